use axum::{
    Json,
    extract::{Path, State},
};
use sqlx::SqlitePool;

use crate::{
    ApiError,
    models::product::{self, Product},
};

/// Read a product by its category and name
pub async fn get(
    State(db): State<SqlitePool>,
    Path(slug): Path<String>,
) -> Result<Json<Product>, ApiError> {
    product::find_by_path(&db, &slug).await.map(Json)
}
