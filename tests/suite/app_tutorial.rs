//! The tutorial, called over HTTP: every lesson, and every error it can answer with.

mod support;

use reqwest::Method;
use serde_json::{Value, json};
use support::App;
use tutorial::Settings;

async fn start() -> App {
    App::start("tutorial", async |database_url| {
        let settings = Settings {
            port: 0,
            database_url,
            site_name: "a test".to_owned(),
        };
        tutorial::app(settings).await
    })
    .await
}

async fn write_post(app: &App, title: &str) -> Value {
    let body = json!({"title": title, "content": "Some words."});
    app.post("/api/posts").json(body).await.expect(201).json()
}

async fn add_user(app: &App, email: &str) -> Value {
    let body = json!({"name": "Ada", "email": email});
    app.post("/api/users").json(body).await.expect(201).json()
}

#[tokio::test]
async fn hello_greets_the_world_or_somebody() {
    let app = start().await;
    let world = app.get("/api/hello").await.expect(200);
    assert_eq!(world.text(), "Hello, world, from a test!");
    assert_eq!(world.header("content-type"), "text/plain; charset=utf-8");
    let ada = app.get("/api/hello?name=Ada+L%C3%B3pez").await.expect(200);
    assert_eq!(ada.text(), "Hello, Ada López, from a test!");
}

#[tokio::test]
async fn a_post_can_be_written_read_changed_and_deleted() {
    let app = start().await;
    let body = json!({"title": "First", "content": "Some words."});
    let created = app.post("/api/posts").json(body).await.expect(201);
    assert_eq!(created.header("location"), "/api/posts/1");
    let post = created.json();
    assert!(
        post["createdAt"]
            .as_str()
            .is_some_and(|at| at.ends_with('Z'))
    );
    let expected = json!({
        "id": 1, "title": "First", "content": "Some words.", "published": false,
        "createdAt": post["createdAt"],
    });
    assert_eq!(post, expected);
    assert_eq!(app.get("/api/posts/1").await.expect(200).json(), post);

    let whole = json!({"title": "Second", "content": "Others.", "published": true});
    let replaced = app.put("/api/posts/1").json(whole).await.expect(200).json();
    assert_eq!(replaced["title"], "Second");
    assert_eq!(replaced["published"], true);
    assert_eq!(replaced["createdAt"], post["createdAt"]);

    let part = json!({"content": "Only this."});
    let changed = app
        .patch("/api/posts/1")
        .json(part)
        .await
        .expect(200)
        .json();
    assert_eq!(changed["title"], "Second");
    assert_eq!(changed["content"], "Only this.");

    let gone = app.delete("/api/posts/1").await.expect(204);
    assert_eq!(gone.body, b"");
    app.get("/api/posts/1").await.expect(404);
}

#[tokio::test]
async fn posts_are_listed_up_to_a_limit_and_found_by_id() {
    let app = start().await;
    assert_eq!(app.get("/api/posts").await.expect(200).json(), json!([]));
    let one = write_post(&app, "One").await;
    let two = write_post(&app, "Two").await;
    assert_eq!(
        app.get("/api/posts").await.expect(200).json(),
        json!([one, two])
    );
    assert_eq!(
        app.get("/api/posts?limit=1").await.expect(200).json(),
        json!([one])
    );
    assert_eq!(app.get("/api/posts?id=2").await.expect(200).json(), two);

    let error = json!({"error": "there is no such post"});
    assert_eq!(app.get("/api/posts?id=3").await.expect(404).json(), error);
    let error = json!({"error": "some fields are not valid", "fields": {"limit": ["range"]}});
    assert_eq!(
        app.get("/api/posts?limit=101").await.expect(422).json(),
        error
    );
    app.get("/api/posts?id=first").await.expect(400);
}

#[tokio::test]
async fn a_title_belongs_to_one_post() {
    let app = start().await;
    write_post(&app, "One").await;
    write_post(&app, "Two").await;
    let taken = json!({"title": "One", "content": ""});
    let error = json!({"error": "another post has this title"});
    let calls = [
        app.post("/api/posts"),
        app.put("/api/posts/2"),
        app.patch("/api/posts/2"),
    ];
    for call in calls {
        assert_eq!(call.json(taken.clone()).await.expect(409).json(), error);
    }
}

#[tokio::test]
async fn an_invalid_post_is_told_which_rules_it_breaks() {
    let app = start().await;
    write_post(&app, "One").await;
    let invalid = json!({"title": "", "content": "x".repeat(10_001)});
    let error = json!({
        "error": "some fields are not valid",
        "fields": {"content": ["length"], "title": ["length"]},
    });
    let calls = [
        app.post("/api/posts"),
        app.put("/api/posts/1"),
        app.patch("/api/posts/1"),
    ];
    for call in calls {
        assert_eq!(call.json(invalid.clone()).await.expect(422).json(), error);
    }
}

#[tokio::test]
async fn a_body_that_is_no_post_is_refused() {
    let app = start().await;
    write_post(&app, "One").await;
    let paths = [
        (Method::POST, "/api/posts"),
        (Method::PUT, "/api/posts/1"),
        (Method::PATCH, "/api/posts/1"),
    ];
    for (method, path) in paths {
        let call = || app.call(method.clone(), path);
        call().body("application/json", "{").await.expect(400);
        call().body("text/plain", "{}").await.expect(415);
        call().await.expect(415);
        call()
            .json(json!({"title": 1, "content": ""}))
            .await
            .expect(422);
        call().json(json!({"author": "Ada"})).await.expect(422);
        let large = "x".repeat(2 * 1024 * 1024 + 1);
        call().body("application/json", large).await.expect(413);
    }
}

