//! Errors of libraries: opaque ones that hold others, and the rejections of axum.

use super::paths::canonical_type;
use super::{Native, Use, text};
use crate::handlers::rejections::{self, Refusal};
use crate::hir::Name;
use crate::infer::Infer;
use crate::infer::choice::{leaves, one_of};
use crate::infer::frame::Frame;
use crate::infer::shape::{err, none, ok, peeled, some};
use crate::infer::value::{Ctor, Known, Value};
use crate::source::Span;
use crate::ty::Ty;

/// Errors that any error becomes, and that can be asked for it again.
static BOXED: &[&str] = &[
    "anyhow::Error",
    "axum::response::ErrorResponse",
    "eyre::Report",
];

/// The constructor of boxed errors.
pub(crate) const BOXED_ERROR: &str = "dyn Error";

pub(crate) fn is_boxed(ty: &Ty) -> bool {
    match ty {
        Ty::Outside(path, _) if BOXED.contains(&path.as_str()) => true,
        Ty::Outside(path, args) if path == "std::boxed::Box" => match args.as_slice() {
            [Ty::DynTrait(bounds)] => bounds.iter().any(|b| b.path == "std::error::Error"),
            _ => false,
        },
        _ => false,
    }
}

/// An error in a box.
pub(crate) fn boxed<'a>(inner: Value<'a>, ty: &Ty) -> Value<'a> {
    if is_boxed(&inner.ty) {
        return inner.typed(ty.clone());
    }
    Value::wrap(ty.clone(), BOXED_ERROR, inner)
}

/// `error.downcast_ref::<T>()`, `error.downcast::<T>()`: the inner error, if it is of that type.
pub(super) const DOWNCAST: Native = |cx, _, using| {
    let wanted = using.generic(0);
    let by_value = using.name == "downcast";
    let mut outcomes = Vec::new();
    for leaf in leaves(&using.receiver) {
        let inner = leaf.made_by(BOXED_ERROR).and_then(|made| made.only());
        let known = inner.filter(|inner| !matches!(*inner.ty, Ty::Infer | Ty::Unknown(_)));
        let fits = known.map(|inner| peeled(&inner.ty) == peeled(&wanted));
        if fits != Some(false) {
            let found = match inner.filter(|_| fits == Some(true)) {
                Some(inner) => leaf.part(inner),
                None => Value::any(wanted.clone()),
            };
            outcomes.push(if by_value { ok(found) } else { some(found) });
        }
        if fits != Some(true) {
            outcomes.push(if by_value {
                err(leaf.clone())
            } else {
                none(wanted.clone())
            });
        }
    }
    one_of(cx.fresh(), (0..).zip(outcomes).collect())
};

/// The rejection types of axum that are made of others, with their variants.
static COMPOSITE: &[(&str, &[&str])] = &[
    (
        "axum::extract::rejection::BytesRejection",
        &["FailedToBufferBody"],
    ),
    (
        "axum::extract::rejection::FormRejection",
        &[
            "InvalidFormContentType",
            "FailedToDeserializeForm",
            "FailedToDeserializeFormBody",
            "BytesRejection",
        ],
    ),
    (
        "axum::extract::rejection::JsonRejection",
        &[
            "JsonDataError",
            "JsonSyntaxError",
            "MissingJsonContentType",
            "BytesRejection",
        ],
    ),
    (
        "axum::extract::rejection::PathRejection",
        &["FailedToDeserializePathParams", "MissingPathParams"],
    ),
    (
        "axum::extract::rejection::QueryRejection",
        &["FailedToDeserializeQueryString"],
    ),
    (
        "axum::extract::rejection::StringRejection",
        &["FailedToBufferBody", "InvalidUtf8"],
    ),
];

/// A rejection of axum as what it can be: one case for each answer, with its status and its words.
pub(crate) fn rejection<'a>(cx: &mut Infer<'a, '_>, ty: &Ty) -> Option<Value<'a>> {
    if let Some(found) = cx.memory.rejections.get(ty) {
        return found.clone();
    }
    let found = rejection_cases(cx, ty);
    cx.memory.rejections.insert(ty.clone(), found.clone());
    found
}

