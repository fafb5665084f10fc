//! Posts, and the queries that read and write them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::SqlitePool;
use validator::Validate;

use crate::AppError;

/// A post of the blog.
#[derive(Debug, Serialize, sqlx::FromRow)]
#[serde(rename_all = "camelCase")]
pub struct Post {
    pub id: i64,
    /// No two posts have the same title.
    pub title: String,
    pub content: String,
    pub published: bool,
    pub created_at: DateTime<Utc>,
}

/// A whole post, as a client sends it.
#[derive(Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct NewPost {
    #[validate(length(min = 1, max = 120))]
    pub title: String,
    #[validate(length(max = 10_000))]
    pub content: String,
    #[serde(default)]
    pub published: bool,
}

/// The fields of a post to change; what is left out stays as it is.
#[derive(Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct PostPatch {
    #[validate(length(min = 1, max = 120))]
    pub title: Option<String>,
    #[validate(length(max = 10_000))]
    pub content: Option<String>,
    pub published: Option<bool>,
}

pub async fn list(db: &SqlitePool, limit: u32) -> Result<Vec<Post>, AppError> {
    let posts = sqlx::query_as::<_, Post>("SELECT * FROM posts ORDER BY id LIMIT ?")
        .bind(limit)
        .fetch_all(db)
        .await?;
    Ok(posts)
}

pub async fn find(db: &SqlitePool, id: i64) -> Result<Post, AppError> {
    sqlx::query_as::<_, Post>("SELECT * FROM posts WHERE id = ?")
        .bind(id)
        .fetch_optional(db)
        .await?
        .ok_or(AppError::NotFound("there is no such post"))
}

pub async fn create(db: &SqlitePool, post: NewPost) -> Result<Post, AppError> {
    sqlx::query_as::<_, Post>(
        "INSERT INTO posts (title, content, published, created_at) VALUES (?, ?, ?, ?) RETURNING *",
    )
    .bind(post.title)
    .bind(post.content)
    .bind(post.published)
    .bind(Utc::now())
    .fetch_one(db)
    .await
    .map_err(title_taken)
}

pub async fn replace(db: &SqlitePool, id: i64, post: NewPost) -> Result<Post, AppError> {
    let patch = PostPatch {
        title: Some(post.title),
        content: Some(post.content),
        published: Some(post.published),
    };
    change(db, id, patch).await
}

pub async fn change(db: &SqlitePool, id: i64, patch: PostPatch) -> Result<Post, AppError> {
    let changed = sqlx::query_as::<_, Post>(
        "UPDATE posts SET title = coalesce(?, title), content = coalesce(?, content), \
         published = coalesce(?, published) WHERE id = ? RETURNING *",
    )
    .bind(patch.title)
    .bind(patch.content)
    .bind(patch.published)
    .bind(id)
    .fetch_optional(db)
    .await
    .map_err(title_taken)?;
    changed.ok_or(AppError::NotFound("there is no such post"))
}

pub async fn delete(db: &SqlitePool, id: i64) -> Result<(), AppError> {
    let result = sqlx::query("DELETE FROM posts WHERE id = ?")
        .bind(id)
        .execute(db)
        .await?;
    if result.rows_affected() == 0 {
        return Err(AppError::NotFound("there is no such post"));
    }
    Ok(())
}

fn title_taken(error: sqlx::Error) -> AppError {
    match error {
        sqlx::Error::Database(ref cause) if cause.is_unique_violation() => {
            AppError::Conflict("another post has this title")
        }
        other => AppError::Database(other),
    }
}
