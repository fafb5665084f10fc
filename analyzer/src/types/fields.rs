//! Named fields of structs and struct variants: keys, presence, `flatten`.

use super::TypeCx;
use super::adt::Adt;
use super::constraints::{Check, Hints};
use super::containers::{self, Container};
use super::docs;
use super::entries::merge;
use crate::hir;
use crate::model::{Direction, Field, Object, OnWire, Provenance, Rest, Shape, Side, TypeRef};
use crate::serde::{FieldAttrs, RenameRule, has};
use crate::ty::{Ty, resolve_type};

impl<'a> TypeCx<'a> {
    /// The object that named fields make.
    pub(super) fn object(
        &mut self,
        adt: &Adt<'a>,
        fields: &'a [hir::Field],
        rule: Direction<RenameRule>,
        side: Side,
    ) -> Object {
        let mut object = Object::default();
        for field in fields {
            let attrs = adt.macros.field(field, rule);
            if *attrs.skip.get(side) {
                continue;
            }
            let ty = resolve_type(self.names, &adt.scope, &field.ty);
            if attrs.flatten {
                let form = self.value_form(adt, field, &attrs, &ty, side);
                let part = self.flattened(form, field.ty.span, side);
                merge(&mut object, part);
            } else {
                let own = self.field(adt, field, &attrs, &ty, side);
                object.fields.push(own);
            }
        }
        if side == Side::Request && adt.container.deny_unknown_fields {
            object.rest = Rest::Closed;
        }
        object
    }

    fn field(
        &mut self,
        adt: &Adt<'a>,
        field: &'a hir::Field,
        attrs: &FieldAttrs,
        ty: &Ty,
        side: Side,
    ) -> Field {
        let mut form = self.value_form(adt, field, attrs, ty, side);
        let may_lack = match side {
            Side::Request => {
                attrs.default.is_some()
                    || adt.container.default.is_some()
                    || (attrs.with.request.is_none() && self.may_be_missing(ty))
            }
            Side::Response => attrs.skip_serializing_if.is_some(),
        };
        if side == Side::Response && self.is_never_null(attrs, ty) {
            form = match form {
                TypeRef::Nullable(inner) => *inner,
                other => other,
            };
        }
        let checks = self.checks(&adt.scope, &field.attrs, side);
        let must = side == Side::Request && checks.contains(&Check::Required);
        if must && let TypeRef::Nullable(inner) = form {
            form = *inner;
        }
        let constraints = self.constraints(&checks, &form, side);
        let hints = Hints::of(&field.attrs);
        let default = match side {
            Side::Request => self.default_of_field(adt, field, attrs, ty),
            Side::Response => None,
        };
        let mut docs = docs::read(field.docs.as_deref());
        if let Some(description) = &hints.description {
            docs = docs::read(Some(description));
        }
        let aliases = match side {
            Side::Request => attrs.aliases.clone(),
            Side::Response => Vec::new(),
        };
        Field {
            name: attrs.name.get(side).clone(),
            source_name: field.name.to_string(),
            ty: form,
            on_wire: if may_lack && !must {
                OnWire::Optional
            } else {
                OnWire::Required
            },
            constraints,
            docs,
            deprecated: hints.deprecated || has(&field.attrs, "deprecated"),
            default: default.or(hints.default),
            examples: hints.examples,
            aliases,
            one_way: match side {
                Side::Request => attrs.skip.response || hints.write_only,
                Side::Response => attrs.skip.request || hints.read_only,
            },
            null_differs: side == Side::Request && is_double_option(ty),
            origin: Provenance::exact(field.span),
        }
    }

    /// `skip_serializing_if = "Option::is_none"` on an `Option`: null is never written.
    fn is_never_null(&self, attrs: &FieldAttrs, ty: &Ty) -> bool {
        let is_option = ty
            .outside()
            .is_some_and(|(path, _)| containers::find(path) == Some(Container::Optional));
        is_option
            && attrs.with.response.is_none()
            && attrs.skip_serializing_if.as_ref().is_some_and(|function| {
                let text: String = function.text.split_whitespace().collect();
                [
                    "Option::is_none",
                    "std::option::Option::is_none",
                    "core::option::Option::is_none",
                ]
                .contains(&text.as_str())
            })
    }

    /// For parameters: the fields of a type that is an object with fields.
    pub(super) fn named_fields(&mut self, ty: &Ty, side: Side) -> Option<Vec<Field>> {
        let adt = self.adt_of(ty)?;
        let form = self.form(ty, adt.item.name_span, side);
        let TypeRef::Named(id) = form else {
            return None;
        };
        match self.built(&id, side)?.shape {
            Shape::Object(object) => Some(object.fields),
            // A newtype or alias of an object.
            Shape::Of(TypeRef::Named(inner)) => match self.built(&inner, side)?.shape {
                Shape::Object(object) => Some(object.fields),
                _ => None,
            },
            Shape::Of(_) | Shape::Enum(_) | Shape::Stated(_) => None,
        }
    }
}

/// `Option<Option<T>>`
fn is_double_option(ty: &Ty) -> bool {
    let inside = |ty: &Ty| {
        let (path, args) = ty.outside()?;
        (containers::find(path) == Some(Container::Optional)).then(|| args.first().cloned())?
    };
    inside(ty).is_some_and(|inner| inside(&inner).is_some())
}
