//! Enums: variants, tags, and what stands beside them.

use super::TypeCx;
use super::adt::Adt;
use super::docs;
use super::entries::Entries;
use super::rules::NEVER_ON_THE_WIRE;
use crate::hir::{self, Fields};
use crate::model::{
    Direction, Enum, Object, OnWire, Provenance, Rest, Shape, Side, Tagging, TypeRef, Variant,
    VariantBody,
};
use crate::serde::{TagStyle, VariantAttrs, has};
use crate::ty::resolve_type;

/// Types in types that are opened beside a tag.
const DEEPEST: usize = 24;

impl<'a> TypeCx<'a> {
    pub(super) fn enum_shape(&mut self, adt: &Adt<'a>, own: &'a hir::Enum, side: Side) -> Shape {
        let mut variants = Vec::new();
        for variant in &own.variants {
            let attrs = VariantAttrs::read(variant, &adt.container);
            if !attrs.skip.get(side) {
                variants.push(self.variant(adt, variant, attrs, side));
            }
        }
        if variants.is_empty() {
            return Shape::Of(TypeRef::Never);
        }
        Shape::Enum(Enum {
            tagging: tagging(&adt.container.tag),
            closed: side == Side::Request && adt.container.deny_unknown_fields,
            variants,
        })
    }

    fn variant(
        &mut self,
        adt: &Adt<'a>,
        variant: &'a hir::Variant,
        attrs: VariantAttrs,
        side: Side,
    ) -> Variant {
        let mut body = self.variant_body(adt, variant, &attrs, side);
        let is_internal = matches!(adt.container.tag, TagStyle::Internal(_)) && !attrs.untagged;
        if let (VariantBody::Newtype(form), true) = (&body, is_internal) {
            let form = form.clone();
            body = self.beside_tag(form, variant, side);
        }
        let content = self.content(adt, variant, &attrs, side);
        Variant {
            value: attrs.name.get(side).as_str().into(),
            source_name: variant.name.to_string(),
            body,
            content,
            aliases: match side {
                Side::Request => attrs.aliases,
                Side::Response => Vec::new(),
            },
            other: attrs.other && side == Side::Request,
            untagged: attrs.untagged,
            docs: docs::read(variant.docs.as_deref()),
            deprecated: has(&variant.attrs, "deprecated"),
            origin: Provenance::exact(variant.name_span),
        }
    }

    fn variant_body(
        &mut self,
        adt: &Adt<'a>,
        variant: &'a hir::Variant,
        attrs: &VariantAttrs,
        side: Side,
    ) -> VariantBody {
        if let Some(function) = attrs.with.get(side) {
            let ty = self.content_type(adt, variant);
            return VariantBody::Newtype(self.with_form(adt, function, &ty, side));
        }
        match &variant.fields {
            Fields::Unit => VariantBody::Unit,
            Fields::Tuple(fields) if fields.len() == 1 => {
                let field = adt.macros.field(&fields[0], Direction::default());
                let adjacent = matches!(adt.container.tag, TagStyle::Adjacent { .. });
                if *field.skip.get(side) && adjacent && side == Side::Request {
                    // serde reads no value, and still asks whether the field may be missing.
                    VariantBody::Newtype(TypeRef::Null)
                } else if *field.skip.get(side) {
                    VariantBody::Unit
                } else {
                    VariantBody::Newtype(self.field_form(adt, &fields[0], side))
                }
            }
            Fields::Tuple(fields) => match self.tuple(adt, fields, side) {
                TypeRef::Tuple(places) => VariantBody::Tuple(places),
                other => VariantBody::Newtype(other),
            },
            Fields::Named(fields) => {
                VariantBody::Struct(self.object(adt, fields, attrs.fields, side))
            }
        }
    }

    /// What a variant's `with` functions are given: its fields as a tuple.
    fn content_type(&self, adt: &Adt<'a>, variant: &'a hir::Variant) -> crate::ty::Ty {
        let mut parts: Vec<_> = variant
            .fields
            .as_slice()
            .iter()
            .map(|field| resolve_type(self.names, &adt.scope, &field.ty))
            .collect();
        if parts.len() == 1 {
            parts.swap_remove(0)
        } else {
            crate::ty::Ty::Tuple(parts)
        }
    }

    /// The value of an internally tagged newtype variant: its entries stand beside the tag.
    /// A reference stays one where nothing has to be said of its object as a whole.
    fn beside_tag(&mut self, form: TypeRef, variant: &hir::Variant, side: Side) -> VariantBody {
        match self.entries(&form, side, DEEPEST) {
            Entries::Object(object) if object.rest == Rest::Open && object.flattened.is_empty() => {
                match form {
                    TypeRef::Named(_) => VariantBody::Newtype(form),
                    _ => VariantBody::Struct(object),
                }
            }
            Entries::Object(object) => VariantBody::Struct(object),
            // Only the tag may be there when it is read.
            Entries::Nothing => VariantBody::Struct(Object {
                rest: match side {
                    Side::Request => Rest::Closed,
                    Side::Response => Rest::Open,
                },
                ..Object::default()
            }),
            Entries::Never => {
                let message = format!(
                    "`{}` holds a value that cannot stand beside a tag: serde refuses it at run time",
                    variant.name
                );
                self.unknown(&NEVER_ON_THE_WIRE, variant.name_span, message);
                VariantBody::Newtype(TypeRef::Never)
            }
        }
    }

    /// Whether the content of an adjacently tagged variant may be missing.
    fn content(
        &self,
        adt: &Adt<'a>,
        variant: &hir::Variant,
        attrs: &VariantAttrs,
        side: Side,
    ) -> OnWire {
        let TagStyle::Adjacent { .. } = adt.container.tag else {
            return OnWire::Required;
        };
        match &variant.fields {
            // The field's own function is not asked for a missing value.
            Fields::Tuple(fields) if fields.len() == 1 && side == Side::Request => {
                let ty = resolve_type(self.names, &adt.scope, &fields[0].ty);
                if attrs.with.request.is_none() && self.may_be_missing(&ty) {
                    OnWire::Optional
                } else {
                    OnWire::Required
                }
            }
            _ => OnWire::Required,
        }
    }
}

fn tagging(style: &TagStyle) -> Tagging {
    match style {
        TagStyle::External => Tagging::External,
        TagStyle::Internal(tag) => Tagging::Internal { tag: tag.clone() },
        TagStyle::Adjacent { tag, content } => Tagging::Adjacent {
            tag: tag.clone(),
            content: content.clone(),
        },
        TagStyle::Untagged => Tagging::Untagged,
    }
}