#[tokio::test]
async fn a_post_that_is_not_there_is_not_found() {
    let app = start().await;
    let whole = json!({"title": "One", "content": ""});
    let calls = [
        app.get("/api/posts/7"),
        app.put("/api/posts/7").json(whole.clone()),
        app.patch("/api/posts/7").json(whole.clone()),
        app.delete("/api/posts/7"),
    ];
    let error = json!({"error": "there is no such post"});
    for call in calls {
        assert_eq!(call.await.expect(404).json(), error);
    }
    let calls = [
        app.get("/api/posts/first"),
        app.put("/api/posts/first").json(whole.clone()),
        app.patch("/api/posts/first").json(whole),
        app.delete("/api/posts/first"),
    ];
    for call in calls {
        call.await.expect(400);
    }
}

#[tokio::test]
async fn the_pages_handler_lists_and_adds_users() {
    let app = start().await;
    let ada = add_user(&app, "ada@example.org").await;
    assert_eq!(
        ada,
        json!({"id": 1, "name": "Ada", "email": "ada@example.org"})
    );
    assert_eq!(app.get("/api/users").await.expect(200).json(), json!([ada]));
    app.call(Method::HEAD, "/api/users").await.expect(200);

    let nothing = app.post("/api/users").await.expect(400).json();
    assert_eq!(nothing, json!({"error": "send the user as JSON"}));
    let again = json!({"name": "Ada", "email": "ada@example.org"});
    let taken = app.post("/api/users").json(again).await.expect(409).json();
    assert_eq!(
        taken,
        json!({"error": "another user has this email address"})
    );
    let invalid = json!({"name": "", "email": "ada"});
    let error = json!({
        "error": "some fields are not valid",
        "fields": {"email": ["email"], "name": ["length"]},
    });
    assert_eq!(
        app.post("/api/users")
            .json(invalid)
            .await
            .expect(422)
            .json(),
        error
    );
    app.post("/api/users")
        .body("application/json", "{")
        .await
        .expect(400);
    app.post("/api/users")
        .body("text/plain", "Ada")
        .await
        .expect(415);
    app.post("/api/users")
        .json(json!({"name": "Ada"}))
        .await
        .expect(422);

    let refused = app.delete("/api/users").await.expect(405);
    let allow: Vec<&str> = refused.header("allow").split(", ").collect();
    assert!(
        allow.contains(&"GET") && allow.contains(&"POST"),
        "{allow:?}"
    );
}

#[tokio::test]
async fn the_pages_handler_of_one_user_reads_and_deletes() {
    let app = start().await;
    let ada = add_user(&app, "ada@example.org").await;
    assert_eq!(app.get("/api/users/1").await.expect(200).json(), ada);
    app.delete("/api/users/1").await.expect(204);
    let error = json!({"error": "there is no such user"});
    assert_eq!(app.get("/api/users/1").await.expect(404).json(), error);
    assert_eq!(app.delete("/api/users/1").await.expect(404).json(), error);
    app.get("/api/users/ada").await.expect(400);

    let refused = app.patch("/api/users/1").await.expect(405);
    let allow: Vec<&str> = refused.header("allow").split(", ").collect();
    assert!(
        allow.contains(&"GET") && allow.contains(&"DELETE"),
        "{allow:?}"
    );
}

#[tokio::test]
async fn a_pages_handler_without_a_match_gets_every_method() {
    let app = start().await;
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        let call = app.call(method.parse().expect("a method"), "/api/echo");
        let echo = call.await.expect(200).json();
        assert_eq!(echo, json!({"method": method, "path": "/api/echo"}));
    }
}

#[tokio::test]
async fn each_folder_says_which_methods_it_has() {
    let app = start().await;
    assert_eq!(app.allow("/api/hello").await, "GET, HEAD, OPTIONS");
    assert_eq!(app.allow("/api/posts").await, "GET, HEAD, OPTIONS, POST");
    let one = app.allow("/api/posts/1").await;
    assert_eq!(one, "DELETE, GET, HEAD, OPTIONS, PATCH, PUT");
    let head = app.call(Method::HEAD, "/api/posts").await.expect(200);
    assert_eq!(head.header("content-type"), "application/json");
    assert_eq!(head.body, b"");
}

#[tokio::test]
async fn a_path_that_is_not_clean_redirects_to_the_one_that_is() {
    let app = start().await;
    let cases = [
        ("/api/posts/", "/api/posts"),
        ("/api/posts/1/?a=b%20c&d", "/api/posts/1?a=b%20c&d"),
        ("//api//posts", "/api/posts"),
        ("/nowhere/", "/nowhere"),
    ];
    for (path, clean) in cases {
        let answer = app.get(path).await.expect(308);
        assert_eq!(answer.header("location"), clean);
    }
    app.post("/api/posts/").await.expect(308);
    app.get("/nowhere").await.expect(404);
    app.get("/api").await.expect(404);
    app.get("/api/Posts").await.expect(404);
}
