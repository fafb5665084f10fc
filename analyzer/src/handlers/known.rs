//! TABLE: one name for what several crates export under names of their own.

use std::borrow::Cow;

/// A prefix of outside paths, and what it stands for.
static ALIASES: &[(&str, &str)] = &[
    ("axum::http", "http"),
    ("axum_core::extract", "axum::extract"),
    ("axum_core::response", "axum::response"),
    ("axum_core::body", "axum::body"),
    ("axum_core::RequestExt", "axum::RequestExt"),
    ("axum_core::RequestPartsExt", "axum::RequestPartsExt"),
    ("axum::body::Bytes", "bytes::Bytes"),
    ("axum::extract::Request", "http::Request"),
    ("axum::extract::Json", "axum::Json"),
    ("axum::extract::Extension", "axum::Extension"),
    ("axum::extract::Form", "axum::Form"),
    (
        "axum::extract::connect_info::ConnectInfo",
        "axum::extract::ConnectInfo",
    ),
    (
        "axum::extract::multipart::Multipart",
        "axum::extract::Multipart",
    ),
    (
        "axum::extract::ws::WebSocketUpgrade",
        "axum::extract::WebSocketUpgrade",
    ),
    ("axum::extract::path::Path", "axum::extract::Path"),
    (
        "axum::extract::path::RawPathParams",
        "axum::extract::RawPathParams",
    ),
    (
        "axum_extra::extract::multipart::Multipart",
        "axum_extra::extract::Multipart",
    ),
    (
        "axum_extra::extract::cookie::CookieJar",
        "axum_extra::extract::CookieJar",
    ),
    (
        "axum_extra::extract::cookie::SignedCookieJar",
        "axum_extra::extract::SignedCookieJar",
    ),
    (
        "axum_extra::extract::cookie::PrivateCookieJar",
        "axum_extra::extract::PrivateCookieJar",
    ),
    (
        "axum_extra::typed_header::TypedHeader",
        "axum_extra::TypedHeader",
    ),
    (
        "axum_extra::extract::TypedHeader",
        "axum_extra::TypedHeader",
    ),
    (
        "axum_extra::json_lines::JsonLines",
        "axum_extra::extract::JsonLines",
    ),
    ("axum_extra::headers", "headers"),
    (
        "headers::authorization::Authorization",
        "headers::Authorization",
    ),
    ("axum_macros::FromRequest", "axum::extract::FromRequest"),
    (
        "axum_macros::FromRequestParts",
        "axum::extract::FromRequestParts",
    ),
    ("axum_valid::validator::Valid", "axum_valid::Valid"),
    ("axum_valid::garde::Garde", "axum_valid::Garde"),
    ("tower_sessions_core::Session", "tower_sessions::Session"),
    (
        "tower_sessions::session::Session",
        "tower_sessions::Session",
    ),
    ("http::header::HeaderMap", "http::HeaderMap"),
    ("http::request::Request", "http::Request"),
    ("http::method::Method", "http::Method"),
    ("http::uri::Uri", "http::Uri"),
    ("http::version::Version", "http::Version"),
    ("http::status::StatusCode", "http::StatusCode"),
];

/// The path under which the tables of this crate know an outside path.
pub(crate) fn canonical(path: &str) -> Cow<'_, str> {
    let mut current = Cow::Borrowed(path);
    // An alias may lead to another one (`axum::http::header::HeaderMap`), never in a circle.
    for _ in 0..3 {
        let Some(next) = rewritten(&current) else {
            break;
        };
        current = Cow::Owned(next);
    }
    current
}

fn rewritten(path: &str) -> Option<String> {
    ALIASES.iter().find_map(|(from, to)| {
        let rest = path.strip_prefix(from)?;
        let whole = rest.is_empty() || rest.starts_with("::");
        whole.then(|| format!("{to}{rest}"))
    })
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn aliases_are_followed_to_the_end() {
        assert_eq!(
            canonical("axum::http::header::HeaderMap"),
            "http::HeaderMap"
        );
        assert_eq!(canonical("axum_core::extract::Request"), "http::Request");
        assert_eq!(canonical("axum::httpx::Y"), "axum::httpx::Y");
    }
}
