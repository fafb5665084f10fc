//! TABLE of functions and associated functions by their paths: what they give.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::function_natives::{
    ATTACHMENT, CALL_FIRST, ERASED, FIRST, FROM_U16, HEADER_NAME, HEADER_VALUE, SPAWN, STREAM_CALL,
    STREAM_OF, STREAM_ONE, STRING_FROM, TIMEOUT, TO_VALUE, UNFOLD,
};
use super::responses as http;
use super::{Found, Use, from_crate_of, sql, text};
use crate::hir::Name;
use crate::infer::Infer;
use crate::infer::frame::Frame;
use crate::infer::shape::{ERR, OK, SOME, err, ok, some};
use crate::infer::value::{Ctor, Value};
use crate::source::Span;
use crate::ty::Ty;

/// In the order of the paths.
static FUNCTIONS: &[(&str, Found)] = &[
    (
        "argon2::password_hash::phc::PasswordHash::new",
        Found::Type(
            "Result<argon2::password_hash::phc::PasswordHash, argon2::password_hash::Error>",
        ),
    ),
    (
        "argon2::password_hash::PasswordHash::new",
        Found::Type("Result<argon2::password_hash::PasswordHash, argon2::password_hash::Error>"),
    ),
    ("axum::body::Body::empty", Found::Type("()")),
    ("axum::body::Body::from", Found::Native(FIRST)),
    (
        "axum::body::Body::from_stream",
        Found::Type("axum::body::Body"),
    ),
    ("axum::body::Body::new", Found::Type("axum::body::Body")),
    (
        "axum::body::to_bytes",
        Found::Type("Result<bytes::Bytes, axum::Error>"),
    ),
    ("axum::middleware::Next::run", Found::Native(http::PASS_ON)),
    (
        "axum::response::Redirect::permanent",
        Found::Native(http::REDIRECT),
    ),
    (
        "axum::response::Redirect::temporary",
        Found::Native(http::REDIRECT),
    ),
    (
        "axum::response::Redirect::to",
        Found::Native(http::REDIRECT),
    ),
    (
        "axum::response::sse::Event::default",
        Found::Type("axum::response::sse::Event"),
    ),
    ("axum::response::sse::Sse::new", Found::Native(http::SSE)),
    (
        "axum_extra::response::Attachment::new",
        Found::Native(ATTACHMENT),
    ),
    (
        "axum_extra::response::ErasedJson::new",
        Found::Native(ERASED),
    ),
    (
        "axum_extra::response::ErasedJson::pretty",
        Found::Native(ERASED),
    ),
    (
        "axum_extra::response::file_stream::FileStream::new",
        Found::Type("axum_extra::response::file_stream::FileStream"),
    ),
    (
        "bcrypt::hash",
        Found::Type("Result<String, bcrypt::BcryptError>"),
    ),
    (
        "bcrypt::verify",
        Found::Type("Result<bool, bcrypt::BcryptError>"),
    ),
    ("bytes::Bytes::from", Found::Native(FIRST)),
    (
        "chrono::Utc::now",
        Found::Type("chrono::DateTime<chrono::Utc>"),
    ),
    ("futures::stream::iter", Found::Native(STREAM_OF)),
    ("futures::stream::once", Found::Native(STREAM_ONE)),
    ("futures::stream::repeat", Found::Native(STREAM_ONE)),
    ("futures::stream::repeat_with", Found::Native(STREAM_CALL)),
    ("futures::stream::unfold", Found::Native(UNFOLD)),
    ("http::HeaderMap::from_iter", Found::Native(FIRST)),
    ("http::HeaderMap::new", Found::Native(http::NEW_HEADERS)),
    ("http::HeaderMap::default", Found::Native(http::NEW_HEADERS)),
    ("http::HeaderName::from_static", Found::Native(HEADER_NAME)),
    ("http::HeaderValue::from_static", Found::Native(FIRST)),
    ("http::HeaderValue::from_str", Found::Native(HEADER_VALUE)),
    ("http::Response::builder", Found::Native(http::NEW_BUILDER)),
    ("http::Response::new", Found::Native(http::NEW_RESPONSE)),
    ("http::StatusCode::from_u16", Found::Native(FROM_U16)),
    (
        "jsonwebtoken::decode",
        Found::Type("Result<jsonwebtoken::TokenData<$0>, jsonwebtoken::errors::Error>"),
    ),
    (
        "jsonwebtoken::decode_header",
        Found::Type("Result<jsonwebtoken::Header, jsonwebtoken::errors::Error>"),
    ),
    (
        "jsonwebtoken::encode",
        Found::Type("Result<String, jsonwebtoken::errors::Error>"),
    ),
    ("reqwest::Client::new", Found::Type("reqwest::Client")),
    (
        "reqwest::get",
        Found::Type("Result<reqwest::Response, reqwest::Error>"),
    ),
    (
        "serde_json::from_slice",
        Found::Type("Result<$0, serde_json::Error>"),
    ),
    (
        "serde_json::from_str",
        Found::Type("Result<$0, serde_json::Error>"),
    ),
    (
        "serde_json::from_value",
        Found::Type("Result<$0, serde_json::Error>"),
    ),
    (
        "serde_json::to_string",
        Found::Type("Result<String, serde_json::Error>"),
    ),
    (
        "serde_json::to_string_pretty",
        Found::Type("Result<String, serde_json::Error>"),
    ),
    ("serde_json::to_value", Found::Native(TO_VALUE)),
    (
        "serde_json::to_vec",
        Found::Type("Result<Vec<u8>, serde_json::Error>"),
    ),
    ("sqlx::QueryBuilder::new", Found::Type("sqlx::QueryBuilder")),
    ("sqlx::query", Found::Native(sql::MAKE)),
    ("sqlx::query_as", Found::Native(sql::MAKE)),
    ("sqlx::query_as_with", Found::Native(sql::MAKE)),
    ("sqlx::query_scalar", Found::Native(sql::MAKE)),
    ("sqlx::query_with", Found::Native(sql::MAKE)),
    ("std::boxed::Box::new", Found::Native(FIRST)),
    ("std::boxed::Box::pin", Found::Native(FIRST)),
    (
        "std::env::var",
        Found::Type("Result<String, std::env::VarError>"),
    ),
    (
        "std::fs::read",
        Found::Type("Result<Vec<u8>, std::io::Error>"),
    ),
    (
        "std::fs::read_to_string",
        Found::Type("Result<String, std::io::Error>"),
    ),
    ("std::future::ready", Found::Native(FIRST)),
    ("std::iter::empty", Found::Type("Iterator<$0>")),
    ("std::iter::once", Found::Native(STREAM_ONE)),
    ("std::mem::drop", Found::Type("()")),
    ("std::mem::replace", Found::Native(FIRST)),
    ("std::mem::take", Found::Native(FIRST)),
    ("std::process::exit", Found::Type("!")),
    ("std::rc::Rc::new", Found::Native(FIRST)),
    ("std::string::String::from", Found::Native(STRING_FROM)),
    (
        "std::string::String::from_utf8",
        Found::Type("Result<String, std::string::FromUtf8Error>"),
    ),
    ("std::string::String::new", Found::Type("String")),
    ("std::sync::Arc::clone", Found::Native(FIRST)),
    ("std::sync::Arc::new", Found::Native(FIRST)),
    ("std::vec::Vec::new", Found::Type("Vec<_>")),
    ("std::vec::Vec::with_capacity", Found::Type("Vec<_>")),
    (
        "tokio::fs::File::open",
        Found::Type("Result<tokio::fs::File, std::io::Error>"),
    ),
    (
        "tokio::fs::create_dir_all",
        Found::Type("Result<(), std::io::Error>"),
    ),
    (
        "tokio::fs::metadata",
        Found::Type("Result<std::fs::Metadata, std::io::Error>"),
    ),
    (
        "tokio::fs::read",
        Found::Type("Result<Vec<u8>, std::io::Error>"),
    ),
    (
        "tokio::fs::read_to_string",
        Found::Type("Result<String, std::io::Error>"),
    ),
    (
        "tokio::fs::remove_file",
        Found::Type("Result<(), std::io::Error>"),
    ),
    (
        "tokio::fs::write",
        Found::Type("Result<(), std::io::Error>"),
    ),
    ("tokio::spawn", Found::Native(SPAWN)),
    ("tokio::task::block_in_place", Found::Native(CALL_FIRST)),
    ("tokio::task::spawn_blocking", Found::Native(SPAWN)),
    ("tokio::time::sleep", Found::Type("()")),
    ("tokio::time::timeout", Found::Native(TIMEOUT)),
    (
        "url::Url::parse",
        Found::Type("Result<url::Url, url::ParseError>"),
    ),
    ("uuid::Uuid::new_v4", Found::Type("uuid::Uuid")),
    ("uuid::Uuid::now_v7", Found::Type("uuid::Uuid")),
    (
        "uuid::Uuid::parse_str",
        Found::Type("Result<uuid::Uuid, uuid::Error>"),
    ),
];

