//! What code reads from a request by hand, as inputs and demands of an operation.

use std::collections::BTreeSet;

use super::extractors::{self, Place, Role, header_or_cookie};
use super::facts::{Facts, add_input, both, or_nothing};
use super::reading::{self, Key, Outcome, Part, Read, Subject};
use super::{HandlerCx, rules, security};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{
    Input, Location, MediaType, Presence, Provenance, Rest, SecurityNeed, StringType, TypeRef,
};
use crate::source::Span;

/// Headers that belong to the connection, or that every client sends by itself.
static OF_THE_CONNECTION: &[&str] = &[
    "host",
    "content-length",
    "connection",
    "transfer-encoding",
    "upgrade",
];

/// Looks at a function, and at what it calls, and adds what that says to what its signature says.
pub(super) fn add(
    cx: &mut HandlerCx<'_, '_, '_>,
    place: Place,
    subject: &Subject<'_>,
    named: Span,
    facts: &mut Facts,
) {
    let names = cx.infer.names;
    let reading = reading::read(names, subject, &BTreeSet::new());
    if reading.cut_short {
        cx.report.push(
            Diagnostic::new(
                &rules::EXTRACTOR_NOT_UNDERSTOOD,
                named,
                "not all of what this reads from the request is known: the code is too large or too deep to be followed",
            )
            .severity(Severity::Note),
        );
    }
    let mut credentials: Vec<(Key, Vec<SecurityNeed>)> = Vec::new();
    for read in &reading.reads {
        let required = || {
            let absent = BTreeSet::from([read.key.clone()]);
            reading::read(names, subject, &absent).outcome()
        };
        one(cx, place, read, &required, facts, &mut credentials);
    }
    let demands = demands(cx, subject, credentials);
    facts.needs = both(&facts.needs, &demands);
    fill_multipart(cx, facts, &reading.parts);
}

fn one(
    cx: &mut HandlerCx<'_, '_, '_>,
    place: Place,
    read: &Read,
    outcome: &dyn Fn() -> Outcome,
    facts: &mut Facts,
    credentials: &mut Vec<(Key, Vec<SecurityNeed>)>,
) {
    let presence = || match outcome() {
        Outcome::Refuses => Presence::Required,
        Outcome::Passes | Outcome::Unclear => Presence::Optional,
    };
    let key = read.key.clone();
    match &read.key {
        Key::Header(name) if name == "authorization" => {
            let words = read.words.iter().map(String::as_str);
            credentials.push((key, security::of_words(cx, words, read.span)));
        }
        Key::Header(name) if security::is_credential_header(name) => {
            let need = security::of_key(cx, Location::Header, name, read.span);
            credentials.push((key, vec![need]));
        }
        Key::Header(name) if OF_THE_CONNECTION.contains(&name.as_str()) => {}
        Key::Header(name) => {
            let origin = Provenance::inferred(read.span);
            let input = header_or_cookie(Location::Header, name, presence(), origin);
            add_input(&mut facts.inputs, input);
        }
        Key::Cookie(name) if security::is_credential_cookie(name) => {
            let need = security::of_key(cx, Location::Cookie, name, read.span);
            credentials.push((key, vec![need]));
        }
        Key::Cookie(name) => {
            let origin = Provenance::inferred(read.span);
            let input = header_or_cookie(Location::Cookie, name, presence(), origin);
            add_input(&mut facts.inputs, input);
        }
        Key::Extractor(ty) => {
            let span = read.span;
            let mut nested = extractors::read(cx, Place { span, ..place }, ty);
            // What happens to a rejection is in the code, where inference finds it.
            nested.refusals.clear();
            if !nested.needs.is_empty() {
                credentials.push((key, std::mem::take(&mut nested.needs)));
            }
            if !nested.inputs.is_empty() && presence() == Presence::Optional {
                nested = nested.optional();
            }
            facts.add(nested);
        }
        Key::UnknownHeader => unknown_name(cx, read.span, "header"),
        Key::UnknownCookie => unknown_name(cx, read.span, "cookie"),
        Key::Env(_) | Key::UnknownEnv => {}
        Key::HandedOn(to) => handed_on(cx, place, read.span, to, facts),
    }
}

