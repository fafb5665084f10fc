//! What methods do whose result depends on the value they are called on.

use crate::infer::display::WRITTEN;
use crate::infer::known::{Native, from_somewhere, iterators, status, text};
use crate::infer::shape::{LIST, err, ok, some};
use crate::infer::value::{Ctor, Known, Value};
use crate::ty::Ty;

pub(super) const INTO: Native = |_, _, using| {
    let at = using.receiver.at;
    let trail = using.receiver.trail.clone();
    let into = Known::Into(using.receiver.into());
    let value = Value::unknown().with_known(into).trailed(trail);
    match at {
        Some(at) => value.at(at),
        None => value,
    }
};

pub(super) const TRY_INTO: Native = |_, _, using| {
    let known = from_somewhere(&using.receiver).known;
    let good = Value::unknown().with_known(known.clone());
    let bad = Value::unknown().with_known(known);
    crate::infer::choice::one_of(0, vec![(0, ok(good)), (1, err(bad))])
};

/// `arc.into_inner()`, `json.into_inner()`: what is inside, where that is known.
pub(super) const INNER: Native = |_, _, using| match &using.on {
    Ty::Outside(_, args) if args.len() == 1 => Value::any(args[0].clone()),
    _ => from_somewhere(&using.receiver),
};

pub(super) const ITER: Native = |cx, _, using| iterators::over(cx.item_of(&using.receiver));

pub(super) const EXTRACT: Native =
    |cx, frame, using| cx.extract(frame, &using.generic(0), using.span);

/// A text that is known stays known.
pub(super) const TO_STRING: Native = |_, _, using| match &using.receiver.known {
    Known::Str(_) => using.receiver.typed(text::string()),
    Known::Made(made) if matches!(&made.ctor, Ctor::Outside(path) if path != LIST) => {
        using.receiver.typed(text::string())
    }
    _ => Value::any(text::string()),
};

/// What `Display` writes, where that is known.
pub(super) const SHOWN: Native = |cx, frame, using| {
    let shown = cx.display(frame, &using.receiver);
    shown
        .unwrap_or_else(|| Value::any(text::string()))
        .typed(text::string())
};

pub(super) const WRITE: Native = |cx, frame, mut using| {
    let arg = using.arg(0);
    let text = cx
        .display(frame, &arg)
        .unwrap_or_else(|| Value::any(text::string()));
    Value::wrap(
        text::parse("Result<(), std::fmt::Error>", &[]),
        WRITTEN,
        text,
    )
};

/// `self.0.fmt(formatter)`: what the inner value shows.
pub(super) const WRITE_SELF: Native = |cx, frame, using| {
    let text = cx
        .display(frame, &using.receiver)
        .unwrap_or_else(|| Value::any(text::string()));
    Value::wrap(
        text::parse("Result<(), std::fmt::Error>", &[]),
        WRITTEN,
        text,
    )
};

/// `text.parse::<T>()`
pub(super) const PARSE: Native = |_, _, using| {
    let target = using.generic(0);
    let error = match &target {
        Ty::Primitive(name) => match name.as_str() {
            "bool" => Ty::Outside("std::str::ParseBoolError".into(), Vec::new()),
            "char" => Ty::Outside("std::char::ParseCharError".into(), Vec::new()),
            "f32" | "f64" => Ty::Outside("std::num::ParseFloatError".into(), Vec::new()),
            _ => Ty::Outside("std::num::ParseIntError".into(), Vec::new()),
        },
        Ty::Outside(path, _) => match path.as_str() {
            "uuid::Uuid" => Ty::Outside("uuid::Error".into(), Vec::new()),
            "http::HeaderValue" => {
                let error = Ty::Outside("http::header::InvalidHeaderValue".into(), Vec::new());
                return Value::any(text::result_of(target, error)).with_known(keep(using.receiver));
            }
            "url::Url" => Ty::Outside("url::ParseError".into(), Vec::new()),
            _ => Ty::Infer,
        },
        _ => Ty::Infer,
    };
    Value::any(text::result_of(target, error))
};

/// A header value that is parsed out of a text is that text.
fn keep(receiver: Value<'_>) -> Known<'_> {
    let value = ok(receiver);
    value.known
}

pub(super) const AS_U16: Native = |_, _, using| {
    let ty = Ty::Primitive("u16".into());
    match using.receiver.known {
        Known::Status(code) => Value::new(ty, Known::Int(u64::from(code))),
        _ => Value::any(ty),
    }
};

pub(super) const REASON: Native = |_, _, using| {
    let reason = match using.receiver.known {
        Known::Status(code) => status::reason(code),
        _ => None,
    };
    match reason {
        Some(reason) => some(Value::text(reason)),
        None => Value::any(text::parse("Option<&str>", &[])),
    }
};

pub(super) const STATUS_CLASS: Native = |_, _, using| {
    let class = match using.name.as_str() {
        "is_client_error" => 4,
        "is_server_error" => 5,
        _ => 2,
    };
    Value::bool(match using.receiver.known {
        Known::Status(code) => Some(code / 100 == class),
        _ => None,
    })
};

/// `validate()` of a type that derives it: validator's or garde's.
pub(super) const VALIDATE: Native = |cx, frame, using| {
    let library = match &using.on {
        Ty::Param(name) => cx.demanded_validation(frame, name),
        ty => cx.derived_validation(ty),
    };
    match library {
        Some(error) => Value::any(text::result_of(Ty::UNIT, text::parse(error, &[]))),
        None => from_somewhere(&using.receiver),
    }
};
