//! The router of the tree under `src/routes` and `src/pages/api`, written by hand until
//! `routegen build` writes it.

use axum::{
    Router,
    extract::Request,
    http::{StatusCode, header},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
    routing::{MethodRouter, any, get},
};

use crate::AppState;

#[path = "pages/api/echo.rs"]
mod api_echo;
#[path = "routes/api/hello/route.rs"]
mod api_hello;
#[path = "routes/api/posts/route.rs"]
mod api_posts;
#[path = "routes/api/posts/[id]/route.rs"]
mod api_posts_id;
#[path = "pages/api/users.rs"]
mod api_users;
#[path = "pages/api/users/[id].rs"]
mod api_users_id;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/api/echo", any(api_echo::handler))
        .route(
            "/api/hello",
            allow("GET, HEAD, OPTIONS", get(api_hello::get)),
        )
        .route(
            "/api/posts",
            allow(
                "GET, HEAD, OPTIONS, POST",
                get(api_posts::get).post(api_posts::post),
            ),
        )
        .route(
            "/api/posts/{id}",
            allow(
                "DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                get(api_posts_id::get)
                    .put(api_posts_id::put)
                    .patch(api_posts_id::patch)
                    .delete(api_posts_id::delete),
            ),
        )
        .route("/api/users", any(api_users::handler))
        .route("/api/users/{id}", any(api_users_id::handler))
        .layer(from_fn(clean_path))
}

/// Answers `OPTIONS`, and the methods that the folder has no handler for.
fn allow(methods: &'static str, handlers: MethodRouter<AppState>) -> MethodRouter<AppState> {
    handlers
        .options(move || async move { (StatusCode::NO_CONTENT, [(header::ALLOW, methods)]) })
        .fallback(
            move || async move { (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, methods)]) },
        )
}

/// Sends `/x/` and `//x` to `/x`.
async fn clean_path(request: Request, next: Next) -> Response {
    let uri = request.uri();
    let segments: Vec<&str> = uri.path().split('/').filter(|s| !s.is_empty()).collect();
    let clean = format!("/{}", segments.join("/"));
    if clean == uri.path() {
        return next.run(request).await;
    }
    let location = match uri.query() {
        Some(query) => format!("{clean}?{query}"),
        None => clean,
    };
    (
        StatusCode::PERMANENT_REDIRECT,
        [(header::LOCATION, location)],
    )
        .into_response()
}
