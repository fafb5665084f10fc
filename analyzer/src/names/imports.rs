//! Imports: every `use` of every crate, resolved together.
//!
//! An import that needs a name which is not there yet waits for it and is woken when the name
//! comes, so that the work is linear in the number of imports and names, and cycles simply never
//! wake up. What is left when nothing moves any more is given weaker readings, in [`Stage`].

use std::collections::VecDeque;

use indexmap::IndexMap;

use super::externs::{self, Strictness};
use super::outside::{self, Outsides};
use super::scope::{Bind, Binding, Def, NAMESPACES, Origin, OutsideId, PerNs, Vis};
use super::tree::Tree;
use super::{ModuleId, Namespace};
use crate::hir::{self, ItemKind, Name};
use crate::project::Project;

/// How much is assumed of names that have not come yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    /// A name from `*` waits while the module has an import of that name that may still come.
    Patient,
    /// Those imports will not come in that namespace.
    Globs,
    /// First segments that are nowhere are crates; private names are taken.
    Lenient,
}

#[derive(Debug, Default, Clone)]
struct State {
    /// Segments of the path that are behind us.
    next: usize,
    at: Option<Def>,
    bound: bool,
    /// Nothing more can come.
    done: bool,
    queued: bool,
}

enum Work {
    Import(usize),
    /// A name of a module is new: those who import the module with `*` get it too.
    Spread(ModuleId, Name, Namespace),
    SpreadGlob(ModuleId, OutsideId, Vis),
}

struct Fixpoint<'t, 'a> {
    project: &'a Project,
    tree: &'t mut Tree<'a>,
    outsides: &'t mut Outsides,
    stage: Stage,
    changed: bool,
    states: Vec<State>,
    work: VecDeque<Work>,
    waiters: IndexMap<(ModuleId, Name), Vec<usize>>,
    /// Imports by the name that they give.
    declared: IndexMap<(ModuleId, Name), Vec<usize>>,
    held: Vec<(ModuleId, Name, Namespace, Binding)>,
    /// Who imports a module with `*`.
    globs: Vec<Vec<(ModuleId, Vis)>>,
}

/// Resolves all imports of the tree.
pub(super) fn resolve<'a>(project: &'a Project, tree: &mut Tree<'a>, outsides: &mut Outsides) {
    let mut fixpoint = Fixpoint {
        project,
        stage: Stage::Patient,
        changed: false,
        states: vec![State::default(); tree.imports.len()],
        work: VecDeque::new(),
        waiters: IndexMap::default(),
        declared: IndexMap::default(),
        held: Vec::new(),
        globs: vec![Vec::new(); tree.modules.len()],
        tree,
        outsides,
    };
    fixpoint.declare();
    fixpoint.settle();
}

