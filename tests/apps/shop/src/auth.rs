//! Who is calling: passwords, and sessions kept in a cookie.

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::request::Parts,
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use chrono::{Duration, Utc};
use sha2::{Digest, Sha256};
use sqlx::SqlitePool;

use crate::{ApiError, AppState};

/// The cookie that carries the session.
pub const SESSION_COOKIE: &str = "session";

const SESSION_DAYS: i64 = 7;

/// The account behind the session of a request.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct CurrentUser {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub is_admin: bool,
}

impl FromRequestParts<AppState> for CurrentUser {
    type Rejection = ApiError;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        let jar = CookieJar::from_headers(&parts.headers);
        user_of(&state.db, &jar)
            .await?
            .ok_or_else(|| ApiError::unauthorized("log in first"))
    }
}

impl OptionalFromRequestParts<AppState> for CurrentUser {
    type Rejection = ApiError;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Option<Self>, Self::Rejection> {
        let jar = CookieJar::from_headers(&parts.headers);
        Ok(user_of(&state.db, &jar).await?)
    }
}

/// Finds the account whose session the cookies carry.
pub async fn user_of(db: &SqlitePool, jar: &CookieJar) -> Result<Option<CurrentUser>, sqlx::Error> {
    let Some(cookie) = jar.get(SESSION_COOKIE) else {
        return Ok(None);
    };
    sqlx::query_as::<_, CurrentUser>(
        "SELECT users.id, name, email, is_admin FROM sessions \
         JOIN users ON users.id = user_id WHERE token_hash = ? AND expires_at > ?",
    )
    .bind(digest(cookie.value()))
    .bind(Utc::now())
    .fetch_optional(db)
    .await
}

/// Opens a session and makes the cookie that carries it.
pub async fn open_session(db: &SqlitePool, user_id: i64) -> Result<Cookie<'static>, sqlx::Error> {
    let token = random_id();
    sqlx::query("INSERT INTO sessions (token_hash, user_id, expires_at) VALUES (?, ?, ?)")
        .bind(digest(&token))
        .bind(user_id)
        .bind(Utc::now() + Duration::days(SESSION_DAYS))
        .execute(db)
        .await?;
    Ok(private_cookie(SESSION_COOKIE, token))
}

/// Ends the session that the cookies carry, if they carry one.
pub async fn close_session(db: &SqlitePool, jar: &CookieJar) -> Result<(), sqlx::Error> {
    if let Some(cookie) = jar.get(SESSION_COOKIE) {
        sqlx::query("DELETE FROM sessions WHERE token_hash = ?")
            .bind(digest(cookie.value()))
            .execute(db)
            .await?;
    }
    Ok(())
}

/// A cookie that no script and no other site gets to use.
pub fn private_cookie(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .secure(true)
        .same_site(SameSite::Lax)
        .build()
}

/// A name that cannot be guessed.
pub fn random_id() -> String {
    hex::encode(rand::random::<[u8; 32]>())
}

/// Hashing takes long on purpose, so it is done where it holds up nobody else.
pub async fn hash_password(password: String) -> Result<String, ApiError> {
    tokio::task::spawn_blocking(move || {
        let hash: PasswordHash = Argon2::default()
            .hash_password(password.as_bytes())
            .map_err(ApiError::internal)?;
        Ok(hash.to_string())
    })
    .await
    .map_err(ApiError::internal)?
}

pub async fn verify_password(password: String, hash: String) -> Result<bool, ApiError> {
    tokio::task::spawn_blocking(move || {
        let hash = PasswordHash::new(&hash).map_err(ApiError::internal)?;
        Ok(Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok())
    })
    .await
    .map_err(ApiError::internal)?
}

/// Session tokens are random, so that one round of SHA-256 keeps them.
fn digest(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}
