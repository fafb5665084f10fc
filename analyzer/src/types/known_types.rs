//! Types from outside of the project whose form on the wire is known, one row for each; by family.

mod dates;
mod decimals;
pub(super) mod geo;
mod json;
mod std_types;
mod texts;

use std::collections::BTreeSet;

use super::numbers;
use crate::model::{
    Constraints, Docs, Field, ListType, MapType, Number, Object, OnWire, Provenance, Rest, Schema,
    Shape, Side, StringType, TypeRef,
};

/// What the form of a known type may depend on.
pub(super) struct Ask<'a> {
    pub(super) side: Side,
    /// Features of the type's crate that are on.
    pub(super) features: &'a BTreeSet<String>,
}

/// One type, under every path that it is written with.
struct KnownType {
    paths: &'static [&'static str],
    form: fn(&Ask<'_>) -> TypeRef,
}

const fn row(paths: &'static [&'static str], form: fn(&Ask<'_>) -> TypeRef) -> KnownType {
    KnownType { paths, form }
}

static FAMILIES: &[&[KnownType]] = &[
    std_types::ROWS,
    texts::ROWS,
    json::ROWS,
    dates::ROWS,
    decimals::ROWS,
];

/// The form of a known type by its full path.
pub(super) fn find(path: &str, ask: &Ask<'_>) -> Option<TypeRef> {
    FAMILIES
        .iter()
        .flat_map(|family| family.iter())
        .find(|row| row.paths.contains(&path))
        .map(|row| (row.form)(ask))
}

pub(super) fn text() -> TypeRef {
    TypeRef::String(StringType::default())
}

pub(super) fn pattern(pattern: &str) -> TypeRef {
    TypeRef::String(StringType {
        pattern: Some(pattern.to_owned()),
        ..StringType::default()
    })
}

fn strings(values: &[&str]) -> TypeRef {
    TypeRef::Const(values.iter().map(|value| (*value).into()).collect())
}

fn primitive(name: &str) -> TypeRef {
    numbers::primitive(name).unwrap_or(TypeRef::Unknown)
}

fn non_zero(name: &str) -> TypeRef {
    numbers::non_zero(name).unwrap_or(TypeRef::Unknown)
}

/// A list of a fixed length with integers between bounds.
fn integers(bounds: &[(i32, u32)]) -> TypeRef {
    TypeRef::Tuple(
        bounds
            .iter()
            .map(|(low, high)| between(*low, *high))
            .collect(),
    )
}

fn between(low: i32, high: u32) -> TypeRef {
    TypeRef::Number(Number {
        integer: true,
        format: Some("int32"),
        minimum: Some(i128::from(low)),
        maximum: Some(u128::from(high)),
        not: None,
    })
}

/// Names, or what else is read for them.
fn or(first: TypeRef, second: TypeRef) -> TypeRef {
    TypeRef::AnyOf(vec![first, second])
}

pub(super) fn list(items: TypeRef) -> TypeRef {
    TypeRef::List(Box::new(ListType {
        items,
        unique: false,
        min_items: None,
        max_items: None,
    }))
}

/// An object of the standard library or another crate, which refuses other keys.
pub(super) fn closed(fields: &[(&str, TypeRef)]) -> TypeRef {
    let fields = fields
        .iter()
        .map(|(name, ty)| field(name, ty.clone()))
        .collect();
    inline(Object {
        fields,
        flattened: Vec::new(),
        rest: Rest::Closed,
    })
}

pub(super) fn inline(object: Object) -> TypeRef {
    TypeRef::Inline(Box::new(Schema::new(
        Shape::Object(object),
        Provenance::builtin(),
    )))
}

/// A required property that no source declares.
pub(super) fn field(name: &str, ty: TypeRef) -> Field {
    Field {
        name: name.to_owned(),
        source_name: name.to_owned(),
        ty,
        on_wire: OnWire::Required,
        constraints: Constraints::default(),
        docs: Docs::default(),
        deprecated: false,
        default: None,
        examples: Vec::new(),
        aliases: Vec::new(),
        one_way: false,
        null_differs: false,
        origin: Provenance::builtin(),
    }
}

pub(super) fn map(keys: TypeRef, values: TypeRef) -> MapType {
    MapType {
        keys,
        values,
        min_properties: None,
        max_properties: None,
    }
}
