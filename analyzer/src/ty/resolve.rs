//! From types as written to types with every name resolved.

use std::borrow::Cow;

use super::associated::project;
use super::consts::const_value;
use super::{Scope, TraitRef, Ty};
use crate::hir::{self, Bound, GenericArg, ItemKind, Name, Path, PathSegment, TypeKind};
use crate::names::{ItemId, Names, Namespace, Resolved, is_primitive};

/// How deep types may be nested, aliases, defaults and associated types expanded.
pub(super) const MAX_DEPTH: usize = 64;

/// How many types one type may be made of, aliases expanded.
const MAX_SIZE: u32 = 50_000;

/// Resolves a type where it stands.
pub fn resolve_type(names: &Names<'_>, scope: &Scope, ty: &hir::Type) -> Ty {
    Resolver::new(names).ty(scope, ty)
}

/// Resolves bounds as they stand after `impl` or `dyn`, or on a parameter. Traits whose name is
/// nowhere are left out.
pub fn resolve_bounds(names: &Names<'_>, scope: &Scope, bounds: &[Bound]) -> Vec<TraitRef> {
    Resolver::new(names).bounds(scope, bounds)
}

/// Resolves a trait where it stands.
pub fn resolve_trait(names: &Names<'_>, scope: &Scope, path: &Path) -> Option<TraitRef> {
    Resolver::new(names).trait_ref(scope, path)
}

pub(super) struct Resolver<'n, 'a> {
    pub(super) names: &'n Names<'a>,
    /// Aliases that are being expanded, and items whose defaults are.
    pub(super) active: Vec<ItemId>,
    pub(super) depth: usize,
    left: u32,
}

/// What a path begins with: an item that still needs its arguments, or a whole type.
enum Head {
    Item(ItemId),
    Type(Ty),
}

impl<'n, 'a> Resolver<'n, 'a> {
    pub(super) fn new(names: &'n Names<'a>) -> Self {
        Self {
            names,
            active: Vec::new(),
            depth: 0,
            left: MAX_SIZE,
        }
    }

    /// A type that stands elsewhere than the one that led to it.
    pub(super) fn nested(&mut self, scope: &Scope, ty: &hir::Type) -> Ty {
        if self.depth >= MAX_DEPTH {
            return Ty::Unknown(ty.span);
        }
        self.depth += 1;
        let found = self.ty(scope, ty);
        self.depth -= 1;
        found
    }

    pub(super) fn ty(&mut self, scope: &Scope, ty: &hir::Type) -> Ty {
        if self.left == 0 {
            return Ty::Unknown(ty.span);
        }
        self.left -= 1;
        match &ty.kind {
            TypeKind::Path(path) => self.path(scope, path),
            TypeKind::Qualified(path) => self.qualified(scope, path),
            TypeKind::Ref { inner, .. } => Ty::Ref(Box::new(self.ty(scope, inner))),
            TypeKind::Slice(inner) => Ty::Slice(Box::new(self.ty(scope, inner))),
            TypeKind::Array { inner, len } => {
                let inner = self.ty(scope, inner);
                Ty::Array(Box::new(inner), const_value(self.names, scope, len))
            }
            TypeKind::Tuple(items) => Ty::Tuple(self.all(scope, items)),
            TypeKind::Fn { params, output } => {
                let params = self.all(scope, params);
                let output = match output {
                    Some(output) => self.ty(scope, output),
                    None => Ty::UNIT,
                };
                Ty::Fn(params, Box::new(output))
            }
            TypeKind::ImplTrait(bounds) => Ty::ImplTrait(self.bounds(scope, bounds)),
            TypeKind::DynTrait(bounds) => Ty::DynTrait(self.bounds(scope, bounds)),
            TypeKind::Never => Ty::Never,
            TypeKind::Infer => Ty::Infer,
            TypeKind::Pointer(_) | TypeKind::Macro(_) | TypeKind::Other => Ty::Unknown(ty.span),
        }
    }

    fn all(&mut self, scope: &Scope, types: &[hir::Type]) -> Vec<Ty> {
        types.iter().map(|ty| self.ty(scope, ty)).collect()
    }

    fn path(&mut self, scope: &Scope, path: &Path) -> Ty {
        if self.depth >= MAX_DEPTH {
            return Ty::Unknown(path.span);
        }
        self.depth += 1;
        let before = self.active.len();
        let found = self.through_aliases(scope, path);
        self.active.truncate(before);
        self.depth -= 1;
        found
    }

    /// An alias of an alias of an alias … is a loop, as there may be thousands. An alias that is
    /// met again while it is being expanded has no end.
    fn through_aliases(&mut self, scope: &Scope, path: &Path) -> Ty {
        let mut scope = Cow::Borrowed(scope);
        let mut path = path;
        loop {
            let id = match self.head(&scope, path) {
                Head::Item(id) => id,
                Head::Type(ty) => return ty,
            };
            let (Some(item), Some(last)) = (self.names.item(id), path.segments.last()) else {
                return Ty::Unknown(path.span);
            };
            match &item.kind {
                ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union => {
                    return Ty::Adt(id, self.args(&scope, id, &last.args, path.span));
                }
                ItemKind::Trait(_) => {
                    return Ty::DynTrait(self.trait_ref(&scope, path).into_iter().collect());
                }
                ItemKind::TypeAlias(alias) => {
                    let Some(target) = alias.ty.as_ref().filter(|_| !self.active.contains(&id))
                    else {
                        return Ty::Unknown(path.span);
                    };
                    let args = self.args(&scope, id, &last.args, path.span);
                    self.active.push(id);
                    let mut inside = Scope::of_adt(self.names, id, &args);
                    inside.self_ty = None;
                    match &target.kind {
                        TypeKind::Path(next) => path = next,
                        _ => return self.nested(&inside, target),
                    }
                    scope = Cow::Owned(inside);
                }
                _ => return Ty::Unknown(path.span),
            }
        }
    }

