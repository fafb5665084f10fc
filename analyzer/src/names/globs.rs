//! Names that come through `use …::*`. They are looked for when they are asked for: a prelude of a
//! hundred names in a thousand files would be copied for nothing.

use std::collections::BTreeSet;

use super::scope::{Binding, Def, Glob, OutsideId, Vis};
use super::tree::Tree;
use super::{ItemId, ModuleId, Namespace};
use crate::hir::{ItemKind, Name};

/// What a search through the globs of a module found.
#[derive(Debug, Default)]
pub(super) struct Searched {
    pub(super) found: Option<Def>,
    /// A module on the way has an import of this name that may still come.
    pub(super) pending: bool,
    /// All modules on the way, the first included.
    pub(super) visited: BTreeSet<ModuleId>,
    /// Modules outside on the way.
    outside: Vec<OutsideId>,
}

impl Tree<'_> {
    /// The scopes in which a first segment is looked for: blocks, then their module.
    pub(super) fn chain(&self, module: ModuleId) -> impl Iterator<Item = ModuleId> {
        std::iter::successors(Some(module), |at| self.module(*at).outer)
    }

    pub(super) fn own(
        &self,
        module: ModuleId,
        name: &str,
        namespace: Namespace,
    ) -> Option<Binding> {
        self.module(module).names.get(name)?.get(namespace)
    }

    /// Looks for a name behind the globs of a module that does not have it itself, as `from` sees
    /// them. A module's own names hide those of its globs. `waits` says of a module whether it has an
    /// import of that name which has not come yet.
    pub(super) fn search(
        &self,
        module: ModuleId,
        from: ModuleId,
        name: &Name,
        namespace: Namespace,
        waits: &dyn Fn(ModuleId) -> bool,
    ) -> Searched {
        let mut search = Searched::default();
        let mut fallback = None;
        let mut left = vec![(module, from)];
        while let Some((at, from)) = left.pop() {
            if !search.visited.insert(at) {
                continue;
            }
            for (glob, vis) in self.module(at).globs.iter().rev() {
                if !self.sees(from, *vis) {
                    continue;
                }
                let found = match glob {
                    Glob::Enum(item) => self
                        .variant(*item, name)
                        .filter(|_| namespace != Namespace::Macro)
                        .map(|variant| Def::Variant(*item, variant)),
                    Glob::Module(next) => match self.own(*next, name, namespace) {
                        Some(binding) => self.sees(at, binding.vis).then_some(binding.def),
                        None if waits(*next) => {
                            search.visited.insert(*next);
                            search.pending = true;
                            None
                        }
                        None => {
                            left.push((*next, at));
                            None
                        }
                    },
                    Glob::Outside(id) => {
                        search.outside.push(*id);
                        None
                    }
                };
                match found {
                    // What is here goes before what is only assumed to be outside.
                    Some(Def::Outside(_)) => fallback = fallback.or(found),
                    Some(_) => {
                        search.found = found;
                        return search;
                    }
                    None => {}
                }
            }
        }
        search.found = fallback;
        search
    }

    /// The position of a variant in its enum.
    pub(super) fn variant(&self, item: ItemId, name: &str) -> Option<u32> {
        let ItemKind::Enum(data) = &self.item(item)?.item.kind else {
            return None;
        };
        let at = data.variants.iter().position(|own| own.name == name)?;
        Some(at as u32)
    }

    pub(super) fn variant_name(&self, item: ItemId, at: usize) -> &str {
        match self.item(item).map(|data| &data.item.kind) {
            Some(ItemKind::Enum(data)) => data.variants.get(at).map_or("", |own| &own.name),
            _ => "",
        }
    }

    /// Whether what `vis` says includes the code in a module.
    pub(super) fn sees(&self, from: ModuleId, vis: Vis) -> bool {
        match vis {
            Vis::Public => true,
            Vis::In(limit) if limit == from => true,
            Vis::In(limit) => {
                let above = |at: &ModuleId| self.module(*at).parent;
                std::iter::successors(Some(from), above).any(|at| at == limit)
            }
        }
    }

    /// The full path of a name that must come from outside: from the module that is known to have
    /// it, else from the only one there is, if `guess` allows it.
    pub(super) fn outside_path(
        &self,
        search: &Searched,
        name: &str,
        guess: bool,
    ) -> Option<String> {
        let mut unknown = Vec::new();
        for id in search.outside.iter().rev() {
            let base = self.outsides.path(*id);
            match self.exports(base, name) {
                Some(true) => return Some(format!("{base}::{name}")),
                Some(false) => {}
                None if unknown.contains(&base) => {}
                None => unknown.push(base),
            }
        }
        match unknown.as_slice() {
            [only] if guess => Some(format!("{only}::{name}")),
            _ => None,
        }
    }
}
