//! Exchange rates, with a server in this process standing in for the one on the internet.

use std::time::Duration;

use axum::{Router, extract::RawQuery, http::StatusCode, routing::get};
use serde_json::json;

use crate::{
    start, start_with,
    support::{App, serve},
};

async fn start_with_rates(upstream: Router, timeout: Duration) -> App {
    let (url, _) = serve(upstream).await;
    start_with(|settings| {
        settings.rates_url = Some(url);
        settings.rates_timeout = timeout;
    })
    .await
}

#[tokio::test]
async fn a_rate_is_what_the_other_server_says() {
    let latest = async |RawQuery(query): RawQuery| match query.as_deref() {
        Some("base=EUR&symbols=USD") => "{\"base\": \"EUR\", \"rates\": {\"USD\": 1.25}}",
        _ => "{\"base\": \"EUR\", \"rates\": {}}",
    };
    let upstream = Router::new().route("/latest", get(latest));
    let app = start_with_rates(upstream, Duration::from_secs(10)).await;
    let rate = app.get("/api/rates/USD").await.expect(200).json();
    assert_eq!(rate, json!({"currency": "USD", "rate": 1.25}));

    let unknown = app.get("/api/rates/XXX").await.expect(404);
    assert_eq!(unknown.text(), "nobody trades XXX");
    assert_eq!(unknown.header("content-type"), "text/plain; charset=utf-8");
    for currency in ["usd", "EURO", "U%2FD", "%C3%84B"] {
        let answer = app.get(&format!("/api/rates/{currency}")).await.expect(400);
        assert_eq!(answer.text(), "a currency is three capital letters");
    }
}

#[tokio::test]
async fn a_server_that_fails_is_a_bad_gateway() {
    let broken = Router::new().route("/latest", get(async || StatusCode::INTERNAL_SERVER_ERROR));
    let nonsense = Router::new().route("/latest", get(async || "no JSON"));
    for upstream in [broken, nonsense, Router::new()] {
        let app = start_with_rates(upstream, Duration::from_secs(10)).await;
        let answer = app.get("/api/rates/USD").await.expect(502);
        assert_eq!(answer.text(), "the exchange rates cannot be read");
    }
}

#[tokio::test]
async fn a_server_that_never_answers_is_a_gateway_timeout() {
    let silent = Router::new().route("/latest", get(std::future::pending::<()>));
    let app = start_with_rates(silent, Duration::from_millis(100)).await;
    let answer = app.get("/api/rates/USD").await.expect(504);
    assert_eq!(answer.text(), "the exchange rates take too long");
}

#[tokio::test]
async fn a_shop_without_a_server_to_ask_has_no_rates() {
    let app = start().await;
    let answer = app.get("/api/rates/USD").await.expect(503);
    assert_eq!(answer.text(), "this shop has no exchange rates");
}
