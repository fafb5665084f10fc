use axum::{extract::State, http::header, response::IntoResponse};
use sqlx::SqlitePool;

use crate::{ApiError, models::order, page::price};

/// Download all orders
///
/// One line per order, as a spreadsheet program reads it.
pub async fn get(State(db): State<SqlitePool>) -> Result<impl IntoResponse, ApiError> {
    let mut csv = String::from("order,customer,status,total,placed\r\n");
    for order in order::list_all(&db).await? {
        csv += &format!(
            "{},{},{},{},{}\r\n",
            order.id,
            order.user_id,
            order.status.as_str(),
            price(order.total_cents),
            order.created_at.to_rfc3339(),
        );
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"orders.csv\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, csv))
}
