//! From a function to a [`Handler`]: what it reads, what it demands, what it answers.
//!
//! The extractors are rows of one table; what they refuse is what axum 0.8 really answers. What code reads
//! by hand is found by running its body over abstract values (`reading`).

mod by_hand;
pub(crate) mod constants;
mod cx;
mod derive;
mod extensions;
mod extractors;
mod facts;
mod headers;
mod merge;
mod own;
mod own_header;
mod parameters;
mod paths;
pub(crate) mod reading;
pub(crate) mod rejections;
pub(crate) mod rules;
mod security;
mod show;
mod signature;
pub(crate) mod structs;
#[cfg(test)]
mod tests;

pub use cx::HandlerCx;
pub use merge::{Limits, guard, limit};

use crate::diagnostic::Diagnostic;
use crate::hir::{self, AttrInput, ItemKind};
use crate::infer;
use crate::model::{Answer, Handler, Input, Method, Provenance, RoutePath, SecurityNeed};
use crate::names::{ItemId, Names, Namespace, Resolved};
use crate::ty::{Scope, Ty};
use extractors::{Place, Role};
use facts::{Facts, add_input};
use reading::{Code, Subject};
use signature::Argument;

/// What a middleware function adds to every operation below it.
#[derive(Debug, Clone, Default)]
pub struct MiddlewareFacts {
    pub inputs: Vec<Input>,
    pub requires: Vec<SecurityNeed>,
    /// What it answers by itself, without asking the handler.
    pub answers: Vec<Answer>,
    /// It extracts state, so it is made with `from_fn_with_state`.
    pub takes_state: bool,
}

/// Reads a function as the handler of a method on a path.
pub fn handler(
    cx: &mut HandlerCx<'_, '_, '_>,
    item: ItemId,
    path: &RoutePath,
    method: Method,
) -> Handler {
    let Some((found, function)) = function(cx.infer.names, item) else {
        return nothing();
    };
    let scope = Scope::of_item(cx.infer.names, item);
    let arguments = signature::arguments(cx, function, &scope);
    signature::check(cx, item, found, function, &arguments, Role::Handler);
    let place = Place {
        span: found.name_span,
        method,
        named_by_method: found.name == method.lower(),
        role: Role::Handler,
    };
    let mut facts = extract(cx, place, &arguments);
    let subject = Subject {
        code: Code::Function(function),
        scope,
        follow: None,
        is_middleware: false,
        must_succeed: false,
    };
    by_hand::add(cx, place, &subject, found.name_span, &mut facts);
    let mut inputs = paths::parameters(cx, path, &facts.paths);
    let is_body = |input: &Input| matches!(input, Input::Body(_));
    let (bodies, others): (Vec<Input>, Vec<Input>) = facts.inputs.into_iter().partition(is_body);
    for input in others.into_iter().chain(bodies) {
        add_input(&mut inputs, input);
    }
    let mut answers = facts.refusals;
    answers.extend(infer::answers_of_handler(cx.infer, item, method));
    Handler {
        name: found.name.to_string(),
        inputs,
        answers: merge::sorted(answers),
        requires: facts.needs,
        origin: Provenance::exact(found.name_span),
    }
}

/// Reads a function in the style of `axum::middleware::from_fn`.
pub fn middleware(cx: &mut HandlerCx<'_, '_, '_>, item: ItemId) -> MiddlewareFacts {
    let Some((found, function)) = function(cx.infer.names, item) else {
        return MiddlewareFacts::default();
    };
    let scope = Scope::of_item(cx.infer.names, item);
    let arguments = signature::arguments(cx, function, &scope);
    signature::check(cx, item, found, function, &arguments, Role::Middleware);
    let (own, fits) = signature::middleware_extractors(&arguments);
    if !fits {
        cx.report.push(
            Diagnostic::new(
                &rules::MIDDLEWARE_SIGNATURE,
                found.name_span,
                format!("`from_fn` does not take `{}`: its last two arguments are not the request and `Next`", found.name),
            )
            .help("end the arguments with `request: Request, next: Next`"),
        );
    }
    let place = Place {
        span: found.name_span,
        // Not one that changes what extractors read.
        method: Method::Post,
        named_by_method: false,
        role: Role::Middleware,
    };
    let mut facts = extract(cx, place, own);
    let subject = Subject {
        code: Code::Function(function),
        scope,
        follow: None,
        is_middleware: true,
        must_succeed: false,
    };
    by_hand::add(cx, place, &subject, found.name_span, &mut facts);
    let mut answers = facts.refusals;
    answers.extend(infer::answers_of_fn(cx.infer, item));
    MiddlewareFacts {
        inputs: facts.inputs,
        requires: facts.needs,
        answers: merge::sorted(answers),
        takes_state: facts.takes_state,
    }
}

