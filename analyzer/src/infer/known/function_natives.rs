//! What functions do whose result depends on their arguments.

use super::{Native, iterators, text};
use crate::infer::choice::one_of;
use crate::infer::responses::status_of;
use crate::infer::shape::{err, ok};
use crate::infer::value::{Known, Value};
use crate::ty::Ty;

pub(super) const FIRST: Native = |_, _, mut using| using.arg(0);

pub(super) const STRING_FROM: Native = |_, _, mut using| using.arg(0).typed(text::string());

pub(super) const CALL_FIRST: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    cx.apply(frame, &function, Vec::new(), using.span)
};

/// A task: what it gives, or that it was cancelled or panicked.
pub(super) const SPAWN: Native = |cx, frame, mut using| {
    let task = using.arg(0);
    let result = match task.known {
        Known::Closure(_) | Known::Function(_) => cx.apply(frame, &task, Vec::new(), using.span),
        _ => task,
    };
    if result.is_never() {
        return Value::any(text::parse("Result<(), tokio::task::JoinError>", &[]));
    }
    let failure = Value::any(text::parse("tokio::task::JoinError", &[]));
    one_of(cx.fresh(), vec![(0, ok(result)), (1, err(failure))])
};

pub(super) const TIMEOUT: Native = |cx, _, mut using| {
    let result = using.arg(1);
    let failure = Value::any(text::parse("tokio::time::error::Elapsed", &[]));
    one_of(cx.fresh(), vec![(0, ok(result)), (1, err(failure))])
};

pub(super) const FROM_U16: Native = |cx, _, mut using| {
    let status = status_of(&using.arg(0));
    if matches!(status.known, Known::Status(_)) {
        return ok(status);
    }
    let failure = Value::any(text::parse("http::status::InvalidStatusCode", &[]));
    one_of(cx.fresh(), vec![(0, ok(status)), (1, err(failure))])
};

pub(super) const HEADER_NAME: Native =
    |_, _, mut using| using.arg(0).typed(text::parse("http::HeaderName", &[]));

pub(super) const HEADER_VALUE: Native = |cx, _, mut using| {
    let value = using.arg(0);
    if value.as_text().is_some() {
        return ok(value);
    }
    let failure = Value::any(text::parse("http::header::InvalidHeaderValue", &[]));
    one_of(cx.fresh(), vec![(0, ok(value)), (1, err(failure))])
};

pub(super) const TO_VALUE: Native = |cx, _, mut using| {
    let value = using.arg(0);
    let failure = Value::any(text::parse("serde_json::Error", &[]));
    one_of(cx.fresh(), vec![(0, ok(value)), (1, err(failure))])
};

pub(super) const STREAM_OF: Native = |cx, _, mut using| {
    let items = using.arg(0);
    iterators::over(cx.item_of(&items))
};

pub(super) const STREAM_ONE: Native = |_, _, mut using| iterators::over(using.arg(0));

pub(super) const STREAM_CALL: Native = |cx, frame, mut using| {
    let function = using.arg(0);
    iterators::over(cx.apply(frame, &function, Vec::new(), using.span))
};

/// `unfold(state, |state| async { Some((item, state)) })`
pub(super) const UNFOLD: Native = |cx, frame, mut using| {
    let (state, function) = (using.arg(0), using.arg(1));
    let step = cx.apply(frame, &function, vec![state], using.span);
    let step = cx.halves(step).good.unwrap_or_else(Value::unknown);
    let item = step.as_made().and_then(|made| made.field("0")).cloned();
    iterators::over(item.unwrap_or_else(Value::unknown))
};

pub(super) const ATTACHMENT: Native = |_, _, mut using| {
    let inner = using.arg(0);
    let path = "axum_extra::response::Attachment";
    let ty = Ty::Outside(path.to_owned(), vec![inner.ty.as_ref().clone()]);
    Value::wrap(ty, path, inner)
};

pub(super) const ERASED: Native = |_, _, mut using| {
    let inner = using.arg(0);
    let path = "axum::Json";
    let ty = Ty::Outside(path.to_owned(), vec![inner.ty.as_ref().clone()]);
    Value::wrap(ty, path, inner)
};
