//! From drafts to answers: types are read, texts are chosen, what is not known is reported.

use std::rc::Rc;

use super::super::choice::combinations;
use super::super::draft::{Content, Draft, DraftBody};
use super::super::function::shown;
use super::super::known::status::reason;
use super::super::rules;
use super::super::schema;
use super::super::trail::Note;
use super::super::unify::has_gaps;
use super::super::value::{Known, Value};
use super::describe;
use crate::diagnostic::Diagnostic;
use crate::hir::Name;
use crate::infer::Infer;
use crate::model::{
    Answer, Body, Certainty, Header, MediaType, Provenance, Status, StreamItem, StringType, TypeRef,
};
use crate::source::Span;

/// Who answers, and where it is said.
#[derive(Debug)]
pub(crate) struct Answerer {
    pub(crate) name: Name,
    pub(crate) at: Span,
}

/// The answers of a function, without repetitions, in the order of status, then media type.
pub(crate) fn answers<'a>(
    cx: &mut Infer<'a, '_>,
    by: &Answerer,
    drafts: Vec<Draft<'a>>,
) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for draft in drafts.into_iter().filter(|draft| !draft.passed_on) {
        for draft in taken_apart(draft) {
            let answer = answer(cx, by, &draft);
            let same = |other: &Answer| {
                other.status == answer.status
                    && other.body == answer.body
                    && other.headers == answer.headers
                    && other.description == answer.description
            };
            if !answers.iter().any(same) {
                answers.push(answer);
            }
        }
    }
    let media = |answer: &Answer| answer.body.as_ref().map(|body| body.media_type.clone());
    answers.sort_by_key(|answer| (answer.status, media(answer)));
    answers
}

