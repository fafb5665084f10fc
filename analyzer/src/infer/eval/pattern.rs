//! Patterns: whether a value can match, can fail to, and what is bound where it matches.

use super::pattern_ctor::{self, Head};
use crate::hir::{ExprKind, FieldPat, LitKind, Name, Pat, PatKind};
use crate::infer::Infer;
use crate::infer::choice::{map_leaves, one_of};
use crate::infer::eval::literals::literal;
use crate::infer::frame::Frame;
use crate::infer::value::{Ctor, Known, Value};
use crate::ty::Ty;

/// Names and their values.
pub(crate) type Bound<'a> = Vec<(Name, Value<'a>)>;

/// Whether a pattern can match a value, and whether it can fail to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fit {
    pub(crate) can_match: bool,
    pub(crate) can_fail: bool,
}

impl Fit {
    pub(crate) const ALWAYS: Fit = Fit {
        can_match: true,
        can_fail: false,
    };
    pub(crate) const NEVER: Fit = Fit {
        can_match: false,
        can_fail: true,
    };
    pub(crate) const MAYBE: Fit = Fit {
        can_match: true,
        can_fail: true,
    };

    pub(crate) fn always(self) -> bool {
        self.can_match && !self.can_fail
    }

    pub(crate) fn never(self) -> bool {
        !self.can_match
    }

    /// Both must match.
    fn and(self, other: Fit) -> Fit {
        Fit {
            can_match: self.can_match && other.can_match,
            can_fail: self.can_fail || other.can_fail,
        }
    }
}

/// Binds a pattern that always matches.
pub(crate) fn bind<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    pat: &'a Pat,
    value: &Value<'a>,
) {
    let mut bound = Vec::new();
    test(cx, frame, pat, value, &mut bound);
    for (name, value) in bound {
        frame.declare(name, value);
    }
}

/// What a value is where a pattern matches, and where it does not.
#[derive(Debug)]
pub(crate) struct Sides<'a> {
    pub(crate) holds: Option<Value<'a>>,
    pub(crate) fails: Option<Value<'a>>,
    pub(crate) bound: Bound<'a>,
}

pub(crate) fn split<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    pat: &'a Pat,
    value: &Value<'a>,
) -> Sides<'a> {
    let mut bound = Vec::new();
    test(cx, frame, pat, value, &mut bound);
    let fit_of =
        |cx: &mut Infer<'a, '_>, leaf: &Value<'a>| test(cx, frame, pat, leaf, &mut Vec::new());
    let excluded = pattern_ctor::excluded(cx, frame, pat);
    let holds = map_leaves(value, &mut |leaf| {
        fit_of(cx, leaf).can_match.then(|| leaf.clone())
    });
    let fails = map_leaves(value, &mut |leaf| {
        let can_fail = fit_of(cx, leaf).can_fail;
        can_fail.then(|| pattern_ctor::without(leaf, &excluded))
    });
    Sides {
        holds,
        fails,
        bound,
    }
}

/// Tests a value, and adds what is bound where it matches.
pub(crate) fn test<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    pat: &'a Pat,
    value: &Value<'a>,
    bound: &mut Bound<'a>,
) -> Fit {
    if let Known::OneOf(choice) = &value.known
        && !binds_whole(cx, frame, pat)
    {
        let mut each = Vec::new();
        let mut fit = Fit {
            can_match: false,
            can_fail: false,
        };
        for (index, alternative) in &choice.of {
            let mut own = Vec::new();
            let own_fit = test(cx, frame, pat, &value.part(alternative), &mut own);
            fit.can_match |= own_fit.can_match;
            fit.can_fail |= own_fit.can_fail;
            if own_fit.can_match {
                each.push((*index, own));
            }
        }
        join_bound(choice.id, each, bound);
        return fit;
    }
    test_one(cx, frame, pat, value, bound)
}

