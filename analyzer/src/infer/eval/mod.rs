//! Expressions: each is followed once, in the order in which the code runs.
//!
//! References are not values of their own: `&x` and `*x` are `x`. Futures are what they give:
//! `.await` changes nothing.

mod associated;
pub(crate) mod blocks;
mod branches;
mod build;
pub(crate) mod calls;
mod chain;
mod hidden;
mod literals;
mod loops;
mod macros;
mod matches;
mod paths;
pub(crate) mod pattern;
mod pattern_ctor;
mod truth;

pub(crate) use chain::field;

use super::Infer;
use super::closure::ClosureValue;
use super::frame::Frame;
use super::rules;
use super::value::{Known, Lost, Value};
use crate::hir::{self, BinaryOp, Expr, ExprKind, UnaryOp};
use crate::source::Span;
use crate::ty::Ty;

/// Expressions nested deeper than this are given up, in one function.
const MAX_DEPTH: u32 = 100;

/// Follows a function's body; what it gives is among the frame's returns.
pub(crate) fn body<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, block: &'a hir::Block) {
    let value = blocks::block(cx, frame, block);
    give(cx, frame, value);
}

/// A value leaves the function.
pub(crate) fn give<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, value: Value<'a>) {
    if value.is_never() {
        return;
    }
    let output = frame.output.clone();
    let value = cx.coerce(frame, value, &output);
    for leaf in super::choice::leaves(&value) {
        frame.give_back(value.part(leaf));
    }
}

/// What an expression evaluates to.
pub(crate) fn expr<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, expr: &'a Expr) -> Value<'a> {
    if cx.giving_up() {
        return Value::never();
    }
    if frame.depth >= MAX_DEPTH {
        return too_deep(frame, expr.span);
    }
    frame.depth += 1;
    let value = kind(cx, frame, expr);
    frame.depth -= 1;
    match value.at {
        Some(_) => value,
        None => value.at(expr.span),
    }
}

fn kind<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, e: &'a Expr) -> Value<'a> {
    match &e.kind {
        ExprKind::Lit(lit) => literals::literal(lit),
        ExprKind::Path(path) => paths::value(cx, frame, path),
        ExprKind::Qualified(path) => paths::qualified(cx, frame, path),
        ExprKind::Call { callee, args } => calls::call(cx, frame, callee, args, e.span),
        ExprKind::MethodCall { .. }
        | ExprKind::Field { .. }
        | ExprKind::Index { .. }
        | ExprKind::Try(_)
        | ExprKind::Await(_) => chain::chain(cx, frame, e),
        ExprKind::Unary { op, operand } => unary(cx, frame, *op, operand),
        ExprKind::Binary { .. } => binary(cx, frame, e),
        ExprKind::Assign { target, value } => build::assign(cx, frame, target, value),
        ExprKind::OpAssign { target, value, .. } => {
            expr(cx, frame, target);
            expr(cx, frame, value);
            Value::unit()
        }
        ExprKind::Cast { value, ty } => cast(cx, frame, value, ty),
        ExprKind::Ref { value, .. } => expr(cx, frame, value),
        ExprKind::Struct { path, fields, rest } => {
            build::structure(cx, frame, path, fields, rest.as_deref(), e.span)
        }
        ExprKind::Tuple(items) => build::tuple(cx, frame, items),
        ExprKind::Array(items) => build::array(cx, frame, items),
        ExprKind::Repeat { value, len } => {
            expr(cx, frame, len);
            let item = expr(cx, frame, value);
            build::list_of(Ty::Array(Box::new(item.ty.as_ref().clone()), None), item)
        }
        ExprKind::Block { label, block } => blocks::labelled(cx, frame, label.as_ref(), block),
        ExprKind::Unsafe(block) | ExprKind::Const(block) => blocks::block(cx, frame, block),
        ExprKind::Async { block } => blocks::own_returns(cx, frame, Ty::Infer, block),
        ExprKind::If { .. } => branches::if_chain(cx, frame, e),
        ExprKind::Let { .. } => {
            let truth = truth::condition(cx, frame, e);
            Value::bool(truth.known())
        }
        ExprKind::Match { scrutinee, arms } => matches::matched(cx, frame, scrutinee, arms),
        ExprKind::Loop { label, body } => loops::endless(cx, frame, label.as_ref(), body),
        ExprKind::While {
            label,
            condition,
            body,
        } => loops::conditional(cx, frame, label.as_ref(), condition, body),
        ExprKind::For {
            label,
            pat,
            iterable,
            body,
        } => loops::over(cx, frame, label.as_ref(), pat, iterable, body),
        ExprKind::Closure(closure) => closure_value(frame, closure),
        ExprKind::Return(value) => {
            let value = value.as_ref();
            let value = value.map_or_else(Value::unit, |value| expr(cx, frame, value));
            give(cx, frame, value);
            Value::never()
        }
        ExprKind::Break { label, value } => {
            loops::break_with(cx, frame, label.as_ref(), value.as_deref())
        }
        ExprKind::Continue { .. } => Value::never(),
        ExprKind::Range { start, end, .. } => range(cx, frame, start.as_deref(), end.as_deref()),
        ExprKind::Macro(call) => macros::call(cx, frame, call),
        ExprKind::Underscore | ExprKind::Other => Value::unknown(),
    }
}

