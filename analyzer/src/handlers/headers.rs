//! TABLE: headers by the type that reads them, and by the constant that names them.

use crate::infer::known::paths::canonical;

/// A type of the `headers` crate.
#[derive(Debug)]
pub(super) struct HeaderType {
    /// Below `headers::`.
    name: &'static str,
    /// In lower case.
    pub(super) header: &'static str,
    /// It is read as empty where the request does not have it (headers 0.4.2).
    pub(super) empty_when_missing: bool,
}

/// The header that a type reads.
pub(super) fn by_type(path: &str) -> Option<&'static HeaderType> {
    let path = canonical(path);
    let name = path.strip_prefix("headers::")?;
    TYPES.iter().find(|row| row.name == name)
}

/// The header that a constant of `http::header` names: they are its name in capitals (http 1).
pub(super) fn by_constant(path: &str) -> Option<String> {
    let path = canonical(path);
    let name = path.strip_prefix("http::header::")?;
    let constant = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    (!name.is_empty() && name.chars().all(constant))
        .then(|| name.to_ascii_lowercase().replace('_', "-"))
}

const fn required(name: &'static str, header: &'static str) -> HeaderType {
    HeaderType {
        name,
        header,
        empty_when_missing: false,
    }
}

const fn list(name: &'static str, header: &'static str) -> HeaderType {
    HeaderType {
        name,
        header,
        empty_when_missing: true,
    }
}

static TYPES: &[HeaderType] = &[
    list("AcceptRanges", "accept-ranges"),
    required(
        "AccessControlAllowCredentials",
        "access-control-allow-credentials",
    ),
    list("AccessControlAllowHeaders", "access-control-allow-headers"),
    list("AccessControlAllowMethods", "access-control-allow-methods"),
    required("AccessControlAllowOrigin", "access-control-allow-origin"),
    list(
        "AccessControlExposeHeaders",
        "access-control-expose-headers",
    ),
    required("AccessControlMaxAge", "access-control-max-age"),
    list(
        "AccessControlRequestHeaders",
        "access-control-request-headers",
    ),
    required(
        "AccessControlRequestMethod",
        "access-control-request-method",
    ),
    required("Age", "age"),
    list("Allow", "allow"),
    required("Authorization", "authorization"),
    list("CacheControl", "cache-control"),
    list("Connection", "connection"),
    required("ContentDisposition", "content-disposition"),
    list("ContentEncoding", "content-encoding"),
    required("ContentLength", "content-length"),
    required("ContentLocation", "content-location"),
    required("ContentRange", "content-range"),
    required("ContentType", "content-type"),
    list("Cookie", "cookie"),
    required("Date", "date"),
    required("ETag", "etag"),
    required("Expect", "expect"),
    required("Expires", "expires"),
    required("Host", "host"),
    list("IfMatch", "if-match"),
    required("IfModifiedSince", "if-modified-since"),
    list("IfNoneMatch", "if-none-match"),
    required("IfRange", "if-range"),
    required("IfUnmodifiedSince", "if-unmodified-since"),
    required("LastModified", "last-modified"),
    required("Location", "location"),
    required("Origin", "origin"),
    required("Pragma", "pragma"),
    required("ProxyAuthorization", "proxy-authorization"),
    required("Range", "range"),
    required("Referer", "referer"),
    required("ReferrerPolicy", "referrer-policy"),
    required("RetryAfter", "retry-after"),
    required("SecWebsocketAccept", "sec-websocket-accept"),
    required("SecWebsocketKey", "sec-websocket-key"),
    required("SecWebsocketVersion", "sec-websocket-version"),
    required("Server", "server"),
    required("SetCookie", "set-cookie"),
    required("StrictTransportSecurity", "strict-transport-security"),
    list("Te", "te"),
    list("TransferEncoding", "transfer-encoding"),
    required("Upgrade", "upgrade"),
    required("UserAgent", "user-agent"),
    list("Vary", "vary"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_names_in_capitals() {
        assert_eq!(
            by_constant("axum::http::header::IF_NONE_MATCH").as_deref(),
            Some("if-none-match")
        );
        assert_eq!(by_constant("http::header::HeaderName"), None);
    }
}
