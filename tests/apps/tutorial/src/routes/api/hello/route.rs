//! Lesson 1: a file is a route, a function is a method, and settings come from the environment.

use axum::extract::{Query, State};
use serde::Deserialize;

use crate::AppState;

#[derive(Debug, Deserialize)]
pub struct Who {
    name: Option<String>,
}

/// Say hello
///
/// Greets whoever `?name=` says, or the world.
pub async fn get(State(state): State<AppState>, Query(who): Query<Who>) -> String {
    let name = who.name.as_deref().unwrap_or("world");
    format!("Hello, {name}, from {}!", state.settings.site_name)
}
