//! Untagged enums.

use super::fields::{Closed, Optional, Plain};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Scalars {
    Flag(bool),
    Number(i64),
    Text(String),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Mixed {
    Unit,
    Pair(u8, String),
    Struct { a: u8, b: Option<String> },
    Named(Plain),
    Map(BTreeMap<String, bool>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Overlapping {
    Small(u8),
    Large(u32),
    Signed(i32),
    Float(f64),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum ClosedVariants {
    A { a: u8 },
    AB { a: u8, b: u8 },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum OfClosed {
    A(Closed),
    B(Optional),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SkippedVariants {
    A(u8),
    #[serde(skip)]
    B(String),
    #[serde(skip_serializing)]
    C(bool),
    #[serde(skip_deserializing)]
    D(Vec<u8>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum Renamed {
    A {
        some_field: u8,
    },
    #[serde(rename_all = "kebab-case")]
    B {
        other_field: u8,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum OfEnums {
    Units(Units),
    Tagged(Tagged),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Units {
    First,
    Second,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Tagged {
    First { a: u8 },
    Second,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Recursive {
    Leaf(u8),
    Node(Vec<Recursive>),
    Map(BTreeMap<String, Recursive>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TupleDefaults {
    Three(u8, u8, u8),
    Some(String, #[serde(default)] u8),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Defaults {
    A {
        #[serde(default)]
        a: u8,
        must: bool,
    },
    B {
        #[serde(alias = "old")]
        b: u8,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Maybe {
    A(Option<u8>),
    B(String),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Holds {
    pub scalars: Scalars,
    pub list: OneOrMany,
    pub optional: Option<Overlapping>,
}
