//! What a handler can know of its request: the method that it is routed by.

use crate::hir::Name;
use crate::infer::Infer;
use crate::infer::choice::one_of;
use crate::infer::value::{Ctor, Value};
use crate::model::Method;
use crate::ty::Ty;

pub(crate) const METHOD: &str = "http::Method";

/// The method of the requests that a handler gets. Those of `GET` also get `HEAD`, as axum routes it.
pub(crate) fn method<'a>(cx: &mut Infer<'a, '_>, method: Method) -> Value<'a> {
    let one = |method: Method| {
        let ctor = Ctor::Outside(Name::new(format!("{METHOD}::{method}")));
        Value::made(Ty::Outside(METHOD.to_owned(), Vec::new()), ctor, Vec::new())
    };
    match method {
        Method::Get => {
            let of = vec![(0, one(Method::Get)), (1, one(Method::Head))];
            one_of(cx.fresh(), of)
        }
        Method::Head
        | Method::Post
        | Method::Put
        | Method::Patch
        | Method::Delete
        | Method::Options
        | Method::Trace => one(method),
    }
}
