//! Enums: how serde tells their variants apart.

use routegen_analyzer::model::{Enum, OnWire, Side, Tagging, Variant, VariantBody};
use serde_json::{Value, json};

use super::object::object;
use super::{Cx, Keywords, Notes, annotate, docs_text, keywords, of_type, scalar};

/// The schema of an enum.
pub(super) fn sum(cx: &Cx<'_>, sum: &Enum) -> Keywords {
    let (untagged, tagged): (Vec<&Variant>, Vec<&Variant>) = sum
        .variants
        .iter()
        .partition(|variant| variant.untagged || sum.tagging == Tagging::Untagged);
    let mut options: Vec<Keywords> = Vec::new();
    if let Some(tagged) = tagged_part(cx, sum, &tagged) {
        options.push(tagged);
    }
    options.extend(
        untagged
            .iter()
            .map(|variant| with_docs(body(cx, variant), variant)),
    );
    match options.len() {
        0 => keywords(json!({ "not": {} })),
        1 => options.remove(0),
        _ => keywords(json!({ "anyOf": options })),
    }
}

/// The variants that say which one they are.
fn tagged_part(cx: &Cx<'_>, sum: &Enum, variants: &[&Variant]) -> Option<Keywords> {
    let mut branches: Vec<Keywords> = Vec::new();
    let mut exact = true;
    let stated: Vec<Value> = variants
        .iter()
        .filter(|variant| !variant.other)
        .flat_map(|variant| names(cx, variant))
        .collect();
    if sum.tagging == Tagging::External {
        let units: Vec<&Variant> = variants.iter().copied().filter(is_plain_unit).collect();
        let values = units
            .iter()
            .flat_map(|variant| names(cx, variant))
            .collect::<Vec<_>>();
        if !values.is_empty() {
            branches.push(closed_list(&values));
        }
        if cx.side == Side::Request && units.iter().any(|variant| variant.other) {
            exact = false;
            // The name of a variant with data is no unit variant, not even an unknown one.
            let with_data: Vec<Value> = stated
                .iter()
                .filter(|name| !values.contains(name))
                .cloned()
                .collect();
            branches.push(any_other(&with_data));
        }
        let data = variants.iter().filter(|variant| !is_plain_unit(variant));
        branches.extend(data.map(|variant| with_docs(external(cx, variant), variant)));
    } else {
        exact = !variants
            .iter()
            .any(|variant| variant.other && cx.side == Side::Request);
        branches.extend(
            variants
                .iter()
                .map(|variant| branch(cx, sum, variant, &stated)),
        );
    }
    match branches.len() {
        0 => None,
        1 => branches.pop(),
        _ if exact => Some(keywords(json!({ "oneOf": branches }))),
        _ => Some(keywords(json!({ "anyOf": branches }))),
    }
}

/// One branch of an internally or adjacently tagged enum.
fn branch(cx: &Cx<'_>, sum: &Enum, variant: &Variant, stated: &[Value]) -> Keywords {
    let value = Value::Object(tag_schema(cx, variant, stated));
    let schema = match &sum.tagging {
        Tagging::Internal { tag } => internal(cx, tag, value, variant),
        Tagging::Adjacent { tag, content } => {
            let mut schema = adjacent(cx, (tag, value), content, variant);
            if sum.closed {
                schema.insert("additionalProperties".into(), json!(false));
            }
            schema
        }
        Tagging::External => external(cx, variant),
        Tagging::Untagged => body(cx, variant),
    };
    with_docs(schema, variant)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "an argument of `filter`")]
fn is_plain_unit(variant: &&Variant) -> bool {
    variant.body == VariantBody::Unit
}

/// The values by which a variant is known in this direction.
fn names(cx: &Cx<'_>, variant: &Variant) -> Vec<Value> {
    let mut values = vec![variant.value.clone()];
    if cx.side == Side::Request {
        values.extend(variant.aliases.iter().map(|alias| json!(alias)));
    }
    values
}

fn closed_list(values: &[Value]) -> Keywords {
    let mut out = Keywords::new();
    if let Some(kind) = scalar::common_type(values) {
        out.insert("type".into(), json!(kind));
    }
    out.insert("enum".into(), json!(values));
    out
}

/// What the tag may be. `other` reads every tag that is no other variant's.
fn tag_schema(cx: &Cx<'_>, variant: &Variant, stated: &[Value]) -> Keywords {
    if variant.other && cx.side == Side::Request {
        return any_other(stated);
    }
    scalar::constant(&names(cx, variant))
}

/// Every string but these.
fn any_other(stated: &[Value]) -> Keywords {
    match stated {
        [] => keywords(json!({ "type": "string" })),
        _ => keywords(json!({ "type": "string", "not": { "enum": stated } })),
    }
}

/// `{"Variant": …}`
fn external(cx: &Cx<'_>, variant: &Variant) -> Keywords {
    let content = Value::Object(body(cx, variant));
    let wrap = |name: &Value| {
        let key = name.as_str().unwrap_or_default();
        keywords(json!({
            "type": "object",
            "properties": { key: content },
            "required": [key],
            "additionalProperties": false,
        }))
    };
    let mut ways: Vec<Keywords> = names(cx, variant).iter().map(wrap).collect();
    if ways.len() == 1 {
        ways.remove(0)
    } else {
        keywords(json!({ "oneOf": ways }))
    }
}

