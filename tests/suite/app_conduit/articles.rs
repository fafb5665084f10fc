//! Articles, one by one: writing, reading, changing, deleting, liking.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::{
    stage::{Person, Stage, path, text},
    support::Answer,
};

async fn change(stage: &Stage, author: &Person, article: &Value, changes: Value) -> Answer {
    let call = stage.app.put(&path(article)).by(author);
    call.json(json!({ "article": changes })).await
}

async fn read(stage: &Stage, article: &Value) -> Value {
    let answer = stage.app.get(&path(article)).await;
    answer.expect(200).json()["article"].clone()
}

/// Dates are RFC 3339 in UTC, with a fraction: some clients insist on one.
#[track_caller]
fn assert_date(value: &Value) {
    let date = text(value);
    let (seconds, fraction) = date.split_once('.').expect("a fraction");
    assert_eq!(seconds.len(), "2026-02-18T03:22:56".len(), "{date}");
    let digits = fraction.strip_suffix('Z').expect("UTC");
    assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{date}");
}

#[tokio::test]
async fn an_article_is_written_and_read() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = json!({
        "title": "How to train your dragon", "description": "Ever wonder how?",
        "body": "Very carefully.", "tagList": ["training", "dragons", "training", " "],
    });
    let call = stage.app.post("/api/articles").by(&jake);
    let created = call.json(json!({ "article": article })).await;
    let created = created.expect(201).json();
    let article = &created["article"];
    let expected = json!({
        "slug": "how-to-train-your-dragon", "title": "How to train your dragon",
        "description": "Ever wonder how?", "body": "Very carefully.",
        // In alphabetical order, each tag once, and none that is blank.
        "tagList": ["dragons", "training"],
        "createdAt": article["createdAt"], "updatedAt": article["createdAt"],
        "favorited": false, "favoritesCount": 0,
        "author": {"username": "jake", "bio": null, "image": null, "following": false},
    });
    assert_eq!(created, json!({ "article": expected }));
    assert_date(&article["createdAt"]);
    assert_eq!(read(&stage, article).await, expected);
}

#[tokio::test]
async fn articles_of_one_title_have_their_own_slugs() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let first = stage.publish(&jake, "Same title", &[]).await;
    let second = stage.publish(&jake, "Same title", &[]).await;
    assert_eq!(first["slug"], "same-title");
    assert!(text(&second["slug"]).starts_with("same-title-"));
    assert_eq!(read(&stage, &second).await, second);
    // `/api/articles/feed` is an endpoint, so no article may live there.
    let feed = stage.publish(&jake, "Feed", &[]).await;
    assert!(text(&feed["slug"]).starts_with("feed-"));
    let nameless = stage.publish(&jake, "?!", &[]).await;
    assert_eq!(read(&stage, &nameless).await, nameless);
}

#[tokio::test]
async fn slugs_stay_unique_when_many_write_at_once() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let mut calls = JoinSet::new();
    for _ in 0..16 {
        let article = json!({"title": "Same title", "description": "D", "body": "B"});
        let call = stage.app.post("/api/articles").by(&jake);
        calls.spawn(call.json(json!({ "article": article })).into_future());
    }
    let answers = calls.join_all().await.into_iter();
    let slugs: BTreeSet<String> = answers
        .map(|answer| text(&answer.expect(201).json()["article"]["slug"]))
        .collect();
    assert_eq!(slugs.len(), 16);
    assert!(slugs.contains("same-title"));
}

#[tokio::test]
async fn a_field_that_is_left_out_stays_as_it_is() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = stage.publish(&jake, "A title", &["one", "two"]).await;
    let changed = change(&stage, &jake, &article, json!({"body": "New."})).await;
    let changed = changed.expect(200).json()["article"].clone();
    assert_ne!(changed["updatedAt"], article["updatedAt"]);
    let mut expected = article.clone();
    expected["body"] = json!("New.");
    expected["updatedAt"] = changed["updatedAt"].clone();
    assert_eq!(changed, expected);
    assert_eq!(read(&stage, &article).await, expected);

    let described = change(&stage, &jake, &article, json!({"description": "New."})).await;
    assert_eq!(
        described.expect(200).json()["article"]["description"],
        "New."
    );
}

