//! Paths in finished scopes.

use super::externs::{self, Found, Strictness};
use super::scope::Def;
use super::tree::Tree;
use super::{ItemId, ModuleId, Namespace, Resolved, tables};
use crate::hir::{self, ItemKind, Name, PathSegment, TypeKind};

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

/// How a path was followed: to where, and by how many segments; or the segment that leads nowhere.
pub(super) type Walked = Result<(Place, usize), usize>;

impl Tree<'_> {
    /// Goes along a path as long as it leads through modules, crates and enums.
    pub(super) fn walk(&self, scope: ModuleId, path: &hir::Path, namespace: Namespace) -> Walked {
        self.walk_below(scope, path, namespace, 0)
    }

    /// The whole path.
    pub(super) fn walk_all(
        &self,
        scope: ModuleId,
        path: &hir::Path,
        namespace: Namespace,
    ) -> Option<Place> {
        let (place, used) = self.walk(scope, path, namespace).ok()?;
        (used == path.segments.len()).then_some(place)
    }

    /// `depth` counts aliases that are looked through in the middle of a path.
    fn walk_below(
        &self,
        scope: ModuleId,
        path: &hir::Path,
        namespace: Namespace,
        depth: u32,
    ) -> Walked {
        let segments = path.segments.as_slice();
        let of = |at: usize| match at + 1 == segments.len() {
            true => namespace,
            false => Namespace::Type,
        };
        let mut place = self.first(scope, path, of(0)).ok_or(0_usize)?;
        let mut used = 1;
        while let Some(PathSegment { name, .. }) = segments.get(used) {
            place = match place {
                Place::Module(module) => self.inside(scope, module, name, of(used)).ok_or(used)?,
                Place::Outside(mut full) => {
                    for segment in &segments[used..] {
                        full.push_str("::");
                        full.push_str(&segment.name);
                    }
                    return Ok((Place::Outside(full), segments.len()));
                }
                Place::Primitive(base) => {
                    return Ok((Place::Outside(format!("{base}::{name}")), segments.len()));
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

    fn first(&self, scope: ModuleId, path: &hir::Path, namespace: Namespace) -> Option<Place> {
        let name = &path.segments.first()?.name;
        let alone = path.segments.len() == 1;
        match name.as_str() {
            "crate" | "$crate" => return Some(Place::Module(self.module(scope).root)),
            "self" if !alone => return Some(Place::Module(self.real_module(scope))),
            "super" => return self.parent(scope).map(Place::Module),
            "self" | "Self" => return None,
            _ => {}
        }
        let krate = |strictness| match alone {
            true => None,
            false => self.krate(scope, name, strictness),
        };
        if path.global {
            let root = self.module(scope).root;
            let of_root = match self.before_2018(root) {
                true => self.inside(scope, root, name, namespace),
                false => None,
            };
            return of_root.or_else(|| self.krate(scope, name, self.strictness(scope)));
        }
        let mut searches = Vec::new();
        for at in self.chain(scope) {
            if let Some(binding) = self.own(at, name, namespace) {
                return self.place(binding.def);
            }
            if self.module(at).globs.is_empty() {
                continue;
            }
            let search = self.search(at, at, name, namespace, &|_| false);
            if let Some(def) = search.found {
                return self.place(def);
            }
            searches.push(search);
        }
        let outside = |guess| {
            let found = searches.iter();
            found
                .filter_map(|search| self.outside_path(search, name, guess))
                .map(Place::Outside)
                .next()
        };
        let in_scope = match namespace {
            Namespace::Macro => self.macro_in_scope(scope, name),
            Namespace::Type | Namespace::Value => None,
        };
        in_scope
            .and_then(|def| self.place(def))
            .or_else(|| outside(false))
            .or_else(|| krate(Strictness::Declared))
            .or_else(|| {
                let prelude = tables::prelude(name, namespace);
                prelude.map(|path| Place::Outside(path.to_owned()))
            })
            .or_else(|| {
                let primitive = namespace == Namespace::Type && tables::is_primitive(name);
                primitive.then(|| Place::Primitive(name.clone()))
            })
            .or_else(|| outside(true))
            .or_else(|| krate(self.strictness(scope)))
    }

    /// A `macro_rules!` is seen in the modules below its own.
    pub(super) fn macro_in_scope(&self, scope: ModuleId, name: &str) -> Option<Def> {
        let above = |at: &ModuleId| self.module(*at).parent;
        let found = std::iter::successors(Some(scope), above)
            .filter_map(|at| self.own(at, name, Namespace::Macro))
            .find(|found| matches!(found.def, Def::Item(_)));
        Some(found?.def)
    }

    /// Where there is no manifest, what could be a crate is one.
    fn strictness(&self, scope: ModuleId) -> Strictness {
        let krate = self.project.crates.get(self.module(scope).krate);
        match krate.is_none_or(|krate| krate.manifest.is_none()) {
            true => Strictness::Any,
            false => Strictness::Declared,
        }
    }

    fn krate(&self, scope: ModuleId, name: &Name, strictness: Strictness) -> Option<Place> {
        let found = externs::lookup(self, scope, name, strictness)?;
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
            "super" => return self.parent(module).map(Place::Module),
            _ => {}
        }
        if let Some(binding) = self.own(module, name, namespace) {
            return self.place(binding.def);
        }
        let search = self.search(module, from, name, namespace, &|_| false);
        match search.found {
            Some(def) => self.place(def),
            None => self.outside_path(&search, name, true).map(Place::Outside),
        }
    }

    pub(super) fn place(&self, def: Def) -> Option<Place> {
        Some(match def {
            Def::Module(module) => Place::Module(module),
            Def::Item(item) => Place::Item(item),
            Def::Variant(item, at) => Place::Variant(item, at),
            Def::Outside(id) => Place::Outside(self.outsides.path(id).to_owned()),
            Def::Nowhere => return None,
        })
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
        for _ in 0..=self.items.len() {
            let data = self.item(at)?;
            let ItemKind::TypeAlias(alias) = &data.item.kind else {
                return Some(Place::Item(at));
            };
            let TypeKind::Path(path) = &alias.ty.as_ref()?.kind else {
                return None;
            };
            let is_param = |name: &Name| alias.generics.params.iter().any(|own| own.name == *name);
            if path.as_name().is_some_and(is_param) {
                return None;
            }
            match self.walk_below(data.module, path, Namespace::Type, depth + 1) {
                Ok((place, used)) if used == path.segments.len() => match place {
                    Place::Item(next) => at = next,
                    place => return Some(place),
                },
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
        let failed = |at: usize| {
            let segment = path.segments.get(at);
            Resolved::Unresolved(segment.map_or(path.span, |segment| segment.span))
        };
        match self.walk(scope, path, namespace) {
            Err(at) => failed(at),
            Ok((place, used)) => match (place, &path.segments[used..]) {
                (place, []) => place.into(),
                (Place::Item(item), [member]) => Resolved::Member(item, member.name.clone()),
                (_, _) => failed(used + 1),
            },
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
