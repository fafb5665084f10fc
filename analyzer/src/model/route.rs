//! Routes: a method on a path, and the handler that answers it.

use std::fmt;

use super::{Answer, Input, Provenance, RouteBinding, SecurityNeed};

/// An HTTP method that a handler can be written for (RFC 9110, 9.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options,
    Trace,
}

impl Method {
    pub const ALL: [Method; 8] = [
        Self::Get,
        Self::Head,
        Self::Post,
        Self::Put,
        Self::Patch,
        Self::Delete,
        Self::Options,
        Self::Trace,
    ];

    /// As it stands in a request line: `GET`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
        }
    }

    /// `get`, as handlers and OpenAPI path items name it.
    pub fn lower(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Head => "head",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
            Self::Options => "options",
            Self::Trace => "trace",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One segment of a path. Names are decoded text: escape them for each target.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    Static(String),
    /// One segment of any text.
    Param(String),
    /// One or more segments.
    CatchAll(String),
    /// Zero or more segments.
    OptionalCatchAll(String),
}

impl Segment {
    /// The parameter's name, unless the segment is static.
    pub fn param(&self) -> Option<&str> {
        match self {
            Self::Static(_) => None,
            Self::Param(name) | Self::CatchAll(name) | Self::OptionalCatchAll(name) => Some(name),
        }
    }
}

/// The path of a route below the server's root, `base_path` included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RoutePath {
    pub segments: Vec<Segment>,
}

impl RoutePath {
    pub fn params(&self) -> impl Iterator<Item = &Segment> {
        self.segments
            .iter()
            .filter(|segment| segment.param().is_some())
    }
}

/// For people: `/posts/{id}`, `/files/{...rest}`, `/d/{[...rest]}`. Not for any target.
impl fmt::Display for RoutePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.segments.is_empty() {
            return f.write_str("/");
        }
        for segment in &self.segments {
            match segment {
                Segment::Static(text) => write!(f, "/{text}")?,
                Segment::Param(name) => write!(f, "/{{{name}}}")?,
                Segment::CatchAll(name) => write!(f, "/{{...{name}}}")?,
                Segment::OptionalCatchAll(name) => write!(f, "/{{[...{name}]}}")?,
            }
        }
        Ok(())
    }
}

/// What doc comments say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Docs {
    /// The first paragraph, on one line.
    pub summary: Option<String>,
    /// The rest, in Markdown.
    pub description: Option<String>,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    pub method: Method,
    pub path: RoutePath,
    /// Unique among the routes: `get_api_posts_by_id`. In snake case; targets change the case.
    pub operation_id: String,
    pub handler: Handler,
    pub docs: Docs,
    pub deprecated: bool,
    pub tags: Vec<String>,
    /// Folder or function that makes it a route.
    pub origin: Provenance,
    /// How the router reaches the handler; absent where the router exists already.
    pub binding: Option<RouteBinding>,
}

/// What answers a route: what it reads, what it can answer, what it demands.
#[derive(Debug, Clone, PartialEq)]
pub struct Handler {
    /// The function's name as in the source.
    pub name: String,
    pub inputs: Vec<Input>,
    /// In the order of status, then media type; several answers may share a status.
    pub answers: Vec<Answer>,
    /// Alternatives: any one of them is enough. Empty where nothing is demanded.
    pub requires: Vec<SecurityNeed>,
    /// The function's name in the source, for pointing at it.
    pub origin: Provenance,
}