fn unknown_name(cx: &mut HandlerCx<'_, '_, '_>, span: Span, what: &str) {
    cx.report.push(
        Diagnostic::new(
            &rules::HEADER_NAME_UNKNOWN,
            span,
            format!("which {what} is read here is not known: its name is not constant"),
        )
        .help(format!("name the {what} with a literal or a `const`")),
    );
}

fn handed_on(
    cx: &mut HandlerCx<'_, '_, '_>,
    place: Place,
    span: Span,
    to: &str,
    facts: &mut Facts,
) {
    // A middleware hands requests on by trade.
    if place.role == Role::Middleware {
        return;
    }
    cx.report.push(
        Diagnostic::new(
            &rules::EXTRACTOR_NOT_UNDERSTOOD,
            span,
            format!("what `{to}` reads from the request is not known: its source is not at hand"),
        )
        .severity(Severity::Note)
        .help(
            "the operation is documented without it; read what it needs here, and hand that over",
        ),
    );
    facts.inputs.push(Input::NotUnderstood {
        what: to.to_owned(),
        origin: Provenance::unknown(span),
    });
}

/// Credentials that must be there each add to the demand. Of those that may be absent, one is
/// enough where the code refuses when all of them are.
fn demands(
    cx: &HandlerCx<'_, '_, '_>,
    subject: &Subject<'_>,
    credentials: Vec<(Key, Vec<SecurityNeed>)>,
) -> Vec<SecurityNeed> {
    let names = cx.infer.names;
    let goes_on =
        |absent: BTreeSet<Key>| reading::read(names, subject, &absent).outcome() == Outcome::Passes;
    let mut demands = Vec::new();
    let mut alternatives = Vec::new();
    let mut of_alternatives = BTreeSet::new();
    for (key, needs) in credentials {
        if goes_on(BTreeSet::from([key.clone()])) {
            of_alternatives.insert(key);
            for need in needs {
                if !alternatives.contains(&need) {
                    alternatives.push(need);
                }
            }
        } else {
            demands = both(&demands, &needs);
        }
    }
    if !alternatives.is_empty() && goes_on(of_alternatives) {
        alternatives = or_nothing(alternatives);
    }
    both(&demands, &alternatives)
}

/// Gives an untyped multipart body the fields that the code looks for.
fn fill_multipart(cx: &mut HandlerCx<'_, '_, '_>, facts: &mut Facts, parts: &[Part]) {
    for input in &mut facts.inputs {
        let Input::Body(body) = input else {
            continue;
        };
        if body.media_type.0 != MediaType::MULTIPART || body.ty != TypeRef::Unknown {
            continue;
        }
        if !parts.is_empty() {
            let fields = parts.iter().map(field).collect();
            body.ty = extractors::object_of(fields, Rest::Open, body.origin.clone());
        } else if let Some(span) = body.origin.span
            && cx.unknown_multipart.insert(span)
        {
            cx.report.push(
                Diagnostic::new(
                    &rules::MULTIPART_FIELDS_UNKNOWN,
                    span,
                    "the fields of this multipart body are not known: no code compares their names with literals",
                )
                .help("match on `field.name()`, or read the body with `TypedMultipart`"),
            );
        }
    }
}

fn field(part: &Part) -> crate::model::Field {
    let ty = match (part.is_text, part.is_file) {
        (true, false) => TypeRef::String(StringType::default()),
        (false, true) => extractors::file(),
        _ => TypeRef::Any,
    };
    crate::model::Field {
        ty,
        ..extractors::named_part(part.name.clone(), &part.name, part.span)
    }
}
