//! What reading handlers remembers from one to the next.

use std::collections::{BTreeMap, BTreeSet};

use super::extractors::Role;
use super::facts::Facts;
use crate::diagnostic::Report;
use crate::infer::Infer;
use crate::model::{Method, Scheme};
use crate::source::Span;
use crate::ty::Ty;

/// Extractors of the project that were read: the type, the method, and whether inside of an `Option`.
type OwnKey = (Ty, Method, Role, bool);

/// Reads handlers. It remembers security schemes and own extractors across calls, so that one
/// serves a whole analysis.
#[derive(Debug)]
pub struct HandlerCx<'i, 'a, 't> {
    pub infer: &'i mut Infer<'a, 't>,
    /// Schemes that were found, by the keys that [`Handler::requires`](crate::model::Handler::requires) uses.
    pub security: BTreeMap<String, Scheme>,
    pub report: Report,
    pub(super) own: BTreeMap<OwnKey, Facts>,
    /// Places of `Extension<T>`, and the type.
    pub(super) extensions: Vec<(Span, Ty)>,
    /// Multipart bodies that were reported already.
    pub(super) unknown_multipart: BTreeSet<Span>,
}

impl<'i, 'a, 't> HandlerCx<'i, 'a, 't> {
    pub fn new(infer: &'i mut Infer<'a, 't>) -> Self {
        Self {
            infer,
            security: BTreeMap::new(),
            report: Report::default(),
            own: BTreeMap::new(),
            extensions: Vec::new(),
            unknown_multipart: BTreeSet::new(),
        }
    }

    /// The schemes and the findings, once all handlers were read.
    pub fn finish(mut self) -> (BTreeMap<String, Scheme>, Report) {
        super::extensions::check(&mut self);
        (self.security, self.report)
    }
}
