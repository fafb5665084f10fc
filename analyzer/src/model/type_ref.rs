//! References to types in one direction: what stands where a body, parameter or field says its type.

use serde_json::Value;

use super::{Schema, SchemaId};

/// Something that may differ between what a server reads and what it writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Direction<T> {
    pub request: T,
    pub response: T,
}

/// One of the two directions: what a server reads, or what it writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    Request,
    Response,
}

impl<T> Direction<T> {
    pub fn get(&self, side: Side) -> &T {
        match side {
            Side::Request => &self.request,
            Side::Response => &self.response,
        }
    }

    pub fn get_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::Request => &mut self.request,
            Side::Response => &mut self.response,
        }
    }
}

impl<T: Clone> Direction<T> {
    pub fn both(value: T) -> Self {
        Self {
            request: value.clone(),
            response: value,
        }
    }
}

/// A type as it is on the wire, in one direction (request or response).
#[derive(Debug, Clone, PartialEq)]
pub enum TypeRef {
    /// `null` and nothing else.
    Null,
    Bool,
    Number(Number),
    String(StringType),
    /// The inner type or `null`.
    Nullable(Box<TypeRef>),
    List(Box<ListType>),
    Map(Box<MapType>),
    /// A list of fixed length with a type for each place.
    Tuple(Vec<TypeRef>),
    /// A component. The direction is that of the place where the reference stands.
    Named(SchemaId),
    /// A shape without a name, or a type with more constraints or documentation than its own.
    Inline(Box<Schema>),
    /// One of several, tried in this order; more than one may fit (JSON Schema `anyOf`).
    AnyOf(Vec<TypeRef>),
    /// All of them at once (JSON Schema `allOf`).
    AllOf(Vec<TypeRef>),
    /// These JSON values and no others.
    Const(Vec<Value>),
    /// Every JSON value, by the code's own will (`serde_json::Value`).
    Any,
    /// No JSON value fits (an empty enum).
    Never,
    /// Not known. A diagnostic stands at the place that would have to change.
    Unknown,
}

/// A JSON number.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    pub integer: bool,
    /// OpenAPI format registry: `int32`, `int64`, `uint64`, `double` …
    pub format: Option<&'static str>,
    /// Inclusive bounds, as decimal text, since `u64` and `i128` do not fit a float.
    pub minimum: Option<i128>,
    pub maximum: Option<u128>,
    /// A value that is not allowed (`NonZeroI32`: 0).
    pub not: Option<i128>,
}

/// A JSON string.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StringType {
    pub format: Option<String>,
    pub pattern: Option<String>,
    /// In characters (Unicode scalar values).
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    /// `base64`, `base64url`, `base16` (JSON Schema `contentEncoding`).
    pub content_encoding: Option<&'static str>,
    pub content_media_type: Option<String>,
    /// Texts that mean something else: the tags of the variants beside `#[serde(other)]`.
    pub not: Vec<String>,
}

impl StringType {
    pub fn format(format: impl Into<String>) -> TypeRef {
        TypeRef::String(Self {
            format: Some(format.into()),
            ..Self::default()
        })
    }
}

/// A JSON array of one item type.
#[derive(Debug, Clone, PartialEq)]
pub struct ListType {
    pub items: TypeRef,
    /// No two items are equal.
    pub unique: bool,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
}

/// A JSON object whose keys are data.
#[derive(Debug, Clone, PartialEq)]
pub struct MapType {
    pub keys: TypeRef,
    pub values: TypeRef,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
}
