use axum::{Form, extract::State, response::Redirect};
use garde::Validate;
use serde::Deserialize;
use sqlx::SqlitePool;

use crate::ApiError;

#[derive(Debug, Deserialize, Validate)]
pub struct Subscription {
    #[garde(email, length(max = 254))]
    email: String,
}

/// Subscribe to the newsletter
///
/// To subscribe again changes nothing, and tells nobody who has.
pub async fn post(
    State(db): State<SqlitePool>,
    Form(subscription): Form<Subscription>,
) -> Result<Redirect, ApiError> {
    subscription.validate()?;
    sqlx::query("INSERT INTO subscribers (email) VALUES (?) ON CONFLICT DO NOTHING")
        .bind(subscription.email)
        .execute(&db)
        .await?;
    Ok(Redirect::to("/newsletter/thanks"))
}
