//! Constant expressions in types: array lengths and const arguments.

use super::{Scope, Ty};
use crate::hir::{BinaryOp, Expr, ExprKind, ItemKind, LitKind, Path, UnaryOp};
use crate::names::{Names, Namespace, Resolved};

/// How many constants may lead to one another.
const MAX_DEPTH: u32 = 64;

/// The value of an expression of literals, constants of the project, const parameters and arithmetic.
pub fn const_value(names: &Names<'_>, scope: &Scope, expr: &Expr) -> Option<u64> {
    eval(names, scope, expr, 0)?.try_into().ok()
}

/// The same, with its sign.
pub fn const_integer(names: &Names<'_>, scope: &Scope, expr: &Expr) -> Option<i128> {
    eval(names, scope, expr, 0)
}

fn eval(names: &Names<'_>, scope: &Scope, expr: &Expr, depth: u32) -> Option<i128> {
    if depth > MAX_DEPTH {
        return None;
    }
    let next = depth + 1;
    match &expr.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Int { digits, .. } => digits.parse().ok(),
            LitKind::Byte(byte) => Some(i128::from(*byte)),
            LitKind::Char(char) => Some(i128::from(u32::from(*char))),
            LitKind::Bool(value) => Some(i128::from(*value)),
            _ => None,
        },
        ExprKind::Path(path) => constant(names, scope, path, next),
        ExprKind::Cast { value, .. } => eval(names, scope, value, next),
        ExprKind::Unary {
            op: UnaryOp::Neg,
            operand,
        } => eval(names, scope, operand, next)?.checked_neg(),
        ExprKind::Binary { op, left, right } => {
            let left = eval(names, scope, left, next)?;
            let right = eval(names, scope, right, next)?;
            binary(*op, left, right)
        }
        ExprKind::Block { block, .. } | ExprKind::Const(block) if block.stmts.is_empty() => {
            eval(names, scope, block.tail.as_ref()?, next)
        }
        _ => None,
    }
}

fn binary(op: BinaryOp, left: i128, right: i128) -> Option<i128> {
    let shift = u32::try_from(right).ok().filter(|by| *by < 64);
    match op {
        BinaryOp::Add => left.checked_add(right),
        BinaryOp::Sub => left.checked_sub(right),
        BinaryOp::Mul => left.checked_mul(right),
        BinaryOp::Div => left.checked_div(right),
        BinaryOp::Rem => left.checked_rem(right),
        BinaryOp::BitAnd => Some(left & right),
        BinaryOp::BitOr => Some(left | right),
        BinaryOp::BitXor => Some(left ^ right),
        BinaryOp::Shl => left.checked_mul(1_i128.checked_shl(shift?)?),
        BinaryOp::Shr => left.checked_shr(shift?),
        BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::Eq
        | BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Ne
        | BinaryOp::Ge
        | BinaryOp::Gt => None,
    }
}

/// A const parameter, a constant of a module, or an associated constant of a type.
pub(super) fn constant(names: &Names<'_>, scope: &Scope, path: &Path, depth: u32) -> Option<i128> {
    if let Some(param) = path.as_name().and_then(|name| scope.param(name)) {
        return match param {
            Ty::Const(value) => Some(i128::from(*value)),
            _ => None,
        };
    }
    let item = match path.segments.as_slice() {
        [first, member] if first.name == "Self" => match &scope.self_ty {
            Some(Ty::Adt(item, _)) => names.inherent_member(*item, &member.name)?,
            _ => return None,
        },
        _ => match names.resolve(scope.module, path, Namespace::Value) {
            Resolved::Item(item) => item,
            Resolved::Member(item, member) => names.inherent_member(item, &member)?,
            Resolved::Outside(path) => return limit(&path),
            _ => return None,
        },
    };
    match &names.item(item)?.kind {
        ItemKind::Const(data) => {
            let scope = Scope::of_item(names, item);
            eval(names, &scope, data.value.as_ref()?, depth)
        }
        _ => None,
    }
}

/// `u8::MAX` and its like.
fn limit(path: &str) -> Option<i128> {
    Some(match path {
        "u8::MAX" => i128::from(u8::MAX),
        "u16::MAX" => i128::from(u16::MAX),
        "u32::MAX" => i128::from(u32::MAX),
        "u64::MAX" | "usize::MAX" => i128::from(u64::MAX),
        "i8::MAX" => i128::from(i8::MAX),
        "i16::MAX" => i128::from(i16::MAX),
        "i32::MAX" => i128::from(i32::MAX),
        "i64::MAX" | "isize::MAX" => i128::from(i64::MAX),
        "u8::MIN" | "u16::MIN" | "u32::MIN" | "u64::MIN" | "usize::MIN" => 0,
        _ => return None,
    })
}
