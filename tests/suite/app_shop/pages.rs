//! What a browser sees: pages, the cart, the help, forms that redirect.

use serde_json::json;

use crate::{cookie, customer, error, start};

#[tokio::test]
async fn the_front_page_lists_the_products_and_greets_customers() {
    let app = start().await;
    let page = app.get("/").await.expect(200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    let line = "<li><a href=\"/products/1\">Routing &amp; Other Journeys</a>, 29.00</li>";
    assert!(page.text().contains(line), "{}", page.text());
    assert!(page.text().contains("Log in"));

    let session = customer(&app, "ada@example.org").await;
    let page = app.get("/").header("cookie", &session).await.expect(200);
    assert!(
        page.text().contains("Welcome back, Ada &lt;3."),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn a_product_has_a_page() {
    let app = start().await;
    let page = app.get("/products/3").await.expect(200);
    assert!(page.text().contains("<h1>Crab Mug</h1>"), "{}", page.text());
    let missing = error(404, "there is no such product");
    assert_eq!(app.get("/products/9").await.expect(404).json(), missing);
    app.get("/products/mug").await.expect(400);
}

#[tokio::test]
async fn a_cart_is_filled_read_and_emptied() {
    let app = start().await;
    let nothing = json!({"items": [], "totalCents": 0});
    assert_eq!(app.get("/cart").await.expect(200).json(), nothing);

    let form = [("product_id", "1"), ("quantity", "2")];
    let answer = app.post("/cart").form(&form).await.expect(303);
    assert_eq!(answer.header("location"), "/cart");
    let cart = cookie(&answer);
    let call = app.post("/cart").form(&[("product_id", "3")]);
    let answer = call.header("cookie", &cart).await.expect(303);
    assert_eq!(cookie(&answer), cart);

    let expected = json!({
        "items": [
            {"productId": 1, "name": "Routing & Other Journeys", "priceCents": 2900, "quantity": 2},
            {"productId": 3, "name": "Crab Mug", "priceCents": 1200, "quantity": 1},
        ],
        "totalCents": 7000,
    });
    let read = app.get("/cart").header("cookie", &cart).await.expect(200);
    assert_eq!(read.json(), expected);
    app.delete("/cart")
        .header("cookie", &cart)
        .await
        .expect(204);
    let read = app.get("/cart").header("cookie", &cart).await.expect(200);
    assert_eq!(read.json(), nothing);
    app.delete("/cart").await.expect(204);
}

#[tokio::test]
async fn what_cannot_be_put_into_a_cart_is_refused() {
    let app = start().await;
    let missing = error(404, "there is no such product");
    let call = app.post("/cart").form(&[("product_id", "9")]);
    assert_eq!(call.await.expect(404).json(), missing);
    let many = [("product_id", "1"), ("quantity", "100")];
    app.post("/cart").form(&many).await.expect(422);
    app.post("/cart")
        .form(&[("quantity", "1")])
        .await
        .expect(422);
    app.post("/cart")
        .body("text/plain", "product_id=1")
        .await
        .expect(415);
}

#[tokio::test]
async fn the_help_has_pages_below_its_own() {
    let app = start().await;
    let index = app.get("/help").await.expect(200);
    assert_eq!(index.text(), "shipping, shipping/abroad, returns");
    assert_eq!(index.header("content-type"), "text/plain; charset=utf-8");
    let abroad = app.get("/help/shipping/abroad").await.expect(200);
    assert_eq!(abroad.text(), "We send everywhere, slowly.");
    let missing = app.get("/help/shipping/home").await.expect(404);
    assert_eq!(missing.text(), "");
}

#[tokio::test]
async fn the_newsletter_form_leads_to_a_page_of_thanks() {
    let app = start().await;
    for _ in 0..2 {
        let form = [("email", "ada@example.org")];
        let answer = app.post("/newsletter").form(&form).await.expect(303);
        assert_eq!(answer.header("location"), "/newsletter/thanks");
    }
    let thanks = app.get("/newsletter/thanks").await.expect(200);
    assert!(thanks.text().contains("You will hear from us."));
    let invalid = app.post("/newsletter").form(&[("email", "ada")]).await;
    assert_eq!(invalid.expect(422).json()["status"], 422);
    app.post("/newsletter").form(&[]).await.expect(422);
}

#[tokio::test]
async fn an_old_address_leads_to_the_new_one() {
    let app = start().await;
    let answer = app.get("/shop").await.expect(308);
    assert_eq!(answer.header("location"), "/");
    let robots = app.get("/robots.txt").await.expect(200);
    assert!(robots.text().starts_with("User-agent: *\n"));
    let health = app.get("/api/health").await.expect(204);
    assert_eq!(health.body, b"");
}