/// `{"tag": "Variant", …}`
fn internal(cx: &Cx<'_>, tag: &str, value: Value, variant: &Variant) -> Keywords {
    let tag_only = keywords(json!({
        "type": "object",
        "properties": { tag: value },
        "required": [tag],
    }));
    match &variant.body {
        VariantBody::Unit => tag_only,
        VariantBody::Newtype(inner) => keywords(json!({ "allOf": [of_type(cx, inner), tag_only] })),
        VariantBody::Tuple(items) => {
            keywords(json!({ "allOf": [scalar::tuple(cx, items), tag_only] }))
        }
        VariantBody::Struct(inner) => {
            let mut out = object(cx, inner);
            let mut properties = keywords(json!({ tag: value }));
            if let Some(Value::Object(own)) = out.remove("properties") {
                properties.extend(own);
            }
            let mut required = vec![json!(tag)];
            if let Some(Value::Array(own)) = out.remove("required") {
                required.extend(own);
            }
            out.insert("properties".into(), Value::Object(properties));
            out.insert("required".into(), Value::Array(required));
            out
        }
    }
}

/// `{"t": "Variant", "c": …}`
fn adjacent(
    cx: &Cx<'_>,
    (tag, value): (&str, Value),
    content: &str,
    variant: &Variant,
) -> Keywords {
    let mut properties = keywords(json!({ tag: value }));
    let mut required = vec![json!(tag)];
    match &variant.body {
        // serde reads a unit variant with a null content too. It never writes one, which is no reason
        // for two components.
        VariantBody::Unit => {
            properties.insert(content.to_owned(), json!({ "type": "null" }));
        }
        VariantBody::Newtype(_) | VariantBody::Tuple(_) | VariantBody::Struct(_) => {
            properties.insert(content.to_owned(), Value::Object(body(cx, variant)));
            if variant.content == OnWire::Required {
                required.push(json!(content));
            }
        }
    }
    keywords(json!({ "type": "object", "properties": properties, "required": required }))
}

/// What a variant carries, by itself.
fn body(cx: &Cx<'_>, variant: &Variant) -> Keywords {
    match &variant.body {
        VariantBody::Unit => keywords(json!({ "type": "null" })),
        VariantBody::Newtype(inner) => of_type(cx, inner),
        VariantBody::Tuple(items) => scalar::tuple(cx, items),
        VariantBody::Struct(inner) => object(cx, inner),
    }
}

fn with_docs(mut schema: Keywords, variant: &Variant) -> Keywords {
    let notes = Notes {
        docs: &variant.docs,
        deprecated: variant.deprecated,
        default: None,
        examples: &[],
    };
    annotate(&mut schema, &notes);
    schema
}

/// A list of plain values cannot carry what is said of each: it goes into the description.
pub(super) fn describe_variants(out: &mut Keywords, sum: &Enum) {
    if !out.contains_key("enum") {
        return;
    }
    let line = |variant: &Variant| {
        let value = variant
            .value
            .as_str()
            .map_or_else(|| variant.value.to_string(), str::to_owned);
        docs_text(&variant.docs).map(|text| format!("- `{value}`: {}", text.replace('\n', "\n  ")))
    };
    let lines: Vec<String> = sum.variants.iter().filter_map(line).collect();
    if !lines.is_empty() {
        out.insert("description".into(), json!(lines.join("\n")));
    }
}

/// Gives each branch of an internally or adjacently tagged component a component of its own, so that a
/// discriminator may name them (OpenAPI 3.1, 4.8.25: inline schemas are not considered).
pub(super) fn name_branches(
    cx: &Cx<'_>,
    name: &str,
    sum: &Enum,
    own: &mut Keywords,
) -> Vec<(String, Value)> {
    let (Tagging::Internal { tag } | Tagging::Adjacent { tag, .. }) = &sum.tagging else {
        return Vec::new();
    };
    let Some(Value::Array(branches)) = own.get_mut("oneOf") else {
        return Vec::new();
    };
    let has_aliases = |variant: &Variant| cx.side == Side::Request && !variant.aliases.is_empty();
    if branches.len() != sum.variants.len() || sum.variants.iter().any(has_aliases) {
        return Vec::new();
    }
    let part = |variant: &Variant| format!("{name}_{}", variant.source_name);
    if sum
        .variants
        .iter()
        .any(|variant| cx.names.is_taken(&part(variant)))
    {
        return Vec::new();
    }
    let mut named = Vec::new();
    let mut mapping = Keywords::new();
    for (variant, branch) in sum.variants.iter().zip(branches.iter_mut()) {
        let part = part(variant);
        let target = format!("#/components/schemas/{part}");
        let schema = std::mem::replace(branch, json!({ "$ref": target }));
        named.push((part, schema));
        let value = variant
            .value
            .as_str()
            .map_or_else(|| variant.value.to_string(), str::to_owned);
        mapping.insert(value, json!(target));
    }
    own.insert(
        "discriminator".into(),
        json!({ "propertyName": tag, "mapping": mapping }),
    );
    named
}
