use axum::{
    Json,
    extract::{Query, State},
};
use sqlx::SqlitePool;

use crate::{
    ApiError,
    models::product::{self, Listing, Page, Product},
};

/// List products
pub async fn get(
    State(db): State<SqlitePool>,
    Query(listing): Query<Listing>,
) -> Result<Json<Page<Product>>, ApiError> {
    product::list(&db, listing).await.map(Json)
}