impl<'a> Fixpoint<'_, 'a> {
    fn declare(&mut self) {
        for (at, import) in self.tree.imports.iter().enumerate() {
            if let Bind::Name(name) | Bind::Module(name) = &import.bind {
                let key = (import.module, name.clone());
                self.declared.entry(key).or_default().push(at);
            }
        }
        for at in 0..self.states.len() {
            self.wake(at);
        }
    }

    fn settle(&mut self) {
        self.run();
        for stage in [Stage::Globs, Stage::Lenient] {
            self.stage = stage;
            self.changed = true;
            while self.changed {
                self.changed = false;
                for (module, name, namespace, binding) in std::mem::take(&mut self.held) {
                    self.define(module, &name, namespace, binding);
                }
                for at in 0..self.states.len() {
                    if !self.states[at].bound {
                        self.wake(at);
                    }
                }
                self.run();
            }
        }
    }

    fn run(&mut self) {
        while let Some(work) = self.work.pop_front() {
            match work {
                Work::Import(at) => {
                    self.states[at].queued = false;
                    self.step(at);
                }
                Work::Spread(module, name, namespace) => self.spread(module, &name, namespace),
                Work::SpreadGlob(module, outside, vis) => {
                    for (importer, glob) in self.globs[module.0 as usize].clone() {
                        if self.tree.sees(importer, vis) {
                            let vis = self.narrower(glob, vis);
                            self.add_outside_glob(importer, outside, vis);
                        }
                    }
                }
            }
        }
    }

    fn wake(&mut self, at: usize) {
        let state = &mut self.states[at];
        if !state.queued && !state.done {
            state.queued = true;
            self.work.push_back(Work::Import(at));
        }
    }

    fn wait(&mut self, at: usize, module: ModuleId, name: &Name) {
        let waiters = self.waiters.entry((module, name.clone())).or_default();
        if !waiters.contains(&at) {
            waiters.push(at);
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
            let found = match self.states[at].at {
                None if last => return self.finish_single(at, &name),
                None => self.first(at, &name),
                Some(Def::Outside(base)) => {
                    let rest = import.path[next..].join("::");
                    let path = format!("{}::{rest}", self.outsides.path(base));
                    self.states[at].next = self.tree.imports[at].path.len();
                    Some(Def::Outside(self.outsides.add(path)))
                }
                Some(Def::Module(module)) if last && name != "self" && name != "super" => {
                    return self.finish(at, module, &name);
                }
                Some(Def::Module(module)) => self.through(at, module, &name),
                Some(Def::Item(item)) => {
                    let variant = self.variant(item, &name);
                    self.states[at].done = variant.is_none();
                    variant
                }
                Some(Def::Variant(..)) => None,
            };
            let Some(def) = found else {
                return;
            };
            self.changed = true;
            let state = &mut self.states[at];
            state.at = Some(def);
            state.next = self.tree.imports[at]
                .path
                .len()
                .min(next + 1)
                .max(state.next);
        }
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
        let binding = Binding {
            def,
            vis,
            origin: Origin::Import,
        };
        match import.bind.clone() {
            Bind::Glob => self.add_glob(module, vis, def),
            Bind::Nothing => {}
            Bind::Module(name) => self.define(module, &name, Namespace::Type, binding),
            Bind::Name(name) => {
                let namespaces = match def {
                    Def::Module(_) => &[Namespace::Type][..],
                    Def::Variant(..) => &[Namespace::Type, Namespace::Value],
                    Def::Item(_) => &[],
                    Def::Outside(id) => outside::namespaces(self.outsides.path(id)),
                };
                for &namespace in namespaces {
                    self.define(module, &name, namespace, binding);
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
            let chain = self.chain(module);
            for &scope in &chain {
                if let Some(binding) = self.binding(scope, name, Namespace::Type) {
                    return Some(binding.def);
                }
                if self.stage < Stage::Lenient && self.others_declare(at, scope, name) {
                    self.wait(at, scope, name);
                    return None;
                }
            }
            for scope in chain {
                self.wait(at, scope, name);
            }
        }
        self.krate(module, name)
    }

    /// `use name;`, `use name as other;`
    fn finish_single(&mut self, at: usize, name: &Name) {
        let import = &self.tree.imports[at];
        let (module, global) = (import.module, import.global);
        if let Some(def) = self.keyword(module, name) {
            self.states[at].at = Some(def);
            self.states[at].next = 1;
            return self.arrive(at);
        }
        let rebinds = import.bind == Bind::Name(name.clone());
        for scope in self.chain(module) {
            let itself = rebinds && scope == module;
            if !global && !itself {
                self.finish(at, scope, name);
            }
            if self.states[at].bound {
                return;
            }
        }
        if let Some(def) = self.krate(module, name) {
            self.states[at].at = Some(def);
            self.states[at].next = 1;
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
        let strictness = match self.stage {
            Stage::Patient | Stage::Globs => Strictness::Declared,
            Stage::Lenient => Strictness::Any,
        };
        externs::find(
            self.project,
            self.tree,
            self.outsides,
            module,
            name,
            strictness,
        )
    }

    /// A segment between the first and the last.
    fn through(&mut self, at: usize, module: ModuleId, name: &Name) -> Option<Def> {
        match name.as_str() {
            "self" => return Some(Def::Module(module)),
            "super" => return self.tree.parent(module).map(Def::Module),
            _ => {}
        }
        if let Some(binding) = self.binding(module, name, Namespace::Type) {
            return Some(binding.def);
        }
        self.wait(at, module, name);
        self.behind_outside_glob(module, name)
    }

    /// The last segment: every namespace that has the name.
    fn finish(&mut self, at: usize, module: ModuleId, name: &Name) {
        self.wait(at, module, name);
        let import = &self.tree.imports[at];
        let (scope, vis, bind) = (import.module, import.vis, import.bind.clone());
        let names = self.tree.module(module).names.get(name).copied();
        let names = names.unwrap_or_default();
        for namespace in NAMESPACES {
            let Some(found) = names.get(namespace) else {
                continue;
            };
            let seen = self.tree.sees(scope, found.vis);
            let taken_anyway = self.stage == Stage::Lenient && !self.states[at].bound;
            if !seen && !taken_anyway {
                continue;
            }
            self.states[at].bound = true;
            let binding = Binding {
                def: found.def,
                vis,
                origin: Origin::Import,
            };
            match &bind {
                Bind::Name(name) => self.define(scope, name, namespace, binding),
                Bind::Module(name) if namespace == Namespace::Type => {
                    self.define(scope, name, namespace, binding);
                }
                Bind::Module(_) | Bind::Nothing | Bind::Glob => {}
            }
        }
        if !self.states[at].bound
            && let Some(def) = self.behind_outside_glob(module, name)
        {
            self.states[at].at = Some(def);
            self.states[at].next = self.tree.imports[at].path.len();
            self.arrive(at);
        }
    }

    fn behind_outside_glob(&mut self, module: ModuleId, name: &Name) -> Option<Def> {
        if self.stage < Stage::Lenient {
            return None;
        }
        let path = self.tree.outside_glob(self.outsides, module, name, true)?;
        Some(Def::Outside(self.outsides.add(path)))
    }

    fn variant(&self, item: super::ItemId, name: &Name) -> Option<Def> {
        let ItemKind::Enum(data) = &self.tree.item(item)?.item.kind else {
            return None;
        };
        let at = data.variants.iter().position(|own| own.name == *name)?;
        Some(Def::Variant(item, at as u32))
    }

    /// The scopes in which a first segment is looked for: blocks, then their module.
    fn chain(&self, module: ModuleId) -> Vec<ModuleId> {
        self.tree.chain(self.project, module)
    }

    fn binding(&self, module: ModuleId, name: &Name, namespace: Namespace) -> Option<Binding> {
        self.tree.module(module).names.get(name)?.get(namespace)
    }

    /// Whether another import of this name may still give it to the module.
    fn others_declare(&self, at: usize, module: ModuleId, name: &Name) -> bool {
        self.declared
            .get(&(module, name.clone()))
            .is_some_and(|all| all.iter().any(|other| *other != at))
    }

    fn define(&mut self, module: ModuleId, name: &Name, namespace: Namespace, new: Binding) {
        let key = (module, name.clone());
        let widens = match self.binding(module, name, namespace) {
            None => {
                let may_come = self.stage == Stage::Patient && self.declared.contains_key(&key);
                if new.origin == Origin::Glob && may_come {
                    self.held.push((module, key.1, namespace, new));
                    return;
                }
                true
            }
            Some(old) if new.origin != old.origin => new.origin > old.origin,
            Some(old) if new.def == old.def => self.wider(new.vis, old.vis),
            // Two globs: what is seen here goes before what is only assumed to be outside.
            Some(old) => {
                new.origin == Origin::Glob
                    && matches!(old.def, Def::Outside(_))
                    && !matches!(new.def, Def::Outside(_))
            }
        };
        if !widens {
            return;
        }
        self.changed = true;
        let names = &mut self.tree.module_mut(module).names;
        *names.entry(name.clone()).or_default().slot(namespace) = Some(new);
        if let Some(waiters) = self.waiters.get(&key) {
            for at in waiters.clone() {
                self.wake(at);
            }
        }
        if !self.globs[module.0 as usize].is_empty() {
            self.work.push_back(Work::Spread(module, key.1, namespace));
        }
    }

    fn spread(&mut self, module: ModuleId, name: &Name, namespace: Namespace) {
        let Some(binding) = self.binding(module, name, namespace) else {
            return;
        };
        for (importer, glob) in self.globs[module.0 as usize].clone() {
            self.define_glob(importer, glob, name, namespace, binding);
        }
    }

    fn define_glob(
        &mut self,
        importer: ModuleId,
        glob: Vis,
        name: &Name,
        namespace: Namespace,
        binding: Binding,
    ) {
        if self.tree.sees(importer, binding.vis) {
            let new = Binding {
                def: binding.def,
                vis: self.narrower(glob, binding.vis),
                origin: Origin::Glob,
            };
            self.define(importer, name, namespace, new);
        }
    }

    fn add_glob(&mut self, importer: ModuleId, vis: Vis, def: Def) {
        match def {
            Def::Module(module) if module == importer => {}
            Def::Module(module) => {
                self.globs[module.0 as usize].push((importer, vis));
                let names: Vec<(Name, PerNs)> = self
                    .tree
                    .module(module)
                    .names
                    .iter()
                    .map(|(name, found)| (name.clone(), *found))
                    .collect();
                for (name, found) in names {
                    for namespace in NAMESPACES {
                        if let Some(binding) = found.get(namespace) {
                            self.define_glob(importer, vis, &name, namespace, binding);
                        }
                    }
                }
                for (outside, limit) in self.tree.module(module).outside_globs.clone() {
                    if self.tree.sees(importer, limit) {
                        let vis = self.narrower(vis, limit);
                        self.add_outside_glob(importer, outside, vis);
                    }
                }
            }
            Def::Item(item) => self.add_variants(importer, vis, item),
            Def::Outside(outside) => self.add_outside_glob(importer, outside, vis),
            Def::Variant(..) => {}
        }
    }

    fn add_variants(&mut self, importer: ModuleId, vis: Vis, item: super::ItemId) {
        let Some(ItemKind::Enum(data)) = self.tree.item(item).map(|data| &data.item.kind) else {
            return;
        };
        let data: &'a hir::Enum = data;
        for (at, variant) in data.variants.iter().enumerate() {
            let binding = Binding {
                def: Def::Variant(item, at as u32),
                vis,
                origin: Origin::Glob,
            };
            for namespace in [Namespace::Type, Namespace::Value] {
                self.define(importer, &variant.name, namespace, binding);
            }
        }
    }

    fn add_outside_glob(&mut self, module: ModuleId, outside: OutsideId, vis: Vis) {
        let known = &self.tree.module(module).outside_globs;
        match known.iter().position(|(own, _)| *own == outside) {
            Some(at) if !self.wider(vis, known[at].1) => return,
            Some(at) => self.tree.module_mut(module).outside_globs[at].1 = vis,
            None => self
                .tree
                .module_mut(module)
                .outside_globs
                .push((outside, vis)),
        }
        self.changed = true;
        self.work.push_back(Work::SpreadGlob(module, outside, vis));
    }

    fn wider(&self, new: Vis, old: Vis) -> bool {
        match (new, old) {
            (_, Vis::Public) => false,
            (Vis::Public, Vis::In(_)) => true,
            (Vis::In(new), Vis::In(old)) => new != old && self.tree.sees(old, Vis::In(new)),
        }
    }

    fn narrower(&self, one: Vis, other: Vis) -> Vis {
        if self.wider(one, other) { other } else { one }
    }
}
