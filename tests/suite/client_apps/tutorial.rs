//! The tutorial, through its client in one file.

use tutorial::Settings;

use crate::support::App;
use crate::tutorial_client::{Client, posts, posts_by_id, types, users};

async fn start() -> (App, Client) {
    let app = App::start("tutorial", async |database_url| {
        let settings = Settings {
            port: 0,
            database_url,
            site_name: "a test".to_owned(),
        };
        tutorial::app(settings).await
    })
    .await;
    let client = Client::new(app.base()).expect("a client");
    (app, client)
}

#[tokio::test]
async fn posts_are_written_read_changed_and_deleted() {
    let (_app, client) = start().await;
    let hello = client.hello().get().name("Ada López").await.expect("200");
    assert_eq!(hello.body, "Hello, Ada López, from a test!");
    let new = types::NewPost::new("First", "Some words.");
    let written = client.posts().post(&new).await.expect("201");
    assert_eq!(written.header("location"), Some("/api/posts/1"));
    let post = client.posts().by_id(written.body.id);
    let patch = types::PostPatch {
        content: Some("Others.".to_owned()),
        ..Default::default()
    };
    assert_eq!(
        post.patch(&patch).await.expect("200").body.content,
        "Others."
    );
    assert_eq!(
        post.put(&new).await.expect("200").body.content,
        "Some words."
    );
    assert_eq!(post.get().await.expect("200").body.title, "First");
    // One answer of two forms.
    let one = client.posts().get().id(1).await.expect("200").body;
    assert!(matches!(one, types::Found::One(post) if post.id == 1));
    let many = client.posts().get().limit(5).await.expect("200").body;
    assert!(matches!(many, types::Found::Many(posts) if posts.len() == 1));
    assert_eq!(post.delete().await.expect("204").status, 204);
    let error = post.get().await.expect_err("404");
    assert!(
        matches!(error, posts_by_id::GetError::NotFound(_)),
        "{error}"
    );
    let error = client
        .posts()
        .post(&types::NewPost::new("", ""))
        .await
        .expect_err("422");
    assert!(
        matches!(error, posts::PostError::UnprocessableEntity(_)),
        "{error}"
    );
    let error = client.posts().get().limit(0).await.expect_err("422");
    assert!(
        matches!(error, posts::GetError::UnprocessableEntity(_)),
        "{error}"
    );
}

#[tokio::test]
async fn users_come_from_the_older_kind_of_route() {
    let (_app, client) = start().await;
    let new = types::NewUser {
        name: "Ada".to_owned(),
        email: "ada@example.org".to_owned(),
    };
    let user = client.users().post().body(&new).await.expect("201").body;
    assert_eq!(client.users().get().await.expect("200").body.len(), 1);
    assert_eq!(
        client
            .users()
            .by_id(user.id)
            .get()
            .await
            .expect("200")
            .body
            .name,
        "Ada"
    );
    let error = client.users().post().body(&new).await.expect_err("409");
    assert!(matches!(error, users::PostError::Conflict(_)), "{error}");
    let error = client.users().post().await.expect_err("400");
    assert!(matches!(error, users::PostError::BadRequest(_)), "{error}");
    assert_eq!(
        client
            .users()
            .by_id(user.id)
            .delete()
            .await
            .expect("204")
            .status,
        204
    );
    assert_eq!(
        client.echo().patch().await.expect("200").body.method,
        "PATCH"
    );
}
