//! `match`: each arm is followed once, with those alternatives of the value that reach it.

use crate::hir::{Arm, Expr, PatKind};
use crate::infer::Infer;
use crate::infer::choice::{decided, one_of};
use crate::infer::eval::pattern::{self, Bound};
use crate::infer::eval::truth::{Truth, local_name};
use crate::infer::eval::{expr, pattern_ctor, truth};
use crate::infer::frame::{Changes, Frame};
use crate::infer::value::{Ctor, Known, Value};

/// One alternative of the value that is matched.
struct Case<'a> {
    index: u32,
    value: Value<'a>,
    /// Arms before took it if it was made by one of these.
    excluded: Vec<Ctor>,
    taken: bool,
    /// More than one arm may take it.
    shared: bool,
    arms: Vec<u32>,
}

impl<'a> Case<'a> {
    fn left(&self) -> Value<'a> {
        pattern_ctor::without(&self.value, &self.excluded)
    }
}

pub(crate) fn matched<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    scrutinee: &'a Expr,
    arms: &'a [Arm],
) -> Value<'a> {
    let value = expr(cx, frame, scrutinee);
    if value.is_never() {
        return value;
    }
    let value = cx.unfolded(value);
    let (id, keyed, mut cases) = cases(cx, &value);
    let local = local_name(scrutinee).filter(|name| frame.local(name).is_some());
    let mut results: Vec<(u32, Value<'a>)> = Vec::new();
    let mut changes: Vec<(u32, Changes<'a>)> = Vec::new();
    for (at, arm) in (0..).zip(arms) {
        let reached = reach(cx, frame, arm, &cases);
        if reached.is_empty() {
            continue;
        }
        let (opened, mark) = (frame.open(), frame.mark());
        let inside =
            |(case, _, _): &(usize, bool, Bound<'a>)| (cases[*case].index, cases[*case].left());
        if let Some(local) = local
            && (cases.len() > 1 || !cases[reached[0].0].excluded.is_empty())
        {
            let narrowed = one_of(id, reached.iter().map(inside).collect());
            frame.assign(local, narrowed);
        }
        let each = reached.iter();
        let each = each.map(|(case, _, own)| (cases[*case].index, own.clone()));
        let mut bound = Vec::new();
        pattern::join_bound(id, each.collect(), &mut bound);
        for (name, value) in bound {
            frame.declare(name, value);
        }
        let guard = arm.guard.as_ref();
        let truth = guard.map(|guard| truth::condition(cx, frame, guard));
        let runs = truth.is_none_or(|truth: Truth| truth.can_hold);
        let result = if runs {
            expr(cx, frame, &arm.body)
        } else {
            Value::never()
        };
        frame.close(opened);
        let own = frame.rewind(mark);
        if !result.is_never() {
            changes.push((at, own));
        }
        if runs {
            results.push((at, result));
        }
        let all = truth.is_none_or(|truth| !truth.can_fail);
        take(cx, frame, arm, &mut cases, &reached, at, runs, all);
        if cases.iter().all(|case| case.taken) {
            break;
        }
    }
    let keyed = keyed
        && cases
            .iter()
            .all(|case| !case.shared && case.arms.len() <= 1);
    let decision = if keyed { id } else { cx.fresh() };
    let order = order(keyed, &cases, &results);
    let changes: Vec<_> = order
        .iter()
        .filter_map(|(index, arm)| {
            let own = changes.iter().find(|(at, _)| at == arm);
            own.map(|(_, own)| (*index, own))
        })
        .collect();
    frame.join(decision, &changes);
    let values = order.iter().filter_map(|(index, arm)| {
        let (_, result) = results.iter().find(|(at, _)| at == arm)?;
        let result = if keyed {
            decided(result, id, *index)
        } else {
            result.clone()
        };
        Some((*index, result))
    });
    one_of(decision, values.collect())
}

/// The alternatives, and whether the result can be told apart by the same decision.
fn cases<'a>(cx: &mut Infer<'a, '_>, value: &Value<'a>) -> (u32, bool, Vec<Case<'a>>) {
    let case = |index: u32, value: Value<'a>| Case {
        index,
        value,
        excluded: Vec::new(),
        taken: false,
        shared: false,
        arms: Vec::new(),
    };
    if let Known::OneOf(choice) = &value.known {
        let nested = |(_, v): &(u32, Value<'a>)| matches!(v.known, Known::OneOf(_));
        if !choice.of.iter().any(nested) {
            let cases = choice.of.iter();
            let cases = cases.map(|(index, own)| case(*index, value.part(own)));
            return (choice.id, true, cases.collect());
        }
    }
    let leaves = super::super::choice::leaves(value);
    let cases = (0..)
        .zip(leaves)
        .map(|(index, leaf)| case(index, value.part(leaf)));
    (cx.fresh(), false, cases.collect())
}

/// The cases that an arm's pattern can match, whether it always does, and what it binds.
fn reach<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    arm: &'a Arm,
    cases: &[Case<'a>],
) -> Vec<(usize, bool, Bound<'a>)> {
    let mut reached = Vec::new();
    for (at, case) in cases.iter().enumerate().filter(|(_, case)| !case.taken) {
        let mut bound = Vec::new();
        let value = refined(cx, frame, arm, case);
        let fit = pattern::test(cx, frame, &arm.pat, &value, &mut bound);
        if fit.can_match {
            reached.push((at, fit.always(), bound));
        }
    }
    reached
}

/// What a case is inside of an arm: where only one constructor fits, it is made by that.
fn refined<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    arm: &'a Arm,
    case: &Case<'a>,
) -> Value<'a> {
    let left = case.left();
    let PatKind::Bind {
        inner: Some(inner), ..
    } = &arm.pat.kind
    else {
        return left;
    };
    if !matches!(left.known, Known::Nothing | Known::Rest(_)) {
        return left;
    }
    let ctors = pattern_ctor::excluded(cx, frame, inner);
    let made = ctors.into_iter().map(|ctor| {
        let parts = cx.parts_by_type(&ctor, &left.ty).into_iter();
        let parts = parts.map(|(name, ty)| (name, Value::any(ty)));
        Value::made(left.ty.as_ref().clone(), ctor, parts.collect())
    });
    let made: Vec<(u32, Value<'a>)> = (0..).zip(made).collect();
    if made.is_empty() {
        return left;
    }
    let id = cx.fresh();
    let trail = left.trail.clone();
    one_of(id, made).trailed(trail)
}

