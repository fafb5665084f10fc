//! Requests made from the documents, against the running applications: valid, at the edges, and broken.
//!
//! What is sent is drawn from the schemas by the oracle's generator, from a seed. Whatever comes back
//! must be declared; `support::contract` holds every answer against the document.

#![allow(unreachable_pub, reason = "the generator is the oracle's")]

#[path = "contract/driver.rs"]
mod driver;
#[path = "../oracle/tests/json/mutate.rs"]
mod mutate;
#[path = "../oracle/tests/json/pattern.rs"]
mod pattern;
#[path = "../oracle/tests/json/sample.rs"]
mod sample;
mod support;

use std::time::Duration;

use driver::Driver;
use serde_json::json;
use support::App;

async fn tutorial() -> App {
    App::start("tutorial", async |database_url| {
        let site_name = "a test".to_owned();
        tutorial::app(tutorial::Settings {
            port: 0,
            database_url,
            site_name,
        })
        .await
    })
    .await
}

const ADMIN: (&str, &str) = ("admin@example.org", "the admin of a test");

async fn shop() -> App {
    App::start("shop", async |database_url| {
        let (email, password) = ADMIN;
        let admin = shop::Account {
            email: email.to_owned(),
            password: password.to_owned(),
        };
        let settings = shop::Settings {
            port: 0,
            database_url,
            admin: Some(admin),
            rates_url: None,
            rates_timeout: Duration::from_secs(10),
            webhook_secret: Some("only for these tests".to_owned()),
        };
        shop::app(settings).await
    })
    .await
}

async fn conduit() -> App {
    App::start("conduit", async |database_url| {
        let jwt_secret = b"a secret for tests that is long enough".to_vec();
        let settings = conduit::Settings {
            port: 0,
            database_url,
            jwt_secret,
            cors_origins: Vec::new(),
        };
        conduit::app(settings).await
    })
    .await
}

#[tokio::test]
async fn the_tutorial_answers_what_it_declares() {
    let app = tutorial().await;
    Driver::new("tutorial").run(&app).await;
}

#[tokio::test]
async fn conduit_answers_a_stranger_what_it_declares() {
    let app = conduit().await;
    Driver::new("conduit").run(&app).await;
}

#[tokio::test]
async fn conduit_answers_a_user_what_it_declares() {
    let app = conduit().await;
    let user = json!({"username": "ada", "email": "ada@example.org", "password": "correct horse"});
    let answer = app
        .post("/api/users")
        .json(json!({ "user": user }))
        .await
        .expect(201)
        .json();
    let token = answer["user"]["token"].as_str().expect("a token");
    let token = format!("Token {token}");
    Driver::new("conduit")
        .with("authorization", &token)
        .run(&app)
        .await;
}

#[tokio::test]
async fn the_shop_answers_a_stranger_what_it_declares() {
    let app = shop().await;
    Driver::new("shop").run(&app).await;
}

#[tokio::test]
async fn the_shop_answers_an_administrator_what_it_declares() {
    let app = shop().await;
    let form = [("email", ADMIN.0), ("password", ADMIN.1)];
    let answer = app.post("/login").form(&form).await.expect(303);
    let cookie = answer
        .header("set-cookie")
        .split(';')
        .next()
        .expect("a cookie")
        .to_owned();
    // Who is logged in stays so.
    Driver::new("shop")
        .with("cookie", &cookie)
        .without("/logout")
        .run(&app)
        .await;
}
