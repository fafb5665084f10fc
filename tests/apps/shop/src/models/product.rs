//! What is for sale.

use garde::Validate;
use serde::{Deserialize, Serialize};
use sqlx::SqlitePool;

use crate::ApiError;

const PER_PAGE: u32 = 20;

/// Something to buy.
#[derive(Debug, Serialize, sqlx::FromRow)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    pub id: i64,
    /// A category and a name, such as `books/routing`.
    pub path: String,
    pub name: String,
    pub description: String,
    pub price_cents: i64,
    /// How many there are.
    pub stock: i64,
    /// Where the picture is, below `/api/files/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_alt: Option<String>,
}

/// A product as an administrator writes it.
#[derive(Debug, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductInput {
    /// A category and a name, such as `books/routing`.
    #[garde(length(min = 3, max = 100), custom(category_and_name))]
    pub path: String,
    #[garde(length(min = 1, max = 80))]
    pub name: String,
    #[garde(length(max = 2000))]
    #[serde(default)]
    pub description: String,
    #[garde(range(min = 1, max = 10_000_000))]
    pub price_cents: i64,
    #[garde(range(min = 0, max = 1_000_000))]
    pub stock: i64,
}

/// What to list, in which order, and which page of it.
#[derive(Debug, Deserialize, Validate)]
pub struct Listing {
    /// The first part of the products' paths.
    #[garde(inner(length(max = 50)))]
    pub category: Option<String>,
    #[garde(skip)]
    #[serde(default)]
    pub sort: Sort,
    /// Counts from 1.
    #[garde(inner(range(min = 1, max = 1000)))]
    pub page: Option<u32>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    #[default]
    Newest,
    Name,
    LowestPrice,
}

/// What a product must have in it to be found.
#[derive(Debug, Default, Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
pub struct Search {
    /// Words of the name or the description.
    #[garde(length(max = 100))]
    #[serde(default)]
    pub text: String,
    #[garde(inner(range(min = 0)))]
    pub max_price_cents: Option<i64>,
}

/// One page of a longer list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page<T> {
    pub items: Vec<T>,
    pub page: u32,
    pub total: i64,
}

pub async fn list(db: &SqlitePool, listing: Listing) -> Result<Page<Product>, ApiError> {
    listing.validate()?;
    let page = listing.page.unwrap_or(1);
    let category = match &listing.category {
        Some(category) => format!("{category}/"),
        None => String::new(),
    };
    let total = sqlx::query_scalar("SELECT count(*) FROM products WHERE instr(path, ?) = 1")
        .bind(&category)
        .fetch_one(db)
        .await?;
    let sql = match listing.sort {
        Sort::Newest => {
            "SELECT * FROM products WHERE instr(path, ?) = 1 ORDER BY id DESC LIMIT ? OFFSET ?"
        }
        Sort::Name => {
            "SELECT * FROM products WHERE instr(path, ?) = 1 ORDER BY name LIMIT ? OFFSET ?"
        }
        Sort::LowestPrice => {
            "SELECT * FROM products WHERE instr(path, ?) = 1 ORDER BY price_cents LIMIT ? OFFSET ?"
        }
    };
    let items = sqlx::query_as::<_, Product>(sql)
        .bind(&category)
        .bind(PER_PAGE)
        .bind((page - 1) * PER_PAGE)
        .fetch_all(db)
        .await?;
    Ok(Page { items, page, total })
}

pub async fn search(db: &SqlitePool, search: Search) -> Result<Vec<Product>, sqlx::Error> {
    sqlx::query_as::<_, Product>(
        "SELECT * FROM products WHERE instr(lower(name || ' ' || description), lower(?)) > 0 \
         AND price_cents <= coalesce(?, price_cents) ORDER BY name LIMIT ?",
    )
    .bind(search.text)
    .bind(search.max_price_cents)
    .bind(PER_PAGE)
    .fetch_all(db)
    .await
}

pub async fn find(db: &SqlitePool, id: i64) -> Result<Product, ApiError> {
    sqlx::query_as::<_, Product>("SELECT * FROM products WHERE id = ?")
        .bind(id)
        .fetch_optional(db)
        .await?
        .ok_or_else(no_such_product)
}

pub async fn find_by_path(db: &SqlitePool, path: &str) -> Result<Product, ApiError> {
    sqlx::query_as::<_, Product>("SELECT * FROM products WHERE path = ?")
        .bind(path)
        .fetch_optional(db)
        .await?
        .ok_or_else(no_such_product)
}

pub async fn create(db: &SqlitePool, input: ProductInput) -> Result<Product, ApiError> {
    sqlx::query_as::<_, Product>(
        "INSERT INTO products (path, name, description, price_cents, stock) \
         VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING *",
    )
    .bind(input.path)
    .bind(input.name)
    .bind(input.description)
    .bind(input.price_cents)
    .bind(input.stock)
    .fetch_optional(db)
    .await?
    .ok_or_else(|| ApiError::conflict("another product has this path"))
}

pub async fn update(db: &SqlitePool, id: i64, input: ProductInput) -> Result<Product, ApiError> {
    let updated = sqlx::query_as::<_, Product>(
        "UPDATE products SET path = ?, name = ?, description = ?, price_cents = ?, stock = ? \
         WHERE id = ? RETURNING *",
    )
    .bind(input.path)
    .bind(input.name)
    .bind(input.description)
    .bind(input.price_cents)
    .bind(input.stock)
    .bind(id)
    .fetch_optional(db)
    .await;
    match updated {
        Ok(Some(product)) => Ok(product),
        Ok(None) => Err(no_such_product()),
        Err(sqlx::Error::Database(cause)) if cause.is_unique_violation() => {
            Err(ApiError::conflict("another product has this path"))
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn delete(db: &SqlitePool, id: i64) -> Result<(), ApiError> {
    let result = sqlx::query("DELETE FROM products WHERE id = ?")
        .bind(id)
        .execute(db)
        .await?;
    if result.rows_affected() == 0 {
        return Err(no_such_product());
    }
    Ok(())
}

fn no_such_product() -> ApiError {
    ApiError::not_found("there is no such product")
}

fn category_and_name(path: &str, _: &()) -> garde::Result {
    let is_word = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    match path.split_once('/') {
        Some((category, name)) if is_word(category) && is_word(name) => Ok(()),
        _ => Err(garde::Error::new("is not like books/routing")),
    }
}
