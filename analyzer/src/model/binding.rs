//! How a router reaches the handlers: module files, functions, state, middleware.
//! Needed by the router emitter only.

use super::RoutePath;
use crate::project::TrailingSlash;

/// Where a route's handler is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteBinding {
    /// File of the handler, relative to the folder of the generated router, `/` between segments.
    pub file: String,
    /// Name of the module that the file becomes in the generated router: `api_posts_id`. No keyword.
    pub module: String,
    /// Function in that file, without `r#`.
    pub function: String,
    /// The function gets every method that has no handler of its own (Pages Router).
    pub every_method: bool,
    /// The file defines `pub const BODY_LIMIT: usize`.
    pub body_limit: bool,
    /// The file defines `pub const TIMEOUT: Duration`.
    pub timeout: bool,
    /// Indices into [`RouterPlan::middleware`], outermost first.
    pub middleware: Vec<usize>,
}

/// A `middleware.rs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MiddlewareBinding {
    /// Relative to the folder of the generated router.
    pub file: String,
    /// Name of the module that the file becomes in the generated router: `admin_middleware`.
    pub module: String,
    /// The folder it guards, for people.
    pub guards: RoutePath,
    /// It extracts state, so it is made with `from_fn_with_state`.
    pub takes_state: bool,
}

/// The type parameter of `Router<…>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StateBinding {
    /// No handler takes state: `Router<S>` for any `S`.
    None,
    /// One state type: its path from the crate root, `crate::AppState`.
    One(String),
    /// Several: `S` with `T: FromRef<S>` for each of these paths.
    Several(Vec<String>),
}

/// What the router emitter needs beside the routes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouterPlan {
    /// Path of the generated file relative to the crate: `src/routegen.rs`.
    pub file: String,
    pub base_path: RoutePath,
    pub trailing_slash: TrailingSlash,
    pub state: StateBinding,
    pub middleware: Vec<MiddlewareBinding>,
    /// Path that serves the document.
    pub serve_document: Option<String>,
    /// The crate's axum has its feature `original-uri`, which is on by default: requests that were
    /// nested below a prefix know the path they came with.
    pub original_uri: bool,
}
