//! TABLE of methods by the type of the receiver: what they give.
//!
//! `*` stands for every type. Only what services use between a request and its answer is listed:
//! what is missing is not known, and that is said where it matters.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::responses as http;
use super::{Found, Native, errors, iterators, outcomes, sql, text};
use crate::infer::display::WRITTEN;
use crate::infer::shape::{LIST, err, ok, some};
use crate::infer::value::{Ctor, Known, Value};
use crate::ty::Ty;

/// The methods of some types.
struct Methods {
    on: &'static [&'static str],
    rows: &'static [(&'static str, Found)],
}

static METHODS: &[Methods] = &[
    Methods {
        on: &["std::option::Option", "std::result::Result"],
        rows: outcomes::ROWS,
    },
    Methods {
        on: &[
            "std::iter::Iterator",
            "std::vec::Vec",
            "[]",
            "std::collections::HashSet",
            "std::collections::BTreeSet",
            "std::collections::VecDeque",
            "std::ops::Range",
            "std::ops::RangeInclusive",
            "indexmap::IndexSet",
        ],
        rows: iterators::ROWS,
    },
    Methods {
        on: &["http::Response"],
        rows: http::RESPONSE_ROWS,
    },
    Methods {
        on: &["http::response::Builder"],
        rows: http::BUILDER_ROWS,
    },
    Methods {
        on: &["http::HeaderMap"],
        rows: http::HEADER_ROWS,
    },
    Methods {
        on: &[
            "axum_extra::extract::cookie::CookieJar",
            "axum_extra::extract::cookie::PrivateCookieJar",
            "axum_extra::extract::cookie::SignedCookieJar",
        ],
        rows: http::JAR_ROWS,
    },
    Methods {
        on: &["axum::response::sse::Event"],
        rows: http::EVENT_ROWS,
    },
    Methods {
        on: &["axum::response::sse::Sse"],
        rows: &[("keep_alive", Found::This)],
    },
    Methods {
        on: &["axum::middleware::Next"],
        rows: &[("run", Found::Native(http::PASS_ON))],
    },
    Methods {
        on: &["axum::extract::ws::WebSocketUpgrade"],
        rows: &[
            ("max_frame_size", Found::This),
            ("max_message_size", Found::This),
            ("on_failed_upgrade", Found::This),
            ("on_upgrade", Found::Native(http::UPGRADE)),
            ("protocols", Found::This),
            ("write_buffer_size", Found::This),
        ],
    },
    Methods {
        on: &["axum::extract::Multipart", "axum_extra::extract::Multipart"],
        rows: &[(
            "next_field",
            Found::Type(
                "Result<Option<axum::extract::multipart::Field>, axum::extract::multipart::MultipartError>",
            ),
        )],
    },
    Methods {
        on: &["axum::extract::multipart::Field"],
        rows: &[
            (
                "bytes",
                Found::Type("Result<bytes::Bytes, axum::extract::multipart::MultipartError>"),
            ),
            (
                "chunk",
                Found::Type(
                    "Result<Option<bytes::Bytes>, axum::extract::multipart::MultipartError>",
                ),
            ),
            ("content_type", Found::Type("Option<&str>")),
            ("file_name", Found::Type("Option<&str>")),
            ("name", Found::Type("Option<&str>")),
            (
                "text",
                Found::Type("Result<String, axum::extract::multipart::MultipartError>"),
            ),
        ],
    },
    Methods {
        on: &["http::request::Parts"],
        rows: &[
            ("extract", Found::Native(EXTRACT)),
            ("extract_with_state", Found::Native(EXTRACT)),
        ],
    },
    Methods {
        on: &["http::Request"],
        rows: &[
            ("extract", Found::Native(EXTRACT)),
            ("headers", Found::Type("http::HeaderMap")),
            ("into_body", Found::Type("axum::body::Body")),
            (
                "into_parts",
                Found::Type("(http::request::Parts, axum::body::Body)"),
            ),
            ("method", Found::Type("http::Method")),
            ("uri", Found::Type("http::Uri")),
        ],
    },
    Methods {
        on: &["http::HeaderValue"],
        rows: &[(
            "to_str",
            Found::Type("Result<&str, http::header::ToStrError>"),
        )],
    },
    Methods {
        on: &["http::StatusCode"],
        rows: &[
            ("as_u16", Found::Native(AS_U16)),
            ("canonical_reason", Found::Native(REASON)),
            ("is_client_error", Found::Native(STATUS_CLASS)),
            ("is_server_error", Found::Native(STATUS_CLASS)),
            ("is_success", Found::Native(STATUS_CLASS)),
        ],
    },
    Methods {
        on: &[
            "anyhow::Error",
            "eyre::Report",
            "std::boxed::Box",
            "axum::response::ErrorResponse",
        ],
        rows: &[
            ("downcast", Found::Native(errors::DOWNCAST)),
            ("downcast_ref", Found::Native(errors::DOWNCAST)),
        ],
    },
    Methods {
        on: &[
            "axum::extract::multipart::MultipartError",
            "axum::extract::multipart::MultipartRejection",
            "axum::extract::rejection::BytesRejection",
            "axum::extract::rejection::ExtensionRejection",
            "axum::extract::rejection::FailedToBufferBody",
            "axum::extract::rejection::FailedToDeserializeForm",
            "axum::extract::rejection::FailedToDeserializeFormBody",
            "axum::extract::rejection::FailedToDeserializePathParams",
            "axum::extract::rejection::FailedToDeserializeQueryString",
            "axum::extract::rejection::FormRejection",
            "axum::extract::rejection::InvalidFormContentType",
            "axum::extract::rejection::InvalidUtf8",
            "axum::extract::rejection::JsonDataError",
            "axum::extract::rejection::JsonRejection",
            "axum::extract::rejection::JsonSyntaxError",
            "axum::extract::rejection::MissingJsonContentType",
            "axum::extract::rejection::MissingPathParams",
            "axum::extract::rejection::PathRejection",
            "axum::extract::rejection::QueryRejection",
            "axum::extract::rejection::RawPathParamsRejection",
            "axum::extract::rejection::StringRejection",
            "axum_extra::extract::FormRejection",
            "axum_extra::extract::QueryRejection",
            "axum_extra::typed_header::TypedHeaderRejection",
        ],
        rows: &[
            ("body_text", Found::Native(errors::BODY_TEXT)),
            ("status", Found::Native(errors::STATUS)),
            ("to_string", Found::Native(errors::BODY_TEXT)),
        ],
    },
    Methods {
        on: &["sqlx::QueryAs"],
        rows: &[
            ("bind", Found::This),
            ("execute", Found::Native(sql::FETCH)),
            ("fetch", Found::Native(sql::FETCH)),
            ("fetch_all", Found::Native(sql::FETCH)),
            ("fetch_one", Found::Native(sql::FETCH)),
            ("fetch_optional", Found::Native(sql::FETCH)),
            ("map", Found::Native(sql::MAP)),
            ("persistent", Found::This),
            ("try_map", Found::Native(sql::MAP)),
        ],
    },
    Methods {
        on: &["sqlx::QueryBuilder"],
        rows: &[
            ("build", Found::Native(sql::BUILD)),
            ("build_query_as", Found::Native(sql::BUILD)),
            ("build_query_scalar", Found::Native(sql::BUILD)),
            ("push", Found::This),
            ("push_bind", Found::This),
            ("push_tuples", Found::This),
            ("push_values", Found::This),
        ],
    },
    Methods {
        on: &["sqlx::Error"],
        rows: &[
            ("as_database_error", Found::Native(sql::AS_DATABASE)),
            ("into_database_error", Found::Native(sql::AS_DATABASE)),
        ],
    },
    Methods {
        on: &["sqlx::DatabaseError"],
        rows: &[
            ("code", Found::Type("Option<&str>")),
            ("constraint", Found::Type("Option<&str>")),
            ("is_check_violation", Found::Native(sql::VIOLATION)),
            ("is_foreign_key_violation", Found::Native(sql::VIOLATION)),
            ("is_unique_violation", Found::Native(sql::VIOLATION)),
            ("message", Found::Type("&str")),
        ],
    },
    Methods {
        on: &["sqlx::Pool"],
        rows: &[
            (
                "acquire",
                Found::Type("Result<sqlx::pool::PoolConnection<$0>, sqlx::Error>"),
            ),
            (
                "begin",
                Found::Type("Result<sqlx::Transaction<$0>, sqlx::Error>"),
            ),
            (
                "begin_with",
                Found::Type("Result<sqlx::Transaction<$0>, sqlx::Error>"),
            ),
        ],
    },
    Methods {
        on: &["sqlx::Transaction"],
        rows: &[
            ("commit", Found::Type("Result<(), sqlx::Error>")),
            ("rollback", Found::Type("Result<(), sqlx::Error>")),
        ],
    },
    Methods {
        on: &["sqlx::QueryResult"],
        rows: &[
            ("last_insert_rowid", Found::Type("i64")),
            ("rows_affected", Found::Type("u64")),
        ],
    },
    Methods {
        on: &["sqlx::Row"],
        rows: &[
            ("get", Found::Type("$0")),
            ("try_get", Found::Type("Result<$0, sqlx::Error>")),
        ],
    },
    Methods {
        on: &["reqwest::Client"],
        rows: &[
            ("delete", Found::Type("reqwest::RequestBuilder")),
            (
                "execute",
                Found::Type("Result<reqwest::Response, reqwest::Error>"),
            ),
            ("get", Found::Type("reqwest::RequestBuilder")),
            ("head", Found::Type("reqwest::RequestBuilder")),
            ("patch", Found::Type("reqwest::RequestBuilder")),
            ("post", Found::Type("reqwest::RequestBuilder")),
            ("put", Found::Type("reqwest::RequestBuilder")),
            ("request", Found::Type("reqwest::RequestBuilder")),
        ],
    },
    Methods {
        on: &["reqwest::RequestBuilder"],
        rows: &[
            ("basic_auth", Found::This),
            ("bearer_auth", Found::This),
            ("body", Found::This),
            ("form", Found::This),
            ("header", Found::This),
            ("headers", Found::This),
            ("json", Found::This),
            ("multipart", Found::This),
            ("query", Found::This),
            (
                "send",
                Found::Type("Result<reqwest::Response, reqwest::Error>"),
            ),
            ("timeout", Found::This),
        ],
    },
    Methods {
        on: &["reqwest::Response"],
        rows: &[
            ("bytes", Found::Type("Result<bytes::Bytes, reqwest::Error>")),
            (
                "error_for_status",
                Found::Type("Result<reqwest::Response, reqwest::Error>"),
            ),
            (
                "error_for_status_ref",
                Found::Type("Result<reqwest::Response, reqwest::Error>"),
            ),
            ("headers", Found::Type("http::HeaderMap")),
            ("json", Found::Type("Result<$0, reqwest::Error>")),
            ("status", Found::Type("http::StatusCode")),
            ("text", Found::Type("Result<String, reqwest::Error>")),
        ],
    },
    Methods {
        on: &["reqwest::Error"],
        rows: &[
            ("is_connect", Found::Type("bool")),
            ("is_timeout", Found::Type("bool")),
            ("status", Found::Type("Option<http::StatusCode>")),
        ],
    },
    Methods {
        on: &["tokio::sync::Mutex", "tokio::sync::RwLock"],
        rows: &[
            ("lock", Found::Type("$0")),
            ("read", Found::Type("$0")),
            ("write", Found::Type("$0")),
        ],
    },
    Methods {
        on: &["std::sync::Mutex", "std::sync::RwLock"],
        rows: &[
            (
                "lock",
                Found::Type("Result<$0, std::sync::PoisonError<$0>>"),
            ),
            (
                "read",
                Found::Type("Result<$0, std::sync::PoisonError<$0>>"),
            ),
            (
                "write",
                Found::Type("Result<$0, std::sync::PoisonError<$0>>"),
            ),
        ],
    },
    Methods {
        on: &["tokio::sync::OnceCell", "std::sync::OnceLock"],
        rows: &[("get", Found::Type("Option<$0>"))],
    },
    Methods {
        on: &[
            "tokio::sync::mpsc::Sender",
            "tokio::sync::broadcast::Sender",
        ],
        rows: &[(
            "subscribe",
            Found::Type("tokio::sync::broadcast::Receiver<$0>"),
        )],
    },
    Methods {
        on: &[
            "std::collections::HashMap",
            "std::collections::BTreeMap",
            "indexmap::IndexMap",
        ],
        rows: &[
            ("contains_key", Found::Type("bool")),
            ("get", Found::Type("Option<$1>")),
            ("get_mut", Found::Type("Option<$1>")),
            ("insert", Found::Type("Option<$1>")),
            ("into_iter", Found::Type("Iterator<($0, $1)>")),
            ("into_keys", Found::Type("Iterator<$0>")),
            ("into_values", Found::Type("Iterator<$1>")),
            ("is_empty", Found::Type("bool")),
            ("iter", Found::Type("Iterator<($0, $1)>")),
            ("keys", Found::Type("Iterator<$0>")),
            ("len", Found::Type("usize")),
            ("remove", Found::Type("Option<$1>")),
            ("shift_remove", Found::Type("Option<$1>")),
            ("values", Found::Type("Iterator<$1>")),
        ],
    },
    Methods {
        on: &["str"],
        rows: &[
            ("as_bytes", Found::Type("&[u8]")),
            ("as_str", Found::This),
            ("chars", Found::Type("Iterator<char>")),
            ("contains", Found::Type("bool")),
            ("ends_with", Found::Type("bool")),
            ("eq_ignore_ascii_case", Found::Type("bool")),
            ("into_bytes", Found::Type("Vec<u8>")),
            ("into_owned", Found::Native(TO_STRING)),
            ("is_empty", Found::Type("bool")),
            ("len", Found::Type("usize")),
            ("lines", Found::Type("Iterator<&str>")),
            ("parse", Found::Native(PARSE)),
            ("replace", Found::Type("String")),
            ("split", Found::Type("Iterator<&str>")),
            ("split_once", Found::Type("Option<(&str, &str)>")),
            ("split_whitespace", Found::Type("Iterator<&str>")),
            ("starts_with", Found::Type("bool")),
            ("strip_prefix", Found::Type("Option<&str>")),
            ("strip_suffix", Found::Type("Option<&str>")),
            ("to_ascii_lowercase", Found::Type("String")),
            ("to_lowercase", Found::Type("String")),
            ("to_owned", Found::Native(TO_STRING)),
            ("to_string", Found::Native(TO_STRING)),
            ("to_uppercase", Found::Type("String")),
            ("trim", Found::Type("&str")),
        ],
    },
    Methods {
        on: &["bool"],
        rows: &[
            ("then", Found::Native(outcomes::THEN)),
            ("then_some", Found::Native(outcomes::THEN)),
        ],
    },
    Methods {
        on: &["http::Uri"],
        rows: &[
            ("path", Found::Type("&str")),
            ("query", Found::Type("Option<&str>")),
            ("host", Found::Type("Option<&str>")),
        ],
    },
    Methods {
        on: &["chrono::DateTime"],
        rows: &[
            ("date_naive", Found::Type("chrono::NaiveDate")),
            ("timestamp", Found::Type("i64")),
            ("timestamp_millis", Found::Type("i64")),
            ("to_rfc3339", Found::Type("String")),
        ],
    },
    Methods {
        on: &["argon2::Argon2"],
        rows: &[
            (
                "hash_password",
                Found::Type("Result<_, argon2::password_hash::Error>"),
            ),
            (
                "verify_password",
                Found::Type("Result<(), argon2::password_hash::Error>"),
            ),
        ],
    },
    Methods {
        on: &["std::fmt::Formatter"],
        rows: &[
            ("pad", Found::Native(WRITE)),
            ("write_fmt", Found::Native(WRITE)),
            ("write_str", Found::Native(WRITE)),
        ],
    },
    Methods {
        on: &["uuid::Uuid"],
        rows: &[("to_string", Found::Type("String"))],
    },
    Methods {
        on: &["tokio::fs::File"],
        rows: &[(
            "metadata",
            Found::Type("Result<std::fs::Metadata, std::io::Error>"),
        )],
    },
    Methods {
        on: &["std::io::Error"],
        rows: &[("kind", Found::Type("std::io::ErrorKind"))],
    },
    Methods {
        on: &["*"],
        rows: UNIVERSAL,
    },
];

