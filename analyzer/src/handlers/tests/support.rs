//! A project as text in, handlers as small texts out.

use std::fmt::Write as _;

use crate::diagnostic::Report;
use crate::handlers::{HandlerCx, guard, handler, middleware};
use crate::infer::Infer;
use crate::lower::lower_all;
use crate::model::{
    Handler, Input, Location, MediaType, Method, Multiplicity, ParameterStyle, Presence, RoutePath,
    Scheme, Segment, Status, TypeRef,
};
use crate::names::{ItemId, ModuleId, Names};
use crate::testing;
use crate::types::TypeCx;

/// What every text begins with.
const USES: &str = "use axum::{Extension, Form, Json, body, middleware::Next, response::Response}; \
use axum::http::{HeaderMap, Method, StatusCode, Uri, header, request}; \
use axum::extract::{ConnectInfo, FromRequest, FromRequestParts, MatchedPath, Multipart, OptionalFromRequestParts, \
OriginalUri, Path, Query, RawPathParams, RawQuery, Request, State, WebSocketUpgrade, multipart, rejection};\n";

/// Handlers of `src/main.rs`: what each of its functions with a method's name reads as the handler of the path.
pub(super) fn handlers(path: &str, code: &str) -> String {
    analyzed(path, code).0
}

/// The same; the findings must be those that are marked in the text.
pub(super) fn findings(path: &str, code: &str) {
    let (_, project, report) = analyzed(path, code);
    testing::assert_findings(&project, &report);
}

fn analyzed(path: &str, code: &str) -> (String, crate::project::Project, Report) {
    let project = testing::project(&format!("//- src/main.rs\n{USES}{code}"));
    let (files, mut report) = lower_all(&project.sources);
    let names = Names::new(&project, &files, &[], &mut report);
    let mut types = TypeCx::new(&names);
    let mut infer = Infer::new(&names, &mut types);
    let mut cx = HandlerCx::new(&mut infer);
    let path = route_path(path);
    let root = names.root_of(0).unwrap_or(ModuleId(0));
    let item = |name: &str| -> Option<ItemId> {
        names.items_in(root).iter().copied().find(|id| {
            names
                .item(*id)
                .is_some_and(|item| item.name == name && is_fn(item))
        })
    };
    let layer = item("middleware").map(|id| middleware(&mut cx, id));
    let mut out = String::new();
    for method in Method::ALL {
        let Some(id) = item(method.lower()) else {
            continue;
        };
        let mut read = handler(&mut cx, id, &path, method);
        if let Some(layer) = &layer {
            guard(&mut read, &[layer]);
        }
        show(&mut out, method, &read);
    }
    let (security, own) = cx.finish();
    for (key, scheme) in &security {
        let _ = writeln!(out, "scheme {key}: {}", shown_scheme(scheme));
    }
    report.extend(own);
    report.sort();
    (out, project, report)
}

fn is_fn(item: &crate::hir::Item) -> bool {
    matches!(item.kind, crate::hir::ItemKind::Fn(_))
}

pub(super) fn route_path(path: &str) -> RoutePath {
    let segment = |text: &str| {
        if let Some(name) = text
            .strip_prefix("[[...")
            .and_then(|t| t.strip_suffix("]]"))
        {
            Segment::OptionalCatchAll(name.to_owned())
        } else if let Some(name) = text.strip_prefix("[...").and_then(|t| t.strip_suffix(']')) {
            Segment::CatchAll(name.to_owned())
        } else if let Some(name) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
            Segment::Param(name.to_owned())
        } else {
            Segment::Static(text.to_owned())
        }
    };
    RoutePath {
        segments: path
            .split('/')
            .filter(|t| !t.is_empty())
            .map(segment)
            .collect(),
    }
}

/// The method, then a line for each input, for the refusals as statuses, and for the demands.
pub(super) fn show(out: &mut String, method: Method, handler: &Handler) {
    let _ = writeln!(out, "{method}");
    for input in &handler.inputs {
        let _ = writeln!(out, "  {}", shown(input));
    }
    let mut statuses: Vec<String> = handler
        .answers
        .iter()
        // What the empty bodies of the tests answer.
        .filter(|answer| answer.status != Status::Code(200))
        .map(|answer| answer.status.to_string())
        .collect();
    statuses.dedup();
    if !statuses.is_empty() {
        let _ = writeln!(out, "  answers {}", statuses.join(" "));
    }
    if !handler.requires.is_empty() {
        let needs: Vec<String> = handler
            .requires
            .iter()
            .map(|need| match need.schemes.is_empty() {
                true => "nothing".to_owned(),
                false => need.schemes.join(" + "),
            })
            .collect();
        let _ = writeln!(out, "  needs {}", needs.join(" | "));
    }
}

