//! TABLE of the names that libraries have for one thing: each public path, and the one that the other tables use.

use std::borrow::Cow;

use crate::ty::Ty;

/// Whole modules that are re-exported.
static MODULES: &[(&str, &str)] = &[
    ("axum::http::", "http::"),
    ("axum_core::body::", "axum::body::"),
    ("axum_core::extract::", "axum::extract::"),
    ("axum_core::response::", "axum::response::"),
    ("axum_extra::headers::", "headers::"),
    ("axum::headers::", "headers::"),
    ("hyper::header::", "http::header::"),
    ("hyper::http::", "http::"),
    ("reqwest::header::", "http::header::"),
    ("futures_util::", "futures::"),
];

/// Single items, in the order of their paths: from, to.
static ITEMS: &[(&str, &str)] = &[
    ("axum::TypedHeader", "axum_extra::TypedHeader"),
    ("axum::body::Bytes", "bytes::Bytes"),
    ("axum::body::HttpBody", "http_body::Body"),
    ("axum::extract::Extension", "axum::Extension"),
    ("axum::extract::Form", "axum::Form"),
    ("axum::extract::Json", "axum::Json"),
    ("axum::extract::Request", "http::Request"),
    (
        "axum::extract::WebSocketUpgrade",
        "axum::extract::ws::WebSocketUpgrade",
    ),
    (
        "axum::extract::connect_info::ConnectInfo",
        "axum::extract::ConnectInfo",
    ),
    (
        "axum::extract::multipart::Multipart",
        "axum::extract::Multipart",
    ),
    (
        "axum::extract::path::FailedToDeserializePathParams",
        "axum::extract::rejection::FailedToDeserializePathParams",
    ),
    (
        "axum::extract::path::InvalidUtf8InPathParam",
        "axum::extract::rejection::InvalidUtf8InPathParam",
    ),
    ("axum::extract::path::Path", "axum::extract::Path"),
    (
        "axum::extract::path::RawPathParams",
        "axum::extract::RawPathParams",
    ),
    ("axum::response::Extension", "axum::Extension"),
    ("axum::response::Form", "axum::Form"),
    ("axum::response::Json", "axum::Json"),
    ("axum::response::Response", "http::Response"),
    ("axum::response::Sse", "axum::response::sse::Sse"),
    (
        "axum_extra::extract::CookieJar",
        "axum_extra::extract::cookie::CookieJar",
    ),
    (
        "axum_extra::extract::JsonLines",
        "axum_extra::json_lines::JsonLines",
    ),
    (
        "axum_extra::extract::PrivateCookieJar",
        "axum_extra::extract::cookie::PrivateCookieJar",
    ),
    (
        "axum_extra::extract::SignedCookieJar",
        "axum_extra::extract::cookie::SignedCookieJar",
    ),
    (
        "axum_extra::extract::TypedHeader",
        "axum_extra::TypedHeader",
    ),
    ("axum_extra::extract::cookie::Cookie", "cookie::Cookie"),
    ("axum_extra::extract::cookie::SameSite", "cookie::SameSite"),
    (
        "axum_extra::extract::multipart::Multipart",
        "axum_extra::extract::Multipart",
    ),
    (
        "axum_extra::response::FileStream",
        "axum_extra::response::file_stream::FileStream",
    ),
    (
        "axum_extra::response::attachment::Attachment",
        "axum_extra::response::Attachment",
    ),
    (
        "axum_extra::response::file_stream::AsyncReadExt",
        "tokio::io::AsyncReadExt",
    ),
    (
        "axum_extra::typed_header::TypedHeader",
        "axum_extra::TypedHeader",
    ),
    ("axum_macros::FromRequest", "axum::extract::FromRequest"),
    (
        "axum_macros::FromRequestParts",
        "axum::extract::FromRequestParts",
    ),
    ("axum_valid::garde::Garde", "axum_valid::Garde"),
    ("axum_valid::validator::Valid", "axum_valid::Valid"),
    ("color_eyre::Report", "eyre::Report"),
    ("color_eyre::Result", "eyre::Result"),
    ("color_eyre::eyre::Report", "eyre::Report"),
    ("color_eyre::eyre::Result", "eyre::Result"),
    ("eyre::Error", "eyre::Report"),
    (
        "headers::authorization::Authorization",
        "headers::Authorization",
    ),
    ("http::header::HeaderMap", "http::HeaderMap"),
    ("http::header::HeaderName", "http::HeaderName"),
    ("http::header::HeaderValue", "http::HeaderValue"),
    ("http::method::Method", "http::Method"),
    ("http::request::Request", "http::Request"),
    ("http::response::Response", "http::Response"),
    ("http::status::StatusCode", "http::StatusCode"),
    ("http::uri::Uri", "http::Uri"),
    ("http::version::Version", "http::Version"),
    ("hyper::HeaderMap", "http::HeaderMap"),
    ("hyper::Method", "http::Method"),
    ("hyper::Request", "http::Request"),
    ("hyper::Response", "http::Response"),
    ("hyper::StatusCode", "http::StatusCode"),
    ("hyper::Uri", "http::Uri"),
    ("hyper::body::Bytes", "bytes::Bytes"),
    ("reqwest::Method", "http::Method"),
    ("reqwest::StatusCode", "http::StatusCode"),
    ("serde_json::error::Error", "serde_json::Error"),
    ("serde_json::value::Value", "serde_json::Value"),
    ("sqlx::error::DatabaseError", "sqlx::DatabaseError"),
    ("sqlx::error::Error", "sqlx::Error"),
    ("sqlx::error::Result", "sqlx::Result"),
    ("sqlx::pool::Pool", "sqlx::Pool"),
    ("sqlx::query::Query", "sqlx::Query"),
    ("sqlx::query::QueryAs", "sqlx::QueryAs"),
    ("sqlx::query::QueryScalar", "sqlx::QueryScalar"),
    ("sqlx::query_builder::QueryBuilder", "sqlx::QueryBuilder"),
    ("tokio::io::Error", "std::io::Error"),
    ("tokio::io::Result", "std::io::Result"),
    ("tokio::task::spawn", "tokio::spawn"),
    (
        "tower_sessions::session::Session",
        "tower_sessions::Session",
    ),
    ("tower_sessions_core::Session", "tower_sessions::Session"),
];

