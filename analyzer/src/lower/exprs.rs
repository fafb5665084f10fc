//! Expressions: dispatch, and the forms that are not control flow.

use syn::spanned::Spanned as _;

use super::control::{lower_block_like, lower_control, lower_loop};
use super::cx::Cx;
use super::lists::each;
use super::literals::lower_lit;
use super::macros::lower_macro;
use super::operators::lower_operator;
use super::paths::{AnyPath, lower_any_path, lower_generic_args};
use crate::hir::{Expr, ExprKind, FieldInit, Name};
use crate::source::Span;

type Exprs = syn::punctuated::Punctuated<syn::Expr, syn::Token![,]>;

pub(super) fn lower_expr(cx: &Cx<'_>, expr: &syn::Expr) -> Expr {
    match expr {
        syn::Expr::Path(expr) => {
            let path = lower_any_path(cx, expr.qself.as_ref(), &expr.path);
            let span = path.span();
            let kind = match path {
                AnyPath::Plain(path) => ExprKind::Path(path),
                AnyPath::Qualified(path) => ExprKind::Qualified(Box::new(path)),
            };
            Expr { kind, span }
        }
        syn::Expr::Lit(expr) => {
            let lit = lower_lit(cx, &expr.lit);
            let span = lit.span;
            let kind = ExprKind::Lit(lit);
            Expr { kind, span }
        }
        syn::Expr::MethodCall(call) => lower_method_call(cx, call),
        syn::Expr::Call(call) => lower_call(cx, call),
        syn::Expr::Field(field) => lower_field(cx, field),
        syn::Expr::Macro(expr) => {
            let call = lower_macro(cx, &expr.mac);
            let span = call.span;
            let kind = ExprKind::Macro(Box::new(call));
            Expr { kind, span }
        }
        syn::Expr::Struct(expr) => lower_struct(cx, expr),
        syn::Expr::Paren(paren) => Expr {
            span: cx.delimiters(&paren.paren_token.span),
            ..lower_expr(cx, &paren.expr)
        },
        syn::Expr::Group(group) => lower_expr(cx, &group.expr),
        syn::Expr::Tuple(tuple) => Expr {
            kind: ExprKind::Tuple(lower_exprs(cx, &tuple.elems)),
            span: cx.delimiters(&tuple.paren_token.span),
        },
        syn::Expr::Array(array) => Expr {
            kind: ExprKind::Array(lower_exprs(cx, &array.elems)),
            span: cx.delimiters(&array.bracket_token.span),
        },
        syn::Expr::Repeat(repeat) => Expr {
            kind: ExprKind::Repeat {
                value: boxed(cx, &repeat.expr),
                len: boxed(cx, &repeat.len),
            },
            span: cx.delimiters(&repeat.bracket_token.span),
        },
        syn::Expr::Index(index) => lower_index(cx, index),
        syn::Expr::Reference(_)
        | syn::Expr::Try(_)
        | syn::Expr::Await(_)
        | syn::Expr::Unary(_)
        | syn::Expr::Binary(_)
        | syn::Expr::Assign(_)
        | syn::Expr::Cast(_)
        | syn::Expr::Range(_) => lower_operator(cx, expr),
        syn::Expr::If(_)
        | syn::Expr::Match(_)
        | syn::Expr::Closure(_)
        | syn::Expr::Let(_)
        | syn::Expr::Return(_)
        | syn::Expr::Break(_)
        | syn::Expr::Continue(_) => lower_control(cx, expr),
        syn::Expr::ForLoop(_) | syn::Expr::While(_) | syn::Expr::Loop(_) => lower_loop(cx, expr),
        syn::Expr::Block(_) | syn::Expr::Unsafe(_) | syn::Expr::Const(_) | syn::Expr::Async(_) => {
            lower_block_like(cx, expr)
        }
        syn::Expr::Infer(expr) => Expr {
            kind: ExprKind::Underscore,
            span: cx.at(expr.underscore_token.spans[0]),
        },
        expr => unknown_expr(cx, expr),
    }
}

