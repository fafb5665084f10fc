//! What is behind `/admin`: who gets in, products, pictures, the export.

use reqwest::{
    Method,
    multipart::{Form, Part},
};
use serde_json::{Value, json};

use crate::{admin, customer, error, orders::order, start};

fn crab() -> Value {
    json!({"path": "toys/crab", "name": "Crab", "priceCents": 500, "stock": 3})
}

fn picture(name: &'static str, content_type: &str, bytes: impl Into<Vec<u8>>) -> Form {
    let part = Part::bytes(bytes.into()).file_name(name);
    let part = part.mime_str(content_type).expect("a media type");
    Form::new().part("image", part)
}

#[tokio::test]
async fn only_administrators_get_past_the_middleware() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    let calls = [
        (Method::GET, "/admin"),
        (Method::POST, "/admin/products"),
        (Method::PUT, "/admin/products/1"),
        (Method::DELETE, "/admin/products/1"),
        (Method::POST, "/admin/products/1/image"),
        (Method::GET, "/admin/orders/export"),
    ];
    for (method, path) in calls {
        let stranger = app.call(method.clone(), path).await.expect(401);
        assert_eq!(stranger.json(), error(401, "log in first"));
        let customer = app.call(method, path).header("cookie", &session).await;
        let refused = error(403, "this is for administrators");
        assert_eq!(customer.expect(403).json(), refused);
    }
    let session = admin(&app).await;
    let page = app
        .get("/admin")
        .header("cookie", &session)
        .await
        .expect(200);
    assert!(page.text().contains("Logged in as admin@example.org."));
}

#[tokio::test]
async fn a_product_is_offered_changed_and_taken_away() {
    let app = start().await;
    let session = admin(&app).await;
    let call = app
        .post("/admin/products")
        .json(crab())
        .header("cookie", &session);
    let answer = call.await.expect(201);
    assert_eq!(answer.header("location"), "/api/products/4");
    let expected = json!({
        "id": 4, "path": "toys/crab", "name": "Crab", "description": "",
        "priceCents": 500, "stock": 3,
    });
    assert_eq!(answer.json(), expected);

    let mut changed = crab();
    changed["name"] = json!("Large Crab");
    let call = app
        .put("/admin/products/4")
        .json(changed)
        .header("cookie", &session);
    assert_eq!(call.await.expect(200).json()["name"], "Large Crab");
    let call = || app.delete("/admin/products/4").header("cookie", &session);
    call().await.expect(204);
    let missing = error(404, "there is no such product");
    assert_eq!(call().await.expect(404).json(), missing);
    let call = app
        .put("/admin/products/4")
        .json(crab())
        .header("cookie", &session);
    assert_eq!(call.await.expect(404).json(), missing);
}

#[tokio::test]
async fn a_product_keeps_its_rules() {
    let app = start().await;
    let session = admin(&app).await;
    let paths = [
        (Method::POST, "/admin/products"),
        (Method::PUT, "/admin/products/1"),
    ];
    for (method, path) in paths {
        let call = || app.call(method.clone(), path).header("cookie", &session);
        let mut taken = crab();
        taken["path"] = json!("mugs/crab");
        let refused = error(409, "another product has this path");
        assert_eq!(call().json(taken).await.expect(409).json(), refused);

        let invalid = json!({"path": "a/b/c", "name": "", "priceCents": 0, "stock": -1});
        let answer = call().json(invalid).await.expect(422).json();
        let message = answer["error"].as_str().expect("a message");
        for field in ["path", "name", "price_cents", "stock"] {
            assert!(message.contains(field), "{message}");
        }
        call().json(json!({"path": "toys/crab"})).await.expect(422);
        call().body("application/json", "{").await.expect(400);
        let answer = call().body("text/plain", "crab").await.expect(415);
        assert_eq!(answer.json()["status"], 415);
    }
    app.delete("/admin/products/one")
        .header("cookie", &session)
        .await
        .expect(400);
}

