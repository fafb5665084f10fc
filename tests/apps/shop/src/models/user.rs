//! Accounts.

use garde::Validate;
use serde::Deserialize;
use sqlx::SqlitePool;

use crate::{
    ApiError,
    auth::{hash_password, verify_password},
    settings::Account,
};

/// What a visitor fills in to get an account.
#[derive(Deserialize, Validate)]
pub struct Registration {
    #[garde(length(min = 1, max = 50))]
    pub name: String,
    #[garde(email, length(max = 254))]
    pub email: String,
    #[garde(length(min = 8, max = 128))]
    pub password: String,
}

/// What a customer fills in to get a session.
#[derive(Deserialize)]
pub struct Credentials {
    pub email: String,
    pub password: String,
}

#[derive(sqlx::FromRow)]
struct Login {
    id: i64,
    password_hash: String,
}

pub async fn register(db: &SqlitePool, new: Registration) -> Result<i64, ApiError> {
    let hash = hash_password(new.password).await?;
    sqlx::query_scalar::<_, i64>(
        "INSERT INTO users (name, email, password_hash) VALUES (?, ?, ?) \
         ON CONFLICT DO NOTHING RETURNING id",
    )
    .bind(new.name)
    .bind(new.email)
    .bind(hash)
    .fetch_optional(db)
    .await?
    .ok_or_else(|| ApiError::conflict("there is an account with this email address"))
}

/// The account with this email address and password.
pub async fn log_in(db: &SqlitePool, credentials: Credentials) -> Result<i64, ApiError> {
    let login = sqlx::query_as::<_, Login>("SELECT id, password_hash FROM users WHERE email = ?")
        .bind(credentials.email)
        .fetch_optional(db)
        .await?;
    let refused = || ApiError::unauthorized("no account has this email address and password");
    let Some(login) = login else {
        // As much work as for a wrong password, so that time tells nobody who has an account.
        hash_password(credentials.password).await?;
        return Err(refused());
    };
    if verify_password(credentials.password, login.password_hash).await? {
        Ok(login.id)
    } else {
        Err(refused())
    }
}

/// Lets the account of the settings into `/admin`.
pub(crate) async fn ensure_admin(db: &SqlitePool, account: Account) -> Result<(), ApiError> {
    let hash = hash_password(account.password).await?;
    sqlx::query(
        "INSERT INTO users (name, email, password_hash, is_admin) VALUES ('Admin', ?, ?, TRUE) \
         ON CONFLICT (email) DO UPDATE SET password_hash = excluded.password_hash, is_admin = TRUE",
    )
    .bind(account.email)
    .bind(hash)
    .execute(db)
    .await?;
    Ok(())
}
