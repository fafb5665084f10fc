//! A function for each operation, and the type of what it comes to.

use routegen_analyzer::model::{Segment, Side, TypeRef};

use super::arguments::{Args, body_word};
use super::items;
use super::text::{self, member, string};
use super::types::{Types, optional, union};
use crate::calls::{Call, Content, Outcome, encode};
use crate::casing::pascal;
use crate::status;
use crate::writer::Writer;

/// A call and what it is called.
#[derive(Debug)]
pub(super) struct Named<'a> {
    pub call: Call<'a>,
    /// `getArticles`
    pub function: String,
    /// `GetArticlesResult`
    pub result: String,
    /// `GetArticlesArgs`
    pub args: String,
}

/// The type of a body that comes, and the word for how it is read.
fn reading(outcome: &Outcome<'_>, types: &Types<'_>) -> (String, &'static str) {
    let json =
        |json: &[&TypeRef]| union(json.iter().map(|ty| types.of(ty, Side::Response)).collect());
    let is_failure = outcome.status >= 400;
    match &outcome.content {
        Content::Nothing => ("undefined".to_owned(), "nothing"),
        Content::Json(ty) => (json(ty), "json"),
        Content::MaybeJson(ty) => (optional(&json(ty)), "maybe json"),
        Content::Text => ("string".to_owned(), "text"),
        Content::JsonOrText(ty) => (union(vec![json(ty), "string".to_owned()]), "json or text"),
        Content::Bytes | Content::Events(_) | Content::Lines(_) if is_failure => {
            ("string".to_owned(), "text")
        }
        Content::Bytes => ("Download".to_owned(), "download"),
        Content::Events(TypeRef::String(_) | TypeRef::Unknown) => (
            "AsyncGenerator<ServerEvent<string>, void, void>".to_owned(),
            "text events",
        ),
        Content::Events(data) => {
            let data = types.of(data, Side::Response);
            (
                format!("AsyncGenerator<ServerEvent<{data}>, void, void>"),
                "events",
            )
        }
        Content::Lines(line) => {
            let line = types.of(line, Side::Response);
            (format!("AsyncGenerator<{line}, void, void>"), "lines")
        }
    }
}

/// What a success leaves to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    Value,
    /// A value, or nothing.
    Maybe,
    /// Nothing, or a stream.
    Nothing,
}

pub(super) fn keep(call: &Call<'_>) -> Keep {
    let (mut values, mut gaps) = (false, false);
    for outcome in call.successes() {
        match outcome.content {
            Content::Json(_) | Content::Text | Content::JsonOrText(_) => values = true,
            Content::MaybeJson(_) => (values, gaps) = (true, true),
            Content::Nothing => gaps = true,
            Content::Bytes | Content::Events(_) | Content::Lines(_) => return Keep::Nothing,
        }
    }
    match (values, gaps) {
        (false, _) => Keep::Nothing,
        (true, false) => Keep::Value,
        (true, true) => Keep::Maybe,
    }
}

pub(super) fn has_optional_args(call: &Call<'_>, types: &Types<'_>) -> bool {
    Args::of(call, types).is_optional()
}

/// The function, and its types.
pub(super) fn write(w: &mut Writer, named: &Named<'_>, types: &Types<'_>) {
    let call = &named.call;
    result(w, named, types);
    let args = Args::of(call, types);
    if !args.groups.is_empty() {
        w.gap();
        w.line(format!("/** What {} takes. */", named.function));
        w.line(format!("export interface {} {{", named.args));
        for group in &args.groups {
            let (mark, ty) = if group.required {
                ("", group.ty.clone())
            } else {
                ("?", optional(&group.ty))
            };
            w.line(format!("  readonly {}{mark}: {ty};", group.name));
        }
        w.line("}");
    }
    w.gap();
    text::docs(w, &summary(call));
    w.line(format!("export function {}(", named.function));
    w.line("  client: Client,");
    if !args.groups.is_empty() {
        let default = if args.is_optional() { " = {}" } else { "" };
        w.line(format!("  args: {}{default},", named.args));
    }
    w.line("  options: CallOptions = {},");
    w.line(format!("): Promise<{}> {{", named.result));
    w.line("  return send(client, {");
    for line in descriptor(named, &args, types) {
        w.line(format!("    {line}"));
    }
    w.line("  }, options);");
    w.line("}");
    items::write(w, named, &args, types);
}

