use axum::response::Html;

/// Where the newsletter form leads
pub async fn get() -> Html<&'static str> {
    Html("<!doctype html>\n<title>Thanks</title>\n<p>You will hear from us.</p>\n")
}
