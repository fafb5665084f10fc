//! What functions answer: bodies of handlers, the errors that reach them, and how values become responses.
//!
//! Values are followed forward through the bodies (`eval`), errors leave functions as values
//! (`effects`), and whatever a handler returns is turned into answers as axum would (`responses`).
//! What cannot be followed becomes an answer with an unknown status, and a finding that says why.

pub(crate) mod rules;

use crate::diagnostic::Report;
use crate::hir;
use crate::model::Answer;
use crate::names::{ItemId, ModuleId, Names};
use crate::ty::Ty;
use crate::types::TypeCx;

/// Everything that inference needs and remembers; one serves a whole analysis.
#[derive(Debug)]
pub struct Infer<'a, 't> {
    pub names: &'a Names<'a>,
    pub types: &'t mut TypeCx<'a>,
    pub report: Report,
}

impl<'a, 't> Infer<'a, 't> {
    pub fn new(names: &'a Names<'a>, types: &'t mut TypeCx<'a>) -> Self {
        Self {
            names,
            types,
            report: Report::default(),
        }
    }
}

/// A function in an impl block: `from_request_parts` of an extractor.
#[derive(Debug, Clone)]
pub struct ImplFn<'a> {
    /// The function's item in the impl.
    pub item: &'a hir::Item,
    /// The impl block that it is in.
    pub block: &'a hir::Impl,
    /// The module of the impl block.
    pub module: ModuleId,
}

/// Every answer that a handler or middleware gives by its signature and body, in the order of
/// status, then media type. What inner handlers answer through `Next::run` is not part of it.
pub fn answers_of_fn(cx: &mut Infer<'_, '_>, item: ItemId) -> Vec<Answer> {
    let _ = (cx, item);
    Vec::new()
}

/// Every answer that a value of this type can become: what an extractor's rejection answers.
pub fn answers_of_rejection(cx: &mut Infer<'_, '_>, ty: &Ty) -> Vec<Answer> {
    let _ = (cx, ty);
    Vec::new()
}

/// The answers of the errors that a function of an impl returns: what `from_request_parts`
/// of an own extractor rejects with, which is often less than its rejection type can say.
pub fn answers_of_errors<'a>(cx: &mut Infer<'a, '_>, function: &ImplFn<'a>) -> Vec<Answer> {
    let _ = (cx, function);
    Vec::new()
}
