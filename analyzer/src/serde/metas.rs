//! Finding attributes: `#[serde(…)]` on its own and inside of `#[cfg_attr(…, serde(…))]`.

use std::collections::BTreeSet;

use crate::hir::{Attr, AttrInput, ExprKind, LitKind, Meta, MetaValue};
use crate::source::Span;

/// What decides whether a `cfg_attr` counts: the features that are on in the item's crate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cfg<'a> {
    pub(crate) features: &'a BTreeSet<String>,
}

impl Cfg<'_> {
    /// Whether a condition holds. Whatever is not about features holds as in a plain build: not a test.
    fn holds(self, condition: &Meta) -> bool {
        match (condition.name.as_str(), &condition.value) {
            ("feature", _) => text(condition).is_some_and(|name| self.features.contains(name)),
            ("not", MetaValue::List(inner)) => !inner.iter().all(|meta| self.holds(meta)),
            ("any", MetaValue::List(inner)) => inner.iter().any(|meta| self.holds(meta)),
            ("all", MetaValue::List(inner)) => inner.iter().all(|meta| self.holds(meta)),
            ("test" | "doc" | "doctest" | "miri", _) => false,
            _ => true,
        }
    }
}

/// The entries of all attributes of this name: `rename = "a"` and `skip` of `#[serde(rename = "a")] #[serde(skip)]`.
pub(crate) fn entries<'a>(attrs: &'a [Attr], name: &str, cfg: Cfg<'_>) -> Vec<&'a Meta> {
    let mut found = Vec::new();
    for attr in attrs {
        let AttrInput::List(metas) = &attr.input else {
            continue;
        };
        if attr.is(name) {
            found.extend(metas);
        } else if attr.is("cfg_attr") {
            conditional(metas, name, cfg, &mut found);
        }
    }
    found
}

fn conditional<'a>(metas: &'a [Meta], name: &str, cfg: Cfg<'_>, found: &mut Vec<&'a Meta>) {
    let Some((condition, rest)) = metas.split_first() else {
        return;
    };
    if !cfg.holds(condition) {
        return;
    }
    for meta in rest {
        let MetaValue::List(inner) = &meta.value else {
            continue;
        };
        if meta.name == name {
            found.extend(inner);
        } else if meta.name == "cfg_attr" {
            conditional(inner, name, cfg, found);
        }
    }
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
