//! What a handler reads from a request: parameters and bodies.

use super::{MediaType, Provenance, TypeRef};

/// One thing read from the request.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    Parameter(Parameter),
    Body(BodyInput),
    /// An extractor whose meaning is not understood; a diagnostic stands at its place.
    NotUnderstood {
        what: String,
        origin: Provenance,
    },
}

/// Where a parameter stands in a request (OpenAPI `in`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// Whether a request may leave it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Presence {
    Required,
    Optional,
}

/// How many path segments a path parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Multiplicity {
    One,
    /// One or more segments, joined with `/`.
    Segments,
}

/// How a list or map is written in a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterStyle {
    /// A single value.
    Plain,
    /// `?tag=a&tag=b`.
    Repeated,
    /// Any keys, each with a value: `?a=1&b=2` (OpenAPI `style: form, explode: true` on an object).
    FreeKeys,
}

/// A path, query, header or cookie parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    pub location: Location,
    /// As in the request: exact wire name.
    pub name: String,
    pub ty: TypeRef,
    pub presence: Presence,
    pub multiplicity: Multiplicity,
    pub style: ParameterStyle,
    pub description: Option<String>,
    pub deprecated: bool,
    pub origin: Provenance,
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct BodyInput {
    pub media_type: MediaType,
    pub ty: TypeRef,
    pub presence: Presence,
    pub description: Option<String>,
    pub origin: Provenance,
}
