//! Loops: the body is followed once, from the state before it.
//!
//! What the body assigned may or may not have happened afterwards.

use crate::hir::{Block, Expr, Name, Pat};
use crate::infer::Infer;
use crate::infer::choice::one_of;
use crate::infer::eval::{blocks, expr, pattern, truth};
use crate::infer::frame::{Changes, Frame, Loop};
use crate::infer::value::Value;

pub(crate) fn endless<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    label: Option<&Name>,
    body: &'a Block,
) -> Value<'a> {
    let id = cx.fresh();
    let breaks = run(cx, frame, id, label, |cx, frame| {
        blocks::block(cx, frame, body);
    });
    one_of(id, (0..).zip(breaks).collect())
}

pub(crate) fn conditional<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    label: Option<&Name>,
    condition: &'a Expr,
    body: &'a Block,
) -> Value<'a> {
    let id = cx.fresh();
    run(cx, frame, id, label, |cx, frame| {
        if truth::condition(cx, frame, condition).can_hold {
            blocks::block(cx, frame, body);
        }
    });
    Value::unit()
}

pub(crate) fn over<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    label: Option<&Name>,
    pat: &'a Pat,
    iterable: &'a Expr,
    body: &'a Block,
) -> Value<'a> {
    let iterable = expr(cx, frame, iterable);
    let item = cx.item_of(&iterable);
    let id = cx.fresh();
    run(cx, frame, id, label, |cx, frame| {
        pattern::bind(cx, frame, pat, &item);
        blocks::block(cx, frame, body);
    });
    Value::unit()
}

fn run<'a, 't>(
    cx: &mut Infer<'a, 't>,
    frame: &mut Frame<'a>,
    id: u32,
    label: Option<&Name>,
    body: impl FnOnce(&mut Infer<'a, 't>, &mut Frame<'a>),
) -> Vec<Value<'a>> {
    frame.loops.push(Loop {
        label: label.cloned(),
        breaks: Vec::new(),
    });
    let opened = frame.open();
    let mark = frame.mark();
    body(cx, frame);
    frame.close(opened);
    let changes = frame.rewind(mark);
    frame.join(id, &[(0, &Changes::default()), (1, &changes)]);
    frame.loops.pop().map(|own| own.breaks).unwrap_or_default()
}

pub(crate) fn break_with<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    label: Option<&Name>,
    value: Option<&'a Expr>,
) -> Value<'a> {
    let value = value.map_or_else(Value::unit, |value| expr(cx, frame, value));
    let target = match label {
        Some(label) => frame
            .loops
            .iter_mut()
            .rev()
            .find(|l| l.label.as_ref() == Some(label)),
        None => frame.loops.last_mut(),
    };
    if let Some(target) = target {
        target.breaks.push(value);
    }
    Value::never()
}
