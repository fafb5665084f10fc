//! Modules and functions of other crates that `with`, `serialize_with` and `deserialize_with` name: what they
//! make of a value on the wire, one row for each form.

use super::forms::nullable;
use super::known_types::{list, pattern, text};
use super::numbers::{self, primitive};
use crate::model::{Side, StringType, TypeRef};

/// What a form may depend on.
pub(super) struct WithAsk {
    pub(super) side: Side,
    /// What the type itself is on the wire.
    pub(super) own: TypeRef,
}

/// Modules (with their `serialize` and `deserialize`) or single functions that have one form.
struct WithRow {
    paths: &'static [&'static str],
    form: fn(&WithAsk) -> TypeRef,
}

const fn row(paths: &'static [&'static str], form: fn(&WithAsk) -> TypeRef) -> WithRow {
    WithRow { paths, form }
}

static ROWS: &[WithRow] = &[
    row(
        &[
            "chrono::serde::ts_seconds",
            "chrono::serde::ts_milliseconds",
            "chrono::serde::ts_microseconds",
            "chrono::serde::ts_nanoseconds",
            "chrono::naive::serde::ts_seconds",
            "chrono::naive::serde::ts_milliseconds",
            "chrono::naive::serde::ts_microseconds",
            "chrono::naive::serde::ts_nanoseconds",
            "time::serde::timestamp",
            "time::serde::timestamp::seconds",
            "time::serde::timestamp::milliseconds",
            "time::serde::timestamp::microseconds",
            "time::serde::timestamp::nanoseconds",
            "jiff::fmt::serde::timestamp::second::required",
            "jiff::fmt::serde::timestamp::millisecond::required",
            "jiff::fmt::serde::timestamp::microsecond::required",
            "jiff::fmt::serde::timestamp::nanosecond::required",
        ],
        |_| integer(),
    ),
    row(
        &[
            "chrono::serde::ts_seconds_option",
            "chrono::serde::ts_milliseconds_option",
            "chrono::serde::ts_microseconds_option",
            "chrono::serde::ts_nanoseconds_option",
            "chrono::naive::serde::ts_seconds_option",
            "chrono::naive::serde::ts_milliseconds_option",
            "chrono::naive::serde::ts_microseconds_option",
            "chrono::naive::serde::ts_nanoseconds_option",
            "time::serde::timestamp::option",
            "time::serde::timestamp::milliseconds::option",
            "time::serde::timestamp::microseconds::option",
            "time::serde::timestamp::nanoseconds::option",
            "jiff::fmt::serde::timestamp::second::optional",
            "jiff::fmt::serde::timestamp::millisecond::optional",
            "jiff::fmt::serde::timestamp::microsecond::optional",
            "jiff::fmt::serde::timestamp::nanosecond::optional",
        ],
        |_| nullable(integer()),
    ),
    row(&["time::serde::rfc3339"], |_| {
        StringType::format("date-time")
    }),
    row(&["time::serde::rfc3339::option"], |_| {
        nullable(StringType::format("date-time"))
    }),
    row(
        &[
            "time::serde::iso8601",
            "time::serde::rfc2822",
            "humantime_serde",
            "http_serde::uri",
            "http_serde::method",
            "jiff::fmt::serde::duration::friendly::compact::required",
            "jiff::fmt::serde::span::friendly::compact::required",
        ],
        |_| text(),
    ),
    row(
        &[
            "time::serde::iso8601::option",
            "time::serde::rfc2822::option",
            "humantime_serde::option",
            "http_serde::option::uri",
            "http_serde::option::method",
            "jiff::fmt::serde::duration::friendly::compact::optional",
            "jiff::fmt::serde::span::friendly::compact::optional",
        ],
        |_| nullable(text()),
    ),
    row(&["http_serde::status_code"], |_| {
        primitive("u16").unwrap_or(TypeRef::Unknown)
    }),
    row(&["uuid::serde::simple"], |ask| uuid(ask, "^[0-9a-f]{32}$")),
    row(&["uuid::serde::urn"], |ask| {
        uuid(ask, "^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
    }),
    row(&["uuid::serde::braced"], |ask| {
        uuid(ask, r"^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$")
    }),
    row(&["uuid::serde::hyphenated"], |_| StringType::format("uuid")),
    row(&["uuid::serde::compact"], |_| {
        TypeRef::Tuple(vec![primitive("u8").unwrap_or(TypeRef::Unknown); 16])
    }),
    row(
        &[
            "rust_decimal::serde::float",
            "bigdecimal::serde::json_num",
            "rust_decimal::serde::arbitrary_precision",
        ],
        |ask| match ask.side {
            Side::Request => ask.own.clone(),
            Side::Response => numbers::float("double"),
        },
    ),
    row(
        &[
            "rust_decimal::serde::float_option",
            "bigdecimal::serde::json_num_option",
            "rust_decimal::serde::arbitrary_precision_option",
        ],
        |ask| match ask.side {
            Side::Request => ask.own.clone(),
            Side::Response => nullable(numbers::float("double")),
        },
    ),
    row(&["rust_decimal::serde::str"], |_| decimal()),
    row(
        &["rust_decimal::serde::str_option"],
        |_| nullable(decimal()),
    ),
    row(&["serde_bytes"], bytes),
    row(&["hex", "hex::serde"], |ask| match ask.side {
        Side::Request => hex("^([0-9a-fA-F]{2})*$"),
        Side::Response => hex("^([0-9a-f]{2})*$"),
    }),
    row(&["indexmap::map::serde_seq"], |ask| match &ask.own {
        TypeRef::Map(map) => list(TypeRef::Tuple(vec![map.keys.clone(), map.values.clone()])),
        other => other.clone(),
    }),
    row(
        &["either::serde_untagged", "either::serde_untagged_optional"],
        |ask| untagged(&ask.own),
    ),
    row(
        &[
            "serde_with::rust::double_option",
            "serde_with::rust::unwrap_or_skip",
            "serde_with::rust::maps_duplicate_key_is_error",
            "serde_with::rust::maps_first_key_wins",
            "serde_with::rust::sets_last_value_wins",
        ],
        |ask| ask.own.clone(),
    ),
    row(
        &["serde_with::rust::sets_duplicate_value_is_error"],
        |ask| match &ask.own {
            TypeRef::List(own) => TypeRef::List(Box::new(crate::model::ListType {
                unique: true,
                ..(**own).clone()
            })),
            other => other.clone(),
        },
    ),
    row(&["serde_with::rust::deserialize_ignore_any"], |_| {
        TypeRef::Any
    }),
    row(
        &[
            "serde_aux::field_attributes::deserialize_number_from_string",
            "serde_aux::prelude::deserialize_number_from_string",
        ],
        |ask| TypeRef::AnyOf(vec![ask.own.clone(), text()]),
    ),
    row(
        &[
            "serde_aux::field_attributes::deserialize_option_number_from_string",
            "serde_aux::prelude::deserialize_option_number_from_string",
        ],
        |ask| TypeRef::AnyOf(vec![ask.own.clone(), text()]),
    ),
    row(
        &[
            "serde_aux::field_attributes::deserialize_default_from_null",
            "serde_aux::prelude::deserialize_default_from_null",
        ],
        |ask| nullable(ask.own.clone()),
    ),
];

/// What a module's function, or a function by itself, makes of a value.
pub(super) fn find(path: &str, ask: &WithAsk) -> Option<TypeRef> {
    let module = path
        .strip_suffix("::serialize")
        .or_else(|| path.strip_suffix("::deserialize"));
    ROWS.iter()
        .find(|row| {
            row.paths
                .iter()
                .any(|own| *own == path || Some(*own) == module)
        })
        .map(|row| (row.form)(ask))
}

fn integer() -> TypeRef {
    primitive("i64").unwrap_or(TypeRef::Unknown)
}

fn decimal() -> TypeRef {
    pattern(r"^-?[0-9]+(\.[0-9]+)?$")
}

/// All forms of a UUID are read.
fn uuid(ask: &WithAsk, written: &str) -> TypeRef {
    let _ = ask;
    pattern(written)
}

fn hex(digits: &str) -> TypeRef {
    TypeRef::String(StringType {
        pattern: Some(digits.to_owned()),
        content_encoding: Some("base16"),
        ..StringType::default()
    })
}

/// A list of numbers; a string is read as its UTF-8 bytes.
fn bytes(ask: &WithAsk) -> TypeRef {
    let (own, optional) = match &ask.own {
        TypeRef::Nullable(inner) => ((**inner).clone(), true),
        own => (own.clone(), false),
    };
    let form = match ask.side {
        Side::Request => TypeRef::AnyOf(vec![own, text()]),
        Side::Response => own,
    };
    if optional { nullable(form) } else { form }
}

/// The contents of single-key objects.
fn untagged(own: &TypeRef) -> TypeRef {
    use crate::model::Shape;
    match own {
        TypeRef::Nullable(inner) => nullable(untagged(inner)),
        TypeRef::AnyOf(parts) => TypeRef::AnyOf(parts.iter().map(untagged).collect()),
        TypeRef::Inline(schema) => match &schema.shape {
            Shape::Object(object) => object
                .fields
                .first()
                .map_or(TypeRef::Unknown, |field| field.ty.clone()),
            Shape::Of(_) | Shape::Enum(_) | Shape::Stated(_) => own.clone(),
        },
        other => other.clone(),
    }
}
