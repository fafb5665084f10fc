//! Answers: how they are read, what a success is, and what a failure.

use routegen_analyzer::model::{Field, OnWire, Side, TypeRef};

use super::module::Module;
use super::operation::{self, json_type, title, type_name};
use super::text;
use super::types::{At, Types, structs};
use crate::calls::{Call, Content, Outcome, Turn};
use crate::casing::{Scope, pascal};
use crate::names::rust_string;
use crate::status;
use crate::writer::Writer;

/// The type of a body, and the method that reads it.
struct Reading {
    ty: String,
    read: String,
    streams: bool,
}

fn reading(
    module: &mut Module,
    call: &Call<'_>,
    outcome: &Outcome<'_>,
    types: &mut Types<'_>,
) -> Reading {
    let what = status::pascal(outcome.status);
    let is_failure = outcome.status >= 400;
    let simple = |ty: String, read: &str| Reading {
        ty,
        read: format!("raw.{read}()?"),
        streams: false,
    };
    match &outcome.content {
        Content::Nothing => simple("()".to_owned(), "empty"),
        Content::Json(json) => simple(json_type(types, call, json, &what), "json"),
        Content::MaybeJson(json) => {
            let ty = json_type(types, call, json, &what);
            simple(format!("Option<{ty}>"), "maybe_json")
        }
        Content::Text => simple("String".to_owned(), "text"),
        Content::JsonOrText(json) => {
            module.import("answer", "JsonOrText");
            let ty = json_type(types, call, json, &what);
            simple(format!("JsonOrText<{ty}>"), "json_or_text")
        }
        Content::Bytes | Content::Events(_) | Content::Lines(_) if is_failure => {
            simple("bytes::Bytes".to_owned(), "bytes")
        }
        Content::Bytes => {
            module.import("body_stream", "Body");
            Reading {
                streams: true,
                ..simple("Body".to_owned(), "body")
            }
        }
        Content::Events(data) => {
            module.import("event_stream", "Events");
            let at = At::outside(Side::Response, format!("{}Event", pascal(&call.id)));
            let (ty, read) = match data {
                TypeRef::Unknown | TypeRef::String(_) => ("String".to_owned(), "text"),
                data => (types.of(data, &at), "json"),
            };
            Reading {
                ty: format!("Events<{ty}>"),
                read: format!("raw.events(super::event_stream::{read})?"),
                streams: true,
            }
        }
        Content::Lines(line) => {
            module.import("json_lines", "Lines");
            let at = At::outside(Side::Response, format!("{}Line", pascal(&call.id)));
            let ty = types.of(line, &at);
            Reading {
                streams: true,
                ..simple(format!("Lines<{ty}>"), "lines")
            }
        }
    }
}

/// How the operation is called and read.
pub(super) fn operation(module: &mut Module, call: &Call<'_>, types: &mut Types<'_>) {
    for name in ["Raw", "Response"] {
        module.import("answer", name);
    }
    module.import("call", "Operation");
    module.import("call", "Repeat");
    let name = type_name(call);
    let successes: Vec<(u16, Reading)> = call
        .successes()
        .map(|outcome| (outcome.status, reading(module, call, outcome, types)))
        .collect();
    let failures: Vec<(u16, Reading)> = call
        .failures()
        .map(|outcome| (outcome.status, reading(module, call, outcome, types)))
        .collect();
    let success = match successes.as_slice() {
        [] => {
            module.import("body_stream", "Body");
            "Body".to_owned()
        }
        [(_, only)] => only.ty.clone(),
        _ => format!("{name}Success"),
    };
    let schemes = schemes(call);
    module
        .body
        .block(&format!("impl Operation for {name}"), |w| {
            w.line(format!("type Success = {success};"));
            w.line(format!("type Error = {name}Error;"));
            w.line(format!(
                "const METHOD: reqwest::Method = reqwest::Method::{};",
                call.method()
            ));
            w.line(format!(
                "const REPEAT: Repeat = {};",
                operation::repeat(call)
            ));
            if types.has_auth() {
                w.line(format!("const SCHEMES: super::call::Schemes = {schemes};"));
            }
            streams(w, &successes);
            w.gap();
            w.block(
                "fn read(raw: Raw) -> Result<Response<Self::Success>, Self::Error>",
                |w| {
                    read(w, &name, &successes, &failures);
                },
            );
        });
    module.body.gap();
}

