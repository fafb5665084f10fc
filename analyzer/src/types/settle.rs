//! The end of the pass: which components the routes refer to, where their directions differ, and
//! what they are called.

use std::collections::{BTreeMap, BTreeSet};

use super::component_names;
use super::components::{Component, Components, State};
use crate::model::{Api, Direction, NamedSchema, Schema, SchemaId, Side};
use crate::names::Names;
use crate::ty::Ty;

/// A component that a route reaches.
struct Reached {
    ty: Ty,
    rust_path: String,
    schema: Direction<Option<Schema>>,
    /// What it refers to, in either direction.
    refers_to: BTreeSet<SchemaId>,
    differs: bool,
}

pub(super) fn settle(names: &Names<'_>, components: Components, api: &mut Api) {
    let mut reached = reach(components, api);
    find_differences(&mut reached);
    let renamed = rename(names, &reached);
    let name_of = |id: &mut SchemaId| {
        if let Some(name) = renamed.get(id) {
            *id = name.clone();
        }
    };
    for (id, component) in reached {
        let mut schema = component.schema;
        for side in [Side::Request, Side::Response] {
            if let Some(schema) = schema.get_mut(side) {
                schema.references_mut(&mut |id| name_of(id));
            }
        }
        if let Some(name) = renamed.get(&id) {
            let named = NamedSchema {
                rust_path: component.rust_path,
                schema,
                differs: component.differs,
            };
            api.schemas.insert(name.clone(), named);
        }
    }
    api.references_mut(&mut |_, id| name_of(id));
}

/// The components that the routes refer to, directly or through others, in the directions in which they do.
fn reach(components: Components, api: &mut Api) -> BTreeMap<SchemaId, Reached> {
    let mut open = Vec::new();
    api.references_mut(&mut |side, id| open.push((side, id.clone())));
    let mut left: BTreeMap<SchemaId, (Ty, Component)> = components
        .by_type
        .into_iter()
        .map(|(ty, component)| (component.id.clone(), (ty, component)))
        .collect();
    let mut reached: BTreeMap<SchemaId, Reached> = BTreeMap::new();
    while let Some((side, id)) = open.pop() {
        let Some((ty, component)) = left.get_mut(&id) else {
            continue;
        };
        let State::Built(mut schema) = std::mem::take(component.schema.get_mut(side)) else {
            continue;
        };
        let entry = reached.entry(id).or_insert_with(|| Reached {
            ty: ty.clone(),
            rust_path: component.rust_path.clone(),
            schema: Direction::default(),
            refers_to: BTreeSet::new(),
            differs: false,
        });
        schema.references_mut(&mut |to| {
            entry.refers_to.insert(to.clone());
            open.push((side, to.clone()));
        });
        *entry.schema.get_mut(side) = Some(*schema);
    }
    reached
}

/// A component differs where its own two shapes do, or where it is used in both directions and refers to one that differs.
fn find_differences(reached: &mut BTreeMap<SchemaId, Reached>) {
    let mut referrers: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    let mut open = Vec::new();
    for (id, component) in reached.iter_mut() {
        for to in &component.refers_to {
            referrers.entry(to.clone()).or_default().push(id.clone());
        }
        let Direction { request, response } = &component.schema;
        component.differs = request.is_some() && response.is_some() && request != response;
        if component.differs {
            open.push(id.clone());
        }
    }
    while let Some(id) = open.pop() {
        for referrer in referrers.get(&id).into_iter().flatten() {
            let Some(component) = reached.get_mut(referrer) else {
                continue;
            };
            let Direction { request, response } = &component.schema;
            if !component.differs && request.is_some() && response.is_some() {
                component.differs = true;
                open.push(referrer.clone());
            }
        }
    }
}

/// By provisional name: the final name. Who gets a name that two want does not depend on the order of the routes.
fn rename(
    names: &Names<'_>,
    reached: &BTreeMap<SchemaId, Reached>,
) -> BTreeMap<SchemaId, SchemaId> {
    let types: Vec<&Ty> = reached.values().map(|component| &component.ty).collect();
    let mut wanted: Vec<(String, &str, &SchemaId)> = component_names::of(names, &types)
        .into_iter()
        .zip(reached)
        .map(|(name, (id, component))| (name, component.rust_path.as_str(), id))
        .collect();
    wanted.sort();
    let mut taken = BTreeSet::new();
    wanted
        .into_iter()
        .map(|(name, _, id)| (id.clone(), SchemaId(free(&mut taken, &name))))
        .collect()
}

/// The name, or the name with the first number from 2 that is free.
fn free(taken: &mut BTreeSet<String>, name: &str) -> String {
    let mut candidate = name.to_owned();
    let mut number = 2;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{name}{number}");
        number += 1;
    }
    candidate
}
