//! Walking through bodies: every expression below another one, once, in the order of the source.
//!
//! The one place that knows which parts an expression has. Items inside of bodies are given as
//! items; whoever wants their bodies walks on.

use super::{
    Arm, Block, Expr, ExprKind, Item, ItemKind, JsonTemplate, LocalLet, MacroArgs, MacroCall, Stmt,
};

/// A part of a body.
#[derive(Debug, Clone, Copy)]
pub enum Node<'h> {
    Expr(&'h Expr),
    Let(&'h LocalLet),
    Item(&'h Item),
    Arm(&'h Arm),
    /// Of expressions, statements and items alike.
    Macro(&'h MacroCall),
}

/// Calls `visit` for each direct part of an expression.
pub fn children<'h>(expr: &'h Expr, visit: &mut dyn FnMut(Node<'h>)) {
    let mut one = |expr: &'h Expr| visit(Node::Expr(expr));
    match &expr.kind {
        ExprKind::Lit(_)
        | ExprKind::Path(_)
        | ExprKind::Qualified(_)
        | ExprKind::Continue { .. }
        | ExprKind::Underscore
        | ExprKind::Other => {}
        ExprKind::Call { callee, args } => {
            one(callee);
            args.iter().for_each(one);
        }
        ExprKind::MethodCall { receiver, args, .. } => {
            one(receiver);
            args.iter().for_each(one);
        }
        ExprKind::Field { base, .. } => one(base),
        ExprKind::Index {
            base: left,
            index: right,
        }
        | ExprKind::Binary { left, right, .. }
        | ExprKind::Assign {
            target: left,
            value: right,
        }
        | ExprKind::OpAssign {
            target: left,
            value: right,
            ..
        }
        | ExprKind::Repeat {
            value: left,
            len: right,
        } => {
            one(left);
            one(right);
        }
        ExprKind::Unary { operand: value, .. }
        | ExprKind::Cast { value, .. }
        | ExprKind::Ref { value, .. }
        | ExprKind::Let { value, .. }
        | ExprKind::Try(value)
        | ExprKind::Await(value) => one(value),
        ExprKind::Struct { fields, rest, .. } => {
            fields.iter().for_each(|field| one(&field.value));
            rest.iter().for_each(|rest| one(rest));
        }
        ExprKind::Tuple(items) | ExprKind::Array(items) => items.iter().for_each(one),
        ExprKind::Block { block, .. }
        | ExprKind::Unsafe(block)
        | ExprKind::Const(block)
        | ExprKind::Async { block }
        | ExprKind::Loop { body: block, .. } => block_parts(block, visit),
        ExprKind::If {
            condition,
            then,
            otherwise,
        } => {
            one(condition);
            block_parts(then, visit);
            otherwise.iter().for_each(|expr| visit(Node::Expr(expr)));
        }
        ExprKind::Match { scrutinee, arms } => {
            one(scrutinee);
            arms.iter().for_each(|arm| visit(Node::Arm(arm)));
        }
        ExprKind::While {
            condition, body, ..
        } => {
            one(condition);
            block_parts(body, visit);
        }
        ExprKind::For { iterable, body, .. } => {
            one(iterable);
            block_parts(body, visit);
        }
        ExprKind::Closure(closure) => one(&closure.body),
        ExprKind::Return(value) | ExprKind::Break { value, .. } => {
            value.iter().for_each(|value| one(value));
        }
        ExprKind::Range { start, end, .. } => {
            start.iter().chain(end).for_each(|value| one(value));
        }
        ExprKind::Macro(call) => visit(Node::Macro(call)),
    }
}

/// Calls `visit` for each direct part of a block.
pub fn block_parts<'h>(block: &'h Block, visit: &mut dyn FnMut(Node<'h>)) {
    for stmt in &block.stmts {
        stmt_parts(stmt, visit);
    }
    block.tail.iter().for_each(|tail| visit(Node::Expr(tail)));
}

/// Calls `visit` for the node that a statement is.
pub fn stmt_parts<'h>(stmt: &'h Stmt, visit: &mut dyn FnMut(Node<'h>)) {
    match stmt {
        Stmt::Let(local) => visit(Node::Let(local)),
        Stmt::Expr(expr) => visit(Node::Expr(expr)),
        Stmt::Item(item) => visit(Node::Item(item)),
    }
}

/// Calls `visit` for each direct part of any node.
pub fn parts<'h>(node: Node<'h>, visit: &mut dyn FnMut(Node<'h>)) {
    match node {
        Node::Expr(expr) => children(expr, visit),
        Node::Let(local) => {
            local.init.iter().for_each(|init| visit(Node::Expr(init)));
            local
                .otherwise
                .iter()
                .for_each(|block| block_parts(block, visit));
        }
        Node::Arm(arm) => {
            arm.guard.iter().for_each(|guard| visit(Node::Expr(guard)));
            visit(Node::Expr(&arm.body));
        }
        Node::Macro(call) => macro_parts(call, visit),
        Node::Item(item) => item_parts(item, visit),
    }
}

/// Calls `visit` for each node in a block, each before its parts, without recursion.
pub fn each_in_block<'h>(block: &'h Block, visit: &mut dyn FnMut(Node<'h>)) {
    let mut first = Vec::new();
    block_parts(block, &mut |part| first.push(part));
    each(first, visit);
}

/// Calls `visit` for a node and everything below it, each before its parts, without recursion.
pub fn each_below<'h>(node: Node<'h>, visit: &mut dyn FnMut(Node<'h>)) {
    each(vec![node], visit);
}

fn each<'h>(mut first: Vec<Node<'h>>, visit: &mut dyn FnMut(Node<'h>)) {
    first.reverse();
    let mut left = first;
    while let Some(node) = left.pop() {
        visit(node);
        let before = left.len();
        parts(node, &mut |part| left.push(part));
        left[before..].reverse();
    }
}

fn macro_parts<'h>(call: &'h MacroCall, visit: &mut dyn FnMut(Node<'h>)) {
    match &call.args {
        MacroArgs::Exprs(args) => args.iter().for_each(|arg| visit(Node::Expr(&arg.value))),
        MacroArgs::Repeat { value, len } => {
            visit(Node::Expr(value));
            visit(Node::Expr(len));
        }
        MacroArgs::Matches { value, guard, .. } => {
            visit(Node::Expr(value));
            guard.iter().for_each(|guard| visit(Node::Expr(guard)));
        }
        MacroArgs::Json(template) => json_parts(template, visit),
        MacroArgs::Tokens(_) => {}
    }
}

/// JSON nests as deep as the source does, which lowering bounds.
fn json_parts<'h>(template: &'h JsonTemplate, visit: &mut dyn FnMut(Node<'h>)) {
    match template {
        JsonTemplate::Null => {}
        JsonTemplate::Expr(expr) => visit(Node::Expr(expr)),
        JsonTemplate::Array(items) => items.iter().for_each(|item| json_parts(item, visit)),
        JsonTemplate::Object(entries) => {
            for (key, value) in entries {
                visit(Node::Expr(key));
                json_parts(value, visit);
            }
        }
    }
}

/// What an item holds: bodies, initial values, inner items. Not types.
fn item_parts<'h>(item: &'h Item, visit: &mut dyn FnMut(Node<'h>)) {
    match &item.kind {
        ItemKind::Fn(function) => {
            function
                .body
                .iter()
                .for_each(|body| block_parts(body, visit));
        }
        ItemKind::Const(value) | ItemKind::Static(value) => {
            value
                .value
                .iter()
                .for_each(|value| visit(Node::Expr(value)));
        }
        ItemKind::Enum(sum) => {
            let values = sum
                .variants
                .iter()
                .filter_map(|variant| variant.discriminant.as_ref());
            values.for_each(|value| visit(Node::Expr(value)));
        }
        ItemKind::Trait(item) => item.items.iter().for_each(|item| visit(Node::Item(item))),
        ItemKind::Impl(item) => item.items.iter().for_each(|item| visit(Node::Item(item))),
        ItemKind::Mod(module) => {
            module
                .items
                .iter()
                .flatten()
                .for_each(|item| visit(Node::Item(item)));
        }
        ItemKind::MacroCall(call) => visit(Node::Macro(call)),
        ItemKind::Struct(_)
        | ItemKind::Union
        | ItemKind::TypeAlias(_)
        | ItemKind::Use(_)
        | ItemKind::ExternCrate { .. }
        | ItemKind::MacroRules(_)
        | ItemKind::Other => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hir::LitKind;
    use crate::source::FileId;

    #[test]
    fn every_literal_is_seen_once_and_in_order() {
        let text = "fn f(x: u8) -> u8 { let a = 1 else { return 2 }; if a == 3 { g(4, [5; 6]) } else \
                    { match x { _ if 7 > 8 => 9, _ => { loop { break 10 } } } } ; \
                    (|| json!({\"a\": [11, {\"b\": 12}]}))(); const C: u8 = 13; x.y(14)[15..16] }";
        let (file, _) = crate::lower::lower_file(FileId(0), text);
        let mut seen = Vec::new();
        for item in &file.items {
            each_below(Node::Item(item), &mut |node| {
                if let Node::Expr(expr) = node
                    && let ExprKind::Lit(lit) = &expr.kind
                    && let LitKind::Int { digits, .. } = &lit.kind
                {
                    seen.push(digits.clone());
                }
            });
        }
        let expected: Vec<String> = (1..=16).map(|number| number.to_string()).collect();
        assert_eq!(seen, expected);
    }
}
