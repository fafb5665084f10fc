//! Changing one's account.

use serde_json::{Value, json};

use crate::{
    stage::{PASSWORD, Person, Stage, email},
    support::Answer,
};

async fn change(stage: &Stage, person: &Person, user: Value) -> Answer {
    let body = json!({ "user": user });
    stage.app.put("/api/user").by(person).json(body).await
}

async fn current(stage: &Stage, person: &Person) -> Value {
    let answer = stage.app.get("/api/user").by(person).await;
    answer.expect(200).json()["user"].clone()
}

#[tokio::test]
async fn a_field_that_is_left_out_stays_as_it_is() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let image = "https://example.com/jake.jpg";
    let user = json!({"bio": "I train dragons.", "image": image});
    change(&stage, &jake, user).await.expect(200);

    let user = json!({"username": "jacob", "email": "jacob@example.com"});
    let answer = change(&stage, &jake, user).await.expect(200).json();
    let expected = json!({
        "username": "jacob", "email": "jacob@example.com", "bio": "I train dragons.",
        "image": image, "token": jake.token,
    });
    assert_eq!(answer, json!({ "user": expected }));
    assert_eq!(current(&stage, &jake).await, expected);
    assert_eq!(
        change(&stage, &jake, json!({})).await.expect(200).json(),
        json!({ "user": expected })
    );
}

#[tokio::test]
async fn null_and_an_empty_text_remove_the_bio_and_the_image() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    for field in ["bio", "image"] {
        for nothing in [json!(""), Value::Null] {
            let set = change(&stage, &jake, json!({ field: "something" })).await;
            assert_eq!(set.expect(200).json()["user"][field], "something");
            let removed = change(&stage, &jake, json!({ field: nothing })).await;
            assert_eq!(removed.expect(200).json()["user"][field], Value::Null);
            assert_eq!(current(&stage, &jake).await[field], Value::Null);
        }
    }
}

#[tokio::test]
async fn a_new_password_takes_the_place_of_the_old_one() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let user = json!({"password": "battery staple"});
    change(&stage, &jake, user).await.expect(200);
    for (password, status) in [("battery staple", 200), (PASSWORD, 401)] {
        let body = json!({"user": {"email": email("jake"), "password": password}});
        let answer = stage.app.post("/api/users/login").json(body).await;
        answer.expect(status);
    }
}

#[tokio::test]
async fn the_name_the_email_and_the_password_cannot_be_removed() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let blank = "can't be blank";
    for (field, first) in [("username", blank), ("email", blank), ("password", blank)] {
        let empty = change(&stage, &jake, json!({ field: "" })).await;
        assert_eq!(empty.expect(422).json()["errors"][field][0], first);
        let null = change(&stage, &jake, json!({ field: null })).await;
        let message = null.expect(422).json()["errors"]["body"][0].to_string();
        assert!(
            message.contains(&format!("user.{field}: invalid type: null")),
            "{message}"
        );
    }
    let before = json!({
        "username": "jake", "email": email("jake"), "bio": null, "image": null,
        "token": jake.token,
    });
    assert_eq!(current(&stage, &jake).await, before);
}

#[tokio::test]
async fn changes_follow_the_rules_of_new_accounts() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let letters = "may only have letters, digits, '_', '-' and '.'";
    let long = "a".repeat(2001);
    let cases = [
        ("username", "jake jacobson", letters),
        ("email", "jake", "is invalid"),
        ("password", "7 bytes", "is too short (minimum is 8)"),
        ("bio", &long, "is too long (maximum is 1000)"),
        ("image", &long, "is too long (maximum is 2000)"),
    ];
    for (field, value, message) in cases {
        let answer = change(&stage, &jake, json!({ field: value })).await;
        answer.refused(422, json!({ field: [message] }));
    }
}

#[tokio::test]
async fn nobody_can_take_the_name_or_the_email_of_another() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    stage.register("anna").await;
    let taken = "has already been taken";
    let answer = change(&stage, &jake, json!({"username": "Anna"})).await;
    answer.refused(409, json!({"username": [taken]}));
    let answer = change(&stage, &jake, json!({"email": email("anna")})).await;
    answer.refused(409, json!({"email": [taken]}));
    let own = json!({"username": "jake", "email": email("jake")});
    change(&stage, &jake, own).await.expect(200);
}
