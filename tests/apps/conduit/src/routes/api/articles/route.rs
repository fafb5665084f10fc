use axum::Json;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use validator::Validate;

use crate::AppState;
use crate::auth::{AuthUser, OptionalAuthUser};
use crate::db::articles::{self, Filter};
use crate::error::AppError;
use crate::extract::ValidJson;
use crate::models::{
    ArticleQuery, MultipleArticlesResponse, NewArticleRequest, SingleArticleResponse,
};

/// List articles
///
/// The newest come first. All filters that are given must hold.
pub async fn get(
    State(state): State<AppState>,
    viewer: OptionalAuthUser,
    Query(query): Query<ArticleQuery>,
) -> Result<Json<MultipleArticlesResponse>, AppError> {
    query.validate()?;
    let filter = Filter {
        tag: query.tag.as_deref(),
        author: query.author.as_deref(),
        favorited: query.favorited.as_deref(),
        follower: None,
    };
    let page = articles::list(&state.db, viewer.id(), &filter, query.limit, query.offset).await?;
    Ok(Json(page.into()))
}

/// Create an article
///
/// Its slug is made from the title, and is unique even where the title is not.
pub async fn post(
    State(state): State<AppState>,
    user: AuthUser,
    ValidJson(request): ValidJson<NewArticleRequest>,
) -> Result<(StatusCode, Json<SingleArticleResponse>), AppError> {
    let author = user.account.id;
    let slug = articles::insert(&state.db, author, &request.article).await?;
    let article = articles::read(&state.db, &slug, author).await?;
    Ok((StatusCode::CREATED, Json(article.into())))
}
