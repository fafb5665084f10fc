//! The payment provider's webhook: only what it signed is believed.
//!
//! The signatures were made by another implementation of HMAC-SHA256, with
//! [`WEBHOOK_SECRET`](crate::WEBHOOK_SECRET).

use crate::{
    customer, error,
    orders::order,
    start, start_with,
    support::{App, Call},
};

const PAID: (&str, &str) = (
    r#"{"type":"payment.succeeded","orderId":1}"#,
    "ec0b5955d16c1714e38ce1fd4c07b8c3c341170bc5e33f47487df16029294f55",
);
const FAILED: (&str, &str) = (
    r#"{"type":"payment.failed","orderId":1}"#,
    "af8af844e7a3a19e8cdc771a9af7a82566f97371deb51ac45148bc369f8d5d1c",
);
const UNKNOWN_ORDER: (&str, &str) = (
    r#"{"type":"payment.succeeded","orderId":99}"#,
    "1d04434d6a9915b1abbd761e0f056d9972da1028c7febf32b44dbd9c363073bd",
);
const UNKNOWN_EVENT: (&str, &str) = (
    r#"{"type":"payment.lost"}"#,
    "65d30ed6166a19881b20039fd575ec667453e3a40ccb1a966c5b0af2fab056c9",
);
const BROKEN: (&str, &str) = (
    "{",
    "b87ef4aba18b05587205f1d3f4a5a6715b34f46503f8f9be429ba78eaac6d020",
);

fn webhook(app: &App, body: &str, signature: &str) -> Call {
    app.post("/api/webhooks/payments")
        .header("x-signature", &format!("sha256={signature}"))
        .body("application/json", body)
}

/// Tells the shop that the first order is paid.
pub(crate) async fn pay(app: &App) {
    webhook(app, PAID.0, PAID.1).await.expect(204);
}

#[tokio::test]
async fn a_payment_makes_an_order_paid_for_good() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    order(&app, &session, 1, 2).await;
    pay(&app).await;
    pay(&app).await;
    webhook(&app, FAILED.0, FAILED.1).await.expect(204);
    let read = app.get("/api/orders/1").header("cookie", &session).await;
    assert_eq!(read.expect(200).json()["status"], "paid");
}

#[tokio::test]
async fn a_failed_payment_cancels_an_order() {
    let app = start().await;
    let session = customer(&app, "ada@example.org").await;
    order(&app, &session, 1, 2).await;
    webhook(&app, FAILED.0, FAILED.1).await.expect(204);
    let read = app.get("/api/orders/1").header("cookie", &session).await;
    assert_eq!(read.expect(200).json()["status"], "cancelled");
    let left = app.get("/api/products/1").await.expect(200).json();
    assert_eq!(left["stock"], 10);
}

#[tokio::test]
async fn what_the_provider_did_not_sign_is_refused() {
    let app = start().await;
    let unsigned = app
        .post("/api/webhooks/payments")
        .body("application/json", PAID.0);
    let missing = error(401, "there is no signature");
    assert_eq!(unsigned.await.expect(401).json(), missing);

    let wrong = error(401, "the signature is wrong");
    let uneven = &PAID.1[1..];
    let short = &PAID.1[2..];
    for signature in [FAILED.1, uneven, short, "", "xyz"] {
        let answer = webhook(&app, PAID.0, signature).await.expect(401);
        assert_eq!(answer.json(), wrong);
    }
    let unnamed = app
        .post("/api/webhooks/payments")
        .header("x-signature", PAID.1);
    let answer = unnamed.body("application/json", PAID.0).await.expect(401);
    assert_eq!(answer.json(), wrong);
}

#[tokio::test]
async fn what_the_provider_signed_must_still_make_sense() {
    let app = start().await;
    let missing = error(404, "there is no such order");
    let (body, signature) = UNKNOWN_ORDER;
    assert_eq!(
        webhook(&app, body, signature).await.expect(404).json(),
        missing
    );
    let senseless = error(400, "this is no payment event");
    for (body, signature) in [UNKNOWN_EVENT, BROKEN] {
        let answer = webhook(&app, body, signature).await.expect(400);
        assert_eq!(answer.json(), senseless);
    }
}

#[tokio::test]
async fn a_call_over_the_limit_is_not_read() {
    let app = start().await;
    let limit = 64 * 1024;
    webhook(&app, &" ".repeat(limit), PAID.1).await.expect(401);
    webhook(&app, &" ".repeat(limit + 1), PAID.1)
        .await
        .expect(413);
}

#[tokio::test]
async fn a_shop_without_a_secret_takes_no_payments() {
    let app = start_with(|settings| settings.webhook_secret = None).await;
    let answer = webhook(&app, PAID.0, PAID.1).await.expect(503);
    assert_eq!(answer.json(), error(503, "this shop takes no payments"));
}
