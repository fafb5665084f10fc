use axum::{
    extract::{Path, State},
    response::sse::{Event, KeepAlive, Sse},
};
use futures_util::{Stream, StreamExt};

use crate::{
    ApiError, AppState,
    auth::CurrentUser,
    models::order::{self, follow},
};

/// Follow an order
///
/// An event for the status it has, and one for each that it gets, until it is paid or cancelled.
pub async fn get(
    user: CurrentUser,
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<Sse<impl Stream<Item = Result<Event, axum::Error>>>, ApiError> {
    let changes = state.changes.subscribe();
    let order = order::find(&state.db, user.id, id).await?;
    let events =
        follow(order, changes).map(|change| Event::default().event("status").json_data(change));
    Ok(Sse::new(events).keep_alive(KeepAlive::default()))
}
