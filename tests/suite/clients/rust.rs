//! The Rust client, called against a service that answers and misbehaves as it is told to.

use std::time::Duration;

use super::sample_client::{
    Auth, Client, JsonOrText, Retry, TransportErrorKind, articles, articles_by_slug, login, types,
};
use super::server::{self, Calls};

/// A client of a service that was just started, and what the service counts.
pub(crate) async fn start() -> (Client, Calls) {
    let (base, calls) = server::start().await;
    let retry = Retry {
        pause: Duration::from_millis(1),
        ..Retry::default()
    };
    let client = Client::builder(base)
        .retry(retry)
        .build()
        .expect("a client");
    (client, calls)
}

#[tokio::test]
async fn success_has_a_body_and_keeps_status_and_headers() {
    let (client, _) = start().await;
    let answer = client.articles().by_slug("a b/é").get().await.expect("200");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("etag"), Some("\"1\""));
    let articles_by_slug::GetSuccess::Ok(article) = answer.body else {
        unreachable!("it was modified")
    };
    assert_eq!(article.slug, "a b/é");
    assert_eq!(article.kind, types::Kind::ShortStory);
    assert_eq!(article.created_at.to_rfc3339(), "2024-02-29T12:00:00+00:00");

    let call = client.articles().by_slug("a").get().if_none_match("\"1\"");
    let answer = call.await.expect("304");
    assert_eq!(answer.status, 304);
    assert!(matches!(
        answer.body,
        articles_by_slug::GetSuccess::NotModified
    ));

    assert_eq!(client.get().await.expect("200").body, "Hello.");
    assert_eq!(client.help().get().await.expect("200").body, "topics");
    let help = client.help().by_topic(["a", "b c"]).get().await;
    assert_eq!(help.expect("200").body, "a/b c");
}

#[tokio::test]
async fn each_declared_error_is_a_variant_with_its_body() {
    let (client, _) = start().await;
    use articles_by_slug::GetError;
    let error = client
        .articles()
        .by_slug("missing")
        .get()
        .await
        .expect_err("404");
    assert_eq!(error.to_string(), "GET /articles/{slug}: 404 Not Found");
    let GetError::NotFound(answer) = error else {
        unreachable!("{error}")
    };
    assert_eq!(answer.body.message, "it is missing");
    let error = client
        .articles()
        .by_slug("gone")
        .get()
        .await
        .expect_err("410");
    assert!(matches!(error, GetError::Gone(_)));

    let error = client
        .articles()
        .get()
        .tag(["x", "bad"])
        .await
        .expect_err("400");
    let articles::GetError::BadRequest(answer) = error else {
        unreachable!("{error}")
    };
    assert_eq!(answer.body, "no such tag");

    let post = |title: &str| {
        let input = types::ArticleInput::new(title);
        client
            .articles()
            .post(&input)
            .auth(Auth::Bearer("secret".into()))
    };
    use articles::PostError;
    let conflict = async |title: &str| match post(title).await {
        Err(PostError::Conflict(answer)) => answer.body,
        other => unreachable!("{other:?}"),
    };
    let taken = types::Problem {
        message: "taken".into(),
    };
    assert_eq!(conflict("taken").await, JsonOrText::Json(taken));
    assert_eq!(
        conflict("locked").await,
        JsonOrText::Text("it is locked".into())
    );
    let error = post("").await.expect_err("422");
    assert!(matches!(error, PostError::UnprocessableEntity(answer) if answer.body == ["empty"]));
}

#[tokio::test]
async fn what_is_not_declared_is_kept_whole() {
    let (client, _) = start().await;
    let error = client
        .articles()
        .by_slug("teapot")
        .get()
        .await
        .expect_err("418");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(418));
    assert_eq!(error.headers().expect("headers")["x-tea"], "green");
    let articles_by_slug::GetError::Unexpected(answer) = error else {
        unreachable!("{error}")
    };
    assert_eq!(answer.body, "short and stout");
    assert_eq!(answer.problem, None);

    let error = client
        .articles()
        .by_slug("garbled")
        .get()
        .await
        .expect_err("no article");
    let articles_by_slug::GetError::Unexpected(answer) = error else {
        unreachable!("{error}")
    };
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body, "{\"slug\":1}");
    assert!(
        answer
            .problem
            .is_some_and(|problem| problem.contains("expected a string"))
    );

    let unread = client.unread().get().await.expect("any success");
    assert_eq!(unread.status, 202);
    assert_eq!(unread.body.text().await.expect("a body"), "whatever");
}