/// Aliases of other types, with the arguments of the alias as `$0`, `$1`.
static ALIASES: &[(&str, &str)] = &[
    ("anyhow::Result", "Result<$0, anyhow::Error>"),
    (
        "axum::response::Result",
        "Result<$0, axum::response::ErrorResponse>",
    ),
    ("diesel::QueryResult", "Result<$0, diesel::result::Error>"),
    (
        "diesel::result::QueryResult",
        "Result<$0, diesel::result::Error>",
    ),
    ("eyre::Result", "Result<$0, eyre::Report>"),
    (
        "jsonwebtoken::errors::Result",
        "Result<$0, jsonwebtoken::errors::Error>",
    ),
    ("reqwest::Result", "Result<$0, reqwest::Error>"),
    ("rusqlite::Result", "Result<$0, rusqlite::Error>"),
    ("serde_json::Result", "Result<$0, serde_json::Error>"),
    ("sqlx::MySqlPool", "sqlx::Pool<sqlx::MySql>"),
    ("sqlx::PgPool", "sqlx::Pool<sqlx::Postgres>"),
    ("sqlx::Result", "Result<$0, sqlx::Error>"),
    ("sqlx::SqlitePool", "sqlx::Pool<sqlx::Sqlite>"),
    ("sqlx::mysql::MySqlPool", "sqlx::Pool<sqlx::MySql>"),
    ("sqlx::postgres::PgPool", "sqlx::Pool<sqlx::Postgres>"),
    ("sqlx::sqlite::SqlitePool", "sqlx::Pool<sqlx::Sqlite>"),
    ("std::fmt::Result", "Result<(), std::fmt::Error>"),
    ("std::io::Result", "Result<$0, std::io::Error>"),
    (
        "std::thread::Result",
        "Result<$0, std::boxed::Box<std::any::Any>>",
    ),
];