#[tokio::test]
async fn the_slug_follows_the_title() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    stage.publish(&jake, "Taken", &[]).await;
    let article = stage.publish(&jake, "A title", &[]).await;
    let same = change(&stage, &jake, &article, json!({"title": "A title"})).await;
    assert_eq!(same.expect(200).json()["article"]["slug"], "a-title");
    let renamed = change(&stage, &jake, &article, json!({"title": "Another"})).await;
    let renamed = renamed.expect(200).json()["article"].clone();
    assert_eq!(renamed["title"], "Another");
    assert_eq!(renamed["slug"], "another");
    let old = stage.app.get(&path(&article)).await;
    old.refused(404, json!({"article": ["not found"]}));
    let taken = change(&stage, &jake, &renamed, json!({"title": "Taken"})).await;
    let slug = text(&taken.expect(200).json()["article"]["slug"]);
    assert!(slug.starts_with("taken-"), "{slug}");
}

#[tokio::test]
async fn tags_are_replaced_as_a_whole() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = stage.publish(&jake, "A title", &["one", "two"]).await;
    let replaced = change(
        &stage,
        &jake,
        &article,
        json!({"tagList": ["three", "two"]}),
    )
    .await;
    assert_eq!(
        replaced.expect(200).json()["article"]["tagList"],
        json!(["three", "two"])
    );
    let removed = change(&stage, &jake, &article, json!({"tagList": []})).await;
    assert_eq!(removed.expect(200).json()["article"]["tagList"], json!([]));
    assert_eq!(read(&stage, &article).await["tagList"], json!([]));
    for field in ["tagList", "title", "description", "body"] {
        let null = change(&stage, &jake, &article, json!({ field: null })).await;
        let message = null.expect(422).json()["errors"]["body"][0].to_string();
        assert!(
            message.contains(&format!("article.{field}: invalid type: null")),
            "{message}"
        );
    }
}

#[tokio::test]
async fn an_article_needs_a_title_a_description_and_a_body() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let article = stage.publish(&jake, "A title", &[]).await;
    let long = "a".repeat(100_001);
    let cases = [
        ("title", json!(""), "can't be blank"),
        ("title", json!(long), "is too long (maximum is 255)"),
        ("description", json!(""), "can't be blank"),
        ("description", json!(long), "is too long (maximum is 1000)"),
        ("body", json!(""), "can't be blank"),
        ("body", json!(long), "is too long (maximum is 100000)"),
        (
            "tagList",
            json!(vec!["tag"; 33]),
            "is too long (maximum is 32)",
        ),
    ];
    for (field, value, message) in cases {
        let mut new = json!({"title": "Title", "description": "About.", "body": "All."});
        new[field] = value.clone();
        let call = stage.app.post("/api/articles").by(&jake);
        let created = call.json(json!({ "article": new })).await;
        created.refused(422, json!({ field: [message] }));
        let changed = change(&stage, &jake, &article, json!({ field: value })).await;
        changed.refused(422, json!({ field: [message] }));
    }
}

#[tokio::test]
async fn only_the_author_can_change_or_delete_an_article() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let anna = stage.register("anna").await;
    let article = stage.publish(&jake, "A title", &[]).await;
    let refusal = json!({"article": ["forbidden"]});
    let changed = change(&stage, &anna, &article, json!({"body": "Hers."})).await;
    changed.refused(403, refusal.clone());
    let deleted = stage.app.delete(&path(&article)).by(&anna).await;
    deleted.refused(403, refusal);
    assert_eq!(read(&stage, &article).await, article);

    let deleted = stage.app.delete(&path(&article)).by(&jake).await;
    assert_eq!(deleted.expect(204).body, b"");
    let gone = stage.app.get(&path(&article)).await;
    gone.refused(404, json!({"article": ["not found"]}));
}

#[tokio::test]
async fn liking_counts_each_person_once() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let anna = stage.register("anna").await;
    let article = stage.publish(&jake, "A title", &["tag"]).await;
    let favorite = format!("{}/favorite", path(&article));
    let mut liked = article.clone();
    liked["favorited"] = json!(true);
    liked["favoritesCount"] = json!(1);
    for _ in 0..2 {
        let answer = stage.app.post(&favorite).by(&anna).await;
        assert_eq!(answer.expect(200).json(), json!({ "article": liked }));
    }
    let seen = stage.app.get(&path(&article)).by(&anna).await;
    assert_eq!(seen.expect(200).json()["article"], liked);
    // Others see how many like it, but not as their own.
    let seen = read(&stage, &article).await;
    assert_eq!(seen["favorited"], false);
    assert_eq!(seen["favoritesCount"], 1);
    let answer = stage.app.post(&favorite).by(&jake).await;
    assert_eq!(answer.expect(200).json()["article"]["favoritesCount"], 2);
    for _ in 0..2 {
        let answer = stage.app.delete(&favorite).by(&jake).await;
        assert_eq!(answer.expect(200).json()["article"]["favoritesCount"], 1);
    }
    let answer = stage.app.delete(&favorite).by(&anna).await;
    assert_eq!(answer.expect(200).json(), json!({ "article": article }));
}
