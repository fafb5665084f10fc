//! Lesson 6: a handler that does not care which method it is called with.

use axum::{
    Json,
    http::{Method, Uri},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Echo {
    pub method: String,
    pub path: String,
}

/// Answer with the method and the path of the request
pub async fn handler(method: Method, uri: Uri) -> Json<Echo> {
    Json(Echo {
        method: method.to_string(),
        path: uri.path().to_owned(),
    })
}
