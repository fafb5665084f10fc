//! `impl headers::Header for X`: which header a type of the project reads.

use super::constants;
use crate::hir::{self, ItemKind};
use crate::infer::known::paths::canonical;
use crate::names::{Names, Namespace, Resolved};
use crate::ty::{Scope, Ty};

/// The name that `Header::name` gives back, in lower case.
pub(super) fn name(names: &Names<'_>, ty: &Ty) -> Option<String> {
    let Ty::Adt(id, _) = ty else {
        return None;
    };
    let block = names.impls_of(*id).iter().find(|block| {
        let path = block.item.of_trait.as_ref();
        let resolved = path.map(|path| names.resolve(block.module, path, Namespace::Type));
        matches!(resolved, Some(Resolved::Outside(path)) if canonical(&path) == "headers::Header")
    })?;
    let function = block
        .item
        .items
        .iter()
        .find(|item| item.name == "name" && matches!(item.kind, ItemKind::Fn(_)))?;
    let ItemKind::Fn(function) = &function.kind else {
        return None;
    };
    let tail = function.body.as_ref()?.tail.as_deref()?;
    header_in(names, &Scope::of_item(names, block.id), tail)
}

fn header_in(names: &Names<'_>, scope: &Scope, expr: &hir::Expr) -> Option<String> {
    match &expr.kind {
        hir::ExprKind::Ref { value, .. } => header_in(names, scope, value),
        _ => constants::header_name(names, scope, expr),
    }
}
