use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use sqlx::SqlitePool;

use crate::{ApiError, models::file};

/// Download a file
///
/// Whoever has it already, and says so in `If-None-Match`, does not get it again.
pub async fn get(
    State(db): State<SqlitePool>,
    Path(path): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let file = file::find(&db, &path).await?;
    let known = headers.get(header::IF_NONE_MATCH);
    if known.is_some_and(|etag| etag.as_bytes() == file.etag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, file.etag)]).into_response());
    }
    let headers = [
        (header::CONTENT_TYPE, file.content_type),
        (header::CONTENT_DISPOSITION, "inline".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::ETAG, file.etag),
    ];
    Ok((headers, file.bytes).into_response())
}
