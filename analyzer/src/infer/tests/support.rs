//! Tests as a text in and a text out: code, and the answers of its functions.

use crate::hir::ItemKind;
use crate::infer::{Infer, answers_of_fn};
use crate::lower::lower_all;
use crate::model::{
    Answer, Api, Docs, Handler, Header, Method, OnWire, Presence, Provenance, Route, RoutePath,
    Shape, StreamItem, TypeRef,
};
use crate::names::Names;
use crate::testing::project;
use crate::types::TypeCx;

/// Names of functions whose answers are shown: those that a route may have.
static HANDLERS: &[&str] = &[
    "get",
    "head",
    "post",
    "put",
    "patch",
    "delete",
    "options",
    "handler",
    "middleware",
];

/// What is written before the code of each test.
const PRELUDE: &str = "//- src/main.rs
use axum::{Extension, Form, Json};
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request, State, rejection::JsonRejection};
use axum::http::{self, HeaderMap, Method, StatusCode, header, request::Parts};
use axum::middleware::Next;
use axum::response::{self, AppendHeaders, Html, IntoResponse, NoContent, Redirect, Response, sse};
use serde::{Deserialize, Serialize};
";

/// Compares the answers of the handlers in a text with those that are expected.
#[track_caller]
pub(super) fn answers(code: &str, expected: &str) {
    let found = shown(code, false);
    let expected = trimmed(expected);
    assert!(
        found == expected,
        "\nexpected:\n{expected}\n\nfound:\n{found}\n"
    );
}

/// As [`answers`], with the way of each.
#[track_caller]
pub(super) fn explained(code: &str, expected: &str) {
    let found = shown(code, true);
    let expected = trimmed(expected);
    assert!(
        found == expected,
        "\nexpected:\n{expected}\n\nfound:\n{found}\n"
    );
}

fn trimmed(text: &str) -> String {
    let lines = text.trim_matches('\n').lines();
    let indent = lines.clone().filter(|line| !line.trim().is_empty());
    let indent = indent
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let lines: Vec<&str> = lines
        .map(|line| line.get(indent..).unwrap_or("").trim_end())
        .collect();
    lines.join("\n").trim_end().to_owned()
}

pub(super) fn shown(code: &str, explain: bool) -> String {
    let project = project(&format!("{PRELUDE}{code}"));
    let (files, mut report) = lower_all(&project.sources);
    let names = Names::new(&project, &files, &[], &mut report);
    let mut types = TypeCx::new(&names);
    let mut cx = Infer::new(&names, &mut types);
    let root = names.root_of(0).unwrap();
    let mut api = Api::default();
    for id in names.items_below(root) {
        let item = names.item(id).unwrap();
        if matches!(item.kind, ItemKind::Fn(_)) && HANDLERS.contains(&item.name.as_str()) {
            let answers = answers_of_fn(&mut cx, id);
            api.routes.push(route(&item.name, answers));
        }
    }
    report.extend(std::mem::take(&mut cx.report));
    report.extend(types.settle(&mut api));
    report.sort();
    let mut lines = Vec::new();
    for route in &api.routes {
        lines.push(route.handler.name.clone());
        for answer in &route.handler.answers {
            lines.push(format!("  {}", one(answer)));
            for step in answer.why.iter().filter(|_| explain) {
                let text = step.span.map_or("", |span| project.sources.text(span));
                let text = text.lines().next().unwrap_or_default();
                lines.push(format!("    {}  [{text}]", step.message));
            }
        }
    }
    for found in &report.diagnostics {
        let text = project.sources.text(found.span);
        let text = text.lines().next().unwrap_or_default();
        lines.push(format!("! {} [{text}]: {}", found.rule.name, found.message));
    }
    lines.join("\n")
}

fn route(name: &str, answers: Vec<Answer>) -> Route {
    Route {
        method: Method::Get,
        path: RoutePath::default(),
        operation_id: String::new(),
        handler: Handler {
            name: name.to_owned(),
            inputs: Vec::new(),
            answers,
            requires: Vec::new(),
            origin: Provenance::builtin(),
        },
        docs: Docs::default(),
        deprecated: false,
        tags: Vec::new(),
        origin: Provenance::builtin(),
        binding: None,
    }
}

fn one(answer: &Answer) -> String {
    let mut parts = vec![answer.status.to_string()];
    if let Some(body) = &answer.body {
        let media = body
            .media_type
            .0
            .strip_suffix("; charset=utf-8")
            .unwrap_or(&body.media_type.0);
        parts.push(media.to_owned());
        parts.push(ty(&body.ty));
        match &body.stream {
            Some(StreamItem::Event(item)) => parts.push(format!("event {}", ty(item))),
            Some(StreamItem::Line(item)) => parts.push(format!("line {}", ty(item))),
            None => {}
        }
    }
    parts.extend(answer.headers.iter().map(header));
    if let Some(text) = &answer.description {
        parts.push(format!("\"{text}\""));
    }
    parts.join(" ")
}

fn header(header: &Header) -> String {
    match header.presence {
        Presence::Required => format!("+{}", header.name),
        Presence::Optional => format!("+{}?", header.name),
    }
}

fn ty(of: &TypeRef) -> String {
    let list = |types: &[TypeRef], by: &str| types.iter().map(ty).collect::<Vec<_>>().join(by);
    match of {
        TypeRef::Null => "null".into(),
        TypeRef::Bool => "bool".into(),
        TypeRef::Number(number) if number.integer => "integer".into(),
        TypeRef::Number(_) => "number".into(),
        TypeRef::String(_) => "string".into(),
        TypeRef::Nullable(inner) => format!("{}?", ty(inner)),
        TypeRef::List(inner) => format!("[{}]", ty(&inner.items)),
        TypeRef::Map(inner) => format!("{{*: {}}}", ty(&inner.values)),
        TypeRef::Tuple(items) => format!("({})", list(items, ", ")),
        TypeRef::Named(id) => id.0.clone(),
        TypeRef::Inline(schema) => match &schema.shape {
            Shape::Object(object) => {
                let fields = object.fields.iter().map(|field| {
                    let mark = if field.on_wire == OnWire::Optional {
                        "?"
                    } else {
                        ""
                    };
                    format!("{}{mark}: {}", field.name, ty(&field.ty))
                });
                format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
            }
            Shape::Of(inner) => ty(inner),
            Shape::Enum(_) => "enum".into(),
            Shape::Stated(value) => value.to_string(),
        },
        TypeRef::AnyOf(types) => list(types, " | "),
        TypeRef::AllOf(types) => list(types, " & "),
        TypeRef::Const(values) => format!("{values:?}"),
        TypeRef::Any => "any".into(),
        TypeRef::Never => "never".into(),
        TypeRef::Unknown => "?".into(),
    }
}
