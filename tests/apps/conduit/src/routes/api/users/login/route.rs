use axum::Json;
use axum::extract::State;

use crate::AppState;
use crate::auth::password;
use crate::db::users;
use crate::error::AppError;
use crate::extract::ValidJson;
use crate::models::{LoginUserRequest, UserResponse};

/// Log in
///
/// Answers with a token, which the other operations take in `Authorization: Token …`.
pub async fn post(
    State(state): State<AppState>,
    ValidJson(request): ValidJson<LoginUserRequest>,
) -> Result<Json<UserResponse>, AppError> {
    let login = request.user;
    let Some(account) = users::by_email(&state.db, &login.email).await? else {
        // Takes as long as a wrong password does, so that time does not tell who has an account.
        password::hash(login.password).await?;
        return Err(AppError::InvalidCredentials);
    };
    if !password::verify(login.password, account.password_hash.clone()).await? {
        return Err(AppError::InvalidCredentials);
    }
    let token = state.tokens.issue(account.id)?;
    Ok(Json(UserResponse::new(account, token)))
}
