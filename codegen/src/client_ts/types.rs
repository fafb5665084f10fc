//! TypeScript types of what stands on the wire.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use routegen_analyzer::Api;
use routegen_analyzer::model::{
    Enum, Field, Object, OnWire, Rest, SchemaId, Shape, Side, StringType, Tagging, TypeRef,
    Variant, VariantBody,
};
use serde_json::Value;

use super::text::{key, string};
use crate::casing::{Scope, pascal};

/// Names that the client relies on.
static RESERVED: &[&str] = &[
    "AbortSignal",
    "AnyResult",
    "ApiError",
    "ArrayBuffer",
    "AsyncGenerator",
    "Attempt",
    "Auth",
    "Blob",
    "BodyInit",
    "BodyOf",
    "Broken",
    "CallOptions",
    "Client",
    "ClientOptions",
    "Download",
    "Error",
    "ErrorOf",
    "EventFields",
    "Exclude",
    "Extract",
    "Failure",
    "File",
    "FormData",
    "Headers",
    "Made",
    "NoAnswer",
    "Operation",
    "Operations",
    "Partial",
    "Places",
    "Promise",
    "ReadableStream",
    "Reading",
    "Readonly",
    "Record",
    "RequestCredentials",
    "RequestInit",
    "RequestProblem",
    "Response",
    "Retry",
    "ServerEvent",
    "Success",
    "URLSearchParams",
    "Uint8Array",
    "Unexpected",
];

/// The types of a client, and what they are called.
#[derive(Debug)]
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    names: BTreeMap<(SchemaId, Side), String>,
    /// What goes before a name: nothing in the file that has the types, `api.` elsewhere.
    prefix: &'static str,
    pub(super) named: RefCell<BTreeSet<(SchemaId, Side)>>,
    pub(super) declared: RefCell<BTreeSet<(SchemaId, Side)>>,
}

impl<'a> Types<'a> {
    /// `taken` are the names of the operations' own types.
    pub(super) fn new(api: &'a Api, taken: &[String]) -> Self {
        let mut scope = Scope::with(RESERVED);
        for name in taken {
            scope.claim(name);
        }
        let mut names = BTreeMap::new();
        for (id, named) in &api.schemas {
            let name = scope.claim(&pascal(&id.0));
            names.insert((id.clone(), Side::Response), name.clone());
            let both = named.schema.request.is_some() && named.schema.response.is_some();
            if !(named.differs && both) {
                names.insert((id.clone(), Side::Request), name);
            }
        }
        for id in api.schemas.keys() {
            let input = || scope.claim(&format!("{}Input", pascal(&id.0)));
            names
                .entry((id.clone(), Side::Request))
                .or_insert_with(input);
        }
        Self {
            api,
            names,
            prefix: "",
            named: RefCell::default(),
            declared: RefCell::default(),
        }
    }

    /// The same types, seen from another file.
    pub(super) fn seen_from_outside(&self) -> Self {
        Self {
            api: self.api,
            names: self.names.clone(),
            prefix: "api.",
            named: RefCell::default(),
            declared: RefCell::default(),
        }
    }

    pub(super) fn name(&self, id: &SchemaId, side: Side) -> Option<&str> {
        self.names.get(&(id.clone(), side)).map(String::as_str)
    }

