use axum::{extract::State, http::StatusCode, response::NoContent};
use sqlx::SqlitePool;

/// Whether the shop is open
pub async fn get(State(db): State<SqlitePool>) -> Result<NoContent, StatusCode> {
    sqlx::query("SELECT 1")
        .execute(&db)
        .await
        .map_err(|error| {
            tracing::error!(%error, "the database does not answer");
            StatusCode::SERVICE_UNAVAILABLE
        })?;
    Ok(NoContent)
}
