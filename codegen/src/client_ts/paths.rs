//! `paths`, in the form that `openapi-fetch` and `openapi-typescript` share.

use std::collections::BTreeMap;

use routegen_analyzer::model::{Location, Method, Parameter, Presence, Segment, Side, Status};

use super::operations::Named;
use super::text::{key, string};
use super::types::Types;
use crate::calls::encode;
use crate::writer::Writer;

/// The file.
pub(super) fn file(named: &[Named<'_>], types: &Types<'_>, extension: &str) -> String {
    let outside = types.seen_from_outside();
    let mut by_path: BTreeMap<String, Vec<&Named<'_>>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for one in named {
        let path = template(one);
        if !by_path.contains_key(&path) {
            order.push(path.clone());
        }
        by_path.entry(path).or_default().push(one);
    }
    let mut body = Writer::default();
    body.line("/** The service as `openapi-fetch` takes it: `createClient<paths>()`. */");
    body.line("export interface paths {");
    for path in &order {
        body.line(format!("  {}: {{", string(path)));
        body.line(
            "    parameters: { query?: never; header?: never; path?: never; cookie?: never };",
        );
        let here = by_path.get(path).map(Vec::as_slice).unwrap_or_default();
        for method in Method::ALL {
            match here.iter().find(|one| one.call.method() == method) {
                Some(one) => operation(&mut body, one, &outside),
                None => body.line(format!("    {}?: never;", method.lower())),
            }
        }
        body.line("  };");
    }
    body.line("}");
    body.gap();
    body.line("/** The types of the service by the names that they have in its document. */");
    body.line("export interface components {");
    body.line("  schemas: {");
    for (name, ty) in types.declared() {
        body.line(format!("    {}: api.{ty};", key(&name)));
    }
    body.line("  };");
    body.line("}");
    let body = body.finish();
    let mut w = Writer::default();
    w.line(super::MARKER);
    w.gap();
    if body.contains("api.") {
        w.line(format!("import type * as api from \"./index{extension}\";"));
        w.gap();
    }
    w.line(body.trim_end());
    w.finish()
}

fn template(named: &Named<'_>) -> String {
    let path: String = named
        .call
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Static(text) => format!("/{}", encode(text)),
            Segment::Param(name) | Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
                format!("/{{{name}}}")
            }
        })
        .collect();
    if path.is_empty() {
        "/".to_owned()
    } else {
        path
    }
}

fn operation(w: &mut Writer, named: &Named<'_>, types: &Types<'_>) {
    let call = &named.call;
    w.line(format!("    {}: {{", call.method().lower()));
    w.line("      parameters: {");
    parameters(w, "query", Location::Query, &call.parameters, types);
    parameters(w, "header", Location::Header, &call.parameters, types);
    let path: Vec<String> = call
        .path
        .iter()
        .filter_map(Segment::param)
        .zip(&call.path_parameters)
        .map(|(name, parameter)| {
            let ty = parameter.map_or_else(
                || "string".to_owned(),
                |one| types.of(&one.ty, Side::Request),
            );
            format!("{}: {ty}", key(name))
        })
        .collect();
    match path.as_slice() {
        [] => w.line("        path?: never;"),
        path => w.line(format!("        path: {{ {} }};", path.join("; "))),
    }
    parameters(w, "cookie", Location::Cookie, &call.parameters, types);
    w.line("      };");
    match call.body {
        None => w.line("      requestBody?: never;"),
        Some(body) => {
            let mark = if body.presence == Presence::Optional {
                "?"
            } else {
                ""
            };
            let media = string(essence(&body.media_type.0));
            let ty = types.of(&body.ty, Side::Request);
            w.line(format!(
                "      requestBody{mark}: {{ content: {{ {media}: {ty} }} }};"
            ));
        }
    }
    w.line("      responses: {");
    for (status, content) in responses(named, types) {
        w.line(format!(
            "        {status}: {{ headers: {{ [name: string]: unknown }}; {content} }};"
        ));
    }
    w.line("      };");
    w.line("    };");
}

fn parameters(
    w: &mut Writer,
    name: &str,
    location: Location,
    all: &[&Parameter],
    types: &Types<'_>,
) {
    let here: Vec<&&Parameter> = all.iter().filter(|one| one.location == location).collect();
    let required = here.iter().any(|one| one.presence == Presence::Required);
    let parts: Vec<String> = here
        .iter()
        .map(|one| {
            let ty = types.of(&one.ty, Side::Request);
            let mark = if one.presence == Presence::Required {
                ""
            } else {
                "?"
            };
            format!("{}{mark}: {ty}", key(&one.name))
        })
        .collect();
    match parts.as_slice() {
        [] => w.line(format!("        {name}?: never;")),
        parts => {
            let mark = if required { "" } else { "?" };
            w.line(format!("        {name}{mark}: {{ {} }};", parts.join("; ")));
        }
    }
}

/// What each status has, by media type.
fn responses(named: &Named<'_>, types: &Types<'_>) -> Vec<(String, String)> {
    let mut by_status: BTreeMap<Status, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    for answer in &named.call.route.handler.answers {
        let contents = by_status.entry(answer.status).or_default();
        if let Some(body) = &answer.body {
            let media = essence(&body.media_type.0).to_owned();
            let ty = types.of(&body.ty, Side::Response);
            contents.entry(media).or_default().push(ty);
        }
    }
    by_status
        .into_iter()
        .map(|(status, contents)| {
            let parts: Vec<String> = contents
                .into_iter()
                .map(|(media, tys)| format!("{}: {}", string(&media), super::types::union(tys)))
                .collect();
            let content = match parts.as_slice() {
                [] => "content?: never".to_owned(),
                parts => format!("content: {{ {} }}", parts.join("; ")),
            };
            (status.to_string(), content)
        })
        .collect()
}

/// `; charset=utf-8` is the default.
fn essence(media_type: &str) -> &str {
    media_type
        .strip_suffix("; charset=utf-8")
        .unwrap_or(media_type)
}