/// Patterns for which alternatives need not be taken apart.
fn binds_whole<'a>(cx: &mut Infer<'a, '_>, frame: &Frame<'a>, pat: &'a Pat) -> bool {
    match &pat.kind {
        PatKind::Wild | PatKind::Rest => true,
        PatKind::Bind {
            name, inner: None, ..
        } => pattern_ctor::constant_name(cx, frame, name).is_none(),
        PatKind::Ref(inner) => binds_whole(cx, frame, inner),
        _ => false,
    }
}

/// Joins what each alternative bound, name by name.
pub(crate) fn join_bound<'a>(id: u32, each: Vec<(u32, Bound<'a>)>, bound: &mut Bound<'a>) {
    let mut names: Vec<Name> = Vec::new();
    for (name, _) in each.iter().flat_map(|(_, own)| own) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    for name in names {
        let of = each.iter().filter_map(|(index, own)| {
            let found = own.iter().find(|(own, _)| *own == name);
            found.map(|(_, value)| (*index, value.clone()))
        });
        let joined = one_of(id, of.collect());
        bound.push((name, joined));
    }
}

fn test_one<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    pat: &'a Pat,
    value: &Value<'a>,
    bound: &mut Bound<'a>,
) -> Fit {
    match &pat.kind {
        PatKind::Wild | PatKind::Rest => Fit::ALWAYS,
        PatKind::Bind { name, inner, .. } => {
            if let Some(head) = pattern_ctor::constant_name(cx, frame, name) {
                return pattern_ctor::test_head(&head, value);
            }
            let inner_fit = match inner {
                Some(inner) => test(cx, frame, inner, value, bound),
                None => Fit::ALWAYS,
            };
            bound.push((name.clone(), value.clone()));
            inner_fit
        }
        PatKind::Path(path) => {
            let head = pattern_ctor::head(cx, frame, path);
            pattern_ctor::test_head(&head, value)
        }
        PatKind::Tuple(items) => {
            let parts = tuple_parts(value);
            positional(cx, frame, items, &parts, bound)
        }
        PatKind::TupleStruct { path, fields } => {
            let head = pattern_ctor::head(cx, frame, path);
            let Some(parts) = parts_of(cx, &head, value) else {
                return Fit::NEVER;
            };
            let outer = pattern_ctor::test_head(&head, value);
            let parts: Vec<Value<'a>> = parts.into_iter().map(|(_, value)| value).collect();
            outer.and(positional(cx, frame, fields, &parts, bound))
        }
        PatKind::Struct { path, fields, .. } => {
            let head = pattern_ctor::type_head(cx, frame, path);
            let Some(parts) = parts_of(cx, &head, value) else {
                return Fit::NEVER;
            };
            let outer = pattern_ctor::test_head(&head, value);
            outer.and(named(cx, frame, fields, &parts, bound))
        }
        PatKind::Ref(inner) => test(cx, frame, inner, value, bound),
        PatKind::Or(alternatives) => any(cx, frame, alternatives, value, bound),
        PatKind::Slice(items) => {
            let item = cx.item_of(value);
            for pat in items {
                let of_rest = matches!(
                    &pat.kind,
                    PatKind::Bind { inner: Some(inner), .. } if matches!(inner.kind, PatKind::Rest)
                );
                let part = if of_rest { value } else { &item };
                test(cx, frame, pat, part, bound);
            }
            Fit::MAYBE
        }
        PatKind::Expr(e) => match &e.kind {
            ExprKind::Lit(lit) if !matches!(lit.kind, LitKind::Other) => {
                pattern_ctor::test_head(&Head::Const(literal(lit)), value)
            }
            ExprKind::Path(path) => {
                let head = pattern_ctor::head(cx, frame, path);
                pattern_ctor::test_head(&head, value)
            }
            _ => Fit::MAYBE,
        },
        PatKind::Range { .. } | PatKind::Other => Fit::MAYBE,
        PatKind::Typed { pat, ty } => {
            let ty = cx.resolve(&frame.scope, ty);
            let filled = crate::infer::unify::filled(&ty, &value.ty);
            test(cx, frame, pat, &value.clone().typed(filled), bound)
        }
    }
}

