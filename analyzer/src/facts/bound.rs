//! Small pieces of code, seen as what a literal may be bound to: the names of bindings, fields and keys.

use super::literals::Bound;
use crate::hir::{Attr, AttrInput, Expr, ExprKind, LitKind, Meta, Name, Pat, PatKind};

pub(super) fn is_test(attr: &Attr) -> bool {
    let mentions_test = |metas: &[Meta]| metas.iter().any(|meta| meta.name == "test");
    match &attr.input {
        AttrInput::List(metas) => attr.is("cfg") && mentions_test(metas),
        AttrInput::Word | AttrInput::Value(_) => attr.path.last_name() == "test",
    }
}

pub(super) fn is_literal(expr: &Expr) -> bool {
    literal_text(expr).is_some()
}

pub(super) fn literal_text(expr: &Expr) -> Option<&str> {
    match &expr.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Str(text) => Some(text),
            _ => None,
        },
        ExprKind::Ref { value, .. } => literal_text(value),
        ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => literal_text(receiver),
        _ => None,
    }
}

/// The name of a simple binding.
pub(super) fn pat_name(pat: &Pat) -> Option<Bound> {
    match &pat.kind {
        PatKind::Bind { name, .. } => Some(Bound {
            name: name.clone(),
            span: Some(pat.span),
        }),
        PatKind::Typed { pat, .. } => pat_name(pat),
        _ => None,
    }
}

/// `"JWT_SECRET" => "…"`, `Key::JwtSecret => "…"`.
pub(super) fn pattern_key(pat: &Pat) -> Option<Bound> {
    let name: Name = match &pat.kind {
        PatKind::Expr(expr) => literal_text(expr)?.into(),
        PatKind::Path(path) => path.last_name().into(),
        _ => return None,
    };
    Some(Bound {
        name,
        span: Some(pat.span),
    })
}

/// The last name of `a.b.c`, `a::B`, `a`.
pub(super) fn expr_name(expr: &Expr) -> Option<Bound> {
    match &expr.kind {
        ExprKind::Path(path) => Some(Bound {
            name: path.last_name().into(),
            span: Some(path.span),
        }),
        ExprKind::Field {
            name, name_span, ..
        } => Some(Bound {
            name: name.clone(),
            span: Some(*name_span),
        }),
        ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => expr_name(receiver),
        ExprKind::Ref { value, .. } | ExprKind::Unary { operand: value, .. } => expr_name(value),
        _ => None,
    }
}
