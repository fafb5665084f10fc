//! Tokens: how they are sent, and which are refused.

use jsonwebtoken::{EncodingKey, Header};
use serde_json::json;

use crate::stage::{SECRET, Stage};

/// A token with these claims, signed with the key of the service or another.
fn sign(user: &str, expires: u64, key: &[u8]) -> String {
    let claims = json!({"sub": user, "iat": 0, "exp": expires});
    jsonwebtoken::encode(&Header::default(), &claims, &EncodingKey::from_secret(key))
        .expect("a token")
}

const FAR_AWAY: u64 = 4_000_000_000;

#[tokio::test]
async fn a_token_is_sent_with_either_scheme() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    for scheme in ["Token", "Bearer", "token", "BEARER"] {
        let value = format!("{scheme} {}", jake.token);
        let answer = stage
            .app
            .get("/api/user")
            .header("authorization", &value)
            .await;
        assert_eq!(answer.expect(200).json()["user"]["username"], "jake");
    }
}

#[tokio::test]
async fn without_a_token_there_is_no_current_user() {
    let stage = Stage::start().await;
    let answer = stage.app.get("/api/user").await;
    answer.refused(401, json!({"token": ["is missing"]}));
}

#[tokio::test]
async fn malformed_forged_and_expired_tokens_are_refused() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let forged = sign("1", FAR_AWAY, b"another key that is long enough!");
    let expired = sign("1", 1_000_000_000, SECRET);
    let of_nobody = sign("999", FAR_AWAY, SECRET);
    let not_a_number = sign("jake", FAR_AWAY, SECRET);
    let values = [
        "Token".to_owned(),
        "Token ".to_owned(),
        "Token nonsense".to_owned(),
        format!("Basic {}", jake.token),
        jake.token.clone(),
        format!("Token {}x", jake.token),
        format!("Token {forged}"),
        format!("Token {expired}"),
        format!("Token {of_nobody}"),
        format!("Token {not_a_number}"),
    ];
    // Where a token is only an option, a wrong one is refused all the same.
    for path in ["/api/user", "/api/profiles/jake"] {
        for value in &values {
            let answer = stage.app.get(path).header("authorization", value).await;
            answer.refused(401, json!({"token": ["is invalid"]}));
        }
    }
    let signed_here = format!("Token {}", sign("1", FAR_AWAY, SECRET));
    let answer = stage
        .app
        .get("/api/user")
        .header("authorization", &signed_here)
        .await;
    answer.expect(200);
}

#[tokio::test]
async fn a_token_that_names_no_algorithm_is_refused() {
    let stage = Stage::start().await;
    stage.register("jake").await;
    // {"alg":"none"} and {"sub":"1","exp":4000000000}, without a signature.
    let unsigned = "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwiZXhwIjo0MDAwMDAwMDAwfQ.";
    let value = format!("Token {unsigned}");
    let answer = stage
        .app
        .get("/api/user")
        .header("authorization", &value)
        .await;
    answer.refused(401, json!({"token": ["is invalid"]}));
}
