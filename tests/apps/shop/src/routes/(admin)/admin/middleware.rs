//! Only administrators get past here.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::cookie::CookieJar;

use crate::{ApiError, AppState, auth};

pub async fn middleware(
    State(state): State<AppState>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    let Some(user) = auth::user_of(&state.db, &jar).await? else {
        return Err(ApiError::unauthorized("log in first"));
    };
    if !user.is_admin {
        return Err(ApiError::forbidden("this is for administrators"));
    }
    request.extensions_mut().insert(user);
    Ok(next.run(request).await)
}
