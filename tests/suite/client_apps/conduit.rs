//! Conduit, through its client.

use conduit::Settings;

use crate::conduit_client::{
    Auth, Client, articles, articles_by_slug, articles_by_slug_comments, articles_feed, types,
    user, users, users_login,
};
use crate::support::App;

async fn start() -> (App, Client) {
    let app = App::start("conduit", async |database_url| {
        let settings = Settings {
            port: 0,
            database_url,
            jwt_secret: b"only the tests sign tokens with this".to_vec(),
            cors_origins: Vec::new(),
        };
        conduit::app(settings).await
    })
    .await;
    let client = Client::new(app.base()).expect("a client");
    (app, client)
}

/// Opens an account, and gives back a client that uses it.
async fn register(app: &App, name: &str) -> Client {
    let anonymous = Client::new(app.base()).expect("a client");
    let user = types::NewUser {
        username: name.to_owned(),
        email: format!("{name}@example.org"),
        password: "correct horse".to_owned(),
    };
    let request = types::NewUserRequest { user };
    let token = anonymous
        .users()
        .post(&request)
        .await
        .expect("201")
        .body
        .user
        .token;
    let bearer = Auth::Bearer(token);
    Client::builder(app.base())
        .auth(bearer)
        .build()
        .expect("a client")
}

fn article(title: &str) -> types::NewArticleRequest {
    let mut article = types::NewArticle::new(title, "About it.", "The text.");
    article.tag_list = Some(vec!["rust".to_owned()]);
    types::NewArticleRequest { article }
}

#[tokio::test]
async fn every_operation_can_be_called() {
    let (app, anybody) = start().await;
    let (ada, bob) = (register(&app, "ada").await, register(&app, "bob").await);
    let written = ada.articles().post(&article("One")).await.expect("201");
    assert_eq!(written.status, 201);
    let slug = written.body.article.slug;
    let one = |client: &Client| client.articles().by_slug(&slug);

    let change = types::UpdateArticle {
        title: Some("Two".to_owned()),
        ..Default::default()
    };
    let change = types::UpdateArticleRequest { article: change };
    let changed = one(&ada).put(&change).await.expect("200").body.article;
    let slug = changed.slug;
    let two = |client: &Client| client.articles().by_slug(&slug);
    assert_eq!(
        two(&anybody).get().await.expect("200").body.article.title,
        "Two"
    );

    assert!(
        two(&bob)
            .favorite()
            .post()
            .await
            .expect("200")
            .body
            .article
            .favorited
    );
    assert!(
        !two(&bob)
            .favorite()
            .delete()
            .await
            .expect("200")
            .body
            .article
            .favorited
    );
    let ada_profile = bob.profiles().by_username("ada");
    assert!(
        ada_profile
            .follow()
            .post()
            .await
            .expect("200")
            .body
            .profile
            .following
    );
    assert!(ada_profile.get().await.expect("200").body.profile.following);
    let feed = bob
        .articles()
        .feed()
        .get()
        .limit(1)
        .await
        .expect("200")
        .body;
    assert_eq!(
        (feed.articles_count, feed.articles[0].slug.as_str()),
        (1, slug.as_str())
    );
    assert!(
        !ada_profile
            .follow()
            .delete()
            .await
            .expect("200")
            .body
            .profile
            .following
    );

    let comment = types::NewComment {
        body: "Well said.".to_owned(),
    };
    let comments = two(&bob).comments();
    let request = types::NewCommentRequest { comment };
    let id = comments.post(&request).await.expect("201").body.comment.id;
    assert_eq!(comments.get().await.expect("200").body.comments.len(), 1);
    assert_eq!(comments.by_id(id).delete().await.expect("204").status, 204);

    assert_eq!(anybody.tags().get().await.expect("200").body.tags, ["rust"]);
    let list = anybody
        .articles()
        .get()
        .tag("rust")
        .author("ada")
        .await
        .expect("200");
    assert_eq!(list.body.articles_count, 1);
    assert_eq!(two(&ada).delete().await.expect("204").status, 204);

    let login = types::LoginUser {
        email: "ada@example.org".to_owned(),
        password: "correct horse".to_owned(),
    };
    let request = types::LoginUserRequest { user: login };
    assert_eq!(
        anybody
            .users()
            .login()
            .post(&request)
            .await
            .expect("200")
            .body
            .user
            .username,
        "ada"
    );
    assert_eq!(
        ada.user().get().await.expect("200").body.user.username,
        "ada"
    );
    let change = types::UpdateUser {
        username: Some("lovelace".to_owned()),
        bio: Some(Some("Counts.".to_owned())),
        ..Default::default()
    };
    let request = types::UpdateUserRequest { user: change };
    assert_eq!(
        ada.user()
            .put(&request)
            .await
            .expect("200")
            .body
            .user
            .username,
        "lovelace"
    );
    // A null removes it, and absence does not.
    let bio = async |bio: Option<Option<String>>| {
        let user = types::UpdateUser {
            bio,
            ..Default::default()
        };
        let request = types::UpdateUserRequest { user };
        let user = ada.user().put(&request).await.expect("200").body.user;
        user.bio
    };
    assert_eq!(bio(None).await.as_deref(), Some("Counts."));
    assert_eq!(bio(Some(None)).await, None);
}

