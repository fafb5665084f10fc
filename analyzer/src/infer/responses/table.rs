//! TABLE of the types that axum and its companions can answer with: the responders.

use super::super::draft::{Content, Draft, DraftBody};
use super::super::frame::Frame;
use super::super::known::{errors, responses as http, text};
use super::super::unify::has_gaps;
use super::super::value::{Known, Value};
use super::{code, opaque, parts, respond};
use crate::infer::Infer;
use crate::model::{MediaType, Presence};
use crate::ty::Ty;

pub(crate) type Responder = for<'a, 't, 'i, 'f, 'v> fn(
    &'i mut Infer<'a, 't>,
    &'f mut Frame<'a>,
    &'v Value<'a>,
) -> Vec<Draft<'a>>;

/// Types by their paths, and what they answer. `()`, `str` and `[]` stand for themselves.
static RESPONDERS: &[(&[&str], Responder)] = &[
    (&["()"], EMPTY),
    (&["http::StatusCode"], STATUS),
    (&["axum::response::NoContent"], NO_CONTENT),
    (
        &[
            "str",
            "std::string::String",
            "std::borrow::Cow",
            "std::boxed::Box",
        ],
        TEXT,
    ),
    (
        &[
            "[]",
            "std::vec::Vec",
            "bytes::Bytes",
            "bytes::BytesMut",
            "axum::body::Body",
        ],
        BYTES,
    ),
    (
        &[
            "axum::Json",
            "axum_extra::response::ErasedJson",
            "axum_serde::Json",
        ],
        JSON,
    ),
    (&["axum::Form", "axum_extra::extract::Form"], FORM),
    (&["axum::response::Html", "maud::PreEscaped"], HTML),
    (&["axum_extra::response::Css"], CSS),
    (&["axum_extra::response::JavaScript"], JAVASCRIPT),
    (&["axum_extra::response::Wasm"], WASM),
    (&["axum_extra::protobuf::Protobuf"], BYTES),
    (&["axum_extra::json_lines::JsonLines"], LINES),
    (&["axum_extra::response::file_stream::FileStream"], BYTES),
    (
        &["axum_extra::response::multiple::MultipartForm"],
        MULTIPART,
    ),
    (&["axum_extra::response::Attachment"], ATTACHMENT),
    (&["axum::response::Redirect"], REDIRECT),
    (&["axum::response::sse::Sse"], EVENTS),
    (&["std::result::Result"], RESULT),
    (
        &[
            "axum_extra::either::Either",
            "axum_extra::either::Either3",
            "axum_extra::either::Either4",
        ],
        EITHER,
    ),
    (&["axum::response::ErrorResponse"], BOXED),
    (&["std::convert::Infallible"], NEVER),
    (
        &["http::HeaderMap", "axum::response::AppendHeaders"],
        HEADERS,
    ),
    (&["axum::Extension", "http::Extensions"], EMPTY),
    (
        &[
            "axum_extra::extract::cookie::CookieJar",
            "axum_extra::extract::cookie::PrivateCookieJar",
            "axum_extra::extract::cookie::SignedCookieJar",
            "axum_extra::TypedHeader",
        ],
        HEADERS,
    ),
    (&["http::Response"], RESPONSE),
];

/// The responder of a value's type.
pub(super) fn find(value: &Value<'_>) -> Option<Responder> {
    let path = match value.ty.as_ref() {
        Ty::Outside(path, _) => path.as_str(),
        Ty::Primitive(name) => name.as_str(),
        Ty::Tuple(_) => "()",
        Ty::Slice(_) => "[]",
        _ => return None,
    };
    let row = RESPONDERS.iter().find(|(paths, _)| paths.contains(&path));
    row.map(|(_, responder)| *responder).or_else(|| {
        // Any other type that is known as a rejection answers as the table of rejections says.
        crate::handlers::rejections::find(path).map(|_| REJECTION as Responder)
    })
}

fn with_content<'a>(value: &Value<'a>, media_type: &str, content: Content<'a>) -> Vec<Draft<'a>> {
    let mut status = code(200);
    status.at = value.at;
    let mut draft = Draft::of_status(status);
    draft.body = Some(DraftBody {
        media_type: Some(media_type.into()),
        content,
        at: value.at,
    });
    vec![draft]
}

/// What is inside of `Json(x)`: the value where it is known, else any of the argument's type.
fn inner<'a>(value: &Value<'a>) -> Value<'a> {
    let declared = match value.ty.as_ref() {
        Ty::Outside(_, args) => args.first().cloned().unwrap_or(Ty::Infer),
        _ => Ty::Infer,
    };
    match value.as_made().and_then(|made| made.only()) {
        Some(inner) if has_gaps(&declared) => inner.clone(),
        Some(inner) => inner.clone().typed(declared),
        None => {
            let mut any = Value::any(declared);
            any.at = value.at;
            any
        }
    }
}

const EMPTY: Responder = |_, _, value| {
    let mut status = code(200);
    status.at = value.at;
    vec![Draft::of_status(status)]
};

const STATUS: Responder = |_, _, value| vec![Draft::of_status(value.clone())];

const NO_CONTENT: Responder = |_, _, value| {
    let mut status = code(204);
    status.at = value.at;
    vec![Draft::of_status(status)]
};

