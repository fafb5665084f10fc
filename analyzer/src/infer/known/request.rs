//! What a handler can know of its request: the method that it is routed by.

use crate::hir::Name;
use crate::infer::value::{Ctor, Value};
use crate::model::Method;
use crate::ty::Ty;

pub(crate) const METHOD: &str = "http::Method";

/// The method of the requests of an operation.
pub(crate) fn method<'a>(method: Method) -> Value<'a> {
    let ctor = Ctor::Outside(Name::new(format!("{METHOD}::{method}")));
    Value::made(Ty::Outside(METHOD.to_owned(), Vec::new()), ctor, Vec::new())
}
