//! Texts and header names that are constants: literals, `const`s and `static`s of the project, constants of `http`.

use super::headers;
use super::structs::text_literal;
use crate::hir::{Expr, ExprKind, Item, ItemKind};
use crate::names::{ItemId, ModuleId, Names, Namespace, Resolved};

/// How many constants that stand for each other are followed.
const STEPS: usize = 8;

/// The text that an expression is, where it is constant.
pub(crate) fn text(names: &Names<'_>, module: ModuleId, expr: &Expr) -> Option<String> {
    text_at(names, module, expr, STEPS)
}

fn text_at(names: &Names<'_>, module: ModuleId, expr: &Expr, steps: usize) -> Option<String> {
    if let Some(text) = text_literal(expr) {
        return Some(text.to_owned());
    }
    match &expr.kind {
        ExprKind::Ref { value, .. } => text_at(names, module, value, steps),
        ExprKind::MethodCall {
            receiver, method, ..
        } if KEEPS_TEXT.contains(&method.as_str()) => text_at(names, module, receiver, steps),
        ExprKind::Path(_) => {
            let (value, module) = value_of(names, module, expr)?;
            text_at(names, module, value, steps.checked_sub(1)?)
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
pub(super) fn header_name(names: &Names<'_>, module: ModuleId, expr: &Expr) -> Option<String> {
    header_at(names, module, expr, STEPS)
}

fn header_at(names: &Names<'_>, module: ModuleId, expr: &Expr, steps: usize) -> Option<String> {
    if let Some(text) = text(names, module, expr) {
        return Some(text.to_ascii_lowercase());
    }
    match &expr.kind {
        ExprKind::Ref { value, .. } => header_at(names, module, value, steps),
        ExprKind::MethodCall {
            receiver, method, ..
        } if KEEPS_TEXT.contains(&method.as_str()) => header_at(names, module, receiver, steps),
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &callee.kind else {
                return None;
            };
            let Resolved::Outside(path) = names.resolve(module, path, Namespace::Value) else {
                return None;
            };
            let path = super::known::canonical(&path);
            matches!(
                path.as_ref(),
                "http::HeaderName::from_static" | "http::header::HeaderName::from_static"
            )
            .then(|| text(names, module, args.first()?))
            .flatten()
            .map(|text| text.to_ascii_lowercase())
        }
        ExprKind::Path(path) => match names.resolve(module, path, Namespace::Value) {
            Resolved::Outside(path) => headers::by_constant(&path),
            _ => {
                let (value, module) = value_of(names, module, expr)?;
                header_at(names, module, value, steps.checked_sub(1)?)
            }
        },
        _ => None,
    }
}

/// What a path to a `const` or `static` of the project is defined as, and the module of the definition.
pub(crate) fn value_of<'a>(
    names: &Names<'a>,
    module: ModuleId,
    expr: &Expr,
) -> Option<(&'a Expr, ModuleId)> {
    let ExprKind::Path(path) = &expr.kind else {
        return None;
    };
    match names.resolve(module, path, Namespace::Value) {
        Resolved::Item(id) => Some((constant(names.item(id)?)?, names.scope_of(id))),
        Resolved::Member(id, name) => associated(names, id, &name),
        _ => None,
    }
}

fn constant(item: &Item) -> Option<&Expr> {
    match &item.kind {
        ItemKind::Const(one) | ItemKind::Static(one) => one.value.as_ref(),
        _ => None,
    }
}

fn associated<'a>(names: &Names<'a>, id: ItemId, name: &str) -> Option<(&'a Expr, ModuleId)> {
    names.impls_of(id).iter().find_map(|block| {
        let item = block.item.items.iter().find(|item| item.name == name)?;
        Some((constant(item)?, block.module))
    })
}