#[tokio::test]
async fn requests_carry_what_they_are_given() {
    let (client, _) = start().await;
    let list = client
        .articles()
        .get()
        .tag(["x", "é&="])
        .limit(1)
        .offset(3)
        .kind(types::Kind::Essay);
    let list = list.await.expect("200").body;
    assert_eq!(list.articles[0].slug, "x+é&=3");

    // Absent, null and a value are three things.
    let written = async |image: Option<Option<String>>| {
        let mut input = types::ArticleInput::new("t");
        input.image = image;
        let call = client
            .articles()
            .post(&input)
            .auth(Auth::Bearer("secret".into()));
        let answer = call.await.expect("201");
        assert_eq!(answer.header("location"), Some("/articles/new"));
        answer.body.title
    };
    assert_eq!(written(None).await, r#"{"title":"t"}"#);
    assert_eq!(written(Some(None)).await, r#"{"title":"t","image":null}"#);
    assert_eq!(
        written(Some(Some("i".into()))).await,
        r#"{"title":"t","image":"i"}"#
    );

    let user = uuid::Uuid::parse_str("67e55044-10b1-426f-9247-bb680e5fe0c8").expect("a UUID");
    let found = client.users().by_id(user).get(-7).await.expect("200").body;
    assert_eq!(found, types::GetUsersByIdOk::Found);

    client.notes().post("é").theme("dark").await.expect("204");
    let tree = types::Tree::new("root", vec![types::Tree::new("leaf", vec![])]);
    assert_eq!(
        client.tree().post().body(&tree).await.expect("200").body,
        Some(tree)
    );
    assert_eq!(client.tree().post().await.expect("200").body, None);
}

#[tokio::test]
async fn forms_are_encoded_and_redirects_are_answers() {
    let (client, _) = start().await;
    let good = types::Login::new("u", "a&b=c +é");
    let answer = client.login().post(&good).await.expect("303");
    assert_eq!(
        (answer.status.as_u16(), answer.header("location")),
        (303, Some("/"))
    );
    let mut bad = types::Login::new("ü", "?");
    bad.remember = Some(true);
    let error = client.login().post(&bad).await.expect_err("401");
    let login::PostError::Unauthorized(answer) = error else {
        unreachable!("{error}")
    };
    assert_eq!(
        answer.body,
        r#"{"password": "?", "remember": "true", "user": "ü"}"#
    );
}

#[tokio::test]
async fn credentials_go_where_they_are_asked_for_and_nowhere_else() {
    let (base, _) = server::start().await;
    let builder = || Client::builder(base.as_str());
    let input = types::ArticleInput::new("t");
    let replaced = async |client: &Client| {
        client
            .articles()
            .by_slug("a")
            .put(&input)
            .await
            .expect("200")
            .body
            .title
    };

    let client = builder()
        .auth(Auth::Bearer("secret".into()))
        .build()
        .expect("a client");
    assert_eq!(replaced(&client).await, "Bearer secret and nothing");
    // The second of two ways.
    let client = builder()
        .auth(Auth::Session("abc".into()))
        .build()
        .expect("a client");
    assert_eq!(replaced(&client).await, "nothing and session=abc");
    // Credentials that nobody asked for stay at home.
    let basic = Auth::Basic {
        user: "user".into(),
        password: "pass".into(),
    };
    assert_eq!(format!("{basic:?}"), "Basic(…)");
    let client = builder().auth(basic).build().expect("a client");
    assert_eq!(replaced(&client).await, "nothing and nothing");
    client.articles().by_slug("a").delete().await.expect("204");
    // A call has its own.
    let call = client
        .articles()
        .by_slug("a")
        .put(&input)
        .auth(Auth::Bearer("mine".into()));
    assert_eq!(
        call.await.expect("200").body.title,
        "Bearer mine and nothing"
    );
    // A token that is made for each request.
    let client = builder()
        .auth_with(async || Ok(Auth::Bearer("fresh".into())))
        .build()
        .expect("a client");
    assert_eq!(replaced(&client).await, "Bearer fresh and nothing");
    let client = builder()
        .auth_with(async || Err("no token".into()))
        .build()
        .expect("a client");
    let error = client
        .articles()
        .by_slug("a")
        .put(&input)
        .await
        .expect_err("no token");
    let articles_by_slug::PutError::Transport(error) = error else {
        unreachable!("{error}")
    };
    assert_eq!(error.kind(), TransportErrorKind::Request);
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_says_so() {
    let (client, calls) = start().await;
    for slug in ["", ".", ".."] {
        let error = client
            .articles()
            .by_slug(slug)
            .get()
            .await
            .expect_err("no such segment");
        let articles_by_slug::GetError::Transport(error) = error else {
            unreachable!("{error}")
        };
        assert_eq!(error.kind(), TransportErrorKind::Request);
        assert_eq!(calls.of(slug), 0);
    }
    let error = client
        .get()
        .header("a b", "c")
        .await
        .expect_err("no such header");
    assert_eq!(error.to_string(), "GET /: the request cannot be sent");
    assert!(Client::new("no url").is_err());
    assert!(Client::new("mailto:a@b").is_err());
}
