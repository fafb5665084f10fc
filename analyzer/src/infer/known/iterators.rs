//! TABLE of the methods of iterators, lists and streams.

use super::{Found, Native, text};
use crate::hir::Name;
use crate::infer::choice::one_of;
use crate::infer::shape::{Halves, LIST, err, none, ok, some};
use crate::infer::unify::filled;
use crate::infer::value::{Ctor, Value};
use crate::ty::Ty;

/// In the order of the names.
pub(super) static ROWS: &[(&str, Found)] = &[
    ("all", Found::Type("bool")),
    ("any", Found::Type("bool")),
    ("chain", Found::This),
    ("cloned", Found::This),
    ("collect", Found::Native(COLLECT)),
    ("copied", Found::This),
    ("count", Found::Type("usize")),
    ("cycle", Found::This),
    ("drain", Found::Native(ITER)),
    ("enumerate", Found::Native(ENUMERATE)),
    ("filter", Found::This),
    ("filter_map", Found::Native(FILTER_MAP)),
    ("find", Found::Native(MAYBE_ITEM)),
    ("find_map", Found::Native(FIND_MAP)),
    ("first", Found::Native(MAYBE_ITEM)),
    ("flat_map", Found::Native(FLAT_MAP)),
    ("flatten", Found::Native(FLATTEN)),
    ("for_each", Found::Type("()")),
    ("fuse", Found::This),
    ("inspect", Found::This),
    ("into_iter", Found::Native(ITER)),
    ("is_empty", Found::Type("bool")),
    ("iter", Found::Native(ITER)),
    ("iter_mut", Found::Native(ITER)),
    ("last", Found::Native(MAYBE_ITEM)),
    ("len", Found::Type("usize")),
    ("map", Found::Native(MAP)),
    ("max", Found::Native(MAYBE_ITEM)),
    ("max_by_key", Found::Native(MAYBE_ITEM)),
    ("min", Found::Native(MAYBE_ITEM)),
    ("min_by_key", Found::Native(MAYBE_ITEM)),
    ("next", Found::Native(MAYBE_ITEM)),
    ("nth", Found::Native(MAYBE_ITEM)),
    ("peekable", Found::This),
    ("pop", Found::Native(MAYBE_ITEM)),
    ("position", Found::Type("Option<usize>")),
    ("rev", Found::This),
    ("skip", Found::This),
    ("skip_while", Found::This),
    ("step_by", Found::This),
    ("take", Found::This),
    ("take_while", Found::This),
    ("then", Found::Native(MAP)),
    ("throttle", Found::This),
    ("to_vec", Found::This),
    ("try_next", Found::Native(TRY_NEXT)),
    ("zip", Found::Native(ZIP)),
];

/// An iterator that yields such a value.
pub(crate) fn over(item: Value<'_>) -> Value<'_> {
    let ty = Ty::Outside(text::ITERATOR.to_owned(), vec![item.ty.as_ref().clone()]);
    Value::wrap(ty, text::ITERATOR, item)
}

const ITER: Native = |cx, _, using| over(cx.item_of(&using.receiver));

const MAP: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let item = cx.item_of(&using.receiver);
    over(cx.apply(frame, &function, vec![item], using.span))
};

const FILTER_MAP: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let item = cx.item_of(&using.receiver);
    let mapped = cx.apply(frame, &function, vec![item], using.span);
    over(cx.halves(mapped).good.unwrap_or_else(Value::unknown))
};

const FIND_MAP: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let item = cx.item_of(&using.receiver);
    let found = cx.apply(frame, &function, vec![item], using.span);
    one_of(cx.fresh(), vec![(0, found), (1, none(Ty::Infer))])
};

const FLAT_MAP: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    let item = cx.item_of(&using.receiver);
    let inner = cx.apply(frame, &function, vec![item], using.span);
    over(cx.item_of(&inner))
};

const FLATTEN: Native = |cx, _, using| {
    let inner = cx.item_of(&using.receiver);
    over(cx.item_of(&inner))
};

const ENUMERATE: Native = |cx, _, using| {
    let item = cx.item_of(&using.receiver);
    let index = Value::any(Ty::Primitive(Name::new_static("usize")));
    over(pair(index, item))
};

const ZIP: Native = |cx, _, mut using| {
    let other = using.arg(0);
    let first = cx.item_of(&using.receiver);
    let second = cx.item_of(&other);
    over(pair(first, second))
};

fn pair<'a>(first: Value<'a>, second: Value<'a>) -> Value<'a> {
    let ty = Ty::Tuple(vec![first.ty.as_ref().clone(), second.ty.as_ref().clone()]);
    let fields = vec![
        (Name::new_static("0"), first),
        (Name::new_static("1"), second),
    ];
    Value::made(ty, Ctor::Tuple, fields)
}

const MAYBE_ITEM: Native = |cx, _, using| {
    let item = cx.item_of(&using.receiver);
    let nothing = none(item.ty.as_ref().clone());
    one_of(cx.fresh(), vec![(0, some(item)), (1, nothing)])
};

/// `stream.try_next().await?`: `Result<Option<T>, E>` of a stream of results.
const TRY_NEXT: Native = |cx, _, using| {
    let item = cx.item_of(&using.receiver);
    let Halves { good, bad } = cx.halves(item);
    let mut of = vec![(0, ok(none(Ty::Infer)))];
    of.extend(good.map(|good| (1, ok(some(good)))));
    of.extend(bad.map(|bad| (2, err(bad))));
    one_of(cx.fresh(), of)
};

/// `collect()`: a list of what the iterator yields, in the type that is stated, here or later. Results
/// are collected into a result.
const COLLECT: Native = |cx, _, using| {
    let item = cx.item_of(&using.receiver);
    let stated = using.generic(0);
    let into_result = matches!(&stated, Ty::Outside(path, _) if path == text::RESULT);
    let yields_results = matches!(item.ty.as_ref(), Ty::Outside(path, _) if path == text::RESULT);
    if into_result || (yields_results && matches!(stated, Ty::Infer)) {
        let Halves { good, bad } = cx.halves(item);
        let mut of = Vec::new();
        if let Some(good) = good {
            let inner = text::argument(&stated, text::RESULT, 0)
                .cloned()
                .unwrap_or(Ty::Infer);
            of.push((0, ok(collected(inner, good))));
        }
        of.extend(bad.map(|bad| (1, err(bad))));
        return one_of(cx.fresh(), of);
    }
    collected(stated, item)
};

fn collected(stated: Ty, item: Value<'_>) -> Value<'_> {
    let ty = match &stated {
        Ty::Outside(path, args) if args.len() == 1 => {
            let inner = filled(&args[0], &item.ty);
            Ty::Outside(path.clone(), vec![inner])
        }
        _ => stated,
    };
    let fields = vec![(Name::new_static("0"), item)];
    Value::made(ty, Ctor::Outside(Name::new_static(LIST)), fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(ROWS.is_sorted_by_key(|(name, _)| *name));
    }
}