/// What every type has, or whatever has it gives the same.
static UNIVERSAL: &[(&str, Found)] = &[
    ("as_bytes", Found::Type("&[u8]")),
    ("as_deref", Found::This),
    ("as_mut", Found::This),
    ("as_ref", Found::This),
    ("as_str", Found::Type("&str")),
    ("boxed", Found::This),
    ("borrow", Found::This),
    ("by_ref", Found::This),
    ("clone", Found::This),
    ("cmp", Found::Type("std::cmp::Ordering")),
    ("eq", Found::Type("bool")),
    ("fmt", Found::Native(WRITE_SELF)),
    ("into", Found::Native(INTO)),
    ("into_boxed", Found::This),
    ("into_inner", Found::Native(INNER)),
    ("into_iter", Found::Native(ITER)),
    ("into_response", Found::Native(http::INTO_RESPONSE)),
    ("instrument", Found::This),
    ("in_current_span", Found::This),
    ("is_empty", Found::Type("bool")),
    ("len", Found::Type("usize")),
    ("pipe", Found::Native(outcomes::SOMETHING)),
    ("to_owned", Found::This),
    ("to_string", Found::Native(SHOWN)),
    ("try_into", Found::Native(TRY_INTO)),
    ("validate", Found::Native(VALIDATE)),
];

