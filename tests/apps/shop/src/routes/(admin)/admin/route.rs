use axum::{Extension, response::Html};
use html_escape::encode_text;

use crate::{auth::CurrentUser, page::page};

/// The administrators' front page
pub async fn get(Extension(user): Extension<CurrentUser>) -> Html<String> {
    let body = format!(
        "<p>Logged in as {}.</p>\n<p><a href=\"/admin/orders/export\">All orders</a></p>",
        encode_text(&user.email),
    );
    page("Administration", &body)
}