fn summary(call: &Call<'_>) -> String {
    let path = routegen_analyzer::model::RoutePath {
        segments: call.path.to_vec(),
    };
    let title = format!("{} {path}", call.method())
        .replace('`', "'")
        .replace('\n', " ");
    let title = format!("`{title}`");
    let mut text = match text::docs_text(&call.route.docs) {
        Some(docs) => format!("{docs}\n\n{title}"),
        None => title,
    };
    if call.route.deprecated {
        text.push_str("\n\n@deprecated");
    }
    text
}

fn result(w: &mut Writer, named: &Named<'_>, types: &Types<'_>) {
    let call = &named.call;
    w.line(format!("/** What {} comes to. */", named.function));
    w.line(format!("export type {} =", named.result));
    if call.successes().next().is_none() {
        w.line("  | Success<number, string>");
    }
    for outcome in &call.outcomes {
        let (ty, _) = reading(outcome, types);
        let kind = if outcome.status < 400 {
            "Success"
        } else {
            "Failure"
        };
        let why = why(outcome);
        if !why.is_empty() {
            w.line(format!("  /** {why} */"));
        }
        w.line(format!("  | {kind}<{}, {ty}>", outcome.status));
    }
    w.line("  | Unexpected");
    w.line("  | NoAnswer;");
}

/// When a status comes, on one line.
fn why(outcome: &Outcome<'_>) -> String {
    let reasons: Vec<String> = outcome
        .reasons
        .iter()
        .map(|reason| text::harmless(&reason.replace('\n', " ")))
        .collect();
    let reasons = reasons.join("; ");
    if reasons.is_empty() && outcome.status >= 400 {
        return status::reason(outcome.status).to_owned();
    }
    reasons
}

/// The lines of the object that says what an operation is.
fn descriptor(named: &Named<'_>, args: &Args, types: &Types<'_>) -> Vec<String> {
    let call = &named.call;
    let mut lines = vec![
        format!("name: {},", string(&named.function)),
        format!("method: {},", string(call.method().as_str())),
        format!("path: [{}],", path(call)),
    ];
    lines.push(if args.groups.is_empty() {
        "args: {},".to_owned()
    } else {
        "args,".to_owned()
    });
    if let Some(body) = call.body {
        lines.push(format!("body: {},", string(body_word(body))));
    }
    let answers: Vec<String> = call
        .outcomes
        .iter()
        .map(|outcome| format!("{}: {}", outcome.status, string(reading(outcome, types).1)))
        .collect();
    lines.push(match answers.as_slice() {
        [] => "answers: {},".to_owned(),
        answers => format!("answers: {{ {} }},", answers.join(", ")),
    });
    let sets: Vec<String> = call
        .schemes()
        .map(|schemes| {
            let names: Vec<String> = schemes.iter().map(|name| string(name)).collect();
            format!("[{}]", names.join(", "))
        })
        .collect();
    if !sets.is_empty() {
        lines.push(format!("auth: [{}],", sets.join(", ")));
    }
    if call.idempotency_key().is_some() {
        lines.push("keyed: true,".to_owned());
    }
    lines
}

/// Literal text and values by turns.
fn path(call: &Call<'_>) -> String {
    let mut parts = Vec::new();
    let mut literal = String::new();
    for segment in call.path {
        literal.push('/');
        match segment {
            Segment::Static(text) => literal.push_str(&encode(text)),
            Segment::Param(name) | Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
                parts.push(string(&std::mem::take(&mut literal)));
                parts.push(format!("args.path{}", member(name)));
            }
        }
    }
    if !literal.is_empty() || parts.is_empty() {
        parts.push(string(&literal));
    }
    parts.join(", ")
}

/// The names of an operation's types.
pub(super) fn type_names(function: &str) -> (String, String) {
    let base = pascal(function);
    (format!("{base}Result"), format!("{base}Args"))
}
