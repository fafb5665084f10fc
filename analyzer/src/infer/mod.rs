//! What functions answer: bodies of handlers, the errors that reach them, and how values become responses.
//!
//! Values are followed forward through the bodies (`eval`), errors leave functions as values
//! (`effects`), and whatever a handler returns is turned into answers as axum would (`responses`).
//! What cannot be followed becomes an answer with an unknown status, and a finding that says why.

mod choice;
mod closure;
mod coerce;
mod display;
mod draft;
mod effects;
mod eval;
mod frame;
mod function;
pub(crate) mod known;
mod memory;
mod methods;
mod responses;
pub(crate) mod rules;
mod schema;
mod shape;
mod summary;
#[cfg(test)]
mod tests;
mod trail;
mod unify;
mod value;

use crate::diagnostic::Report;
use crate::model::{Answer, Method};
use crate::names::{ItemId, Names};
use crate::source::Span;
use crate::ty::{Scope, Ty};
use crate::types::TypeCx;

use draft::Draft;
use frame::Frame;
use function::{FnRef, shown};
use known::paths::canonical_type;
use memory::Memory;
use responses::{Answerer, answers, respond};
use summary::{Call, Returns};
use trail::{Note, Trail};
use value::Value;

/// Everything that inference needs and remembers; one serves a whole analysis.
#[derive(Debug)]
pub struct Infer<'a, 't> {
    pub names: &'a Names<'a>,
    pub types: &'t mut TypeCx<'a>,
    pub report: Report,
    memory: Memory<'a>,
}

impl<'a, 't> Infer<'a, 't> {
    pub fn new(names: &'a Names<'a>, types: &'t mut TypeCx<'a>) -> Self {
        Self {
            names,
            types,
            report: Report::default(),
            memory: Memory::new(names),
        }
    }
}

/// Every answer that a handler or middleware gives by its signature and body, in the order of
/// status, then media type. What inner handlers answer through `Next::run` is not part of it.
pub fn answers_of_fn(cx: &mut Infer<'_, '_>, item: ItemId) -> Vec<Answer> {
    answers_to(cx, item, None)
}

/// Every answer that a handler gives to requests of one method: what it does for others is left out,
/// where it asks for the method.
pub fn answers_of_handler(cx: &mut Infer<'_, '_>, item: ItemId, method: Method) -> Vec<Answer> {
    answers_to(cx, item, Some(method))
}

fn answers_to(cx: &mut Infer<'_, '_>, item: ItemId, method: Option<Method>) -> Vec<Answer> {
    let Some(function) = cx.function(item) else {
        return Vec::new();
    };
    let returned = returned(cx, &function, method);
    let signature = cx.signature(&function);
    let mut values: Vec<Value<'_>> = returned.iter().cloned().collect();
    if values.is_empty() {
        // The body never comes back: `todo!()`. The signature is all there is.
        values.push(Value::any(signature.output.clone()));
    }
    answers_of_values(cx, &function, values)
}

/// Every answer that a value of this type can become: what an extractor's rejection answers.
pub fn answers_of_rejection(cx: &mut Infer<'_, '_>, ty: &Ty) -> Vec<Answer> {
    let value = Value::any(canonical_type(ty.clone()));
    let place = match ty {
        Ty::Adt(item, _) => cx.names.item(*item).map(|found| (*item, found)),
        _ => None,
    };
    let (name, at, scope) = match place {
        Some((id, item)) => (
            item.name.clone(),
            item.name_span,
            Scope::module(cx.names.scope_of(id)),
        ),
        None => (
            "rejection".into(),
            Span::start_of(crate::source::FileId(0)),
            Scope::module(crate::names::ModuleId(0)),
        ),
    };
    let mut frame = Frame::new(name.clone(), scope, Ty::Infer);
    let drafts = settled(cx, &mut |cx| respond(cx, &mut frame, &value));
    answers(cx, &Answerer { name, at }, drafts)
}

