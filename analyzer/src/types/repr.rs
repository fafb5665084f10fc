//! Enums that are their discriminant on the wire (`serde_repr`).

use super::TypeCx;
use super::adt::Adt;
use super::docs;
use super::numbers;
use super::rules::UNKNOWN_TYPE;
use crate::hir::{Attr, AttrInput, ItemKind};
use crate::model::{
    Enum, OnWire, Provenance, Schema, Shape, Side, Tagging, TypeRef, Variant, VariantBody,
};
use crate::serde::{VariantAttrs, has};
use crate::ty::const_integer;

impl<'a> TypeCx<'a> {
    /// Each variant is its discriminant.
    pub(super) fn repr(&mut self, adt: &Adt<'a>, side: Side) -> Shape {
        let ItemKind::Enum(own) = &adt.item.kind else {
            return Shape::Of(TypeRef::Unknown);
        };
        let mut next: i128 = 0;
        let mut any = false;
        let mut variants = Vec::new();
        for variant in &own.variants {
            if let Some(stated) = &variant.discriminant {
                match const_integer(self.names, &adt.scope, stated) {
                    Some(value) => next = value,
                    None => {
                        let message = "this discriminant is not a constant that can be read";
                        return Shape::Of(self.unknown(&UNKNOWN_TYPE, stated.span, message));
                    }
                }
            }
            any |= VariantAttrs::read(variant, &adt.container).other;
            variants.push(Variant {
                value: json_integer(next),
                source_name: variant.name.to_string(),
                body: VariantBody::Unit,
                content: OnWire::Required,
                aliases: Vec::new(),
                other: false,
                untagged: false,
                docs: docs::read(variant.docs.as_deref()),
                deprecated: has(&variant.attrs, "deprecated"),
                origin: Provenance::exact(variant.name_span),
            });
            next += 1;
        }
        let shape = Shape::Enum(Enum {
            tagging: Tagging::External,
            closed: false,
            variants,
        });
        if any && side == Side::Request {
            // `other` reads every other integer of the enum's type.
            let named = Schema::new(shape, Provenance::exact(adt.item.name_span));
            let named = TypeRef::Inline(Box::new(named));
            return Shape::Of(TypeRef::AnyOf(vec![named, repr_type(&adt.item.attrs)]));
        }
        shape
    }
}

/// The integer of `#[repr(u8)]`.
fn repr_type(attrs: &[Attr]) -> TypeRef {
    let named = attrs
        .iter()
        .filter(|attr| attr.is("repr"))
        .filter_map(|attr| match &attr.input {
            AttrInput::List(metas) => Some(metas),
            AttrInput::Word | AttrInput::Value(_) => None,
        })
        .flatten()
        .find_map(|meta| numbers::primitive(&meta.name));
    named
        .or_else(|| numbers::primitive("isize"))
        .unwrap_or(TypeRef::Unknown)
}

fn json_integer(value: i128) -> serde_json::Value {
    match (i64::try_from(value), u64::try_from(value)) {
        (Ok(value), _) => value.into(),
        (_, Ok(value)) => value.into(),
        _ => serde_json::Value::Null,
    }
}
