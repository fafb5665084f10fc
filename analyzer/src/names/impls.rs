//! Impl blocks, by what they are for and by the trait.

use std::collections::BTreeMap;

use super::paths::Place;
use super::{ImplRef, ItemId, ModuleId, Names, Namespace};
use crate::hir::{self, ItemKind, TypeKind};

#[derive(Debug, Default)]
pub(super) struct Impls<'a> {
    items: BTreeMap<ItemId, Vec<ImplRef<'a>>>,
    outside: BTreeMap<String, Vec<ImplRef<'a>>>,
    traits: BTreeMap<String, Vec<ImplRef<'a>>>,
}

impl<'a> Impls<'a> {
    pub(super) fn of_item(&self, item: ItemId) -> &[ImplRef<'a>] {
        self.items.get(&item).map_or(&[], Vec::as_slice)
    }

    pub(super) fn of_outside(&self, path: &str) -> &[ImplRef<'a>] {
        self.outside.get(path).map_or(&[], Vec::as_slice)
    }

    pub(super) fn of_trait(&self, path: &str) -> &[ImplRef<'a>] {
        self.traits.get(path).map_or(&[], Vec::as_slice)
    }
}

pub(super) fn index<'a>(names: &Names<'a>) -> Impls<'a> {
    let mut impls = Impls::default();
    for (at, data) in names.tree.items.iter().enumerate() {
        let ItemKind::Impl(block) = &data.item.kind else {
            continue;
        };
        let found = ImplRef {
            id: ItemId(at as u32),
            item: block,
            module: data.module,
            span: data.item.span,
        };
        match names.head(data.module, block) {
            Some(Place::Item(item)) => impls.items.entry(item).or_default().push(found),
            Some(Place::Outside(path)) => impls.outside.entry(path).or_default().push(found),
            Some(Place::Primitive(name)) => {
                impls
                    .outside
                    .entry(name.to_string())
                    .or_default()
                    .push(found);
            }
            Some(Place::Module(_) | Place::Variant(..)) | None => {}
        }
        if let Some(path) = &block.of_trait
            && let Some(path) = names.trait_path(data.module, path)
        {
            impls.traits.entry(path).or_default().push(found);
        }
    }
    impls
}

impl<'a> Names<'a> {
    /// What an impl is for, without its arguments; `None` for references, tuples, parameters and the like.
    pub(super) fn head(&self, module: ModuleId, block: &hir::Impl) -> Option<Place> {
        let TypeKind::Path(path) = &block.self_ty.kind else {
            return None;
        };
        if let Some(name) = path.as_name()
            && block.generics.params.iter().any(|own| own.name == *name)
        {
            return None;
        }
        match self.tree.walk_all(module, path, Namespace::Type)? {
            Place::Item(item) => self.tree.behind_alias(item),
            place => Some(place),
        }
    }

    /// The full path of a trait: outside, or that of an item.
    pub fn trait_path(&self, module: ModuleId, path: &hir::Path) -> Option<String> {
        match self.tree.walk_all(module, path, Namespace::Type)? {
            Place::Item(item) => Some(self.path_of(item)),
            Place::Outside(path) => Some(path),
            Place::Module(_) | Place::Variant(..) | Place::Primitive(_) => None,
        }
    }
}
