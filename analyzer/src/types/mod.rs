//! Resolved types as serde reads and writes them: `Ty` to [`TypeRef`] and [`NamedSchema`], in each direction.
//!
//! `forms` turns a type into a reference; `components` remembers the types of the project by
//! name and builds their shapes (`structs`, `enums`, `fields`); `entries` sees a shape as the keys
//! of an object, for `flatten` and internal tags. What is known of types outside of the project is
//! rows: `known_types`, `containers`, `with_modules`.
//!
//! [`NamedSchema`]: crate::model::NamedSchema

mod adapters;
mod adt;
mod component_names;
mod components;
mod constraints;
mod containers;
mod defaults;
pub(crate) mod docs;
mod entries;
mod enums;
mod fields;
mod forms;
mod functions;
mod impls;
mod keys;
mod known_types;
mod numbers;
mod presence;
mod repr;
pub(crate) mod rules;
mod serde_as;
mod settle;
mod structs;
mod with;
mod with_modules;

#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::model::{Api, Field, Side, TypeRef};
use crate::names::Names;
use crate::source::Span;
use crate::ty::Ty;

/// Turns types into references and components. It remembers components across calls, so that one
/// serves a whole analysis.
#[derive(Debug)]
pub struct TypeCx<'a> {
    pub names: &'a Names<'a>,
    pub report: Report,
    components: components::Components,
    /// By file: the position of its crate.
    crate_of_file: Vec<Option<usize>>,
}

impl<'a> TypeCx<'a> {
    pub fn new(names: &'a Names<'a>) -> Self {
        let project = names.project();
        let mut crate_of_file = vec![None; project.sources.iter().count()];
        for (at, krate) in project.crates.iter().enumerate() {
            for file in &krate.files {
                if let Some(slot) = crate_of_file.get_mut(file.0 as usize) {
                    *slot = Some(at);
                }
            }
        }
        Self {
            names,
            report: Report::default(),
            components: components::Components::default(),
            crate_of_file,
        }
    }

    /// What is read where this type is deserialized. `span`: where to complain about a type
    /// that is not understood and has no place of its own.
    pub fn request(&mut self, ty: &Ty, span: Span) -> TypeRef {
        self.finished(ty, span, Side::Request)
    }

    /// What is written where this type is serialized.
    pub fn response(&mut self, ty: &Ty, span: Span) -> TypeRef {
        self.finished(ty, span, Side::Response)
    }

    fn finished(&mut self, ty: &Ty, span: Span, side: Side) -> TypeRef {
        let form = self.form(ty, span, side);
        self.build_queued();
        form
    }

    /// The named fields of a struct as serde reads (`request`) or writes them, flattened structs included.
    /// `None` where the type is not an object with fields.
    pub fn fields(&mut self, ty: &Ty, request: bool) -> Option<Vec<Field>> {
        let side = if request {
            Side::Request
        } else {
            Side::Response
        };
        let fields = self.named_fields(ty, side);
        self.build_queued();
        fields
    }

    /// Gives the model its components: those that its routes refer to, under their final names,
    /// and the references to them renamed to match. Returns the findings.
    pub fn settle(self, api: &mut Api) -> Report {
        settle::settle(self.names, self.components, api);
        self.report
    }

    /// Reports what is not known.
    fn unknown(&mut self, rule: &'static Rule, at: Span, message: impl Into<String>) -> TypeRef {
        self.report.push(Diagnostic::new(rule, at, message));
        TypeRef::Unknown
    }
}
