use axum::{
    Json,
    extract::{Path, State},
    response::NoContent,
};

use crate::{
    ApiError, AppState,
    auth::CurrentUser,
    models::order::{self, Order},
};

/// Read one of my orders
pub async fn get(
    user: CurrentUser,
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<Json<Order>, ApiError> {
    order::find(&state.db, user.id, id).await.map(Json)
}

/// Cancel an order that is not paid yet
pub async fn delete(
    user: CurrentUser,
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<NoContent, ApiError> {
    order::cancel(&state, user.id, id).await?;
    Ok(NoContent)
}
