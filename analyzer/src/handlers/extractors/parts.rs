//! Extractors that leave the body alone.

use super::super::facts::{Facts, PathReads, PathUse};
use super::super::rejections::{self, Refusal};
use super::super::{HandlerCx, headers, parameters, rules, security};
use super::{Place, not_understood};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Input, Location, Method, Multiplicity, Parameter, ParameterStyle, Presence, Provenance,
    StringType, TypeRef,
};
use crate::ty::Ty;

type Cx<'x, 'i, 'a, 't> = &'x mut HandlerCx<'i, 'a, 't>;

pub(super) fn nothing(_: Cx<'_, '_, '_, '_>, _: Place, _: &[Ty]) -> Facts {
    Facts::default()
}

pub(super) fn state(_: Cx<'_, '_, '_, '_>, _: Place, _: &[Ty]) -> Facts {
    Facts {
        takes_state: true,
        ..Facts::default()
    }
}

pub(super) fn path(_: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    path_use(place, args, PathReads::All, rejections::WRONG_PATH)
}

pub(super) fn optional_path(_: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    path_use(place, args, PathReads::IfAny, rejections::WRONG_PATH)
}

pub(super) fn raw_path(_: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    path_use(place, args, PathReads::Raw, rejections::PATH_NOT_UTF8)
}

fn path_use(place: Place, args: &[Ty], reads: PathReads, refusal: Refusal) -> Facts {
    Facts {
        paths: vec![PathUse {
            ty: args.first().cloned().unwrap_or(Ty::Infer),
            span: place.span,
            reads,
        }],
        refusals: vec![refusal.answer(Provenance::exact(place.span))],
        ..Facts::default()
    }
}

pub(super) fn query(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    query_of(cx, place, args, parameters::Lists::Refused)
}

pub(super) fn query_with_lists(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    query_of(cx, place, args, parameters::Lists::Repeated)
}

pub(super) fn optional_query(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    query_of(cx, place, args, parameters::Lists::Repeated).optional()
}

fn query_of(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty], lists: parameters::Lists) -> Facts {
    let Some(ty) = args.first() else {
        return not_understood(cx, place, &Ty::Infer, "its type argument is left out");
    };
    let read = parameters::of_query(cx, place, ty, lists);
    let refusal = rejections::WRONG_QUERY.answer(Provenance::exact(place.span));
    Facts {
        refusals: read.can_fail.then_some(refusal).into_iter().collect(),
        inputs: read.inputs,
        ..Facts::default()
    }
}

/// The whole query: every parameter is read, none is known by name.
pub(super) fn raw_query(_: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    Facts {
        inputs: vec![parameters::any_query(place)],
        ..Facts::default()
    }
}

pub(super) fn typed_header(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    let Some(ty) = args.first() else {
        return not_understood(cx, place, &Ty::Infer, "its type argument is left out");
    };
    let known = ty
        .outside()
        .and_then(|(path, args)| Some((headers::by_type(path)?, args)));
    let Some((row, of)) = known else {
        return own_header(cx, place, ty);
    };
    let refusals = vec![rejections::WRONG_HEADER.answer(Provenance::exact(place.span))];
    if row.header == "authorization" {
        return Facts {
            needs: security::of_credentials(cx, of.first(), place.span),
            refusals,
            ..Facts::default()
        };
    }
    if row.header == "cookie" {
        // Its cookies are found where code reads them by name.
        return Facts {
            refusals,
            ..Facts::default()
        };
    }
    let presence = match row.empty_when_missing {
        true => Presence::Optional,
        false => Presence::Required,
    };
    Facts {
        inputs: vec![header_or_cookie(
            Location::Header,
            row.header,
            presence,
            Provenance::exact(place.span),
        )],
        refusals,
        ..Facts::default()
    }
}

/// A header of the project's own type: `impl Header for X` names it.
fn own_header(cx: Cx<'_, '_, '_, '_>, place: Place, ty: &Ty) -> Facts {
    let Some(name) = super::super::own_header::name(cx.infer.names, ty) else {
        return not_understood(
            cx,
            place,
            ty,
            "which header it reads is not visible (`Header::name`)",
        );
    };
    Facts {
        inputs: vec![header_or_cookie(
            Location::Header,
            &name,
            Presence::Required,
            Provenance::inferred(place.span),
        )],
        refusals: vec![rejections::WRONG_HEADER.answer(Provenance::exact(place.span))],
        ..Facts::default()
    }
}

/// A header or cookie as a parameter: a text.
pub(in super::super) fn header_or_cookie(
    location: Location,
    name: &str,
    presence: Presence,
    origin: Provenance,
) -> Input {
    Input::Parameter(Parameter {
        location,
        name: name.to_owned(),
        ty: TypeRef::String(StringType::default()),
        presence,
        multiplicity: Multiplicity::One,
        style: ParameterStyle::Plain,
        description: None,
        deprecated: false,
        origin,
    })
}

pub(super) fn host(_: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    refusing(place, &[rejections::NO_HOST])
}

pub(super) fn scheme(_: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    refusing(place, &[rejections::NO_SCHEME])
}

pub(super) fn extension(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    cx.extensions
        .push((place.span, args.first().cloned().unwrap_or(Ty::Infer)));
    Facts::default()
}

pub(super) fn web_socket(cx: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    if place.method != Method::Get && place.named_by_method {
        let method = place.method;
        cx.report.push(
            Diagnostic::new(
                &rules::WEB_SOCKET_NOT_ON_GET,
                place.span,
                format!("a web socket cannot be opened with `{method}`: every request is answered 405"),
            )
            .help("browsers and clients open web sockets with a `GET` request: name the handler `get`"),
        );
    }
    if place.method != Method::Get {
        return refusing(place, &[rejections::UPGRADE_METHOD]);
    }
    refusing(
        place,
        &[rejections::NOT_UPGRADE, rejections::CANNOT_UPGRADE],
    )
}

fn refusing(place: Place, refusals: &[Refusal]) -> Facts {
    Facts {
        refusals: refusals
            .iter()
            .map(|refusal| refusal.answer(Provenance::exact(place.span)))
            .collect(),
        ..Facts::default()
    }
}
