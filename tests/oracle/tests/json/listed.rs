//! What serde reads and the schemas do not say, or cannot say, each with the reason.
//!
//! Nothing else may differ. A difference that one of these rows explains is counted, not hidden.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Forms that the changes of `mutate` and the generator avoid, because they would only find these again.
pub const AVOIDED: &[(&str, &str)] = &[
    (
        "struct-as-list",
        "serde reads a struct without `flatten` from a list of its fields, and an internally tagged enum from a \
         list that begins with the tag; no client should know",
    ),
    (
        "whole-float",
        "`1.0` and `1e3` are integers for JSON Schema (2020-12, 6.1.1) and floats for serde_json",
    ),
    (
        "not-a-number",
        "NaN and infinities are written as null: a service that does so has a bug",
    ),
    (
        "repeated-key",
        "a flattened map may hold the key of a field or of the struct's tag, which is then written twice",
    ),
    (
        "numbers-lost-in-buffer",
        "behind `flatten`, internal tags and `untagged`, serde keeps keys as texts and knows no 128-bit integers: \
         a map with integer keys is read empty only, an `i128` never; the schema is that of the type elsewhere",
    ),
];

#[test]
fn numbers_are_lost_in_the_buffer() {
    #[derive(serde::Deserialize)]
    #[serde(tag = "type")]
    enum Tagged {
        Keys { _map: BTreeMap<u8, u8> },
        Wide { _wide: u128 },
    }
    let reads = |text: &str| serde_json::from_str::<Tagged>(text).is_ok();
    assert!(reads(r#"{"type":"Keys","_map":{}}"#));
    assert!(!reads(r#"{"type":"Keys","_map":{"1":1}}"#));
    assert!(!reads(r#"{"type":"Wide","_wide":1}"#));
}

/// Errors that depend on a value in ways that no schema can say.
pub const ERRORS: &[(&str, &str)] = &[
    (
        "overflow deserializing",
        "seconds and nanoseconds of a std Duration or SystemTime must fit together",
    ),
    (
        "TimeDelta out of bounds",
        "the milliseconds of a chrono TimeDelta must fit 64 bits",
    ),
    (
        "in-range value",
        "a day of the year exists in leap years only",
    ),
    (
        "not a legal timestamp",
        "chrono's calendar ends before the seconds of 64 bits do",
    ),
    (
        "outside of the representable range",
        "chrono's calendar ends before the seconds of 64 bits do",
    ),
];

/// Types of texts with a grammar that their pattern does not say whole: values are taken from here, not drawn.
pub const GIVEN: &[(&str, &[&str])] = &[(
    "known::JiffZoned",
    &[
        "\"2024-07-11T01:14:00-04:00[America/New_York]\"",
        "\"1970-01-01T00:00:00+00:00[UTC]\"",
    ],
)];

/// Types with `#[serde(flatten)]` on an `Option`: serde reads `None` where the parts do not fit, whatever is
/// wrong with them. The schema says what the parts are, which is what a client wants to know.
pub fn swallows_errors(path: &str) -> bool {
    path.contains("FlattenOption")
}

/// A reason why serde reads this value although the schema does not allow it: the value with
/// other, equal forms in place of the odd ones is allowed.
pub fn excuse(
    path: &str,
    value: &Value,
    words: &[String],
    is_allowed: &dyn Fn(&Value) -> bool,
) -> Option<&'static str> {
    if is_allowed(&with_units_as_texts(value)) {
        // serde_json reads `{"Unit": null}` as `"Unit"`.
        return Some("unit-variant-as-object");
    }
    if is_allowed(&with_empty_as_null(value)) {
        // In serde's buffer, an empty object is a unit: behind `flatten`, tags and `untagged`.
        return Some("empty-object-as-unit");
    }
    if names_by_position(value, words).iter().any(is_allowed) {
        // In serde's buffer, a tag may be the position of the variant.
        return Some("variant-by-position");
    }
    if swallows_errors(path) && without_one_key(value).iter().any(is_allowed) {
        return Some("flattened-option");
    }
    None
}

/// The value with one of its integers replaced by a word of the schema.
fn names_by_position(value: &Value, words: &[String]) -> Vec<Value> {
    let mut places = Vec::new();
    integers(value, String::new(), &mut places);
    let mut all = Vec::new();
    for place in places {
        for word in words {
            let mut whole = value.clone();
            if let Some(slot) = whole.pointer_mut(&place) {
                *slot = Value::String(word.clone());
                all.push(whole);
            }
        }
    }
    all
}

fn integers(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                integers(value, format!("{at}/{key}"), places);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                integers(value, format!("{at}/{index}"), places);
            }
        }
        Value::Number(number) if number.as_u64().is_some_and(|number| number < 8) => {
            places.push(at)
        }
        _ => {}
    }
}

fn without_one_key(value: &Value) -> Vec<Value> {
    let Value::Object(map) = value else {
        return Vec::new();
    };
    let keys = map.keys();
    keys.map(|key| {
        let mut less = map.clone();
        less.remove(key);
        Value::Object(less)
    })
    .collect()
}

/// Each `{"Name": null}` as `"Name"`.
fn with_units_as_texts(value: &Value) -> Value {
    match value {
        Value::Object(map) if map.len() == 1 && map.values().all(Value::is_null) => map
            .keys()
            .next()
            .cloned()
            .map_or(Value::Null, Value::String),
        Value::Object(map) => mapped(map, with_units_as_texts),
        Value::Array(values) => values.iter().map(with_units_as_texts).collect(),
        _ => value.clone(),
    }
}

fn with_empty_as_null(value: &Value) -> Value {
    match value {
        Value::Object(map) if map.is_empty() => Value::Null,
        Value::Object(map) => mapped(map, with_empty_as_null),
        Value::Array(values) => values.iter().map(with_empty_as_null).collect(),
        _ => value.clone(),
    }
}

fn mapped(map: &Map<String, Value>, change: fn(&Value) -> Value) -> Value {
    let entries = map.iter().map(|(key, value)| (key.clone(), change(value)));
    Value::Object(entries.collect())
}
