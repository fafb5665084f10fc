//! The order of keys: as people write OpenAPI documents by hand.

use serde_json::{Map, Value};

/// Keys of OpenAPI and JSON Schema objects, in the order in which they are read best.
static ORDER: &[&str] = &[
    "openapi",
    "$schema",
    "$ref",
    "info",
    "servers",
    "title",
    "url",
    "name",
    "in",
    "tags",
    "summary",
    "version",
    "description",
    "operationId",
    "required_",
    "deprecated",
    "security",
    "type",
    "scheme",
    "bearerFormat",
    "format",
    "const",
    "enum",
    "parameters",
    "requestBody",
    "responses",
    "content",
    "headers",
    "style",
    "explode",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "not",
    "contentEncoding",
    "contentMediaType",
    "properties",
    "patternProperties",
    "required",
    "prefixItems",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "propertyNames",
    "additionalProperties",
    "unevaluatedProperties",
    "minProperties",
    "maxProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "schema",
    "itemSchema",
    "default",
    "examples",
    "example",
    "readOnly",
    "writeOnly",
    "paths",
    "get",
    "head",
    "post",
    "put",
    "patch",
    "delete",
    "options",
    "trace",
    "propertyName",
    "mapping",
    "components",
    "schemas",
    "securitySchemes",
];

/// Keys whose value maps names that are data to objects.
static NAME_MAPS: &[&str] = &[
    "properties",
    "patternProperties",
    "$defs",
    "paths",
    "schemas",
    "responses",
    "headers",
    "content",
    "securitySchemes",
    "mapping",
    "encoding",
    "callbacks",
];

/// Keys whose value is data, to be left alone.
static DATA: &[&str] = &["default", "const", "enum", "example", "examples", "value"];

/// The value with the keys of each object in order. Names keep the order they have.
pub(super) fn ordered(value: Value) -> Value {
    walk(value, false)
}

fn walk(value: Value, names: bool) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|item| walk(item, false)).collect(),
        Value::Object(map) if names => map
            .into_iter()
            .map(|(key, value)| (key, walk(value, false)))
            .collect(),
        Value::Object(map) => Value::Object(sorted(map)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

fn sorted(map: Map<String, Value>) -> Map<String, Value> {
    let mut entries: Vec<(String, Value)> = map.into_iter().collect();
    // A parameter's `required` is a flag and stands early; a schema's is a list and stands late.
    entries.sort_by_cached_key(|(key, value)| {
        let key = if key == "required" && value.is_boolean() {
            "required_"
        } else {
            key.as_str()
        };
        let place = ORDER
            .iter()
            .position(|known| *known == key)
            .unwrap_or(ORDER.len());
        (place, key.to_owned())
    });
    entries
        .into_iter()
        .map(|(key, value)| {
            let value = if DATA.contains(&key.as_str()) {
                value
            } else {
                let names = NAME_MAPS.contains(&key.as_str());
                walk(value, names)
            };
            (key, value)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keywords_are_ordered_and_names_and_data_are_not() {
        let value = json!({
            "properties": { "type": { "maxLength": 2, "type": "string" }, "a": {} },
            "default": { "z": 1, "a": 2 },
            "type": "object",
            "required": ["type"],
        });
        let expected = r#"{"type":"object","properties":{"type":{"type":"string","maxLength":2},"a":{}},"required":["type"],"default":{"z":1,"a":2}}"#;
        assert_eq!(ordered(value).to_string(), expected);
    }
}
