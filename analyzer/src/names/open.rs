//! Paths into crates whose source is at hand though they are not part of the service.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::paths::Place;
use super::scope::{Def, Glob, Vis};
use super::tree::Tree;
use super::{ItemId, ModuleId, Namespace};
use crate::hir::Name;

/// How many crates may pass a name on to one another.
const MAX_HOPS: u32 = 32;

impl Tree<'_> {
    /// The item behind an outside path.
    pub(super) fn open_item(&self, path: &str) -> Option<ItemId> {
        [Namespace::Type, Namespace::Value, Namespace::Macro]
            .into_iter()
            .find_map(|namespace| match self.open_place(path, namespace)? {
                Place::Item(item) => Some(item),
                _ => None,
            })
    }

    pub(super) fn open_module(&self, path: &str) -> Option<ModuleId> {
        match self.open_place(path, Namespace::Type)? {
            Place::Module(module) => Some(module),
            _ => None,
        }
    }

    /// Goes along an outside path through the crates whose source is at hand.
    fn open_place(&self, path: &str, namespace: Namespace) -> Option<Place> {
        let mut path = path.to_owned();
        for _ in 0..MAX_HOPS {
            match self.open_in_crate(&path, namespace)? {
                Place::Outside(next) if next != path => path = next,
                place => return Some(place),
            }
        }
        None
    }

    fn open_in_crate(&self, path: &str, namespace: Namespace) -> Option<Place> {
        let mut names = path.split("::");
        let krate = names.next()?;
        let Some(mut at) = self.root_of_outside(krate) else {
            self.want(krate);
            return None;
        };
        let mut names = names.map(Name::from).peekable();
        while let Some(name) = names.next() {
            let last = names.peek().is_none();
            let wanted = if last { namespace } else { Namespace::Type };
            match self.public(at, &name, wanted)? {
                Place::Module(module) => at = module,
                Place::Outside(mut full) => {
                    for name in names {
                        full.push_str("::");
                        full.push_str(&name);
                    }
                    return Some(Place::Outside(full));
                }
                place => return last.then_some(place),
            }
        }
        Some(Place::Module(at))
    }

    /// Notes that the source of a crate would have told more. The standard library's never would.
    fn want(&self, krate: &str) {
        if !matches!(krate, "std" | "proc_macro" | "test")
            && let Ok(mut wanted) = self.wanted.lock()
        {
            wanted.insert(krate.to_owned());
        }
    }

    /// The root of a crate that is not part of the service: of the version that the service
    /// itself depends on, where there are several.
    fn root_of_outside(&self, name: &str) -> Option<ModuleId> {
        let crates = &self.project.crates;
        let named = |at: &usize| {
            let krate = crates.get(*at);
            krate.is_some_and(|krate| {
                !krate.local && (krate.name == name || krate.package.name.replace('-', "_") == name)
            })
        };
        let direct = crates
            .iter()
            .filter(|krate| krate.local)
            .flat_map(|krate| krate.dependencies.values())
            .filter_map(|dependency| dependency.source);
        let at = direct.chain(0..crates.len()).find(named)?;
        self.roots.get(at)?.first().copied()
    }

    /// A name that a module shows to everybody.
    pub(super) fn public(
        &self,
        module: ModuleId,
        name: &Name,
        namespace: Namespace,
    ) -> Option<Place> {
        if let Some(binding) = self.own(module, name, namespace) {
            return match binding.vis {
                Vis::Public => self.place(binding.def),
                Vis::In(_) => None,
            };
        }
        // Seen from a place that is in no module of the crate.
        let stranger = self.stranger(module);
        let search = self.search(module, stranger, name, namespace, &|_| false);
        match search.found {
            Some(def) => self.place(def),
            None => self.outside_path(&search, name, true).map(Place::Outside),
        }
    }

    /// A module from which only public names of a module's crate are seen.
    fn stranger(&self, module: ModuleId) -> ModuleId {
        let own = self.module(module).krate;
        let other = self.roots.iter().enumerate().find(|(at, _)| *at != own);
        let root = other.and_then(|(_, roots)| roots.first());
        root.copied().unwrap_or(module)
    }

    /// The shortest path by which strangers reach each item of a crate: `chrono::DateTime`.
    pub(super) fn public_paths(&self, krate: usize) -> BTreeMap<ItemId, String> {
        let mut paths = BTreeMap::new();
        let Some(root) = self.roots.get(krate).and_then(|roots| roots.first()) else {
            return paths;
        };
        let mut seen = BTreeSet::from([*root]);
        let mut left = VecDeque::from([(*root, self.project.crates[krate].name.clone())]);
        while let Some((module, path)) = left.pop_front() {
            for (name, def) in self.shown(module) {
                let full = format!("{path}::{name}");
                match def {
                    Def::Item(item) => {
                        paths.entry(item).or_insert(full);
                    }
                    Def::Module(next) if seen.insert(next) => left.push_back((next, full)),
                    Def::Module(_) | Def::Variant(..) | Def::Outside(_) | Def::Nowhere => {}
                }
            }
        }
        paths
    }

    /// Types and modules that a module shows to everybody, those behind its globs included.
    fn shown(&self, module: ModuleId) -> BTreeMap<Name, Def> {
        let mut found = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut left = VecDeque::from([module]);
        while let Some(at) = left.pop_front() {
            if !seen.insert(at) {
                continue;
            }
            let data = self.module(at);
            for (name, names) in &data.names {
                if let Some(binding) = names.get(Namespace::Type)
                    && binding.vis == Vis::Public
                {
                    found.entry(name.clone()).or_insert(binding.def);
                }
            }
            for (glob, vis) in &data.globs {
                if let (Glob::Module(next), Vis::Public) = (glob, vis) {
                    left.push_back(*next);
                }
            }
        }
        found
    }
}
