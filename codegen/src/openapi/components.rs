//! Components: their names, and their schemas.
//!
//! A type whose two directions are alike is one component, `Article`. Where they differ, what the
//! server writes is `Article` and what it reads is `ArticleInput`.

use std::collections::{BTreeMap, BTreeSet};

use routegen_analyzer::model::{Direction, NamedSchema, SchemaId, Side};
use serde_json::{Map, Value, json};

use super::schema::{self, Cx};

/// The names of all components.
#[derive(Debug)]
pub(super) struct Names<'a> {
    schemas: &'a BTreeMap<SchemaId, NamedSchema>,
    names: BTreeMap<&'a SchemaId, Direction<String>>,
    taken: BTreeSet<String>,
}

impl<'a> Names<'a> {
    pub(super) fn new(schemas: &'a BTreeMap<SchemaId, NamedSchema>) -> Self {
        let mut all = Self {
            schemas,
            names: BTreeMap::new(),
            taken: schemas.keys().map(|id| id.0.clone()).collect(),
        };
        for (id, named) in schemas {
            let both = named.schema.request.is_some() && named.schema.response.is_some();
            let request = if named.differs && both {
                all.free(&format!("{id}Input"))
            } else {
                id.0.clone()
            };
            all.names.insert(
                id,
                Direction {
                    request,
                    response: id.0.clone(),
                },
            );
        }
        all
    }

    /// A name like this one that nothing else has.
    fn free(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        name
    }

    pub(super) fn name(&self, id: &SchemaId, side: Side) -> Option<&str> {
        self.names.get(id).map(|names| names.get(side).as_str())
    }

    /// The reference to a component.
    pub(super) fn reference(&self, id: &SchemaId, side: Side) -> Value {
        let name = self.name(id, side).unwrap_or(&id.0);
        json!(format!("#/components/schemas/{name}"))
    }

    /// Whether a type has this name.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }
}

/// All components, in the order of their names.
pub(super) fn all(names: &Names<'_>) -> Map<String, Value> {
    let mut found: BTreeMap<String, Value> = BTreeMap::new();
    for (id, named) in names.schemas {
        for side in [Side::Response, Side::Request] {
            let (Some(schema), Some(name)) = (named.schema.get(side), names.name(id, side)) else {
                continue;
            };
            if !found.contains_key(name) {
                let cx = Cx { names, side };
                for (name, value) in schema::component(&cx, name, schema) {
                    found.entry(name).or_insert(value);
                }
            }
        }
    }
    found.into_iter().collect()
}
