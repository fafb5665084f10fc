use axum::Json;
use axum::extract::State;

use crate::AppState;
use crate::db::tags;
use crate::error::AppError;
use crate::models::TagsResponse;

/// List the tags
///
/// Those that at least one article has, in alphabetical order.
pub async fn get(State(state): State<AppState>) -> Result<Json<TagsResponse>, AppError> {
    let tags = tags::list(&state.db).await?;
    Ok(Json(TagsResponse { tags }))
}
