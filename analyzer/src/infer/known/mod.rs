//! What is known of the standard library, axum and the crates around it: the tables, and how they are asked.

pub(crate) mod errors;
pub(crate) mod format;
mod function_natives;
mod functions;
mod iterators;
mod methods;
mod outcome_forms;
mod outcomes;
pub(crate) mod paths;
pub(crate) mod request;
pub(crate) mod responses;
pub(crate) mod sql;
pub(crate) mod status;
pub(crate) mod text;
mod types;

pub(crate) use functions::call;
pub(crate) use types::{field, is_iterable, is_map, is_pointer, is_wrapper};

use super::Infer;
use super::frame::Frame;
use super::shape::{NONE, none, peeled, some};
use super::value::{Ctor, Known, Value};
use crate::hir::Name;
use crate::source::Span;
use crate::ty::Ty;

/// A use of something known: a method with its receiver, or a function.
#[derive(Debug)]
pub(crate) struct Use<'a> {
    /// For functions `()`.
    pub(crate) receiver: Value<'a>,
    /// The type on which the method was found; for functions the type before `::`.
    pub(crate) on: Ty,
    pub(crate) name: Name,
    pub(crate) args: Vec<Value<'a>>,
    /// `::<T>`
    pub(crate) generics: Vec<Ty>,
    pub(crate) span: Span,
}

impl<'a> Use<'a> {
    /// Takes an argument; unknown where there is none.
    pub(crate) fn arg(&mut self, at: usize) -> Value<'a> {
        match self.args.get_mut(at) {
            Some(arg) => std::mem::replace(arg, Value::unknown()),
            None => Value::unknown(),
        }
    }

    pub(crate) fn generic(&self, at: usize) -> Ty {
        self.generics.get(at).cloned().unwrap_or(Ty::Infer)
    }
}

pub(crate) type Native =
    for<'a, 't, 'i, 'f> fn(&'i mut Infer<'a, 't>, &'f mut Frame<'a>, Use<'a>) -> Value<'a>;

/// What a row of a table says of a method or function.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Found {
    /// It gives a value of this type; `$0` is the first argument of the receiver's type, or of `::<…>`.
    Type(&'static str),
    /// It gives its receiver.
    This,
    Native(Native),
    /// It changes its receiver, and gives what that is now.
    Change(Native),
}

/// The row of a method on a type.
pub(crate) fn method(ty: &Ty, name: &str) -> Option<Found> {
    let path = match ty {
        Ty::Outside(path, _) => path.as_str(),
        Ty::Primitive(name) => name.as_str(),
        Ty::Slice(_) => "[]",
        Ty::Tuple(_) => "()",
        _ => return None,
    };
    methods::find(path, name)
}

/// What methods of this name do on every type that has no such method of its own.
pub(crate) fn universal(using: &Use<'_>) -> Option<Found> {
    let unknown = matches!(using.on, Ty::Infer | Ty::Unknown(_));
    if unknown && let Some(found) = methods::on_unknown(&using.name) {
        return Some(found);
    }
    methods::find("*", &using.name)
}

/// An unknown value that comes out of what a value comes out of.
pub(crate) fn from_somewhere<'a>(value: &Value<'a>) -> Value<'a> {
    let known = match &value.known {
        Known::From(_) | Known::Lost(_) => value.known.clone(),
        _ => match peeled(&super::methods::receiver_type(value)) {
            Ty::Outside(path, _) => from_crate_of(path),
            _ => Known::Nothing,
        },
    };
    Value::unknown()
        .with_known(known)
        .trailed(value.trail.clone())
}

/// It comes out of the crate that a path begins with.
pub(crate) fn from_crate_of<'a>(path: &str) -> Known<'a> {
    let krate = path.split("::").next().unwrap_or(path);
    Known::From(Name::new(krate))
}

/// Methods whose value is still the place that they are called on.
pub(crate) fn keeps_place(name: &str) -> bool {
    matches!(
        name,
        "headers_mut" | "as_mut" | "borrow_mut" | "get_mut" | "by_ref"
    )
}

/// Whether a path is below a type, as variants are.
pub(crate) fn is_variant(path: &str) -> bool {
    let owner = path.rsplit("::").nth(1);
    owner.is_some_and(|owner| owner.starts_with(|c: char| c.is_uppercase()))
}

/// A constant, unit struct, unit variant or function outside, as a value.
pub(crate) fn constant<'a>(path: &str, owner: Option<&Ty>) -> Value<'a> {
    if path == NONE {
        return none(Ty::Infer);
    }
    if let Some(name) = path.strip_prefix("http::StatusCode::") {
        let known = status::by_name(name).map_or(Known::Nothing, Known::Status);
        return Value::new(text::parse("http::StatusCode", &[]), known);
    }
    if let Some(name) = path.strip_prefix("http::header::") {
        let known = Known::Str(name.to_ascii_lowercase().replace('_', "-").into());
        return Value::new(text::parse("http::HeaderName", &[]), known);
    }
    if let Some(name) = path.strip_prefix("mime::") {
        let known = status::mime(name).map_or(Known::Nothing, |text| Known::Str(text.into()));
        return Value::new(text::parse("mime::Mime", &[]), known);
    }
    let last = path.rsplit("::").next().unwrap_or(path);
    let is_function = last.starts_with(|c: char| c.is_lowercase()) || is_wrapper(path);
    let known_function = matches!(
        path,
        super::shape::OK | super::shape::ERR | super::shape::SOME
    );
    if is_function || known_function {
        return Value::unknown().with_known(Known::Outside(path.into()));
    }
    let ty = match owner {
        Some(ty) => ty.clone(),
        None if is_variant(path) => match path.rsplit_once("::") {
            Some((owner, _)) => Ty::Outside(owner.to_owned(), Vec::new()),
            None => Ty::Infer,
        },
        None => Ty::Outside(path.to_owned(), Vec::new()),
    };
    Value::made(ty, Ctor::Outside(Name::new(path)), Vec::new())
}

/// Conversions that libraries have, by the type that is wanted.
pub(crate) fn convert<'a>(value: &Value<'a>, target: &Ty) -> Option<Value<'a>> {
    let Ty::Outside(path, args) = target else {
        return None;
    };
    if errors::is_boxed(target) {
        return Some(errors::boxed(value.clone(), target));
    }
    match path.as_str() {
        text::STRING | "std::borrow::Cow" | "axum::body::Body" | "bytes::Bytes" => {
            Some(value.clone().typed(target.clone()))
        }
        "std::boxed::Box" | "std::sync::Arc" | "std::rc::Rc" => {
            Some(value.clone().typed(target.clone()))
        }
        "http::HeaderValue" | "http::HeaderName" | "http::StatusCode" => {
            Some(value.clone().typed(target.clone()))
        }
        text::OPTION => {
            let inner = args.first().cloned().unwrap_or(Ty::Infer);
            Some(some(value.clone()).typed(text::option_of(inner)))
        }
        _ => None,
    }
}
