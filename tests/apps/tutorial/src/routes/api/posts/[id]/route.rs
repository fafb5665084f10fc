//! Lesson 3: a folder in brackets is a parameter.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use validator::Validate;

use crate::{
    AppError, AppState,
    models::post::{self, NewPost, Post, PostPatch},
};

/// Read a post
pub async fn get(
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<Json<Post>, AppError> {
    let post = post::find(&state.db, id).await?;
    Ok(Json(post))
}

/// Replace a post
pub async fn put(
    State(state): State<AppState>,
    Path(id): Path<i64>,
    Json(new): Json<NewPost>,
) -> Result<Json<Post>, AppError> {
    new.validate()?;
    post::replace(&state.db, id, new).await.map(Json)
}

/// Change some fields of a post
pub async fn patch(
    State(state): State<AppState>,
    Path(id): Path<i64>,
    Json(patch): Json<PostPatch>,
) -> Result<Json<Post>, AppError> {
    patch.validate()?;
    post::change(&state.db, id, patch).await.map(Json)
}

/// Delete a post
pub async fn delete(
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<StatusCode, AppError> {
    post::delete(&state.db, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
