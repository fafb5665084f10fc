use axum::Json;
use axum::extract::{Path, State};
use axum::response::NoContent;

use crate::AppState;
use crate::auth::{AuthUser, OptionalAuthUser};
use crate::db::articles;
use crate::error::AppError;
use crate::extract::ValidJson;
use crate::models::{SingleArticleResponse, UpdateArticleRequest};

/// Get an article
pub async fn get(
    State(state): State<AppState>,
    viewer: OptionalAuthUser,
    Path(slug): Path<String>,
) -> Result<Json<SingleArticleResponse>, AppError> {
    let article = articles::find(&state.db, &slug, viewer.id()).await?;
    Ok(Json(article.into()))
}

/// Update an article
///
/// Only its author can. A new title gives the article a new slug.
pub async fn put(
    State(state): State<AppState>,
    user: AuthUser,
    Path(slug): Path<String>,
    ValidJson(request): ValidJson<UpdateArticleRequest>,
) -> Result<Json<SingleArticleResponse>, AppError> {
    let author = user.account.id;
    let article = articles::find_own(&state.db, &slug, author).await?;
    let slug = articles::update(&state.db, &article, &request.article).await?;
    let article = articles::find(&state.db, &slug, Some(author)).await?;
    Ok(Json(article.into()))
}

/// Delete an article
///
/// Only its author can. The comments on it go with it.
pub async fn delete(
    State(state): State<AppState>,
    user: AuthUser,
    Path(slug): Path<String>,
) -> Result<NoContent, AppError> {
    let article = articles::find_own(&state.db, &slug, user.account.id).await?;
    articles::delete(&state.db, article.id).await?;
    Ok(NoContent)
}
