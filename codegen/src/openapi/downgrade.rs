//! OpenAPI 3.0.3: the nearest true form of a 3.1 document.
//!
//! 3.0 has JSON Schema of 2013 with changes of its own: `nullable` instead of the type `null`, one type
//! per schema, no `const`, no `prefixItems`, boolean `exclusiveMinimum`, and nothing beside a `$ref`.
//! What cannot be said is left out, so that the 3.0 form admits more, and never less.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Rewrites a whole document.
pub(super) fn to_3_0(mut document: Value) -> Value {
    if let Some(version) = document.get_mut("openapi") {
        *version = json!("3.0.3");
    }
    if let Some(license) = document
        .pointer_mut("/info/license")
        .and_then(Value::as_object_mut)
    {
        license.remove("identifier");
    }
    walk(&mut document, false);
    remove_unused(&mut document);
    document
}

/// Types that only a keyword without a 3.0 form referred to.
fn remove_unused(document: &mut Value) {
    loop {
        let mut used = BTreeSet::new();
        references(document, &mut used);
        let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else {
            return;
        };
        let before = schemas.len();
        schemas.retain(|name, _| used.contains(&format!("#/components/schemas/{name}")));
        if schemas.len() == before {
            return;
        }
    }
}

/// All texts that could be references: those under `$ref`, and the targets of discriminators.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.starts_with("#/") => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(map) => map.values().for_each(|value| references(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Keys whose value is a schema, a list of schemas, or a map of schemas.
static SCHEMA: &[&str] = &["schema", "x-item-schema"];

/// Finds the schemas of the document.
fn walk(value: &mut Value, schemas: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, false)),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                if schemas || SCHEMA.contains(&key.as_str()) {
                    schema(value);
                } else {
                    walk(value, key == "schemas");
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn schema(value: &mut Value) {
    if let Value::Bool(any) = value {
        *value = if *any {
            json!({})
        } else {
            json!({ "not": {} })
        };
    }
    let Value::Object(map) = value else { return };
    if map.contains_key("$ref") {
        keep_reference(map);
        return;
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = map.get_mut(key)
            && !(key == "additionalProperties" && inner.is_boolean())
        {
            schema(inner);
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(Value::Array(parts)) = map.get_mut(key) {
            parts.iter_mut().for_each(schema);
        }
    }
    if let Some(Value::Object(properties)) = map.get_mut("properties") {
        properties.values_mut().for_each(schema);
    }
    constants(map);
    tuples(map);
    types(map);
    bounds(map);
    examples(map);
    for key in [
        "propertyNames",
        "unevaluatedProperties",
        "patternProperties",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "$schema",
    ] {
        map.remove(key);
    }
}

/// What stands beside a reference is ignored in 3.0: the reference goes into an `allOf`.
fn keep_reference(map: &mut Map<String, Value>) {
    if map.len() > 1
        && let Some(target) = map.remove("$ref")
    {
        map.insert("allOf".into(), json!([{ "$ref": target }]));
    }
}

fn constants(map: &mut Map<String, Value>) {
    if let Some(value) = map.remove("const") {
        map.insert("enum".into(), json!([value]));
    }
}

/// A tuple becomes a list of the right length, each item being one of the tuple's types.
fn tuples(map: &mut Map<String, Value>) {
    let Some(Value::Array(mut places)) = map.remove("prefixItems") else {
        return;
    };
    places.iter_mut().for_each(schema);
    places.dedup();
    let items = if places.len() == 1 {
        places.remove(0)
    } else {
        json!({ "anyOf": places })
    };
    map.insert("items".into(), items);
}

/// `["string", "null"]`, `null`, and the branch `{"type": "null"}` of an `anyOf`.
fn types(map: &mut Map<String, Value>) {
    match map.remove("type") {
        Some(Value::Array(kinds)) => {
            let (null, mut others): (Vec<Value>, Vec<Value>) =
                kinds.into_iter().partition(|kind| kind == "null");
            if !null.is_empty() {
                map.insert("nullable".into(), json!(true));
            }
            if others.len() == 1 {
                map.insert("type".into(), others.remove(0));
            }
        }
        Some(Value::String(kind)) if kind == "null" => {
            map.insert("nullable".into(), json!(true));
            map.insert("enum".into(), json!([null]));
            // `nullable` counts only beside a type (3.0.3, 4.7.24.1).
            map.insert("type".into(), json!("string"));
        }
        Some(kind) => {
            map.insert("type".into(), kind);
        }
        None => {}
    }
    if map.get("type") == Some(&json!("array")) && !map.contains_key("items") {
        map.insert("items".into(), json!({}));
    }
    nullable_branches(map);
}

fn nullable_branches(map: &mut Map<String, Value>) {
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(parts)) = map.get_mut(key) else {
            continue;
        };
        let before = parts.len();
        parts.retain(|part| part.get("enum") != Some(&json!([null])));
        if parts.len() == before {
            continue;
        }
        let parts = std::mem::take(parts);
        map.remove(key);
        if let [only] = parts.as_slice()
            && only.get("$ref").is_none()
        {
            if let Value::Object(only) = only.clone() {
                map.extend(only);
            }
        } else {
            let key = if parts.len() == 1 { "allOf" } else { key };
            map.insert(key.into(), Value::Array(parts));
        }
        map.insert("nullable".into(), json!(true));
    }
}

fn bounds(map: &mut Map<String, Value>) {
    for (exclusive, inclusive) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let Some(bound) = map.remove(exclusive).filter(Value::is_number) {
            map.insert(inclusive.into(), bound);
            map.insert(exclusive.into(), json!(true));
        }
    }
}

fn examples(map: &mut Map<String, Value>) {
    if let Some(Value::Array(mut examples)) = map.remove("examples")
        && !examples.is_empty()
    {
        map.insert("example".into(), examples.remove(0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn down(value: Value) -> Value {
        let mut value = value;
        schema(&mut value);
        value
    }

    #[test]
    fn null_becomes_nullable() {
        assert_eq!(
            down(json!({ "type": ["string", "null"] })),
            json!({ "nullable": true, "type": "string" })
        );
        assert_eq!(
            down(json!({ "anyOf": [{ "$ref": "#/a" }, { "type": "null" }] })),
            json!({ "allOf": [{ "$ref": "#/a" }], "nullable": true })
        );
    }

    #[test]
    fn what_stands_beside_a_reference_is_kept() {
        assert_eq!(
            down(json!({ "$ref": "#/a", "description": "d" })),
            json!({ "description": "d", "allOf": [{ "$ref": "#/a" }] })
        );
    }

    #[test]
    fn tuples_become_lists_of_any_of_their_types() {
        let tuple = json!({
            "type": "array",
            "prefixItems": [{ "type": "string" }, { "type": "integer" }],
            "items": false, "minItems": 2, "maxItems": 2,
        });
        let items = json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] });
        assert_eq!(
            down(tuple),
            json!({ "type": "array", "items": items, "minItems": 2, "maxItems": 2 })
        );
    }
}
