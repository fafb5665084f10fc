//! The router of this service: one line per folder of `src/routes`.
//!
//! Written by hand until `routegen build` writes it.

use axum::Router;
use axum::extract::Request;
use axum::http::header::ALLOW;
use axum::http::{HeaderName, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{delete, get, post};

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

/// Every route, on the paths of the folders.
pub fn router() -> Router<AppState> {
    Router::new()
        .route(
            "/api/articles",
            get(api_articles::get)
                .post(api_articles::post)
                .options(|| allow("GET, HEAD, OPTIONS, POST")),
        )
        .route(
            "/api/articles/feed",
            get(api_articles_feed::get).options(|| allow("GET, HEAD, OPTIONS")),
        )
        .route(
            "/api/articles/{slug}",
            get(api_articles_slug::get)
                .put(api_articles_slug::put)
                .delete(api_articles_slug::delete)
                .options(|| allow("DELETE, GET, HEAD, OPTIONS, PUT")),
        )
        .route(
            "/api/articles/{slug}/comments",
            get(api_articles_slug_comments::get)
                .post(api_articles_slug_comments::post)
                .options(|| allow("GET, HEAD, OPTIONS, POST")),
        )
        .route(
            "/api/articles/{slug}/comments/{id}",
            delete(api_articles_slug_comments_id::delete).options(|| allow("DELETE, OPTIONS")),
        )
        .route(
            "/api/articles/{slug}/favorite",
            post(api_articles_slug_favorite::post)
                .delete(api_articles_slug_favorite::delete)
                .options(|| allow("DELETE, OPTIONS, POST")),
        )
        .route(
            "/api/profiles/{username}",
            get(api_profiles_username::get).options(|| allow("GET, HEAD, OPTIONS")),
        )
        .route(
            "/api/profiles/{username}/follow",
            post(api_profiles_username_follow::post)
                .delete(api_profiles_username_follow::delete)
                .options(|| allow("DELETE, OPTIONS, POST")),
        )
        .route(
            "/api/tags",
            get(api_tags::get).options(|| allow("GET, HEAD, OPTIONS")),
        )
        .route(
            "/api/user",
            get(api_user::get)
                .put(api_user::put)
                .options(|| allow("GET, HEAD, OPTIONS, PUT")),
        )
        .route(
            "/api/users",
            post(api_users::post).options(|| allow("OPTIONS, POST")),
        )
        .route(
            "/api/users/login",
            post(api_users_login::post).options(|| allow("OPTIONS, POST")),
        )
        .layer(middleware::from_fn(clean_path))
}

/// The answer to `OPTIONS`.
async fn allow(methods: &'static str) -> (StatusCode, [(HeaderName, &'static str); 1]) {
    (StatusCode::NO_CONTENT, [(ALLOW, methods)])
}

/// Sends `/x/` and `//x` to `/x`, with the query.
async fn clean_path(request: Request, next: Next) -> Response {
    match clean(request.uri()) {
        Some(location) => Redirect::permanent(&location).into_response(),
        None => next.run(request).await,
    }
}

fn clean(uri: &Uri) -> Option<String> {
    let path = uri.path();
    if path == "/" || !(path.ends_with('/') || path.contains("//")) {
        return None;
    }
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let mut location: String = segments.flat_map(|segment| ["/", segment]).collect();
    if location.is_empty() {
        location.push('/');
    }
    if let Some(query) = uri.query() {
        location.push('?');
        location.push_str(query);
    }
    Some(location)
}