pub(super) fn find(path: &str, name: &str) -> Option<Found> {
    static INDEX: OnceLock<BTreeMap<(&str, &str), Found>> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        let mut index = BTreeMap::new();
        for table in METHODS {
            for (on, (name, found)) in table
                .on
                .iter()
                .flat_map(|on| table.rows.iter().map(move |row| (on, row)))
            {
                index.entry((*on, *name)).or_insert(*found);
            }
        }
        index
    });
    index.get(&(path, name)).copied()
}

/// Methods that tell what a value is of which nothing is known.
pub(super) fn on_unknown(name: &str) -> Option<Found> {
    outcomes::unmistakable(name)
}

const INTO: Native = |_, _, using| {
    let at = using.receiver.at;
    let trail = using.receiver.trail.clone();
    let into = Known::Into(using.receiver.into());
    let value = Value::unknown().with_known(into).trailed(trail);
    match at {
        Some(at) => value.at(at),
        None => value,
    }
};

const TRY_INTO: Native = |_, _, using| {
    let known = super::from_somewhere(&using.receiver).known;
    let good = Value::unknown().with_known(known.clone());
    let bad = Value::unknown().with_known(known);
    crate::infer::choice::one_of(0, vec![(0, ok(good)), (1, err(bad))])
};

/// `arc.into_inner()`, `json.into_inner()`: what is inside, where that is known.
const INNER: Native = |_, _, using| match &using.on {
    Ty::Outside(_, args) if args.len() == 1 => Value::any(args[0].clone()),
    _ => super::from_somewhere(&using.receiver),
};

