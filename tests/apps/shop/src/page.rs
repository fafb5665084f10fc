//! The frame around every HTML page.

use axum::response::Html;
use html_escape::encode_text;

/// `body` is HTML; everything in it that came from outside is already escaped.
pub fn page(title: &str, body: &str) -> Html<String> {
    let title = encode_text(title);
    Html(format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n<h1>{title}</h1>\n{body}\n</html>\n"
    ))
}

/// `2900` as `29.00`.
pub fn price(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
