//! Extractors around extractors.

use super::super::facts::{Facts, PathReads, add_input, or_nothing};
use super::super::rejections::Refusal;
use super::super::{HandlerCx, own, rules, show};
use super::{OptionOf, Place, find, read, rejection_of};
use crate::diagnostic::Diagnostic;
use crate::infer;
use crate::model::{Answer, Input, MediaType, Presence, Provenance, TypeRef};
use crate::ty::Ty;

type Cx<'x, 'i, 'a, 't> = &'x mut HandlerCx<'i, 'a, 't>;

/// A tuple: each of its extractors in turn.
pub(super) fn all(cx: Cx<'_, '_, '_, '_>, place: Place, items: &[Ty]) -> Facts {
    let mut facts = Facts::default();
    for item in items {
        facts.add(read(cx, place, item));
    }
    facts
}

pub(super) fn inner(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    read(cx, place, args.first().unwrap_or(&Ty::Infer))
}

pub(super) fn option(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    let ty = args.first().unwrap_or(&Ty::Infer);
    if let Ty::Adt(..) = ty {
        return own::read_optional(cx, place, ty);
    }
    let known = ty.outside().and_then(|(path, _)| find(path));
    let mut facts = read(cx, place, ty);
    match known.map(|row| row.option) {
        None => facts.optional(),
        Some(OptionOf::Nothing) => {
            refuse_option(cx, place, ty);
            facts.optional()
        }
        Some(OptionOf::Anything) => {
            facts.refusals.clear();
            facts.optional()
        }
        Some(OptionOf::Absent) => {
            for path in &mut facts.paths {
                path.reads = PathReads::IfAny;
            }
            facts.optional()
        }
    }
}

fn refuse_option(cx: Cx<'_, '_, '_, '_>, place: Place, ty: &Ty) {
    let what = show::ty(cx.infer.names, ty);
    let help = match ty.outside().map(|(path, _)| path) {
        Some("axum::extract::Query" | "axum_extra::extract::Query") => {
            "make the fields of the struct optional, or use `axum_extra::extract::OptionalQuery`"
        }
        _ => "take the extractor as a `Result` with its rejection, which is an extractor always",
    };
    cx.report.push(
        Diagnostic::new(
            &rules::OPTION_OF_EXTRACTOR,
            place.span,
            format!(
                "`Option<{what}>` is no extractor in axum 0.8, so this handler does not compile"
            ),
        )
        .help(help),
    );
}

/// The handler sees the rejection, so that nothing is refused.
pub(super) fn result(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    let (Some(ty), Some(error)) = (args.first(), args.get(1)) else {
        return inner(cx, place, args);
    };
    if let Some(rejection) = rejection_of(ty)
        && matches!(rejection, Ty::Outside(..))
        && is_other(&rejection, error)
    {
        let what = show::ty(cx.infer.names, ty);
        let rejects = show::ty(cx.infer.names, &rejection);
        let has = show::ty(cx.infer.names, error);
        cx.report.push(
            Diagnostic::new(
                &rules::RESULT_OF_EXTRACTOR,
                place.span,
                format!("`{what}` rejects with `{rejects}`, not with `{has}`, so this is no extractor"),
            )
            .help(format!(
                "write `Result<{what}, {rejects}>`, or `WithRejection<{what}, {has}>` to have it converted"
            )),
        );
    }
    let mut facts = read(cx, place, ty);
    facts.refusals.clear();
    facts.optional()
}

fn is_other(rejection: &Ty, error: &Ty) -> bool {
    match (rejection, error) {
        (Ty::Outside(known, _), Ty::Outside(path, _)) => {
            super::canonical(path).as_ref() != known.as_str()
                && path.rsplit("::").next() != known.rsplit("::").next()
        }
        (Ty::Outside(..), Ty::Adt(..) | Ty::Tuple(_) | Ty::Primitive(_)) => true,
        _ => false,
    }
}

/// The rejection is converted with `From`, and answers what the target answers.
pub(super) fn with_rejection(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    let mut facts = inner(cx, place, args);
    if let (false, [extractor, target]) = (facts.refusals.is_empty(), args) {
        facts.refusals = converted(cx, place, extractor, target);
    }
    facts
}

/// What the rejection of an extractor answers once it is another type.
pub(in super::super) fn converted(
    cx: Cx<'_, '_, '_, '_>,
    place: Place,
    extractor: &Ty,
    target: &Ty,
) -> Vec<Answer> {
    let rejection = rejection_of(extractor).or_else(|| own::rejection(cx.infer.names, extractor));
    match rejection {
        Some(rejection) => infer::answers_of_converted(cx.infer, &rejection, target, place.span),
        None => infer::answers_of_rejection(cx.infer, target),
    }
}

/// The first that succeeds; the last one's rejection is the answer.
pub(super) fn either(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    let alternatives: Vec<Facts> = args.iter().map(|ty| read(cx, place, ty)).collect();
    let mut facts = Facts::default();
    let demands_nothing = alternatives.iter().any(|one| one.needs.is_empty());
    for one in &alternatives {
        facts.takes_body |= one.takes_body;
        facts.takes_state |= one.takes_state;
        facts.paths.extend(one.paths.iter().cloned());
        for input in &one.inputs {
            add_input(&mut facts.inputs, as_alternative(input.clone(), args.len()));
        }
        for need in &one.needs {
            if !facts.needs.contains(need) {
                facts.needs.push(need.clone());
            }
        }
    }
    if demands_nothing {
        facts.needs = or_nothing(facts.needs);
    }
    facts.refusals = alternatives
        .into_iter()
        .next_back()
        .map(|last| last.refusals)
        .unwrap_or_default();
    facts
}

/// No single one of several alternatives must be there.
fn as_alternative(mut input: Input, of: usize) -> Input {
    if of > 1 {
        match &mut input {
            Input::Parameter(parameter) => parameter.presence = Presence::Optional,
            Input::Body(body) => body.presence = Presence::Optional,
            Input::NotUnderstood { .. } => {}
        }
    }
    input
}

const INVALID_400: Refusal = Refusal {
    status: 400,
    when: "The values break the rules of validation.",
};
const INVALID_422: Refusal = Refusal {
    status: 422,
    when: "The values break the rules of validation.",
};

/// axum-valid: 400 with the broken rules as text; 422 with its feature `422`, JSON with `into_json`.
pub(super) fn valid(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    let features = super::super::features_of(cx.infer.names, "axum_valid");
    let on = |name: &str| features.iter().any(|feature| feature == name);
    let full = ["full", "full_validator", "full_garde", "full_validify"]
        .into_iter()
        .any(on);
    let refusal = if full || on("422") {
        INVALID_422
    } else {
        INVALID_400
    };
    let mut facts = inner(cx, place, args);
    let mut answer = refusal.answer(Provenance::exact(place.span));
    if (full || on("into_json"))
        && let Some(body) = &mut answer.body
    {
        body.media_type = MediaType::new(MediaType::JSON);
        body.ty = TypeRef::Any;
    }
    facts.refusals.push(answer);
    facts
}

/// axum_garde answers 422 with the report as text.
pub(super) fn valid_422(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    let mut facts = inner(cx, place, args);
    facts
        .refusals
        .push(INVALID_422.answer(Provenance::exact(place.span)));
    facts
}
