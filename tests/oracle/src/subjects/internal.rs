//! Internally tagged enums.

use super::fields::{Closed, Optional, Plain};
use super::newtypes::{Id, Unit, Wrapper};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Units {
    First,
    Second,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum One {
    Only { a: u8 },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Mixed {
    Unit,
    Struct { a: u8, b: Option<String> },
    Empty {},
    Named(Plain),
    Wrapped(Wrapper),
    Boxed(Box<Optional>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum OfClosed {
    Named(Closed),
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum OfMap {
    Map(BTreeMap<String, u8>),
    Any(serde_json::Map<String, serde_json::Value>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum OfUnits {
    Unit(()),
    Struct(Unit),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum OfEnums {
    Internal(Inner),
    External(External),
    Untagged(Untagged),
    Adjacent(Adjacent),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "inner")]
pub enum Inner {
    A { a: u8 },
    B,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum External {
    A(u8),
    B { b: u8 },
    C,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Untagged {
    A { a: u8 },
    B { b: String },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Adjacent {
    A(u8),
    B,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(
    tag = "type",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum Renamed {
    FirstOne {
        some_field: u8,
    },
    #[serde(rename = "2nd", alias = "second")]
    SecondOne {
        other_field: u8,
    },
    #[serde(alias = "3rd")]
    Third,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(
    tag = "type",
    rename_all(serialize = "lowercase", deserialize = "UPPERCASE")
)]
pub enum RenamedBoth {
    First,
    Second { a: u8 },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Other {
    First {
        a: u8,
    },
    Second,
    #[serde(other)]
    Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type", deny_unknown_fields)]
pub enum ClosedVariants {
    First { a: u8 },
    Second,
    Third(Plain),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum SkippedVariants {
    First {
        a: u8,
    },
    #[serde(skip)]
    Second,
    #[serde(skip_serializing)]
    Third {
        b: u8,
    },
    #[serde(skip_deserializing)]
    Fourth,
    Fifth(#[serde(skip)] u8),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum UntaggedVariant {
    First {
        a: u8,
    },
    #[serde(untagged)]
    Rest {
        b: u8,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "$type")]
pub enum OddTag {
    First { a: u8 },
    Second(Plain),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Recursive {
    Leaf { value: u8 },
    Node { children: Vec<Recursive> },
    Boxed(Box<Recursive2>),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Recursive2 {
    pub inner: Option<Box<Recursive>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Generic<T> {
    First(T),
    Second { value: Vec<T> },
}

pub type GenericPlain = Generic<Plain>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Holds {
    pub one: Mixed,
    pub many: Vec<Renamed>,
    pub optional: Option<Other>,
    pub id: Id,
}
