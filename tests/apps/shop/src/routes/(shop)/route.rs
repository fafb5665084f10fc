use axum::{extract::State, response::Html};
use html_escape::encode_text;
use sqlx::SqlitePool;

use crate::{
    ApiError,
    auth::CurrentUser,
    models::product::{self, Search},
    page::{page, price},
};

/// The front page
///
/// Lists the products, and greets the customer by name.
pub async fn get(
    State(db): State<SqlitePool>,
    user: Option<CurrentUser>,
) -> Result<Html<String>, ApiError> {
    let mut body = match user {
        Some(user) => format!("<p>Welcome back, {}.</p>\n<ul>\n", encode_text(&user.name)),
        None => "<p><a href=\"/login\">Log in</a></p>\n<ul>\n".to_owned(),
    };
    for product in product::search(&db, Search::default()).await? {
        body += &format!(
            "<li><a href=\"/products/{}\">{}</a>, {}</li>\n",
            product.id,
            encode_text(&product.name),
            price(product.price_cents),
        );
    }
    body += "</ul>";
    Ok(page("Shop", &body))
}