/// Associated functions of traits, called by the trait's or a type's name, that are methods of their
/// first argument.
static TRAIT_FUNCTIONS: &[&str] = &[
    "as_ref",
    "as_str",
    "clone",
    "into",
    "into_iter",
    "into_response",
    "is_none",
    "is_some",
    "ok",
    "to_owned",
    "to_string",
    "try_into",
    "unwrap_or_default",
    "validate",
];

/// Calls a function outside. `owner` is the type before `::`, with its arguments.
pub(crate) fn call<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    path: &str,
    owner: Option<&Ty>,
    mut args: Vec<Value<'a>>,
    generics: &[Ty],
    span: Span,
) -> Value<'a> {
    let name = path.rsplit("::").next().unwrap_or(path);
    if let Some(made) = constructed(path, &mut args, span) {
        return made;
    }
    let on = owner.cloned().unwrap_or(Ty::Infer);
    let found = find(path);
    let mut using = Use {
        receiver: Value::unit(),
        on,
        name: Name::new(name),
        args,
        generics: generics.to_vec(),
        span,
    };
    match found {
        Some(Found::Type(row)) => {
            let mut known = match owner {
                Some(Ty::Outside(_, own)) if using.generics.is_empty() => own.clone(),
                _ => Vec::new(),
            };
            known.append(&mut using.generics);
            return Value::any(text::parse(row, &known));
        }
        Some(Found::Native(native) | Found::Change(native)) => return native(cx, frame, using),
        Some(Found::This) => return using.arg(0),
        None => {}
    }
    by_name(cx, frame, path, owner, using)
}