/// One draft for each combination of the decisions that are open in it.
fn taken_apart(draft: Draft<'_>) -> Vec<Draft<'_>> {
    let content = draft.body.as_ref().and_then(|body| match &body.content {
        Content::Serialized(value) | Content::Text(value) => Some(value.clone()),
        Content::Bytes | Content::Events(_) | Content::Lines(_) | Content::Unknown => None,
    });
    let unknown = Value::unknown;
    let parts = vec![
        draft.status.clone(),
        content.clone().unwrap_or_else(unknown),
        draft.when.clone().unwrap_or_else(unknown),
    ];
    let each = combinations(parts).into_iter().flat_map(|parts| {
        // The status decides first; then the body does.
        let rest = parts.into_iter().collect::<Vec<_>>();
        by_body(rest)
    });
    each.map(|parts| {
        let mut draft = draft.clone();
        let mut parts = parts.into_iter();
        draft.status = parts.next().unwrap_or_else(unknown);
        let body = parts.next().unwrap_or_else(unknown);
        if let Some(own) = &mut draft.body {
            match &mut own.content {
                Content::Serialized(value) | Content::Text(value) => *value = body,
                Content::Bytes | Content::Events(_) | Content::Lines(_) | Content::Unknown => {}
            }
        }
        let when = parts.next();
        draft.when = draft.when.as_ref().and(when);
        draft
    })
    .collect()
}

/// Takes the decisions that are open in the body, then those in the description.
fn by_body(parts: Vec<Value<'_>>) -> Vec<Vec<Value<'_>>> {
    let mut rotated = parts;
    let mut done = Vec::new();
    rotated.rotate_left(1);
    for mut parts in combinations(rotated) {
        parts.rotate_left(1);
        for mut parts in combinations(parts) {
            parts.rotate_left(1);
            done.push(parts);
        }
    }
    done
}

fn answer<'a>(cx: &mut Infer<'a, '_>, by: &Answerer, draft: &Draft<'a>) -> Answer {
    let span = draft.status.at.unwrap_or(by.at);
    let status = match &draft.status.known {
        Known::Status(code) if (100..=599).contains(code) => Status::Code(*code),
        Known::Lost(lost) => {
            let rule = rules::by_code(lost.rule);
            let found = Diagnostic::new(rule, lost.span, lost.message.as_ref());
            cx.report.push(found.help(lost.help.as_ref()));
            Status::Unknown
        }
        _ => {
            let message = "this status is computed while the service runs";
            let help = "answer with constants of `StatusCode`, and choose between them with `match` or `if`";
            let found = Diagnostic::new(&rules::UNKNOWN_STATUS, span, message);
            cx.report.push(found.help(help));
            Status::Unknown
        }
    };
    let shown_status = match status {
        Status::Code(code) => match reason(code) {
            Some(reason) => format!("{code} {reason}"),
            None => code.to_string(),
        },
        Status::Unknown => "something that is not known".to_owned(),
    };
    let why = if draft.trail.is_empty() {
        let what = "a response".into();
        let note = Note::Returns {
            by: by.name.clone(),
            what,
        };
        super::super::trail::Trail::of(note, Some(span)).steps(&shown_status)
    } else {
        draft.trail.steps(&shown_status)
    };
    let certainty = match status {
        Status::Unknown => Certainty::Unknown,
        Status::Code(_) if why.len() > 1 => Certainty::Inferred,
        Status::Code(_) => Certainty::Exact,
    };
    let body = match status {
        Status::Unknown => None,
        // These have no content, whatever is written (RFC 9110, 6.4.1).
        Status::Code(100..=199 | 204 | 304) => None,
        Status::Code(_) => draft.body.as_ref().map(|own| body(cx, own, span)),
    };
    let failed = matches!(status, Status::Code(400..));
    Answer {
        status,
        headers: headers(draft),
        body,
        description: description(draft, failed).map(|text| text.to_string()),
        why,
        origin: Provenance {
            span: Some(span),
            certainty,
        },
    }
}

fn headers(draft: &Draft<'_>) -> Vec<Header> {
    let headers = draft.headers.iter().map(|header| Header {
        name: header.name.to_string(),
        ty: TypeRef::String(StringType::default()),
        presence: header.presence,
        description: None,
    });
    headers.collect()
}

fn description(draft: &Draft<'_>, failed: bool) -> Option<Rc<str>> {
    let stated = draft.when.as_ref().and_then(Value::as_text).cloned();
    if stated.is_some() || !failed {
        return stated;
    }
    let content = draft.body.as_ref().and_then(|body| match &body.content {
        Content::Serialized(value) | Content::Text(value) => describe::message_in(value, 4),
        Content::Bytes | Content::Events(_) | Content::Lines(_) | Content::Unknown => None,
    });
    content.and_then(|value| value.as_text().cloned())
}

fn body<'a>(cx: &mut Infer<'a, '_>, body: &DraftBody<'a>, span: Span) -> Body {
    let at = body.at.unwrap_or(span);
    let (ty, stream) = match &body.content {
        Content::Serialized(value) => (serialized(cx, value, at), None),
        Content::Text(_) => (TypeRef::String(StringType::default()), None),
        Content::Bytes => (TypeRef::Any, None),
        Content::Events(data) => {
            let item = match data {
                Some(data) => serialized(cx, data, at),
                None => TypeRef::String(StringType::default()),
            };
            let text = TypeRef::String(StringType::default());
            (text, Some(StreamItem::Event(item)))
        }
        Content::Lines(item) => {
            let item = serialized(cx, item, at);
            (
                TypeRef::String(StringType::default()),
                Some(StreamItem::Line(item)),
            )
        }
        Content::Unknown => (unknown_body(cx, at, "body"), None),
    };
    let media_type = body.media_type.as_deref().unwrap_or("*/*");
    Body {
        media_type: MediaType::new(media_type),
        ty,
        stream,
    }
}

/// What serde writes for a value: its shape where it is written out, else that of its type.
fn serialized<'a>(cx: &mut Infer<'a, '_>, value: &Value<'a>, at: Span) -> TypeRef {
    if let Some(inline) = schema::inline(cx, value, at) {
        return inline;
    }
    if has_gaps(&value.ty) {
        let what = shown(cx, &value.ty);
        return unknown_body(cx, value.at.unwrap_or(at), &what);
    }
    cx.types.response(&value.ty, at)
}

pub(crate) fn unknown_body(cx: &mut Infer<'_, '_>, at: Span, what: &str) -> TypeRef {
    let message = match what {
        "_" | "body" => "the type of this body is not known".to_owned(),
        what => format!("the type of this body is only known as `{what}`"),
    };
    let found = Diagnostic::new(&rules::UNKNOWN_BODY_TYPE, at, message);
    cx.report.push(found.help(
        "name the type: in the signature (`Json<T>`), or where the value is made (`let value: T = …`)",
    ));
    TypeRef::Unknown
}
