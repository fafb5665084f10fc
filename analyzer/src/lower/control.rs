//! Control flow: conditions, matches, loops, closures, jumps, blocks as expressions.

use super::blocks::lower_block;
use super::cx::Cx;
use super::exprs::{boxed, lower_expr, unknown_expr};
use super::lists::each;
use super::patterns::{lower_guarded, lower_pat};
use super::types::output_type;
use crate::hir::{Arm, Block, Closure, Expr, ExprKind, Name};
use crate::source::Span;

pub(super) fn lower_control(cx: &Cx<'_>, expr: &syn::Expr) -> Expr {
    match expr {
        syn::Expr::If(expr) => lower_if(cx, expr),
        syn::Expr::Match(expr) => lower_match(cx, expr),
        syn::Expr::Closure(expr) => lower_closure(cx, expr),
        syn::Expr::Let(expr) => {
            let pat = Box::new(lower_pat(cx, &expr.pat));
            let value = boxed(cx, &expr.expr);
            let start = cx.start(expr.let_token.span);
            let span = cx.span(start, value.span.end);
            let kind = ExprKind::Let { pat, value };
            Expr { kind, span }
        }
        syn::Expr::Return(expr) => {
            let token = cx.at(expr.return_token.span);
            let value = expr.expr.as_ref().map(|expr| boxed(cx, expr));
            let span = value.as_ref().map_or(token, |value| token.to(value.span));
            let kind = ExprKind::Return(value);
            Expr { kind, span }
        }
        syn::Expr::Break(expr) => lower_break(cx, expr),
        syn::Expr::Continue(expr) => {
            let token = cx.at(expr.continue_token.span);
            let end = expr
                .label
                .as_ref()
                .map_or(token.end, |label| cx.end(label.ident.span()));
            let label = expr.label.as_ref().map(|label| cx.lifetime(label));
            let kind = ExprKind::Continue { label };
            let span = cx.span(token.start, end);
            Expr { kind, span }
        }
        expr => unknown_expr(cx, expr),
    }
}

fn lower_if(cx: &Cx<'_>, expr: &syn::ExprIf) -> Expr {
    let start = cx.start(expr.if_token.span);
    let condition = boxed(cx, &expr.cond);
    let then = lower_block(cx, &expr.then_branch);
    let otherwise = expr.else_branch.as_ref().map(|(_, expr)| boxed(cx, expr));
    let end = otherwise.as_ref().map_or(then.span.end, |e| e.span.end);
    let kind = ExprKind::If {
        condition,
        then,
        otherwise,
    };
    let span = cx.span(start, end);
    Expr { kind, span }
}

fn lower_match(cx: &Cx<'_>, expr: &syn::ExprMatch) -> Expr {
    let start = cx.start(expr.match_token.span);
    let span = cx.span(start, cx.close(&expr.brace_token.span));
    let arms = expr.arms.iter().map(|arm| {
        let (pat, guard) = lower_guarded(cx, &arm.pat);
        let body = lower_expr(cx, &arm.body);
        let span = pat.span.to(body.span);
        Arm {
            pat,
            guard,
            body,
            span,
        }
    });
    let kind = ExprKind::Match {
        scrutinee: boxed(cx, &expr.expr),
        arms: arms.collect(),
    };
    Expr { kind, span }
}

fn lower_closure(cx: &Cx<'_>, expr: &syn::ExprClosure) -> Expr {
    let body = lower_expr(cx, &expr.body);
    let keywords = [
        expr.lifetimes.as_ref().map(|binder| binder.for_token.span),
        expr.constness.as_ref().map(|token| token.span),
        expr.asyncness.as_ref().map(|token| token.span),
        expr.capture.as_ref().map(|token| token.span),
    ];
    let first = keywords.into_iter().flatten().next();
    let start = cx.start(first.unwrap_or(expr.inputs_begin.spans[0]));
    let span = cx.span(start, body.span.end);
    let closure = Closure {
        is_async: expr.asyncness.is_some(),
        moves: expr.capture.is_some(),
        params: each(&expr.inputs, |pat| lower_pat(cx, pat)),
        output: output_type(cx, &expr.output),
        body,
    };
    let kind = ExprKind::Closure(Box::new(closure));
    Expr { kind, span }
}

