//! The model's types as short text: `{ id: int32, title?: string | null }`.

use super::BOTH;
use crate::model::{
    Api, Constraints, Docs, Enum, Field, Input, NamedSchema, Object, OnWire, Rest, Schema, Shape,
    Side, Tagging, TypeRef, Variant, VariantBody,
};

pub(super) fn api(api: &Api) -> String {
    let mut lines = Vec::new();
    for route in &api.routes {
        for input in &route.handler.inputs {
            if let Input::Body(body) = input {
                lines.push(format!("request: {}", form(&body.ty)));
            }
        }
        for body in route.handler.answers.iter().filter_map(|a| a.body.as_ref()) {
            lines.push(format!("response: {}", form(&body.ty)));
        }
    }
    for (id, named) in &api.schemas {
        component(&id.0, named, &mut lines);
    }
    lines.join("\n") + "\n"
}

fn component(id: &str, named: &NamedSchema, lines: &mut Vec<String>) {
    let both = named.schema.request.is_some() && named.schema.response.is_some();
    assert!(
        both || !named.differs,
        "{id} differs without two directions"
    );
    if both && !named.differs {
        lines.extend(
            named
                .schema
                .request
                .iter()
                .map(|own| format!("{id} = {}", schema(own))),
        );
        return;
    }
    for side in BOTH {
        let word = match side {
            Side::Request => "in",
            Side::Response => "out",
        };
        let own = named.schema.get(side).iter();
        lines.extend(own.map(|own| format!("{id} {word} = {}", schema(own))));
    }
}

fn schema(schema: &Schema) -> String {
    let mut text = match &schema.shape {
        Shape::Object(own) => object(own),
        Shape::Of(inner) => form(inner),
        Shape::Enum(own) => sum(own),
        Shape::Stated(value) => format!("stated {value}"),
    };
    text += &notes(
        &schema.docs,
        schema.deprecated,
        schema.default.as_ref(),
        &schema.constraints,
    );
    if let Some(title) = &schema.title {
        text += &format!(" title({title})");
    }
    for example in &schema.examples {
        text += &format!(" example({example})");
    }
    text
}

fn notes(
    docs: &Docs,
    deprecated: bool,
    default: Option<&serde_json::Value>,
    constraints: &Constraints,
) -> String {
    let mut text = String::new();
    if let Some(default) = default {
        text += &format!(" = {default}");
    }
    if !constraints.is_empty() {
        text += &format!(" where {}", limits(constraints));
    }
    if deprecated {
        text += " deprecated";
    }
    if let Some(summary) = &docs.summary {
        text += &format!(" // {summary}");
    }
    if let Some(description) = &docs.description {
        text += &format!(" // {description}");
    }
    text
}

fn limits(own: &Constraints) -> String {
    let mut all = Vec::new();
    let mut range = |name: &str, least: Option<String>, most: Option<String>| {
        if least.is_some() || most.is_some() {
            let (least, most) = (least.unwrap_or_default(), most.unwrap_or_default());
            all.push(format!("{name} {least}..{most}"));
        }
    };
    let size = |size: Option<u64>| size.map(|size| size.to_string());
    let number = |number: &Option<serde_json::Number>| number.as_ref().map(ToString::to_string);
    range("length", size(own.min_length), size(own.max_length));
    range("items", size(own.min_items), size(own.max_items));
    range(
        "entries",
        size(own.min_properties),
        size(own.max_properties),
    );
    range("range", number(&own.minimum), number(&own.maximum));
    range(
        "open range",
        number(&own.exclusive_minimum),
        number(&own.exclusive_maximum),
    );
    all.extend(own.multiple_of.iter().map(|of| format!("multiple of {of}")));
    all.extend(own.pattern.iter().map(|pattern| format!("/{pattern}/")));
    all.extend(own.format.clone());
    all.extend(own.unique_items.then(|| "unique".to_owned()));
    all.extend(
        own.items
            .iter()
            .map(|items| format!("each {}", limits(items))),
    );
    all.join(", ")
}

fn object(own: &Object) -> String {
    let mut parts: Vec<String> = own.fields.iter().map(field).collect();
    parts.extend(own.flattened.iter().map(|part| format!("& {}", form(part))));
    match &own.rest {
        Rest::Open => {}
        Rest::Closed => parts.push("!".into()),
        Rest::Values(map) => parts.push(format!("[{}]: {}", form(&map.keys), form(&map.values))),
    }
    format!("{{ {} }}", parts.join(", "))
}

