//! Objects: structs, and what is flattened into them.

use routegen_analyzer::model::{Field, Object, OnWire, Rest, Side};
use serde_json::{Map, Value, json};

use super::{Cx, Keywords, Notes, annotate, constraints, keywords, of_type, scalar};

/// The schema of an object.
pub(super) fn object(cx: &Cx<'_>, object: &Object) -> Keywords {
    let mut out = keywords(json!({ "type": "object" }));
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut also: Vec<Value> = Vec::new();
    for field in &object.fields {
        let schema = property(cx, field);
        let aliases: &[String] = if cx.side == Side::Request {
            &field.aliases
        } else {
            &[]
        };
        for alias in aliases {
            let mut schema = schema.clone();
            schema.insert("deprecated".into(), json!(true));
            properties.insert(alias.clone(), Value::Object(schema));
        }
        properties.insert(field.name.clone(), Value::Object(schema));
        match (field.on_wire, aliases.is_empty()) {
            (OnWire::Required, true) => required.push(json!(field.name)),
            (OnWire::Optional, true) => {}
            (presence, false) => also.push(one_of_the_names(field, presence)),
        }
    }
    if !properties.is_empty() {
        out.insert("properties".into(), Value::Object(properties));
    }
    if !required.is_empty() {
        out.insert("required".into(), Value::Array(required));
    }
    let flattened = object
        .flattened
        .iter()
        .map(|ty| Value::Object(of_type(cx, ty)));
    also.extend(flattened);
    if !also.is_empty() {
        out.insert("allOf".into(), Value::Array(also));
    }
    rest(cx, object, &mut out);
    out
}

/// Whether other keys may stand beside the properties. A flattened schema's own properties are seen by
/// `unevaluatedProperties` only.
fn rest(cx: &Cx<'_>, object: &Object, out: &mut Keywords) {
    let keyword = if object.flattened.is_empty() {
        "additionalProperties"
    } else {
        "unevaluatedProperties"
    };
    match &object.rest {
        Rest::Open => {}
        Rest::Closed => {
            out.insert(keyword.into(), json!(false));
        }
        Rest::Values(map) => {
            out.insert(keyword.into(), Value::Object(of_type(cx, &map.values)));
            // `propertyNames` would hold for the fields too; a key schema is stated only where there are none.
            if object.fields.is_empty()
                && object.flattened.is_empty()
                && let Some(names) = scalar::property_names(cx, &map.keys)
            {
                out.insert("propertyNames".into(), names);
            }
        }
    }
}

/// serde reads one of a field's names, and refuses two of them as a duplicate.
fn one_of_the_names(field: &Field, presence: OnWire) -> Value {
    let names: Vec<&String> = std::iter::once(&field.name).chain(&field.aliases).collect();
    if presence == OnWire::Required {
        let ways: Vec<Value> = names
            .iter()
            .map(|name| json!({ "required": [name] }))
            .collect();
        return json!({ "oneOf": ways });
    }
    let mut twice = Vec::new();
    for (at, first) in names.iter().enumerate() {
        let others = names[at + 1..].iter();
        twice.extend(others.map(|second| json!({ "required": [first, second] })));
    }
    match twice.len() {
        1 => json!({ "not": twice.remove(0) }),
        _ => json!({ "not": { "anyOf": twice } }),
    }
}

/// The schema of a property.
fn property(cx: &Cx<'_>, field: &Field) -> Keywords {
    let mut out = of_type(cx, &field.ty);
    constraints::add(&mut out, &field.constraints);
    let notes = Notes {
        docs: &field.docs,
        deprecated: field.deprecated,
        default: field.default.as_ref(),
        examples: &field.examples,
    };
    annotate(&mut out, &notes);
    if field.one_way {
        let keyword = match cx.side {
            Side::Request => "writeOnly",
            Side::Response => "readOnly",
        };
        out.insert(keyword.into(), json!(true));
    }
    out
}
