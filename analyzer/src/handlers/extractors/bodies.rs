//! Extractors that consume the body.

use super::super::facts::Facts;
use super::super::parameters::{self, Lists};
use super::super::rejections::{self, Refusal};
use super::super::{HandlerCx, rules};
use super::{Place, Role};
use crate::diagnostic::Diagnostic;
use crate::model::{
    BodyInput, Input, MediaType, Method, Presence, Provenance, StringType, TypeRef,
};
use crate::ty::Ty;

type Cx<'x, 'i, 'a, 't> = &'x mut HandlerCx<'i, 'a, 't>;

pub(super) fn json(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    body_on_get(cx, place, "Json", "read the parameters with `Query`");
    let ty = request(cx, place, args);
    let refusals: &[Refusal] = if reads_every_json(args.first()) {
        &[
            rejections::NOT_JSON,
            rejections::BODY_TOO_LARGE,
            rejections::NO_JSON_TYPE,
        ]
    } else {
        &[
            rejections::NOT_JSON,
            rejections::BODY_TOO_LARGE,
            rejections::NO_JSON_TYPE,
            rejections::WRONG_JSON,
        ]
    };
    body(place, MediaType::JSON, ty, refusals)
}

/// Types that every JSON text can be read into, so that 422 never happens.
fn reads_every_json(ty: Option<&Ty>) -> bool {
    let path = ty.and_then(Ty::outside).map(|(path, _)| path);
    matches!(path, Some("serde_json::Value" | "serde_json::value::Value"))
}

pub(super) fn form(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    form_of(cx, place, args, Lists::Refused)
}

pub(super) fn form_with_lists(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    form_of(cx, place, args, Lists::Repeated)
}

/// On `GET` a form is the query. On `HEAD` it is a body again (axum 0.8.9 reads the query for `GET` only).
fn form_of(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty], lists: Lists) -> Facts {
    let Some(ty) = args.first() else {
        return super::not_understood(cx, place, &Ty::Infer, "its type argument is left out");
    };
    if place.method == Method::Get {
        let read = parameters::of_query(cx, place, ty, lists);
        let refusal = rejections::WRONG_FORM_QUERY.answer(Provenance::exact(place.span));
        return Facts {
            inputs: read.inputs,
            refusals: read.can_fail.then_some(refusal).into_iter().collect(),
            takes_body: true,
            ..Facts::default()
        };
    }
    parameters::check_urlencoded(cx, place, ty, lists);
    let wrong = match place.method {
        Method::Head => rejections::WRONG_FORM_QUERY,
        Method::Get
        | Method::Post
        | Method::Put
        | Method::Patch
        | Method::Delete
        | Method::Options
        | Method::Trace => rejections::WRONG_FORM,
    };
    let ty = request(cx, place, args);
    body(
        place,
        MediaType::FORM,
        ty,
        &[
            rejections::BROKEN_BODY,
            rejections::BODY_TOO_LARGE,
            rejections::NO_FORM_TYPE,
            wrong,
        ],
    )
}

pub(super) fn raw_form(_: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    if place.method == Method::Get {
        return Facts {
            inputs: vec![parameters::any_query(place)],
            takes_body: true,
            ..Facts::default()
        };
    }
    body(
        place,
        MediaType::FORM,
        TypeRef::Any,
        &[
            rejections::BROKEN_BODY,
            rejections::BODY_TOO_LARGE,
            rejections::NO_FORM_TYPE,
        ],
    )
}

pub(super) fn bytes(cx: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    body_on_get(cx, place, "Bytes", "leave the argument out");
    let refusals = &[rejections::BROKEN_BODY, rejections::BODY_TOO_LARGE];
    body(place, MediaType::BYTES, TypeRef::Any, refusals)
}

pub(super) fn text(cx: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    body_on_get(cx, place, "String", "leave the argument out");
    let ty = TypeRef::String(StringType::default());
    let refusals = &[rejections::NOT_UTF8, rejections::BODY_TOO_LARGE];
    body(place, "text/plain", ty, refusals)
}

/// The body as a stream, or the request itself: nothing is refused, and nothing is known of the body.
pub(super) fn whole(_: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    let no_body = matches!(
        place.method,
        Method::Get | Method::Head | Method::Options | Method::Trace
    );
    if place.role == Role::Middleware || no_body {
        return Facts {
            takes_body: true,
            ..Facts::default()
        };
    }
    body(place, MediaType::BYTES, TypeRef::Any, &[]).optional()
}

pub(super) fn json_lines(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    body_on_get(cx, place, "JsonLines", "read the parameters with `Query`");
    let ty = request(cx, place, args);
    body(place, MediaType::NDJSON, ty, &[])
}

pub(super) fn protobuf(_: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    body(
        place,
        MediaType::BYTES,
        TypeRef::Any,
        &[rejections::WRONG_PROTOBUF],
    )
}

pub(super) fn yaml(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    serde_format(cx, place, args, "application/yaml")
}

pub(super) fn toml(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    serde_format(cx, place, args, "application/toml")
}

pub(super) fn xml(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    serde_format(cx, place, args, "application/xml")
}

pub(super) fn cbor(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    serde_format(cx, place, args, "application/cbor")
}

pub(super) fn msgpack(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    serde_format(cx, place, args, "application/msgpack")
}

fn serde_format(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty], media_type: &str) -> Facts {
    let ty = request(cx, place, args);
    body(
        place,
        media_type,
        ty,
        &[
            rejections::BROKEN_BODY,
            rejections::BODY_TOO_LARGE,
            rejections::WRONG_TYPE,
            rejections::WRONG_FORMAT,
        ],
    )
}

fn request(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> TypeRef {
    let ty = args.first().unwrap_or(&Ty::Infer);
    cx.infer.types.request(ty, place.span)
}

/// A body that must be there, and what is answered where it is not as it should be.
pub(super) fn body(place: Place, media_type: &str, ty: TypeRef, refusals: &[Refusal]) -> Facts {
    let origin = Provenance::exact(place.span);
    Facts {
        inputs: vec![Input::Body(BodyInput {
            media_type: MediaType::new(media_type),
            ty,
            presence: Presence::Required,
            description: None,
            origin: origin.clone(),
        })],
        refusals: refusals
            .iter()
            .map(|refusal| refusal.answer(origin.clone()))
            .collect(),
        takes_body: true,
        ..Facts::default()
    }
}

/// A body on a method whose requests have none.
pub(super) fn body_on_get(cx: Cx<'_, '_, '_, '_>, place: Place, what: &str, instead: &str) {
    let no_body = matches!(place.method, Method::Get | Method::Head);
    if !no_body || !place.named_by_method || place.role == Role::Middleware {
        return;
    }
    let method = place.method;
    cx.report.push(
        Diagnostic::new(
            &rules::BODY_ON_GET,
            place.span,
            format!("`{what}` reads a body, but requests with `{method}` have none"),
        )
        .help(format!(
            "browsers, proxies and many clients do not send a body with `{method}` (RFC 9110, 9.3.1): {instead}, or answer `POST`"
        )),
    );
}
