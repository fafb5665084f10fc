//! Lesson 5: a parameter in the name of a file.

use axum::{
    Json,
    extract::{Path, State},
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};

use crate::{AppError, AppState, models::user};

/// Read or delete a user
pub async fn handler(
    method: Method,
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<Response, AppError> {
    match method {
        Method::GET | Method::HEAD => match user::find(&state.db, id).await? {
            Some(user) => Ok(Json(user).into_response()),
            None => Err(AppError::NotFound("there is no such user")),
        },
        Method::DELETE => {
            if !user::delete(&state.db, id).await? {
                return Err(AppError::NotFound("there is no such user"));
            }
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        _ => Err(AppError::MethodNotAllowed("DELETE, GET, HEAD")),
    }
}
