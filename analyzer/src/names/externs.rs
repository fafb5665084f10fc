//! First segments that name a crate.

use super::ModuleId;
use super::tree::Tree;
use crate::hir::Name;

/// Which names are taken for crates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strictness {
    /// Those of the manifest.
    Declared,
    /// All: there is no manifest, or a library is named otherwise than its package.
    Any,
}

/// What a crate's name leads to.
pub(super) enum Found {
    Root(ModuleId),
    /// The crate's name.
    Outside(String),
}

/// The crate of a name, as seen from a module.
pub(super) fn lookup(
    tree: &Tree<'_>,
    module: ModuleId,
    name: &Name,
    strictness: Strictness,
) -> Option<Found> {
    let project = tree.project;
    let data = tree.module(module);
    let renamed = tree
        .extern_crates
        .iter()
        .find(|(root, alias, _)| *root == data.root && alias == name);
    let name = renamed.map_or(name, |(_, _, krate)| krate);
    match name.as_str() {
        "std" | "core" | "alloc" => return Some(Found::Outside("std".into())),
        "proc_macro" | "test" => return Some(Found::Outside(name.to_string())),
        "self" => return Some(Found::Root(data.root)),
        _ => {}
    }
    let krate = project.crates.get(data.krate)?;
    if let Some(dependency) = krate.dependencies.get(name.as_str()) {
        let local = dependency
            .source
            .filter(|at| project.crates.get(*at).is_some_and(|krate| krate.local));
        return Some(match local.and_then(|at| tree.roots.get(at)?.first()) {
            Some(root) => Found::Root(*root),
            None => Found::Outside(dependency.package.replace('-', "_")),
        });
    }
    // The binary sees the library of its package as a crate.
    let library = tree.roots.get(data.krate)?.first()?;
    if krate.name == *name && data.root != *library {
        return Some(Found::Root(*library));
    }
    (strictness == Strictness::Any).then(|| Found::Outside(name.to_string()))
}
