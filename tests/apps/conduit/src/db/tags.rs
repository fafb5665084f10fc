//! Tags exist as long as an article has them.

use sqlx::{SqliteConnection, SqlitePool};

use crate::error::AppError;

/// Every tag in use, in alphabetical order.
pub async fn list(db: &SqlitePool) -> Result<Vec<String>, AppError> {
    let tags = sqlx::query_scalar("SELECT DISTINCT tag FROM article_tags ORDER BY tag")
        .fetch_all(db)
        .await?;
    Ok(tags)
}

/// Gives an article these tags in place of those it has.
pub async fn replace(
    connection: &mut SqliteConnection,
    article: i64,
    tags: &[String],
) -> Result<(), AppError> {
    sqlx::query("DELETE FROM article_tags WHERE article_id = ?1")
        .bind(article)
        .execute(&mut *connection)
        .await?;
    for tag in tags
        .iter()
        .map(|tag| tag.trim())
        .filter(|tag| !tag.is_empty())
    {
        sqlx::query("INSERT OR IGNORE INTO article_tags (article_id, tag) VALUES (?1, ?2)")
            .bind(article)
            .bind(tag)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
