use axum::response::Redirect;

/// The old address of the front page
#[deprecated = "the front page is at /"]
pub async fn get() -> Redirect {
    Redirect::permanent("/")
}
