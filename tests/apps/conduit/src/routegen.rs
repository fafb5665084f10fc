//! The router of the tree under `src/routes`, written by hand until `routegen build` writes it.

use axum::{
    Router,
    extract::Request,
    http::{StatusCode, header},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
    routing::{MethodRouter, delete, get, post},
};

use crate::AppState;

#[path = "routes/api/articles/route.rs"]
mod api_articles;
#[path = "routes/api/articles/feed/route.rs"]
mod api_articles_feed;
#[path = "routes/api/articles/[slug]/route.rs"]
mod api_articles_slug;
#[path = "routes/api/articles/[slug]/comments/route.rs"]
mod api_articles_slug_comments;
#[path = "routes/api/articles/[slug]/comments/[id]/route.rs"]
mod api_articles_slug_comments_id;
#[path = "routes/api/articles/[slug]/favorite/route.rs"]
mod api_articles_slug_favorite;
#[path = "routes/api/profiles/[username]/route.rs"]
mod api_profiles_username;
#[path = "routes/api/profiles/[username]/follow/route.rs"]
mod api_profiles_username_follow;
#[path = "routes/api/tags/route.rs"]
mod api_tags;
#[path = "routes/api/user/route.rs"]
mod api_user;
#[path = "routes/api/users/route.rs"]
mod api_users;
#[path = "routes/api/users/login/route.rs"]
mod api_users_login;

pub fn router() -> Router<AppState> {
    Router::new()
        .route(
            "/api/articles",
            allow(
                "GET, HEAD, OPTIONS, POST",
                get(api_articles::get).post(api_articles::post),
            ),
        )
        .route(
            "/api/articles/feed",
            allow("GET, HEAD, OPTIONS", get(api_articles_feed::get)),
        )
        .route(
            "/api/articles/{slug}",
            allow(
                "DELETE, GET, HEAD, OPTIONS, PUT",
                get(api_articles_slug::get)
                    .put(api_articles_slug::put)
                    .delete(api_articles_slug::delete),
            ),
        )
        .route(
            "/api/articles/{slug}/comments",
            allow(
                "GET, HEAD, OPTIONS, POST",
                get(api_articles_slug_comments::get).post(api_articles_slug_comments::post),
            ),
        )
        .route(
            "/api/articles/{slug}/comments/{id}",
            allow(
                "DELETE, OPTIONS",
                delete(api_articles_slug_comments_id::delete),
            ),
        )
        .route(
            "/api/articles/{slug}/favorite",
            allow(
                "DELETE, OPTIONS, POST",
                post(api_articles_slug_favorite::post).delete(api_articles_slug_favorite::delete),
            ),
        )
        .route(
            "/api/profiles/{username}",
            allow("GET, HEAD, OPTIONS", get(api_profiles_username::get)),
        )
        .route(
            "/api/profiles/{username}/follow",
            allow(
                "DELETE, OPTIONS, POST",
                post(api_profiles_username_follow::post)
                    .delete(api_profiles_username_follow::delete),
            ),
        )
        .route("/api/tags", allow("GET, HEAD, OPTIONS", get(api_tags::get)))
        .route(
            "/api/user",
            allow(
                "GET, HEAD, OPTIONS, PUT",
                get(api_user::get).put(api_user::put),
            ),
        )
        .route("/api/users", allow("OPTIONS, POST", post(api_users::post)))
        .route(
            "/api/users/login",
            allow("OPTIONS, POST", post(api_users_login::post)),
        )
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
