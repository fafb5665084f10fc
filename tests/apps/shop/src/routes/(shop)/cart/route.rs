use axum::{
    Form, Json,
    extract::State,
    response::{NoContent, Redirect},
};
use axum_extra::extract::cookie::CookieJar;
use garde::Validate;
use sqlx::SqlitePool;

use crate::{
    ApiError,
    auth::{private_cookie, random_id},
    models::cart::{self, AddToCart, CART_COOKIE, Cart},
};

/// Look into the cart
pub async fn get(State(db): State<SqlitePool>, jar: CookieJar) -> Result<Json<Cart>, ApiError> {
    Ok(Json(cart::load(&db, &jar).await?))
}

/// Put a product into the cart
///
/// Gives the visitor a cart first, when there is none yet.
pub async fn post(
    State(db): State<SqlitePool>,
    jar: CookieJar,
    Form(item): Form<AddToCart>,
) -> Result<(CookieJar, Redirect), ApiError> {
    item.validate()?;
    let cart_id = match jar.get(CART_COOKIE) {
        Some(cookie) => cookie.value().to_owned(),
        None => random_id(),
    };
    cart::add(&db, &cart_id, &item).await?;
    let jar = jar.add(private_cookie(CART_COOKIE, cart_id));
    Ok((jar, Redirect::to("/cart")))
}

/// Empty the cart
pub async fn delete(State(db): State<SqlitePool>, jar: CookieJar) -> Result<NoContent, ApiError> {
    cart::empty(&db, &jar).await?;
    Ok(NoContent)
}
