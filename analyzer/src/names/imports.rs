//! Imports: every `use` of every crate, resolved together.
//!
//! An import that needs a name which is not there yet waits for it and is woken when the name
//! comes, so that the work is linear in the number of imports and names, and cycles simply never
//! wake up. What is left when nothing moves any more is given weaker readings, in [`Stage`].

use std::collections::VecDeque;

use indexmap::IndexMap;

use super::externs::{self, Strictness};
use super::outside;
use super::scope::{Bind, Def, NAMESPACES};
use super::tree::Tree;
use super::{ModuleId, Namespace};
use crate::hir::Name;

/// How much is assumed of names that have not come yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// A name from `*` waits while the module has an import of that name that may still come.
    Patient,
    /// Those imports will not come in that namespace.
    Globs,
    /// First segments that are nowhere are crates; private names are taken.
    Lenient,
    /// Imports that still have not come never will.
    Last,
}

#[derive(Debug, Default, Clone)]
pub(super) struct State {
    /// Segments of the path that are behind us.
    pub(super) next: usize,
    pub(super) at: Option<Def>,
    pub(super) bound: bool,
    /// Nothing more can come.
    pub(super) done: bool,
    pub(super) queued: bool,
}

pub(super) struct Fixpoint<'t, 'a> {
    pub(super) tree: &'t mut Tree<'a>,
    pub(super) stage: Stage,
    pub(super) changed: bool,
    pub(super) states: Vec<State>,
    pub(super) work: VecDeque<usize>,
    /// Imports that wait for a name of a module.
    pub(super) waiters: IndexMap<(ModuleId, Name), Vec<usize>>,
    /// Imports that wait for names which a further `*` in a module may bring.
    pub(super) glob_waiters: IndexMap<ModuleId, Vec<usize>>,
    /// How many imports give a name to a module.
    pub(super) declared: IndexMap<(ModuleId, Name), u32>,
}

/// Resolves all imports of the tree.
pub(super) fn resolve(tree: &mut Tree<'_>) {
    let mut declared = IndexMap::default();
    for import in &tree.imports {
        if let Bind::Name(name) | Bind::Module(name) = &import.bind {
            let key = (import.module, name.clone());
            *declared.entry(key).or_default() += 1;
        }
    }
    let mut fixpoint = Fixpoint {
        stage: Stage::Patient,
        changed: false,
        states: vec![State::default(); tree.imports.len()],
        work: VecDeque::new(),
        waiters: IndexMap::default(),
        glob_waiters: IndexMap::default(),
        declared,
        tree,
    };
    fixpoint.settle();
}

impl Fixpoint<'_, '_> {
    fn settle(&mut self) {
        // Globs first: most names can then be found at once.
        for globs in [true, false] {
            for at in 0..self.states.len() {
                if (self.tree.imports[at].bind == Bind::Glob) == globs {
                    self.wake(at);
                }
            }
        }
        self.run();
        for stage in [Stage::Globs, Stage::Lenient, Stage::Last] {
            self.stage = stage;
            self.changed = true;
            while self.changed {
                self.changed = false;
                for at in 0..self.states.len() {
                    if !self.states[at].bound {
                        self.wake(at);
                    }
                }
                self.run();
            }
        }
        self.close();
    }

    fn run(&mut self) {
        while let Some(at) = self.work.pop_front() {
            self.states[at].queued = false;
            self.step(at);
        }
    }

    pub(super) fn wake(&mut self, at: usize) {
        let state = &mut self.states[at];
        if !state.queued && !state.done {
            state.queued = true;
            self.work.push_back(at);
        }
    }

    /// Goes as far along an import's path as the names that are there allow.
    fn step(&mut self, at: usize) {
        loop {
            let import = &self.tree.imports[at];
            let next = self.states[at].next;
            let Some(name) = import.path.get(next).cloned() else {
                return self.arrive(at);
            };
            let last = next + 1 == import.path.len() && import.bind != Bind::Glob;
            let mut used = next + 1;
            let found = match self.states[at].at {
                None if last => return self.finish_single(at, &name),
                None => self.first(at, &name),
                Some(Def::Outside(base)) => {
                    let rest = import.path[next..].join("::");
                    used = import.path.len();
                    let path = format!("{}::{rest}", self.tree.outsides.path(base));
                    Some(Def::Outside(self.tree.outsides.add(path)))
                }
                Some(Def::Module(module)) if last && name != "self" && name != "super" => {
                    return self.finish(at, module, &name);
                }
                Some(Def::Module(module)) => self.through(at, module, &name),
                Some(Def::Item(item)) => {
                    let variant = self.tree.variant(item, &name);
                    self.states[at].done = variant.is_none();
                    variant.map(|variant| Def::Variant(item, variant))
                }
                Some(Def::Variant(..) | Def::Nowhere) => None,
            };
            let Some(def) = found else {
                return;
            };
            self.advance(at, def, used);
        }
    }

    fn advance(&mut self, at: usize, def: Def, used: usize) {
        self.changed = true;
        let state = &mut self.states[at];
        state.at = Some(def);
        state.next = used;
    }

