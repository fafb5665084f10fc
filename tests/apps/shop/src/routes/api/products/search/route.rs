use axum::{Json, extract::State};
use garde::Validate;
use sqlx::SqlitePool;

use crate::{
    ApiError,
    models::product::{self, Product, Search},
};

/// Search for products
///
/// Without a body, everything is found.
pub async fn post(
    State(db): State<SqlitePool>,
    search: Option<Json<Search>>,
) -> Result<Json<Vec<Product>>, ApiError> {
    let search = match search {
        Some(Json(search)) => search,
        None => Search::default(),
    };
    search.validate()?;
    Ok(Json(product::search(&db, search).await?))
}
