//! Associated types: which impl a type has of a trait, and what it says there.

use super::resolve::{MAX_DEPTH, Resolver};
use super::scope::{generics_of, params_of};
use super::{Scope, TraitRef, Ty, matches};
use crate::hir::{Bound, GenericParamKind, Generics, ItemKind, Name, TypeKind};
use crate::names::{ImplRef, ItemId, Names};

/// Impl blocks of the project that may be for a type, by its outermost form: inherent ones and
/// those of traits. Impls for every type (`impl<T> Trait for T`) are not among them.
pub fn impls_for<'n, 'a>(names: &'n Names<'a>, ty: &Ty) -> &'n [ImplRef<'a>] {
    match ty {
        Ty::Adt(item, _) => names.impls_of(*item),
        Ty::Outside(path, _) => names.impls_of_outside(path),
        Ty::Primitive(name) => names.impls_of_outside(name),
        _ => &[],
    }
}

/// The impl, its member, and what its parameters stand for.
type Found = (ItemId, ItemId, Vec<(Name, Ty)>);

/// `<base as of_trait>::name`, where an impl of the project says it. Without a trait, the impls
/// that have such a member must agree on the trait.
pub fn associated_type(
    names: &Names<'_>,
    base: &Ty,
    of_trait: Option<&TraitRef>,
    name: &str,
) -> Option<Ty> {
    project(&mut Resolver::new(names), base, of_trait, name)
}

pub(super) fn project(
    resolver: &mut Resolver<'_, '_>,
    base: &Ty,
    of_trait: Option<&TraitRef>,
    name: &str,
) -> Option<Ty> {
    let names = resolver.names;
    let blanket = of_trait.map_or(&[][..], |of| names.impls_of_trait(&of.path));
    let mut found: Option<Found> = None;
    for block in impls_for(names, base).iter().chain(blanket) {
        if found.as_ref().is_some_and(|(own, ..)| *own == block.id) || block.item.of_trait.is_none()
        {
            continue;
        }
        let Some(member) = type_member(names, block.id, name) else {
            continue;
        };
        if let Some(params) = fits(resolver, block, base, of_trait) {
            if found.is_some() {
                // Two impls may be meant: none is.
                return None;
            }
            found = Some((block.id, member, params));
        }
    }
    let (block, member, params) = found?;
    of_impl(resolver, block, member, params, base)
}

/// What an impl says for a member, with its parameters filled in.
pub(super) fn of_impl(
    resolver: &mut Resolver<'_, '_>,
    block: ItemId,
    member: ItemId,
    params: Vec<(Name, Ty)>,
    self_ty: &Ty,
) -> Option<Ty> {
    let names = resolver.names;
    let ItemKind::TypeAlias(alias) = &names.item(member)?.kind else {
        return None;
    };
    let scope = Scope {
        module: names.scope_of(block),
        self_ty: Some(self_ty.clone()),
        params,
        within: Some(member),
    };
    Some(resolver.nested(&scope, alias.ty.as_ref()?))
}

/// The associated type of that name in an impl.
pub(super) fn type_member(names: &Names<'_>, block: ItemId, name: &str) -> Option<ItemId> {
    names.members_of(block).find(|id| {
        names
            .item(*id)
            .is_some_and(|item| item.name == name && matches!(item.kind, ItemKind::TypeAlias(_)))
    })
}

/// Whether an impl is for a type and of a trait, and what its parameters then are.
fn fits(
    resolver: &mut Resolver<'_, '_>,
    block: &ImplRef<'_>,
    base: &Ty,
    of_trait: Option<&TraitRef>,
) -> Option<Vec<(Name, Ty)>> {
    let mut scope = Scope::module(block.module);
    let params: Vec<Name> = params_of(Some(&block.item.generics)).cloned().collect();
    for name in &params {
        scope.params.push((name.clone(), Ty::Param(name.clone())));
    }
    let own = resolver.nested(&scope, &block.item.self_ty);
    let mut found = Vec::new();
    if !matches(&own, base, &params, &mut found) {
        return None;
    }
    scope.self_ty = Some(own);
    if let Some(asked) = of_trait {
        let own = resolver.trait_ref(&scope, block.item.of_trait.as_ref()?)?;
        let same = own.path == asked.path
            && asked
                .args
                .iter()
                .zip(&own.args)
                .all(|(ty, own)| matches(own, ty, &params, &mut found));
        same.then_some(())?;
    }
    for name in params {
        if !found.iter().any(|(own, _)| *own == name) {
            found.push((name.clone(), Ty::Param(name)));
        }
    }
    Some(found)
}

impl Resolver<'_, '_> {
    /// `Self::Item` in an impl is that impl's.
    pub(super) fn of_own_impl(
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
    pub(super) fn of_bound(
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