fn lower_break(cx: &Cx<'_>, expr: &syn::ExprBreak) -> Expr {
    let token = cx.at(expr.break_token.span);
    let value = expr.expr.as_ref().map(|expr| boxed(cx, expr));
    let end = match (&value, &expr.label) {
        (Some(value), _) => value.span.end,
        (None, Some(label)) => cx.end(label.ident.span()),
        (None, None) => token.end,
    };
    let label = expr.label.as_ref().map(|label| cx.lifetime(label));
    let kind = ExprKind::Break { label, value };
    let span = cx.span(token.start, end);
    Expr { kind, span }
}

/// The label's name, and where the expression that it labels begins.
fn labelled(cx: &Cx<'_>, label: Option<&syn::Label>, token: Span) -> (Option<Name>, u32) {
    match label {
        Some(label) => (
            Some(cx.lifetime(&label.name)),
            cx.start(label.name.apostrophe),
        ),
        None => (None, token.start),
    }
}

pub(super) fn lower_loop(cx: &Cx<'_>, expr: &syn::Expr) -> Expr {
    let (kind, start, end) = match expr {
        syn::Expr::ForLoop(expr) => {
            let (label, start) = labelled(cx, expr.label.as_ref(), cx.at(expr.for_token.span));
            let body = lower_block(cx, &expr.body);
            let end = body.span.end;
            let kind = ExprKind::For {
                label,
                pat: Box::new(lower_pat(cx, &expr.pat)),
                iterable: boxed(cx, &expr.expr),
                body,
            };
            (kind, start, end)
        }
        syn::Expr::While(expr) => {
            let (label, start) = labelled(cx, expr.label.as_ref(), cx.at(expr.while_token.span));
            let body = lower_block(cx, &expr.body);
            let end = body.span.end;
            let condition = boxed(cx, &expr.cond);
            let kind = ExprKind::While {
                label,
                condition,
                body,
            };
            (kind, start, end)
        }
        syn::Expr::Loop(expr) => {
            let (label, start) = labelled(cx, expr.label.as_ref(), cx.at(expr.loop_token.span));
            let body = lower_block(cx, &expr.body);
            let end = body.span.end;
            (ExprKind::Loop { label, body }, start, end)
        }
        expr => return unknown_expr(cx, expr),
    };
    let span = cx.span(start, end);
    Expr { kind, span }
}

pub(super) fn lower_block_like(cx: &Cx<'_>, expr: &syn::Expr) -> Expr {
    let (kind, start, end) = match expr {
        syn::Expr::Block(expr) => {
            let block = lower_block(cx, &expr.block);
            let (label, start) = labelled(cx, expr.label.as_ref(), block.span);
            let end = block.span.end;
            (ExprKind::Block { label, block }, start, end)
        }
        syn::Expr::Unsafe(expr) => {
            keyword_block(cx, expr.unsafe_token.span, &expr.block, |block| {
                ExprKind::Unsafe(block)
            })
        }
        syn::Expr::Const(expr) => {
            keyword_block(cx, expr.const_token.span, &expr.block, ExprKind::Const)
        }
        syn::Expr::Async(expr) => keyword_block(cx, expr.async_token.span, &expr.block, |block| {
            ExprKind::Async { block }
        }),
        expr => return unknown_expr(cx, expr),
    };
    let span = cx.span(start, end);
    Expr { kind, span }
}

fn keyword_block(
    cx: &Cx<'_>,
    keyword: proc_macro2::Span,
    block: &syn::Block,
    kind: fn(Block) -> ExprKind,
) -> (ExprKind, u32, u32) {
    let block = lower_block(cx, block);
    let end = block.span.end;
    (kind(block), cx.start(keyword), end)
}