/// Notes which cases an arm has taken.
#[allow(
    clippy::too_many_arguments,
    reason = "the state of one arm, used here only"
)]
fn take<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    arm: &'a Arm,
    cases: &mut [Case<'a>],
    reached: &[(usize, bool, Bound<'a>)],
    at: u32,
    runs: bool,
    all: bool,
) {
    let excluded = if all {
        pattern_ctor::excluded(cx, frame, &arm.pat)
    } else {
        Vec::new()
    };
    for (index, always, _) in reached {
        let case = &mut cases[*index];
        if runs {
            case.arms.push(at);
            case.shared |= !(*always && all);
        }
        if *always && all {
            case.taken = true;
        } else {
            case.excluded.extend(excluded.iter().cloned());
        }
    }
}

/// The outcomes, by the index that tells them apart, each with the arm that it comes from: by
/// the alternatives of the value where each takes one arm, by the arms otherwise.
fn order(keyed: bool, cases: &[Case<'_>], results: &[(u32, Value<'_>)]) -> Vec<(u32, u32)> {
    if !keyed {
        return results.iter().map(|(at, _)| (*at, *at)).collect();
    }
    let taken = cases.iter();
    taken
        .filter_map(|case| Some((case.index, *case.arms.first()?)))
        .collect()
}
