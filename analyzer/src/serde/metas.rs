//! Finding attributes by their names, and the texts in them. `cfg_attr` is decided before.

use crate::hir::{Attr, AttrInput, ExprKind, LitKind, Meta, MetaValue};
use crate::source::Span;

/// The entries of all attributes of this name: `rename = "a"` and `skip` of `#[serde(rename = "a")] #[serde(skip)]`.
pub(crate) fn entries<'a>(attrs: &'a [Attr], name: &str) -> Vec<&'a Meta> {
    let lists = attrs.iter().filter(|attr| is_named(attr, name));
    lists
        .filter_map(|attr| match &attr.input {
            AttrInput::List(metas) => Some(metas),
            AttrInput::Word | AttrInput::Value(_) => None,
        })
        .flatten()
        .collect()
}

/// `#[name(…)]`, or `#[name::name(…)]` for an attribute macro that is called after its crate.
fn is_named(attr: &Attr, name: &str) -> bool {
    let mut segments = attr.path.segments.iter();
    attr.path.segments.len() <= 2 && segments.all(|segment| segment.name == name)
}

/// Whether an attribute without input, or with any, is there: `#[deprecated]`.
pub(crate) fn has(attrs: &[Attr], name: &str) -> bool {
    attrs.iter().any(|attr| attr.is(name))
}

/// The string of `name = "text"`.
pub(crate) fn text(meta: &Meta) -> Option<&str> {
    text_at(meta).map(|(text, _)| text)
}

/// The string of `name = "text"` and where it stands.
pub(crate) fn text_at(meta: &Meta) -> Option<(&str, Span)> {
    let (MetaValue::Expr(value) | MetaValue::Unnamed(value)) = &meta.value else {
        return None;
    };
    match &value.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Str(text) => Some((text, value.span)),
            _ => None,
        },
        _ => None,
    }
}