/// Every answer of a rejection that `From` turns into another type: what `WithRejection<E, R>` answers,
/// which is often less than `R` can say. `at`: where that is asked for.
pub fn answers_of_converted(
    cx: &mut Infer<'_, '_>,
    rejection: &Ty,
    target: &Ty,
    at: Span,
) -> Vec<Answer> {
    let rejection = canonical_type(rejection.clone());
    let target = canonical_type(target.clone());
    let name: crate::hir::Name = "rejection".into();
    let module = match &target {
        Ty::Adt(item, _) => cx.names.scope_of(*item),
        _ => crate::names::ModuleId(0),
    };
    let mut frame = Frame::new(name.clone(), Scope::module(module), Ty::Infer);
    let drafts = settled(cx, &mut |cx| {
        let value = known::errors::rejection(cx, &rejection);
        let value = value.unwrap_or_else(|| Value::any(rejection.clone()));
        let converted = cx.convert(&mut frame, value, &target, Some(at));
        respond(cx, &mut frame, &converted)
    });
    answers(cx, &Answerer { name, at }, drafts)
}

/// The answers of the errors that a function of an impl returns: what `from_request_parts`
/// of an own extractor rejects with, which is often less than its rejection type can say.
pub fn answers_of_errors(cx: &mut Infer<'_, '_>, item: ItemId) -> Vec<Answer> {
    let Some(function) = cx.function(item) else {
        return Vec::new();
    };
    let returned = returned(cx, &function, None);
    let errors = returned
        .iter()
        .filter_map(|value| cx.halves(value.clone()).bad);
    let errors: Vec<Value<'_>> = errors.collect();
    answers_of_values(cx, &function, errors)
}

/// What a function returns for any arguments, but the method, where that is known.
fn returned<'a>(
    cx: &mut Infer<'a, '_>,
    function: &FnRef<'a>,
    method: Option<Method>,
) -> Returns<'a> {
    let signature = cx.signature(function);
    let is_method = |ty: &Ty| matches!(ty, Ty::Outside(path, _) if path == known::request::METHOD);
    let asks = signature.params.iter().any(is_method);
    let args = match method.filter(|_| asks) {
        Some(method) => {
            let params = signature.params.iter();
            let args = params.map(|ty| match is_method(ty) {
                true => known::request::method(method),
                false => Value::any(ty.clone()),
            });
            args.collect()
        }
        None => Vec::new(),
    };
    let call = Call {
        function: function.clone(),
        with: Vec::new(),
        receiver: None,
        args,
    };
    cx.returns_from_top(&call)
}

fn answers_of_values<'a>(
    cx: &mut Infer<'a, '_>,
    function: &FnRef<'a>,
    values: Vec<Value<'a>>,
) -> Vec<Answer> {
    let name = function.item.name.clone();
    let output = function.func.output.as_ref();
    let at = output.map_or(function.item.name_span, |ty| ty.span);
    let scope = cx.signature(function).scope.clone();
    let mut drafts = Vec::new();
    for value in values {
        let value = match value.at {
            Some(_) => value,
            None => value.at(at),
        };
        let mut frame = Frame::new(name.clone(), scope.clone(), Ty::Infer);
        let own = settled(cx, &mut |cx| respond(cx, &mut frame, &value));
        for mut draft in own {
            if !draft.trail.is_explained() {
                let what = shown(cx, &value.ty).into();
                let note = Note::Returns {
                    by: name.clone(),
                    what,
                };
                let step = Trail::of(note, value.at);
                draft.trail = draft.trail.then(&step);
            }
            drafts.push(draft);
        }
    }
    answers(cx, &Answerer { name, at }, drafts)
}

/// Tries again while chains of calls are given up for their length; each time the end is known by then.
fn settled<'a, 't>(
    cx: &mut Infer<'a, 't>,
    attempt: &mut dyn FnMut(&mut Infer<'a, 't>) -> Vec<Draft<'a>>,
) -> Vec<Draft<'a>> {
    loop {
        let drafts = attempt(cx);
        match cx.take_given_up() {
            Some(end) => drop(cx.returns_from_top(&end)),
            None => return drafts,
        }
    }
}
