//! Lesson 4: the Pages Router, where one handler gets every method.

use axum::{
    Json,
    extract::State,
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use validator::Validate;

use crate::{
    AppError, AppState,
    models::user::{self, NewUser},
};

/// List users, or add one
pub async fn handler(
    method: Method,
    State(state): State<AppState>,
    body: Option<Json<NewUser>>,
) -> Result<Response, AppError> {
    match method {
        Method::GET | Method::HEAD => {
            let users = user::list(&state.db).await?;
            Ok(Json(users).into_response())
        }
        Method::POST => {
            let Some(Json(new)) = body else {
                return Err(AppError::BadRequest("send the user as JSON"));
            };
            new.validate()?;
            let user = user::create(&state.db, new).await?;
            Ok((StatusCode::CREATED, Json(user)).into_response())
        }
        _ => Err(AppError::MethodNotAllowed("GET, HEAD, POST")),
    }
}
