use axum::Json;
use axum::extract::{Path, State};

use crate::AppState;
use crate::auth::OptionalAuthUser;
use crate::db::profiles;
use crate::error::AppError;
use crate::models::ProfileResponse;

/// Get a profile
///
/// Whoever is logged in also learns whether they follow this person.
pub async fn get(
    State(state): State<AppState>,
    viewer: OptionalAuthUser,
    Path(username): Path<String>,
) -> Result<Json<ProfileResponse>, AppError> {
    let person = profiles::find(&state.db, &username, viewer.id()).await?;
    Ok(Json(person.into()))
}
