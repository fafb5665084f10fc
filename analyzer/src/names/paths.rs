//! Paths in finished scopes.

use super::externs::{self, Found, Strictness};
use super::outside::{self, Outsides};
use super::scope::{Def, Vis};
use super::tree::Tree;
use super::{ItemId, ModuleId, Names, Namespace, Resolved, tables};
use crate::hir::{self, ItemKind, Name, TypeKind};
use crate::project::Project;

/// How many aliases in the middle of a path lead to aliases with such a path again.
const MAX_ALIAS_DEPTH: u32 = 16;

/// Where a path has led so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Module(ModuleId),
    Item(ItemId),
    Variant(ItemId, u32),
    Outside(String),
    Primitive(Name),
}

impl Tree<'_> {
    /// The scopes in which a first segment is looked for: blocks, then their module.
    pub(super) fn chain(&self, project: &Project, module: ModuleId) -> Vec<ModuleId> {
        let mut chain = vec![module];
        let mut at = module;
        while let (true, Some(parent)) = (self.module(at).block, self.module(at).parent) {
            chain.push(parent);
            at = parent;
        }
        let edition = project
            .crates
            .get(self.module(at).krate)
            .and_then(|krate| krate.package.edition.as_deref());
        let root = self.module(at).root;
        if edition == Some("2015") && root != at {
            chain.push(root);
        }
        chain
    }

    /// The full path of a name that a module has through `use outside::*`: of one that is known to
    /// have it, else of the only one, if `guess` allows it.
    pub(super) fn outside_glob(
        &self,
        outsides: &Outsides,
        module: ModuleId,
        name: &str,
        guess: bool,
    ) -> Option<String> {
        let mut unknown = Vec::new();
        for (id, _) in &self.module(module).outside_globs {
            let base = outsides.path(*id);
            match outside::exports(base, name) {
                Some(true) => return Some(format!("{base}::{name}")),
                Some(false) => {}
                None => unknown.push(base),
            }
        }
        match unknown.as_slice() {
            [only] if guess => Some(format!("{only}::{name}")),
            _ => None,
        }
    }
}

impl<'a> Names<'a> {
    /// Goes along a path as long as it leads through modules, crates and enums; says how many segments that were.
    /// The error is the position of the segment that leads nowhere.
    pub(super) fn walk(
        &self,
        scope: ModuleId,
        global: bool,
        path: &[&Name],
        namespace: Namespace,
    ) -> Result<(Place, usize), usize> {
        self.walk_below(scope, global, path, namespace, 0)
    }

    /// `depth` counts aliases that are looked through in the middle of a path.
    fn walk_below(
        &self,
        scope: ModuleId,
        global: bool,
        path: &[&Name],
        namespace: Namespace,
        depth: u32,
    ) -> Result<(Place, usize), usize> {
        let Some(first) = path.first() else {
            return Err(0);
        };
        let of = |at: usize| match at + 1 == path.len() {
            true => namespace,
            false => Namespace::Type,
        };
        let mut place = self
            .first(scope, global, first, path.len(), of(0))
            .ok_or(0_usize)?;
        let mut used = 1;
        while let Some(&name) = path.get(used) {
            place = match place {
                Place::Module(module) => self.inside(scope, module, name, of(used)).ok_or(used)?,
                Place::Outside(base) => {
                    let rest = path[used..].iter().map(|name| name.as_str());
                    let all: Vec<&str> = std::iter::once(base.as_str()).chain(rest).collect();
                    return Ok((Place::Outside(all.join("::")), path.len()));
                }
                Place::Primitive(base) => {
                    return Ok((Place::Outside(format!("{base}::{name}")), path.len()));
                }
                Place::Item(item) => match self.behind_alias_below(item, depth) {
                    Some(Place::Item(item)) => match self.variant(item, name) {
                        Some(at) => Place::Variant(item, at),
                        None => return Ok((Place::Item(item), used)),
                    },
                    Some(other) => {
                        place = other;
                        continue;
                    }
                    None => return Ok((Place::Item(item), used)),
                },
                Place::Variant(..) => return Err(used),
            };
            used += 1;
        }
        Ok((place, used))
    }

    fn first(
        &self,
        scope: ModuleId,
        global: bool,
        name: &Name,
        len: usize,
        namespace: Namespace,
    ) -> Option<Place> {
        match name.as_str() {
            "crate" | "$crate" => return Some(Place::Module(self.tree.module(scope).root)),
            "self" if len > 1 => return Some(Place::Module(self.tree.real_module(scope))),
            "super" => return self.tree.parent(scope).map(Place::Module),
            "self" | "Self" => return None,
            _ => {}
        }
        let strictness = self.strictness(scope);
        if global {
            return self.krate(scope, name, strictness);
        }
        let chain = self.tree.chain(self.project, scope);
        let bound = chain.iter().find_map(|at| self.bound(*at, name, namespace));
        if bound.is_some() {
            return bound;
        }
        let glob = |guess| {
            chain
                .iter()
                .find_map(|at| self.tree.outside_glob(&self.outsides, *at, name, guess))
                .map(Place::Outside)
        };
        let macros = || match namespace {
            Namespace::Macro => self.macro_above(scope, name),
            _ => None,
        };
        let krate = |strictness| match len > 1 {
            true => self.krate(scope, name, strictness),
            false => None,
        };
        macros()
            .or_else(|| glob(false))
            .or_else(|| krate(Strictness::Declared))
            .or_else(|| {
                tables::prelude(name, namespace).map(|path| Place::Outside(path.to_owned()))
            })
            .or_else(|| {
                let primitive = namespace == Namespace::Type && tables::is_primitive(name);
                primitive.then(|| Place::Primitive(name.clone()))
            })
            .or_else(|| glob(true))
            .or_else(|| krate(strictness))
    }

