use axum::{
    extract::{Path, State},
    response::Html,
};
use html_escape::{encode_double_quoted_attribute, encode_text};
use sqlx::SqlitePool;

use crate::{
    ApiError,
    models::product,
    page::{page, price},
};

/// The page of a product
pub async fn get(
    State(db): State<SqlitePool>,
    Path(id): Path<i64>,
) -> Result<Html<String>, ApiError> {
    let product = product::find(&db, id).await?;
    let picture = match &product.image {
        Some(path) => format!(
            "<img src=\"/api/files/{}\" alt=\"{}\">\n",
            encode_double_quoted_attribute(path),
            encode_double_quoted_attribute(product.image_alt.as_deref().unwrap_or_default()),
        ),
        None => String::new(),
    };
    let body = format!(
        "{picture}<p>{}</p>\n<p>{}</p>\n<form method=\"post\" action=\"/cart\">\n\
         <input type=\"hidden\" name=\"product_id\" value=\"{}\">\n\
         <input type=\"number\" name=\"quantity\" value=\"1\" min=\"1\" max=\"99\">\n\
         <button>Add to cart</button>\n</form>",
        encode_text(&product.description),
        price(product.price_cents),
        product.id,
    );
    Ok(page(&product.name, &body))
}
