//! Signed tokens (JWT, HS256) that say which user holds them.

use chrono::{TimeDelta, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

use crate::error::AppError;

/// How long a login lasts.
const LIFETIME: TimeDelta = TimeDelta::days(7);

#[derive(Clone)]
pub struct Tokens {
    encoding: EncodingKey,
    decoding: DecodingKey,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    /// The id of the user, as text: the claim is a string by definition (RFC 7519, 4.1.2).
    sub: String,
    iat: i64,
    exp: i64,
}

impl Tokens {
    pub fn new(secret: &[u8]) -> Self {
        Self {
            encoding: EncodingKey::from_secret(secret),
            decoding: DecodingKey::from_secret(secret),
        }
    }

    /// Signs a token for this user.
    pub fn issue(&self, user_id: i64) -> Result<String, AppError> {
        let now = Utc::now();
        let claims = Claims {
            sub: user_id.to_string(),
            iat: now.timestamp(),
            exp: (now + LIFETIME).timestamp(),
        };
        let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.encoding)?;
        Ok(token)
    }

    /// The user a token was signed for, if it is ours and has not expired.
    pub fn verify(&self, token: &str) -> Result<i64, AppError> {
        let validation = Validation::new(Algorithm::HS256);
        let data = jsonwebtoken::decode::<Claims>(token, &self.decoding, &validation)
            .map_err(|_| AppError::InvalidToken)?;
        data.claims.sub.parse().map_err(|_| AppError::InvalidToken)
    }
}
