//! The one interpreter of `#[serde(…)]`: attributes of containers, variants and fields as typed values.
//!
//! It knows serde_derive's words and nothing of types: what a `with` module does on the wire, or
//! what `from = "T"` means, is for [`types`](crate::types) to say.

mod container;
mod field;
mod metas;
mod rename;
mod variant;

pub(crate) use container::{Container, TagStyle};
pub(crate) use field::FieldAttrs;
pub(crate) use metas::{entries, has, text, text_at};
pub(crate) use rename::RenameRule;
pub(crate) use variant::VariantAttrs;

use crate::hir::{Meta, MetaValue};
use crate::model::Direction;
use crate::source::Span;

/// A path or type that stands in a string: `with = "rfc3339"`, `from = "Raw<T>"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quoted {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl Quoted {
    fn of(meta: &Meta) -> Option<Self> {
        text_at(meta).map(|(text, span)| Self {
            text: text.to_owned(),
            span,
        })
    }
}

/// Where a value comes from that is missing in the input.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum DefaultValue {
    /// Nowhere: a missing value is an error.
    #[default]
    None,
    /// `Default::default()`
    Trait,
    /// A function of the user.
    Function(Quoted),
}

impl DefaultValue {
    fn of(meta: &Meta) -> Self {
        Quoted::of(meta).map_or(Self::Trait, Self::Function)
    }

    pub(crate) fn is_some(&self) -> bool {
        *self != Self::None
    }
}

/// Reads `name = "x"`, which is for both directions, and `name(serialize = "a", deserialize = "b")`.
fn directed(meta: &Meta, into: &mut Direction<Option<String>>) {
    if let Some(text) = text(meta) {
        into.request = Some(text.to_owned());
        into.response = Some(text.to_owned());
    }
    let MetaValue::List(inner) = &meta.value else {
        return;
    };
    for meta in inner {
        match meta.name.as_str() {
            "serialize" => into.response = text(meta).map(str::to_owned),
            "deserialize" => into.request = text(meta).map(str::to_owned),
            _ => {}
        }
    }
}

fn directed_rule(meta: &Meta, into: &mut Direction<RenameRule>) {
    let mut names = Direction::default();
    directed(meta, &mut names);
    if let Some(rule) = names.request.as_deref().and_then(RenameRule::named) {
        into.request = rule;
    }
    if let Some(rule) = names.response.as_deref().and_then(RenameRule::named) {
        into.response = rule;
    }
}
