//! Externally tagged enums.

use super::fields::{Closed, Plain};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub enum Units {
    First,
    Second,
    ThirdOne,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum OneUnit {
    Only,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Snake {
    FirstOne,
    HTTPCode,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
pub enum ScreamingKebab {
    FirstOne,
    #[serde(rename = "kept")]
    Second,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Camel {
    FirstOne,
    SecondOne { some_field: u8 },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "lowercase", deserialize = "UPPERCASE"))]
pub enum AllBoth {
    FirstOne,
    Data(u8),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum FieldsCamel {
    First {
        some_field: u8,
        other_field: u8,
    },
    #[serde(rename_all = "kebab-case")]
    Second {
        some_field: u8,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Mixed {
    Unit,
    Newtype(u8),
    Named(Plain),
    Tuple(u8, String),
    Struct { a: u8, b: Option<String> },
    Nothing(),
    EmptyStruct {},
    Maybe(Option<u8>),
    UnitContent(()),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum RenamedVariants {
    #[serde(rename = "one")]
    First,
    #[serde(rename(serialize = "written", deserialize = "read"))]
    Second(u8),
    #[serde(alias = "3", alias = "third")]
    Third,
    #[serde(alias = "old")]
    Fourth(u8),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum SkippedVariants {
    First,
    #[serde(skip)]
    Second,
    #[serde(skip_serializing)]
    Third(u8),
    #[serde(skip_deserializing)]
    Fourth,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum SkippedContent {
    First(#[serde(skip)] u8),
    Second(u8, #[serde(skip)] u8, bool),
    Third {
        a: u8,
        #[serde(skip)]
        b: u8,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ClosedVariants {
    First { a: u8 },
    Second,
    Third {},
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Other {
    First,
    Second,
    #[serde(other)]
    Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OtherWithData {
    First(u8),
    #[serde(other)]
    Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum UntaggedVariant {
    First,
    Second(u8),
    #[serde(untagged)]
    Rest(String),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum UntaggedVariants {
    First,
    #[serde(untagged)]
    Number(u8),
    #[serde(untagged)]
    Fields {
        a: u8,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum FieldAttributes {
    First {
        #[serde(rename = "x")]
        a: u8,
        #[serde(default)]
        b: u8,
        #[serde(alias = "old")]
        c: u8,
        #[serde(skip_serializing_if = "Option::is_none")]
        d: Option<u8>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum TupleDefaults {
    First(u8, #[serde(default)] u8, #[serde(default)] u8),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Recursive {
    Leaf(u8),
    Node(Box<Recursive>, Box<Recursive>),
    List(Vec<Recursive>),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum OfClosed {
    First(Closed),
    Second(Vec<Closed>),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Holds {
    pub units: Units,
    pub mixed: Mixed,
    pub optional: Option<Units>,
    pub list: Vec<Snake>,
}

#[derive(Debug, serde_repr::Serialize_repr, serde_repr::Deserialize_repr)]
#[repr(u8)]
pub enum Repr {
    Low = 1,
    Middle,
    High = 200,
}

#[derive(Debug, serde_repr::Serialize_repr, serde_repr::Deserialize_repr)]
#[repr(i16)]
pub enum ReprSigned {
    Negative = -300,
    Zero = 0,
    Hex = 0x10,
    #[serde(other)]
    Unknown = 99,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct HoldsRepr {
    pub repr: Repr,
    pub list: Vec<ReprSigned>,
}
