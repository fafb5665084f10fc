use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use serde::Serialize;

use crate::{AppState, rates::RatesError};

#[derive(Debug, Serialize)]
pub struct Rate {
    pub currency: String,
    /// How much of it one euro buys.
    pub rate: f64,
}

/// What a euro is worth
pub async fn get(
    State(state): State<AppState>,
    Path(currency): Path<String>,
) -> Result<Json<Rate>, (StatusCode, String)> {
    if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err((
            StatusCode::BAD_REQUEST,
            "a currency is three capital letters".to_owned(),
        ));
    }
    let rate = state
        .rates
        .of(&currency)
        .await
        .map_err(|error| match error {
            RatesError::NotConfigured => (
                StatusCode::SERVICE_UNAVAILABLE,
                "this shop has no exchange rates".to_owned(),
            ),
            RatesError::Timeout => (
                StatusCode::GATEWAY_TIMEOUT,
                "the exchange rates take too long".to_owned(),
            ),
            RatesError::Failed(error) => {
                tracing::warn!(%error, "no exchange rates");
                (
                    StatusCode::BAD_GATEWAY,
                    "the exchange rates cannot be read".to_owned(),
                )
            }
        })?;
    match rate {
        Some(rate) => Ok(Json(Rate { currency, rate })),
        None => Err((StatusCode::NOT_FOUND, format!("nobody trades {currency}"))),
    }
}
