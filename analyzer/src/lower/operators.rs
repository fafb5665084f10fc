//! Expressions made by operators: unary, binary, assignment, casts, ranges, `?`, `.await`.

use super::cx::Cx;
use super::exprs::{boxed, limits, unknown_expr};
use super::types::lower_type;
use crate::hir::{BinaryOp, Expr, ExprKind, UnaryOp};

pub(super) fn lower_operator(cx: &Cx<'_>, expr: &syn::Expr) -> Expr {
    match expr {
        syn::Expr::Reference(expr) => {
            let value = boxed(cx, &expr.expr);
            let start = cx.start(expr.and_token.spans[0]);
            let span = cx.span(start, value.span.end);
            let mutable = expr.mutability.is_some();
            let kind = ExprKind::Ref { mutable, value };
            Expr { kind, span }
        }
        syn::Expr::Try(expr) => {
            let value = boxed(cx, &expr.expr);
            let end = cx.end(expr.question_token.spans[0]);
            let span = cx.span(value.span.start, end);
            let kind = ExprKind::Try(value);
            Expr { kind, span }
        }
        syn::Expr::Await(expr) => {
            let value = boxed(cx, &expr.base);
            let end = cx.end(expr.await_token.span);
            let span = cx.span(value.span.start, end);
            let kind = ExprKind::Await(value);
            Expr { kind, span }
        }
        syn::Expr::Unary(expr) => lower_unary(cx, expr),
        syn::Expr::Binary(expr) => lower_binary(cx, expr),
        syn::Expr::Assign(expr) => {
            let target = boxed(cx, &expr.left);
            let value = boxed(cx, &expr.right);
            let span = target.span.to(value.span);
            let kind = ExprKind::Assign { target, value };
            Expr { kind, span }
        }
        syn::Expr::Cast(expr) => {
            let value = boxed(cx, &expr.expr);
            let ty = Box::new(lower_type(cx, &expr.ty));
            let span = value.span.to(ty.span);
            let kind = ExprKind::Cast { value, ty };
            Expr { kind, span }
        }
        syn::Expr::Range(expr) => lower_range(cx, expr),
        expr => unknown_expr(cx, expr),
    }
}

fn lower_unary(cx: &Cx<'_>, expr: &syn::ExprUnary) -> Expr {
    let (op, token) = match &expr.op {
        syn::UnOp::Deref(token) => (Some(UnaryOp::Deref), Some(token.spans[0])),
        syn::UnOp::Not(token) => (Some(UnaryOp::Not), Some(token.spans[0])),
        syn::UnOp::Neg(token) => (Some(UnaryOp::Neg), Some(token.spans[0])),
        _ => (None, None),
    };
    let operand = boxed(cx, &expr.expr);
    let start = token.map_or(operand.span.start, |token| cx.start(token));
    let span = cx.span(start, operand.span.end);
    let kind = match op {
        Some(op) => ExprKind::Unary { op, operand },
        None => ExprKind::Other,
    };
    Expr { kind, span }
}

/// What stands between two operands.
enum Infix {
    Op(BinaryOp),
    Assign(BinaryOp),
    Unknown,
}

fn lower_binary(cx: &Cx<'_>, expr: &syn::ExprBinary) -> Expr {
    let left = boxed(cx, &expr.left);
    let right = boxed(cx, &expr.right);
    let span = left.span.to(right.span);
    let kind = match infix(&expr.op) {
        Infix::Op(op) => ExprKind::Binary { op, left, right },
        Infix::Assign(op) => ExprKind::OpAssign {
            op,
            target: left,
            value: right,
        },
        Infix::Unknown => ExprKind::Other,
    };
    Expr { kind, span }
}

fn infix(op: &syn::BinOp) -> Infix {
    match op {
        syn::BinOp::Add(_) => Infix::Op(BinaryOp::Add),
        syn::BinOp::Sub(_) => Infix::Op(BinaryOp::Sub),
        syn::BinOp::Mul(_) => Infix::Op(BinaryOp::Mul),
        syn::BinOp::Div(_) => Infix::Op(BinaryOp::Div),
        syn::BinOp::Rem(_) => Infix::Op(BinaryOp::Rem),
        syn::BinOp::And(_) => Infix::Op(BinaryOp::And),
        syn::BinOp::Or(_) => Infix::Op(BinaryOp::Or),
        syn::BinOp::BitXor(_) => Infix::Op(BinaryOp::BitXor),
        syn::BinOp::BitAnd(_) => Infix::Op(BinaryOp::BitAnd),
        syn::BinOp::BitOr(_) => Infix::Op(BinaryOp::BitOr),
        syn::BinOp::Shl(_) => Infix::Op(BinaryOp::Shl),
        syn::BinOp::Shr(_) => Infix::Op(BinaryOp::Shr),
        syn::BinOp::Eq(_) => Infix::Op(BinaryOp::Eq),
        syn::BinOp::Lt(_) => Infix::Op(BinaryOp::Lt),
        syn::BinOp::Le(_) => Infix::Op(BinaryOp::Le),
        syn::BinOp::Ne(_) => Infix::Op(BinaryOp::Ne),
        syn::BinOp::Ge(_) => Infix::Op(BinaryOp::Ge),
        syn::BinOp::Gt(_) => Infix::Op(BinaryOp::Gt),
        syn::BinOp::AddAssign(_) => Infix::Assign(BinaryOp::Add),
        syn::BinOp::SubAssign(_) => Infix::Assign(BinaryOp::Sub),
        syn::BinOp::MulAssign(_) => Infix::Assign(BinaryOp::Mul),
        syn::BinOp::DivAssign(_) => Infix::Assign(BinaryOp::Div),
        syn::BinOp::RemAssign(_) => Infix::Assign(BinaryOp::Rem),
        syn::BinOp::BitXorAssign(_) => Infix::Assign(BinaryOp::BitXor),
        syn::BinOp::BitAndAssign(_) => Infix::Assign(BinaryOp::BitAnd),
        syn::BinOp::BitOrAssign(_) => Infix::Assign(BinaryOp::BitOr),
        syn::BinOp::ShlAssign(_) => Infix::Assign(BinaryOp::Shl),
        syn::BinOp::ShrAssign(_) => Infix::Assign(BinaryOp::Shr),
        _ => Infix::Unknown,
    }
}

fn lower_range(cx: &Cx<'_>, expr: &syn::ExprRange) -> Expr {
    let start = expr.start.as_ref().map(|expr| boxed(cx, expr));
    let end = expr.end.as_ref().map(|expr| boxed(cx, expr));
    let (dots, inclusive) = limits(cx, &expr.limits);
    let from = start.as_ref().map_or(dots.start, |expr| expr.span.start);
    let to = end.as_ref().map_or(dots.end, |expr| expr.span.end);
    let kind = ExprKind::Range {
        start,
        end,
        inclusive,
    };
    let span = cx.span(from, to);
    Expr { kind, span }
}