/// Runs the extractors of a signature, and reports those that cannot stand where they do.
fn extract(cx: &mut HandlerCx<'_, '_, '_>, place: Place, arguments: &[Argument<'_>]) -> Facts {
    let mut facts = Facts::default();
    let mut bodies = Vec::new();
    for argument in arguments {
        if signature::is_next(&argument.ty) {
            continue;
        }
        let span = argument.span();
        let one = extractors::read(cx, Place { span, ..place }, &argument.ty);
        if one.takes_body {
            bodies.push(argument);
        }
        facts.add(one);
    }
    check_bodies(cx, arguments, &bodies);
    facts
}

fn check_bodies(
    cx: &mut HandlerCx<'_, '_, '_>,
    arguments: &[Argument<'_>],
    bodies: &[&Argument<'_>],
) {
    let Some((first, others)) = bodies.split_first() else {
        return;
    };
    for other in others {
        let what = show::ty(cx.infer.names, &other.ty);
        cx.report.push(
            Diagnostic::new(
                &rules::TWO_BODY_EXTRACTORS,
                other.span(),
                format!("`{what}` reads the body, which an argument before it has read already"),
            )
            .label(first.span(), "the body is read here")
            .help("read the body once, and make the rest of what was read"),
        );
    }
    let is_last = arguments
        .last()
        .is_some_and(|last| last.span() == first.span());
    if others.is_empty() && !is_last {
        let what = show::ty(cx.infer.names, &first.ty);
        cx.report.push(
            Diagnostic::new(
                &rules::BODY_EXTRACTOR_NOT_LAST,
                first.span(),
                format!("`{what}` reads the body, so it must be the last argument"),
            )
            .help("axum runs extractors from left to right, and only the last may consume the request"),
        );
    }
}

/// The type that an extractor of a known crate rejects with.
pub(crate) fn rejection_of(extractor: &Ty) -> Option<Ty> {
    extractors::rejection_of(extractor)
}

fn function<'a>(names: &Names<'a>, item: ItemId) -> Option<(&'a hir::Item, &'a hir::Fn)> {
    let found = names.item(item)?;
    match &found.kind {
        ItemKind::Fn(function) => Some((found, function)),
        _ => None,
    }
}

fn nothing() -> Handler {
    Handler {
        name: String::new(),
        inputs: Vec::new(),
        answers: Vec::new(),
        requires: Vec::new(),
        origin: Provenance::builtin(),
    }
}

/// Whether an item derives a trait of this name, whichever crate it comes from: derives of a name stand for
/// one thing (`Deserialize`, `TryFromField`).
fn derives(names: &Names<'_>, id: ItemId, name: &str) -> bool {
    derived(names, id).any(|path| path.rsplit("::").next() == Some(name))
}

/// Whether an item derives what this canonical path names.
fn derived_path(names: &Names<'_>, id: ItemId, path: &str) -> bool {
    derived(names, id).any(|own| infer::known::paths::canonical(&own) == path)
}

fn derived<'n>(names: &'n Names<'_>, id: ItemId) -> impl Iterator<Item = String> + 'n {
    let attrs = names.item(id).map_or(&[][..], |item| &item.attrs);
    let module = names.scope_of(id);
    attrs
        .iter()
        .filter(|attr| attr.is("derive"))
        .filter_map(|attr| match &attr.input {
            AttrInput::List(metas) => Some(metas),
            AttrInput::Word | AttrInput::Value(_) => None,
        })
        .flatten()
        .filter_map(move |meta| {
            let path = meta.path.as_ref()?;
            Some(match names.resolve(module, path, Namespace::Macro) {
                Resolved::Outside(path) => path,
                _ => meta.name.to_string(),
            })
        })
}

/// The features with which the crate uses a dependency.
fn features_of(names: &Names<'_>, dependency: &str) -> Vec<String> {
    names
        .project()
        .crates
        .first()
        .and_then(|krate| krate.dependencies.get(dependency))
        .map(|found| found.features.iter().cloned().collect())
        .unwrap_or_default()
}
