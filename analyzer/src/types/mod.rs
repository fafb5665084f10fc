//! Resolved types as serde reads and writes them: `Ty` to [`TypeRef`] and [`NamedSchema`], in each direction.

use std::collections::BTreeMap;

use crate::diagnostic::Report;
use crate::model::{Field, NamedSchema, SchemaId, TypeRef};
use crate::names::Names;
use crate::source::Span;
use crate::ty::Ty;

/// Turns types into references and components. It remembers components across calls, so that one
/// serves a whole analysis.
#[derive(Debug)]
pub struct TypeCx<'a> {
    pub names: &'a Names<'a>,
    pub report: Report,
}

impl<'a> TypeCx<'a> {
    pub fn new(names: &'a Names<'a>) -> Self {
        Self {
            names,
            report: Report::default(),
        }
    }

    /// What is read where this type is deserialized. `span`: where to complain about a type
    /// that is not understood and has no place of its own.
    pub fn request(&mut self, ty: &Ty, span: Span) -> TypeRef {
        let _ = (ty, span);
        TypeRef::Unknown
    }

    /// What is written where this type is serialized.
    pub fn response(&mut self, ty: &Ty, span: Span) -> TypeRef {
        let _ = (ty, span);
        TypeRef::Unknown
    }

    /// The named fields of a struct as serde reads (`request`) or writes them, flattened structs included.
    /// `None` where the type is not an object with fields.
    pub fn fields(&mut self, ty: &Ty, request: bool) -> Option<Vec<Field>> {
        let _ = (ty, request);
        None
    }

    /// All components that were referred to, and the findings.
    pub fn finish(self) -> (BTreeMap<SchemaId, NamedSchema>, Report) {
        (BTreeMap::new(), self.report)
    }
}
