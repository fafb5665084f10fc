//! What the router answers by itself.

use reqwest::Method;
use serde_json::json;

use crate::stage::{Stage, path};

#[tokio::test]
async fn each_path_says_its_methods() {
    let stage = Stage::start().await;
    let paths = [
        ("/api/users", "OPTIONS, POST"),
        ("/api/users/login", "OPTIONS, POST"),
        ("/api/user", "GET, HEAD, OPTIONS, PUT"),
        ("/api/profiles/jake", "GET, HEAD, OPTIONS"),
        ("/api/profiles/jake/follow", "DELETE, OPTIONS, POST"),
        ("/api/articles", "GET, HEAD, OPTIONS, POST"),
        ("/api/articles/feed", "GET, HEAD, OPTIONS"),
        ("/api/articles/slug", "DELETE, GET, HEAD, OPTIONS, PUT"),
        ("/api/articles/slug/comments", "GET, HEAD, OPTIONS, POST"),
        ("/api/articles/slug/comments/1", "DELETE, OPTIONS"),
        ("/api/articles/slug/favorite", "DELETE, OPTIONS, POST"),
        ("/api/tags", "GET, HEAD, OPTIONS"),
    ];
    for (path, methods) in paths {
        assert_eq!(stage.app.allow(path).await, methods, "{path}");
    }
}

#[tokio::test]
async fn an_unknown_path_is_not_found() {
    let stage = Stage::start().await;
    for path in [
        "/",
        "/api",
        "/api/nothing",
        "/API/tags",
        "/api/articles/a/b",
        "/api/profiles",
    ] {
        let answer = stage.app.get(path).await.expect(404);
        assert_eq!(answer.body, b"", "{path}");
    }
}

#[tokio::test]
async fn superfluous_slashes_are_redirected_with_the_query() {
    let stage = Stage::start().await;
    let paths = [
        ("/api/tags/", "/api/tags"),
        ("//api//tags", "/api/tags"),
        (
            "/api/articles/?tag=a/&limit=1",
            "/api/articles?tag=a/&limit=1",
        ),
        ("/nothing/", "/nothing"),
        ("//example.com/", "/example.com"),
    ];
    for (path, clean) in paths {
        let answer = stage.app.get(path).await.expect(308);
        assert_eq!(answer.header("location"), clean);
    }
    let answer = stage.app.post("/api/users/").await.expect(308);
    assert_eq!(answer.header("location"), "/api/users");
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = path(&stage.publish(&jake, "A title", &[]).await);
    for path in ["/api/articles", "/api/tags", "/api/profiles/jake", &article] {
        let whole = stage.app.get(path).await.expect(200);
        let head = stage.app.call(Method::HEAD, path).await.expect(200);
        assert_eq!(head.body, b"");
        assert_eq!(head.header("content-type"), "application/json");
        assert_eq!(head.header("content-length"), whole.body.len().to_string());
    }
    let head = stage.app.call(Method::HEAD, "/api/user").await;
    assert_eq!(head.expect(401).body, b"");
}

#[tokio::test]
async fn path_parameters_are_decoded_once() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = stage.publish(&jake, "Élan 日本", &[]).await;
    assert_eq!(article["slug"], "élan-日本");
    let encoded = "/api/articles/%C3%A9lan-%E6%97%A5%E6%9C%AC";
    let read = stage.app.get(encoded).await;
    assert_eq!(read.expect(200).json()["article"], article);
    let read = stage.app.get("/api/profiles/%6Aake").await;
    assert_eq!(read.expect(200).json()["profile"]["username"], "jake");
    let twice = stage.app.get("/api/profiles/%256Aake").await;
    twice.refused(404, json!({"profile": ["not found"]}));
    let slash = stage.app.get("/api/profiles/jake%2Ffollow").await;
    slash.refused(404, json!({"profile": ["not found"]}));
}

#[tokio::test]
async fn a_page_of_a_named_origin_may_call_the_service() {
    let stage = Stage::start_for_origins(&["https://conduit.example"]).await;
    let ask = |origin: &str| {
        let call = stage
            .app
            .call(Method::OPTIONS, "/api/user")
            .header("origin", origin);
        call.header("access-control-request-method", "PUT")
    };
    let granted = ask("https://conduit.example").await.expect(200);
    assert_eq!(
        granted.header("access-control-allow-origin"),
        "https://conduit.example"
    );
    assert_eq!(
        granted.header("access-control-allow-methods"),
        "GET,POST,PUT,DELETE"
    );
    assert_eq!(
        granted.header("access-control-allow-headers"),
        "authorization,content-type"
    );
    let other = ask("https://other.example").await.expect(200);
    assert_eq!(other.header("access-control-allow-origin"), "");

    let call = stage
        .app
        .get("/api/tags")
        .header("origin", "https://conduit.example");
    let answer = call.await.expect(200);
    assert_eq!(
        answer.header("access-control-allow-origin"),
        "https://conduit.example"
    );
}
