//! From a function to a [`Handler`]: what it reads, what it demands, what it answers.
//!
//! The extractors are rows of one table; what they refuse is what axum 0.8 really answers.

pub(crate) mod rejections;

use std::collections::BTreeMap;

use crate::diagnostic::Report;
use crate::infer::Infer;
use crate::model::{Answer, Handler, Input, Method, Provenance, RoutePath, Scheme, SecurityNeed};
use crate::names::ItemId;
use crate::source::Span;

/// Reads handlers. It remembers security schemes and own extractors across calls, so that one
/// serves a whole analysis.
#[derive(Debug)]
pub struct HandlerCx<'i, 'a, 't> {
    pub infer: &'i mut Infer<'a, 't>,
    /// Schemes that were found, by the keys that [`Handler::requires`] uses.
    pub security: BTreeMap<String, Scheme>,
    pub report: Report,
}

impl<'i, 'a, 't> HandlerCx<'i, 'a, 't> {
    pub fn new(infer: &'i mut Infer<'a, 't>) -> Self {
        Self {
            infer,
            security: BTreeMap::new(),
            report: Report::default(),
        }
    }
}

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

/// What stands beside a handler in its file and changes its answers.
#[derive(Debug, Clone, Copy, Default)]
pub struct Limits {
    /// `pub const BODY_LIMIT: usize`: where it is, and its value where that is known.
    pub body: Option<(Span, Option<u64>)>,
    /// `pub const TIMEOUT: Duration`.
    pub timeout: Option<Span>,
}

/// Reads a function as the handler of a method on a path.
pub fn handler(
    cx: &mut HandlerCx<'_, '_, '_>,
    item: ItemId,
    path: &RoutePath,
    method: Method,
) -> Handler {
    let _ = (path, method);
    let found = cx.infer.names.item(item);
    Handler {
        name: found.map(|item| item.name.to_string()).unwrap_or_default(),
        inputs: Vec::new(),
        answers: Vec::new(),
        requires: Vec::new(),
        origin: found.map_or(Provenance::builtin(), |item| {
            Provenance::exact(item.name_span)
        }),
    }
}

/// Reads a function in the style of `axum::middleware::from_fn`.
pub fn middleware(cx: &mut HandlerCx<'_, '_, '_>, item: ItemId) -> MiddlewareFacts {
    let _ = (cx, item);
    MiddlewareFacts::default()
}

/// Adds to a handler what the middleware around it reads, demands and answers. `layers` are outermost first.
pub fn guard(handler: &mut Handler, layers: &[&MiddlewareFacts]) {
    let _ = (handler, layers);
}

/// Adds the answers of the limits that the router puts around a handler.
pub fn limit(handler: &mut Handler, limits: Limits) {
    let _ = (handler, limits);
}