    pub(super) fn of(&self, ty: &TypeRef, side: Side) -> String {
        match ty {
            TypeRef::Null => "null".to_owned(),
            TypeRef::Bool => "boolean".to_owned(),
            TypeRef::Number(_) => "number".to_owned(),
            TypeRef::String(string) if is_file(string) => "Blob".to_owned(),
            TypeRef::String(_) => "string".to_owned(),
            TypeRef::Nullable(inner) => union(vec![self.of(inner, side), "null".to_owned()]),
            TypeRef::List(list) => array(&self.of(&list.items, side)),
            TypeRef::Map(map) => format!("{{ [key: string]: {} }}", self.of(&map.values, side)),
            TypeRef::Tuple(items) => self.tuple(items, side),
            TypeRef::Named(id) => match self.name(id, side) {
                Some(name) => {
                    self.named.borrow_mut().insert((id.clone(), side));
                    format!("{}{name}", self.prefix)
                }
                None => "unknown".to_owned(),
            },
            TypeRef::Inline(schema) => self.shape(&schema.shape, side),
            TypeRef::AnyOf(options) => union(self.all(options, side)),
            TypeRef::AllOf(parts) if parts.is_empty() => "unknown".to_owned(),
            TypeRef::AllOf(parts) => intersection(&self.all(parts, side)),
            TypeRef::Const(values) => union(values.iter().map(literal).collect()),
            TypeRef::Never => "never".to_owned(),
            TypeRef::Any | TypeRef::Unknown => "unknown".to_owned(),
        }
    }

    fn all(&self, types: &[TypeRef], side: Side) -> Vec<String> {
        types.iter().map(|ty| self.of(ty, side)).collect()
    }

    fn tuple(&self, items: &[TypeRef], side: Side) -> String {
        format!("[{}]", self.all(items, side).join(", "))
    }

    pub(super) fn shape(&self, shape: &Shape, side: Side) -> String {
        match shape {
            Shape::Object(object) => self.object(object, &[], side),
            Shape::Of(inner) => self.of(inner, side),
            Shape::Enum(sum) => self.sum(sum, side),
            Shape::Stated(value) => stated(value),
        }
    }

    /// An object type on one line, with some properties before its own.
    pub(super) fn object(&self, object: &Object, before: &[String], side: Side) -> String {
        let fields = object.fields.iter().map(|field| self.property(field, side));
        let properties: Vec<String> = before.iter().cloned().chain(fields).collect();
        let mut parts = Vec::new();
        if !properties.is_empty() || (object.flattened.is_empty() && object.rest == Rest::Open) {
            parts.push(braces(&properties));
        } else if object.flattened.is_empty() && object.rest == Rest::Closed {
            parts.push("{ [key: string]: never }".to_owned());
        }
        parts.extend(self.beside(object, !properties.is_empty(), side));
        intersection(&parts)
    }

    /// What stands beside the fields of an object.
    fn beside(&self, object: &Object, has_fields: bool, side: Side) -> Vec<String> {
        let mut parts: Vec<String> = object
            .flattened
            .iter()
            .map(|ty| self.of(ty, side))
            .filter(|ty| ty != "unknown")
            .collect();
        if let Rest::Values(map) = &object.rest {
            // An index signature holds for the fields too.
            let values = if has_fields || !parts.is_empty() {
                "unknown".to_owned()
            } else {
                self.of(&map.values, side)
            };
            parts.push(format!("{{ [key: string]: {values} }}"));
        }
        parts
    }

    pub(super) fn property(&self, field: &Field, side: Side) -> String {
        let ty = self.of(&field.ty, side);
        match field.on_wire {
            OnWire::Required => format!("{}: {ty}", key(&field.name)),
            OnWire::Optional => format!("{}?: {}", key(&field.name), optional(&ty)),
        }
    }

    fn sum(&self, sum: &Enum, side: Side) -> String {
        let mut options: Vec<String> = Vec::new();
        for variant in &sum.variants {
            let option = self.variant(sum, variant, side);
            if !options.contains(&option) {
                options.push(option);
            }
        }
        match options.as_slice() {
            [] => "never".to_owned(),
            _ => union(options),
        }
    }

