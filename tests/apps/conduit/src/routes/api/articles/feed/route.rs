use axum::Json;
use axum::extract::{Query, State};
use validator::Validate;

use crate::AppState;
use crate::auth::AuthUser;
use crate::db::articles::{self, Filter};
use crate::error::AppError;
use crate::models::{FeedQuery, MultipleArticlesResponse};

/// Get the feed
///
/// The articles of the people the caller follows, the newest first.
pub async fn get(
    State(state): State<AppState>,
    user: AuthUser,
    Query(query): Query<FeedQuery>,
) -> Result<Json<MultipleArticlesResponse>, AppError> {
    query.validate()?;
    let id = user.account.id;
    let filter = Filter {
        follower: Some(id),
        ..Filter::default()
    };
    let page = articles::list(&state.db, Some(id), &filter, query.limit, query.offset).await?;
    Ok(Json(page.into()))
}
