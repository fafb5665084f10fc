//! Registering, logging in and out, and what a session is good for.

use serde_json::json;

use crate::{admin, cookie, customer, error, start};

#[tokio::test]
async fn a_customer_registers_logs_in_and_logs_out() {
    let app = start().await;
    let first = customer(&app, "ada@example.org").await;
    let me = app
        .get("/api/me")
        .header("cookie", &first)
        .await
        .expect(200);
    let ada = json!({"id": 2, "name": "Ada <3", "email": "ada@example.org"});
    assert_eq!(me.json(), ada);

    let form = [("email", "ada@example.org"), ("password", "correct horse")];
    let answer = app.post("/login").form(&form).await.expect(303);
    assert_eq!(answer.header("location"), "/");
    let second = cookie(&answer);
    assert_ne!(first, second);

    let answer = app
        .post("/logout")
        .header("cookie", &second)
        .await
        .expect(303);
    assert_eq!(answer.header("location"), "/");
    assert!(answer.header("set-cookie").starts_with("session=; "));
    app.get("/api/me")
        .header("cookie", &second)
        .await
        .expect(401);
    app.get("/api/me")
        .header("cookie", &first)
        .await
        .expect(200);
    app.post("/logout").await.expect(303);
}

#[tokio::test]
async fn without_a_session_nobody_is_anybody() {
    let app = start().await;
    let refused = error(401, "log in first");
    assert_eq!(app.get("/api/me").await.expect(401).json(), refused);
    let forged = format!("session={}", "0".repeat(64));
    let call = app.get("/api/me").header("cookie", &forged);
    assert_eq!(call.await.expect(401).json(), refused);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    let app = start().await;
    customer(&app, "ada@example.org").await;
    let refused = error(401, "no account has this email address and password");
    for email in ["ada@example.org", "bob@example.org"] {
        let form = [("email", email), ("password", "wrong horse")];
        assert_eq!(
            app.post("/login").form(&form).await.expect(401).json(),
            refused
        );
    }
}

#[tokio::test]
async fn an_address_belongs_to_one_account() {
    let app = start().await;
    admin(&app).await;
    let form = [
        ("name", "Mallory"),
        ("email", "admin@example.org"),
        ("password", "correct horse"),
    ];
    let taken = error(409, "there is an account with this email address");
    assert_eq!(
        app.post("/register").form(&form).await.expect(409).json(),
        taken
    );
}

#[tokio::test]
async fn a_registration_keeps_its_rules() {
    let app = start().await;
    let form = [("name", ""), ("email", "ada"), ("password", "short")];
    let answer = app.post("/register").form(&form).await.expect(422).json();
    let message = answer["error"].as_str().expect("a message");
    for field in ["name", "email", "password"] {
        assert!(message.contains(field), "{message}");
    }
}

#[tokio::test]
async fn a_form_without_its_fields_is_refused() {
    let app = start().await;
    for path in ["/login", "/register"] {
        app.post(path)
            .form(&[("email", "ada@example.org")])
            .await
            .expect(422);
        app.post(path)
            .body("application/json", "{}")
            .await
            .expect(415);
        let large = "x".repeat(2 * 1024 * 1024 + 1);
        let form = "application/x-www-form-urlencoded";
        app.post(path).body(form, large).await.expect(413);
    }
    let form = app.get("/login").await.expect(200);
    assert_eq!(form.header("content-type"), "text/html; charset=utf-8");
    assert!(form.text().contains("<form method=\"post\">"));
}
