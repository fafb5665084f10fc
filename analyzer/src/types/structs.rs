//! Structs: objects, newtypes, tuples, unit structs.

use super::TypeCx;
use super::adt::Adt;
use super::known_types::field;
use super::known_types::list;
use crate::hir::{Field, Fields, ItemKind, Struct};
use crate::model::{Direction, Object, Shape, Side, TypeRef};
use crate::serde::{FieldAttrs, TagStyle};
use crate::ty::{Ty, resolve_type};

/// Tuple fields that may be left out, beyond which their combinations are not spelled out.
const MOST_CHOICES: usize = 4;

impl<'a> TypeCx<'a> {
    pub(super) fn struct_shape(&mut self, adt: &Adt<'a>, own: &'a Struct, side: Side) -> Shape {
        if adt.container.transparent {
            let field = self.transparent_field(adt, side);
            return Shape::Of(
                field.map_or(TypeRef::Unknown, |field| self.field_form(adt, field, side)),
            );
        }
        match &own.fields {
            Fields::Unit => Shape::Of(TypeRef::Null),
            // serde hands a single field on, whatever its attributes say.
            Fields::Tuple(fields) if fields.len() == 1 => {
                Shape::Of(self.field_form(adt, &fields[0], side))
            }
            Fields::Tuple(fields) => Shape::Of(self.tuple(adt, fields, side)),
            Fields::Named(fields) => {
                let mut object = self.object(adt, fields, adt.container.rename_all, side);
                self.write_name(adt, side, &mut object);
                Shape::Object(object)
            }
        }
    }

    /// `tag` on a struct: its name is written first, and not looked at when read.
    fn write_name(&self, adt: &Adt<'a>, side: Side, object: &mut Object) {
        let TagStyle::Internal(tag) = &adt.container.tag else {
            return;
        };
        if side == Side::Response {
            let name = adt.container.rename.response.clone();
            let name = name.unwrap_or_else(|| adt.item.name.to_string());
            object
                .fields
                .insert(0, field(tag, TypeRef::Const(vec![name.into()])));
        }
    }

    /// The one field that stands for the struct.
    pub(super) fn transparent_field(&self, adt: &Adt<'a>, side: Side) -> Option<&'a Field> {
        let ItemKind::Struct(own) = &adt.item.kind else {
            return None;
        };
        own.fields.as_slice().iter().find(|field| {
            let attrs = adt.macros.field(field, Direction::default());
            let ty = resolve_type(self.names, &adt.scope, &field.ty);
            let is_phantom = ty
                .outside()
                .is_some_and(|(path, _)| path == "std::marker::PhantomData");
            let counts = match side {
                Side::Request => !attrs.skip.request && !attrs.default.is_some(),
                Side::Response => !attrs.skip.response,
            };
            counts && !is_phantom
        })
    }

    /// The form of a field's value.
    pub(super) fn field_form(&mut self, adt: &Adt<'a>, field: &'a Field, side: Side) -> TypeRef {
        let attrs = adt.macros.field(field, Direction::default());
        let ty = resolve_type(self.names, &adt.scope, &field.ty);
        self.value_form(adt, field, &attrs, &ty, side)
    }

    pub(super) fn value_form(
        &mut self,
        adt: &Adt<'a>,
        field: &'a Field,
        attrs: &FieldAttrs,
        ty: &Ty,
        side: Side,
    ) -> TypeRef {
        match attrs.with.get(side) {
            Some(function) => self.with_form(adt, function, ty, side),
            None => self.form(ty, field.ty.span, side),
        }
    }

    /// A list with a form for each place. Fields at the end that have a default may be missing when read;
    /// fields that `skip_serializing_if` drops move the rest up.
    pub(super) fn tuple(&mut self, adt: &Adt<'a>, fields: &'a [Field], side: Side) -> TypeRef {
        let mut places = Vec::new();
        for field in fields {
            let attrs = adt.macros.field(field, Direction::default());
            if *attrs.skip.get(side) {
                continue;
            }
            let ty = resolve_type(self.names, &adt.scope, &field.ty);
            let form = self.value_form(adt, field, &attrs, &ty, side);
            let may_lack = match side {
                Side::Request => attrs.default.is_some() || adt.container.default.is_some(),
                Side::Response => attrs.skip_serializing_if.is_some(),
            };
            places.push((form, may_lack));
        }
        let choices = match side {
            Side::Request => prefixes(&places),
            Side::Response => subsets(&places),
        };
        match choices {
            Some(mut choices) if choices.len() == 1 => TypeRef::Tuple(choices.swap_remove(0)),
            Some(choices) => TypeRef::AnyOf(choices.into_iter().map(TypeRef::Tuple).collect()),
            None => list(TypeRef::AnyOf(
                places.into_iter().map(|(form, _)| form).collect(),
            )),
        }
    }
}

/// All places, and each shorter list that lacks only places with a default.
fn prefixes(places: &[(TypeRef, bool)]) -> Option<Vec<Vec<TypeRef>>> {
    let least = places
        .iter()
        .rposition(|(_, may_lack)| !may_lack)
        .map_or(0, |last| last + 1);
    let forms = |len: usize| places[..len].iter().map(|(form, _)| form.clone()).collect();
    Some((least..=places.len()).rev().map(forms).collect())
}

/// Every combination of the places that may be dropped; `None` where there are too many to spell out.
fn subsets(places: &[(TypeRef, bool)]) -> Option<Vec<Vec<TypeRef>>> {
    if places.iter().filter(|(_, may_lack)| *may_lack).count() > MOST_CHOICES {
        return None;
    }
    let mut choices = vec![Vec::new()];
    for (form, may_lack) in places {
        let without = if *may_lack {
            choices.clone()
        } else {
            Vec::new()
        };
        for choice in &mut choices {
            choice.push(form.clone());
        }
        choices.extend(without);
    }
    Some(choices)
}
