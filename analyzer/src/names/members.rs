//! Functions, constants and types that are found by their type.

use super::{ImplRef, ItemId, Names};

impl<'a> Names<'a> {
    /// A function or constant of a type's own impls, or of a trait.
    pub fn inherent_member(&self, item: ItemId, name: &str) -> Option<ItemId> {
        let own = self.impls_of(item).iter();
        own.filter(|block| block.item.of_trait.is_none())
            .map(|block| block.id)
            .chain([item])
            .find_map(|block| self.member(block, name))
    }

    /// The members of that name that a type has from impls of traits, each with its impl.
    pub fn trait_members(&self, item: ItemId, name: &str) -> Vec<(ImplRef<'a>, ItemId)> {
        let of_traits = self.impls_of(item).iter();
        of_traits
            .filter(|block| block.item.of_trait.is_some())
            .filter_map(|block| Some((*block, self.member(block.id, name)?)))
            .collect()
    }

    /// A member of an impl or trait.
    pub fn member(&self, owner: ItemId, name: &str) -> Option<ItemId> {
        self.members_of(owner)
            .find(|id| self.item(*id).is_some_and(|item| item.name == name))
    }
}