    fn variant(&self, sum: &Enum, variant: &Variant, side: Side) -> String {
        if variant.untagged {
            return self.body(&variant.body, side);
        }
        let value = literal(&variant.value);
        match &sum.tagging {
            Tagging::Untagged => self.body(&variant.body, side),
            Tagging::External => match &variant.body {
                VariantBody::Unit => value,
                body => {
                    let name = variant.value.as_str().unwrap_or_default();
                    braces(&[format!("{}: {}", key(name), self.body(body, side))])
                }
            },
            Tagging::Internal { tag } => {
                let tag = format!("{}: {value}", key(tag));
                match &variant.body {
                    VariantBody::Unit => braces(&[tag]),
                    VariantBody::Struct(object) => self.object(object, &[tag], side),
                    body @ (VariantBody::Newtype(_) | VariantBody::Tuple(_)) => {
                        intersection(&[braces(&[tag]), self.body(body, side)])
                    }
                }
            }
            Tagging::Adjacent { tag, content } => {
                let tag = format!("{}: {value}", key(tag));
                match (&variant.body, variant.content) {
                    (VariantBody::Unit, _) => braces(&[tag]),
                    (body, OnWire::Required) => {
                        braces(&[tag, format!("{}: {}", key(content), self.body(body, side))])
                    }
                    (body, OnWire::Optional) => {
                        let content =
                            format!("{}?: {}", key(content), optional(&self.body(body, side)));
                        braces(&[tag, content])
                    }
                }
            }
        }
    }

    fn body(&self, body: &VariantBody, side: Side) -> String {
        match body {
            VariantBody::Unit => "null".to_owned(),
            VariantBody::Newtype(inner) => self.of(inner, side),
            VariantBody::Tuple(items) => self.tuple(items, side),
            VariantBody::Struct(object) => self.object(object, &[], side),
        }
    }
}

/// Whether a part of a form is a file: bytes that are not text.
fn is_file(string: &StringType) -> bool {
    let media = string.content_media_type.as_deref();
    string.format.as_deref() == Some("binary")
        || (media == Some("application/octet-stream") && string.content_encoding.is_none())
}

/// `name?: type`, which may be `undefined` too: it is not sent.
pub(super) fn optional(ty: &str) -> String {
    union(vec![ty.to_owned(), "undefined".to_owned()])
}

fn braces(properties: &[String]) -> String {
    if properties.is_empty() {
        "{ [key: string]: unknown }".to_owned()
    } else {
        format!("{{ {} }}", properties.join("; "))
    }
}

pub(super) fn union(mut options: Vec<String>) -> String {
    let mut seen: Vec<String> = Vec::new();
    options.retain(|option| {
        let is_new = !seen.contains(option);
        seen.push(option.clone());
        is_new
    });
    if options.iter().any(|option| option == "unknown") {
        return "unknown".to_owned();
    }
    if options.is_empty() {
        "never".to_owned()
    } else {
        options.join(" | ")
    }
}

fn intersection(parts: &[String]) -> String {
    match parts {
        [] => "{ [key: string]: unknown }".to_owned(),
        [only] => only.clone(),
        parts => {
            let parts: Vec<String> = parts.iter().map(|part| grouped(part)).collect();
            parts.join(" & ")
        }
    }
}

fn array(item: &str) -> String {
    format!("{}[]", grouped(item))
}

/// In parentheses, where an operator stands outside of all brackets.
fn grouped(ty: &str) -> String {
    if ty.contains(" | ") || ty.contains(" & ") {
        format!("({ty})")
    } else {
        ty.to_owned()
    }
}

/// A JSON value as a type.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(_) | Value::Object(_) => "unknown".to_owned(),
    }
}

/// The nearest type of a JSON Schema.
fn stated(schema: &Value) -> String {
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => "string".to_owned(),
        Some("integer" | "number") => "number".to_owned(),
        Some("boolean") => "boolean".to_owned(),
        Some("null") => "null".to_owned(),
        Some("array") => array(
            &schema
                .get("items")
                .map_or_else(|| "unknown".to_owned(), stated),
        ),
        Some("object") => "{ [key: string]: unknown }".to_owned(),
        _ => "unknown".to_owned(),
    }
}