    fn head(&mut self, scope: &Scope, path: &Path) -> Head {
        if let Some(ty) = self.relative(scope, path) {
            return Head::Type(ty);
        }
        let found = self.names.resolve(scope.module, path, Namespace::Type);
        if let Some(primitive) = primitive_despite(path, &found) {
            return Head::Type(primitive);
        }
        Head::Type(match found {
            Resolved::Item(id) => return Head::Item(id),
            Resolved::Outside(full) => {
                let args = path.segments.last().map_or(&[][..], |last| &last.args);
                Ty::Outside(full, self.plain_args(scope, args))
            }
            Resolved::Primitive(name) => Ty::Primitive(name),
            Resolved::Member(id, name) => {
                let base = self.member_base(scope, id, path);
                self.projection(scope, base, None, &name)
            }
            Resolved::Module(_) | Resolved::Variant(..) => Ty::Unknown(path.span),
            Resolved::Unresolved(span) => Ty::Unknown(span),
        })
    }

    /// The type before the last segment of `Type::Name`.
    fn member_base(&mut self, scope: &Scope, id: ItemId, path: &Path) -> Ty {
        let Some(item) = self.names.item(id) else {
            return Ty::Unknown(path.span);
        };
        let args = match path.segments.iter().rev().nth(1) {
            Some(segment) => self.args(scope, id, &segment.args, path.span),
            None => Vec::new(),
        };
        match &item.kind {
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union => Ty::Adt(id, args),
            ItemKind::TypeAlias(hir::TypeAlias {
                ty: Some(target), ..
            }) if !self.active.contains(&id) => {
                self.active.push(id);
                let mut inside = Scope::of_adt(self.names, id, &args);
                inside.self_ty = None;
                let found = self.nested(&inside, target);
                self.active.pop();
                found
            }
            _ => Ty::Unknown(path.span),
        }
    }

    /// `T`, `Self`, `T::Item`, `Self::Item`.
    fn relative(&mut self, scope: &Scope, path: &Path) -> Option<Ty> {
        let (first, rest) = path.segments.split_first()?;
        if path.global {
            return None;
        }
        let base = match scope.param(&first.name) {
            Some(ty) => ty.clone(),
            None if first.name == "Self" => match &scope.self_ty {
                Some(ty) => ty.clone(),
                None => return Some(Ty::Unknown(first.span)),
            },
            None => return None,
        };
        Some(self.members(scope, base, None, rest))
    }

    fn qualified(&mut self, scope: &Scope, path: &hir::QualifiedPath) -> Ty {
        let base = self.ty(scope, &path.self_ty);
        let of_trait = match &path.as_trait {
            None => None,
            Some(of) => match self.trait_ref(scope, of) {
                Some(of) => Some(of),
                None => return Ty::Unknown(of.span),
            },
        };
        self.members(scope, base, of_trait, &path.rest)
    }

    fn members(
        &mut self,
        scope: &Scope,
        base: Ty,
        mut of_trait: Option<TraitRef>,
        rest: &[PathSegment],
    ) -> Ty {
        let mut at = base;
        for segment in rest {
            at = self.projection(scope, at, of_trait.take(), &segment.name);
        }
        at
    }

    fn projection(
        &mut self,
        scope: &Scope,
        base: Ty,
        of_trait: Option<TraitRef>,
        name: &Name,
    ) -> Ty {
        if let Ty::Unknown(_) = base {
            return base;
        }
        let found = self
            .of_own_impl(scope, &base, of_trait.as_ref(), name)
            .or_else(|| project(self, &base, of_trait.as_ref(), name))
            .or_else(|| self.of_bound(scope, &base, of_trait.as_ref(), name));
        found.unwrap_or_else(|| Ty::Projection {
            base: Box::new(base),
            of_trait: of_trait.map(Box::new),
            name: name.clone(),
        })
    }

    pub(super) fn bounds(&mut self, scope: &Scope, bounds: &[Bound]) -> Vec<TraitRef> {
        bounds
            .iter()
            .filter_map(|bound| match bound {
                Bound::Trait { path, maybe: false } => self.trait_ref(scope, path),
                Bound::Trait { .. } | Bound::Lifetime => None,
            })
            .collect()
    }

    pub(super) fn trait_ref(&mut self, scope: &Scope, path: &Path) -> Option<TraitRef> {
        let written = self.names.trait_path(scope.module, path)?;
        let args = path.segments.last().map_or(&[][..], |last| &last.args);
        let assoc = args
            .iter()
            .filter_map(|arg| match arg {
                GenericArg::Assoc { name, ty } => Some((name.clone(), self.ty(scope, ty))),
                _ => None,
            })
            .collect();
        Some(TraitRef {
            path: written,
            args: self.plain_args(scope, args),
            assoc,
        })
    }
}

/// A module does not hide the primitive type of its name: `use std::str;` leaves `&str` alone.
fn primitive_despite(path: &Path, found: &Resolved) -> Option<Ty> {
    let name = path.as_name().filter(|name| is_primitive(name))?;
    let hidden = match found {
        Resolved::Module(_) | Resolved::Unresolved(_) => true,
        Resolved::Outside(full) => full.strip_prefix("std::") == Some(name),
        _ => false,
    };
    hidden.then(|| Ty::Primitive(name.clone()))
}
