//! Orders: placed, read, cancelled, and followed while they change.

use reqwest::Method;
use serde_json::{Value, json};

use crate::{customer, error, payments::pay, start, support::App};

pub(crate) async fn order(app: &App, session: &str, product: i64, quantity: i64) -> Value {
    let body = json!({"lines": [{"productId": product, "quantity": quantity}]});
    let call = app.post("/api/orders").json(body).header("cookie", session);
    call.await.expect(201).json()
}

#[tokio::test]
async fn an_order_is_placed_and_read() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    let body = json!({
        "lines": [{"productId": 1, "quantity": 2}, {"productId": 3, "quantity": 1}],
        "note": "no hurry",
    });
    let call = app
        .post("/api/orders")
        .json(body)
        .header("cookie", &session);
    let answer = call.await.expect(201);
    assert_eq!(answer.header("location"), "/api/orders/1");
    let order = answer.json();
    let expected = json!({
        "id": 1, "status": "pending", "totalCents": 7000, "note": "no hurry",
        "createdAt": order["createdAt"],
    });
    assert_eq!(order, expected);

    let read = app.get("/api/orders/1").header("cookie", &session).await;
    assert_eq!(read.expect(200).json(), order);
    let list = app.get("/api/orders").header("cookie", &session).await;
    assert_eq!(list.expect(200).json(), json!([order]));
    let left = app.get("/api/products/1").await.expect(200).json();
    assert_eq!(left["stock"], 8);
}

#[tokio::test]
async fn an_order_that_cannot_be_filled_takes_nothing() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    let body = json!({"lines": [
        {"productId": 1, "quantity": 1}, {"productId": 3, "quantity": 2},
    ]});
    let call = app
        .post("/api/orders")
        .json(body)
        .header("cookie", &session);
    let short = error(409, "product 3 is not in stock");
    assert_eq!(call.await.expect(409).json(), short);
    let left = app.get("/api/products/1").await.expect(200).json();
    assert_eq!(left["stock"], 10);
}

#[tokio::test]
async fn an_order_that_cannot_be_understood_is_refused() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    let call = || app.post("/api/orders").header("cookie", &session);
    let refused = error(400, "send {\"lines\": […]} as JSON");
    assert_eq!(call().await.expect(400).json(), refused);
    assert_eq!(call().json(json!({})).await.expect(400).json(), refused);
    assert_eq!(
        call().body("text/plain", "1").await.expect(400).json(),
        refused
    );
    call().json(json!({"lines": []})).await.expect(422);
    let many = json!({"lines": [{"productId": 1, "quantity": 100}]});
    call().json(many).await.expect(422);
}

#[tokio::test]
async fn orders_are_for_those_who_placed_them() {
    let app = start().await;
    let ada = customer(&app, "ada@example.org").await;
    order(&app, &ada, 1, 1).await;
    let eve = customer(&app, "eve@example.org").await;
    let calls = [
        (Method::GET, "/api/orders"),
        (Method::POST, "/api/orders"),
        (Method::GET, "/api/orders/1"),
        (Method::DELETE, "/api/orders/1"),
        (Method::GET, "/api/orders/1/events"),
        (Method::GET, "/api/orders/1/wait"),
    ];
    let (refused, missing) = (
        error(401, "log in first"),
        error(404, "there is no such order"),
    );
    for (method, path) in calls {
        let answer = app.call(method.clone(), path).await.expect(401);
        assert_eq!(answer.json(), refused);
        if path != "/api/orders" {
            let call = app.call(method.clone(), path).header("cookie", &eve);
            assert_eq!(call.await.expect(404).json(), missing);
            let path = path.replace('1', "one");
            app.call(method, &path)
                .header("cookie", &eve)
                .await
                .expect(400);
        }
    }
}

#[tokio::test]
async fn a_cancelled_order_gives_the_stock_back_once() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    order(&app, &session, 1, 4).await;
    let call = || app.delete("/api/orders/1").header("cookie", &session);
    call().await.expect(204);
    let late = error(409, "the order is not pending any more");
    assert_eq!(call().await.expect(409).json(), late);
    let left = app.get("/api/products/1").await.expect(200).json();
    assert_eq!(left["stock"], 10);
}

#[tokio::test]
async fn events_tell_what_becomes_of_an_order_and_then_end() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    order(&app, &session, 1, 1).await;
    let call = app.get("/api/orders/1/events").header("cookie", &session);
    let mut events = call.stream().await;
    assert_eq!(events.status(), 200);
    assert_eq!(events.headers()["content-type"], "text/event-stream");

    let first = events.chunk().await.expect("a chunk").expect("an event");
    assert_eq!(
        first,
        "event: status\ndata: {\"orderId\":1,\"status\":\"pending\"}\n\n"
    );
    pay(&app).await;
    let rest = events.text().await.expect("the end");
    assert_eq!(
        rest,
        "event: status\ndata: {\"orderId\":1,\"status\":\"paid\"}\n\n"
    );
}

#[tokio::test]
async fn waiting_ends_when_the_order_is_paid_or_the_time_is_up() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    order(&app, &session, 1, 1).await;
    let call = || app.get("/api/orders/1/wait").header("cookie", &session);
    call().await.expect(408);
    let (waited, ()) = tokio::join!(call(), pay(&app));
    assert_eq!(waited.expect(200).json()["status"], "paid");
    assert_eq!(call().await.expect(200).json()["status"], "paid");
}
