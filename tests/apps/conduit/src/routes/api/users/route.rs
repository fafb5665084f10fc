use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;

use crate::AppState;
use crate::auth::password;
use crate::db::users;
use crate::error::AppError;
use crate::extract::ValidJson;
use crate::models::{NewUserRequest, UserResponse};

/// Register
///
/// Opens an account and logs its owner in.
pub async fn post(
    State(state): State<AppState>,
    ValidJson(request): ValidJson<NewUserRequest>,
) -> Result<(StatusCode, Json<UserResponse>), AppError> {
    let new = request.user;
    let password_hash = password::hash(new.password).await?;
    let account = users::insert(&state.db, &new.username, &new.email, &password_hash).await?;
    let token = state.tokens.issue(account.id)?;
    Ok((StatusCode::CREATED, Json(UserResponse::new(account, token))))
}
