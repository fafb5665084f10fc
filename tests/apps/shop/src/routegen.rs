//! The router of the tree under `src/routes`, written by hand until `routegen build` writes it.

use std::time::Duration;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    handler::Handler,
    http::{StatusCode, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{MethodRouter, any, any_service, delete, get, post},
};

use crate::AppState;

#[path = "routes/(admin)/admin/route.rs"]
mod admin;
#[path = "routes/(admin)/admin/middleware.rs"]
mod admin_middleware;
#[path = "routes/(admin)/admin/orders/export/route.rs"]
mod admin_orders_export;
#[path = "routes/(admin)/admin/products/route.rs"]
mod admin_products;
#[path = "routes/(admin)/admin/products/[id]/route.rs"]
mod admin_products_id;
#[path = "routes/(admin)/admin/products/[id]/image/route.rs"]
mod admin_products_id_image;
#[path = "routes/api/files/[...path]/route.rs"]
mod api_files_path;
#[path = "routes/api/health/route.rs"]
mod api_health;
#[path = "routes/api/me/route.rs"]
mod api_me;
#[path = "routes/api/orders/route.rs"]
mod api_orders;
#[path = "routes/api/orders/[id]/route.rs"]
mod api_orders_id;
#[path = "routes/api/orders/[id]/events/route.rs"]
mod api_orders_id_events;
#[path = "routes/api/orders/[id]/wait/route.rs"]
mod api_orders_id_wait;
#[path = "routes/api/products/route.rs"]
mod api_products;
#[path = "routes/api/products/[id]/route.rs"]
mod api_products_id;
#[path = "routes/api/products/search/route.rs"]
mod api_products_search;
#[path = "routes/api/products/[...slug]/route.rs"]
mod api_products_slug;
#[path = "routes/api/rates/[currency]/route.rs"]
mod api_rates_currency;
#[path = "routes/api/webhooks/payments/route.rs"]
mod api_webhooks_payments;
#[path = "routes/(shop)/cart/route.rs"]
mod cart;
#[path = "routes/(shop)/help/[[...path]]/route.rs"]
mod help_path;
#[path = "routes/(account)/login/route.rs"]
mod login;
#[path = "routes/(account)/logout/route.rs"]
mod logout;
#[path = "routes/(shop)/newsletter/route.rs"]
mod newsletter;
#[path = "routes/(shop)/newsletter/thanks/route.rs"]
mod newsletter_thanks;
#[path = "routes/(shop)/products/[id]/route.rs"]
mod products_id;
#[path = "routes/(account)/register/route.rs"]
mod register;
#[path = "routes/robots.txt/route.rs"]
mod robots_txt;
#[path = "routes/(shop)/route.rs"]
mod root;
#[path = "routes/(shop)/shop/route.rs"]
mod shop;

#[allow(deprecated, reason = "a deprecated route is still served")]
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/", allow("GET, HEAD, OPTIONS", get(root::get)))
        .merge(admin())
        .merge(api())
        .route(
            "/cart",
            allow(
                "DELETE, GET, HEAD, OPTIONS, POST",
                get(cart::get).post(cart::post).delete(cart::delete),
            ),
        )
        .route("/help", allow("GET, HEAD, OPTIONS", get(help_path::get)))
        .route(
            "/help/{*path}",
            allow("GET, HEAD, OPTIONS", get(help_path::get)),
        )
        .route(
            "/login",
            allow(
                "GET, HEAD, OPTIONS, POST",
                get(login::get).post(login::post),
            ),
        )
        .route("/logout", allow("OPTIONS, POST", post(logout::post)))
        .route(
            "/newsletter",
            allow("OPTIONS, POST", post(newsletter::post)),
        )
        .route(
            "/newsletter/thanks",
            allow("GET, HEAD, OPTIONS", get(newsletter_thanks::get)),
        )
        .route(
            "/products/{id}",
            allow("GET, HEAD, OPTIONS", get(products_id::get)),
        )
        .route("/register", allow("OPTIONS, POST", post(register::post)))
        .route(
            "/robots.txt",
            allow("GET, HEAD, OPTIONS", get(robots_txt::get)),
        )
        .route("/shop", allow("GET, HEAD, OPTIONS", get(shop::get)))
        .fallback(catch_alls)
        .layer(from_fn(clean_path))
}

