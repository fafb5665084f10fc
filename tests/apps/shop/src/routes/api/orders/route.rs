use axum::{
    Json,
    extract::{State, rejection::JsonRejection},
    http::{StatusCode, header},
    response::IntoResponse,
};
use garde::Validate;

use crate::{
    ApiError, AppState,
    auth::CurrentUser,
    models::order::{self, Checkout, Order},
};

/// List my orders
pub async fn get(
    user: CurrentUser,
    State(state): State<AppState>,
) -> Result<Json<Vec<Order>>, ApiError> {
    let orders = order::list(&state.db, user.id).await?;
    Ok(Json(orders))
}

/// Order what is in the lines
pub async fn post(
    user: CurrentUser,
    State(state): State<AppState>,
    checkout: Result<Json<Checkout>, JsonRejection>,
) -> Result<impl IntoResponse, ApiError> {
    let Ok(Json(checkout)) = checkout else {
        return Err(ApiError::bad_request("send {\"lines\": […]} as JSON"));
    };
    checkout.validate()?;
    let order = order::place(&state.db, user.id, checkout).await?;
    let location = format!("/api/orders/{}", order.id);
    Ok((
        StatusCode::CREATED,
        [(header::LOCATION, location)],
        Json(order),
    ))
}
