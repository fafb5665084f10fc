//! Patterns.

use syn::spanned::Spanned as _;

use super::cx::Cx;
use super::exprs::{lower_expr, member};
use super::lists::each;
use super::literals::lower_lit;
use super::paths::lower_any_path;
use super::types::lower_type;
use crate::hir::{Expr, ExprKind, FieldPat, Pat, PatKind};
use crate::source::Span;

pub(super) fn lower_pat(cx: &Cx<'_>, pat: &syn::Pat) -> Pat {
    match pat {
        syn::Pat::Ident(pat) => lower_binding(cx, pat),
        syn::Pat::Wild(pat) => leaf(PatKind::Wild, cx.at(pat.underscore_token.spans[0])),
        syn::Pat::Rest(pat) => leaf(PatKind::Rest, lower_rest(cx, pat)),
        syn::Pat::Path(pat) => {
            let path = lower_any_path(cx, pat.qself.as_ref(), &pat.path);
            let span = path.span();
            leaf(PatKind::Path(path.into_path()), span)
        }
        syn::Pat::Tuple(pat) => Pat {
            kind: PatKind::Tuple(lower_pats(cx, &pat.elems)),
            span: cx.delimiters(&pat.paren_token.span),
        },
        syn::Pat::Slice(pat) => Pat {
            kind: PatKind::Slice(lower_pats(cx, &pat.elems)),
            span: cx.delimiters(&pat.bracket_token.span),
        },
        syn::Pat::TupleStruct(pat) => {
            let path = lower_any_path(cx, pat.qself.as_ref(), &pat.path);
            let span = cx.span(path.span().start, cx.close(&pat.paren_token.span));
            let fields = lower_pats(cx, &pat.elems);
            let path = path.into_path();
            leaf(PatKind::TupleStruct { path, fields }, span)
        }
        syn::Pat::Struct(pat) => lower_struct(cx, pat),
        syn::Pat::Lit(pat) => {
            let lit = lower_lit(cx, &pat.lit);
            let span = lit.span;
            let kind = ExprKind::Lit(lit);
            leaf(PatKind::Expr(Box::new(Expr { kind, span })), span)
        }
        syn::Pat::Or(pat) => {
            let cases = each(&pat.cases, |pat| lower_pat(cx, pat));
            let span = around(cx, &cases);
            leaf(PatKind::Or(cases), span)
        }
        syn::Pat::Reference(pat) => {
            let inner = lower_pat(cx, &pat.pat);
            let start = cx.start(pat.and_token.spans[0]);
            let span = cx.span(start, inner.span.end);
            leaf(PatKind::Ref(Box::new(inner)), span)
        }
        syn::Pat::Paren(paren) => Pat {
            span: cx.delimiters(&paren.paren_token.span),
            ..lower_pat(cx, &paren.pat)
        },
        _ => lower_rare(cx, pat),
    }
}

fn lower_rare(cx: &Cx<'_>, pat: &syn::Pat) -> Pat {
    match pat {
        syn::Pat::Type(pat) => {
            let inner = lower_pat(cx, &pat.pat);
            let ty = lower_type(cx, &pat.ty);
            let span = inner.span.to(ty.span);
            let (pat, ty) = (Box::new(inner), Box::new(ty));
            leaf(PatKind::Typed { pat, ty }, span)
        }
        syn::Pat::Range(range) => lower_range(cx, range),
        // Where a guard has no place of its own the pattern is what can be kept.
        syn::Pat::Guard(guard) => lower_pat(cx, &guard.pat),
        pat => leaf(PatKind::Other, cx.at(pat.span())),
    }
}

/// A pattern and the `if` after it.
pub(super) fn lower_guarded(cx: &Cx<'_>, pat: &syn::Pat) -> (Pat, Option<Expr>) {
    match pat {
        syn::Pat::Guard(guard) => (
            lower_pat(cx, &guard.pat),
            Some(lower_expr(cx, &guard.guard)),
        ),
        pat => (lower_pat(cx, pat), None),
    }
}

fn leaf(kind: PatKind, span: Span) -> Pat {
    Pat { kind, span }
}

fn lower_pats(
    cx: &Cx<'_>,
    pats: &syn::punctuated::Punctuated<syn::Pat, syn::Token![,]>,
) -> Vec<Pat> {
    each(pats, |pat| lower_pat(cx, pat))
}

fn around(cx: &Cx<'_>, pats: &[Pat]) -> Span {
    match (pats.first(), pats.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => cx.span(0, 0),
    }
}

fn lower_rest(cx: &Cx<'_>, rest: &syn::PatRest) -> Span {
    let start = cx.start(rest.dot2_token.spans[0]);
    cx.span(start, start + 2)
}

fn lower_binding(cx: &Cx<'_>, pat: &syn::PatIdent) -> Pat {
    let (name, at) = cx.ident(&pat.ident);
    let inner = pat.subpat.as_ref().map(|(_, pat)| lower_pat(cx, pat));
    let start = match (&pat.by_ref, &pat.mutability) {
        (Some(token), _) => cx.start(token.span),
        (None, Some(token)) => cx.start(token.span),
        (None, None) => at.start,
    };
    let end = inner.as_ref().map_or(at.end, |inner| inner.span.end);
    let kind = PatKind::Bind {
        name,
        by_ref: pat.by_ref.is_some(),
        mutable: pat.mutability.is_some(),
        inner: inner.map(Box::new),
    };
    leaf(kind, cx.span(start, end))
}

fn lower_struct(cx: &Cx<'_>, pat: &syn::PatStruct) -> Pat {
    let path = lower_any_path(cx, pat.qself.as_ref(), &pat.path);
    let span = cx.span(path.span().start, cx.close(&pat.brace_token.span));
    let fields = each(&pat.fields, |field| FieldPat {
        name: member(cx, &field.member).0,
        pat: lower_pat(cx, &field.pat),
    });
    let kind = PatKind::Struct {
        fields,
        path: path.into_path(),
        rest: pat.rest.is_some(),
    };
    leaf(kind, span)
}

fn lower_range(cx: &Cx<'_>, range: &syn::PatRange) -> Pat {
    let start = range.start.as_ref().map(|expr| lower_expr(cx, expr));
    let end = range.end.as_ref().map(|expr| lower_expr(cx, expr));
    let (dots, inclusive) = super::exprs::limits(cx, &range.limits);
    let from = start.as_ref().map_or(dots.start, |expr| expr.span.start);
    let to = end.as_ref().map_or(dots.end, |expr| expr.span.end);
    let kind = PatKind::Range {
        start: start.map(Box::new),
        end: end.map(Box::new),
        inclusive,
    };
    leaf(kind, cx.span(from, to))
}
