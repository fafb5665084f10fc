//! Blocks and statements.

use super::cx::Cx;
use super::exprs::lower_expr;
use super::items::lower_item;
use super::macros::lower_macro;
use super::patterns::lower_pat;
use crate::hir::{Block, Expr, ExprKind, LocalLet, Pat, PatKind, Stmt, Type};

pub(super) fn lower_block(cx: &Cx<'_>, block: &syn::Block) -> Block {
    let span = cx.delimiters(&block.brace_token.span);
    if cx.is_unread(span) {
        // Not an empty block: what stands here is not known.
        let kind = ExprKind::Other;
        return Block {
            stmts: Vec::new(),
            tail: Some(Box::new(Expr { kind, span })),
            span,
        };
    }
    let (last, before) = match block.stmts.split_last() {
        Some((last, before)) => (Some(last), before),
        None => (None, block.stmts.as_slice()),
    };
    let mut stmts = Vec::with_capacity(block.stmts.len());
    stmts.extend(before.iter().filter_map(|stmt| lower_stmt(cx, stmt)));
    let mut tail = None;
    if let Some(last) = last {
        match tail_expr(cx, last) {
            Some(expr) => tail = Some(Box::new(expr)),
            None => stmts.extend(lower_stmt(cx, last)),
        }
    }
    Block { stmts, tail, span }
}

/// The value of a block, if its last statement is one.
fn tail_expr(cx: &Cx<'_>, stmt: &syn::Stmt) -> Option<Expr> {
    match stmt {
        syn::Stmt::Expr(expr, None) => Some(lower_expr(cx, expr)),
        syn::Stmt::Macro(stmt) if stmt.semi_token.is_none() => Some(macro_expr(cx, &stmt.mac)),
        _ => None,
    }
}

fn macro_expr(cx: &Cx<'_>, mac: &syn::Macro) -> Expr {
    let call = lower_macro(cx, mac);
    let span = call.span;
    let kind = ExprKind::Macro(Box::new(call));
    Expr { kind, span }
}

fn lower_stmt(cx: &Cx<'_>, stmt: &syn::Stmt) -> Option<Stmt> {
    match stmt {
        syn::Stmt::Local(local) => Some(Stmt::Let(Box::new(lower_let(cx, local)))),
        syn::Stmt::Item(item) => {
            cx.count_inner_item();
            Some(Stmt::Item(Box::new(lower_item(cx, item))))
        }
        // A lone `;`.
        syn::Stmt::Expr(syn::Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => None,
        syn::Stmt::Expr(expr, _) => Some(Stmt::Expr(lower_expr(cx, expr))),
        syn::Stmt::Macro(stmt) => Some(Stmt::Expr(macro_expr(cx, &stmt.mac))),
    }
}

fn lower_let(cx: &Cx<'_>, local: &syn::Local) -> LocalLet {
    let (pat, ty) = split_type(lower_pat(cx, &local.pat));
    let init = local.init.as_ref().map(|init| lower_expr(cx, &init.expr));
    let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
    let otherwise = diverge.and_then(|(_, expr)| match &**expr {
        syn::Expr::Block(expr) => Some(lower_block(cx, &expr.block)),
        _ => None,
    });
    let start = cx.start(local.let_token.span);
    let end = cx.end(local.semi_token.spans[0]);
    LocalLet {
        pat,
        ty,
        init,
        otherwise,
        span: cx.span(start, end),
    }
}

fn split_type(pat: Pat) -> (Pat, Option<Type>) {
    match pat.kind {
        PatKind::Typed { pat, ty } => (*pat, Some(*ty)),
        kind => (Pat { kind, ..pat }, None),
    }
}
