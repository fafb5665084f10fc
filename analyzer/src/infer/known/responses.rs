//! Responses that are built piece by piece: `Response::builder()`, header maps, `into_response()`, cookies.

use std::rc::Rc;

use super::{Found, Native, errors, text};
use crate::hir::Name;
use crate::infer::choice::{map_leaves, one_of};
use crate::infer::draft::{Content, Draft, DraftBody};
use crate::infer::responses::{self, content_of, status_of};
use crate::infer::shape::{err, ok};
use crate::infer::trail::{Note, Trail};
use crate::infer::value::{Ctor, Known, Value};
use crate::model::Presence;
use crate::ty::Ty;

pub(crate) const RESPONSE: &str = "http::Response";
const BUILDER: &str = "http::response::Builder";
pub(crate) const HEADERS: &str = "http::HeaderMap";

/// Methods of responses.
pub(super) static RESPONSE_ROWS: &[(&str, Found)] = &[
    ("extensions_mut", Found::This),
    ("headers", Found::Type("http::HeaderMap")),
    ("headers_mut", Found::This),
    ("insert", Found::Change(INSERT)),
    ("append", Found::Change(INSERT)),
    ("map", Found::This),
    ("status", Found::Native(STATUS)),
    ("status_mut", Found::This),
];

/// Methods of builders.
pub(super) static BUILDER_ROWS: &[(&str, Found)] = &[
    ("body", Found::Native(BODY)),
    ("extension", Found::This),
    ("header", Found::Native(INSERT)),
    ("headers_mut", Found::This),
    ("status", Found::Native(SET_STATUS)),
    ("version", Found::This),
];

/// Methods of header maps: a map is the list of what was put into it.
pub(super) static HEADER_ROWS: &[(&str, Found)] = &[
    ("append", Found::Change(PUT)),
    ("contains_key", Found::Type("bool")),
    ("get", Found::Type("Option<http::HeaderValue>")),
    ("get_all", Found::Type("Iterator<http::HeaderValue>")),
    ("insert", Found::Change(PUT)),
    ("typed_insert", Found::This),
];

/// Methods of cookie jars.
pub(super) static JAR_ROWS: &[(&str, Found)] = &[
    ("add", Found::Native(ADD_COOKIE)),
    ("get", Found::Type("Option<cookie::Cookie>")),
    ("remove", Found::Native(REMOVE_COOKIE)),
];

fn response_of<'a>(ty: &str, draft: Draft<'a>) -> Value<'a> {
    let ty = Ty::Outside(ty.to_owned(), Vec::new());
    let trail = draft.trail.clone();
    Value::new(ty, Known::Response(Rc::new(draft))).trailed(trail)
}