fn find(path: &str) -> Option<Found> {
    static INDEX: OnceLock<BTreeMap<&str, Found>> = OnceLock::new();
    let index = INDEX.get_or_init(|| FUNCTIONS.iter().copied().collect());
    index.get(path).copied()
}

/// Tuple structs and variants of libraries.
fn constructed<'a>(path: &str, args: &mut Vec<Value<'a>>, span: Span) -> Option<Value<'a>> {
    let known = matches!(path, OK | ERR | SOME);
    if !known && !super::is_wrapper(path) && !is_constructor(path) {
        return None;
    }
    let inner = if args.is_empty() {
        Value::unit()
    } else {
        args.remove(0)
    };
    Some(match path {
        OK => ok(inner).at(span),
        ERR => err(inner).at(span),
        SOME => some(inner).at(span),
        _ if super::is_variant(path) => {
            let owner = path.rsplit_once("::").map_or(path, |(owner, _)| owner);
            let ty = Ty::Outside(owner.to_owned(), Vec::new());
            Value::made(
                ty,
                Ctor::Outside(Name::new(path)),
                vec![("0".into(), inner)],
            )
            .at(span)
        }
        _ => {
            let ty = Ty::Outside(path.to_owned(), vec![inner.ty.as_ref().clone()]);
            Value::made(
                ty,
                Ctor::Outside(Name::new(path)),
                vec![("0".into(), inner)],
            )
            .at(span)
        }
    })
}

/// Whether a path called as a function is a variant: in upper case, below a type.
fn is_constructor(path: &str) -> bool {
    let last = path.rsplit("::").next().unwrap_or(path);
    last.starts_with(|c: char| c.is_uppercase()) && super::is_variant(path)
}

/// What the name of an associated function tells.
fn by_name<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    path: &str,
    owner: Option<&Ty>,
    mut using: Use<'a>,
) -> Value<'a> {
    let name = using.name.clone();
    match (name.as_str(), owner) {
        ("from_request" | "from_request_parts", Some(owner)) => {
            return cx.extract(frame, owner, using.span);
        }
        ("from", Some(owner)) if using.args.len() == 1 => {
            let value = using.arg(0);
            return cx.convert(frame, value, owner, Some(using.span));
        }
        ("default", Some(owner)) if using.args.is_empty() => return Value::any(owner.clone()),
        (name, _) if TRAIT_FUNCTIONS.contains(&name) && !using.args.is_empty() => {
            let generics = std::mem::take(&mut using.generics);
            return cx.call_on_first(frame, &using.name, using.args, &generics, using.span);
        }
        _ => {}
    }
    Value::unknown().with_known(from_crate_of(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_in_the_table_can_be_read() {
        for (_, found) in FUNCTIONS {
            if let Found::Type(row) = found {
                text::parse(row, &[Ty::Infer]);
            }
        }
    }
}