fn admin() -> Router<AppState> {
    Router::new()
        .route(
            "/admin",
            behind_admin(allow("GET, HEAD, OPTIONS", get(admin::get))),
        )
        .route(
            "/admin/orders/export",
            behind_admin(allow("GET, HEAD, OPTIONS", get(admin_orders_export::get))),
        )
        .route(
            "/admin/products",
            behind_admin(allow("OPTIONS, POST", post(admin_products::post))),
        )
        .route(
            "/admin/products/{id}",
            behind_admin(allow(
                "DELETE, OPTIONS, PUT",
                delete(admin_products_id::delete).put(admin_products_id::put),
            )),
        )
        .route(
            "/admin/products/{id}/image",
            behind_admin(allow("OPTIONS, POST", post(admin_products_id_image::post)))
                .layer(DefaultBodyLimit::max(admin_products_id_image::BODY_LIMIT)),
        )
}

fn api() -> Router<AppState> {
    Router::new()
        .route(
            "/api/files/{*path}",
            allow("GET, HEAD, OPTIONS", get(api_files_path::get)),
        )
        .route(
            "/api/health",
            allow("GET, HEAD, OPTIONS", get(api_health::get)),
        )
        .route("/api/me", allow("GET, HEAD, OPTIONS", get(api_me::get)))
        .route(
            "/api/orders",
            allow(
                "GET, HEAD, OPTIONS, POST",
                get(api_orders::get).post(api_orders::post),
            ),
        )
        .route(
            "/api/orders/{id}",
            allow(
                "DELETE, GET, HEAD, OPTIONS",
                get(api_orders_id::get).delete(api_orders_id::delete),
            ),
        )
        .route(
            "/api/orders/{id}/events",
            allow("GET, HEAD, OPTIONS", get(api_orders_id_events::get)),
        )
        .route(
            "/api/orders/{id}/wait",
            within(
                api_orders_id_wait::TIMEOUT,
                allow("GET, HEAD, OPTIONS", get(api_orders_id_wait::get)),
            ),
        )
        .route(
            "/api/products",
            allow("GET, HEAD, OPTIONS", get(api_products::get)),
        )
        .route(
            "/api/products/{id}",
            allow("GET, HEAD, OPTIONS", get(api_products_id::get)),
        )
        .route(
            "/api/products/search",
            allow("OPTIONS, POST", post(api_products_search::post)),
        )
        .route(
            "/api/rates/{currency}",
            allow("GET, HEAD, OPTIONS", get(api_rates_currency::get)),
        )
        .route(
            "/api/webhooks/payments",
            allow("OPTIONS, POST", post(api_webhooks_payments::post))
                .layer(DefaultBodyLimit::max(api_webhooks_payments::BODY_LIMIT)),
        )
}

/// The catch-alls that have a parameter beside them, which one router cannot hold.
async fn catch_alls(State(state): State<AppState>, request: Request) -> Response {
    let router = Router::new()
        .route(
            "/api/products/{*slug}",
            allow("GET, HEAD, OPTIONS", get(api_products_slug::get)),
        )
        .with_state(state);
    any_service(router).call(request, ()).await
}

/// Runs `admin/middleware.rs` before the handlers of a path. It asks for the state, which is
/// not known before there is a request.
fn behind_admin(handlers: MethodRouter<AppState>) -> MethodRouter<AppState> {
    any(
        |State(state): State<AppState>, request: Request| async move {
            let middleware = from_fn_with_state(state.clone(), admin_middleware::middleware);
            handlers.layer(middleware).call(request, state).await
        },
    )
}

/// Answers 408 when the handlers of a path take longer than this.
fn within(limit: Duration, handlers: MethodRouter<AppState>) -> MethodRouter<AppState> {
    handlers.layer(from_fn(move |request: Request, next: Next| async move {
        match tokio::time::timeout(limit, next.run(request)).await {
            Ok(response) => response,
            Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
        }
    }))
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
