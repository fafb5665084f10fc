//! The product of an analysis: plain data, every name resolved, no target language in it.
//!
//! Emitters and rules see this and nothing before it. Everything is ordered by the data
//! itself, so that the same input gives the same output.

mod answer;
mod binding;
mod env;
mod input;
mod provenance;
mod route;
mod schema;
mod security;
mod type_ref;
mod visit;

use std::collections::BTreeMap;

pub use answer::{Answer, Body, Header, MediaType, Status, StreamItem};
pub use binding::{MiddlewareBinding, RouteBinding, RouterPlan, StateBinding};
pub use env::{EnvRead, EnvVar};
pub use input::{BodyInput, Input, Location, Multiplicity, Parameter, ParameterStyle, Presence};
pub use provenance::{Certainty, Provenance, Step};
pub use route::{Docs, Handler, Method, Route, RoutePath, Segment};
pub use schema::{
    Constraints, Enum, Field, NamedSchema, Object, OnWire, Rest, Schema, SchemaId, Shape, Tagging,
    Variant, VariantBody,
};
pub use security::{Scheme, SecurityNeed};
pub use type_ref::{Direction, ListType, MapType, Number, Side, StringType, TypeRef};

/// Everything known of one service.
#[derive(Debug, Clone, Default)]
pub struct Api {
    pub info: Info,
    /// In the order of their paths, then methods.
    pub routes: Vec<Route>,
    /// The types that routes refer to, and the types that these refer to.
    pub schemas: BTreeMap<SchemaId, NamedSchema>,
    pub security: BTreeMap<String, Scheme>,
    /// Environment variables that the crate reads, by name.
    pub env: Vec<EnvVar>,
    /// How a router is put together from the handlers; absent where routes come from code that has its own.
    pub router: Option<RouterPlan>,
    pub facts: FactCounts,
}

/// What the document says about the service as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Info {
    pub title: String,
    pub version: String,
    pub description: Option<String>,
    pub license: Option<String>,
    /// URL and description.
    pub servers: Vec<(String, Option<String>)>,
}

/// How many facts of the document are exact, inferred and unknown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FactCounts {
    pub exact: usize,
    pub inferred: usize,
    pub unknown: usize,
}
