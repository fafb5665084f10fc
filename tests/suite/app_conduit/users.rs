//! Accounts: opening one and logging in.

use serde_json::{Value, json};

use crate::{
    stage::{PASSWORD, Stage, email, text},
    support::Answer,
};

async fn register(stage: &Stage, user: Value) -> Answer {
    stage
        .app
        .post("/api/users")
        .json(json!({ "user": user }))
        .await
}

async fn log_in(stage: &Stage, email: &str, password: &str) -> Answer {
    let body = json!({"user": {"email": email, "password": password}});
    stage.app.post("/api/users/login").json(body).await
}

#[tokio::test]
async fn a_new_user_is_logged_in_and_has_no_bio_and_no_image() {
    let stage = Stage::start().await;
    let jake = json!({"username": "jake", "email": "jake@example.com", "password": PASSWORD});
    let answer = register(&stage, jake).await.expect(201).json();
    let token = text(&answer["user"]["token"]);
    let expected = json!({"user": {
        "username": "jake", "email": "jake@example.com", "bio": null, "image": null,
        "token": token,
    }});
    assert_eq!(answer, expected);

    let call = stage.app.get("/api/user");
    let current = call
        .header("authorization", &format!("Token {token}"))
        .await;
    assert_eq!(current.expect(200).json(), expected);
}

#[tokio::test]
async fn logging_in_takes_the_email_and_the_password() {
    let stage = Stage::start().await;
    stage.register("jake").await;
    let answer = log_in(&stage, "jake@example.com", PASSWORD).await;
    let user = answer.expect(200).json()["user"].clone();
    assert_eq!(user["username"], "jake");
    assert_eq!(user["email"], "jake@example.com");
    assert_eq!(user["bio"], Value::Null);
    assert_eq!(user["image"], Value::Null);
    assert!(!text(&user["token"]).is_empty());

    let shouted = log_in(&stage, "JAKE@example.com", PASSWORD).await;
    assert_eq!(shouted.expect(200).json()["user"]["username"], "jake");
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_email_are_told_the_same() {
    let stage = Stage::start().await;
    stage.register("jake").await;
    let refusal = json!({"credentials": ["invalid"]});
    let wrong = log_in(&stage, "jake@example.com", "wrong password").await;
    wrong.refused(401, refusal.clone());
    let unknown = log_in(&stage, "nobody@example.com", PASSWORD).await;
    unknown.refused(401, refusal);
}

#[tokio::test]
async fn names_and_emails_are_taken_once() {
    let stage = Stage::start().await;
    stage.register("jake").await;
    let refusal = json!({"username": ["has already been taken"]});
    for name in ["jake", "Jake"] {
        let user = json!({"username": name, "email": "new@example.com", "password": PASSWORD});
        register(&stage, user).await.refused(409, refusal.clone());
    }
    let refusal = json!({"email": ["has already been taken"]});
    for address in ["jake@example.com", "JAKE@example.com"] {
        let user = json!({"username": "new", "email": address, "password": PASSWORD});
        register(&stage, user).await.refused(409, refusal.clone());
    }
}

#[tokio::test]
async fn a_new_user_needs_a_name_an_email_and_a_password() {
    let stage = Stage::start().await;
    let long_name = "a".repeat(65);
    let long_password = "a".repeat(129);
    let blank = "can't be blank";
    let letters = "may only have letters, digits, '_', '-' and '.'";
    let cases = [
        ("username", "", json!([blank, letters])),
        ("username", "jake jacobson", json!([letters])),
        ("username", ".hidden", json!([letters])),
        (
            "username",
            &long_name,
            json!(["is too long (maximum is 64)"]),
        ),
        ("email", "", json!([blank, "is invalid"])),
        ("email", "jake", json!(["is invalid"])),
        ("password", "", json!([blank])),
        (
            "password",
            "7 bytes",
            json!(["is too short (minimum is 8)"]),
        ),
        (
            "password",
            &long_password,
            json!(["is too long (maximum is 128)"]),
        ),
    ];
    for (field, value, messages) in cases {
        let mut user = json!({"username": "new", "email": email("new"), "password": PASSWORD});
        user[field] = value.into();
        let answer = register(&stage, user).await;
        answer.refused(422, json!({ field: messages }));
    }
}

#[tokio::test]
async fn every_broken_rule_is_told_at_once() {
    let stage = Stage::start().await;
    let user = json!({"username": "j j", "email": "j", "password": "j"});
    let answer = register(&stage, user).await.expect(422).json();
    let fields: Vec<&String> = answer["errors"]
        .as_object()
        .expect("errors")
        .keys()
        .collect();
    assert_eq!(fields, ["email", "password", "username"]);
}

#[tokio::test]
async fn logging_in_needs_both_fields() {
    let stage = Stage::start().await;
    let answer = log_in(&stage, "", PASSWORD).await;
    answer.refused(422, json!({"email": ["can't be blank"]}));
    let answer = log_in(&stage, "jake@example.com", "").await;
    answer.refused(422, json!({"password": ["can't be blank"]}));
}
