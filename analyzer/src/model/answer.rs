//! What a handler can answer: status, headers, body, and why.

use std::fmt;

use super::{Presence, Provenance, Step, TypeRef};

/// A status code, or any that the document cannot name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// 100–599 (RFC 9110, 15).
    Code(u16),
    /// Not known: `default` in OpenAPI. A diagnostic says why.
    Unknown,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Unknown => f.write_str("default"),
        }
    }
}

/// A media type as in `Content-Type`: `application/json`, `text/plain; charset=utf-8`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MediaType(pub String);

impl MediaType {
    pub const JSON: &'static str = "application/json";
    pub const TEXT: &'static str = "text/plain; charset=utf-8";
    pub const HTML: &'static str = "text/html; charset=utf-8";
    pub const BYTES: &'static str = "application/octet-stream";
    pub const FORM: &'static str = "application/x-www-form-urlencoded";
    pub const MULTIPART: &'static str = "multipart/form-data";
    pub const EVENTS: &'static str = "text/event-stream";
    pub const NDJSON: &'static str = "application/x-ndjson";

    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

/// One answer an operation can give.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub status: Status,
    pub headers: Vec<Header>,
    /// `None`: an answer without a body.
    pub body: Option<Body>,
    /// When it happens, in words that a caller understands: "no post has this id".
    pub description: Option<String>,
    /// The way through the code that leads here, from the handler on.
    pub why: Vec<Step>,
    pub origin: Provenance,
}

/// A response header.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// In lower case.
    pub name: String,
    pub ty: TypeRef,
    pub presence: Presence,
    pub description: Option<String>,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    pub media_type: MediaType,
    pub ty: TypeRef,
    /// For streams: what one item of it is.
    pub stream: Option<StreamItem>,
}

/// One item of a streamed body.
#[derive(Debug, Clone, PartialEq)]
pub enum StreamItem {
    /// A server-sent event; the type of its `data`, where known.
    Event(TypeRef),
    /// A line of `application/x-ndjson`.
    Line(TypeRef),
}
