//! Shapes of types in one direction, as serde writes or reads them.

use std::fmt;

use serde_json::Value;

use super::{Direction, Docs, MapType, Provenance, TypeRef};

/// The name of a component, unique: `Article`, `Page_User`. A valid OpenAPI component key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub String);

impl fmt::Display for SchemaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A component: a type of the source, monomorphic.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedSchema {
    /// Where the type is defined, for people: `crate::models::Article`.
    pub rust_path: String,
    /// What is read and what is written. `None` where nothing refers to that direction.
    pub schema: Direction<Option<Schema>>,
    /// The two directions differ, in themselves or in a type they refer to: two components are needed.
    pub differs: bool,
}

/// A shape with what is said about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    pub shape: Shape,
    pub constraints: Constraints,
    pub title: Option<String>,
    pub docs: Docs,
    pub deprecated: bool,
    pub default: Option<Value>,
    pub examples: Vec<Value>,
    pub origin: Provenance,
}

impl Schema {
    pub fn new(shape: Shape, origin: Provenance) -> Self {
        Self {
            shape,
            constraints: Constraints::default(),
            title: None,
            docs: Docs::default(),
            deprecated: false,
            default: None,
            examples: Vec::new(),
            origin,
        }
    }
}

/// What a type looks like on the wire.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Object(Object),
    /// An alias or a newtype: the inner type's form.
    Of(TypeRef),
    Enum(Enum),
    /// A schema stated by the user in `routegen.toml`: JSON Schema 2020-12, passed on as it is.
    Stated(Value),
}

/// A JSON object with known properties.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object {
    /// In the order of the source.
    pub fields: Vec<Field>,
    /// Types whose properties stand beside the fields and could not be inlined: enums, unknown types.
    /// The value must fit each of them too.
    pub flattened: Vec<TypeRef>,
    pub rest: Rest,
}

/// What other keys an object may have.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Rest {
    /// Any: serde ignores what it does not know; a response may grow.
    #[default]
    Open,
    /// None: `deny_unknown_fields`, enum wrappers.
    Closed,
    /// Those of a flattened map.
    Values(Box<MapType>),
}

/// Whether a property is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OnWire {
    Required,
    Optional,
}

/// One property.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The key on the wire.
    pub name: String,
    /// The field in the source, without `r#`; the same as `name` where nothing renames it.
    pub source_name: String,
    pub ty: TypeRef,
    pub on_wire: OnWire,
    pub constraints: Constraints,
    pub docs: Docs,
    pub deprecated: bool,
    pub default: Option<Value>,
    pub examples: Vec<Value>,
    /// Other keys that are read as this one.
    pub aliases: Vec<String>,
    /// Only ever read, or only ever written, though the type stands in both directions.
    pub one_way: bool,
    /// A null says something else than absence: the source tells the two apart (`Option<Option<T>>`).
    pub null_differs: bool,
    pub origin: Provenance,
}

/// How the variants of an enum are told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tagging {
    /// `{"variant": …}`, unit variants as strings.
    External,
    /// The tag is a property of the variant's own object.
    Internal { tag: String },
    /// `{"t": "variant", "c": …}`.
    Adjacent { tag: String, content: String },
    /// By trying, in order.
    Untagged,
}

/// A sum type.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    pub tagging: Tagging,
    /// Adjacent tagging: no keys but the tag and the content are allowed (`deny_unknown_fields`).
    pub closed: bool,
    pub variants: Vec<Variant>,
}

/// One variant.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The tag's value on the wire. A string, or an integer for `serde_repr`.
    pub value: Value,
    pub source_name: String,
    pub body: VariantBody,
    /// Adjacent tagging: whether the content may be missing (requests of `Option` contents).
    /// [`OnWire::Required`] everywhere else; a unit variant has no content.
    pub content: OnWire,
    /// Other values that are read as this variant.
    pub aliases: Vec<String>,
    /// Reads every value that no other variant has (`#[serde(other)]`).
    pub other: bool,
    /// This variant alone is untagged (`#[serde(untagged)]` on it).
    pub untagged: bool,
    pub docs: Docs,
    pub deprecated: bool,
    pub origin: Provenance,
}

/// What a variant carries.
#[derive(Debug, Clone, PartialEq)]
pub enum VariantBody {
    Unit,
    /// One value.
    Newtype(TypeRef),
    Tuple(Vec<TypeRef>),
    Struct(Object),
}

/// Limits that validation puts on a value (JSON Schema validation keywords).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Constraints {
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub format: Option<String>,
    pub minimum: Option<serde_json::Number>,
    pub maximum: Option<serde_json::Number>,
    pub exclusive_minimum: Option<serde_json::Number>,
    pub exclusive_maximum: Option<serde_json::Number>,
    pub multiple_of: Option<serde_json::Number>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    /// Constraints on each item of a list.
    pub items: Option<Box<Constraints>>,
}

impl Constraints {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
