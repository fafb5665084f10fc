//! A small shop: pages and forms, a JSON API, uploads, events, payments.

pub mod auth;
pub mod error;
pub mod extract;
pub mod models;
pub mod page;
pub mod payments;
pub mod rates;
mod routegen;
mod settings;
mod state;

use std::error::Error;

use axum::Router;

pub use error::ApiError;
pub use settings::{Account, Settings, SettingsError};
pub use state::AppState;

/// Opens the database, brings its tables up to date and mounts every route.
pub async fn app(settings: Settings) -> Result<Router, Box<dyn Error>> {
    let state = AppState::open(settings).await?;
    Ok(routegen::router().with_state(state))
}