#[tokio::test]
async fn a_picture_is_uploaded_and_downloaded() {
    let app = start().await;
    let session = admin(&app).await;
    let form = picture("crab.png", "image/png", b"not really").text("alt", "A \"crab\"");
    let call = app.post("/admin/products/3/image").multipart(form);
    let stored = call.header("cookie", &session).await.expect(201).json();
    assert_eq!(stored, json!({"path": "products/3/crab.png", "size": 10}));

    let file = app.get("/api/files/products/3/crab.png").await.expect(200);
    assert_eq!(file.body, b"not really");
    assert_eq!(file.header("content-type"), "image/png");
    assert_eq!(file.header("content-disposition"), "inline");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    let encoded = app
        .get("/api/files/pr%6Fducts/3%2Fcrab.png")
        .await
        .expect(200);
    assert_eq!(encoded.body, file.body);

    let known = app.get("/api/files/products/3/crab.png");
    let known = known
        .header("if-none-match", file.header("etag"))
        .await
        .expect(304);
    assert_eq!(known.header("etag"), file.header("etag"));
    assert_eq!(known.body, b"");
    let changed = app.get("/api/files/products/3/crab.png");
    changed
        .header("if-none-match", "\"other\"")
        .await
        .expect(200);

    let page = app.get("/products/3").await.expect(200);
    let tag = "<img src=\"/api/files/products/3/crab.png\" alt=\"A &quot;crab&quot;\">";
    assert!(page.text().contains(tag), "{}", page.text());
    let missing = error(404, "there is no such file");
    assert_eq!(
        app.get("/api/files/products/3/x.png")
            .await
            .expect(404)
            .json(),
        missing
    );
    app.get("/api/files/%ff").await.expect(400);
}

#[tokio::test]
async fn an_upload_that_is_no_picture_is_refused() {
    let app = start().await;
    let session = admin(&app).await;
    let cases = [
        (
            picture("crab.svg", "image/svg+xml", "<svg/>"),
            415,
            "an image is PNG, JPEG or WebP",
        ),
        (
            picture("../crab.png", "image/png", "x"),
            422,
            "name the file with letters, digits, dots and dashes",
        ),
        (Form::new().text("alt", "A crab"), 422, "there is no image"),
        (
            Form::new().text("size", "L"),
            400,
            "send an image, and an alt if you like",
        ),
    ];
    for (form, status, message) in cases {
        let call = app.post("/admin/products/3/image").multipart(form);
        let answer = call.header("cookie", &session).await.expect(status);
        assert_eq!(answer.json(), error(status, message));
    }
    let call = app
        .post("/admin/products/9/image")
        .multipart(picture("a.png", "image/png", "x"));
    call.header("cookie", &session).await.expect(404);
    let call = app.post("/admin/products/3/image").body("image/png", "x");
    call.header("cookie", &session).await.expect(400);
    let call = app
        .post("/admin/products/x/image")
        .multipart(picture("a.png", "image/png", "x"));
    call.header("cookie", &session).await.expect(400);
}

#[tokio::test]
async fn a_picture_over_the_limit_is_not_read() {
    let app = start().await;
    let session = admin(&app).await;
    let form = picture("a.png", "image/png", vec![0; 1024 * 1024]);
    let call = app.post("/admin/products/3/image").multipart(form);
    let answer = call.header("cookie", &session).await.expect(413);
    assert_eq!(answer.json()["status"], 413);
}

#[tokio::test]
async fn the_export_has_every_order() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    order(&app, &session, 1, 1).await;
    order(&app, &session, 3, 1).await;
    let session = admin(&app).await;
    let export = app
        .get("/admin/orders/export")
        .header("cookie", &session)
        .await
        .expect(200);
    assert_eq!(export.header("content-type"), "text/csv; charset=utf-8");
    let disposition = "attachment; filename=\"orders.csv\"";
    assert_eq!(export.header("content-disposition"), disposition);
    assert_eq!(export.header("cache-control"), "no-store");
    let lines: Vec<&str> = export.text().lines().collect();
    assert_eq!(lines[0], "order,customer,status,total,placed");
    assert!(lines[1].starts_with("2,2,pending,12.00,"), "{}", lines[1]);
    assert!(lines[2].starts_with("1,2,pending,29.00,"), "{}", lines[2]);
    assert_eq!(lines.len(), 3);
}