/// The alternatives of schemes, as a literal.
fn schemes(call: &Call<'_>) -> String {
    let sets = call.schemes().map(|schemes| {
        let names: Vec<String> = schemes.iter().map(|name| rust_string(name)).collect();
        format!("&[{}]", names.join(", "))
    });
    let sets: Vec<String> = sets.collect();
    format!("&[{}]", sets.join(", "))
}

fn streams(w: &mut Writer, successes: &[(u16, Reading)]) {
    let streams = if successes.is_empty() {
        "(200..300).contains(&status)".to_owned()
    } else {
        let statuses: Vec<String> = successes
            .iter()
            .filter(|(_, reading)| reading.streams)
            .map(|(status, _)| status.to_string())
            .collect();
        match statuses.as_slice() {
            [] => return,
            [only] => format!("status == {only}"),
            several => format!("matches!(status, {})", several.join(" | ")),
        }
    };
    w.gap();
    w.block("fn streams(status: u16) -> bool", |w| w.line(streams));
}

fn read(w: &mut Writer, name: &str, successes: &[(u16, Reading)], failures: &[(u16, Reading)]) {
    w.block("match raw.status()", |w| {
        match successes {
            // Nothing is known of a success: any is one.
            [] => w.line("200..300 => Ok(raw.body()?),"),
            [(status, only)] => w.line(format!("{status} => Ok({}),", only.read)),
            several => {
                for (status, reading) in several {
                    let variant = format!("{name}Success::{}", status::pascal(*status));
                    let wrap = if reading.ty == "()" {
                        format!("|()| {variant}")
                    } else {
                        variant
                    };
                    w.line(format!("{status} => Ok({}.map({wrap})),", reading.read));
                }
            }
        }
        for (status, reading) in failures {
            failure_arm(w, name, *status, &reading.read);
        }
        w.line("_ => Err(raw.unexpected().into()),");
    });
}

/// rustfmt gives the arguments of a call 60 columns before it breaks them.
fn failure_arm(w: &mut Writer, name: &str, status: u16, read: &str) {
    let variant = status::pascal(status);
    let wrapped = format!("{name}Error::{variant}(Box::new({read}))");
    if wrapped.len() <= 60 {
        w.line(format!("{status} => Err({wrapped}),"));
    } else {
        w.line(format!("{status} => Err({name}Error::{variant}(Box::new("));
        w.line(format!("    {read},"));
        w.line("))),");
    }
}

/// The enum of successes, where there are several.
pub(super) fn success(module: &mut Module, call: &Call<'_>, types: &mut Types<'_>) {
    let outcomes: Vec<&Outcome<'_>> = call.successes().collect();
    if outcomes.len() < 2 {
        return;
    }
    let variants: Vec<(String, String)> = outcomes
        .iter()
        .map(|outcome| {
            let reading = reading(module, call, outcome, types);
            let name = status::pascal(outcome.status);
            match reading.ty.as_str() {
                "()" => (docs(outcome), format!("{name},")),
                ty => (docs(outcome), format!("{name}({ty}),")),
            }
        })
        .collect();
    let w = &mut module.body;
    w.line(format!(
        "/// What `{}` answers when it succeeds.",
        title(call)
    ));
    w.line("#[derive(Debug)]");
    w.block(&format!("pub enum {}Success", type_name(call)), |w| {
        for (docs, variant) in &variants {
            text::docs(w, docs);
            w.line(variant);
        }
    });
    w.gap();
}

/// The enum of failures.
pub(super) fn failure(module: &mut Module, call: &Call<'_>, types: &mut Types<'_>) {
    for name in ["TransportError", "Unexpected", "failure"] {
        module.import("answer", name);
    }
    let outcomes: Vec<&Outcome<'_>> = call.failures().collect();
    let variants: Vec<(String, String, String)> = outcomes
        .iter()
        .map(|outcome| {
            let ty = reading(module, call, outcome, types).ty;
            (docs(outcome), status::pascal(outcome.status), ty)
        })
        .collect();
    let name = format!("{}Error", type_name(call));
    let w = &mut module.body;
    w.line(format!("/// Why `{}` did not succeed.", title(call)));
    w.line("#[derive(Debug)]");
    w.block(&format!("pub enum {name}"), |w| {
        for (docs, variant, ty) in &variants {
            text::docs(w, docs);
            w.line(format!("{variant}(Box<Response<{ty}>>),"));
        }
        w.line("/// An answer that is not declared.");
        w.line("Unexpected(Box<Unexpected>),");
        w.line("/// No answer.");
        w.line("Transport(TransportError),");
    });
    w.gap();
    let names: Vec<&str> = variants.iter().map(|(_, name, _)| name.as_str()).collect();
    let title = rust_string(&title(call));
    w.line(format!("failure! {{ {name}, {title}: {} }}", names.join(", ")).replace(":  }", ": }"));
    w.gap();
}

