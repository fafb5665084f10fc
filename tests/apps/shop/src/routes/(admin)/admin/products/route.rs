use axum::{
    Json,
    extract::State,
    http::{HeaderName, StatusCode, header},
};
use sqlx::SqlitePool;

use crate::{
    ApiError,
    extract::Valid,
    models::product::{self, Product, ProductInput},
};

/// Offer a new product
pub async fn post(
    State(db): State<SqlitePool>,
    Valid(input): Valid<ProductInput>,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<Product>), ApiError> {
    let product = product::create(&db, input).await?;
    let location = format!("/api/products/{}", product.id);
    Ok((
        StatusCode::CREATED,
        [(header::LOCATION, location)],
        Json(product),
    ))
}
