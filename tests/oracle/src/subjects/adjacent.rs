//! Adjacently tagged enums.

use super::fields::{Closed, Plain};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Units {
    First,
    Second,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Mixed {
    Unit,
    Newtype(u8),
    Named(Plain),
    Tuple(u8, String),
    Struct { a: u8, b: Option<String> },
    Empty {},
    Nothing(),
    Maybe(Option<u8>),
    BoxedMaybe(Box<Option<u8>>),
    UnitContent(()),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c", deny_unknown_fields)]
pub enum ClosedVariants {
    Unit,
    Newtype(u8),
    Struct { a: u8 },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(
    tag = "t",
    content = "c",
    rename_all = "kebab-case",
    rename_all_fields = "PascalCase"
)]
pub enum Renamed {
    FirstOne,
    #[serde(alias = "2")]
    SecondOne {
        some_field: u8,
    },
    #[serde(rename = "3")]
    Third(u8),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Other {
    First(u8),
    #[serde(other)]
    Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum SkippedVariants {
    First(u8),
    #[serde(skip)]
    Second,
    #[serde(skip_serializing)]
    Third(u8),
    #[serde(skip_deserializing)]
    Fourth,
    Fifth(#[serde(skip)] u8),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum UntaggedVariant {
    First(u8),
    #[serde(untagged)]
    Rest(Plain),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum OfClosed {
    First(Closed),
    Second(Vec<Closed>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Recursive {
    Leaf(u8),
    Node(Vec<Recursive>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum TupleDefaults {
    First(u8, #[serde(default)] u8),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Holds {
    pub one: Mixed,
    pub many: Vec<Renamed>,
    pub optional: Option<Units>,
}
