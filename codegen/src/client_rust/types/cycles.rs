//! Types that hold themselves.

use std::collections::BTreeSet;

use routegen_analyzer::Api;
use routegen_analyzer::model::{Object, Rest, Schema, SchemaId, Shape, Side, TypeRef, VariantBody};

/// Which references count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Those that need a `Box`: not through lists and maps.
    ByValue,
    All,
}

/// Whether a component holds another, or is it.
pub(super) fn reaches(api: &Api, from: &(SchemaId, Side), to: &(SchemaId, Side), way: Way) -> bool {
    let mut seen = BTreeSet::from([from.0.clone()]);
    let mut left = vec![from.0.clone()];
    while let Some(id) = left.pop() {
        if id == to.0 {
            return true;
        }
        left.extend(
            references(api, &id, way)
                .into_iter()
                .filter(|next| seen.insert(next.clone())),
        );
    }
    false
}

/// Whether a component holds itself, in any way.
pub(super) fn reaches_itself(api: &Api, key: &(SchemaId, Side)) -> bool {
    references(api, &key.0, Way::All)
        .into_iter()
        .any(|next| reaches(api, &(next, key.1), key, Way::All))
}

/// These components and all that they refer to.
pub(super) fn all_below(api: &Api, roots: &BTreeSet<SchemaId>) -> BTreeSet<SchemaId> {
    let mut seen = roots.clone();
    let mut left: Vec<SchemaId> = roots.iter().cloned().collect();
    while let Some(id) = left.pop() {
        let next = references(api, &id, Way::All).into_iter();
        left.extend(next.filter(|next| seen.insert(next.clone())));
    }
    seen
}

/// What a component refers to, on either side.
fn references(api: &Api, id: &SchemaId, way: Way) -> Vec<SchemaId> {
    let mut found = Vec::new();
    if let Some(named) = api.schemas.get(id) {
        let sides = [&named.schema.request, &named.schema.response];
        for schema in sides.into_iter().flatten() {
            of_schema(schema, way, &mut found);
        }
    }
    found
}

fn of_schema(schema: &Schema, way: Way, found: &mut Vec<SchemaId>) {
    match &schema.shape {
        Shape::Object(object) => of_object(object, way, found),
        Shape::Of(inner) => of_type(inner, way, found),
        Shape::Enum(sum) => {
            for variant in &sum.variants {
                match &variant.body {
                    VariantBody::Unit => {}
                    VariantBody::Newtype(inner) => of_type(inner, way, found),
                    VariantBody::Tuple(items) => of_types(items, way, found),
                    VariantBody::Struct(object) => of_object(object, way, found),
                }
            }
        }
        Shape::Stated(_) => {}
    }
}

fn of_object(object: &Object, way: Way, found: &mut Vec<SchemaId>) {
    for field in &object.fields {
        of_type(&field.ty, way, found);
    }
    of_types(&object.flattened, way, found);
    match (&object.rest, way) {
        (Rest::Values(map), Way::All) => of_type(&map.values, way, found),
        (Rest::Values(_) | Rest::Open | Rest::Closed, _) => {}
    }
}

fn of_types(types: &[TypeRef], way: Way, found: &mut Vec<SchemaId>) {
    for ty in types {
        of_type(ty, way, found);
    }
}

fn of_type(ty: &TypeRef, way: Way, found: &mut Vec<SchemaId>) {
    match ty {
        TypeRef::Named(id) => found.push(id.clone()),
        TypeRef::Nullable(inner) => of_type(inner, way, found),
        TypeRef::Tuple(items) | TypeRef::AnyOf(items) | TypeRef::AllOf(items) => {
            of_types(items, way, found);
        }
        TypeRef::Inline(schema) => of_schema(schema, way, found),
        TypeRef::List(list) if way == Way::All => of_type(&list.items, way, found),
        TypeRef::Map(map) if way == Way::All => of_type(&map.values, way, found),
        TypeRef::List(_)
        | TypeRef::Map(_)
        | TypeRef::Null
        | TypeRef::Bool
        | TypeRef::Number(_)
        | TypeRef::String(_)
        | TypeRef::Const(_)
        | TypeRef::Any
        | TypeRef::Never
        | TypeRef::Unknown => {}
    }
}