/// A form that hir does not keep.
pub(super) fn unknown_expr(cx: &Cx<'_>, expr: &syn::Expr) -> Expr {
    Expr {
        kind: ExprKind::Other,
        span: cx.at(expr.span()),
    }
}

pub(super) fn boxed(cx: &Cx<'_>, expr: &syn::Expr) -> Box<Expr> {
    Box::new(lower_expr(cx, expr))
}

pub(super) fn lower_exprs(cx: &Cx<'_>, exprs: &Exprs) -> Vec<Expr> {
    each(exprs, |expr| lower_expr(cx, expr))
}

fn lower_call(cx: &Cx<'_>, call: &syn::ExprCall) -> Expr {
    let callee = boxed(cx, &call.func);
    let span = cx.span(callee.span.start, cx.close(&call.paren_token.span));
    let args = lower_exprs(cx, &call.args);
    let kind = ExprKind::Call { callee, args };
    Expr { kind, span }
}

fn lower_method_call(cx: &Cx<'_>, call: &syn::ExprMethodCall) -> Expr {
    let receiver = boxed(cx, &call.receiver);
    let span = cx.span(receiver.span.start, cx.close(&call.paren_token.span));
    let (method, method_span) = cx.ident(&call.method);
    let generics = call
        .turbofish
        .as_ref()
        .map_or_else(Vec::new, |args| lower_generic_args(cx, args));
    let kind = ExprKind::MethodCall {
        receiver,
        method,
        method_span,
        generics,
        args: lower_exprs(cx, &call.args),
    };
    Expr { kind, span }
}

/// The name of a field, named or numbered.
pub(super) fn member(cx: &Cx<'_>, member: &syn::Member) -> (Name, Span) {
    match member {
        syn::Member::Named(ident) => cx.ident(ident),
        syn::Member::Unnamed(index) => (Name::from(index.index.to_string()), cx.at(index.span)),
    }
}

fn lower_field(cx: &Cx<'_>, field: &syn::ExprField) -> Expr {
    let base = boxed(cx, &field.base);
    let (name, name_span) = member(cx, &field.member);
    let span = base.span.to(name_span);
    let kind = ExprKind::Field {
        base,
        name,
        name_span,
    };
    Expr { kind, span }
}

fn lower_index(cx: &Cx<'_>, index: &syn::ExprIndex) -> Expr {
    let base = boxed(cx, &index.expr);
    let span = cx.span(base.span.start, cx.close(&index.bracket_token.span));
    let index = boxed(cx, &index.index);
    let kind = ExprKind::Index { base, index };
    Expr { kind, span }
}

fn lower_struct(cx: &Cx<'_>, expr: &syn::ExprStruct) -> Expr {
    let path = lower_any_path(cx, expr.qself.as_ref(), &expr.path);
    let span = cx.span(path.span().start, cx.close(&expr.brace_token.span));
    let fields = each(&expr.fields, |field| {
        let (name, name_span) = member(cx, &field.member);
        FieldInit {
            name,
            name_span,
            value: lower_expr(cx, &field.expr),
        }
    });
    let kind = ExprKind::Struct {
        fields,
        path: path.into_path(),
        rest: expr.rest.as_ref().map(|rest| boxed(cx, rest)),
    };
    Expr { kind, span }
}

/// The dots of a range, and whether its end belongs to it.
pub(super) fn limits(cx: &Cx<'_>, limits: &syn::RangeLimits) -> (Span, bool) {
    let (first, len, inclusive) = match limits {
        syn::RangeLimits::HalfOpen(dots) => (dots.spans[0], 2, false),
        syn::RangeLimits::Closed(dots) => (dots.spans[0], 3, true),
    };
    let start = cx.start(first);
    (cx.span(start, start + len), inclusive)
}
