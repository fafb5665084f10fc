//! Objects as structs.

use routegen_analyzer::model::{Field, Object, OnWire, Rest, TypeRef};

use super::{At, Types};
use crate::casing::{Scope, snake};
use crate::client_rust::text;
use crate::writer::Writer;

/// A field as it is written.
struct Written {
    ident: String,
    ty: String,
    /// A caller may leave it out.
    optional: bool,
}

pub(super) fn write(types: &mut Types<'_>, w: &mut Writer, name: &str, object: &Object, at: &At) {
    let mut body = Writer::default();
    let fields = fields(types, &mut body, object, at, "pub ");
    let all_optional = fields.iter().all(|field| field.optional);
    let default = if all_optional { ", Default" } else { "" };
    w.line(format!(
        "#[derive(Clone, Debug, PartialEq{default}, Serialize, Deserialize)]"
    ));
    let text = body.finish();
    if text.is_empty() {
        w.line(format!("pub struct {name} {{}}"));
        return;
    }
    w.block(&format!("pub struct {name}"), |w| w.line(text.trim_end()));
    let is_mixed = !all_optional && fields.iter().any(|field| field.optional);
    if is_mixed && types.is_sent(at) {
        constructor(types, w, name, &fields);
    }
}

/// The identifiers of the fields.
pub(in crate::client_rust) fn idents(object: &Object, scope: &mut Scope) -> Vec<String> {
    let names = object.fields.iter();
    names
        .map(|field| text::claim(scope, &snake(&field.source_name)))
        .collect()
}

/// The fields of a struct or of a struct variant.
fn fields(
    types: &mut Types<'_>,
    w: &mut Writer,
    object: &Object,
    at: &At,
    visibility: &str,
) -> Vec<Written> {
    let mut scope = Scope::default();
    let mut written = Vec::new();
    for (field, ident) in object.fields.iter().zip(idents(object, &mut scope)) {
        written.push(field_lines(types, w, field, &ident, at, visibility));
    }
    for (number, part) in object.flattened.iter().enumerate() {
        let ident = scope.claim("flattened");
        let ty = match part {
            TypeRef::Any | TypeRef::Unknown => {
                "serde_json::Map<String, serde_json::Value>".to_owned()
            }
            part => types.of(part, &at.below(&format!("Flattened{}", number + 1))),
        };
        w.line("#[serde(flatten)]");
        w.line(format!("{visibility}{ident}: {ty},"));
        let optional = false;
        written.push(Written {
            ident,
            ty,
            optional,
        });
    }
    if let Rest::Values(map) = &object.rest {
        let ident = scope.claim("rest");
        let values = types.of(&map.values, &at.below("Rest").behind());
        let ty = format!("std::collections::BTreeMap<String, {values}>");
        w.line("/// Values by keys that are data.");
        w.line("#[serde(flatten)]");
        w.line(format!("{visibility}{ident}: {ty},"));
        let optional = true;
        written.push(Written {
            ident,
            ty,
            optional,
        });
    }
    written
}

fn field_lines(
    types: &mut Types<'_>,
    w: &mut Writer,
    field: &Field,
    ident: &str,
    at: &At,
    visibility: &str,
) -> Written {
    if let Some(docs) = text::docs_text(&field.docs) {
        text::docs(w, &docs);
    }
    if field.deprecated {
        w.line("///");
        w.line("/// Deprecated.");
    }
    let inner = types.of(&field.ty, &at.below(&field.source_name));
    let can_be_null = inner.starts_with("Option<");
    let may_miss = field.on_wire == OnWire::Optional;
    let both_differ = may_miss && field.null_differs && can_be_null;
    let ty = if both_differ || (may_miss && !can_be_null) {
        format!("Option<{inner}>")
    } else {
        inner
    };
    if let Some(rename) = text::rename(&field.name, ident) {
        w.line(format!("#[serde({rename})]"));
    }
    if both_differ {
        w.line("#[serde(default, deserialize_with = \"super::answer::present\")]");
        w.line("#[serde(skip_serializing_if = \"Option::is_none\")]");
    } else if may_miss {
        w.line("#[serde(default, skip_serializing_if = \"Option::is_none\")]");
    }
    w.line(format!("{visibility}{ident}: {ty},"));
    Written {
        ident: ident.to_owned(),
        optional: ty.starts_with("Option<"),
        ty,
    }
}

/// `new`, with what a request may not leave out.
fn constructor(types: &Types<'_>, w: &mut Writer, name: &str, fields: &[Written]) {
    let required: Vec<&Written> = fields.iter().filter(|field| !field.optional).collect();
    // More positions than that nobody tells apart.
    if required.len() > 6 {
        return;
    }
    let argument = |field: &&Written| {
        let ty = match field.ty.as_str() {
            "String" => "impl Into<String>",
            other => other,
        };
        format!("{}: {ty}", field.ident)
    };
    let arguments: Vec<String> = required.iter().map(argument).collect();
    let values = fields.iter().map(|field| match field.ty.as_str() {
        "String" => format!("{}: {}.into()", field.ident, field.ident),
        _ if !field.optional => field.ident.clone(),
        ty if ty.starts_with("Option<") => format!("{}: None", field.ident),
        _ => format!("{}: Default::default()", field.ident),
    });
    let values: Vec<String> = values.collect();
    w.gap();
    w.block(&format!("impl {name}"), |w| {
        w.line("/// With nothing but what is required.");
        types
            .margin
            .function(w, "pub fn new", &arguments, " -> Self", |w| {
                let short = values.join(", ");
                if short.len() <= 18 {
                    w.line(format!("Self {{ {short} }}"));
                } else {
                    w.block("Self", |w| {
                        for value in &values {
                            w.line(format!("{value},"));
                        }
                    });
                }
            });
    });
}

/// The lines of the fields of a struct variant.
pub(super) fn variant_fields(types: &mut Types<'_>, object: &Object, at: &At) -> String {
    let mut body = Writer::default();
    fields(types, &mut body, object, at, "");
    body.finish()
}
