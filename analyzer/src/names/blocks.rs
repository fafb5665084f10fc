//! Blocks that declare items, inside of bodies.

use crate::hir::visit::{Node, block_parts, parts};
use crate::hir::{Block, ExprKind, Item, Stmt};
use crate::source::Span;

/// The blocks of a body that declare items, outer ones first, each with its items. The bodies of
/// those items are not looked into.
pub(super) fn with_items(body: &Block) -> Vec<(Span, Vec<&Item>)> {
    let mut found = Vec::new();
    let mut left = Vec::new();
    add(body, &mut found);
    block_parts(body, &mut |part| left.push(part));
    while let Some(node) = left.pop() {
        match node {
            Node::Item(_) => continue,
            Node::Expr(expr) => match &expr.kind {
                ExprKind::Block { block, .. }
                | ExprKind::Unsafe(block)
                | ExprKind::Const(block)
                | ExprKind::Async { block }
                | ExprKind::Loop { body: block, .. }
                | ExprKind::While { body: block, .. }
                | ExprKind::For { body: block, .. }
                | ExprKind::If { then: block, .. } => add(block, &mut found),
                _ => {}
            },
            Node::Let(local) => {
                if let Some(block) = &local.otherwise {
                    add(block, &mut found);
                }
            }
            Node::Arm(_) | Node::Macro(_) => {}
        }
        parts(node, &mut |part| left.push(part));
    }
    found.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    found
}

fn add<'h>(block: &'h Block, found: &mut Vec<(Span, Vec<&'h Item>)>) {
    let items: Vec<&Item> = block
        .stmts
        .iter()
        .filter_map(|stmt| match stmt {
            Stmt::Item(item) => Some(item.as_ref()),
            Stmt::Let(_) | Stmt::Expr(_) => None,
        })
        .collect();
    if !items.is_empty() {
        found.push((block.span, items));
    }
}