const ITER: Native = |cx, _, using| iterators::over(cx.item_of(&using.receiver));

const EXTRACT: Native = |cx, frame, using| cx.extract(frame, &using.generic(0), using.span);

/// A text that is known stays known.
const TO_STRING: Native = |_, _, using| match &using.receiver.known {
    Known::Str(_) => using.receiver.typed(text::string()),
    Known::Made(made) if matches!(&made.ctor, Ctor::Outside(path) if path != LIST) => {
        using.receiver.typed(text::string())
    }
    _ => Value::any(text::string()),
};

/// What `Display` writes, where that is known.
const SHOWN: Native = |cx, frame, using| {
    let shown = cx.display(frame, &using.receiver);
    shown
        .unwrap_or_else(|| Value::any(text::string()))
        .typed(text::string())
};

const WRITE: Native = |cx, frame, mut using| {
    let arg = using.arg(0);
    let text = cx
        .display(frame, &arg)
        .unwrap_or_else(|| Value::any(text::string()));
    Value::wrap(
        text::parse("Result<(), std::fmt::Error>", &[]),
        WRITTEN,
        text,
    )
};

/// `self.0.fmt(formatter)`: what the inner value shows.
const WRITE_SELF: Native = |cx, frame, using| {
    let text = cx
        .display(frame, &using.receiver)
        .unwrap_or_else(|| Value::any(text::string()));
    Value::wrap(
        text::parse("Result<(), std::fmt::Error>", &[]),
        WRITTEN,
        text,
    )
};

