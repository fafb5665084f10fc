use axum::Json;
use axum::extract::{Path, State};

use crate::AppState;
use crate::auth::AuthUser;
use crate::db::profiles;
use crate::error::AppError;
use crate::models::ProfileResponse;

/// Follow a person
///
/// Their articles appear in the feed of the caller. Following twice is the same as once.
pub async fn post(
    State(state): State<AppState>,
    user: AuthUser,
    Path(username): Path<String>,
) -> Result<Json<ProfileResponse>, AppError> {
    let mut person = profiles::find(&state.db, &username, Some(user.account.id)).await?;
    profiles::follow(&state.db, user.account.id, person.id).await?;
    person.following = true;
    Ok(Json(person.into()))
}

/// Stop following a person
pub async fn delete(
    State(state): State<AppState>,
    user: AuthUser,
    Path(username): Path<String>,
) -> Result<Json<ProfileResponse>, AppError> {
    let mut person = profiles::find(&state.db, &username, Some(user.account.id)).await?;
    profiles::unfollow(&state.db, user.account.id, person.id).await?;
    person.following = false;
    Ok(Json(person.into()))
}