/// The path that the tables use for an outside path.
pub(crate) fn canonical(path: &str) -> Cow<'_, str> {
    let mut path = Cow::Borrowed(path);
    for (from, to) in MODULES {
        if let Some(rest) = path.strip_prefix(from) {
            path = Cow::Owned(format!("{to}{rest}"));
        }
    }
    let mut path = match item(&path) {
        Some(to) => Cow::Borrowed(to),
        None => path,
    };
    // A variant or an associated item of something known under several names: `hyper::StatusCode::OK`.
    if let Some((owner, name)) = path.rsplit_once("::")
        && let Some(to) = item(owner)
    {
        path = Cow::Owned(format!("{to}::{name}"));
    }
    path
}

fn item(path: &str) -> Option<&'static str> {
    let found = ITEMS.binary_search_by(|(from, _)| (*from).cmp(path));
    found.ok().map(|at| ITEMS[at].1)
}

/// A type with canonical paths, and the aliases of libraries expanded.
pub(crate) fn canonical_type(ty: Ty) -> Ty {
    match ty {
        Ty::Outside(path, args) => {
            let args: Vec<Ty> = args.into_iter().map(canonical_type).collect();
            let path = canonical(&path).into_owned();
            let alias = ALIASES.binary_search_by(|(from, _)| (*from).cmp(path.as_str()));
            match alias {
                // A second argument takes the place of the alias's own error type.
                Ok(_) if args.len() == 2 => super::text::result(args),
                Ok(at) => super::text::parse(ALIASES[at].1, &args),
                Err(_) => Ty::Outside(path, args),
            }
        }
        Ty::Adt(item, args) => Ty::Adt(item, args.into_iter().map(canonical_type).collect()),
        Ty::Ref(inner) => Ty::Ref(Box::new(canonical_type(*inner))),
        Ty::Slice(inner) => Ty::Slice(Box::new(canonical_type(*inner))),
        Ty::Array(inner, len) => Ty::Array(Box::new(canonical_type(*inner)), len),
        Ty::Tuple(items) => Ty::Tuple(items.into_iter().map(canonical_type).collect()),
        Ty::Fn(params, output) => {
            let params = params.into_iter().map(canonical_type).collect();
            Ty::Fn(params, Box::new(canonical_type(*output)))
        }
        Ty::ImplTrait(bounds) => Ty::ImplTrait(canonical_bounds(bounds)),
        Ty::DynTrait(bounds) => Ty::DynTrait(canonical_bounds(bounds)),
        other @ (Ty::Primitive(_)
        | Ty::Param(_)
        | Ty::Projection { .. }
        | Ty::Const(_)
        | Ty::Never
        | Ty::Infer
        | Ty::Unknown(_)) => other,
    }
}

fn canonical_bounds(bounds: Vec<crate::ty::TraitRef>) -> Vec<crate::ty::TraitRef> {
    let mut bounds = bounds;
    for bound in &mut bounds {
        let args = std::mem::take(&mut bound.args);
        bound.args = args.into_iter().map(canonical_type).collect();
        let assoc = std::mem::take(&mut bound.assoc).into_iter();
        bound.assoc = assoc.map(|(name, ty)| (name, canonical_type(ty))).collect();
        if let Cow::Owned(path) = canonical(&bound.path) {
            bound.path = path;
        }
    }
    bounds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(ITEMS.is_sorted(), "{ITEMS:?}");
        assert!(ALIASES.is_sorted(), "{ALIASES:?}");
    }

    #[test]
    fn each_name_of_a_thing_is_known() {
        assert_eq!(
            canonical("axum::http::StatusCode::OK"),
            "http::StatusCode::OK"
        );
        assert_eq!(canonical("hyper::StatusCode::OK"), "http::StatusCode::OK");
        assert_eq!(
            canonical("axum::http::header::HeaderMap"),
            "http::HeaderMap"
        );
        assert_eq!(canonical("axum::response::Json"), "axum::Json");
        assert_eq!(canonical("mine::Json"), "mine::Json");
    }
}
