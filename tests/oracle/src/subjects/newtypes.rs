//! Structs that are not objects, and types that are read and written as others.

use super::fields::{Optional, Plain};
use serde::{Deserialize, Serialize};
use std::marker::PhantomData;

#[derive(Debug, Serialize, Deserialize)]
pub struct Unit;

#[derive(Debug, Serialize, Deserialize)]
pub struct Nothing();

#[derive(Debug, Serialize, Deserialize)]
pub struct Id(pub u64);

#[derive(Debug, Serialize, Deserialize)]
pub struct Wrapper(pub Plain);

#[derive(Debug, Serialize, Deserialize)]
pub struct MaybeId(pub Option<u64>);

#[derive(Debug, Serialize, Deserialize)]
pub struct HoldsMaybeId {
    pub id: MaybeId,
    pub transparent: TransparentOption,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Pair(pub u8, pub String);

#[derive(Debug, Serialize, Deserialize)]
pub struct PairSkipped(pub u8, #[serde(skip)] pub String, pub bool);

#[derive(Debug, Serialize, Deserialize)]
pub struct PairOfOne(pub u8, #[serde(skip)] pub String);

#[derive(Debug, Serialize, Deserialize)]
pub struct PairDefault(pub u8, #[serde(default)] pub String);

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PairDefaultAll(pub u8, pub String, pub Option<u8>);

#[derive(Debug, Serialize, Deserialize)]
pub struct PairSkippedIf(
    #[serde(skip_serializing_if = "Option::is_none")] pub Option<u8>,
    pub bool,
);

#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Transparent {
    pub inner: Plain,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TransparentOption {
    pub inner: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TransparentPhantom<T> {
    pub inner: u8,
    #[serde(skip)]
    pub phantom: PhantomData<T>,
}

pub type TransparentPhantomString = TransparentPhantom<String>;

#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TransparentTuple(pub Vec<u8>);

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "String", into = "u8")]
pub struct FromInto {
    pub length: u8,
}

impl From<String> for FromInto {
    fn from(text: String) -> Self {
        Self {
            length: text.len() as u8,
        }
    }
}

impl From<FromInto> for u8 {
    fn from(value: FromInto) -> Self {
        value.length
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "Option<u8>")]
pub struct FromOption {
    pub value: u8,
}

impl From<Option<u8>> for FromOption {
    fn from(value: Option<u8>) -> Self {
        Self {
            value: value.unwrap_or_default(),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct HoldsFromOption {
    pub held: FromOption,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(
    from = "Vec<T>",
    into = "std::vec::Vec<T>",
    bound(serialize = "T: Clone + Serialize")
)]
pub struct FromGeneric<T> {
    pub items: Vec<T>,
}

impl<T> From<Vec<T>> for FromGeneric<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items }
    }
}

impl<T> From<FromGeneric<T>> for Vec<T> {
    fn from(value: FromGeneric<T>) -> Self {
        value.items
    }
}

pub type FromGenericBytes = FromGeneric<u8>;

#[derive(Debug, Serialize, Deserialize)]
#[serde(from = "RawPoint")]
pub struct FromOther {
    pub x: i32,
    pub y: i32,
    pub length: f64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPoint {
    pub x: i32,
    pub y: i32,
}

impl From<RawPoint> for FromOther {
    fn from(raw: RawPoint) -> Self {
        Self {
            x: raw.x,
            y: raw.y,
            length: 1.0,
        }
    }
}

mod foreign {
    #[derive(Debug, Clone)]
    pub struct Duration {
        pub secs: i64,
        pub nanos: i32,
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(remote = "foreign::Duration")]
struct DurationDef {
    #[serde(rename = "seconds")]
    secs: i64,
    #[serde(default)]
    nanos: i32,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Remote {
    #[serde(with = "DurationDef")]
    pub wait: foreign::Duration,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Phantom<T> {
    pub value: u8,
    #[serde(skip)]
    pub skipped: PhantomData<T>,
}

pub type PhantomString = Phantom<String>;

#[derive(Debug, Serialize, Deserialize)]
pub struct PhantomWritten {
    pub phantom: PhantomData<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct TupleOfNamed(pub Plain, pub Optional);

#[derive(Debug, Serialize, Deserialize)]
pub struct NewtypeOfNewtype(pub Id);

#[derive(Debug, Serialize, Deserialize)]
pub struct HoldsUnits {
    pub unit: Unit,
    pub tuple: (),
    pub optional: Option<Unit>,
}
