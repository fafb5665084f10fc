//! The RealWorld "Conduit" backend: people write articles, tag them, comment on them, like them
//! and follow each other.
//!
//! The endpoints are the files below `src/routes`; `routegen.rs` is the router made from them.

use axum::Router;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderValue, Method};
use sqlx::SqlitePool;
use tower_http::cors::{AllowOrigin, CorsLayer};

pub mod auth;
pub mod db;
pub mod error;
pub mod extract;
pub mod models;
mod routegen;
pub mod settings;
mod slug;
mod validation;

pub use settings::Settings;

/// What every handler can reach.
#[derive(Clone)]
pub struct AppState {
    pub db: SqlitePool,
    pub tokens: auth::Tokens,
}

/// Opens the database, brings its tables up to date, and puts the whole service together.
pub async fn app(settings: Settings) -> Result<Router, db::OpenError> {
    let state = AppState {
        db: db::open(&settings.database_url).await?,
        tokens: auth::Tokens::new(&settings.jwt_secret),
    };
    let router = routegen::router().with_state(state);
    if settings.cors_origins.is_empty() {
        return Ok(router);
    }
    Ok(router.layer(cors(settings.cors_origins)))
}

/// Lets the pages of these origins call the API from a browser.
fn cors(origins: Vec<HeaderValue>) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins))
        .allow_methods([Method::GET, Method::POST, Method::PUT, Method::DELETE])
        .allow_headers([AUTHORIZATION, CONTENT_TYPE])
}
