//! What all resources share: errors, extractors, pages, state, middleware.

use std::collections::BTreeMap;

use super::File;
use super::resource::Resource;

pub(crate) fn files(resources: &[Resource]) -> Vec<File> {
    let modules: String = resources
        .iter()
        .map(|one| format!("pub mod {};\n", one.module))
        .collect();
    let mut files: Vec<File> = FILES
        .iter()
        .map(|(path, text)| (String::from(*path), String::from(*text)))
        .collect();
    files.push((
        "src/models/mod.rs".into(),
        format!("//! What is kept.\n\n{modules}"),
    ));
    files.push((
        "src/db/mod.rs".into(),
        format!("//! How it is kept.\n\n{modules}"),
    ));
    // Every other area asks who is calling before anything else.
    let areas: BTreeMap<&str, usize> = resources
        .iter()
        .enumerate()
        .map(|(at, one)| (one.area.as_str(), at))
        .collect();
    for (area, _) in areas.iter().step_by(2) {
        let path = format!("src/routes/api/{}/middleware.rs", area.replace('_', "-"));
        files.push((path, MIDDLEWARE.into()));
    }
    files
}

const MIDDLEWARE: &str = r#"use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

use crate::auth::User;
use crate::error::AppError;

/// Nobody gets in without saying who they are.
pub async fn middleware(user: User, request: Request, next: Next) -> Result<Response, AppError> {
    tracing::debug!(user = user.id, path = request.uri().path());
    Ok(next.run(request).await)
}
"#;

static FILES: &[(&str, &str)] = &[
    (
        "Cargo.toml",
        r#"[package]
name = "generated"
version = "1.0.0"
edition = "2024"
description = "A service with very many routes"

[dependencies]
axum = "0.8"
chrono = { version = "0.4", features = ["serde"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
thiserror = "2"
tokio = { version = "1", features = ["full"] }
tracing = "0.1"
validator = { version = "0.21", features = ["derive"] }

[workspace]
"#,
    ),
    (
        "src/main.rs",
        r#"mod auth;
mod common;
mod db;
mod error;
mod models;
mod page;
mod routegen;
mod state;
mod store;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    let router = routegen::router().with_state(state::AppState::default());
    axum::serve(listener, router).await
}
"#,
    ),
    (
        "src/auth.rs",
        r#"//! Who is calling.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::error::AppError;
use crate::state::AppState;

/// A user with a valid token.
pub struct User {
    pub id: i64,
    pub may_write: bool,
    pub is_admin: bool,
}

impl FromRequestParts<AppState> for User {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, AppError> {
        let header = parts.headers.get(AUTHORIZATION).ok_or(AppError::Unauthorized)?;
        let token = header
            .to_str()
            .ok()
            .and_then(|text| text.strip_prefix("Bearer "))
            .ok_or(AppError::Unauthorized)?;
        state.user(token).await
    }
}
"#,
    ),
    (
        "src/error.rs",
        r#"//! What can go wrong, and what a client is told.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error("there is no such {0}")]
    NotFound(&'static str),
    #[error("{0}")]
    Conflict(String),
    #[error("say who you are")]
    Unauthorized,
    #[error("you may not do that")]
    Forbidden,
    #[error("{0}")]
    Invalid(#[from] validator::ValidationErrors),
    #[error("too many requests")]
    TooMany,
    #[error("the store is not to be reached")]
    Store(#[from] std::io::Error),
}

/// The body of every error.
#[derive(Debug, Serialize)]
pub struct ErrorBody {
    pub code: &'static str,
    pub message: String,
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let (status, code) = match &self {
            Self::NotFound(_) => (StatusCode::NOT_FOUND, "not_found"),
            Self::Conflict(_) => (StatusCode::CONFLICT, "conflict"),
            Self::Unauthorized => (StatusCode::UNAUTHORIZED, "unauthorized"),
            Self::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
            Self::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
            Self::TooMany => (StatusCode::TOO_MANY_REQUESTS, "too_many"),
            Self::Store(error) => {
                tracing::error!(%error, "the store failed");
                (StatusCode::INTERNAL_SERVER_ERROR, "internal")
            }
        };
        let message = self.to_string();
        (status, Json(ErrorBody { code, message })).into_response()
    }
}
"#,
    ),
    (
        "src/page.rs",
        r#"//! Lists in pieces.

use serde::{Deserialize, Serialize};

/// Which piece of a list.
#[derive(Debug, Clone, Deserialize)]
pub struct Pagination {
    #[serde(default)]
    pub offset: usize,
    #[serde(default = "Pagination::limit")]
    pub limit: usize,
}

/// A piece of a list.
#[derive(Debug, Clone, Serialize)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: usize,
}

impl Pagination {
    fn limit() -> usize {
        20
    }

    pub fn page<T>(&self, items: Vec<T>) -> Page<T> {
        let total = items.len();
        let items = items.into_iter().skip(self.offset).take(self.limit).collect();
        Page { items, total }
    }
}
"#,
    ),
    (
        "src/common.rs",
        r#"//! Types that many models share.

use serde::{Deserialize, Serialize};

/// A place that the post finds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Address {
    pub street: String,
    pub city: String,
    pub zip: String,
    /// ISO 3166-1, two letters.
    pub country: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    #[default]
    Eur,
    Usd,
    Gbp,
}
"#,
    ),
    (
        "src/state.rs",
        r#"//! What handlers share.

use crate::auth::User;
use crate::error::AppError;
use crate::store::Store;

#[derive(Clone, Default)]
pub struct AppState {
    secret: String,
}

impl AppState {
    /// The store of one kind of thing.
    pub async fn stores<T>(&self) -> Result<Store<T>, AppError> {
        Ok(Store::open().await?)
    }

    pub async fn user(&self, token: &str) -> Result<User, AppError> {
        if token != self.secret {
            return Err(AppError::Unauthorized);
        }
        Ok(User { id: 1, may_write: true, is_admin: false })
    }
}
"#,
    ),
    (
        "src/store.rs",
        r#"//! Things by their number.

use std::collections::BTreeMap;

use tokio::sync::Mutex;

use crate::error::AppError;

pub struct Store<T> {
    rows: Mutex<BTreeMap<i64, T>>,
}

impl<T> Store<T> {
    pub async fn open() -> std::io::Result<Self> {
        Ok(Self { rows: Mutex::default() })
    }

    pub async fn insert(&self, make: impl FnOnce(i64) -> T) -> Result<T, AppError>
    where
        T: Clone,
    {
        let mut rows = self.rows.lock().await;
        let id = rows.keys().next_back().map_or(1, |last| last + 1);
        let row = make(id);
        rows.insert(id, row.clone());
        Ok(row)
    }

    pub async fn put(&self, id: i64, row: T) -> Result<(), AppError> {
        self.rows.lock().await.insert(id, row);
        Ok(())
    }

    pub async fn remove(&self, id: i64) -> Result<(), AppError> {
        self.rows.lock().await.remove(&id);
        Ok(())
    }
}

impl<T: Clone> Store<T> {
    pub async fn all(&self) -> Result<Vec<T>, AppError> {
        Ok(self.rows.lock().await.values().cloned().collect())
    }

    pub async fn get(&self, id: i64) -> Result<Option<T>, AppError> {
        Ok(self.rows.lock().await.get(&id).cloned())
    }
}
"#,
    ),
];
