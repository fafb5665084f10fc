//! The shop, called over HTTP: every operation, and every error it can answer with.

#[path = "app_shop/account.rs"]
mod account;
#[path = "app_shop/admin.rs"]
mod admin;
#[path = "app_shop/orders.rs"]
mod orders;
#[path = "app_shop/pages.rs"]
mod pages;
#[path = "app_shop/payments.rs"]
mod payments;
#[path = "app_shop/products.rs"]
mod products;
#[path = "app_shop/rates.rs"]
mod rates;
#[path = "app_shop/routing.rs"]
mod routing;
mod support;

use std::time::Duration;

use serde_json::{Value, json};
use shop::{Account, Settings};
use support::{Answer, App};

const WEBHOOK_SECRET: &str = "only for these tests";

/// A shop with an administrator and payments, but no exchange rates.
async fn start() -> App {
    start_with(|_| {}).await
}

async fn start_with(change: impl FnOnce(&mut Settings)) -> App {
    App::start("shop", async |database_url| {
        let mut settings = Settings {
            port: 0,
            database_url,
            admin: Some(Account {
                email: "admin@example.org".to_owned(),
                password: "the admin of a test".to_owned(),
            }),
            rates_url: None,
            rates_timeout: Duration::from_secs(10),
            webhook_secret: Some(WEBHOOK_SECRET.to_owned()),
        };
        change(&mut settings);
        shop::app(settings).await
    })
    .await
}

/// Registers a customer and gives back the cookie of the session.
async fn customer(app: &App, email: &str) -> String {
    let form = [
        ("name", "Ada <3"),
        ("email", email),
        ("password", "correct horse"),
    ];
    let answer = app.post("/register").form(&form).await.expect(303);
    cookie(&answer)
}

/// Logs the administrator in and gives back the cookie of the session.
async fn admin(app: &App) -> String {
    let form = [
        ("email", "admin@example.org"),
        ("password", "the admin of a test"),
    ];
    cookie(&app.post("/login").form(&form).await.expect(303))
}

/// The cookie that an answer sets, as the next request sends it.
fn cookie(answer: &Answer) -> String {
    let (pair, attributes) = answer
        .header("set-cookie")
        .split_once("; ")
        .expect("a cookie with attributes");
    assert_eq!(attributes, "HttpOnly; SameSite=Lax; Secure; Path=/");
    pair.to_owned()
}

fn error(status: u16, message: &str) -> Value {
    json!({"status": status, "error": message})
}
