//! From types as written to types with every name resolved.

use std::borrow::Cow;

use super::consts::{const_value, constant};
use super::project::{of_impl, project, type_member};
use super::scope::{generics_of, is_lifetime};
use super::{Scope, TraitRef, Ty};
use crate::hir::{
    self, Bound, GenericArg, GenericParamKind, Generics, ItemKind, Name, Path, PathSegment,
    TypeKind,
};
use crate::names::{ItemId, Names, Namespace, Resolved};
use crate::source::Span;

/// How deep aliases, defaults and associated types may lead into one another. rustc's limit.
const MAX_DEPTH: usize = 128;

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
    active: Vec<ItemId>,
    depth: usize,
    left: u32,
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
        let before = self.active.len();
        let found = self.through_aliases(scope, path);
        self.active.truncate(before);
        found
    }

    /// An alias of an alias of an alias … is a loop, as there may be thousands. An alias that is
    /// met again while it is being expanded has no end.
    fn through_aliases(&mut self, scope: &Scope, path: &Path) -> Ty {
        let mut scope = Cow::Borrowed(scope);
        let mut path = path;
        loop {
            let id = match self.head(&scope, path) {
                Ok(id) => id,
                Err(ty) => return ty,
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

    /// The item at the head of a path; or the type, where it is none of an item.
    fn head(&mut self, scope: &Scope, path: &Path) -> Result<ItemId, Ty> {
        if let Some(ty) = self.relative(scope, path) {
            return Err(ty);
        }
        Err(
            match self.names.resolve(scope.module, path, Namespace::Type) {
                Resolved::Item(id) => return Ok(id),
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
            },
        )
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

    /// `Self::Item` in an impl is that impl's.
    fn of_own_impl(
        &mut self,
        scope: &Scope,
        base: &Ty,
        of_trait: Option<&TraitRef>,
        name: &str,
    ) -> Option<Ty> {
        if of_trait.is_some() || scope.self_ty.as_ref() != Some(base) {
            return None;
        }
        let within = scope.within?;
        let block = self.names.owner_of(within).unwrap_or(within);
        let member = type_member(self.names, block, name)?;
        of_impl(self, block, member, scope.params.clone(), base)
    }

    /// `T::Item` where a bound says `T: Iterator<Item = X>`.
    fn of_bound(
        &mut self,
        scope: &Scope,
        base: &Ty,
        of_trait: Option<&TraitRef>,
        name: &str,
    ) -> Option<Ty> {
        let bounds = match base {
            Ty::ImplTrait(bounds) | Ty::DynTrait(bounds) => bounds.clone(),
            Ty::Param(param) => self.bounds_of(scope, param),
            _ => return None,
        };
        bounds
            .iter()
            .filter(|bound| of_trait.is_none_or(|of| of.path == bound.path))
            .flat_map(|bound| &bound.assoc)
            .find(|(own, _)| own == name)
            .map(|(_, ty)| ty.clone())
    }

    fn bounds_of(&mut self, scope: &Scope, param: &str) -> Vec<TraitRef> {
        if self.depth >= MAX_DEPTH {
            return Vec::new();
        }
        self.depth += 1;
        let mut found = Vec::new();
        let within = scope.within;
        for id in within
            .into_iter()
            .chain(within.and_then(|id| self.names.owner_of(id)))
        {
            let generics = self.names.item(id).and_then(|item| generics_of(&item.kind));
            for bounds in generics.into_iter().flat_map(|all| bounds_on(all, param)) {
                found.extend(self.bounds(scope, bounds));
            }
        }
        self.depth -= 1;
        found
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

    /// Arguments as written.
    fn plain_args(&mut self, scope: &Scope, args: &[GenericArg]) -> Vec<Ty> {
        args.iter()
            .filter_map(|arg| match arg {
                GenericArg::Type(ty) => Some(self.ty(scope, ty)),
                GenericArg::Const(expr) => {
                    let value = const_value(self.names, scope, expr);
                    Some(value.map_or(Ty::Unknown(expr.span), Ty::Const))
                }
                GenericArg::Lifetime(_)
                | GenericArg::Assoc { .. }
                | GenericArg::AssocBound { .. } => None,
            })
            .collect()
    }

    /// One argument for each parameter of an item: as written, else its default, else to be inferred.
    fn args(&mut self, scope: &Scope, id: ItemId, args: &[GenericArg], span: Span) -> Vec<Ty> {
        let generics = self.names.item(id).and_then(|item| generics_of(&item.kind));
        let Some(generics) = generics else {
            return Vec::new();
        };
        let mut written = args
            .iter()
            .filter(|arg| matches!(arg, GenericArg::Type(_) | GenericArg::Const(_)));
        let mut inside = Scope::module(self.names.scope_of(id));
        let params = generics.params.iter();
        for param in params.filter(|param| !is_lifetime(&param.kind)) {
            let arg = match written.next() {
                Some(arg) => self.arg(scope, arg, &param.kind),
                None => self.default(&inside, id, &param.kind, span),
            };
            inside.params.push((param.name.clone(), arg));
        }
        inside.params.into_iter().map(|(_, ty)| ty).collect()
    }

    /// `N` in `Page<N>` is written like a type.
    fn arg(&mut self, scope: &Scope, arg: &GenericArg, param: &GenericParamKind) -> Ty {
        match (arg, param) {
            (GenericArg::Type(ty), GenericParamKind::Const { .. }) => {
                let TypeKind::Path(path) = &ty.kind else {
                    return Ty::Unknown(ty.span);
                };
                if let Some(param) = path.as_name().and_then(|name| scope.param(name)) {
                    return param.clone();
                }
                constant(self.names, scope, path, 0)
                    .and_then(|value| value.try_into().ok())
                    .map_or(Ty::Unknown(ty.span), Ty::Const)
            }
            (GenericArg::Type(ty), _) => self.ty(scope, ty),
            (GenericArg::Const(expr), _) => {
                let value = const_value(self.names, scope, expr);
                value.map_or(Ty::Unknown(expr.span), Ty::Const)
            }
            _ => Ty::Infer,
        }
    }

    fn default(&mut self, scope: &Scope, id: ItemId, param: &GenericParamKind, at: Span) -> Ty {
        if self.active.contains(&id) {
            return Ty::Unknown(at);
        }
        self.active.push(id);
        let found = match param {
            GenericParamKind::Type {
                default: Some(ty), ..
            } => self.nested(scope, ty),
            GenericParamKind::Const {
                default: Some(expr),
                ..
            } => const_value(self.names, scope, expr).map_or(Ty::Unknown(expr.span), Ty::Const),
            _ => Ty::Infer,
        };
        self.active.pop();
        found
    }
}

/// All bounds that an item puts on one of its parameters.
fn bounds_on<'g>(generics: &'g Generics, param: &str) -> Vec<&'g [Bound]> {
    let mut found = Vec::new();
    for own in generics.params.iter().filter(|own| own.name == param) {
        if let GenericParamKind::Type { bounds, .. } = &own.kind {
            found.push(bounds.as_slice());
        }
    }
    for predicate in &generics.predicates {
        if let TypeKind::Path(path) = &predicate.ty.kind
            && path.as_name().is_some_and(|name| name == param)
        {
            found.push(predicate.bounds.as_slice());
        }
    }
    found
}
