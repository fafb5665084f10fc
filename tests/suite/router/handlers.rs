//! What stands around handlers: methods, limits, middleware, state, panics, the document.

use axum::extract::FromRef;

use crate::app::App;
use crate::parts::{Age, Name};
use crate::wire::Server;
use crate::{around, states};

async fn start() -> (Server, App) {
    let app = App::default();
    (
        Server::start(around::router().with_state(app.clone())).await,
        app,
    )
}

#[tokio::test]
async fn methods_without_a_handler_are_told_which_have_one() {
    let (server, _) = start().await;
    let options = server.send("OPTIONS /v1/hello", "", "").await;
    assert_eq!((options.status, options.body.as_str()), (204, ""));
    assert_eq!(options.header("allow"), "GET, HEAD, OPTIONS, POST");
    for method in ["PUT", "TRACE", "BREW"] {
        let refused = server.send(&format!("{method} /v1/hello"), "", "").await;
        assert_eq!(
            (refused.status, refused.body.as_str()),
            (405, ""),
            "{method}"
        );
        assert_eq!(refused.header("allow"), "GET, HEAD, OPTIONS, POST");
    }
    let limited = server.send("GET /v1/limited", "", "").await;
    assert_eq!(
        (limited.status, limited.header("allow")),
        (405, "OPTIONS, POST")
    );
    assert_eq!(server.send("OPTIONS /v1/nowhere", "", "").await.status, 404);
}

#[tokio::test]
async fn head_is_get_without_its_body_unless_it_is_its_own() {
    let (server, _) = start().await;
    let head = server.send("HEAD /v1/hello", "", "").await;
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(head.header("content-length"), "5");
    let own = server.send("HEAD /v1/heads", "", "").await;
    assert_eq!((own.status, own.header("x-head")), (200, "its own"));
    let options = server.send("OPTIONS /v1/heads", "", "").await;
    assert_eq!((options.status, options.body.as_str()), (200, "its own"));
    let refused = server.send("PUT /v1/heads", "", "").await;
    assert_eq!(refused.header("allow"), "GET, HEAD, OPTIONS");
}

#[tokio::test]
async fn the_pages_router_gets_every_method() {
    let (server, _) = start().await;
    for method in ["GET", "POST", "OPTIONS", "TRACE", "BREW"] {
        let answer = server
            .send(&format!("{method} /v1/api/every"), "", "")
            .await;
        assert_eq!((answer.status, answer.body.as_str()), (200, method));
    }
}

#[tokio::test]
async fn a_panic_is_500_and_says_nothing() {
    let (server, _) = start().await;
    let answer = server.get("/v1/panics").await;
    assert_eq!((answer.status, answer.body.as_str()), (500, ""));
    assert_eq!(server.get("/v1/hello").await.body, "hello");
}

#[tokio::test]
async fn limits_are_put_around_their_routes_alone() {
    let (server, _) = start().await;
    assert_eq!(
        server.send("POST /v1/limited", "", "12345678").await.body,
        "12345678"
    );
    assert_eq!(
        server
            .send("POST /v1/limited", "", "123456789")
            .await
            .status,
        413
    );
    let other = server.send("POST /v1/hello", "", "123456789").await;
    assert_eq!(other.body, "you say 123456789");
    assert_eq!(server.get("/v1/slow").await.status, 408);
}

#[tokio::test]
async fn middleware_runs_from_the_outermost_to_the_innermost() {
    let (server, app) = start().await;
    let log = || std::mem::take(&mut *app.log.lock().expect("a log"));
    assert_eq!(server.get("/v1/admin").await.status, 401);
    assert_eq!(log(), ["outer"]);
    assert_eq!(server.get("/v1/admin/inner/7").await.status, 401);
    assert_eq!(log(), ["outer"]);
    let admin = "x-admin: 1\r\n";
    assert_eq!(server.send("GET /v1/admin", admin, "").await.body, "admin");
    assert_eq!(log(), ["outer", "handler"]);
    let inner = server.send("GET /v1/admin/inner/7", admin, "").await;
    assert_eq!(inner.body, "7 7");
    assert_eq!(log(), ["outer", "handler"]);
    let refused = server.send("PUT /v1/admin", admin, "").await;
    assert_eq!(
        (refused.status, refused.header("allow")),
        (405, "GET, HEAD, OPTIONS")
    );
    server.get("/v1/hello").await;
    assert_eq!(log(), ["outer"]);
}

#[tokio::test]
async fn everything_is_below_the_base_path() {
    let (server, _) = start().await;
    server
        .assert_answers(
            "
            /v1/hello   | hello
            /v1/hello/  | -> /v1/hello
            //v1//hello | -> /v1/hello
            /hello      | 404
            /hello/     | 404
            /v10/       | 404
            /v1/old     | old
            ",
        )
        .await;
}

#[tokio::test]
async fn the_document_is_served() {
    let (server, _) = start().await;
    let document = server.get("/v1/openapi.json").await;
    assert_eq!(document.header("content-type"), "application/json");
    let json: serde_json::Value = serde_json::from_str(&document.body).expect("JSON");
    assert!(json["paths"]["/v1/hello"].is_object());
}

/// A state of two parts, of a user's making.
#[derive(Debug, Clone)]
struct Both(Name, Age);

impl FromRef<Both> for Name {
    fn from_ref(both: &Both) -> Self {
        both.0.clone()
    }
}

impl FromRef<Both> for Age {
    fn from_ref(both: &Both) -> Self {
        both.1.clone()
    }
}

#[tokio::test]
async fn a_router_of_several_states_takes_any_that_has_them() {
    let state = Both(Name("Ada"), Age(36));
    let server = Server::start(states::router().with_state(state)).await;
    let name = server.get("/name").await;
    assert_eq!((name.body.as_str(), name.header("x-age")), ("Ada", "36"));
    let person = server.get("/people/7").await;
    assert_eq!(
        (person.body.as_str(), person.header("x-age")),
        ("7 Ada", "36")
    );
    assert_eq!(server.get("/people/7/8").await.body, "7/8 36");
}