    /// The whole path is behind us.
    fn arrive(&mut self, at: usize) {
        let Some(def) = self.states[at].at else {
            return;
        };
        self.states[at].done = true;
        self.states[at].bound = true;
        let import = &self.tree.imports[at];
        let (module, vis) = (import.module, import.vis);
        match import.bind.clone() {
            Bind::Glob => self.add_glob(module, vis, def),
            Bind::Nothing => {}
            Bind::Module(name) => self.define(module, &name, Namespace::Type, def, vis),
            Bind::Name(name) => {
                let namespaces = match def {
                    Def::Module(_) => &[Namespace::Type][..],
                    Def::Variant(..) => &[Namespace::Type, Namespace::Value],
                    Def::Item(_) | Def::Nowhere => &[],
                    Def::Outside(id) => outside::namespaces(self.tree.outsides.path(id)),
                };
                for &namespace in namespaces {
                    self.define(module, &name, namespace, def, vis);
                }
            }
        }
    }

    /// The first segment of a path with several.
    fn first(&mut self, at: usize, name: &Name) -> Option<Def> {
        let import = &self.tree.imports[at];
        let (module, global) = (import.module, import.global);
        if let Some(def) = self.keyword(module, name) {
            return Some(def);
        }
        if !global {
            let chain: Vec<ModuleId> = self.tree.chain(module).collect();
            for scope in chain {
                let (found, pending) = self.lookup(at, scope, module, name, Namespace::Type);
                if found.is_some() || pending {
                    return found.map(|binding| binding.def);
                }
            }
        }
        self.krate(module, name)
    }

    /// `use name;`, `use name as other;`
    fn finish_single(&mut self, at: usize, name: &Name) {
        let import = &self.tree.imports[at];
        let (module, global) = (import.module, import.global);
        if let Some(def) = self.keyword(module, name) {
            self.advance(at, def, 1);
            return self.arrive(at);
        }
        let (bind, vis) = (import.bind.clone(), import.vis);
        if !global && let Some(found) = self.tree.macro_in_scope(module, name) {
            self.states[at].bound = true;
            if let Bind::Name(name) = &bind {
                self.define(module, name, Namespace::Macro, found, vis);
            }
            // Only a crate that is known by that name can be meant too.
            if externs::lookup(self.tree, module, name, Strictness::Declared).is_none() {
                return;
            }
        }
        let rebinds = bind == Bind::Name(name.clone());
        let chain: Vec<ModuleId> = self.tree.chain(module).collect();
        for scope in chain {
            let itself = rebinds && scope == module;
            if !global && !itself {
                self.finish(at, scope, name);
                if self.states[at].bound {
                    return;
                }
            }
        }
        if let Some(def) = self.krate(module, name) {
            self.advance(at, def, 1);
            self.arrive(at);
        }
    }

    fn keyword(&self, module: ModuleId, name: &Name) -> Option<Def> {
        let module = match name.as_str() {
            "crate" | "$crate" => self.tree.module(module).root,
            "self" => self.tree.real_module(module),
            "super" => self.tree.parent(module)?,
            _ => return None,
        };
        Some(Def::Module(module))
    }

    fn krate(&mut self, module: ModuleId, name: &Name) -> Option<Def> {
        if matches!(name.as_str(), "super" | "Self") {
            return None;
        }
        let strictness = match self.stage {
            Stage::Patient | Stage::Globs => Strictness::Declared,
            Stage::Lenient | Stage::Last => Strictness::Any,
        };
        let found = externs::lookup(self.tree, module, name, strictness)?;
        Some(match found {
            externs::Found::Root(root) => Def::Module(root),
            externs::Found::Outside(name) => Def::Outside(self.tree.outsides.add(name)),
        })
    }

    /// A segment between the first and the last.
    fn through(&mut self, at: usize, module: ModuleId, name: &Name) -> Option<Def> {
        match name.as_str() {
            "self" => return Some(Def::Module(module)),
            "super" => return self.tree.parent(module).map(Def::Module),
            _ => {}
        }
        let from = self.tree.imports[at].module;
        let (found, pending) = self.lookup(at, module, from, name, Namespace::Type);
        match found {
            Some(binding) => Some(binding.def),
            None if pending => None,
            None => self.behind_outside_glob(at, module, name),
        }
    }

    /// The last segment: every namespace that has the name.
    fn finish(&mut self, at: usize, module: ModuleId, name: &Name) {
        let import = &self.tree.imports[at];
        let (scope, vis, bind) = (import.module, import.vis, import.bind.clone());
        for namespace in NAMESPACES {
            let (Some(found), _) = self.lookup(at, module, scope, name, namespace) else {
                continue;
            };
            let taken_anyway = self.stage >= Stage::Lenient && !self.states[at].bound;
            if !self.tree.sees(scope, found.vis) && !taken_anyway {
                continue;
            }
            self.states[at].bound = true;
            match &bind {
                Bind::Name(name) => self.define(scope, name, namespace, found.def, vis),
                Bind::Module(name) if namespace == Namespace::Type => {
                    self.define(scope, name, namespace, found.def, vis);
                }
                Bind::Module(_) | Bind::Nothing | Bind::Glob => {}
            }
        }
        if !self.states[at].bound
            && let Some(def) = self.behind_outside_glob(at, module, name)
        {
            let len = self.tree.imports[at].path.len();
            self.advance(at, def, len);
            self.arrive(at);
        }
    }
}
