//! Whole outputs for small trees: the routes, the documents, the findings, as people see them.
//!
//! A snapshot says only that something changed. What is true is decided by the oracles; these are
//! here to be read, and stay small enough for it.

#![allow(
    clippy::panic,
    reason = "a test fails by panicking, in its own functions too"
)]

#[path = "command/mod.rs"]
mod command;

use command::Tree;
use insta::assert_snapshot;

/// Every form of segment, with the ways in which they stand beside each other.
const SEGMENTS: &str = "
//- src/routes/route.rs
pub async fn get() {}
//- src/routes/(shop)/cart/route.rs
pub async fn get() {}
pub async fn delete() -> axum::http::StatusCode { axum::http::StatusCode::NO_CONTENT }
//- src/routes/posts/[id]/route.rs
use axum::extract::Path;
pub async fn get(Path(_id): Path<u32>) {}
//- src/routes/posts/[...rest]/route.rs
use axum::extract::Path;
pub async fn get(Path(_rest): Path<String>) {}
//- src/routes/help/[[...topic]]/route.rs
pub async fn get() -> &'static str { \"help\" }
//- src/routes/robots.txt/route.rs
pub async fn get() -> &'static str { \"\" }
//- src/routes/%5Finternal/route.rs
pub async fn get() {}
//- src/routes/_shared/route.rs
pub async fn get() {}
//- src/pages/api/users.rs
use axum::http::{Method, StatusCode};
pub async fn handler(method: Method) -> StatusCode {
    match method {
        Method::GET => StatusCode::OK,
        Method::POST => StatusCode::CREATED,
        _ => StatusCode::METHOD_NOT_ALLOWED,
    }
}
";

/// One resource with its error type.
const NOTES: &str = "
//- src/main.rs
mod error;
mod note;
mod routegen;
fn main() {}
//- src/error.rs
use axum::{Json, http::StatusCode, response::{IntoResponse, Response}};
use serde::Serialize;

pub enum AppError {
    NotFound,
    Taken(String),
}

/// What went wrong.
#[derive(Serialize)]
pub struct Problem {
    pub message: String,
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let (status, message) = match self {
            AppError::NotFound => (StatusCode::NOT_FOUND, \"no such note\".to_owned()),
            AppError::Taken(title) => (StatusCode::CONFLICT, format!(\"{title} is taken\")),
        };
        (status, Json(Problem { message })).into_response()
    }
}
//- src/note.rs
use serde::{Deserialize, Serialize};

use crate::error::AppError;

/// A note.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = \"camelCase\")]
pub struct Note {
    #[serde(skip_deserializing)]
    pub id: u64,
    /// Shown in lists.
    pub short_title: String,
    #[serde(default)]
    pub tags: Vec<String>,
    pub body: Option<String>,
    pub color: Color,
}

/// How a note looks.
#[derive(Serialize, Deserialize)]
#[serde(tag = \"kind\", rename_all = \"snake_case\")]
pub enum Color {
    /// No color at all.
    Plain,
    Named { name: String },
}

pub fn find(id: u64) -> Result<Note, AppError> {
    if id == 0 {
        return Err(AppError::NotFound);
    }
    Ok(Note { id, short_title: String::new(), tags: vec![], body: None, color: Color::Plain })
}
//- src/routes/notes/[id]/route.rs
use axum::{Json, extract::Path};

use crate::{error::AppError, note::{self, Note}};

/// Read a note
///
/// By its number.
pub async fn get(Path(id): Path<u64>) -> Result<Json<Note>, AppError> {
    let note = note::find(id)?;
    Ok(Json(note))
}
//- src/routes/notes/route.rs
use axum::{Json, extract::Query, http::StatusCode};
use serde::Deserialize;

use crate::{error::AppError, note::Note};

#[derive(Deserialize)]
pub struct Filter {
    /// Only notes with this tag.
    tag: Option<String>,
    #[serde(default)]
    limit: u8,
}

/// List notes
pub async fn get(Query(_filter): Query<Filter>) -> Json<Vec<Note>> {
    Json(vec![])
}

/// Add a note
pub async fn post(Json(note): Json<Note>) -> Result<(StatusCode, Json<Note>), AppError> {
    if note.short_title.is_empty() {
        return Err(AppError::Taken(note.short_title));
    }
    Ok((StatusCode::CREATED, Json(note)))
}
";

/// Several refusals at once.
const REFUSED: &str = "
//- src/routes/users/[id]/route.rs
pub async fn get() {}
//- src/routes/users/[name]/posts/route.rs
pub async fn get() {}
//- src/routes/files/[...path]/raw/route.rs
pub async fn get() {}
//- src/routes/pre-[id]/route.rs
pub async fn get() {}
//- src/routes/empty/route.rs
pub async fn GET() {}
";

/// Handlers that compile to surprises, or not at all.
const MISTAKES: &str = "
//- src/routes/items/[id]/route.rs
use axum::{Json, extract::{Path, Query}};

pub async fn get(Path((id, name)): Path<(u32, String)>) -> String { format!(\"{id}{name}\") }

pub async fn post(Json(item): Json<String>, Path(id): Path<u32>) -> String { format!(\"{id}{item}\") }

pub async fn put(page: Option<Query<u32>>) {}
";

#[test]
fn routes_of_every_form_of_segment() {
    let tree = Tree::new(SEGMENTS);
    assert_snapshot!(tree.run(&["routes"]).code(0).out);
}

#[test]
fn a_document_with_errors_and_two_directions() {
    let tree = Tree::new(NOTES);
    tree.run(&["build"]).code(0);
    assert_snapshot!(tree.read("openapi.yaml"));
}

#[test]
fn the_same_document_in_3_0() {
    let tree = Tree::new(NOTES);
    let files = "[openapi]\nfiles = [\"openapi.json\"]\nversion = \"3.0\"\n";
    tree.write("routegen.toml", files);
    tree.run(&["build"]).code(0);
    let document: serde_json::Value =
        serde_json::from_str(&tree.read("openapi.json")).expect("JSON");
    let schemas = serde_yaml::to_string(&document["components"]["schemas"]).expect("YAML");
    assert_snapshot!(schemas);
}

#[test]
fn an_answer_is_explained_by_its_places() {
    let tree = Tree::new(NOTES);
    assert_snapshot!(
        tree.run(&["explain", "GET", "/notes/{id}", "404"])
            .code(0)
            .out
    );
}

#[test]
fn a_refused_tree() {
    let tree = Tree::new(REFUSED);
    let run = tree.run(&["check"]).code(1);
    assert_snapshot!(run.out);
}

#[test]
fn handlers_that_would_surprise() {
    let tree = Tree::new(MISTAKES);
    let run = tree.run(&["check"]).code(1);
    assert_snapshot!(run.out);
}
