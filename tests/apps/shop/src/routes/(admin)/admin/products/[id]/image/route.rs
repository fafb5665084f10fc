use axum::{
    Json,
    extract::{Multipart, Path, State},
    http::StatusCode,
};
use serde::Serialize;
use sqlx::SqlitePool;

use crate::{
    ApiError,
    models::file::{self, Upload},
};

/// Pictures are small.
pub const BODY_LIMIT: usize = 1024 * 1024;

#[derive(Debug, Serialize)]
pub struct Stored {
    /// Where the picture is, below `/api/files/`.
    pub path: String,
    pub size: usize,
}

/// Upload the picture of a product
///
/// `image` is a PNG, JPEG or WebP file, `alt` says what it shows.
pub async fn post(
    State(db): State<SqlitePool>,
    Path(id): Path<i64>,
    multipart: Multipart,
) -> Result<(StatusCode, Json<Stored>), ApiError> {
    let upload = read(multipart).await?;
    let size = upload.bytes.len();
    let path = file::store_image(&db, id, upload).await?;
    Ok((StatusCode::CREATED, Json(Stored { path, size })))
}

async fn read(mut multipart: Multipart) -> Result<Upload, ApiError> {
    let mut image = None;
    let mut alt = None;
    while let Some(field) = multipart.next_field().await? {
        match field.name() {
            Some("image") => {
                let file_name = field.file_name().unwrap_or_default().to_owned();
                let content_type = field.content_type().unwrap_or_default().to_owned();
                image = Some((file_name, content_type, field.bytes().await?));
            }
            Some("alt") => alt = Some(field.text().await?),
            _ => {
                return Err(ApiError::bad_request(
                    "send an image, and an alt if you like",
                ));
            }
        }
    }
    let Some((file_name, content_type, bytes)) = image else {
        return Err(ApiError::invalid("there is no image"));
    };
    if !is_plain(&file_name) {
        return Err(ApiError::invalid(
            "name the file with letters, digits, dots and dashes",
        ));
    }
    if !matches!(
        content_type.as_str(),
        "image/png" | "image/jpeg" | "image/webp"
    ) {
        return Err(ApiError::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "an image is PNG, JPEG or WebP",
        ));
    }
    Ok(Upload {
        file_name,
        content_type,
        bytes: bytes.to_vec(),
        alt,
    })
}

/// The name goes into a path and a header, so it must mean nothing special in either.
fn is_plain(name: &str) -> bool {
    (1..=100).contains(&name.len())
        && !name.starts_with('.')
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
}
