//! `if` and `else if`, walked without recursion.

use crate::hir::{Expr, ExprKind};
use crate::infer::Infer;
use crate::infer::choice::one_of;
use crate::infer::eval::truth::{Learnt, condition_learning};
use crate::infer::eval::{blocks, expr};
use crate::infer::frame::{Changes, Frame};
use crate::infer::value::Value;

/// The branches that were followed: what each gives, and what it assigned.
#[derive(Default)]
struct Branches<'a> {
    values: Vec<(u32, Value<'a>)>,
    changes: Vec<(u32, Changes<'a>)>,
}

impl<'a> Branches<'a> {
    /// A branch is over. What it assigned is forgotten where it never comes back.
    fn end(&mut self, frame: &mut Frame<'a>, mark: usize, value: Value<'a>) {
        let index = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        let changes = frame.rewind(mark);
        if !value.is_never() {
            self.changes.push((index, changes));
        }
        self.values.push((index, value));
    }
}

pub(crate) fn if_chain<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    e: &'a Expr,
) -> Value<'a> {
    let id = cx.fresh();
    let start = frame.mark();
    let mut branches = Branches::default();
    // What earlier conditions say where they failed holds in all later branches.
    let mut known: Vec<Learnt<'a>> = Vec::new();
    let mut next = Some(e);
    while let Some(current) = next {
        let ExprKind::If {
            condition,
            then,
            otherwise,
        } = &current.kind
        else {
            assume(frame, &known);
            let value = expr(cx, frame, current);
            branches.end(frame, start, value);
            break;
        };
        let opened = frame.open();
        assume(frame, &known);
        let mut learnt = Vec::new();
        let truth = condition_learning(cx, frame, condition, &mut learnt);
        let value = if truth.can_hold {
            blocks::block(cx, frame, then)
        } else {
            Value::never()
        };
        frame.close(opened);
        branches.end(frame, start, value);
        if !truth.can_fail {
            break;
        }
        known.extend(learnt);
        next = otherwise.as_deref();
        if next.is_none() {
            assume(frame, &known);
            branches.end(frame, start, Value::unit());
        }
    }
    let changes = branches.changes.iter();
    let changes: Vec<_> = changes.map(|(index, own)| (*index, own)).collect();
    frame.join(id, &changes);
    one_of(id, branches.values)
}

fn assume<'a>(frame: &mut Frame<'a>, known: &[Learnt<'a>]) {
    for learnt in known {
        frame.assign(&learnt.local, learnt.otherwise.clone());
    }
}