const TEXT: Responder = |cx, _, value| {
    if let Ty::Outside(path, args) = value.ty.as_ref()
        && path == "std::boxed::Box"
    {
        match args.first() {
            Some(Ty::Primitive(name)) if name == "str" => {}
            _ => return vec![opaque(cx, value)],
        }
    }
    with_content(value, MediaType::TEXT, Content::Text(value.clone()))
};

const BYTES: Responder = |_, _, value| bytes(value);

pub(super) fn bytes<'a>(value: &Value<'a>) -> Vec<Draft<'a>> {
    with_content(value, MediaType::BYTES, Content::Bytes)
}

const JSON: Responder =
    |_, _, value| with_content(value, MediaType::JSON, Content::Serialized(inner(value)));

const FORM: Responder =
    |_, _, value| with_content(value, MediaType::FORM, Content::Serialized(inner(value)));

const HTML: Responder = |_, _, value| {
    with_content(
        value,
        MediaType::HTML,
        Content::Text(Value::any(text::string())),
    )
};

const CSS: Responder = |_, _, value| {
    with_content(
        value,
        "text/css; charset=utf-8",
        Content::Text(Value::any(text::string())),
    )
};

const JAVASCRIPT: Responder = |_, _, value| {
    let text = Content::Text(Value::any(text::string()));
    with_content(value, "application/javascript; charset=utf-8", text)
};

const WASM: Responder = |_, _, value| with_content(value, "application/wasm", Content::Bytes);

const LINES: Responder = |_, _, value| {
    let item = match value.ty.as_ref() {
        Ty::Outside(_, args) => args.first().cloned().unwrap_or(Ty::Infer),
        _ => Ty::Infer,
    };
    with_content(value, MediaType::NDJSON, Content::Lines(Value::any(item)))
};

const MULTIPART: Responder =
    |_, _, value| with_content(value, MediaType::MULTIPART, Content::Bytes);

const ATTACHMENT: Responder = |cx, frame, value| {
    let mut drafts = respond(cx, frame, &inner(value));
    for draft in &mut drafts {
        let name = "content-disposition".into();
        draft.set_header(name, &Value::unknown(), Presence::Required);
    }
    drafts
};

/// A redirect that was made somewhere else is one of the three that axum makes.
const REDIRECT: Responder = |_, _, value| {
    let each = [303, 307, 308].map(|status| {
        let mut status = code(status);
        status.at = value.at;
        let mut draft = Draft::of_status(status);
        draft.set_header("location".into(), &Value::unknown(), Presence::Required);
        draft
    });
    each.into()
};

const EVENTS: Responder =
    |_, _, value| with_content(value, MediaType::EVENTS, Content::Events(None));

const RESULT: Responder = |cx, frame, value| {
    let halves = cx.halves(value.clone());
    let mut drafts = Vec::new();
    for side in [halves.good, halves.bad].into_iter().flatten() {
        let side = match side.at {
            Some(_) => side,
            None => Value {
                at: value.at,
                ..side
            },
        };
        drafts.extend(respond(cx, frame, &side));
    }
    drafts
};

const EITHER: Responder = |cx, frame, value| {
    if let Some(inner) = value.as_made().and_then(|made| made.only()) {
        return respond(cx, frame, &value.part(inner));
    }
    let Ty::Outside(_, args) = value.ty.as_ref() else {
        return Vec::new();
    };
    let each = args
        .iter()
        .filter(|arg| !matches!(arg, Ty::Infer))
        .flat_map(|arg| {
            let side = Value {
                at: value.at,
                ..Value::any(arg.clone())
            };
            respond(cx, frame, &side)
        });
    each.collect()
};

/// `axum::response::ErrorResponse`: the response of what is in it.
const BOXED: Responder = |cx, frame, value| match value
    .made_by(errors::BOXED_ERROR)
    .and_then(|made| made.only())
{
    Some(inner) => respond(cx, frame, &value.part(inner)),
    None => vec![opaque(cx, value)],
};

const NEVER: Responder = |_, _, _| Vec::new();

const HEADERS: Responder = |_, _, value| {
    let mut status = code(200);
    status.at = value.at;
    let mut draft = Draft::of_status(status);
    parts::write(&mut draft, value);
    vec![draft]
};

const RESPONSE: Responder = |cx, _, value| {
    debug_assert!(matches!(value.ty.as_ref(), Ty::Outside(path, _) if path == http::RESPONSE));
    vec![opaque(cx, value)]
};

/// A rejection of axum: one answer for each of its cases.
const REJECTION: Responder = |cx, _, value| {
    let cases = match value.known {
        Known::Nothing | Known::Rest(_) => errors::rejection(cx, &value.ty),
        _ => Some(value.clone()),
    };
    let cases = cases.unwrap_or_else(|| value.clone());
    let each = super::super::choice::leaves(&cases)
        .into_iter()
        .map(|leaf| {
            let part = |name: &str| leaf.as_made().and_then(|made| made.field(name)).cloned();
            let status = part("status").unwrap_or_else(|| Value::any(errors::status_type()));
            let mut draft = Draft::of_status(status);
            draft.when = part("text");
            draft.body = Some(DraftBody {
                media_type: Some(MediaType::TEXT.into()),
                content: Content::Text(Value::any(text::string())),
                at: value.at,
            });
            draft
        });
    each.collect()
};