fn field(own: &Field) -> String {
    let mark = match own.on_wire {
        OnWire::Required => "",
        OnWire::Optional => "?",
    };
    let names: Vec<&str> = std::iter::once(own.name.as_str())
        .chain(own.aliases.iter().map(String::as_str))
        .collect();
    let notes = notes(
        &own.docs,
        own.deprecated,
        own.default.as_ref(),
        &own.constraints,
    );
    let one_way = if own.one_way { " one-way" } else { "" };
    format!(
        "{}{mark}: {}{notes}{one_way}",
        names.join("/"),
        form(&own.ty)
    )
}

fn sum(own: &Enum) -> String {
    let tagging = match &own.tagging {
        Tagging::External => String::new(),
        Tagging::Internal { tag } => format!("tag({tag}) "),
        Tagging::Adjacent { tag, content } => format!("tag({tag}, {content}) "),
        Tagging::Untagged => "untagged ".into(),
    };
    let closed = if own.closed { "closed " } else { "" };
    let variants: Vec<String> = own.variants.iter().map(variant).collect();
    format!("{closed}{tagging}{}", variants.join(" | "))
}

fn variant(own: &Variant) -> String {
    let value = own
        .value
        .as_str()
        .map_or(own.value.to_string(), str::to_owned);
    let names: Vec<&str> = std::iter::once(value.as_str())
        .chain(own.aliases.iter().map(String::as_str))
        .collect();
    let mut text = names.join("/");
    if own.other {
        text += " other";
    }
    if own.untagged {
        text += " untagged";
    }
    if own.content == OnWire::Optional {
        text += "?";
    }
    text += &match &own.body {
        VariantBody::Unit => String::new(),
        VariantBody::Newtype(inner) => format!("({})", form(inner)),
        VariantBody::Tuple(parts) => format!("[{}]", forms(parts, ", ")),
        VariantBody::Struct(inner) => format!(" {}", object(inner)),
    };
    text + &notes(&own.docs, own.deprecated, None, &Constraints::default())
}

fn forms(all: &[TypeRef], between: &str) -> String {
    let all: Vec<String> = all.iter().map(form).collect();
    all.join(between)
}

pub(super) fn form(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Null => "null".into(),
        TypeRef::Bool => "bool".into(),
        TypeRef::Number(number) => {
            let not = number
                .not
                .map_or(String::new(), |not| format!(" not {not}"));
            let kind = if number.integer { "integer" } else { "number" };
            let least = match number.minimum {
                Some(1) => " from 1",
                _ => "",
            };
            format!("{}{least}{not}", number.format.unwrap_or(kind))
        }
        TypeRef::String(string) => {
            let mut text = string.format.clone().unwrap_or_else(|| "string".into());
            if let Some(pattern) = &string.pattern {
                text += &format!(" /{pattern}/");
            }
            if let Some(encoding) = string.content_encoding {
                text += &format!(" {encoding}");
            }
            if string.min_length.is_some() || string.max_length.is_some() {
                text += &format!(" of {:?}..{:?}", string.min_length, string.max_length);
            }
            text
        }
        TypeRef::Nullable(inner) => format!("{} | null", form(inner)),
        TypeRef::List(list) => {
            let mut text = format!("[{}]", form(&list.items));
            if list.min_items.is_some() || list.max_items.is_some() {
                text += &format!(" of {:?}..{:?}", list.min_items, list.max_items);
            }
            if list.unique {
                text += " unique";
            }
            text
        }
        TypeRef::Map(map) => format!("{{[{}]: {}}}", form(&map.keys), form(&map.values)),
        TypeRef::Tuple(parts) => format!("[{}]", forms(parts, ", ")),
        TypeRef::Named(id) => id.0.clone(),
        TypeRef::Inline(own) => schema(own),
        TypeRef::AnyOf(parts) => format!("({})", forms(parts, " | ")),
        TypeRef::AllOf(parts) => format!("({})", forms(parts, " & ")),
        TypeRef::Const(values) => {
            let values: Vec<String> = values.iter().map(|value| value.to_string()).collect();
            values.join("|")
        }
        TypeRef::Any => "any".into(),
        TypeRef::Never => "never".into(),
        TypeRef::Unknown => "unknown".into(),
    }
}
