//! What an import asks of the names that are there, and how it waits for those that are not.

use super::globs::Searched;
use super::imports::{Fixpoint, Stage};
use super::scope::{Bind, Binding, Def, Glob, NAMESPACES, Vis};
use super::{ModuleId, Namespace};
use crate::hir::Name;

impl Fixpoint<'_, '_> {
    /// A name in a module, and whether it may still come. If it is not there, the import waits for it.
    pub(super) fn lookup(
        &mut self,
        at: usize,
        module: ModuleId,
        from: ModuleId,
        name: &Name,
        namespace: Namespace,
    ) -> (Option<Binding>, bool) {
        if let Some(binding) = self.tree.own(module, name, namespace) {
            return (Some(binding), false);
        }
        if self.may_come(at, module, name) {
            self.wait(at, module, name);
            return (None, true);
        }
        let search = self.search(at, module, from, name, namespace);
        for visited in &search.visited {
            self.wait(at, *visited, name);
        }
        if search.pending && self.stage == Stage::Patient {
            return (None, true);
        }
        let binding = search.found.map(|def| Binding {
            def,
            vis: Vis::Public,
        });
        (binding, false)
    }

    pub(super) fn search(
        &self,
        at: usize,
        module: ModuleId,
        from: ModuleId,
        name: &Name,
        namespace: Namespace,
    ) -> Searched {
        let waits = |module| self.may_come(at, module, name);
        self.tree.search(module, from, name, namespace, &waits)
    }

    /// Whether an import other than this one may still give the name to the module.
    pub(super) fn may_come(&self, at: usize, module: ModuleId, name: &Name) -> bool {
        let import = &self.tree.imports[at];
        let own = import.module == module
            && matches!(&import.bind, Bind::Name(own) | Bind::Module(own) if own == name);
        let patient = match self.stage {
            Stage::Patient => true,
            // Not those that came in other namespaces.
            Stage::Globs | Stage::Lenient => !self.tree.module(module).names.contains_key(name),
            Stage::Last => false,
        };
        patient
            && self
                .declared
                .get(&(module, name.clone()))
                .is_some_and(|count| *count > u32::from(own))
    }

    pub(super) fn wait(&mut self, at: usize, module: ModuleId, name: &Name) {
        let waiters = self.waiters.entry((module, name.clone())).or_default();
        if waiters.last() != Some(&at) {
            waiters.push(at);
        }
        let waiters = self.glob_waiters.entry(module).or_default();
        if waiters.last() != Some(&at) {
            waiters.push(at);
        }
    }

    pub(super) fn behind_outside_glob(
        &mut self,
        at: usize,
        module: ModuleId,
        name: &Name,
    ) -> Option<Def> {
        if self.stage < Stage::Lenient {
            return None;
        }
        let from = self.tree.imports[at].module;
        let search = self.search(at, module, from, name, Namespace::Type);
        let path = self.tree.outside_path(&search, name, true)?;
        Some(Def::Outside(self.tree.outsides.add(path)))
    }

    /// Items of the module and earlier imports come first.
    pub(super) fn define(
        &mut self,
        module: ModuleId,
        name: &Name,
        namespace: Namespace,
        def: Def,
        vis: Vis,
    ) {
        let names = &mut self.tree.module_mut(module).names;
        let slot = names.entry(name.clone()).or_default().slot(namespace);
        if let Some(known) = slot {
            // `pub(crate) use name;` beside `macro_rules! name`.
            if known.def == def
                && vis != known.vis
                && matches!(known.vis, Vis::In(own) if own == module)
            {
                known.vis = vis;
            } else {
                return;
            }
        } else {
            *slot = Some(Binding { def, vis });
        }
        self.changed = true;
        let waiters = self.waiters.swap_remove(&(module, name.clone()));
        for at in waiters.unwrap_or_default() {
            self.wake(at);
        }
    }

    pub(super) fn add_glob(&mut self, importer: ModuleId, vis: Vis, def: Def) {
        let glob = match def {
            Def::Module(module) if module == importer => return,
            Def::Module(module) => Glob::Module(module),
            Def::Item(item) => Glob::Enum(item),
            Def::Outside(outside) => Glob::Outside(outside),
            Def::Variant(..) | Def::Nowhere => return,
        };
        self.changed = true;
        self.tree.module_mut(importer).globs.push((glob, vis));
        let waiters = self.glob_waiters.swap_remove(&importer);
        for at in waiters.unwrap_or_default() {
            self.wake(at);
        }
    }

    /// What an import that led nowhere was to give is not to be had elsewhere.
    pub(super) fn close(&mut self) {
        for at in 0..self.states.len() {
            let import = &self.tree.imports[at];
            let (module, vis) = (import.module, import.vis);
            if let (false, Bind::Name(name) | Bind::Module(name)) =
                (self.states[at].bound, import.bind.clone())
            {
                for namespace in NAMESPACES {
                    self.define(module, &name, namespace, Def::Nowhere, vis);
                }
            }
        }
    }
}
