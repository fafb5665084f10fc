//! Types with serde derives, and what serde does with them. The analyzer reads the same files as text.

#![expect(non_snake_case, reason = "some subjects are about names")]

pub mod registry;
pub mod subjects;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// One type under test.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// Below `subjects`: `fields::Renamed`.
    pub path: &'static str,
    /// Reads a value, and writes what was read. For types that are only read, null.
    pub read: Option<fn(Value) -> Result<Option<Value>, String>>,
    /// Writes values that the type's author gave.
    pub write: Option<fn() -> Vec<Value>>,
}

/// Values of a type that serde cannot read, or cannot read all of.
pub trait Samples: Sized {
    fn samples() -> Vec<Self>;
}

fn both<T: Serialize + DeserializeOwned>(value: Value) -> Result<Option<Value>, String> {
    let read: T = serde_json::from_value(value).map_err(|error| error.to_string())?;
    serde_json::to_value(&read)
        .map(Some)
        .map_err(|error| format!("cannot be written: {error}"))
}

fn only_read<T: DeserializeOwned>(value: Value) -> Result<Option<Value>, String> {
    serde_json::from_value::<T>(value)
        .map(|_| None)
        .map_err(|error| error.to_string())
}

fn write<T: Serialize + Samples>() -> Vec<Value> {
    let all = T::samples();
    all.iter()
        .map(|sample| serde_json::to_value(sample).unwrap_or_else(|error| error.to_string().into()))
        .collect()
}
