//! JSON Schema 2020-12 of a type in one direction.

mod constraints;
mod object;
mod scalar;
mod sum;

use routegen_analyzer::model::{Docs, Schema, Shape, Side, TypeRef};
use serde_json::{Map, Value, json};

use super::components::Names;

/// A schema's keywords.
pub(super) type Keywords = Map<String, Value>;

/// What a schema is written for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cx<'a> {
    pub names: &'a Names<'a>,
    pub side: Side,
}

/// Keywords from `json!({…})`.
pub(super) fn keywords(value: Value) -> Keywords {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// The schema of a type.
pub(super) fn of_type(cx: &Cx<'_>, ty: &TypeRef) -> Keywords {
    match ty {
        TypeRef::Null => keywords(json!({ "type": "null" })),
        TypeRef::Bool => keywords(json!({ "type": "boolean" })),
        TypeRef::Number(number) => scalar::number(number),
        TypeRef::String(string) => scalar::string(string),
        TypeRef::Nullable(inner) => nullable(of_type(cx, inner)),
        TypeRef::List(list) => scalar::list(cx, list),
        TypeRef::Map(map) => scalar::map(cx, map),
        TypeRef::Tuple(items) => scalar::tuple(cx, items),
        TypeRef::Named(id) => keywords(json!({ "$ref": cx.names.reference(id, cx.side) })),
        TypeRef::Inline(schema) => of_schema(cx, schema),
        TypeRef::AnyOf(options) => several("anyOf", cx, options),
        TypeRef::AllOf(parts) => several("allOf", cx, parts),
        TypeRef::Const(values) => scalar::constant(values),
        TypeRef::Never => keywords(json!({ "not": {} })),
        TypeRef::Any | TypeRef::Unknown => Keywords::new(),
    }
}

fn several(keyword: &str, cx: &Cx<'_>, types: &[TypeRef]) -> Keywords {
    match types {
        [only] => of_type(cx, only),
        _ => {
            let list: Vec<Keywords> = types.iter().map(|ty| of_type(cx, ty)).collect();
            keywords(json!({ keyword: list }))
        }
    }
}

/// The same, or `null`. The open schema admits it already.
pub(super) fn nullable(mut inner: Keywords) -> Keywords {
    if inner.is_empty() {
        return inner;
    }
    let plain = !inner.contains_key("$ref")
        && !["anyOf", "oneOf", "allOf", "not", "const"]
            .iter()
            .any(|key| inner.contains_key(*key));
    match inner.get_mut("type") {
        Some(Value::String(kind)) if plain => {
            let kind = std::mem::take(kind);
            inner.insert("type".into(), json!([kind, "null"]));
        }
        Some(Value::Array(kinds)) if plain => {
            if !kinds.iter().any(|kind| kind == "null") {
                kinds.push(json!("null"));
            }
        }
        _ => return keywords(json!({ "anyOf": [inner, { "type": "null" }] })),
    }
    if let Some(Value::Array(values)) = inner.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    inner
}

/// The schema of a shape with what is said about it.
pub(super) fn of_schema(cx: &Cx<'_>, schema: &Schema) -> Keywords {
    let mut out = match &schema.shape {
        Shape::Object(object) => object::object(cx, object),
        Shape::Of(inner) => of_type(cx, inner),
        Shape::Enum(sum) => sum::sum(cx, sum),
        Shape::Stated(value) => keywords(value.clone()),
    };
    constraints::add(&mut out, &schema.constraints);
    if let Shape::Enum(sum) = &schema.shape {
        sum::describe_variants(&mut out, sum);
    }
    let notes = Notes {
        docs: &schema.docs,
        deprecated: schema.deprecated,
        default: schema.default.as_ref(),
        examples: &schema.examples,
    };
    if let Some(title) = &schema.title {
        out.insert("title".into(), json!(title));
    }
    annotate(&mut out, &notes);
    out
}

/// A component, and the components that stand for its variants.
pub(super) fn component(cx: &Cx<'_>, name: &str, schema: &Schema) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let mut own = of_schema(cx, schema);
    if let Shape::Enum(sum) = &schema.shape {
        all = sum::name_branches(cx, name, sum, &mut own);
    }
    all.insert(0, (name.to_owned(), Value::Object(own)));
    all
}

/// What is said about a schema beside its form.
pub(super) struct Notes<'a> {
    pub docs: &'a Docs,
    pub deprecated: bool,
    pub default: Option<&'a Value>,
    pub examples: &'a [Value],
}

/// Adds the notes. They override what the inner schema says, since they stand closer to the use.
pub(super) fn annotate(out: &mut Keywords, notes: &Notes<'_>) {
    if let Some(text) = docs_text(notes.docs) {
        let listed = out.get("description").and_then(Value::as_str);
        let text = match listed {
            Some(listed) if listed.starts_with("- ") => format!("{text}\n\n{listed}"),
            _ => text,
        };
        out.insert("description".into(), json!(text));
    }
    if notes.deprecated {
        out.insert("deprecated".into(), json!(true));
    }
    if let Some(default) = notes.default {
        out.insert("default".into(), default.clone());
    }
    if !notes.examples.is_empty() {
        out.insert("examples".into(), json!(notes.examples));
    }
}

/// Summary and description as one Markdown text.
pub(super) fn docs_text(docs: &Docs) -> Option<String> {
    match (&docs.summary, &docs.description) {
        (Some(summary), Some(rest)) => Some(format!("{summary}\n\n{rest}")),
        (Some(text), None) | (None, Some(text)) => Some(text.clone()),
        (None, None) => None,
    }
}