/// Applies a change to each response that a value may be.
fn changed<'a>(value: &Value<'a>, change: &mut dyn FnMut(&mut Draft<'a>)) -> Value<'a> {
    let each = map_leaves(value, &mut |leaf| {
        let Known::Response(draft) = &leaf.known else {
            return Some(leaf.clone());
        };
        let mut draft = draft.as_ref().clone();
        change(&mut draft);
        Some(leaf.clone().with_known(Known::Response(Rc::new(draft))))
    });
    each.unwrap_or_else(Value::never)
}

/// `x.into_response()`
pub(super) const INTO_RESPONSE: Native = |cx, frame, using| {
    let at = using.receiver.at.unwrap_or(using.span);
    let drafts = responses::respond(cx, frame, &using.receiver);
    let by = frame.name.clone();
    let values = drafts.into_iter().map(|mut draft| {
        if draft.trail.is_empty() {
            draft.trail = Trail::of(Note::Answers { by: by.clone() }, Some(at));
        }
        response_of(RESPONSE, draft).at(at)
    });
    let values: Vec<Value<'_>> = values.collect();
    one_of(cx.fresh(), (0..).zip(values).collect())
};

/// `Response::builder()`
pub(super) const NEW_BUILDER: Native =
    |_, _, using| response_of(BUILDER, Draft::of_status(responses::code(200))).at(using.span);

/// `Response::new(body)`
pub(super) const NEW_RESPONSE: Native = |_, _, mut using| {
    let draft = Draft::of_status(responses::code(200));
    let body = using.arg(0);
    response_of(RESPONSE, with_body(draft, &body)).at(using.span)
};

const SET_STATUS: Native = |_, _, mut using| {
    let status = status_of(&using.arg(0));
    changed(&using.receiver, &mut |draft| draft.status = status.clone())
};

const INSERT: Native = |_, _, mut using| {
    let (name, value) = (using.arg(0), using.arg(1));
    changed(&using.receiver, &mut |draft| {
        if let Some(name) = name.as_text() {
            draft.set_header(name.to_ascii_lowercase().into(), &value, Presence::Required);
        }
    })
};

const BODY: Native = |_, _, mut using| {
    let body = using.arg(0);
    let built = map_leaves(&using.receiver, &mut |leaf| match &leaf.known {
        Known::Response(draft) => {
            let draft = with_body(draft.as_ref().clone(), &body);
            Some(response_of(RESPONSE, draft).trailed(leaf.trail.clone()))
        }
        _ => Some(leaf.clone()),
    });
    let built = built.unwrap_or_else(Value::never);
    let ty = text::parse("Result<http::Response, http::Error>", &[]);
    // A builder fails on malformed names and values only: constants that are not.
    ok(built).typed(ty)
};

/// A response made by hand says nothing of its media type unless a header does.
fn with_body<'a>(mut draft: Draft<'a>, body: &Value<'a>) -> Draft<'a> {
    let stated = draft.media_type.take();
    draft.body = content_of(body).map(|content| DraftBody {
        media_type: stated.unwrap_or_else(|| Some("*/*".into())),
        content,
        at: body.at,
    });
    draft
}

const STATUS: Native = |_, _, using| {
    let each = map_leaves(&using.receiver, &mut |leaf| match &leaf.known {
        Known::Response(draft) if !draft.passed_on => Some(draft.status.clone()),
        _ => Some(Value::any(errors::status_type())),
    });
    each.unwrap_or_else(Value::never)
};

/// `HeaderMap::new()`
pub(super) const NEW_HEADERS: Native = |_, _, _| {
    let ty = Ty::Outside(HEADERS.to_owned(), Vec::new());
    Value::made(ty, Ctor::Outside(Name::new_static(HEADERS)), Vec::new())
};

const PUT: Native = |_, _, mut using| {
    let (name, value) = (using.arg(0), using.arg(1));
    let changed = map_leaves(&using.receiver, &mut |leaf| {
        let Some(made) = leaf.as_made() else {
            return Some(leaf.clone());
        };
        let Some(name) = name.as_text() else {
            return Some(leaf.clone());
        };
        let mut fields = made.fields.clone();
        fields.push((Name::new(name.to_ascii_lowercase()), value.clone()));
        let ctor = made.ctor.clone();
        Some(Value::made(leaf.ty.as_ref().clone(), ctor, fields))
    });
    changed.unwrap_or_else(Value::never)
};

/// A jar to which something was added: it sets a cookie for certain.
pub(crate) const SETS_COOKIE: &str = "Set-Cookie";

const ADD_COOKIE: Native = |_, _, using| {
    let ty = using.receiver.ty.as_ref().clone();
    Value::made(ty, Ctor::Outside(Name::new_static(SETS_COOKIE)), Vec::new())
};

/// A jar writes the removal of a cookie only where the request had that cookie.
const REMOVE_COOKIE: Native = |_, _, using| using.receiver.clone();

/// `Redirect::to(uri)` and its kin.
pub(super) const REDIRECT: Native = |_, _, using| {
    let code = match using.name.as_str() {
        "to" => 303,
        "temporary" => 307,
        _ => 308,
    };
    let mut draft = Draft::of_status(responses::code(code).at(using.span));
    draft.set_header("location".into(), &Value::unknown(), Presence::Required);
    response_of("axum::response::Redirect", draft).at(using.span)
};

/// `next.run(request)`: what inner handlers answer.
pub(super) const PASS_ON: Native = |_, _, _| {
    let mut draft = Draft::of_status(Value::any(errors::status_type()));
    draft.passed_on = true;
    response_of(RESPONSE, draft)
};

/// `upgrade.on_upgrade(…)`
pub(super) const UPGRADE: Native = |_, _, using| {
    let mut draft = Draft::of_status(responses::code(101).at(using.span));
    draft.when = Some(Value::text("The connection becomes a web socket."));
    response_of(RESPONSE, draft).at(using.span)
};

/// `Sse::new(stream)`
pub(super) const SSE: Native = |cx, _, mut using| {
    let stream = using.arg(0);
    let item = cx.item_of(&stream);
    let item = match item.ty.as_ref() {
        Ty::Outside(path, _) if path == text::RESULT => cx.halves(item).good,
        _ => Some(item),
    };
    let data = item.and_then(|event| event.made_by(EVENT).and_then(|made| made.only()).cloned());
    let mut draft = Draft::of_status(responses::code(200));
    draft.body = Some(DraftBody {
        media_type: Some(crate::model::MediaType::EVENTS.into()),
        content: Content::Events(data),
        at: Some(using.span),
    });
    response_of("axum::response::sse::Sse", draft).at(using.span)
};

const EVENT: &str = "axum::response::sse::Event";

/// Methods of server-sent events that set their data.
pub(super) static EVENT_ROWS: &[(&str, Found)] = &[
    ("comment", Found::This),
    ("data", Found::Native(EVENT_DATA)),
    ("event", Found::This),
    ("id", Found::This),
    ("json_data", Found::Native(EVENT_JSON)),
    ("retry", Found::This),
];

fn event(data: Value<'_>) -> Value<'_> {
    Value::wrap(Ty::Outside(EVENT.to_owned(), Vec::new()), EVENT, data)
}

const EVENT_DATA: Native = |_, _, _| event(Value::any(text::string()));

const EVENT_JSON: Native = |cx, _, mut using| {
    let data = using.arg(0);
    let failure = Value::any(text::parse("axum::Error", &[]));
    let of = vec![(0, ok(event(data))), (1, err(failure))];
    one_of(cx.fresh(), of)
};

/// `*response.status_mut() = status`, `*response.headers_mut() = headers`
pub(crate) fn written<'a>(response: Value<'a>, method: &str, value: &Value<'a>) -> Value<'a> {
    match method {
        "status_mut" => {
            let status = status_of(value);
            changed(&response, &mut |draft| draft.status = status.clone())
        }
        _ => response,
    }
}