/// `A | B`: the first that always matches is the last that counts.
fn any<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    alternatives: &'a [Pat],
    value: &Value<'a>,
    bound: &mut Bound<'a>,
) -> Fit {
    let mut each = Vec::new();
    let mut fit = Fit::NEVER;
    for (index, alternative) in (0..).zip(alternatives) {
        let mut own = Vec::new();
        let own_fit = test(cx, frame, alternative, value, &mut own);
        if own_fit.can_match {
            each.push((index, own));
            fit.can_match = true;
        }
        if own_fit.always() {
            fit.can_fail = false;
            break;
        }
    }
    let id = cx.fresh();
    join_bound(id, each, bound);
    fit
}

fn positional<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    pats: &'a [Pat],
    parts: &[Value<'a>],
    bound: &mut Bound<'a>,
) -> Fit {
    let rest = pats
        .iter()
        .position(|pat| matches!(pat.kind, PatKind::Rest));
    let skipped = parts.len().saturating_sub(pats.len().saturating_sub(1));
    let unknown = Value::unknown();
    let mut fit = Fit::ALWAYS;
    for (at, pat) in pats.iter().enumerate() {
        let at = match rest {
            Some(rest) if at > rest => at - 1 + skipped,
            _ => at,
        };
        let part = parts.get(at).unwrap_or(&unknown);
        fit = fit.and(test(cx, frame, pat, part, bound));
    }
    fit
}

fn named<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    pats: &'a [FieldPat],
    parts: &[(Name, Value<'a>)],
    bound: &mut Bound<'a>,
) -> Fit {
    let unknown = Value::unknown();
    let mut fit = Fit::ALWAYS;
    for field in pats {
        let part = parts.iter().find(|(name, _)| *name == field.name);
        let part = part.map_or(&unknown, |(_, value)| value);
        fit = fit.and(test(cx, frame, &field.pat, part, bound));
    }
    fit
}

/// The parts of a tuple, whatever is known of it.
fn tuple_parts<'a>(value: &Value<'a>) -> Vec<Value<'a>> {
    if let Some(made) = value.as_made().filter(|made| made.ctor == Ctor::Tuple) {
        let parts = made.fields.iter();
        return parts.map(|(_, part)| value.part(part)).collect();
    }
    let mut ty = value.ty.as_ref();
    while let Ty::Ref(inner) = ty {
        ty = inner;
    }
    let items = match ty {
        Ty::Tuple(items) => items.as_slice(),
        _ => &[],
    };
    let lost = matches!(value.known, Known::Lost(_) | Known::From(_));
    items
        .iter()
        .map(|item| {
            let part = Value::any(item.clone());
            let part = if lost {
                part.with_known(value.known.clone())
            } else {
                part
            };
            value.part(&part)
        })
        .collect()
}

/// The parts of a value under a pattern; `None` where it is certainly something else.
fn parts_of<'a>(
    cx: &mut Infer<'a, '_>,
    head: &Head<'a>,
    value: &Value<'a>,
) -> Option<Vec<(Name, Value<'a>)>> {
    let Head::Ctor(ctor, _) = head else {
        return Some(Vec::new());
    };
    if let Some(made) = value.as_made() {
        if made.ctor == *ctor {
            let parts = made.fields.iter();
            return Some(
                parts
                    .map(|(n, part)| (n.clone(), value.part(part)))
                    .collect(),
            );
        }
        let same_kind = matches!(
            (&made.ctor, ctor),
            (Ctor::Variant(..), Ctor::Variant(..)) | (Ctor::Outside(_), Ctor::Outside(_))
        );
        if same_kind {
            return None;
        }
    }
    let parts = cx.parts_by_type(ctor, &value.ty).into_iter();
    let carry = matches!(value.known, Known::Lost(_) | Known::From(_));
    let parts = parts.map(|(name, ty)| {
        let unknown = matches!(ty, Ty::Infer);
        let mut part = Value::any(ty);
        if carry && unknown {
            part.known = value.known.clone();
        }
        (name, value.part(&part))
    });
    Some(parts.collect())
}
