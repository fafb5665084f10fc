//! Responses: the answers of a handler, joined by status.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use routegen_analyzer::model::{Answer, Body, Handler, Header, Presence, Side, Status, StreamItem};
use serde_json::{Value, json};
use utoipa::openapi::header::Header as HeaderObject;
use utoipa::openapi::response::{Response, Responses};
use utoipa::openapi::{Content, RefOr};

use super::carry;
use super::components::Names;
use super::operation::{essence, value};
use super::schema::{self, Cx, Keywords, keywords};
use crate::OpenApiVersion;

pub(super) fn responses(
    handler: &Handler,
    names: &Names<'_>,
    version: OpenApiVersion,
) -> Responses {
    let cx = Cx {
        names,
        side: Side::Response,
    };
    let mut by_status: BTreeMap<Status, Vec<&Answer>> = BTreeMap::new();
    for answer in &handler.answers {
        by_status.entry(answer.status).or_default().push(answer);
    }
    let mut out = Responses::new();
    for (status, answers) in by_status {
        let response = response(&cx, status, &answers, version);
        out.responses.insert(status.to_string(), RefOr::T(response));
    }
    out
}

fn response(cx: &Cx<'_>, status: Status, answers: &[&Answer], version: OpenApiVersion) -> Response {
    let mut out = Response::new(description(status, answers));
    for (name, header) in headers(cx, answers) {
        out.headers.insert(name, RefOr::T(header));
    }
    for (media_type, content) in contents(cx, answers, version) {
        out.content.insert(media_type, content.into());
    }
    out
}

/// When it happens. Every response has a description, the standard's own words at the least.
fn description(status: Status, answers: &[&Answer]) -> String {
    let mut cases: Vec<&str> = Vec::new();
    for case in answers
        .iter()
        .filter_map(|answer| answer.description.as_deref())
    {
        if !cases.contains(&case) {
            cases.push(case);
        }
    }
    match cases.as_slice() {
        [] => reason(status),
        [only] => (*only).to_owned(),
        _ => {
            let lines: Vec<String> = cases.iter().map(|case| format!("- {case}")).collect();
            format!("One of:\n{}", lines.join("\n"))
        }
    }
}

fn reason(status: Status) -> String {
    match status {
        Status::Unknown => "An answer that could not be read off the code".into(),
        Status::Code(code) => http::StatusCode::from_u16(code)
            .ok()
            .and_then(|status| status.canonical_reason())
            .map_or_else(|| format!("Status {code}"), str::to_owned),
    }
}

/// The headers of all answers with one status; one that some of them lack is optional.
fn headers(cx: &Cx<'_>, answers: &[&Answer]) -> BTreeMap<String, HeaderObject> {
    let mut all: BTreeMap<&str, Vec<&Header>> = BTreeMap::new();
    for header in answers.iter().flat_map(|answer| &answer.headers) {
        all.entry(&header.name).or_default().push(header);
    }
    all.into_iter()
        .map(|(name, found)| {
            let schemas = found
                .iter()
                .map(|header| schema::of_type(cx, &header.ty))
                .collect();
            let mut out = HeaderObject::new(carry::schema(either(schemas)));
            out.description = found.iter().find_map(|header| header.description.clone());
            let has = |answer: &&&Answer| {
                answer
                    .headers
                    .iter()
                    .any(|header| header.name == name && header.presence == Presence::Required)
            };
            if answers.iter().filter(has).count() == answers.len() {
                out.extensions = Some(carry::extensions(keywords(json!({ "required": true }))));
            }
            (name.to_owned(), out)
        })
        .collect()
}

/// The bodies of all answers with one status, by media type.
fn contents(
    cx: &Cx<'_>,
    answers: &[&Answer],
    version: OpenApiVersion,
) -> IndexMap<String, Content> {
    let mut by_type: IndexMap<String, Vec<&Body>> = IndexMap::new();
    for body in answers.iter().filter_map(|answer| answer.body.as_ref()) {
        by_type
            .entry(essence(&body.media_type))
            .or_default()
            .push(body);
    }
    by_type.sort_keys();
    by_type
        .into_iter()
        .map(|(media_type, bodies)| (media_type, content(cx, &bodies, version)))
        .collect()
}

fn content(cx: &Cx<'_>, bodies: &[&Body], version: OpenApiVersion) -> Content {
    let items: Vec<Keywords> = bodies.iter().filter_map(|body| item(cx, body)).collect();
    let whole = || {
        let schemas = bodies.iter().map(|body| schema::of_type(cx, &body.ty));
        carry::schema(either(schemas.collect()))
    };
    if items.is_empty() {
        return Content::new(Some(whole()));
    }
    // 3.2 has a keyword for the items of a stream; before it, an extension says the same beside what the
    // stream is as a whole.
    let (keyword, mut out) = match version {
        OpenApiVersion::V3_2 => ("itemSchema", Content::default()),
        OpenApiVersion::V3_0 | OpenApiVersion::V3_1 => {
            ("x-item-schema", Content::new(Some(whole())))
        }
    };
    let items = value(either(items));
    out.extensions = Some(carry::extensions(keywords(json!({ keyword: items }))));
    out
}

/// What one item of a streamed body is. An event is an object of its fields (OpenAPI 3.2, 4.14.4).
fn item(cx: &Cx<'_>, body: &Body) -> Option<Keywords> {
    match body.stream.as_ref()? {
        StreamItem::Line(ty) => Some(schema::of_type(cx, ty)),
        StreamItem::Event(data) => {
            let data = schema::of_type(cx, data);
            let is_text = data.get("type") == Some(&json!("string")) || data.is_empty();
            let data = if is_text {
                json!({ "type": "string" })
            } else {
                json!({
                    "type": "string",
                    "contentMediaType": "application/json",
                    "contentSchema": data,
                })
            };
            Some(keywords(json!({
                "type": "object",
                "properties": {
                    "data": data,
                    "event": { "type": "string" },
                    "id": { "type": "string" },
                    "retry": { "type": "integer", "minimum": 0 },
                },
            })))
        }
    }
}

/// One schema for several, each once.
fn either(schemas: Vec<Keywords>) -> Keywords {
    let mut distinct: Vec<Value> = Vec::new();
    for schema in schemas {
        let schema = value(schema);
        if !distinct.contains(&schema) {
            distinct.push(schema);
        }
    }
    match distinct.len() {
        0 | 1 => keywords(distinct.pop().unwrap_or_default()),
        _ => keywords(json!({ "anyOf": distinct })),
    }
}
