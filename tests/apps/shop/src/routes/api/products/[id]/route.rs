use axum::{
    Json,
    extract::{Path, State},
};
use sqlx::SqlitePool;

use crate::{
    ApiError,
    models::product::{self, Product},
};

/// Read a product
pub async fn get(
    State(db): State<SqlitePool>,
    Path(id): Path<i64>,
) -> Result<Json<Product>, ApiError> {
    product::find(&db, id).await.map(Json)
}
