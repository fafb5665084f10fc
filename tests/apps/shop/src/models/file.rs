//! Uploaded files, kept in the database under a path.

use sha2::{Digest, Sha256};
use sqlx::SqlitePool;

use crate::ApiError;

#[derive(sqlx::FromRow)]
pub struct StoredFile {
    pub content_type: String,
    pub etag: String,
    pub bytes: Vec<u8>,
}

/// A picture of a product, as it was uploaded.
pub struct Upload {
    pub file_name: String,
    pub content_type: String,
    pub bytes: Vec<u8>,
    /// What it shows.
    pub alt: Option<String>,
}

pub async fn find(db: &SqlitePool, path: &str) -> Result<StoredFile, ApiError> {
    sqlx::query_as::<_, StoredFile>("SELECT content_type, etag, bytes FROM files WHERE path = ?")
        .bind(path)
        .fetch_optional(db)
        .await?
        .ok_or_else(|| ApiError::not_found("there is no such file"))
}

/// Stores a picture, makes it the one of the product, and says under which path it is.
pub async fn store_image(
    db: &SqlitePool,
    product_id: i64,
    upload: Upload,
) -> Result<String, ApiError> {
    let path = format!("products/{product_id}/{}", upload.file_name);
    let etag = format!("\"{}\"", hex::encode(Sha256::digest(&upload.bytes)));
    let mut transaction = db.begin().await?;
    let result = sqlx::query("UPDATE products SET image = ?, image_alt = ? WHERE id = ?")
        .bind(&path)
        .bind(upload.alt)
        .bind(product_id)
        .execute(&mut *transaction)
        .await?;
    if result.rows_affected() == 0 {
        return Err(ApiError::not_found("there is no such product"));
    }
    sqlx::query(
        "INSERT OR REPLACE INTO files (path, content_type, etag, bytes) VALUES (?, ?, ?, ?)",
    )
    .bind(&path)
    .bind(upload.content_type)
    .bind(etag)
    .bind(upload.bytes)
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;
    Ok(path)
}
