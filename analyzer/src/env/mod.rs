//! Environment variables that the service reads, where, whether it can do without them, and with what default.
//!
//! Code is run over abstract values with the variable absent: if it then only fails or panics, the
//! variable is required. Structs that envy and clap fill are read by their fields.

mod code;
mod structs;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::diagnostic::Report;
use crate::model::{EnvRead, EnvVar};
use crate::names::{ItemId, Names};

/// Every variable that the local crates read, in the order of their names.
pub fn variables(names: &Names<'_>, report: &mut Report) -> Vec<EnvVar> {
    let items = items(names);
    let mut found = Found::default();
    code::read(names, &items, &mut found, report);
    structs::read(names, &items, &mut found);
    found.variables.into_values().collect()
}

/// One reading of one variable.
#[derive(Debug)]
struct Use {
    name: String,
    read: EnvRead,
    required: bool,
    default: Option<String>,
    docs: Option<String>,
}

#[derive(Debug, Default)]
struct Found {
    variables: BTreeMap<String, EnvVar>,
}

impl Found {
    /// Adds a reading. One that insists makes the variable required; of several defaults none is the default.
    fn add(&mut self, one: Use) {
        let Some(known) = self.variables.get_mut(&one.name) else {
            self.variables.insert(
                one.name.clone(),
                EnvVar {
                    name: one.name,
                    required: one.required,
                    default: one.default,
                    docs: one.docs,
                    reads: vec![one.read],
                },
            );
            return;
        };
        if known.reads.iter().any(|read| read.span == one.read.span) {
            return;
        }
        known.required |= one.required;
        if known.default != one.default {
            known.default = match (known.default.take(), one.default) {
                (Some(_), Some(_)) => None,
                (one, other) => one.or(other),
            };
        }
        known.docs = known.docs.take().or(one.docs);
        known.reads.push(one.read);
        known.reads.sort_by_key(|read| read.span);
    }
}

/// The items of the local crates, members of impls and traits included.
fn items(names: &Names<'_>) -> Vec<ItemId> {
    let mut all = Vec::new();
    for krate in names.project().crates.iter().filter(|krate| krate.local) {
        for root in &krate.roots {
            let Some(module) = names.module_of_file(*root) else {
                continue;
            };
            for id in names.items_below(module) {
                all.push(id);
                all.extend(names.members_of(id));
            }
        }
    }
    all.sort();
    all.dedup();
    all
}
