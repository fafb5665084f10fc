//! Closures as values, and calls of whatever can be called.

use std::hash::{Hash, Hasher};

use super::value::Value;
use crate::hir::{self, Name};
use crate::ty::Scope;

/// A closure with what it sees.
#[derive(Debug)]
pub(crate) struct ClosureValue<'a> {
    pub(crate) closure: &'a hir::Closure,
    pub(crate) locals: Vec<(Name, Value<'a>)>,
    pub(crate) scope: Scope,
    /// The function that it is written in.
    pub(crate) by: Name,
}

impl PartialEq for ClosureValue<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.closure.body.span == other.closure.body.span && self.locals == other.locals
    }
}

impl Eq for ClosureValue<'_> {}

impl Hash for ClosureValue<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.closure.body.span.hash(state);
    }
}
