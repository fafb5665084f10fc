//! Tuples: a status, headers, and the response that they change.

use super::super::draft::Draft;
use super::super::frame::Frame;
use super::super::known::{errors, responses as http};
use super::super::shape::{LIST, SOME};
use super::super::value::{Ctor, Known, Value};
use super::{code, respond, status_of};
use crate::infer::Infer;
use crate::infer::choice::leaves;
use crate::model::Presence;
use crate::ty::Ty;

/// `(status, headers…, body)`
pub(super) fn tuple<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    value: &Value<'a>,
) -> Vec<Draft<'a>> {
    let mut items = items(value);
    let Some(last) = items.pop() else {
        return Vec::new();
    };
    let mut status = None;
    if let Some(first) = items.first() {
        match first.ty.as_ref() {
            Ty::Outside(path, _) if path == "http::StatusCode" => status = Some(items.remove(0)),
            // It may be a status: then the one that the body has by itself would be made up.
            Ty::Infer | Ty::Unknown(_) | Ty::ImplTrait(_) | Ty::Param(_) => {
                status = Some(status_of(&items.remove(0)));
            }
            Ty::Outside(path, _) if path == "http::response::Parts" || path == http::RESPONSE => {
                let template = items.remove(0);
                status = Some(match &template.known {
                    Known::Response(draft) => draft.status.clone(),
                    _ => Value {
                        at: template.at,
                        ..Value::any(errors::status_type())
                    },
                });
            }
            _ => {}
        }
    }
    let mut drafts = respond(cx, frame, &last);
    for draft in &mut drafts {
        for part in &items {
            write(draft, part);
        }
        if let Some(status) = &status {
            draft.status = status.clone();
        }
    }
    drafts
}

/// The items of a tuple, whatever is known of it.
fn items<'a>(value: &Value<'a>) -> Vec<Value<'a>> {
    if let Some(made) = value.as_made().filter(|made| made.ctor == Ctor::Tuple) {
        let parts = made.fields.iter().map(|(_, part)| {
            let mut part = part.clone();
            part.at = part.at.or(value.at);
            part
        });
        return parts.collect();
    }
    match value.ty.as_ref() {
        Ty::Tuple(types) => {
            let items = types.iter().map(|ty| Value {
                at: value.at,
                ..Value::any(ty.clone())
            });
            items.collect()
        }
        _ => Vec::new(),
    }
}

/// `[(name, value); N]` alone: 200 with these headers and no body.
pub(super) fn array<'a>(value: &Value<'a>) -> Vec<Draft<'a>> {
    let bytes = |inner: &Ty| matches!(inner, Ty::Primitive(name) if name == "u8");
    if let Ty::Array(inner, _) = value.ty.as_ref()
        && bytes(inner)
    {
        let of_bytes = value.clone().typed(Ty::Slice(inner.clone()));
        return super::table::bytes(&of_bytes);
    }
    let mut status = code(200);
    status.at = value.at;
    let mut draft = Draft::of_status(status);
    write(&mut draft, value);
    vec![draft]
}

/// Adds what a part of a tuple writes into a response.
pub(super) fn write<'a>(draft: &mut Draft<'a>, part: &Value<'a>) {
    let all = leaves(part);
    let presence = if all.len() > 1 {
        Presence::Optional
    } else {
        Presence::Required
    };
    for leaf in all {
        write_one(draft, leaf, presence);
    }
}

fn write_one<'a>(draft: &mut Draft<'a>, part: &Value<'a>, presence: Presence) {
    let path = part.ty.outside().map_or("", |(path, _)| path);
    match part.as_made() {
        Some(made) => match &made.ctor {
            Ctor::Outside(ctor) if ctor == LIST => {
                for (_, entry) in &made.fields {
                    entry_header(draft, entry, presence);
                }
            }
            Ctor::Outside(ctor) if ctor == http::HEADERS => {
                for (name, value) in &made.fields {
                    draft.set_header(name.as_str().into(), value, presence);
                }
            }
            Ctor::Outside(ctor) if ctor == http::SETS_COOKIE => {
                draft.set_header("set-cookie".into(), part, presence);
            }
            Ctor::Outside(ctor) if ctor == "axum::response::AppendHeaders" || ctor == SOME => {
                if let Some(inner) = made.only() {
                    write_one(draft, inner, presence);
                }
            }
            _ => {}
        },
        None if path.starts_with("axum_extra::extract::cookie::") => {
            draft.set_header("set-cookie".into(), part, Presence::Optional);
        }
        None => {}
    }
    if path == "axum_extra::TypedHeader"
        && let Some((_, [header])) = part.ty.outside()
        && let Some(name) = typed_header(header)
    {
        draft.set_header(name.into(), part, presence);
    }
}

/// `(name, value)`
fn entry_header<'a>(draft: &mut Draft<'a>, entry: &Value<'a>, presence: Presence) {
    for leaf in leaves(entry) {
        let Some(made) = leaf.as_made() else {
            continue;
        };
        let name = made.field("0").and_then(Value::as_text);
        if let (Some(name), Some(value)) = (name, made.field("1")) {
            draft.set_header(name.to_ascii_lowercase().into(), value, presence);
        }
    }
}

/// The names of the typed headers that services answer with.
static TYPED_HEADERS: &[(&str, &str)] = &[
    ("headers::CacheControl", "cache-control"),
    ("headers::ContentDisposition", "content-disposition"),
    ("headers::ContentLocation", "content-location"),
    ("headers::ContentType", "content-type"),
    ("headers::ETag", "etag"),
    ("headers::Expires", "expires"),
    ("headers::LastModified", "last-modified"),
    ("headers::Location", "location"),
    ("headers::RetryAfter", "retry-after"),
    ("headers::SetCookie", "set-cookie"),
    ("headers::Vary", "vary"),
];

fn typed_header(ty: &Ty) -> Option<&'static str> {
    let (path, _) = ty.outside()?;
    let row = TYPED_HEADERS.iter().find(|(own, _)| *own == path);
    row.map(|(_, name)| *name)
}
