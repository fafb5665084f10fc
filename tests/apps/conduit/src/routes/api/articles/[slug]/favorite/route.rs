use axum::Json;
use axum::extract::{Path, State};

use crate::AppState;
use crate::auth::AuthUser;
use crate::db::articles;
use crate::error::AppError;
use crate::models::SingleArticleResponse;

/// Like an article
///
/// Liking twice is the same as once.
pub async fn post(
    State(state): State<AppState>,
    user: AuthUser,
    Path(slug): Path<String>,
) -> Result<Json<SingleArticleResponse>, AppError> {
    let id = user.account.id;
    let article = articles::find(&state.db, &slug, Some(id)).await?;
    articles::favorite(&state.db, article.id, id).await?;
    let article = articles::find(&state.db, &slug, Some(id)).await?;
    Ok(Json(article.into()))
}

/// Stop liking an article
pub async fn delete(
    State(state): State<AppState>,
    user: AuthUser,
    Path(slug): Path<String>,
) -> Result<Json<SingleArticleResponse>, AppError> {
    let id = user.account.id;
    let article = articles::find(&state.db, &slug, Some(id)).await?;
    articles::unfavorite(&state.db, article.id, id).await?;
    let article = articles::find(&state.db, &slug, Some(id)).await?;
    Ok(Json(article.into()))
}
