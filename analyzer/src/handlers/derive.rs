//! `#[derive(FromRequest)]` and `#[derive(FromRequestParts)]` of axum.

use super::extractors::{self, Place};
use super::facts::Facts;
use super::structs::{self, FieldTy, Made, made};
use super::{HandlerCx, derived_path};
use crate::hir::{Attr, Meta, MetaValue};
use crate::infer;
use crate::names::{Namespace, Resolved};
use crate::ty::{Scope, Ty};

/// What a derived extractor reads; `None` where nothing derives it.
pub(super) fn read(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty) -> Option<Facts> {
    let Ty::Adt(id, args) = ty else {
        return None;
    };
    let names = cx.infer.names;
    let takes_body = if derived_path(names, *id, "axum::extract::FromRequest") {
        true
    } else if derived_path(names, *id, "axum::extract::FromRequestParts") {
        false
    } else {
        return None;
    };
    let item = names.item(*id)?;
    let scope = Scope::of_adt(names, *id, args);
    let via = via(cx, &scope, &item.attrs);
    // A newtype with one parameter hands that on, everything else is extracted as a whole.
    let whole = via.map(|path| {
        let inner = match args.as_slice() {
            [only] => only.clone(),
            _ => ty.clone(),
        };
        Ty::Outside(path, vec![inner])
    });
    let mut facts = match &whole {
        Some(extractor) => extractors::read(cx, place, extractor),
        None => of_fields(cx, place, ty, &scope),
    };
    if let (Some(rejection), false) = (entry(&item.attrs, "rejection"), facts.refusals.is_empty()) {
        let target = target(cx, &scope, rejection);
        facts.refusals = match &whole {
            Some(extractor) => extractors::converted(cx, place, extractor, &target),
            None => infer::answers_of_rejection(cx.infer, &target),
        };
    }
    facts.takes_body |= takes_body;
    Some(facts)
}

fn of_fields(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty, scope: &Scope) -> Facts {
    let fields: Vec<FieldTy<'_>> = match made(cx.infer.names, ty) {
        Some(Made::Named(fields) | Made::Tuple(fields)) => fields,
        Some(Made::Newtype(field)) => vec![*field],
        Some(Made::Unit | Made::Enum { .. }) | None => Vec::new(),
    };
    let mut facts = Facts::default();
    for field in fields {
        let span = field.field.ty.span;
        let place = Place { span, ..place };
        let one = match via(cx, scope, &field.field.attrs) {
            Some(path) => {
                // `Option<T>` via an extractor is there or not.
                let optional = structs::optional(&field.ty).cloned();
                let inner = optional.clone().unwrap_or_else(|| field.ty.clone());
                let one = extractors::read(cx, place, &Ty::Outside(path, vec![inner]));
                match optional {
                    Some(_) => one.optional(),
                    None => one,
                }
            }
            None => extractors::read(cx, place, &field.ty),
        };
        facts.add(one);
    }
    facts
}

/// The path in `#[from_request(via(axum::Json))]`.
fn via(cx: &HandlerCx<'_, '_, '_>, scope: &Scope, attrs: &[Attr]) -> Option<String> {
    let path = match &entry(attrs, "via")?.value {
        MetaValue::List(metas) => metas.first()?.path.as_ref()?,
        _ => return None,
    };
    match cx.infer.names.resolve(scope.module, path, Namespace::Type) {
        Resolved::Outside(path) => Some(path),
        _ => None,
    }
}

fn entry<'a>(attrs: &'a [Attr], name: &str) -> Option<&'a Meta> {
    structs::key(attrs, "from_request", &[name])
}

/// The type in `#[from_request(rejection(AppError))]`.
fn target(cx: &HandlerCx<'_, '_, '_>, scope: &Scope, rejection: &Meta) -> Ty {
    let path = match &rejection.value {
        MetaValue::List(metas) => metas.first().and_then(|meta| meta.path.as_ref()),
        _ => None,
    };
    let names = cx.infer.names;
    match path.map(|path| names.resolve(scope.module, path, Namespace::Type)) {
        Some(Resolved::Item(id)) => Ty::Adt(id, Vec::new()),
        Some(Resolved::Outside(path)) => Ty::Outside(path, Vec::new()),
        _ => Ty::Unknown(rejection.span),
    }
}
