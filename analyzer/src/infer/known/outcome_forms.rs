//! `Result` and `Option` turned inside out, asked about, and given a context; `bool` as an `Option`.

use super::outcomes::{call, either, is_option, joined};
use super::{Native, Use, errors, text};
use crate::infer::Infer;
use crate::infer::choice::one_of;
use crate::infer::shape::{Halves, err, none, ok, some};
use crate::infer::value::{Known, Value};
use crate::ty::Ty;

/// `Option<Result<T, E>>` to `Result<Option<T>, E>`, and back.
pub(super) const TRANSPOSE: Native = |cx, _, using| {
    let option = is_option(&using);
    let outer = cx.halves(using.receiver);
    let mut of = Vec::new();
    if let Some(good) = outer.good {
        let inner = cx.halves(good);
        of.extend(inner.good.map(|good| {
            if option {
                ok(some(good))
            } else {
                some(ok(good))
            }
        }));
        of.extend(
            inner
                .bad
                .map(|bad| if option { err(bad) } else { none(Ty::Infer) }),
        );
    }
    of.extend(outer.bad.map(|bad| {
        if option {
            ok(none(Ty::Infer))
        } else {
            some(err(bad))
        }
    }));
    one_of(cx.fresh(), (0..).zip(of).collect())
};

pub(super) const IS_GOOD: Native = |cx, _, using| {
    let halves = cx.halves(using.receiver);
    side_test(halves.good.is_some(), halves.bad.is_some())
};

pub(super) const IS_BAD: Native = |cx, _, using| {
    let halves = cx.halves(using.receiver);
    side_test(halves.bad.is_some(), halves.good.is_some())
};

fn side_test<'a>(can_hold: bool, can_fail: bool) -> Value<'a> {
    Value::bool(match (can_hold, can_fail) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    })
}

/// `anyhow`'s and `eyre`'s `.context(…)`: any error becomes theirs, and keeps what it was.
pub(super) const CONTEXT: Native = |cx, _, using| in_context(cx, using);
pub(super) const WITH_CONTEXT: Native = |cx, _, using| in_context(cx, using);

fn in_context<'a>(cx: &mut Infer<'a, '_>, using: Use<'a>) -> Value<'a> {
    let report = if using.name.starts_with("wrap") {
        "eyre::Report"
    } else {
        "anyhow::Error"
    };
    let ty = text::parse(report, &[]);
    let halves = cx.halves(using.receiver);
    let bad = halves.bad.map(|bad| errors::boxed(bad, &ty));
    joined(
        cx,
        false,
        Halves {
            good: halves.good,
            bad,
        },
    )
}

/// `flag.then(|| value)`, `flag.then_some(value)`
pub(super) const THEN: Native = |cx, frame, mut using| {
    let known = match using.receiver.known {
        Known::Bool(known) => Some(known),
        _ => None,
    };
    let arg = using.arg(0);
    let value = if using.name == "then_some" {
        arg
    } else {
        call(cx, frame, &arg, Vec::new(), using.span)
    };
    let nothing = none(value.ty.as_ref().clone());
    let good = (known != Some(false)).then(|| some(value));
    let bad = (known != Some(true)).then_some(nothing);
    either(cx, [good, bad])
};