    /// A `macro_rules!` is seen in the modules below its own.
    fn macro_above(&self, scope: ModuleId, name: &Name) -> Option<Place> {
        let above = |at: &ModuleId| self.tree.module(*at).parent;
        std::iter::successors(Some(scope), above)
            .find_map(|at| self.bound(at, name, Namespace::Macro))
    }

    /// Where there is no manifest, what could be a crate is one.
    fn strictness(&self, scope: ModuleId) -> Strictness {
        let krate = self.project.crates.get(self.tree.module(scope).krate);
        match krate.is_none_or(|krate| krate.manifest.is_none()) {
            true => Strictness::Any,
            false => Strictness::Declared,
        }
    }

    fn krate(&self, scope: ModuleId, name: &Name, strictness: Strictness) -> Option<Place> {
        let found = externs::lookup(self.project, &self.tree, scope, name, strictness)?;
        Some(match found {
            Found::Root(root) => Place::Module(root),
            Found::Outside(name) => Place::Outside(name),
        })
    }

    /// A name in a module that a path leads through.
    pub(super) fn inside(
        &self,
        from: ModuleId,
        module: ModuleId,
        name: &Name,
        namespace: Namespace,
    ) -> Option<Place> {
        match name.as_str() {
            "self" => return Some(Place::Module(module)),
            "super" => return self.tree.parent(module).map(Place::Module),
            _ => {}
        }
        self.bound(module, name, namespace).or_else(|| {
            let globs = &self.tree.module(module).outside_globs;
            let seen = |vis: &Vis| self.tree.sees(from, *vis);
            globs.iter().any(|(_, vis)| seen(vis)).then_some(())?;
            self.tree
                .outside_glob(&self.outsides, module, name, true)
                .map(Place::Outside)
        })
    }

    fn bound(&self, module: ModuleId, name: &Name, namespace: Namespace) -> Option<Place> {
        let binding = self.tree.module(module).names.get(name)?.get(namespace)?;
        Some(match binding.def {
            Def::Module(module) => Place::Module(module),
            Def::Item(item) => Place::Item(item),
            Def::Variant(item, at) => Place::Variant(item, at),
            Def::Outside(id) => Place::Outside(self.outsides.path(id).to_owned()),
        })
    }

    fn variant(&self, item: ItemId, name: &Name) -> Option<u32> {
        let ItemKind::Enum(data) = &self.item(item)?.kind else {
            return None;
        };
        let at = data.variants.iter().position(|own| own.name == *name)?;
        Some(at as u32)
    }

    /// What a type alias is another name of, in the end; other items are themselves.
    /// `None` for aliases that lead to no item (`type A = Vec<T>` leads to `std::vec::Vec`).
    pub(super) fn behind_alias(&self, item: ItemId) -> Option<Place> {
        self.behind_alias_below(item, 0)
    }

    fn behind_alias_below(&self, item: ItemId, depth: u32) -> Option<Place> {
        if depth > MAX_ALIAS_DEPTH {
            return None;
        }
        let mut at = item;
        // A longer chain than there are items is a cycle.
        for _ in 0..=self.tree.items.len() {
            let data = self.tree.item(at)?;
            let ItemKind::TypeAlias(alias) = &data.item.kind else {
                return Some(Place::Item(at));
            };
            let TypeKind::Path(path) = &alias.ty.as_ref()?.kind else {
                return None;
            };
            let names: Vec<&Name> = path.segments.iter().map(|segment| &segment.name).collect();
            if names.len() == 1
                && alias
                    .generics
                    .params
                    .iter()
                    .any(|own| own.name == *names[0])
            {
                return None;
            }
            let ns = Namespace::Type;
            match self.walk_below(data.module, path.global, &names, ns, depth + 1) {
                Ok((Place::Item(next), used)) if used == names.len() => at = next,
                Ok((place, used)) if used == names.len() => return Some(place),
                _ => return None,
            }
        }
        None
    }

    pub(super) fn resolve_path(
        &self,
        scope: ModuleId,
        path: &hir::Path,
        namespace: Namespace,
    ) -> Resolved {
        let names: Vec<&Name> = path.segments.iter().map(|segment| &segment.name).collect();
        let failed = |at: usize| -> Resolved {
            let span = path
                .segments
                .get(at)
                .map_or(path.span, |segment| segment.span);
            Resolved::Unresolved(span)
        };
        let (place, used) = match self.walk(scope, path.global, &names, namespace) {
            Ok(found) => found,
            Err(at) => return failed(at),
        };
        match (place, &names[used..]) {
            (Place::Item(item), [member]) => Resolved::Member(item, (*member).clone()),
            (place, []) => place.into(),
            (_, _) => failed(used + 1),
        }
    }
}

impl From<Place> for Resolved {
    fn from(place: Place) -> Self {
        match place {
            Place::Module(module) => Resolved::Module(module),
            Place::Item(item) => Resolved::Item(item),
            Place::Variant(item, at) => Resolved::Variant(item, at as usize),
            Place::Outside(path) => Resolved::Outside(path),
            Place::Primitive(name) => Resolved::Primitive(name),
        }
    }
}
