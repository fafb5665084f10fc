use axum::extract::{Path, State};
use axum::response::NoContent;

use crate::AppState;
use crate::auth::AuthUser;
use crate::db::{articles, comments};
use crate::error::{AppError, Resource};

/// Delete a comment
///
/// Only its author can.
pub async fn delete(
    State(state): State<AppState>,
    user: AuthUser,
    Path((slug, id)): Path<(String, i64)>,
) -> Result<NoContent, AppError> {
    let article = articles::find(&state.db, &slug, Some(user.account.id)).await?;
    let author = comments::author(&state.db, article.id, id)
        .await?
        .ok_or(AppError::NotFound(Resource::Comment))?;
    if author != user.account.id {
        return Err(AppError::Forbidden(Resource::Comment));
    }
    comments::delete(&state.db, id).await?;
    Ok(NoContent)
}
