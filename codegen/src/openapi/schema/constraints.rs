//! Constraints of validation as JSON Schema keywords.

use routegen_analyzer::model::Constraints;
use serde_json::{Value, json};

use super::Keywords;

/// Adds them to a schema.
pub(super) fn add(out: &mut Keywords, constraints: &Constraints) {
    if constraints.is_empty() {
        return;
    }
    let Constraints {
        min_length,
        max_length,
        pattern,
        format,
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        multiple_of,
        min_items,
        max_items,
        unique_items,
        min_properties,
        max_properties,
        items,
    } = constraints;
    let number = |value: &Option<serde_json::Number>| value.clone().map(Value::Number);
    let length = |value: &Option<u64>| value.map(|value| json!(value));
    let text = |value: &Option<String>| value.clone().map(Value::String);
    let rows = [
        ("minLength", length(min_length)),
        ("maxLength", length(max_length)),
        ("pattern", text(pattern)),
        ("format", text(format)),
        ("minimum", number(minimum)),
        ("maximum", number(maximum)),
        ("exclusiveMinimum", number(exclusive_minimum)),
        ("exclusiveMaximum", number(exclusive_maximum)),
        ("multipleOf", number(multiple_of)),
        ("minItems", length(min_items)),
        ("maxItems", length(max_items)),
        ("uniqueItems", unique_items.then(|| json!(true))),
        ("minProperties", length(min_properties)),
        ("maxProperties", length(max_properties)),
    ];
    for (key, value) in rows {
        if let Some(value) = value {
            out.insert(key.to_owned(), value);
        }
    }
    if let Some(items) = items {
        let mut inner = match out.remove("items") {
            Some(Value::Object(inner)) => inner,
            _ => Keywords::new(),
        };
        add(&mut inner, items);
        out.insert("items".into(), Value::Object(inner));
    }
}
