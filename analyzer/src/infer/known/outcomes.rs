//! TABLE of the methods of `Result` and `Option` (and `bool::then`), which move values between the sides.

use super::outcome_forms::{CONTEXT, IS_BAD, IS_GOOD, TRANSPOSE, WITH_CONTEXT};
use super::{Found, Native, Use, from_somewhere, text};
use crate::infer::Infer;
use crate::infer::choice::one_of;
use crate::infer::frame::Frame;
use crate::infer::shape::{Halves, err, none, ok, peeled, some};
use crate::infer::value::Value;
use crate::source::Span;
use crate::ty::Ty;

/// In the order of the names.
pub(super) static ROWS: &[(&str, Found)] = &[
    ("and_then", Found::Native(AND_THEN)),
    ("as_deref", Found::This),
    ("as_deref_mut", Found::This),
    ("as_mut", Found::This),
    ("as_ref", Found::This),
    ("cloned", Found::This),
    ("context", Found::Native(CONTEXT)),
    ("copied", Found::This),
    ("err", Found::Native(ERR_SIDE)),
    ("expect", Found::Native(UNWRAP)),
    ("filter", Found::Native(FILTER)),
    ("flatten", Found::Native(FLATTEN)),
    ("inspect", Found::This),
    ("inspect_err", Found::This),
    ("is_err", Found::Native(IS_BAD)),
    ("is_none", Found::Native(IS_BAD)),
    ("is_ok", Found::Native(IS_GOOD)),
    ("is_some", Found::Native(IS_GOOD)),
    ("is_some_and", Found::Type("bool")),
    ("map", Found::Native(MAP)),
    ("map_err", Found::Native(MAP_ERR)),
    ("map_or", Found::Native(MAP_OR)),
    ("map_or_else", Found::Native(MAP_OR_ELSE)),
    ("ok", Found::Native(OK_SIDE)),
    ("ok_or", Found::Native(OK_OR)),
    ("ok_or_else", Found::Native(OK_OR_ELSE)),
    ("or", Found::Native(OR)),
    ("or_else", Found::Native(OR_ELSE)),
    ("take", Found::This),
    ("transpose", Found::Native(TRANSPOSE)),
    ("unwrap", Found::Native(UNWRAP)),
    ("unwrap_or", Found::Native(UNWRAP_OR)),
    ("unwrap_or_default", Found::Native(UNWRAP_OR_DEFAULT)),
    ("unwrap_or_else", Found::Native(UNWRAP_OR_ELSE)),
    ("with_context", Found::Native(WITH_CONTEXT)),
    ("wrap_err", Found::Native(CONTEXT)),
    ("wrap_err_with", Found::Native(WITH_CONTEXT)),
];

/// Whether the receiver is an `Option`; what is not known is taken for a `Result`.
pub(super) fn is_option(using: &Use<'_>) -> bool {
    matches!(peeled(&using.on), Ty::Outside(path, _) if path == text::OPTION)
}

/// Rebuilds a `Result` or `Option` from its sides.
pub(super) fn joined<'a>(cx: &mut Infer<'a, '_>, option: bool, halves: Halves<'a>) -> Value<'a> {
    let mut of = Vec::new();
    if let Some(good) = halves.good {
        of.push((0, if option { some(good) } else { ok(good) }));
    }
    if let Some(bad) = halves.bad {
        of.push((
            1,
            if option {
                none(Ty::Infer).trailed(bad.trail)
            } else {
                err(bad)
            },
        ));
    }
    one_of(cx.fresh(), of)
}

pub(super) fn either<'a>(cx: &mut Infer<'a, '_>, sides: [Option<Value<'a>>; 2]) -> Value<'a> {
    let of = (0..)
        .zip(sides)
        .filter_map(|(index, side)| Some((index, side?)));
    one_of(cx.fresh(), of.collect())
}

pub(super) fn call<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    function: &Value<'a>,
    args: Vec<Value<'a>>,
    span: Span,
) -> Value<'a> {
    cx.apply(frame, function, args, span)
}

const MAP: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let option = is_option(&using);
    let halves = cx.halves(using.receiver);
    let good = halves
        .good
        .map(|good| call(cx, frame, &function, vec![good], using.span));
    joined(
        cx,
        option,
        Halves {
            good,
            bad: halves.bad,
        },
    )
};

const MAP_ERR: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let halves = cx.halves(using.receiver);
    let bad = halves.bad.map(|bad| {
        let error = call(cx, frame, &function, vec![bad.clone()], using.span);
        came_from(error, &bad)
    });
    joined(
        cx,
        false,
        Halves {
            good: halves.good,
            bad,
        },
    )
};

const AND_THEN: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let option = is_option(&using);
    let halves = cx.halves(using.receiver);
    let next = halves
        .good
        .map(|good| call(cx, frame, &function, vec![good], using.span));
    let bad = halves.bad.map(|bad| {
        joined(
            cx,
            option,
            Halves {
                good: None,
                bad: Some(bad),
            },
        )
    });
    either(cx, [next, bad])
};

