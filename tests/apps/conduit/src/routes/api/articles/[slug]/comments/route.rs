use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use crate::AppState;
use crate::auth::{AuthUser, OptionalAuthUser};
use crate::db::{articles, comments};
use crate::error::AppError;
use crate::extract::ValidJson;
use crate::models::{Comment, MultipleCommentsResponse, NewCommentRequest, SingleCommentResponse};

/// List the comments on an article
///
/// The newest come first.
pub async fn get(
    State(state): State<AppState>,
    viewer: OptionalAuthUser,
    Path(slug): Path<String>,
) -> Result<Json<MultipleCommentsResponse>, AppError> {
    let article = articles::find(&state.db, &slug, viewer.id()).await?;
    let rows = comments::list(&state.db, article.id, viewer.id()).await?;
    let comments = rows.into_iter().map(Comment::from).collect();
    Ok(Json(MultipleCommentsResponse { comments }))
}

/// Comment on an article
pub async fn post(
    State(state): State<AppState>,
    user: AuthUser,
    Path(slug): Path<String>,
    ValidJson(request): ValidJson<NewCommentRequest>,
) -> Result<(StatusCode, Json<SingleCommentResponse>), AppError> {
    let author = user.account.id;
    let article = articles::find(&state.db, &slug, Some(author)).await?;
    let row = comments::insert(&state.db, article.id, author, &request.comment.body).await?;
    Ok((
        StatusCode::CREATED,
        Json(SingleCommentResponse {
            comment: row.into(),
        }),
    ))
}
