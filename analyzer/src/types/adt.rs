//! Structs, enums and aliases of the project: which of their descriptions counts in a direction.

use super::TypeCx;
use super::constraints::Hints;
use super::docs;
use super::functions::Function;
use super::impls::SerdeImpl;
use super::rules::{CUSTOM_SERIALIZATION, UNKNOWN_TYPE};
use super::serde_as::Macros;
use crate::diagnostic::Diagnostic;
use crate::hir::{Fields, Item, ItemKind};
use crate::lower::type_from_text;
use crate::model::{Constraints, Provenance, Schema, Shape, Side, TypeRef};
use crate::names::ItemId;
use crate::serde::{Container, Quoted, has};
use crate::ty::{Scope, Ty, resolve_type};

/// A struct or enum with its attributes read and its generic parameters filled in.
#[derive(Debug, Clone)]
pub(super) struct Adt<'a> {
    pub(super) id: ItemId,
    pub(super) item: &'a Item,
    pub(super) scope: Scope,
    pub(super) container: Container,
    pub(super) macros: Macros,
}

impl<'a> TypeCx<'a> {
    pub(super) fn adt_of(&self, ty: &Ty) -> Option<Adt<'a>> {
        let Ty::Adt(id, args) = ty else {
            return None;
        };
        let item = self.names.item(*id)?;
        let scope = Scope::of_adt(self.names, *id, args);
        let container = Container::read(&item.attrs);
        let macros = Macros::of(self.names, scope.module, item);
        Some(Adt {
            id: *id,
            item,
            scope,
            container,
            macros,
        })
    }

    /// Builds the schema of a component.
    pub(super) fn schema_of(&mut self, ty: &Ty, side: Side) -> Schema {
        if let Some(stated) = self.stated(ty) {
            return Schema::new(Shape::Stated(stated.clone()), Provenance::builtin());
        }
        let Some(adt) = self.adt_of(ty) else {
            return Schema::new(Shape::Of(TypeRef::Unknown), Provenance::builtin());
        };
        let shape = self.shape_of(&adt, ty, side);
        let mut schema = Schema::new(shape, Provenance::exact(adt.item.name_span));
        let hints = Hints::of(&adt.item.attrs);
        schema.docs = docs::read(hints.description.as_deref().or(adt.item.docs.as_deref()));
        schema.deprecated = hints.deprecated || has(&adt.item.attrs, "deprecated");
        schema.title = hints.title;
        schema.default = hints.default;
        schema.examples = hints.examples;
        if let Shape::Of(form) = &schema.shape {
            let form = form.clone();
            schema.constraints = self.newtype_constraints(&adt, &form, side);
        }
        schema
    }

    /// The limits of a newtype: its own, those on its field, and what nutype keeps.
    fn newtype_constraints(&mut self, adt: &Adt<'a>, form: &TypeRef, side: Side) -> Constraints {
        let mut checks = self.nutype_checks(&adt.scope, adt.item);
        checks.extend(self.checks(&adt.scope, &adt.item.attrs, side));
        if let ItemKind::Struct(own) = &adt.item.kind
            && let Fields::Tuple(fields) = &own.fields
            && let [field] = fields.as_slice()
        {
            checks.extend(self.checks(&adt.scope, &field.attrs, side));
        }
        self.constraints(&checks, form, side)
    }

    fn shape_of(&mut self, adt: &Adt<'a>, ty: &Ty, side: Side) -> Shape {
        match self.serde_impl(adt.id, adt.item, side) {
            _ if matches!(adt.item.kind, ItemKind::TypeAlias(_)) => self.alias(adt, side),
            SerdeImpl::Derived => self.derived(adt, side),
            SerdeImpl::Repr => self.repr(adt, side),
            SerdeImpl::Text => Shape::Of(TypeRef::String(Default::default())),
            SerdeImpl::Manual(block) => {
                let function = Function::of_impl(self.names, block.id, ty, side);
                if let Some(form) = function.and_then(|own| self.function_form(&own, side)) {
                    return Shape::Of(form);
                }
                let message = format!(
                    "what this impl makes of `{}` could not be read",
                    adt.item.name
                );
                let at = block
                    .item
                    .of_trait
                    .as_ref()
                    .map_or(block.span, |path| path.span);
                let finding = Diagnostic::new(&CUSTOM_SERIALIZATION, at, message)
                    .label(adt.item.name_span, "the type");
                self.report.push(finding);
                Shape::Of(TypeRef::Unknown)
            }
            // Reported where the type is referred to.
            SerdeImpl::None if adt.container.remote.is_none() => Shape::Of(TypeRef::Unknown),
            SerdeImpl::None => self.derived(adt, side),
        }
    }

    fn alias(&mut self, adt: &Adt<'a>, side: Side) -> Shape {
        let ItemKind::TypeAlias(alias) = &adt.item.kind else {
            return Shape::Of(TypeRef::Unknown);
        };
        let Some(target) = &alias.ty else {
            return Shape::Of(TypeRef::Unknown);
        };
        let ty = resolve_type(self.names, &adt.scope, target);
        Shape::Of(self.form(&ty, target.span, side))
    }

    fn derived(&mut self, adt: &Adt<'a>, side: Side) -> Shape {
        let other = match side {
            Side::Request => &adt.container.from,
            Side::Response => &adt.container.into,
        };
        if let Some(other) = other {
            let ty = self.quoted_type(&adt.scope, other);
            return Shape::Of(self.form(&ty, other.span, side));
        }
        match &adt.item.kind {
            ItemKind::Struct(own) => self.struct_shape(adt, own, side),
            ItemKind::Enum(own) => self.enum_shape(adt, own, side),
            _ => {
                let message = format!("`{}` has no form in JSON", adt.item.name);
                Shape::Of(self.unknown(&UNKNOWN_TYPE, adt.item.name_span, message))
            }
        }
    }

    /// A type that stands in a string of an attribute.
    pub(super) fn quoted_type(&self, scope: &Scope, quoted: &Quoted) -> Ty {
        match type_from_text(&quoted.text, quoted.span) {
            Some(ty) => resolve_type(self.names, scope, &ty),
            None => Ty::Unknown(quoted.span),
        }
    }

    /// The schema that the user states for a type in `routegen.toml`.
    pub(super) fn stated(&self, ty: &Ty) -> Option<&'a serde_json::Value> {
        let stated = &self.names.project().settings.types;
        if stated.is_empty() {
            return None;
        }
        let path = self.path_of_type(ty);
        let short = path.strip_prefix("crate::").unwrap_or(&path);
        stated.get(&path).or_else(|| stated.get(short))
    }

    /// The path of a struct, enum or outside type, without arguments.
    pub(super) fn path_of_type(&self, ty: &Ty) -> String {
        match ty {
            Ty::Adt(id, _) => self.names.path_of(*id),
            Ty::Outside(path, _) => path.clone(),
            _ => String::new(),
        }
    }
}
