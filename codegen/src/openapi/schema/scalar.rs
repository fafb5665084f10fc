//! Scalars, lists, maps and tuples.

use routegen_analyzer::model::{ListType, MapType, Number, StringType, TypeRef};
use serde_json::{Map, Value, json};

use super::{Cx, Keywords, keywords, of_type};

pub(super) fn number(number: &Number) -> Keywords {
    let kind = if number.integer { "integer" } else { "number" };
    let mut out = keywords(json!({ "type": kind }));
    if let Some(format) = number.format {
        out.insert("format".into(), json!(format));
    }
    // Bounds that JSON numbers of common readers cannot hold are left to the format.
    if let Some(minimum) = number.minimum.and_then(|value| i64::try_from(value).ok()) {
        out.insert("minimum".into(), json!(minimum));
    }
    if let Some(maximum) = number.maximum.and_then(|value| u64::try_from(value).ok()) {
        out.insert("maximum".into(), json!(maximum));
    }
    if let Some(not) = number.not.and_then(|value| i64::try_from(value).ok()) {
        out.insert("not".into(), json!({ "const": not }));
    }
    out
}

pub(super) fn string(string: &StringType) -> Keywords {
    let mut out = keywords(json!({ "type": "string" }));
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            out.insert(key.to_owned(), value);
        }
    };
    put("format", string.format.as_ref().map(|text| json!(text)));
    put("pattern", string.pattern.as_ref().map(|text| json!(text)));
    put("minLength", string.min_length.map(|length| json!(length)));
    put("maxLength", string.max_length.map(|length| json!(length)));
    put(
        "contentEncoding",
        string.content_encoding.map(|text| json!(text)),
    );
    put(
        "contentMediaType",
        string.content_media_type.as_ref().map(|text| json!(text)),
    );
    if !string.not.is_empty() {
        put("not", Some(json!({ "enum": string.not })));
    }
    out
}

pub(super) fn list(cx: &Cx<'_>, list: &ListType) -> Keywords {
    let mut out = keywords(json!({ "type": "array", "items": of_type(cx, &list.items) }));
    if list.unique {
        out.insert("uniqueItems".into(), json!(true));
    }
    if let Some(length) = list.min_items {
        out.insert("minItems".into(), json!(length));
    }
    if let Some(length) = list.max_items {
        out.insert("maxItems".into(), json!(length));
    }
    out
}

pub(super) fn map(cx: &Cx<'_>, map: &MapType) -> Keywords {
    let mut out =
        keywords(json!({ "type": "object", "additionalProperties": of_type(cx, &map.values) }));
    if let Some(names) = property_names(cx, &map.keys) {
        out.insert("propertyNames".into(), names);
    }
    if let Some(count) = map.min_properties {
        out.insert("minProperties".into(), json!(count));
    }
    if let Some(count) = map.max_properties {
        out.insert("maxProperties".into(), json!(count));
    }
    out
}

/// What keys must look like; nothing for keys that can be any string.
pub(super) fn property_names(cx: &Cx<'_>, keys: &TypeRef) -> Option<Value> {
    let mut names = of_type(cx, keys);
    if names.is_empty() || names == keywords(json!({ "type": "string" })) {
        return None;
    }
    // The type of a key is always string.
    if names.get("type") == Some(&json!("string")) && names.len() > 1 {
        names.remove("type");
    }
    Some(Value::Object(names))
}

pub(super) fn tuple(cx: &Cx<'_>, items: &[TypeRef]) -> Keywords {
    let places: Vec<Keywords> = items.iter().map(|item| of_type(cx, item)).collect();
    let length = places.len();
    if length == 0 {
        return keywords(json!({ "type": "array", "maxItems": 0 }));
    }
    keywords(json!({
        "type": "array",
        "prefixItems": places,
        "items": false,
        "minItems": length,
        "maxItems": length,
    }))
}

pub(super) fn constant(values: &[Value]) -> Keywords {
    let mut out = Map::new();
    if let Some(kind) = common_type(values) {
        out.insert("type".into(), json!(kind));
    }
    match values {
        [only] => out.insert("const".into(), only.clone()),
        _ => out.insert("enum".into(), json!(values)),
    };
    out
}

/// The JSON type that all values have.
pub(super) fn common_type(values: &[Value]) -> Option<&'static str> {
    let kind = |value: &Value| match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let first = kind(values.first()?);
    values
        .iter()
        .all(|value| kind(value) == first)
        .then_some(first)
}