const OR_ELSE: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let option = is_option(&using);
    let halves = cx.halves(using.receiver);
    let args = |bad| if option { Vec::new() } else { vec![bad] };
    let next = halves
        .bad
        .map(|bad| call(cx, frame, &function, args(bad), using.span));
    let good = halves.good.map(|good| {
        joined(
            cx,
            option,
            Halves {
                good: Some(good),
                bad: None,
            },
        )
    });
    either(cx, [good, next])
};

const OR: Native = |cx, _, mut using| {
    let other = using.arg(0);
    let option = is_option(&using);
    let halves = cx.halves(using.receiver);
    let good = halves.good.map(|good| {
        joined(
            cx,
            option,
            Halves {
                good: Some(good),
                bad: None,
            },
        )
    });
    either(cx, [good, halves.bad.map(|_| other)])
};

const OK_OR: Native = |cx, _, mut using| {
    let error = using.arg(0);
    let halves = cx.halves(using.receiver);
    let bad = halves.bad.map(|bad| came_from(error, &bad));
    joined(
        cx,
        false,
        Halves {
            good: halves.good,
            bad,
        },
    )
};

const OK_OR_ELSE: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let halves = cx.halves(using.receiver);
    let bad = halves.bad.map(|bad| {
        let error = call(cx, frame, &function, Vec::new(), using.span);
        came_from(error, &bad)
    });
    joined(
        cx,
        false,
        Halves {
            good: halves.good,
            bad,
        },
    )
};

/// An error that takes the place of another came the way of that one.
fn came_from<'a>(error: Value<'a>, before: &Value<'a>) -> Value<'a> {
    if error.is_never() || error.trail.begins_with(&before.trail) {
        return error;
    }
    let trail = before.trail.then(&error.trail);
    error.trailed(trail)
}

const OK_SIDE: Native = |cx, _, using| {
    let halves = cx.halves(using.receiver);
    joined(cx, true, halves)
};

const ERR_SIDE: Native = |cx, _, using| {
    let halves = cx.halves(using.receiver);
    let swapped = Halves {
        good: halves.bad,
        bad: halves.good,
    };
    joined(cx, true, swapped)
};

const UNWRAP: Native = |cx, _, using| cx.halves(using.receiver).good.unwrap_or_else(Value::never);

const UNWRAP_OR: Native = |cx, _, mut using| {
    let other = using.arg(0);
    let halves = cx.halves(using.receiver);
    either(cx, [halves.good, halves.bad.map(|_| other)])
};

const UNWRAP_OR_ELSE: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let option = is_option(&using);
    let halves = cx.halves(using.receiver);
    let args = |bad| if option { Vec::new() } else { vec![bad] };
    let other = halves
        .bad
        .map(|bad| call(cx, frame, &function, args(bad), using.span));
    either(cx, [halves.good, other])
};

const UNWRAP_OR_DEFAULT: Native = |cx, _, using| {
    let halves = cx.halves(using.receiver);
    let ty = halves
        .good
        .as_ref()
        .map_or(Ty::Infer, |good| good.ty.as_ref().clone());
    let default = halves.bad.map(|_| Value::any(ty));
    either(cx, [halves.good, default])
};

const MAP_OR: Native = |cx, frame, mut using| {
    let (other, function) = (using.arg(0), using.arg(1));
    let halves = cx.halves(using.receiver);
    let good = halves
        .good
        .map(|good| call(cx, frame, &function, vec![good], using.span));
    either(cx, [good, halves.bad.map(|_| other)])
};

const MAP_OR_ELSE: Native = |cx, frame, mut using| {
    let (default, function) = (using.arg(0), using.arg(1));
    let option = is_option(&using);
    let halves = cx.halves(using.receiver);
    let args = |bad| if option { Vec::new() } else { vec![bad] };
    let bad = halves
        .bad
        .map(|bad| call(cx, frame, &default, args(bad), using.span));
    let good = halves
        .good
        .map(|good| call(cx, frame, &function, vec![good], using.span));
    either(cx, [good, bad])
};

const FILTER: Native = |cx, _, using| {
    let halves = cx.halves(using.receiver);
    let bad = halves.bad.or_else(|| Some(Value::unit()));
    joined(
        cx,
        true,
        Halves {
            good: halves.good,
            bad,
        },
    )
};

const FLATTEN: Native = |cx, _, using| {
    let option = is_option(&using);
    let halves = cx.halves(using.receiver);
    let bad = halves.bad.map(|bad| {
        joined(
            cx,
            option,
            Halves {
                good: None,
                bad: Some(bad),
            },
        )
    });
    either(cx, [halves.good, bad])
};

/// A method of a value of which nothing is known, that only a `Result` or an `Option` has.
pub(super) fn unmistakable(name: &str) -> Option<Found> {
    let shared = [
        "as_mut", "as_ref", "cloned", "filter", "flatten", "inspect", "map", "take", "or",
    ];
    if shared.contains(&name) {
        return None;
    }
    let at = ROWS.binary_search_by(|(own, _)| (*own).cmp(name)).ok()?;
    Some(ROWS[at].1)
}

/// A value that comes out of the same crate, for methods that are not known.
pub(super) const SOMETHING: Native = |_, _, using| from_somewhere(&using.receiver);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(ROWS.is_sorted_by_key(|(name, _)| *name));
    }
}
