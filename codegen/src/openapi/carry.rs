//! JSON Schemas inside of utoipa's types.
//!
//! utoipa 6.0 has no `const`, no boolean schema, no `prefixItems` of references and no
//! `patternProperties`. Its `Object` passes unknown keys through (they are meant for `x-…`), so that a
//! schema that is JSON already travels as the extra keys of an empty one. [`super::order`] then puts the
//! keys in order, since they pass through a hash map.

use serde_json::{Map, Value};
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::schema::{Object, Schema, SchemaType};
use utoipa::openapi::{Ref, RefOr};

/// A schema as a utoipa value.
pub(super) fn schema(json: Map<String, Value>) -> RefOr<Schema> {
    if let (1, Some(Value::String(target))) = (json.len(), json.get("$ref")) {
        return RefOr::Ref(Ref::new(target.clone()));
    }
    let mut object = Object::default();
    object.schema_type = SchemaType::AnyValue;
    object.extensions = Some(extensions(json));
    RefOr::T(Schema::Object(object))
}

/// Keys that utoipa's types do not have.
pub(super) fn extensions(json: Map<String, Value>) -> Extensions {
    json.into_iter().collect()
}