/// `text.parse::<T>()`
const PARSE: Native = |_, _, using| {
    let target = using.generic(0);
    let error = match &target {
        Ty::Primitive(name) => match name.as_str() {
            "bool" => Ty::Outside("std::str::ParseBoolError".into(), Vec::new()),
            "char" => Ty::Outside("std::char::ParseCharError".into(), Vec::new()),
            "f32" | "f64" => Ty::Outside("std::num::ParseFloatError".into(), Vec::new()),
            _ => Ty::Outside("std::num::ParseIntError".into(), Vec::new()),
        },
        Ty::Outside(path, _) => match path.as_str() {
            "uuid::Uuid" => Ty::Outside("uuid::Error".into(), Vec::new()),
            "http::HeaderValue" => {
                let error = Ty::Outside("http::header::InvalidHeaderValue".into(), Vec::new());
                return Value::any(text::result_of(target, error)).with_known(keep(using.receiver));
            }
            "url::Url" => Ty::Outside("url::ParseError".into(), Vec::new()),
            _ => Ty::Infer,
        },
        _ => Ty::Infer,
    };
    Value::any(text::result_of(target, error))
};

/// A header value that is parsed out of a text is that text.
fn keep(receiver: Value<'_>) -> Known<'_> {
    let value = ok(receiver);
    value.known
}

const AS_U16: Native = |_, _, using| {
    let ty = Ty::Primitive("u16".into());
    match using.receiver.known {
        Known::Status(code) => Value::new(ty, Known::Int(u64::from(code))),
        _ => Value::any(ty),
    }
};

const REASON: Native = |_, _, using| {
    let reason = match using.receiver.known {
        Known::Status(code) => super::status::reason(code),
        _ => None,
    };
    match reason {
        Some(reason) => some(Value::text(reason)),
        None => Value::any(text::parse("Option<&str>", &[])),
    }
};

const STATUS_CLASS: Native = |_, _, using| {
    let class = match using.name.as_str() {
        "is_client_error" => 4,
        "is_server_error" => 5,
        _ => 2,
    };
    Value::bool(match using.receiver.known {
        Known::Status(code) => Some(code / 100 == class),
        _ => None,
    })
};

/// `validate()` of a type that derives it: validator's or garde's.
const VALIDATE: Native = |cx, frame, using| {
    let library = match &using.on {
        Ty::Param(name) => cx.demanded_validation(frame, name),
        ty => cx.derived_validation(ty),
    };
    match library {
        Some(error) => Value::any(text::result_of(Ty::UNIT, text::parse(error, &[]))),
        None => super::from_somewhere(&using.receiver),
    }
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ty::Ty;

    #[test]
    fn every_type_in_the_table_can_be_read() {
        let args = [Ty::Infer, Ty::Infer];
        for (_, found) in METHODS.iter().flat_map(|table| table.rows) {
            if let Found::Type(row) = found {
                text::parse(row, &args);
            }
        }
    }
}
