//! What a visitor means to buy. A cart belongs to a cookie, not to an account.

use axum_extra::extract::cookie::CookieJar;
use garde::Validate;
use serde::{Deserialize, Serialize};
use sqlx::SqlitePool;

use crate::ApiError;

/// The cookie that names the cart.
pub const CART_COOKIE: &str = "cart";

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cart {
    pub items: Vec<CartItem>,
    pub total_cents: i64,
}

#[derive(Debug, Serialize, sqlx::FromRow)]
#[serde(rename_all = "camelCase")]
pub struct CartItem {
    pub product_id: i64,
    pub name: String,
    pub price_cents: i64,
    pub quantity: i64,
}

/// The form beside a product.
#[derive(Debug, Deserialize, Validate)]
pub struct AddToCart {
    #[garde(skip)]
    pub product_id: i64,
    #[garde(range(min = 1, max = 99))]
    #[serde(default = "one")]
    pub quantity: i64,
}

fn one() -> i64 {
    1
}

pub async fn load(db: &SqlitePool, jar: &CookieJar) -> Result<Cart, sqlx::Error> {
    let items = match jar.get(CART_COOKIE) {
        Some(cookie) => {
            sqlx::query_as::<_, CartItem>(
                "SELECT product_id, name, price_cents, quantity FROM cart_items \
                 JOIN products ON products.id = product_id WHERE cart_id = ? ORDER BY product_id",
            )
            .bind(cookie.value())
            .fetch_all(db)
            .await?
        }
        None => Vec::new(),
    };
    let total_cents = items
        .iter()
        .map(|item| item.price_cents * item.quantity)
        .sum();
    Ok(Cart { items, total_cents })
}

pub async fn add(db: &SqlitePool, cart_id: &str, item: &AddToCart) -> Result<(), ApiError> {
    let result = sqlx::query(
        "INSERT INTO cart_items (cart_id, product_id, quantity) \
         SELECT ?, id, ? FROM products WHERE id = ? \
         ON CONFLICT DO UPDATE SET quantity = min(99, quantity + excluded.quantity)",
    )
    .bind(cart_id)
    .bind(item.quantity)
    .bind(item.product_id)
    .execute(db)
    .await?;
    if result.rows_affected() == 0 {
        return Err(ApiError::not_found("there is no such product"));
    }
    Ok(())
}

pub async fn empty(db: &SqlitePool, jar: &CookieJar) -> Result<(), sqlx::Error> {
    if let Some(cookie) = jar.get(CART_COOKIE) {
        sqlx::query("DELETE FROM cart_items WHERE cart_id = ?")
            .bind(cookie.value())
            .execute(db)
            .await?;
    }
    Ok(())
}
