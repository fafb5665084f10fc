//! What comes back: the answers of a handler, joined by status.

use std::collections::BTreeMap;

use routegen_analyzer::model::{Answer, MediaType, Method, Route, Status, StreamItem, TypeRef};

/// What one status means for a caller.
#[derive(Debug, Clone)]
pub(crate) struct Outcome<'a> {
    pub status: u16,
    pub content: Content<'a>,
    /// When it happens, each reason once.
    pub reasons: Vec<&'a str>,
}

/// What a body holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content<'a> {
    Nothing,
    /// JSON of one of these types, each of them once.
    Json(Vec<&'a TypeRef>),
    /// The same, or no body at all.
    MaybeJson(Vec<&'a TypeRef>),
    Text,
    /// JSON or text, as `Content-Type` says.
    JsonOrText(Vec<&'a TypeRef>),
    Bytes,
    /// Server-sent events, and what their data is.
    Events(&'a TypeRef),
    /// JSON, one value a line.
    Lines(&'a TypeRef),
}

/// Families of media types, the one that says most of its form first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Json,
    Form,
    Multipart,
    Events,
    Lines,
    Text,
    Bytes,
}

pub(crate) fn kind_of(media_type: &MediaType) -> Kind {
    let essence = media_type.0.split(';').next().unwrap_or_default();
    match essence.trim().to_ascii_lowercase().as_str() {
        "application/json" => Kind::Json,
        "application/x-www-form-urlencoded" => Kind::Form,
        "multipart/form-data" => Kind::Multipart,
        "text/event-stream" => Kind::Events,
        "application/x-ndjson" | "application/jsonl" => Kind::Lines,
        other if other.ends_with("+json") => Kind::Json,
        other if other.starts_with("text/") => Kind::Text,
        _ => Kind::Bytes,
    }
}

/// The outcomes of a route. Answers whose status is not known are what a client calls unexpected.
pub(super) fn outcomes(route: &Route) -> Vec<Outcome<'_>> {
    let mut by_status: BTreeMap<u16, Vec<&Answer>> = BTreeMap::new();
    for answer in &route.handler.answers {
        if let Status::Code(code) = answer.status {
            by_status.entry(code).or_default().push(answer);
        }
    }
    by_status
        .into_iter()
        .map(|(status, answers)| Outcome {
            status,
            content: if bodiless(route.method, status) {
                Content::Nothing
            } else {
                content(&answers)
            },
            reasons: reasons(&answers),
        })
        .collect()
}

/// RFC 9110, 6.4.1.
fn bodiless(method: Method, status: u16) -> bool {
    method == Method::Head || status < 200 || status == 204 || status == 304
}

fn reasons<'a>(answers: &[&'a Answer]) -> Vec<&'a str> {
    let mut reasons = Vec::new();
    for reason in answers
        .iter()
        .filter_map(|answer| answer.description.as_deref())
    {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}

/// The one form that fits all bodies of a status.
fn content<'a>(answers: &[&'a Answer]) -> Content<'a> {
    let mut json: Vec<&TypeRef> = Vec::new();
    let mut stream = None;
    let (mut text, mut bytes, mut empty) = (false, false, false);
    for answer in answers {
        let Some(body) = &answer.body else {
            empty = true;
            continue;
        };
        match (kind_of(&body.media_type), &body.stream) {
            (Kind::Events, Some(StreamItem::Event(ty))) => stream = Some(Content::Events(ty)),
            (Kind::Lines, Some(StreamItem::Line(ty))) => stream = Some(Content::Lines(ty)),
            (Kind::Events, _) => stream = Some(Content::Events(&TypeRef::Unknown)),
            (Kind::Lines, _) => stream = Some(Content::Lines(&TypeRef::Unknown)),
            (Kind::Json, _) if !json.contains(&&body.ty) => json.push(&body.ty),
            (Kind::Json, _) => {}
            (Kind::Text | Kind::Form, _) => text = true,
            (Kind::Bytes | Kind::Multipart, _) => bytes = true,
        }
    }
    match (stream, bytes, json.is_empty(), text, empty) {
        (Some(stream), false, true, false, false) => stream,
        (Some(_), ..) | (None, true, ..) => Content::Bytes,
        (None, false, true, true, _) => Content::Text,
        (None, false, true, false, _) => Content::Nothing,
        (None, false, false, true, _) => Content::JsonOrText(json),
        (None, false, false, false, true) => Content::MaybeJson(json),
        (None, false, false, false, false) => Content::Json(json),
    }
}