fn unary<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    op: UnaryOp,
    operand: &'a Expr,
) -> Value<'a> {
    let value = expr(cx, frame, operand);
    match (op, &value.known) {
        (UnaryOp::Not, Known::Bool(known)) => Value::bool(Some(!known)),
        (UnaryOp::Neg, Known::Int(_)) => value.with_known(Known::Nothing),
        (UnaryOp::Deref | UnaryOp::Not | UnaryOp::Neg, _) => value,
    }
}

/// Chains of operators lean to the left; they are walked without recursion.
fn binary<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, e: &'a Expr) -> Value<'a> {
    let mut operators = Vec::new();
    let mut first = e;
    while let ExprKind::Binary { op, left, right } = &first.kind {
        operators.push((*op, right));
        first = left;
    }
    let mut value = expr(cx, frame, first);
    for (op, right) in operators.into_iter().rev() {
        let right = expr(cx, frame, right);
        value = operated(op, &value, &right);
    }
    value
}

fn operated<'a>(op: BinaryOp, left: &Value<'a>, right: &Value<'a>) -> Value<'a> {
    let same = match (&left.known, &right.known) {
        (Known::Str(a), Known::Str(b)) => Some(a == b),
        (Known::Int(a), Known::Int(b)) => Some(a == b),
        (Known::Status(a), Known::Status(b)) => Some(a == b),
        (Known::Bool(a), Known::Bool(b)) => Some(a == b),
        (Known::Made(a), Known::Made(b)) if a.fields.is_empty() && b.fields.is_empty() => {
            Some(a.ctor == b.ctor)
        }
        _ => None,
    };
    match op {
        BinaryOp::Eq => Value::bool(same),
        BinaryOp::Ne => Value::bool(same.map(|same| !same)),
        BinaryOp::Lt | BinaryOp::Le | BinaryOp::Ge | BinaryOp::Gt => Value::bool(None),
        BinaryOp::And | BinaryOp::Or => {
            let decides = op == BinaryOp::Or;
            match (&left.known, &right.known) {
                (Known::Bool(a), _) if *a == decides => Value::bool(Some(decides)),
                (_, Known::Bool(b)) if *b == decides => Value::bool(Some(decides)),
                (Known::Bool(_), Known::Bool(b)) => Value::bool(Some(*b)),
                _ => Value::bool(None),
            }
        }
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::Div
        | BinaryOp::Rem
        | BinaryOp::BitXor
        | BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::Shl
        | BinaryOp::Shr => Value::shared(left.ty.clone(), Known::Nothing),
    }
}

fn cast<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    value: &'a Expr,
    ty: &'a hir::Type,
) -> Value<'a> {
    let value = expr(cx, frame, value);
    let ty = cx.resolve(&frame.scope, ty);
    match value.known {
        Known::Int(_) => value.typed(ty),
        _ => Value::any(ty),
    }
}

fn range<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    start: Option<&'a Expr>,
    end: Option<&'a Expr>,
) -> Value<'a> {
    let mut item = Ty::Infer;
    for bound in [start, end].into_iter().flatten() {
        let value = expr(cx, frame, bound);
        item = super::unify::join_types(&item, &value.ty);
    }
    Value::any(Ty::Outside("std::ops::Range".to_owned(), vec![item]))
}

fn closure_value<'a>(frame: &Frame<'a>, closure: &'a hir::Closure) -> Value<'a> {
    let value = ClosureValue {
        closure,
        locals: frame.locals.clone(),
        scope: frame.scope.clone(),
        by: frame.name.clone(),
    };
    Value::new(Ty::Infer, Known::Closure(value.into()))
}

fn too_deep<'a>(frame: &mut Frame<'a>, span: Span) -> Value<'a> {
    let lost = Lost {
        rule: rules::INFERENCE_LIMIT.code,
        span,
        message: "expressions are nested too deep here to be followed".into(),
        help: "move the inner part into a function of its own".into(),
    };
    let value = Value::unknown().with_known(Known::Lost(lost.into()));
    frame.give_back(value.clone());
    value
}
