//! JSON itself, and bytes.

use super::{KnownType, list, numbers, or, primitive, row, text};
use crate::model::{Side, TypeRef};

pub(super) static ROWS: &[KnownType] = &[
    row(
        &[
            "serde_json::Value",
            "serde_json::value::Value",
            "serde_json::value::RawValue",
            "serde_json::RawValue",
            "serde_value::Value",
            "sea_orm::JsonValue",
            "sea_orm::prelude::Json",
            "sqlx::types::JsonValue",
            "sqlx::types::JsonRawValue",
            "serde::de::IgnoredAny",
        ],
        |_| TypeRef::Any,
    ),
    row(&["serde_json::Number", "serde_json::value::Number"], |_| {
        numbers::float("double")
    }),
    row(
        &[
            "bytes::Bytes",
            "bytes::BytesMut",
            "axum::body::Bytes",
            "hyper::body::Bytes",
            "serde_bytes::ByteBuf",
            "serde_bytes::Bytes",
        ],
        |ask| match ask.side {
            // A string is read as its UTF-8 bytes.
            Side::Request => or(bytes(), text()),
            Side::Response => bytes(),
        },
    ),
];

/// Bytes in JSON are a list of numbers.
pub(super) fn bytes() -> TypeRef {
    list(primitive("u8"))
}
