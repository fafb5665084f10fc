use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
};

use crate::{
    ApiError, AppState,
    models::order,
    payments::{PaymentEvent, SIGNATURE_HEADER, is_signed},
};

/// The provider's calls are small.
pub const BODY_LIMIT: usize = 64 * 1024;

/// Hear from the payment provider
///
/// The signature is over the bytes of the body, so they are read as they came.
pub async fn post(
    State(state): State<AppState>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, ApiError> {
    let secret = state
        .webhook_secret
        .as_deref()
        .ok_or_else(|| ApiError::unavailable("this shop takes no payments"))?;
    let signature = headers
        .get(SIGNATURE_HEADER)
        .and_then(|value| value.to_str().ok())
        .ok_or_else(|| ApiError::unauthorized("there is no signature"))?;
    if !is_signed(&body, signature, secret) {
        return Err(ApiError::unauthorized("the signature is wrong"));
    }
    let event: PaymentEvent = serde_json::from_slice(&body)
        .map_err(|_| ApiError::bad_request("this is no payment event"))?;
    order::apply(&state, event).await?;
    Ok(StatusCode::NO_CONTENT)
}
