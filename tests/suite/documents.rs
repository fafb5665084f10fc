//! The documents of the applications, in every version that can be written, read by a validator that
//! is not ours.

#![allow(clippy::panic, reason = "a failed check says which document")]

use std::path::Path;

use roas::validation::{Options, Validate};
use routegen_codegen::OpenApiVersion;
use routegen_codegen::openapi::document;
use serde::de::DeserializeOwned;
use serde_json::Value;

const APPS: &[&str] = &["conduit", "shop", "tutorial"];

fn documents(version: OpenApiVersion) -> Vec<(&'static str, Value)> {
    APPS.iter()
        .map(|app| {
            let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../tests/apps")
                .join(app);
            let mut loaded = routegen::load(&dir).expect("the application");
            (*app, document(&loaded.analyze().api, version))
        })
        .collect()
}

/// Reads every document as a specification of its version, and validates it.
fn accept<S: DeserializeOwned + Validate>(version: OpenApiVersion) {
    for (app, mut document) in documents(version) {
        leave_out_registered_formats(&mut document);
        let spec: S = serde_json::from_value(document)
            .unwrap_or_else(|error| panic!("{app} in {version:?}: {error}"));
        // It does not look for references in the schemas of events (`itemSchema`, `contentSchema`).
        if let Err(error) = spec.validate(Options::new() | Options::IgnoreUnusedSchemas, None) {
            panic!("{app} in {version:?}: {error}");
        }
    }
}

/// `format` is an open list (OpenAPI 3.1, 4.4), and the OpenAPI format registry has more integers than this
/// reader, which refuses those it does not know.
fn leave_out_registered_formats(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(leave_out_registered_formats),
        Value::Object(map) => {
            let unknown = ["int8", "int16", "uint8", "uint16", "uint32", "uint64"];
            if map
                .get("format")
                .and_then(Value::as_str)
                .is_some_and(|name| unknown.contains(&name))
            {
                map.remove("format");
            }
            map.values_mut().for_each(leave_out_registered_formats);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn version_3_0_is_accepted() {
    accept::<roas::v3_0::spec::Spec>(OpenApiVersion::V3_0);
}

#[test]
fn version_3_1_is_accepted() {
    accept::<roas::v3_1::spec::Spec>(OpenApiVersion::V3_1);
}

#[test]
fn version_3_2_is_accepted() {
    accept::<roas::v3_2::spec::Spec>(OpenApiVersion::V3_2);
}
