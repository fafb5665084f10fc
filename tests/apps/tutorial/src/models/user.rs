//! Users, and the queries that read and write them.

use serde::{Deserialize, Serialize};
use sqlx::SqlitePool;
use validator::Validate;

use crate::AppError;

/// Somebody who writes.
#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct User {
    pub id: i64,
    pub name: String,
    pub email: String,
}

/// A user who does not exist yet.
#[derive(Debug, Deserialize, Validate)]
pub struct NewUser {
    #[validate(length(min = 1, max = 50))]
    pub name: String,
    #[validate(email, length(max = 254))]
    pub email: String,
}

pub async fn list(db: &SqlitePool) -> Result<Vec<User>, AppError> {
    let users = sqlx::query_as::<_, User>("SELECT * FROM users ORDER BY id LIMIT 100")
        .fetch_all(db)
        .await?;
    Ok(users)
}

pub async fn find(db: &SqlitePool, id: i64) -> Result<Option<User>, sqlx::Error> {
    sqlx::query_as::<_, User>("SELECT * FROM users WHERE id = ?")
        .bind(id)
        .fetch_optional(db)
        .await
}

pub async fn create(db: &SqlitePool, user: NewUser) -> Result<User, AppError> {
    let created = sqlx::query_as::<_, User>(
        "INSERT INTO users (name, email) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING *",
    )
    .bind(user.name)
    .bind(user.email)
    .fetch_optional(db)
    .await?;
    created.ok_or(AppError::Conflict("another user has this email address"))
}

/// Says whether there was such a user.
pub async fn delete(db: &SqlitePool, id: i64) -> Result<bool, sqlx::Error> {
    let result = sqlx::query("DELETE FROM users WHERE id = ?")
        .bind(id)
        .execute(db)
        .await?;
    Ok(result.rows_affected() > 0)
}
