//! What people say about an article.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, SqlitePool};

use crate::error::AppError;

/// A comment and its author, as one reader sees them.
#[derive(FromRow)]
pub struct CommentRow {
    pub id: i64,
    pub author_id: i64,
    pub body: String,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub username: String,
    pub bio: Option<String>,
    pub image: Option<String>,
    pub following: bool,
}

pub async fn insert(
    db: &SqlitePool,
    article: i64,
    author: i64,
    body: &str,
) -> Result<CommentRow, AppError> {
    let comment = sqlx::query_as(
        "INSERT INTO comments (article_id, author_id, body, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?4)
         RETURNING
             *,
             (SELECT username FROM users WHERE id = ?2) AS username,
             (SELECT bio FROM users WHERE id = ?2) AS bio,
             (SELECT image FROM users WHERE id = ?2) AS image,
             EXISTS (
                 SELECT 1 FROM follows WHERE follower_id = ?2 AND followed_id = ?2
             ) AS following",
    )
    .bind(article)
    .bind(author)
    .bind(body)
    .bind(Utc::now())
    .fetch_one(db)
    .await?;
    Ok(comment)
}

/// The comments on an article, the newest first.
pub async fn list(
    db: &SqlitePool,
    article: i64,
    viewer: Option<i64>,
) -> Result<Vec<CommentRow>, AppError> {
    let comments = sqlx::query_as(
        "SELECT
             comments.*, users.username, users.bio, users.image,
             EXISTS (
                 SELECT 1 FROM follows WHERE follower_id = ?2 AND followed_id = users.id
             ) AS following
         FROM comments JOIN users ON users.id = comments.author_id
         WHERE comments.article_id = ?1
         ORDER BY comments.id DESC",
    )
    .bind(article)
    .bind(viewer)
    .fetch_all(db)
    .await?;
    Ok(comments)
}

/// Who wrote this comment on this article.
pub async fn author(db: &SqlitePool, article: i64, id: i64) -> Result<Option<i64>, AppError> {
    let author =
        sqlx::query_scalar("SELECT author_id FROM comments WHERE article_id = ?1 AND id = ?2")
            .bind(article)
            .bind(id)
            .fetch_optional(db)
            .await?;
    Ok(author)
}

pub async fn delete(db: &SqlitePool, id: i64) -> Result<(), AppError> {
    sqlx::query("DELETE FROM comments WHERE id = ?1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}
