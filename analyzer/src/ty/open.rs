//! Types of crates whose source is at hand though they are not part of the service.

use super::resolve::Resolver;
use super::{Scope, Ty};
use crate::hir::ItemKind;
use crate::names::Names;

/// A type outside as what its source says it is: a struct or enum, or what an alias stands for.
/// Tables of known types are to be asked first.
pub fn open_type(names: &Names<'_>, ty: &Ty) -> Option<Ty> {
    let Ty::Outside(path, args) = ty else {
        return None;
    };
    let id = names.open(path)?;
    let mut resolver = Resolver::new(names);
    let args = resolver.completed(id, args);
    match &names.item(id)?.kind {
        ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union => Some(Ty::Adt(id, args)),
        ItemKind::TypeAlias(alias) => {
            let mut scope = Scope::of_adt(names, id, &args);
            scope.self_ty = None;
            Some(resolver.nested(&scope, alias.ty.as_ref()?))
        }
        _ => None,
    }
}
