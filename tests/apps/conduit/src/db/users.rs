//! Accounts.

use sqlx::{FromRow, SqlitePool};

use crate::error::AppError;

/// A row of `users`. It never leaves the service: clients see a [`User`](crate::models::User)
/// or a [`Profile`](crate::models::Profile).
#[derive(FromRow)]
pub struct Account {
    pub id: i64,
    pub username: String,
    pub email: String,
    pub password_hash: String,
    pub bio: Option<String>,
    pub image: Option<String>,
}

/// What to change in an account; `None` leaves a column as it is.
#[derive(Default)]
pub struct Changes {
    pub username: Option<String>,
    pub email: Option<String>,
    pub password_hash: Option<String>,
    /// `Some(None)` removes it.
    pub bio: Option<Option<String>>,
    /// `Some(None)` removes it.
    pub image: Option<Option<String>>,
}

pub async fn insert(
    db: &SqlitePool,
    username: &str,
    email: &str,
    password_hash: &str,
) -> Result<Account, AppError> {
    sqlx::query_as::<_, Account>(
        "INSERT INTO users (username, email, password_hash) VALUES (?1, ?2, ?3) RETURNING *",
    )
    .bind(username)
    .bind(email)
    .bind(password_hash)
    .fetch_one(db)
    .await
    .map_err(taken)
}

pub async fn update(db: &SqlitePool, id: i64, changes: Changes) -> Result<Account, AppError> {
    sqlx::query_as::<_, Account>(
        "UPDATE users SET
             username = coalesce(?2, username),
             email = coalesce(?3, email),
             password_hash = coalesce(?4, password_hash),
             bio = CASE WHEN ?5 THEN ?6 ELSE bio END,
             image = CASE WHEN ?7 THEN ?8 ELSE image END
         WHERE id = ?1
         RETURNING *",
    )
    .bind(id)
    .bind(changes.username)
    .bind(changes.email)
    .bind(changes.password_hash)
    .bind(changes.bio.is_some())
    .bind(changes.bio.flatten())
    .bind(changes.image.is_some())
    .bind(changes.image.flatten())
    .fetch_one(db)
    .await
    .map_err(taken)
}

pub async fn by_id(db: &SqlitePool, id: i64) -> Result<Option<Account>, AppError> {
    let account = sqlx::query_as("SELECT * FROM users WHERE id = ?1")
        .bind(id)
        .fetch_optional(db)
        .await?;
    Ok(account)
}

pub async fn by_email(db: &SqlitePool, email: &str) -> Result<Option<Account>, AppError> {
    let account = sqlx::query_as("SELECT * FROM users WHERE email = ?1")
        .bind(email)
        .fetch_optional(db)
        .await?;
    Ok(account)
}

/// Says which of the two unique columns a write ran into. SQLite names it only in its message.
fn taken(error: sqlx::Error) -> AppError {
    match error.as_database_error() {
        Some(cause) if cause.is_unique_violation() => {
            if cause.message().contains("users.email") {
                AppError::Taken("email")
            } else {
                AppError::Taken("username")
            }
        }
        _ => AppError::Database(error),
    }
}
