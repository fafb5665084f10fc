//! Constants in attributes: numbers, lengths, regular expressions.

use crate::hir::visit::{self, Node};
use crate::hir::{Expr, ExprKind, ItemKind, LitKind, UnaryOp};
use crate::names::{Namespace, Resolved};
use crate::ty::{Scope, const_integer};
use crate::types::TypeCx;

impl TypeCx<'_> {
    /// A number: a literal, or a constant of the project.
    pub(super) fn number(&self, scope: &Scope, expr: &Expr) -> Option<serde_json::Number> {
        if let Some(float) = float(expr) {
            return serde_json::Number::from_f64(float);
        }
        let value = const_integer(self.names, scope, expr)?;
        match (i64::try_from(value), u64::try_from(value)) {
            (Ok(value), _) => Some(value.into()),
            (_, Ok(value)) => Some(value.into()),
            _ => None,
        }
    }

    pub(super) fn length(&self, scope: &Scope, expr: &Expr) -> Option<u64> {
        const_integer(self.names, scope, expr)?.try_into().ok()
    }

    /// The text of a regular expression: a literal, or that of the `Regex::new("…")` in a static.
    pub(super) fn regex(&self, scope: &Scope, expr: &Expr) -> Option<String> {
        match &expr.kind {
            ExprKind::Lit(lit) => match &lit.kind {
                LitKind::Str(text) => Some(text.clone()),
                _ => None,
            },
            ExprKind::Unary { operand, .. } | ExprKind::Ref { value: operand, .. } => {
                self.regex(scope, operand)
            }
            ExprKind::Path(path) => {
                let Resolved::Item(id) = self.names.resolve(scope.module, path, Namespace::Value)
                else {
                    return None;
                };
                let (ItemKind::Static(own) | ItemKind::Const(own)) = &self.names.item(id)?.kind
                else {
                    return None;
                };
                pattern_in(own.value.as_ref()?)
            }
            _ => None,
        }
    }
}

fn float(expr: &Expr) -> Option<f64> {
    match &expr.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Float { digits, .. } => digits.parse().ok(),
            _ => None,
        },
        ExprKind::Unary {
            op: UnaryOp::Neg,
            operand,
        } => float(operand).map(|value| -value),
        _ => None,
    }
}

/// The one string that is given to a `new` in an expression: `LazyLock::new(|| Regex::new("…").unwrap())`.
fn pattern_in(expr: &Expr) -> Option<String> {
    let mut open = vec![expr];
    while let Some(expr) = open.pop() {
        match &expr.kind {
            ExprKind::Lit(lit) => {
                if let LitKind::Str(text) = &lit.kind {
                    return Some(text.clone());
                }
            }
            ExprKind::Call { callee, args } => {
                if let (ExprKind::Path(path), [only]) = (&callee.kind, args.as_slice())
                    && path.last_name() == "new"
                    && let ExprKind::Lit(lit) = &only.kind
                    && let LitKind::Str(text) = &lit.kind
                {
                    return Some(text.clone());
                }
                visit::children(expr, &mut |node| {
                    if let Node::Expr(child) = node {
                        open.push(child);
                    }
                });
            }
            // What follows `expect("…")` is a message.
            ExprKind::MethodCall { receiver, .. } => open.push(receiver),
            _ => visit::children(expr, &mut |node| {
                if let Node::Expr(child) = node {
                    open.push(child);
                }
            }),
        }
    }
    None
}
