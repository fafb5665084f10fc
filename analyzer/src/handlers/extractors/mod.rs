//! What extractors read: those of axum and its companions by a table, those of the project by their code.

mod bodies;
mod multipart;
mod parts;
mod table;
mod wrappers;

pub(super) use multipart::{file, named_part, object_of};
pub(super) use parts::header_or_cookie;
use table::find;
pub(super) use wrappers::converted;

use super::facts::Facts;
use super::{HandlerCx, own, rules};
use crate::diagnostic::Diagnostic;
use crate::infer::known::paths::canonical;
use crate::model::{Input, Method, Provenance};
use crate::source::Span;
use crate::ty::Ty;

/// Where an extractor stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Its type in the source.
    pub(super) span: Span,
    pub(super) method: Method,
    /// The function is named after the method, so that it is called with no other one.
    pub(super) named_by_method: bool,
    pub(super) role: Role,
}

/// What the function around an extractor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Handler,
    /// It hands the request on, so that taking the whole request reads no body.
    Middleware,
}

/// One row.
#[derive(Debug)]
struct Extractor {
    paths: &'static [&'static str],
    read: fn(&mut HandlerCx<'_, '_, '_>, Place, &[Ty]) -> Facts,
    option: OptionOf,
    rejection: Rejection,
}

/// What `Option<E>` does (`OptionalFromRequest`, `OptionalFromRequestParts`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OptionOf {
    /// It is no extractor.
    Nothing,
    /// `None` where it is absent; what is there and malformed is refused as ever.
    Absent,
    /// Nothing is refused.
    Anything,
}

/// What an extractor rejects with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rejection {
    Of(&'static str),
    /// The rejection of the first type argument.
    Inner,
    /// The rejection of the last type argument.
    Last,
    /// The second type argument itself.
    Second,
    /// Not compared.
    Other,
}

/// Reads an extractor: what stands as the type of an argument, or what code extracts by hand.
pub(super) fn read(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty) -> Facts {
    match ty {
        Ty::Tuple(items) => wrappers::all(cx, place, items),
        Ty::Outside(path, args) => match find(path) {
            Some(row) => (row.read)(cx, place, args),
            None => not_understood(cx, place, ty, "its source is not at hand"),
        },
        Ty::Adt(..) => own::read(cx, place, ty),
        Ty::Unknown(_) => not_understood(cx, place, ty, "its name cannot be resolved"),
        Ty::Param(_) => not_understood(cx, place, ty, "it is a generic parameter"),
        Ty::Primitive(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Array(..)
        | Ty::Fn(..)
        | Ty::ImplTrait(_)
        | Ty::DynTrait(_)
        | Ty::Projection { .. }
        | Ty::Const(_)
        | Ty::Never
        | Ty::Infer => not_understood(cx, place, ty, "this form of type is no extractor"),
    }
}

/// The type that an extractor rejects with, where the table knows it.
pub(super) fn rejection_of(ty: &Ty) -> Option<Ty> {
    let (path, args) = ty.outside()?;
    match find(path)?.rejection {
        Rejection::Of(path) => Some(Ty::Outside(path.to_owned(), Vec::new())),
        Rejection::Inner => rejection_of(args.first()?),
        Rejection::Last => rejection_of(args.last()?),
        Rejection::Second => args.get(1).cloned(),
        Rejection::Other => None,
    }
}

/// An extractor that says nothing of the request: an input that is not understood, and a finding.
pub(super) fn not_understood(
    cx: &mut HandlerCx<'_, '_, '_>,
    place: Place,
    ty: &Ty,
    why: &str,
) -> Facts {
    let what = super::show::ty(cx.infer.names, ty);
    cx.report.push(
        Diagnostic::new(
            &rules::EXTRACTOR_NOT_UNDERSTOOD,
            place.span,
            format!("what `{what}` reads from the request is not known: {why}"),
        )
        .help("the operation is documented without it; extract the parts it needs with the extractors of axum"),
    );
    Facts {
        inputs: vec![Input::NotUnderstood {
            what,
            origin: Provenance::unknown(place.span),
        }],
        ..Facts::default()
    }
}
