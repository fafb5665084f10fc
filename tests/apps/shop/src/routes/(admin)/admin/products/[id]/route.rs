use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use sqlx::SqlitePool;

use crate::{
    ApiError,
    extract::Valid,
    models::product::{self, Product, ProductInput},
};

/// Change a product
pub async fn put(
    State(db): State<SqlitePool>,
    Path(id): Path<i64>,
    Valid(input): Valid<ProductInput>,
) -> Result<Json<Product>, ApiError> {
    Ok(Json(product::update(&db, id, input).await?))
}

/// Take a product out of the shop
pub async fn delete(
    State(db): State<SqlitePool>,
    Path(id): Path<i64>,
) -> Result<StatusCode, ApiError> {
    product::delete(&db, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
