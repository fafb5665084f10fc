//! The lessons of an introduction to API routes, as one small service.

pub mod error;
pub mod models;
mod routegen;
mod settings;
mod state;

use axum::Router;

pub use error::AppError;
pub use settings::{Settings, SettingsError};
pub use state::AppState;

/// Opens the database, brings its tables up to date and mounts every route.
pub async fn app(settings: Settings) -> Result<Router, sqlx::Error> {
    let state = AppState::open(settings).await?;
    Ok(routegen::router().with_state(state))
}
