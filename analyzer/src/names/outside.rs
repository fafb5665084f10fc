//! Paths that lead out of the project, and what is known of the modules they lead to.

use indexmap::IndexSet;

use super::Namespace;
use super::exports::exports;
use super::scope::{NAMESPACES, OutsideId};
use super::tables;
use super::tree::Tree;

/// All outside paths that were met.
#[derive(Debug, Default)]
pub(super) struct Outsides {
    paths: IndexSet<String>,
}

impl Outsides {
    pub(super) fn add(&mut self, path: String) -> OutsideId {
        OutsideId(self.paths.insert_full(path).0 as u32)
    }

    pub(super) fn path(&self, id: OutsideId) -> &str {
        self.paths
            .get_index(id.0 as usize)
            .map_or("", String::as_str)
    }
}

/// The namespaces that a name from outside takes: a macro must not hide a type, nor a type a macro.
pub(super) fn namespaces(path: &str) -> &'static [Namespace] {
    if tables::ONLY_MACROS.binary_search(&path).is_ok() {
        return &[Namespace::Macro];
    }
    if !path.starts_with("std::") || tables::std_macro_path(path) {
        return &NAMESPACES;
    }
    &[Namespace::Type, Namespace::Value]
}

impl Tree<'_> {
    /// Whether a module outside exports a name: `None` where nothing is known of the module.
    pub(super) fn exports(&self, module: &str, name: &str) -> Option<bool> {
        if let Some(known) = exports(module, name) {
            return Some(known);
        }
        let module = self.open_module(module)?;
        let has = |namespace| self.public(module, &name.into(), namespace).is_some();
        Some(NAMESPACES.into_iter().any(has))
    }
}
