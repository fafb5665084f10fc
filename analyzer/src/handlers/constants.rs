//! Texts and header names that are constants: literals, `const`s and `static`s of the project, constants of `http`.

use super::headers;
use super::structs::text_literal;
use crate::hir::{Expr, ExprKind, ItemKind};
use crate::infer::known::paths::canonical;
use crate::names::{Names, Namespace, Resolved};
use crate::ty::{Scope, Ty};

/// How many constants that stand for each other are followed.
const STEPS: usize = 8;

/// The text that an expression is, where it is constant.
pub(crate) fn text(names: &Names<'_>, scope: &Scope, expr: &Expr) -> Option<String> {
    text_at(names, scope, expr, STEPS)
}

fn text_at(names: &Names<'_>, scope: &Scope, expr: &Expr, steps: usize) -> Option<String> {
    if let Some(text) = text_literal(expr) {
        return Some(text.to_owned());
    }
    match &expr.kind {
        ExprKind::Ref { value, .. } => text_at(names, scope, value, steps),
        ExprKind::MethodCall {
            receiver, method, ..
        } if KEEPS_TEXT.contains(&method.as_str()) => text_at(names, scope, receiver, steps),
        ExprKind::Path(_) => {
            let (value, scope) = value_of(names, scope, expr)?;
            text_at(names, &scope, value, steps.checked_sub(1)?)
        }
        _ => None,
    }
}

/// Methods that give the same text in another type.
static KEEPS_TEXT: &[&str] = &[
    "to_string",
    "to_owned",
    "into",
    "as_str",
    "as_ref",
    "clone",
    "borrow",
];

/// The header that an expression names, in lower case: a text, a constant of `http::header`,
/// `HeaderName::from_static("…")`.
pub(super) fn header_name(names: &Names<'_>, scope: &Scope, expr: &Expr) -> Option<String> {
    header_at(names, scope, expr, STEPS)
}

fn header_at(names: &Names<'_>, scope: &Scope, expr: &Expr, steps: usize) -> Option<String> {
    if let Some(text) = text(names, scope, expr) {
        return Some(text.to_ascii_lowercase());
    }
    match &expr.kind {
        ExprKind::Ref { value, .. } => header_at(names, scope, value, steps),
        ExprKind::MethodCall {
            receiver, method, ..
        } if KEEPS_TEXT.contains(&method.as_str()) => header_at(names, scope, receiver, steps),
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &callee.kind else {
                return None;
            };
            let Resolved::Outside(path) = names.resolve(scope.module, path, Namespace::Value)
            else {
                return None;
            };
            let path = canonical(&path);
            matches!(
                path.as_ref(),
                "http::HeaderName::from_static" | "http::header::HeaderName::from_static"
            )
            .then(|| text(names, scope, args.first()?))
            .flatten()
            .map(|text| text.to_ascii_lowercase())
        }
        ExprKind::Path(path) => match names.resolve(scope.module, path, Namespace::Value) {
            Resolved::Outside(path) => headers::by_constant(&path),
            _ => {
                let (value, scope) = value_of(names, scope, expr)?;
                header_at(names, &scope, value, steps.checked_sub(1)?)
            }
        },
        _ => None,
    }
}

/// What a path to a `const` or `static` of the project is defined as, and the scope of the definition.
pub(crate) fn value_of<'a>(
    names: &Names<'a>,
    scope: &Scope,
    expr: &Expr,
) -> Option<(&'a Expr, Scope)> {
    let ExprKind::Path(path) = &expr.kind else {
        return None;
    };
    let id = match path.segments.as_slice() {
        [first, member] if first.name == "Self" => match &scope.self_ty {
            Some(Ty::Adt(id, _)) => names.inherent_member(*id, &member.name)?,
            _ => return None,
        },
        _ => match names.resolve(scope.module, path, Namespace::Value) {
            Resolved::Item(id) => id,
            Resolved::Member(id, name) => names.inherent_member(id, &name)?,
            _ => return None,
        },
    };
    match &names.item(id)?.kind {
        ItemKind::Const(one) | ItemKind::Static(one) => {
            Some((one.value.as_ref()?, Scope::of_item(names, id)))
        }
        _ => None,
    }
}
