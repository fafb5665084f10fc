//! Types with serde derives, and what serde does with them. The analyzer reads the same files as text.

#![expect(non_snake_case, reason = "some subjects are about names")]
#![expect(clippy::disallowed_types, reason = "hash maps are subjects")]

pub mod forms;
pub mod registry;
#[expect(
    clippy::large_enum_variant,
    clippy::type_complexity,
    clippy::ptr_arg,
    reason = "subjects are there to be read and written, not to be used"
)]
pub mod subjects;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a text, and gives what serde writes of the value.
pub type Read = fn(&str) -> Result<Option<Value>, String>;

/// One type under test.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// Below `subjects`: `fields::Renamed`.
    pub path: &'static str,
    /// Reads a value, and writes what was read. For types that are only read, null.
    pub read: Option<Read>,
    /// Writes values that the type's author gave.
    pub write: Option<fn() -> Vec<Value>>,
}

/// Values of a type that serde cannot read, or cannot read all of.
pub trait Samples: Sized {
    fn samples() -> Vec<Self>;
}

/// From text, as a server reads it: `from_value` differs in details (it cannot read an empty tuple variant).
fn both<T: Serialize + DeserializeOwned>(text: &str) -> Result<Option<Value>, String> {
    let read: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    // Some values are only for reading: a variant with `skip_serializing`.
    Ok(serde_json::to_value(&read).ok())
}

fn only_read<T: DeserializeOwned>(text: &str) -> Result<Option<Value>, String> {
    serde_json::from_str::<T>(text)
        .map(|_| None)
        .map_err(|error| error.to_string())
}

fn write<T: Serialize + Samples>() -> Vec<Value> {
    let all = T::samples();
    all.iter()
        .map(|sample| serde_json::to_value(sample).unwrap_or_else(|error| error.to_string().into()))
        .collect()
}
