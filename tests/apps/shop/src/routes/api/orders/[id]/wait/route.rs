use std::{pin::pin, time::Duration};

use axum::{
    Json,
    extract::{Path, State},
};
use futures_util::StreamExt;

use crate::{
    ApiError, AppState,
    auth::CurrentUser,
    models::order::{self, Order, follow},
};

/// Nobody waits longer than this.
pub const TIMEOUT: Duration = Duration::from_secs(2);

/// Wait until an order is paid or cancelled
pub async fn get(
    user: CurrentUser,
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<Json<Order>, ApiError> {
    let changes = state.changes.subscribe();
    let order = order::find(&state.db, user.id, id).await?;
    let mut changes = pin!(follow(order, changes));
    while changes.next().await.is_some() {}
    order::find(&state.db, user.id, id).await.map(Json)
}
