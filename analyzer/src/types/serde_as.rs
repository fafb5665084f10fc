//! The attribute macros of `serde_with`, seen as the serde attributes that they add.

use crate::hir::{self, Field, Item, TypeKind};
use crate::model::Direction;
use crate::names::{ModuleId, Names, Namespace, Resolved};
use crate::serde::{DefaultValue, FieldAttrs, Quoted, RenameRule, entries, has, text, text_at};

/// The attribute macros of `serde_with` that change how fields are read and written.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Macros {
    /// `#[serde_as]`
    adapts: bool,
    /// `#[skip_serializing_none]`
    skips_none: bool,
}

impl Macros {
    pub(super) fn of(names: &Names<'_>, module: ModuleId, item: &Item) -> Self {
        let stands = |name: &str| {
            let full = format!("serde_with::{name}");
            let mut attrs = item.attrs.iter();
            attrs.any(|attr| {
                attr.path.last_name() == name
                    && names.resolve(module, &attr.path, Namespace::Macro)
                        == Resolved::Outside(full.clone())
            })
        };
        Self {
            adapts: stands("serde_as"),
            skips_none: stands("skip_serializing_none"),
        }
    }

    /// A field's attributes with those that the macros add.
    pub(super) fn field(self, field: &Field, rule: Direction<RenameRule>) -> FieldAttrs {
        let mut attrs = FieldAttrs::read(field, rule);
        if self.adapts {
            adapt(field, &mut attrs);
        }
        if self.skips_none
            && attrs.skip_serializing_if.is_none()
            && is_option(&field.ty)
            && !has(&field.attrs, "serialize_always")
        {
            attrs.skip_serializing_if = Some(Quoted {
                text: "Option::is_none".into(),
                span: field.span,
            });
        }
        attrs
    }
}

/// `#[serde_as(as = "A")]` stands for `with = "As::<A>"`, and for a default where both are an `Option`.
fn adapt(field: &Field, attrs: &mut FieldAttrs) {
    let mut no_default = false;
    let mut option = false;
    for meta in entries(&field.attrs, "serde_as") {
        let by = |function: &str| {
            let (text, span) = text_at(meta)?;
            let text = format!("::serde_with::As::<{text}>::{function}");
            Some(Quoted { text, span })
        };
        option |= text(meta).is_some_and(|text| text.starts_with("Option"));
        match meta.name.as_str() {
            "as" => {
                attrs.with.request = by("deserialize");
                attrs.with.response = by("serialize");
            }
            "serialize_as" => attrs.with.response = by("serialize"),
            "deserialize_as" => attrs.with.request = by("deserialize"),
            "no_default" => no_default = true,
            _ => {}
        }
    }
    if option && is_option(&field.ty) && !no_default && !attrs.default.is_some() {
        attrs.default = DefaultValue::Trait;
    }
}

/// As the macros see it: by the text, before any name is resolved.
fn is_option(ty: &hir::Type) -> bool {
    match &ty.kind {
        TypeKind::Path(path) => {
            path.last_name() == "Option" && matches!(path.segments.len(), 1 | 3)
        }
        _ => false,
    }
}
