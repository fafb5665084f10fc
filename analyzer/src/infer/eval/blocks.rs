//! Blocks and the statements in them.

use crate::hir::{Block, LocalLet, Name, Stmt};
use crate::infer::Infer;
use crate::infer::choice::one_of;
use crate::infer::eval::{expr, give, pattern};
use crate::infer::frame::{Frame, Loop};
use crate::infer::value::Value;
use crate::ty::Ty;

/// What a block gives. Nothing after a statement that never ends is looked at.
pub(crate) fn block<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    block: &'a Block,
) -> Value<'a> {
    let opened = frame.open();
    let around = frame.scope.module;
    frame.scope.module = cx.names.scope_of_block(around, block);
    let value = statements(cx, frame, block);
    frame.scope.module = around;
    frame.close(opened);
    value
}

fn statements<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, block: &'a Block) -> Value<'a> {
    for stmt in &block.stmts {
        let ends = match stmt {
            Stmt::Let(local) => !let_binding(cx, frame, local),
            Stmt::Expr(e) => expr(cx, frame, e).is_never(),
            Stmt::Item(_) => false,
        };
        if ends {
            return Value::never();
        }
    }
    match &block.tail {
        Some(tail) => expr(cx, frame, tail),
        None => Value::unit(),
    }
}

/// Whether the code after it runs.
fn let_binding<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, local: &'a LocalLet) -> bool {
    let mut value = match &local.init {
        Some(init) => expr(cx, frame, init),
        None => Value::unknown(),
    };
    if value.is_never() {
        return false;
    }
    if let Some(ty) = &local.ty {
        let ty = cx.resolve(&frame.scope, ty);
        value = cx.coerce(frame, value, &ty);
    }
    let mut bound = Vec::new();
    let fit = pattern::test(cx, frame, &local.pat, &value, &mut bound);
    if let Some(otherwise) = &local.otherwise
        && !fit.always()
    {
        let mark = frame.mark();
        block(cx, frame, otherwise);
        frame.rewind(mark);
        if fit.never() {
            return false;
        }
    }
    for (name, value) in bound {
        frame.declare(name, value);
    }
    true
}

/// A block that `break 'label value` leaves.
pub(crate) fn labelled<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    label: Option<&Name>,
    inner: &'a Block,
) -> Value<'a> {
    let Some(label) = label else {
        return block(cx, frame, inner);
    };
    frame.loops.push(Loop {
        label: Some(label.clone()),
        breaks: Vec::new(),
    });
    let tail = block(cx, frame, inner);
    let breaks = frame.loops.pop().map(|own| own.breaks).unwrap_or_default();
    if breaks.is_empty() {
        return tail;
    }
    let values = std::iter::once(tail).chain(breaks);
    one_of(cx.fresh(), (0..).zip(values).collect())
}

/// A block whose `return` and `?` leave the block: `async { … }`.
pub(crate) fn own_returns<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    output: Ty,
    inner: &'a Block,
) -> Value<'a> {
    let mut own = frame.inner(output);
    let value = block(cx, &mut own, inner);
    give(cx, &mut own, value);
    let values = std::mem::take(&mut own.returns);
    one_of(cx.fresh(), (0..).zip(values).collect())
}
