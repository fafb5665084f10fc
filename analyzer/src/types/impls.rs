//! Who reads and writes a type: a derive, another derive that makes the impl, or an impl by hand.

use super::TypeCx;
use crate::hir::{Item, MetaValue};
use crate::model::Side;
use crate::names::{ImplRef, ItemId, ModuleId, Namespace, Resolved};
use crate::serde::entries;

/// Where a type's `Serialize` or `Deserialize` comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum SerdeImpl<'a> {
    /// serde's own derive.
    Derived,
    /// `serde_repr`: the discriminant.
    Repr,
    /// `serde_with`'s derives from `Display` and `FromStr`.
    Text,
    Manual(ImplRef<'a>),
    /// None that could be seen.
    None,
}

/// A derive macro that makes an impl: its full path, the direction, and how it does it.
struct DeriveRow {
    path: &'static str,
    side: Side,
    makes: SerdeImpl<'static>,
}

const fn row(path: &'static str, side: Side, makes: SerdeImpl<'static>) -> DeriveRow {
    DeriveRow { path, side, makes }
}

static DERIVES: &[DeriveRow] = &[
    row("serde::Serialize", Side::Response, SerdeImpl::Derived),
    row("serde::Deserialize", Side::Request, SerdeImpl::Derived),
    row("serde::ser::Serialize", Side::Response, SerdeImpl::Derived),
    row("serde::de::Deserialize", Side::Request, SerdeImpl::Derived),
    row(
        "serde_derive::Serialize",
        Side::Response,
        SerdeImpl::Derived,
    ),
    row(
        "serde_derive::Deserialize",
        Side::Request,
        SerdeImpl::Derived,
    ),
    row(
        "serde_repr::Serialize_repr",
        Side::Response,
        SerdeImpl::Repr,
    ),
    row(
        "serde_repr::Deserialize_repr",
        Side::Request,
        SerdeImpl::Repr,
    ),
    row(
        "serde_with::SerializeDisplay",
        Side::Response,
        SerdeImpl::Text,
    ),
    row(
        "serde_with::DeserializeFromStr",
        Side::Request,
        SerdeImpl::Text,
    ),
];

/// The paths of the two traits.
fn is_trait(path: &str, side: Side) -> bool {
    let rows = DERIVES.iter().filter(|row| row.side == side);
    rows.filter(|row| matches!(row.makes, SerdeImpl::Derived))
        .any(|row| row.path == path)
}

impl<'a> TypeCx<'a> {
    /// What makes the impl of a type in one direction.
    pub(super) fn serde_impl(&self, id: ItemId, item: &Item, side: Side) -> SerdeImpl<'a> {
        let module = self.names.scope_of(id);
        if let Some(row) = self.derive_row(module, item, side) {
            return row.makes;
        }
        if self.by_nutype(item, side) {
            return SerdeImpl::Derived;
        }
        let of_trait = |block: &&ImplRef<'a>| {
            block.item.of_trait.as_ref().is_some_and(|path| {
                match self.names.resolve(block.module, path, Namespace::Type) {
                    Resolved::Outside(path) => is_trait(&path, side),
                    _ => false,
                }
            })
        };
        match self.names.impls_of(id).iter().find(of_trait) {
            Some(found) => SerdeImpl::Manual(*found),
            None => SerdeImpl::None,
        }
    }

    /// `#[nutype(derive(Serialize))]` makes impls that hand on to the field.
    fn by_nutype(&self, item: &Item, side: Side) -> bool {
        let name = match side {
            Side::Request => "Deserialize",
            Side::Response => "Serialize",
        };
        entries(&item.attrs, "nutype").into_iter().any(|meta| {
            meta.name == "derive"
                && matches!(&meta.value, MetaValue::List(derives) if derives.iter().any(|derive| derive.name == name))
        })
    }

    fn derive_row(&self, module: ModuleId, item: &Item, side: Side) -> Option<&'static DeriveRow> {
        entries(&item.attrs, "derive").into_iter().find_map(|meta| {
            let path = meta.path.as_ref()?;
            match self.names.resolve(module, path, Namespace::Macro) {
                Resolved::Outside(path) => DERIVES
                    .iter()
                    .find(|row| row.path == path && row.side == side),
                // A derive that comes through a glob of a crate outside: serde's are the only
                // ones of these names.
                Resolved::Unresolved(_) => DERIVES.iter().find(|row| {
                    row.side == side && row.path.ends_with(&format!("::{}", meta.name))
                }),
                _ => None,
            }
        })
    }
}
