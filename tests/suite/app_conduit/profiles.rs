//! People, and following them.

use serde_json::{Value, json};

use crate::stage::Stage;

fn anna(following: bool) -> Value {
    json!({"profile": {"username": "anna", "bio": null, "image": null, "following": following}})
}

#[tokio::test]
async fn anybody_can_look_at_a_profile() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    stage.register("anna").await;
    let without = stage.app.get("/api/profiles/anna").await;
    assert_eq!(without.expect(200).json(), anna(false));
    let with = stage.app.get("/api/profiles/anna").by(&jake).await;
    assert_eq!(with.expect(200).json(), anna(false));
    // Names are compared without case, and shown as their owner writes them.
    let shouted = stage.app.get("/api/profiles/ANNA").await;
    assert_eq!(shouted.expect(200).json(), anna(false));
}

#[tokio::test]
async fn following_lasts_until_it_is_taken_back() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let other = stage.register("other").await;
    stage.register("anna").await;
    let profile = "/api/profiles/anna";
    let follow = "/api/profiles/anna/follow";
    for _ in 0..2 {
        let followed = stage.app.post(follow).by(&jake).await;
        assert_eq!(followed.expect(200).json(), anna(true));
        let seen = stage.app.get(profile).by(&jake).await;
        assert_eq!(seen.expect(200).json(), anna(true));
    }
    let seen = stage.app.get(profile).by(&other).await;
    assert_eq!(seen.expect(200).json(), anna(false));
    let seen = stage.app.get(profile).await;
    assert_eq!(seen.expect(200).json(), anna(false));
    for _ in 0..2 {
        let left = stage.app.delete(follow).by(&jake).await;
        assert_eq!(left.expect(200).json(), anna(false));
        let seen = stage.app.get(profile).by(&jake).await;
        assert_eq!(seen.expect(200).json(), anna(false));
    }
}

#[tokio::test]
async fn there_is_nobody_of_an_unknown_name() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let refusal = json!({"profile": ["not found"]});
    let answer = stage.app.get("/api/profiles/nobody").await;
    answer.refused(404, refusal.clone());
    let follow = "/api/profiles/nobody/follow";
    let answer = stage.app.post(follow).by(&jake).await;
    answer.refused(404, refusal.clone());
    let answer = stage.app.delete(follow).by(&jake).await;
    answer.refused(404, refusal);
}

#[tokio::test]
async fn following_takes_a_token_before_it_takes_a_name() {
    let stage = Stage::start().await;
    let follow = "/api/profiles/nobody/follow";
    let refusal = json!({"token": ["is missing"]});
    stage.app.post(follow).await.refused(401, refusal.clone());
    stage.app.delete(follow).await.refused(401, refusal);
}
