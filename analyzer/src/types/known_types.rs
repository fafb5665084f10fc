//! Types from outside of the project whose form on the wire is known, one row for each.

use std::collections::BTreeSet;

use super::numbers;
use crate::model::{
    Constraints, Docs, Field, ListType, MapType, Object, OnWire, Provenance, Rest, Schema, Shape,
    Side, StringType, TypeRef,
};

/// What the form of a known type may depend on.
pub(super) struct Ask<'a> {
    pub(super) side: Side,
    /// Features of the type's crate that are on.
    pub(super) features: &'a BTreeSet<String>,
}

/// One type, under every path that it is written with.
pub(super) struct KnownType {
    paths: &'static [&'static str],
    form: fn(&Ask<'_>) -> TypeRef,
}

const fn row(paths: &'static [&'static str], form: fn(&Ask<'_>) -> TypeRef) -> KnownType {
    KnownType { paths, form }
}

static KNOWN_TYPES: &[KnownType] = &[
    row(
        &[
            "std::string::String",
            "std::path::PathBuf",
            "std::path::Path",
            "bytestring::ByteString",
            "smol_str::SmolStr",
            "compact_str::CompactString",
            "ecow::EcoString",
            "arcstr::ArcStr",
            "camino::Utf8PathBuf",
            "camino::Utf8Path",
        ],
        |_| text(),
    ),
    row(&["std::num::NonZeroI8"], |_| non_zero("i8")),
    row(&["std::num::NonZeroI16"], |_| non_zero("i16")),
    row(&["std::num::NonZeroI32"], |_| non_zero("i32")),
    row(&["std::num::NonZeroI64"], |_| non_zero("i64")),
    row(&["std::num::NonZeroI128"], |_| non_zero("i128")),
    row(&["std::num::NonZeroIsize"], |_| non_zero("isize")),
    row(&["std::num::NonZeroU8"], |_| non_zero("u8")),
    row(&["std::num::NonZeroU16"], |_| non_zero("u16")),
    row(&["std::num::NonZeroU32"], |_| non_zero("u32")),
    row(&["std::num::NonZeroU64"], |_| non_zero("u64")),
    row(&["std::num::NonZeroU128"], |_| non_zero("u128")),
    row(&["std::num::NonZeroUsize"], |_| non_zero("usize")),
    row(&["std::sync::atomic::AtomicBool"], |_| TypeRef::Bool),
    row(&["std::sync::atomic::AtomicI8"], |_| primitive("i8")),
    row(&["std::sync::atomic::AtomicI16"], |_| primitive("i16")),
    row(&["std::sync::atomic::AtomicI32"], |_| primitive("i32")),
    row(&["std::sync::atomic::AtomicI64"], |_| primitive("i64")),
    row(&["std::sync::atomic::AtomicIsize"], |_| primitive("isize")),
    row(&["std::sync::atomic::AtomicU8"], |_| primitive("u8")),
    row(&["std::sync::atomic::AtomicU16"], |_| primitive("u16")),
    row(&["std::sync::atomic::AtomicU32"], |_| primitive("u32")),
    row(&["std::sync::atomic::AtomicU64"], |_| primitive("u64")),
    row(&["std::sync::atomic::AtomicUsize"], |_| primitive("usize")),
    row(&["std::net::IpAddr"], |_| {
        TypeRef::AnyOf(vec![StringType::format("ipv4"), StringType::format("ipv6")])
    }),
    row(&["std::net::Ipv4Addr"], |_| StringType::format("ipv4")),
    row(&["std::net::Ipv6Addr"], |_| StringType::format("ipv6")),
    row(
        &[
            "std::net::SocketAddr",
            "std::net::SocketAddrV4",
            "std::net::SocketAddrV6",
        ],
        |_| text(),
    ),
    row(&["std::time::Duration"], |_| {
        closed(&[("secs", primitive("u64")), ("nanos", primitive("u32"))])
    }),
    row(&["std::time::SystemTime"], |_| {
        closed(&[
            ("secs_since_epoch", primitive("u64")),
            ("nanos_since_epoch", primitive("u32")),
        ])
    }),
    row(&["std::ffi::CString", "std::ffi::CStr"], |_| bytes()),
    row(&["std::fmt::Arguments"], |_| text()),
    row(
        &[
            "bytes::Bytes",
            "bytes::BytesMut",
            "axum::body::Bytes",
            "serde_bytes::ByteBuf",
            "serde_bytes::Bytes",
        ],
        |_| bytes(),
    ),
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
        &["uuid::Uuid", "sqlx::types::Uuid", "sea_orm::prelude::Uuid"],
        |_| StringType::format("uuid"),
    ),
    row(&["url::Url"], |_| StringType::format("uri")),
    row(&["ulid::Ulid"], |_| pattern(ULID)),
    row(
        &[
            "chrono::DateTime",
            "sqlx::types::chrono::DateTime",
            "sea_orm::prelude::DateTimeUtc",
            "sea_orm::prelude::DateTimeLocal",
            "sea_orm::prelude::DateTimeWithTimeZone",
            "sea_orm::prelude::ChronoDateTimeUtc",
            "sea_orm::prelude::ChronoDateTimeLocal",
            "sea_orm::prelude::ChronoDateTimeWithTimeZone",
        ],
        |_| StringType::format("date-time"),
    ),
    row(
        &[
            "chrono::NaiveDate",
            "sqlx::types::chrono::NaiveDate",
            "sea_orm::prelude::Date",
            "jiff::civil::Date",
        ],
        |_| StringType::format("date"),
    ),
    row(
        &[
            "chrono::NaiveDateTime",
            "sqlx::types::chrono::NaiveDateTime",
            "sea_orm::prelude::DateTime",
            "jiff::civil::DateTime",
        ],
        |_| StringType::format("date-time-local"),
    ),
    row(
        &[
            "chrono::NaiveTime",
            "sqlx::types::chrono::NaiveTime",
            "sea_orm::prelude::Time",
            "jiff::civil::Time",
        ],
        |_| StringType::format("time-local"),
    ),
    row(&["chrono::Weekday"], |_| {
        strings(&["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    }),
    row(&["jiff::Timestamp"], |_| StringType::format("date-time")),
    row(&["jiff::Zoned", "jiff::ZonedDateTime"], |_| text()),
    row(&["jiff::Span", "jiff::SignedDuration"], |_| {
        StringType::format("duration")
    }),
    row(
        &[
            "rust_decimal::Decimal",
            "sqlx::types::Decimal",
            "sea_orm::prelude::Decimal",
        ],
        decimal,
    ),
];

/// Crockford's base 32, 26 digits of at most 128 bits.
const ULID: &str = "^[0-7][0-9A-HJKMNP-TV-Z]{25}$";

/// The form of a known type by its full path.
pub(super) fn find(path: &str, ask: &Ask<'_>) -> Option<TypeRef> {
    KNOWN_TYPES
        .iter()
        .find(|row| row.paths.contains(&path))
        .map(|row| (row.form)(ask))
}

/// A string by default; a number where the crate is told to write floats.
fn decimal(ask: &Ask<'_>) -> TypeRef {
    let floats = ["serde-float", "serde-arbitrary-precision"];
    let number = floats.iter().any(|feature| ask.features.contains(*feature));
    match ask.side {
        Side::Request => TypeRef::AnyOf(vec![text(), numbers::float("double")]),
        Side::Response if number => numbers::float("double"),
        Side::Response => text(),
    }
}

fn text() -> TypeRef {
    TypeRef::String(StringType::default())
}

fn pattern(pattern: &str) -> TypeRef {
    TypeRef::String(StringType {
        pattern: Some(pattern.to_owned()),
        ..StringType::default()
    })
}

fn strings(values: &[&str]) -> TypeRef {
    TypeRef::Const(values.iter().map(|value| (*value).into()).collect())
}

fn primitive(name: &str) -> TypeRef {
    numbers::primitive(name).unwrap_or(TypeRef::Unknown)
}

fn non_zero(name: &str) -> TypeRef {
    numbers::non_zero(name).unwrap_or(TypeRef::Unknown)
}

/// Bytes in JSON: a list of numbers. A string is read as its UTF-8 bytes too, which no client should use.
fn bytes() -> TypeRef {
    list(primitive("u8"))
}

pub(super) fn list(items: TypeRef) -> TypeRef {
    TypeRef::List(Box::new(ListType {
        items,
        unique: false,
        min_items: None,
        max_items: None,
    }))
}

/// An object of the standard library or another crate, which refuses other keys.
pub(super) fn closed(fields: &[(&str, TypeRef)]) -> TypeRef {
    let fields = fields
        .iter()
        .map(|(name, ty)| field(name, ty.clone()))
        .collect();
    inline(Object {
        fields,
        flattened: Vec::new(),
        rest: Rest::Closed,
    })
}

pub(super) fn inline(object: Object) -> TypeRef {
    TypeRef::Inline(Box::new(Schema::new(
        Shape::Object(object),
        Provenance::builtin(),
    )))
}

/// A required property that no source declares.
pub(super) fn field(name: &str, ty: TypeRef) -> Field {
    Field {
        name: name.to_owned(),
        source_name: name.to_owned(),
        ty,
        on_wire: OnWire::Required,
        constraints: Constraints::default(),
        docs: Docs::default(),
        deprecated: false,
        default: None,
        examples: Vec::new(),
        aliases: Vec::new(),
        one_way: false,
        origin: Provenance::builtin(),
    }
}

pub(super) fn map(keys: TypeRef, values: TypeRef) -> MapType {
    MapType {
        keys,
        values,
        min_properties: None,
        max_properties: None,
    }
}
