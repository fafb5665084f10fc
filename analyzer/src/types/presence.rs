//! What serde makes of a missing value: only what is read through `deserialize_option` may be absent.

use super::TypeCx;
use super::containers::{self, Container};
use crate::hir::ItemKind;
use crate::model::{Direction, Side};
use crate::ty::{Ty, resolve_type};

/// Types within types that are followed.
const DEEPEST: usize = 32;

impl TypeCx<'_> {
    /// Whether a missing field of this type is read as a value: `Option`, what hands on to one, and nothing else.
    /// A newtype around an `Option` is not, though it reads null.
    pub(super) fn may_be_missing(&self, ty: &Ty) -> bool {
        self.missing_within(ty, DEEPEST)
    }

    fn missing_within(&self, ty: &Ty, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        match ty {
            Ty::Outside(path, args) => match containers::find(path) {
                Some(Container::Optional) => true,
                Some(Container::Same) => args
                    .first()
                    .is_some_and(|inner| self.missing_within(inner, depth)),
                _ => false,
            },
            Ty::Adt(..) => self.missing_adt(ty, depth),
            _ => false,
        }
    }

    fn missing_adt(&self, ty: &Ty, depth: usize) -> bool {
        let Some(adt) = self.adt_of(ty) else {
            return false;
        };
        if let ItemKind::TypeAlias(alias) = &adt.item.kind {
            let Some(target) = &alias.ty else {
                return false;
            };
            return self.missing_within(&resolve_type(self.names, &adt.scope, target), depth);
        }
        if let Some(from) = &adt.container.from {
            return self.missing_within(&self.quoted_type(&adt.scope, from), depth);
        }
        if !adt.container.transparent {
            return false;
        }
        let Some(field) = self.transparent_field(&adt, Side::Request) else {
            return false;
        };
        let attrs = adt.macros.field(field, Direction::default());
        attrs.with.request.is_none()
            && self.missing_within(&resolve_type(self.names, &adt.scope, &field.ty), depth)
    }
}
