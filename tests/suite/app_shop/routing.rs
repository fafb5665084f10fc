//! Which methods a path has, and where a path that is not clean leads.

use reqwest::Method;

use crate::{admin, start};

#[tokio::test]
async fn each_path_says_which_methods_it_has() {
    let app = start().await;
    let read_only = [
        "/",
        "/products/1",
        "/help",
        "/help/shipping/abroad",
        "/newsletter/thanks",
        "/shop",
        "/robots.txt",
        "/api/health",
        "/api/me",
        "/api/products",
        "/api/products/1",
        "/api/products/books/errors",
        "/api/files/a/b",
        "/api/orders/1/events",
        "/api/orders/1/wait",
        "/api/rates/USD",
    ];
    for path in read_only {
        assert_eq!(app.allow(path).await, "GET, HEAD, OPTIONS", "{path}");
    }
    let write_only = [
        "/logout",
        "/register",
        "/newsletter",
        "/api/products/search",
        "/api/webhooks/payments",
    ];
    for path in write_only {
        assert_eq!(app.allow(path).await, "OPTIONS, POST", "{path}");
    }
    assert_eq!(app.allow("/cart").await, "DELETE, GET, HEAD, OPTIONS, POST");
    assert_eq!(app.allow("/login").await, "GET, HEAD, OPTIONS, POST");
    assert_eq!(app.allow("/api/orders").await, "GET, HEAD, OPTIONS, POST");
    assert_eq!(
        app.allow("/api/orders/1").await,
        "DELETE, GET, HEAD, OPTIONS"
    );
}

#[tokio::test]
async fn a_path_behind_middleware_has_its_methods_too() {
    let app = start().await;
    let session = admin(&app).await;
    let paths = [
        ("/admin", "GET, HEAD, OPTIONS"),
        ("/admin/orders/export", "GET, HEAD, OPTIONS"),
        ("/admin/products", "OPTIONS, POST"),
        ("/admin/products/1", "DELETE, OPTIONS, PUT"),
        ("/admin/products/1/image", "OPTIONS, POST"),
    ];
    for (path, methods) in paths {
        let options = app.call(Method::OPTIONS, path).header("cookie", &session);
        assert_eq!(options.await.expect(204).header("allow"), methods);
        let trace = app.call(Method::TRACE, path).header("cookie", &session);
        assert_eq!(trace.await.expect(405).header("allow"), methods);
    }
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let app = start().await;
    for path in [
        "/",
        "/api/products/1",
        "/api/products/books/errors",
        "/help/returns",
    ] {
        let get = app.get(path).await.expect(200);
        let head = app.call(Method::HEAD, path).await.expect(200);
        assert_eq!(head.header("content-type"), get.header("content-type"));
        assert_eq!(head.header("content-length"), get.body.len().to_string());
        assert_eq!(head.body, b"");
    }
}

#[tokio::test]
async fn a_path_that_is_not_clean_redirects_to_the_one_that_is() {
    let app = start().await;
    let cases = [
        ("/cart/", "/cart"),
        ("/api/files/a/b/", "/api/files/a/b"),
        (
            "/api/products/books//errors/?x=1",
            "/api/products/books/errors?x=1",
        ),
        ("//example.org", "/example.org"),
        ("/admin/", "/admin"),
        ("/help/", "/help"),
    ];
    for (path, clean) in cases {
        let answer = app.get(path).await.expect(308);
        assert_eq!(answer.header("location"), clean);
    }
}

#[tokio::test]
async fn what_has_no_route_file_is_not_there() {
    let app = start().await;
    let paths = [
        "/nowhere",
        "/products",
        "/api",
        "/api/files",
        "/admin/orders",
        "/(shop)/cart",
        "/Cart",
    ];
    for path in paths {
        app.get(path).await.expect(404);
    }
}
