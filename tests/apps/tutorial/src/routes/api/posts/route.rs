//! Lesson 2: several methods in one file, the query, a JSON body, a database.

use axum::{
    Json,
    extract::{Query, State},
    http::{StatusCode, header},
    response::IntoResponse,
};
use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    AppError, AppState,
    models::post::{self, NewPost, Post},
};

#[derive(Debug, Deserialize, Validate)]
pub struct Filter {
    /// Only the post with this id.
    id: Option<i64>,
    /// How many posts to list at most.
    #[validate(range(min = 1, max = 100))]
    #[serde(default = "default_limit")]
    limit: u32,
}

fn default_limit() -> u32 {
    20
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Found {
    One(Post),
    Many(Vec<Post>),
}

/// List posts
///
/// With `?id=1`, answers that post alone.
pub async fn get(
    State(state): State<AppState>,
    Query(filter): Query<Filter>,
) -> Result<Json<Found>, AppError> {
    filter.validate()?;
    let found = match filter.id {
        Some(id) => Found::One(post::find(&state.db, id).await?),
        None => Found::Many(post::list(&state.db, filter.limit).await?),
    };
    Ok(Json(found))
}

/// Write a post
pub async fn post(
    State(state): State<AppState>,
    Json(new): Json<NewPost>,
) -> Result<impl IntoResponse, AppError> {
    new.validate()?;
    let post = post::create(&state.db, new).await?;
    let location = format!("/api/posts/{}", post.id);
    Ok((
        StatusCode::CREATED,
        [(header::LOCATION, location)],
        Json(post),
    ))
}