fn rejection_cases<'a>(cx: &mut Infer<'a, '_>, ty: &Ty) -> Option<Value<'a>> {
    let (path, _) = ty.outside()?;
    let composite = COMPOSITE.iter().find(|(own, _)| *own == path);
    let mut cases = Vec::new();
    if let Some((own, variants)) = composite {
        let module = own.rsplit_once("::").map_or("", |(module, _)| module);
        for variant in *variants {
            let inner = format!("{module}::{variant}");
            for refusal in rejections::find(&inner).unwrap_or_default() {
                cases.push(case(ty, &format!("{own}::{variant}"), *refusal));
            }
        }
    } else {
        for refusal in rejections::find(path)? {
            cases.push(case(ty, path, *refusal));
        }
    }
    Some(one_of(cx.fresh(), (0..).zip(cases).collect()))
}

fn case<'a>(ty: &Ty, ctor: &str, refusal: Refusal) -> Value<'a> {
    let status = Value::new(status_type(), Known::Status(refusal.status));
    let fields = vec![
        (Name::new_static("status"), status),
        (Name::new_static("text"), Value::text(refusal.when)),
    ];
    Value::made(ty.clone(), Ctor::Outside(Name::new(ctor)), fields)
}

pub(crate) fn status_type() -> Ty {
    Ty::Outside("http::StatusCode".to_owned(), Vec::new())
}

/// A part of each case of a rejection.
fn part<'a>(cx: &mut Infer<'a, '_>, using: &Use<'a>, name: &str, otherwise: Ty) -> Value<'a> {
    let receiver = match using.receiver.known {
        Known::Nothing => rejection(cx, peeled(&using.on)),
        _ => None,
    };
    let receiver = receiver.unwrap_or_else(|| using.receiver.clone());
    let each = crate::infer::choice::map_leaves(&receiver, &mut |leaf| {
        let found = leaf.as_made().and_then(|made| made.field(name)).cloned();
        Some(found.unwrap_or_else(|| Value::any(otherwise.clone())))
    });
    each.unwrap_or_else(|| Value::any(otherwise))
}

/// `rejection.status()`
pub(super) const STATUS: Native = |cx, _, using| part(cx, &using, "status", status_type());

/// `rejection.body_text()`, `rejection.to_string()`: a text that depends on the request. Its kind is known.
pub(super) const BODY_TEXT: Native = |cx, _, using| {
    let text = part(cx, &using, "text", text::string());
    let each = crate::infer::choice::map_leaves(&text, &mut |leaf| {
        let ctor = Ctor::Outside(Name::new_static(super::format::TEMPLATE));
        let part = vec![(Name::new_static("0"), leaf.clone())];
        Some(Value::made(text::string(), ctor, part))
    });
    each.unwrap_or(text)
};

/// `Json::<T>::from_request(…)` and the like: the extractor, or its rejection.
fn extracted<'a>(cx: &mut Infer<'a, '_>, extractor: &Ty) -> Value<'a> {
    let rejection_type = crate::handlers::rejection_of(extractor).map(canonical_type);
    let bad = match &rejection_type {
        Some(ty) => rejection(cx, ty).unwrap_or_else(|| Value::any(ty.clone())),
        None => super::from_somewhere(&Value::any(extractor.clone())),
    };
    let good = ok(Value::any(extractor.clone()));
    let mut outcomes = vec![good];
    if !bad.is_never() {
        outcomes.push(err(bad));
    }
    let ty = text::result_of(extractor.clone(), rejection_type.unwrap_or(Ty::Infer));
    one_of(cx.fresh(), (0..).zip(outcomes).collect()).typed(ty)
}

impl<'a> Infer<'a, '_> {
    /// Runs an extractor: the project's own, or one of axum's.
    pub(crate) fn extract(
        &mut self,
        frame: &mut Frame<'a>,
        extractor: &Ty,
        span: Span,
    ) -> Value<'a> {
        if let Ty::Adt(item, _) = extractor {
            for name in ["from_request_parts", "from_request"] {
                if let Some(function) = self.method_of(*item, &Name::new_static(name)) {
                    let ty = Some(extractor);
                    return self.call_with(frame, &function, None, Vec::new(), &[], ty, span);
                }
            }
        }
        extracted(self, extractor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rejection_has_answers() {
        for (own, variants) in COMPOSITE {
            let module = own.rsplit_once("::").unwrap().0;
            for variant in *variants {
                let path = format!("{module}::{variant}");
                assert!(rejections::find(&path).is_some(), "{path}");
            }
        }
    }
}
