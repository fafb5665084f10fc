//! What names in a type stand for besides the items of its module.

use super::{Ty, resolve_type};
use crate::hir::{GenericParamKind, Generics, Impl, ItemKind, Name};
use crate::names::{ItemId, ModuleId, Names};

/// Where a type is written: the module, and what `Self` and the generic parameters stand for.
#[derive(Debug, Clone)]
pub struct Scope {
    pub module: ModuleId,
    pub self_ty: Option<Ty>,
    pub params: Vec<(Name, Ty)>,
    /// The item that the type is written in, where it has parameters or is a member of an impl or
    /// trait: `Self::Item` is that impl's, `T::Item` is known from a bound.
    pub within: Option<ItemId>,
}

impl Scope {
    pub fn module(module: ModuleId) -> Self {
        Self {
            module,
            self_ty: None,
            params: Vec::new(),
            within: None,
        }
    }

    /// The scope of an item's signature, fields and body: its parameters, and those of the impl or
    /// trait around it, stand for themselves.
    pub fn of_item(names: &Names<'_>, id: ItemId) -> Self {
        let mut scope = Self::module(names.scope_of(id));
        scope.within = Some(id);
        let around = names.owner_of(id);
        for item in around.into_iter().chain([id]) {
            let Some(item) = names.item(item) else {
                continue;
            };
            let generics = generics_of(&item.kind);
            let params = generics.into_iter().flat_map(|all| &all.params);
            for param in params.filter(|param| !is_lifetime(&param.kind)) {
                let ty = Ty::Param(param.name.clone());
                scope.params.push((param.name.clone(), ty));
            }
        }
        scope.self_ty = self_ty(names, around.unwrap_or(id), &scope);
        scope
    }

    /// The scope of a struct's fields or an enum's variants, for these type arguments.
    pub fn of_adt(names: &Names<'_>, id: ItemId, args: &[Ty]) -> Self {
        let mut scope = Self::module(names.scope_of(id));
        scope.within = Some(id);
        scope.self_ty = Some(Ty::Adt(id, args.to_vec()));
        let generics = names.item(id).and_then(|item| generics_of(&item.kind));
        scope.params = params_of(generics)
            .zip(args)
            .map(|(name, ty)| (name.clone(), ty.clone()))
            .collect();
        scope
    }

    /// What a parameter stands for.
    pub fn param(&self, name: &str) -> Option<&Ty> {
        let found = self.params.iter().rev().find(|(own, _)| own == name);
        found.map(|(_, ty)| ty)
    }
}

/// Names of type and const parameters.
pub(super) fn params_of(generics: Option<&Generics>) -> impl Iterator<Item = &Name> {
    generics
        .into_iter()
        .flat_map(|generics| &generics.params)
        .filter(|param| !is_lifetime(&param.kind))
        .map(|param| &param.name)
}

pub(super) fn is_lifetime(kind: &GenericParamKind) -> bool {
    matches!(kind, GenericParamKind::Lifetime)
}

pub(super) fn generics_of(kind: &ItemKind) -> Option<&Generics> {
    match kind {
        ItemKind::Fn(item) => Some(&item.generics),
        ItemKind::Struct(item) => Some(&item.generics),
        ItemKind::Enum(item) => Some(&item.generics),
        ItemKind::TypeAlias(item) => Some(&item.generics),
        ItemKind::Trait(item) => Some(&item.generics),
        ItemKind::Impl(item) => Some(&item.generics),
        ItemKind::Union
        | ItemKind::Mod(_)
        | ItemKind::Use(_)
        | ItemKind::Const(_)
        | ItemKind::Static(_)
        | ItemKind::ExternCrate { .. }
        | ItemKind::MacroRules(_)
        | ItemKind::MacroCall(_)
        | ItemKind::Other => None,
    }
}

fn self_ty(names: &Names<'_>, id: ItemId, scope: &Scope) -> Option<Ty> {
    match &names.item(id)?.kind {
        ItemKind::Impl(block) => {
            let block: &Impl = block;
            Some(resolve_type(names, scope, &block.self_ty))
        }
        ItemKind::Trait(_) => Some(Ty::Param("Self".into())),
        ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union => {
            let args = scope.params.iter().map(|(_, ty)| ty.clone()).collect();
            Some(Ty::Adt(id, args))
        }
        _ => None,
    }
}
