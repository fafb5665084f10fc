//! The OpenAPI document: 3.1 and 3.2 as they are, 3.0.3 in the nearest true form.
//!
//! The frame of the document is made of utoipa's types, which are known in this folder only. What
//! they cannot say (JSON Schema 2020-12 keywords) is carried by `carry.rs`, in one place.

mod carry;
mod components;
mod document;
mod downgrade;
mod operation;
mod order;
mod paths;
mod responses;
mod schema;
mod security;
mod text;

use std::collections::BTreeMap;

use routegen_analyzer::Api;
use routegen_analyzer::model::{NamedSchema, SchemaId, Side, TypeRef};
use serde_json::{Value, json};

pub use text::{to_json, to_yaml};

use crate::{Context, Document, OpenApiVersion, OutputFile};

/// Writes the documents that the options name.
pub fn emit(context: &Context<'_>) -> Vec<OutputFile> {
    context
        .options
        .documents
        .iter()
        .map(|file| write(context, file))
        .collect()
}

fn write(context: &Context<'_>, file: &Document) -> OutputFile {
    let version = file.version.unwrap_or(context.options.version);
    let value = document(context.api, version);
    let text = if file.path.ends_with(".json") {
        to_json(value)
    } else {
        to_yaml(&value)
    };
    OutputFile {
        path: file.path.clone(),
        text,
    }
}

/// The document of an API as a JSON value, its keys in the order in which people read them.
pub fn document(api: &Api, version: OpenApiVersion) -> Value {
    let value = serde_json::to_value(document::document(api, version)).unwrap_or_default();
    let value = match version {
        OpenApiVersion::V3_0 => downgrade::to_3_0(value),
        OpenApiVersion::V3_1 | OpenApiVersion::V3_2 => value,
    };
    order::ordered(value)
}

/// A JSON Schema 2020-12 for one type in one direction, complete with the components it refers to
/// under `/components/schemas`.
pub fn json_schema(schemas: &BTreeMap<SchemaId, NamedSchema>, ty: &TypeRef, side: Side) -> Value {
    let names = components::Names::new(schemas);
    let mut root = schema::of_type(
        &schema::Cx {
            names: &names,
            side,
        },
        ty,
    );
    root.insert(
        "$schema".into(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    root.insert(
        "components".into(),
        json!({ "schemas": components::all(&names) }),
    );
    order::ordered(Value::Object(root))
}