#[tokio::test]
async fn failures_are_what_the_document_says() {
    let (app, anybody) = start().await;
    let (ada, bob) = (register(&app, "ada").await, register(&app, "bob").await);
    let slug = ada
        .articles()
        .post(&article("One"))
        .await
        .expect("201")
        .body
        .article
        .slug;

    let error = anybody.articles().feed().get().await.expect_err("401");
    assert!(
        matches!(error, articles_feed::GetError::Unauthorized(_)),
        "{error}"
    );
    let forged = anybody.user().get().auth(Auth::Bearer("forged".into()));
    let error = forged.await.expect_err("401");
    assert!(matches!(error, user::GetError::Unauthorized(_)), "{error}");
    let error = bob
        .articles()
        .by_slug(&slug)
        .delete()
        .await
        .expect_err("403");
    assert!(
        matches!(error, articles_by_slug::DeleteError::Forbidden(_)),
        "{error}"
    );
    let error = anybody
        .articles()
        .by_slug("none")
        .get()
        .await
        .expect_err("404");
    assert!(
        matches!(error, articles_by_slug::GetError::NotFound(_)),
        "{error}"
    );
    let comments = ada.articles().by_slug(&slug).comments();
    let comment = types::NewComment {
        body: String::new(),
    };
    let error = comments
        .post(&types::NewCommentRequest { comment })
        .await
        .expect_err("422");
    assert!(
        matches!(
            error,
            articles_by_slug_comments::PostError::UnprocessableEntity(_)
        ),
        "{error}"
    );
    let error = ada.articles().post(&article("")).await.expect_err("422");
    let articles::PostError::UnprocessableEntity(answer) = error else {
        unreachable!("{error}")
    };
    assert!(
        answer.body.errors.contains_key("title"),
        "{:?}",
        answer.body
    );

    let login = types::LoginUser {
        email: "ada@example.org".to_owned(),
        password: "wrong".to_owned(),
    };
    let request = types::LoginUserRequest { user: login };
    let error = anybody
        .users()
        .login()
        .post(&request)
        .await
        .expect_err("401");
    assert!(
        matches!(error, users_login::PostError::Unauthorized(_)),
        "{error}"
    );
    let again = types::NewUser {
        username: "ada".to_owned(),
        email: "ada@example.org".to_owned(),
        password: "correct horse".to_owned(),
    };
    let error = anybody
        .users()
        .post(&types::NewUserRequest { user: again })
        .await
        .expect_err("409");
    assert!(matches!(error, users::PostError::Conflict(_)), "{error}");
}

#[tokio::test]
async fn a_list_comes_page_by_page() {
    let (app, anybody) = start().await;
    let ada = register(&app, "ada").await;
    for number in 0..5 {
        ada.articles()
            .post(&article(&format!("Number {number}")))
            .await
            .expect("201");
    }
    let mut items = anybody.articles().get().limit(2).items();
    let mut titles = Vec::new();
    while let Some(article) = items.next().await {
        titles.push(article.expect("an article").title);
    }
    assert_eq!(
        titles,
        ["Number 4", "Number 3", "Number 2", "Number 1", "Number 0"]
    );
}
