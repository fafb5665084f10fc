//! People as others see them, and who follows whom.

use sqlx::{FromRow, SqlitePool};

use crate::error::{AppError, Resource};

/// A person, as one reader sees them.
#[derive(FromRow)]
pub struct ProfileRow {
    pub id: i64,
    pub username: String,
    pub bio: Option<String>,
    pub image: Option<String>,
    pub following: bool,
}

/// Finds a person by name.
pub async fn find(
    db: &SqlitePool,
    username: &str,
    viewer: Option<i64>,
) -> Result<ProfileRow, AppError> {
    sqlx::query_as(
        "SELECT
             id, username, bio, image,
             EXISTS (
                 SELECT 1 FROM follows WHERE follower_id = ?2 AND followed_id = users.id
             ) AS following
         FROM users
         WHERE username = ?1",
    )
    .bind(username)
    .bind(viewer)
    .fetch_optional(db)
    .await?
    .ok_or(AppError::NotFound(Resource::Profile))
}

/// Follows a person; doing so twice is the same as once.
pub async fn follow(db: &SqlitePool, follower: i64, followed: i64) -> Result<(), AppError> {
    sqlx::query("INSERT OR IGNORE INTO follows (follower_id, followed_id) VALUES (?1, ?2)")
        .bind(follower)
        .bind(followed)
        .execute(db)
        .await?;
    Ok(())
}

pub async fn unfollow(db: &SqlitePool, follower: i64, followed: i64) -> Result<(), AppError> {
    sqlx::query("DELETE FROM follows WHERE follower_id = ?1 AND followed_id = ?2")
        .bind(follower)
        .bind(followed)
        .execute(db)
        .await?;
    Ok(())
}