fn shown(input: &Input) -> String {
    match input {
        Input::Parameter(one) => {
            let place = match one.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
                Location::Cookie => "cookie",
            };
            let mut text = format!("{place} {}: {}", one.name, shown_type(&one.ty));
            if one.presence == Presence::Optional {
                text.push('?');
            }
            match one.style {
                ParameterStyle::Plain => {}
                ParameterStyle::Repeated => text.push_str(" repeated"),
                ParameterStyle::FreeKeys => text.push_str(" free keys"),
            }
            if one.multiplicity == Multiplicity::Segments {
                text.push_str(" segments");
            }
            text
        }
        Input::Body(body) => {
            let MediaType(media_type) = &body.media_type;
            let optional = match body.presence {
                Presence::Optional => "?",
                Presence::Required => "",
            };
            format!("body {media_type}: {}{optional}", shown_type(&body.ty))
        }
        Input::NotUnderstood { what, .. } => format!("not understood: {what}"),
    }
}

fn shown_type(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Null => "null".into(),
        TypeRef::Bool => "bool".into(),
        TypeRef::Number(number) if number.integer => "integer".into(),
        TypeRef::Number(_) => "number".into(),
        TypeRef::String(string) => match (&string.content_media_type, &string.format) {
            (Some(_), _) => "file".into(),
            (None, Some(format)) => format.clone(),
            (None, None) => "string".into(),
        },
        TypeRef::Nullable(inner) => format!("{} or null", shown_type(inner)),
        TypeRef::List(list) => format!("[{}]", shown_type(&list.items)),
        TypeRef::Map(map) => format!("map of {}", shown_type(&map.values)),
        TypeRef::Tuple(items) => {
            let items: Vec<String> = items.iter().map(shown_type).collect();
            format!("({})", items.join(", "))
        }
        TypeRef::Named(_) => "component".into(),
        TypeRef::Inline(schema) => match &schema.shape {
            crate::model::Shape::Object(object) => {
                let fields: Vec<String> = object
                    .fields
                    .iter()
                    .map(|field| {
                        let optional = match field.on_wire {
                            crate::model::OnWire::Optional => "?",
                            crate::model::OnWire::Required => "",
                        };
                        format!("{}: {}{optional}", field.name, shown_type(&field.ty))
                    })
                    .collect();
                format!("{{ {} }}", fields.join(", "))
            }
            crate::model::Shape::Of(inner) => format!("{} with limits", shown_type(inner)),
            _ => "inline".into(),
        },
        TypeRef::AnyOf(_) => "any of".into(),
        TypeRef::AllOf(_) => "all of".into(),
        TypeRef::Const(values) => {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            values.join(" or ")
        }
        TypeRef::Any => "any".into(),
        TypeRef::Never => "never".into(),
        TypeRef::Unknown => "unknown".into(),
    }
}

pub(super) fn shown_scheme(scheme: &Scheme) -> String {
    match scheme {
        Scheme::Bearer { .. } => "Bearer".into(),
        Scheme::Basic { .. } => "Basic".into(),
        Scheme::ApiKey {
            location,
            name,
            description,
            ..
        } => {
            let place = match location {
                Location::Header => "header",
                Location::Cookie => "cookie",
                Location::Query => "query",
                Location::Path => "path",
            };
            let word = description.as_deref().unwrap_or_default();
            format!("key in {place} {name} {word}")
                .trim_end()
                .to_owned()
        }
    }
}

/// Compares line by line, indentation of the expected text aside.
#[track_caller]
pub(super) fn reads(path: &str, code: &str, expected: &str) {
    let actual = handlers(path, code);
    let lines = |text: &str| -> Vec<String> {
        text.lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    };
    let (actual, expected) = (lines(&actual), lines(expected));
    assert!(
        actual == expected,
        "\nread:\n  {}\nexpected:\n  {}\n",
        actual.join("\n  "),
        expected.join("\n  ")
    );
}
