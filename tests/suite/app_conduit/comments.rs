//! Comments on articles.

use serde_json::{Value, json};

use crate::stage::{Person, Stage, path};

async fn comment(stage: &Stage, person: &Person, article: &Value, body: &str) -> Value {
    let call = stage.app.post(&format!("{}/comments", path(article)));
    let call = call.by(person).json(json!({"comment": {"body": body}}));
    call.await.expect(201).json()["comment"].clone()
}

async fn list(stage: &Stage, article: &Value) -> Value {
    let answer = stage.app.get(&format!("{}/comments", path(article))).await;
    answer.expect(200).json()
}

#[tokio::test]
async fn comments_are_written_and_listed() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let anna = stage.register("anna").await;
    let article = stage.publish(&jake, "A title", &[]).await;
    assert_eq!(list(&stage, &article).await, json!({"comments": []}));
    let first = comment(&stage, &anna, &article, "Thank you!").await;
    let expected = json!({
        "id": first["id"], "body": "Thank you!",
        "createdAt": first["createdAt"], "updatedAt": first["createdAt"],
        "author": {"username": "anna", "bio": null, "image": null, "following": false},
    });
    assert_eq!(first, expected);
    assert!(first["id"].is_i64());
    let date = first["createdAt"].as_str().expect("a date");
    assert!(date.ends_with('Z') && date.contains('.'), "{date}");

    let second = comment(&stage, &jake, &article, "You are welcome.").await;
    let newest_first = json!({"comments": [second, first]});
    assert_eq!(list(&stage, &article).await, newest_first);
}

#[tokio::test]
async fn a_reader_sees_whom_they_follow() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let anna = stage.register("anna").await;
    let article = stage.publish(&jake, "A title", &[]).await;
    comment(&stage, &anna, &article, "Thank you!").await;
    let follow = stage.app.post("/api/profiles/anna/follow").by(&jake).await;
    follow.expect(200);
    let comments = format!("{}/comments", path(&article));
    for (person, following) in [(&jake, true), (&anna, false)] {
        let page = stage.app.get(&comments).by(person).await.expect(200).json();
        assert_eq!(page["comments"][0]["author"]["following"], following);
    }
}

#[tokio::test]
async fn only_its_author_can_delete_a_comment() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let anna = stage.register("anna").await;
    let article = stage.publish(&jake, "A title", &[]).await;
    let first = comment(&stage, &anna, &article, "First.").await;
    let second = comment(&stage, &anna, &article, "Second.").await;
    let one = format!("{}/comments/{}", path(&article), first["id"]);

    let answer = stage.app.delete(&one).by(&jake).await;
    answer.refused(403, json!({"comment": ["forbidden"]}));
    assert_eq!(
        list(&stage, &article).await,
        json!({"comments": [second, first]})
    );

    let answer = stage.app.delete(&one).by(&anna).await;
    assert_eq!(answer.expect(204).body, b"");
    assert_eq!(list(&stage, &article).await, json!({"comments": [second]}));
    let answer = stage.app.delete(&one).by(&anna).await;
    answer.refused(404, json!({"comment": ["not found"]}));
}

#[tokio::test]
async fn a_comment_is_found_on_its_own_article_only() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = stage.publish(&jake, "A title", &[]).await;
    let other = stage.publish(&jake, "Another", &[]).await;
    let written = comment(&stage, &jake, &article, "Here.").await;
    let elsewhere = format!("{}/comments/{}", path(&other), written["id"]);
    let answer = stage.app.delete(&elsewhere).by(&jake).await;
    answer.refused(404, json!({"comment": ["not found"]}));
    let nowhere = format!("/api/articles/unknown/comments/{}", written["id"]);
    let answer = stage.app.delete(&nowhere).by(&jake).await;
    answer.refused(404, json!({"article": ["not found"]}));
    assert_eq!(list(&stage, &article).await, json!({"comments": [written]}));
}

#[tokio::test]
async fn comments_go_with_their_article() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = stage.publish(&jake, "A title", &[]).await;
    comment(&stage, &jake, &article, "Here.").await;
    let deleted = stage.app.delete(&path(&article)).by(&jake).await;
    deleted.expect(204);
    let answer = stage.app.get(&format!("{}/comments", path(&article))).await;
    answer.refused(404, json!({"article": ["not found"]}));
    // A later article at the same address starts without comments.
    let again = stage.publish(&jake, "A title", &[]).await;
    assert_eq!(list(&stage, &again).await, json!({"comments": []}));
}

#[tokio::test]
async fn a_comment_needs_a_body_and_an_article() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = stage.publish(&jake, "A title", &[]).await;
    let long = "a".repeat(10_001);
    for (body, message) in [
        ("", "can't be blank"),
        (&long, "is too long (maximum is 10000)"),
    ] {
        let call = stage.app.post(&format!("{}/comments", path(&article)));
        let answer = call
            .by(&jake)
            .json(json!({"comment": {"body": body}}))
            .await;
        answer.refused(422, json!({"body": [message]}));
    }
    let call = stage.app.post("/api/articles/unknown/comments").by(&jake);
    let answer = call.json(json!({"comment": {"body": "Here."}})).await;
    answer.refused(404, json!({"article": ["not found"]}));
}
