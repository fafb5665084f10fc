use axum::Json;
use axum::extract::State;

use crate::AppState;
use crate::auth::{AuthUser, password};
use crate::db::users::{self, Changes};
use crate::error::AppError;
use crate::extract::ValidJson;
use crate::models::{UpdateUserRequest, UserResponse};

/// Get the current user
pub async fn get(user: AuthUser) -> Json<UserResponse> {
    Json(UserResponse::new(user.account, user.token))
}

/// Update the current user
///
/// Fields that are left out stay as they are.
pub async fn put(
    State(state): State<AppState>,
    user: AuthUser,
    ValidJson(request): ValidJson<UpdateUserRequest>,
) -> Result<Json<UserResponse>, AppError> {
    let update = request.user;
    let password_hash = match update.password {
        Some(password) => Some(password::hash(password).await?),
        None => None,
    };
    let changes = Changes {
        username: update.username,
        email: update.email,
        password_hash,
        bio: update.bio.map(not_empty),
        image: update.image.map(not_empty),
    };
    let account = users::update(&state.db, user.account.id, changes).await?;
    Ok(Json(UserResponse::new(account, user.token)))
}

/// Forms send an empty text where there is none.
fn not_empty(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}
