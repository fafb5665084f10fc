//! `#[serde(flatten)]` of everything that can be flattened.

use super::fields::{Closed, Optional, Plain};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Serialize, Deserialize)]
pub struct OfStruct {
    pub before: u8,
    #[serde(flatten)]
    pub inner: Plain,
    pub after: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfTwo {
    #[serde(flatten)]
    pub inner: Plain,
    #[serde(flatten)]
    pub other: Optional,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfClosed {
    pub own: u8,
    #[serde(flatten)]
    pub inner: Closed,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosedOfStruct {
    pub own: u8,
    #[serde(flatten)]
    pub inner: Optional,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfBoxed {
    #[serde(flatten)]
    pub inner: Box<Plain>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfNested {
    pub own: u8,
    #[serde(flatten)]
    pub inner: OfStruct,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OfRenamed {
    pub own_field: u8,
    #[serde(flatten)]
    pub inner_value: Inner,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Inner {
    pub inner_field: u8,
    #[serde(alias = "old")]
    pub aliased_field: Option<u8>,
    #[serde(default)]
    pub with_default: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skipped_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfValueMap {
    pub own: u8,
    #[serde(flatten)]
    pub rest: HashMap<String, Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfTypedMap {
    pub own: String,
    #[serde(flatten)]
    pub rest: BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfMapOnly {
    #[serde(flatten)]
    pub rest: BTreeMap<String, bool>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfJsonMap {
    pub own: u8,
    #[serde(flatten)]
    pub rest: serde_json::Map<String, Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfValue {
    pub own: u8,
    #[serde(flatten)]
    pub rest: Value,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfStructAndMap {
    pub own: u8,
    #[serde(flatten)]
    pub inner: Plain,
    #[serde(flatten)]
    pub rest: BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Choice {
    Unit,
    Number(u8),
    Fields { a: u8, b: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfExternal {
    pub own: u8,
    #[serde(flatten)]
    pub choice: Choice,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Kind {
    Unit,
    Inner(Plain),
    Fields { a: u8, b: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfInternal {
    pub own: u8,
    #[serde(flatten)]
    pub kind: Kind,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Content {
    Unit,
    Number(u8),
    Maybe(Option<u8>),
    Fields { a: u8 },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfAdjacent {
    pub own: u8,
    #[serde(flatten)]
    pub content: Content,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Either {
    First { first: u8 },
    Second { second: String },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfUntagged {
    pub own: u8,
    #[serde(flatten)]
    pub either: Either,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfTwoEnums {
    #[serde(flatten)]
    pub kind: Kind,
    #[serde(flatten)]
    pub either: Either,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfUnit {
    pub own: u8,
    #[serde(flatten)]
    pub unit: (),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Marker;

#[derive(Debug, Serialize, Deserialize)]
pub struct OfUnitStruct {
    pub own: u8,
    #[serde(flatten)]
    pub marker: Marker,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Newtype(pub Plain);

#[derive(Debug, Serialize, Deserialize)]
pub struct OfNewtype {
    pub own: u8,
    #[serde(flatten)]
    pub inner: Newtype,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfSkipped {
    pub own: u8,
    #[serde(flatten, skip_deserializing)]
    pub written: Option<Plain>,
    #[serde(flatten, skip_serializing)]
    pub read: Optional,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OfGeneric<T> {
    pub own: u8,
    #[serde(flatten)]
    pub inner: T,
}

pub type OfGenericPlain = OfGeneric<Plain>;
pub type OfGenericKind = OfGeneric<Kind>;
pub type OfGenericMap = OfGeneric<BTreeMap<String, String>>;

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum InVariant {
    A {
        own: u8,
        #[serde(flatten)]
        inner: Optional,
    },
    B {
        #[serde(flatten)]
        rest: BTreeMap<String, u8>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum InExternalVariant {
    A {
        own: u8,
        #[serde(flatten)]
        inner: Optional,
    },
    B,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum InUntaggedVariant {
    A {
        own: u8,
        #[serde(flatten)]
        inner: Closed,
    },
    B(u8),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "name")]
pub struct OfTagged {
    pub own: u8,
    #[serde(flatten)]
    pub inner: Optional,
}