/// `404: there is no such post`
fn docs(outcome: &Outcome<'_>) -> String {
    match outcome.reasons.as_slice() {
        [] => format!("{} {}", outcome.status, status::reason(outcome.status)),
        [only] => format!("{}: {only}", outcome.status),
        several => {
            let item = |reason: &&str| format!("- {}", reason.replace('\n', "\n  "));
            let lines: Vec<String> = several.iter().map(item).collect();
            format!("{}, one of:\n{}", outcome.status, lines.join("\n"))
        }
    }
}

/// How the pages of a list are read.
pub(super) struct Listed {
    /// The type of an item.
    pub item: String,
    /// The field with the items; nothing where the body is the list.
    pub items: Option<String>,
    pub items_optional: bool,
    /// What else of the body is needed, as an expression.
    pub other: Option<String>,
    pub other_name: &'static str,
    pub constructor: &'static str,
}

pub(super) fn listed(call: &Call<'_>, types: &mut Types<'_>) -> Option<Listed> {
    let pages = call.pages.as_ref()?;
    let outcome = call.successes().next()?;
    let Content::Json(json) = &outcome.content else {
        return None;
    };
    let body: TypeRef = (*json.first()?).clone();
    let object = types.object(&body, Side::Response).cloned();
    let idents = object
        .as_ref()
        .map(|object| structs::idents(object, &mut Scope::default()))
        .unwrap_or_default();
    let field = |name: &str| -> Option<(Field, String)> {
        let mut fields = object.as_ref()?.fields.iter().zip(&idents);
        let (field, ident) = fields.find(|(field, _)| field.name == name)?;
        Some((field.clone(), ident.clone()))
    };
    let list_field = pages.items.as_deref().map(|name| field(name).ok_or(()));
    let list_field = list_field.transpose().ok()?;
    let list = match &list_field {
        Some((field, _)) => types.through(&field.ty, Side::Response),
        None => types.through(&body, Side::Response),
    };
    let TypeRef::List(list) = list else {
        return None;
    };
    let hint = format!("{}{}", pascal(&call.id), status::pascal(outcome.status));
    let item = types.of(&list.items, &At::outside(Side::Response, hint));
    let (other_name, constructor, name) = match &pages.turn {
        Turn::Number { total } | Turn::Offset { total } => ("total", "counted", total.as_deref()),
        Turn::Cursor { field } => ("next", "pointing", Some(field.as_str())),
    };
    let other = name
        .and_then(field)
        .map(|(field, ident)| other(types, &field, &ident, &pages.turn));
    Some(Listed {
        item,
        items_optional: list_field
            .as_ref()
            .is_some_and(|(field, _)| field.on_wire == OnWire::Optional),
        items: list_field.map(|(_, ident)| ident),
        other,
        other_name,
        constructor,
    })
}

/// A total as `Option<u64>`, a cursor as `Option<String>`.
fn other(types: &mut Types<'_>, field: &Field, ident: &str, turn: &Turn) -> String {
    let name = format!("body.{ident}");
    let ty = types.of(&field.ty, &At::outside(Side::Response, pascal(&field.name)));
    let is_optional = field.on_wire == OnWire::Optional || ty.starts_with("Option<");
    match (turn, is_optional) {
        (Turn::Cursor { .. }, true) => format!("{name}.as_ref().and_then(super::paging::cursor)"),
        (Turn::Cursor { .. }, false) => format!("super::paging::cursor(&{name})"),
        (Turn::Number { .. } | Turn::Offset { .. }, true) if ty.contains("u64") => name,
        (Turn::Number { .. } | Turn::Offset { .. }, false) if ty == "u64" => {
            format!("Some({name})")
        }
        (Turn::Number { .. } | Turn::Offset { .. }, true) => {
            format!("{name}.and_then(|total| u64::try_from(total).ok())")
        }
        (Turn::Number { .. } | Turn::Offset { .. }, false) => format!("u64::try_from({name}).ok()"),
    }
}
