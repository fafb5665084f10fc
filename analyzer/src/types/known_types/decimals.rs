//! Numbers that are exact in decimal: texts by default, numbers where the crate is told so.

use super::{Ask, KnownType, numbers, or, pattern, row};
use crate::model::{Side, TypeRef};

pub(super) static ROWS: &[KnownType] = &[
    row(
        &[
            "rust_decimal::Decimal",
            "sqlx::types::Decimal",
            "sea_orm::prelude::Decimal",
        ],
        decimal,
    ),
    row(
        &[
            "bigdecimal::BigDecimal",
            "sqlx::types::BigDecimal",
            "sea_orm::prelude::BigDecimal",
        ],
        |ask| match ask.side {
            Side::Request => or(pattern(SCIENTIFIC), number()),
            Side::Response => pattern(SCIENTIFIC),
        },
    ),
];

pub(super) const PLAIN: &str = r"^-?[0-9]+(\.[0-9]+)?$";
const SCIENTIFIC: &str = r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$";

/// Features of `rust_decimal`: `serde-str` reads texts only, `serde-float` writes numbers, both together read numbers only.
fn decimal(ask: &Ask<'_>) -> TypeRef {
    let on = |feature: &str| ask.features.contains(feature);
    match (
        ask.side,
        on("serde-str") || on("serde-bincode"),
        on("serde-float"),
    ) {
        (Side::Request, false, _) => or(pattern(PLAIN), number()),
        (Side::Request, true, false) => pattern(PLAIN),
        (Side::Request, true, true) => number(),
        (Side::Response, _, true) => number(),
        (Side::Response, _, false) => pattern(PLAIN),
    }
}

fn number() -> TypeRef {
    numbers::float("double")
}
