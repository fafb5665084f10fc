//! Orders: placed by a customer, paid or not, and followed until they are.

use chrono::{DateTime, Utc};
use futures_util::{Stream, stream};
use garde::Validate;
use serde::{Deserialize, Serialize};
use sqlx::SqlitePool;
use tokio::sync::broadcast::Receiver;

use crate::{ApiError, AppState, payments::PaymentEvent};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum OrderStatus {
    /// Waits for the payment.
    Pending,
    Paid,
    Cancelled,
}

#[derive(Debug, Serialize, sqlx::FromRow)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub id: i64,
    #[serde(skip)]
    pub user_id: i64,
    pub status: OrderStatus,
    pub total_cents: i64,
    pub note: Option<String>,
    pub created_at: DateTime<Utc>,
}

/// What a customer buys.
#[derive(Debug, Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
pub struct Checkout {
    #[garde(length(min = 1, max = 50), dive)]
    pub lines: Vec<OrderLine>,
    #[garde(inner(length(max = 500)))]
    pub note: Option<String>,
}

#[derive(Debug, Clone, Copy, Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
pub struct OrderLine {
    #[garde(skip)]
    pub product_id: i64,
    #[garde(range(min = 1, max = 99))]
    pub quantity: i64,
}

/// An order that has another status now.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderChange {
    pub order_id: i64,
    pub status: OrderStatus,
}

impl OrderStatus {
    /// Nothing changes an order any more that was paid or cancelled.
    pub fn is_final(self) -> bool {
        match self {
            Self::Pending => false,
            Self::Paid | Self::Cancelled => true,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Paid => "paid",
            Self::Cancelled => "cancelled",
        }
    }
}

pub async fn list(db: &SqlitePool, user_id: i64) -> Result<Vec<Order>, sqlx::Error> {
    sqlx::query_as::<_, Order>("SELECT * FROM orders WHERE user_id = ? ORDER BY id DESC LIMIT 100")
        .bind(user_id)
        .fetch_all(db)
        .await
}

pub async fn list_all(db: &SqlitePool) -> Result<Vec<Order>, sqlx::Error> {
    sqlx::query_as::<_, Order>("SELECT * FROM orders ORDER BY id DESC LIMIT 10000")
        .fetch_all(db)
        .await
}

/// An order of this customer; those of others are not there.
pub async fn find(db: &SqlitePool, user_id: i64, id: i64) -> Result<Order, ApiError> {
    sqlx::query_as::<_, Order>("SELECT * FROM orders WHERE id = ? AND user_id = ?")
        .bind(id)
        .bind(user_id)
        .fetch_optional(db)
        .await?
        .ok_or_else(|| ApiError::not_found("there is no such order"))
}

/// Takes the products out of the stock and writes the order down: all of it, or none.
pub async fn place(db: &SqlitePool, user_id: i64, checkout: Checkout) -> Result<Order, ApiError> {
    let mut transaction = db.begin().await?;
    let mut total_cents = 0;
    for line in &checkout.lines {
        let price_cents = sqlx::query_scalar::<_, i64>(
            "UPDATE products SET stock = stock - ? WHERE id = ? AND stock >= ? \
             RETURNING price_cents",
        )
        .bind(line.quantity)
        .bind(line.product_id)
        .bind(line.quantity)
        .fetch_optional(&mut *transaction)
        .await?;
        let Some(price_cents) = price_cents else {
            return Err(ApiError::conflict(format!(
                "product {} is not in stock",
                line.product_id
            )));
        };
        total_cents += price_cents * line.quantity;
    }
    let order = sqlx::query_as::<_, Order>(
        "INSERT INTO orders (user_id, status, total_cents, note, created_at) \
         VALUES (?, ?, ?, ?, ?) RETURNING *",
    )
    .bind(user_id)
    .bind(OrderStatus::Pending)
    .bind(total_cents)
    .bind(checkout.note)
    .bind(Utc::now())
    .fetch_one(&mut *transaction)
    .await?;
    for line in &checkout.lines {
        sqlx::query(
            "INSERT INTO order_lines (order_id, product_id, quantity) VALUES (?, ?, ?) \
             ON CONFLICT DO UPDATE SET quantity = quantity + excluded.quantity",
        )
        .bind(order.id)
        .bind(line.product_id)
        .bind(line.quantity)
        .execute(&mut *transaction)
        .await?;
    }
    transaction.commit().await?;
    Ok(order)
}

/// What the customer does who has second thoughts.
pub async fn cancel(state: &AppState, user_id: i64, id: i64) -> Result<(), ApiError> {
    let order = find(&state.db, user_id, id).await?;
    if !settle(state, order.id, OrderStatus::Cancelled).await? {
        return Err(ApiError::conflict("the order is not pending any more"));
    }
    Ok(())
}

/// What the payment provider decided. To be told twice changes nothing.
pub async fn apply(state: &AppState, event: PaymentEvent) -> Result<(), ApiError> {
    let (id, status) = match event {
        PaymentEvent::Succeeded { order_id } => (order_id, OrderStatus::Paid),
        PaymentEvent::Failed { order_id } => (order_id, OrderStatus::Cancelled),
    };
    let is_known: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM orders WHERE id = ?)")
        .bind(id)
        .fetch_one(&state.db)
        .await?;
    if !is_known {
        return Err(ApiError::not_found("there is no such order"));
    }
    settle(state, id, status).await?;
    Ok(())
}

/// Gives a pending order its final status, and the stock back when nothing was sold.
/// Says whether the order was pending.
async fn settle(state: &AppState, id: i64, status: OrderStatus) -> Result<bool, sqlx::Error> {
    let mut transaction = state.db.begin().await?;
    let result = sqlx::query("UPDATE orders SET status = ? WHERE id = ? AND status = ?")
        .bind(status)
        .bind(id)
        .bind(OrderStatus::Pending)
        .execute(&mut *transaction)
        .await?;
    if result.rows_affected() == 0 {
        return Ok(false);
    }
    if status == OrderStatus::Cancelled {
        sqlx::query(
            "UPDATE products SET stock = stock + (SELECT quantity FROM order_lines \
             WHERE order_id = ? AND product_id = products.id) \
             WHERE id IN (SELECT product_id FROM order_lines WHERE order_id = ?)",
        )
        .bind(id)
        .bind(id)
        .execute(&mut *transaction)
        .await?;
    }
    transaction.commit().await?;
    // Nobody listening is no failure.
    let _ = state.changes.send(OrderChange {
        order_id: id,
        status,
    });
    Ok(true)
}

/// The status that an order has, then each one that it gets, until there can be no other.
///
/// `changes` must have been subscribed to before the order was read, so that none is missed.
pub fn follow(order: Order, changes: Receiver<OrderChange>) -> impl Stream<Item = OrderChange> {
    let now = OrderChange {
        order_id: order.id,
        status: order.status,
    };
    stream::unfold((None, changes), move |(last, mut changes)| async move {
        let next = match last {
            None => now,
            Some(OrderChange { status, .. }) if status.is_final() => return None,
            Some(last) => next_change(last, &mut changes).await?,
        };
        Some((next, (Some(next), changes)))
    })
}

/// Nothing when the shop closes, or when there were too many changes to keep up with.
async fn next_change(
    last: OrderChange,
    changes: &mut Receiver<OrderChange>,
) -> Option<OrderChange> {
    loop {
        let change = changes.recv().await.ok()?;
        if change.order_id == last.order_id && change.status != last.status {
            return Some(change);
        }
    }
}
