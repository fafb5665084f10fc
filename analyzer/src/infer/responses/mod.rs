//! From values to responses, as `IntoResponse` makes them.

mod answers;
mod bodies;
mod describe;
mod impls;
mod parts;
mod table;

use std::rc::Rc;

pub(crate) use answers::{Answerer, answers, unknown_body};
pub(crate) use bodies::content_of;

use super::Infer;
use super::choice::{leaves, map_leaves};
use super::draft::Draft;
use super::frame::Frame;
use super::function::shown;
use super::known::{errors, text};
use super::rules;
use super::value::{Known, Lost, Value};
use crate::diagnostic::Rule;
use crate::source::Span;
use crate::ty::Ty;

/// A status code that is known.
pub(crate) fn code<'a>(code: u16) -> Value<'a> {
    Value::new(errors::status_type(), Known::Status(code))
}

/// The status that a value stands for: itself, or a number.
pub(crate) fn status_of<'a>(value: &Value<'a>) -> Value<'a> {
    let each = map_leaves(value, &mut |leaf| {
        let known = match &leaf.known {
            Known::Int(number) => u16::try_from(*number).map_or(Known::Nothing, Known::Status),
            known @ (Known::Status(_) | Known::Lost(_)) => known.clone(),
            _ => Known::Nothing,
        };
        Some(leaf.clone().typed(errors::status_type()).with_known(known))
    });
    each.unwrap_or_else(Value::never)
}

/// Every response that a value can become.
pub(crate) fn respond<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    value: &Value<'a>,
) -> Vec<Draft<'a>> {
    let mut drafts = Vec::new();
    for leaf in leaves(value) {
        let leaf = value.part(leaf);
        for mut draft in respond_one(cx, frame, &leaf) {
            if !draft.trail.begins_with(&leaf.trail) {
                draft.trail = leaf.trail.then(&draft.trail);
            }
            drafts.push(draft);
        }
    }
    drafts
}

fn respond_one<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    value: &Value<'a>,
) -> Vec<Draft<'a>> {
    match &value.known {
        Known::Response(draft) => {
            // The way of the value is that of the response; it is put before by the caller.
            let mut draft = draft.as_ref().clone();
            draft.trail = Default::default();
            return vec![draft];
        }
        Known::Lost(_) => {
            let status = Value::any(errors::status_type()).with_known(value.known.clone());
            return vec![Draft::of_status(status)];
        }
        _ => {}
    }
    match value.ty.as_ref() {
        Ty::Ref(inner) => respond_one(cx, frame, &value.clone().typed(inner.as_ref().clone())),
        Ty::Tuple(items) if !items.is_empty() => parts::tuple(cx, frame, value),
        Ty::Array(..) => parts::array(value),
        Ty::Adt(item, _) => impls::own(cx, frame, value, *item),
        Ty::Outside(..) | Ty::Tuple(_) | Ty::Primitive(_) | Ty::Slice(_) => {
            match table::find(value) {
                Some(responder) => responder(cx, frame, value),
                None => vec![unknown_type(cx, value)],
            }
        }
        Ty::Never => Vec::new(),
        Ty::Fn(..)
        | Ty::Param(_)
        | Ty::ImplTrait(_)
        | Ty::DynTrait(_)
        | Ty::Projection { .. }
        | Ty::Const(_)
        | Ty::Infer
        | Ty::Unknown(_) => vec![opaque(cx, value)],
    }
}

/// A response of which nothing is known.
pub(crate) fn opaque<'a>(cx: &mut Infer<'a, '_>, value: &Value<'a>) -> Draft<'a> {
    let what = match value.ty.as_ref() {
        Ty::Infer | Ty::Unknown(_) => "value".to_owned(),
        ty => format!("`{}`", shown(cx, ty)),
    };
    lost(
        value.at,
        &rules::OPAQUE_RESPONSE,
        format!("this {what} comes out of code that cannot be followed, so its answers are not known"),
        "return a type that says what the answer is, such as `Json<T>` or `(StatusCode, Json<T>)`, or build the response here"
            .to_owned(),
    )
}

fn unknown_type<'a>(cx: &mut Infer<'a, '_>, value: &Value<'a>) -> Draft<'a> {
    let ty = shown(cx, &value.ty);
    let option = matches!(value.ty.as_ref(), Ty::Outside(path, _) if path == text::OPTION);
    let help = if option {
        "axum does not answer with an `Option`: use `.ok_or(StatusCode::NOT_FOUND)`"
    } else {
        "return a type of axum, or one of the project with an `impl IntoResponse`"
    };
    let message = format!("what `{ty}` answers is not known");
    lost(value.at, &rules::NOT_A_RESPONSE, message, help.to_owned())
}

/// An answer that is not known, for a reason.
fn lost<'a>(at: Option<Span>, rule: &'static Rule, message: String, help: String) -> Draft<'a> {
    let known = match at {
        Some(span) => Known::Lost(Rc::new(Lost {
            rule: rule.code,
            span,
            message: message.into(),
            help: help.into(),
        })),
        // Without a place there is nothing to point at; whoever returns it says so.
        None => Known::Nothing,
    };
    Draft::of_status(Value::any(errors::status_type()).with_known(known))
}
