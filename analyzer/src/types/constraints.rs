//! Limits and remarks that other derives put on types: garde, validator, nutype, schemars, utoipa.
//!
//! Each dialect is read into the same [`Check`]s. What garde and validator demand holds for what is
//! read; what a type's author states for its schema (`schemars`, `schema`) or keeps by the type
//! itself (`nutype`) holds in both directions.

mod garde;
mod hints;
mod nutype;
mod schema;
mod validator;
mod values;

pub(super) use hints::{Hints, json};

use super::TypeCx;
use super::rules::UNSTATED_VALIDATION;
use crate::diagnostic::Diagnostic;
use crate::hir::{Attr, Meta, MetaValue};
use crate::model::{Constraints, Shape, Side, TypeRef};
use crate::serde::entries;
use crate::source::Span;
use crate::ty::Scope;

/// One limit, before it is known what it stands on.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Check {
    /// Characters of a string, items of a list, entries of a map.
    Length {
        min: Option<u64>,
        max: Option<u64>,
    },
    Least(serde_json::Number),
    Most(serde_json::Number),
    Above(serde_json::Number),
    Below(serde_json::Number),
    MultipleOf(serde_json::Number),
    Pattern(String),
    Format(String),
    /// An `Option` that must have a value.
    Required,
    /// For each item.
    Inner(Vec<Check>),
    /// A limit that no keyword says; what it is called.
    Unstated(&'static str, Span),
}

/// A derive's attribute, and how its entries are read.
struct Dialect {
    attribute: &'static str,
    /// Only what is read is checked.
    only_read: bool,
    read: fn(&TypeCx<'_>, &Scope, &Meta) -> Vec<Check>,
}

static DIALECTS: &[Dialect] = &[
    Dialect {
        attribute: "validate",
        only_read: true,
        read: validator::read,
    },
    Dialect {
        attribute: "garde",
        only_read: true,
        read: garde::read,
    },
    Dialect {
        attribute: "schemars",
        only_read: false,
        read: schema::schemars,
    },
    Dialect {
        attribute: "schema",
        only_read: false,
        read: schema::utoipa,
    },
];

/// What limits apply to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    List,
    Map,
    Other,
}

impl TypeCx<'_> {
    /// The limits that attributes state in one direction.
    pub(super) fn checks(&self, scope: &Scope, attrs: &[Attr], side: Side) -> Vec<Check> {
        let mut found = Vec::new();
        for dialect in DIALECTS {
            if dialect.only_read && side == Side::Response {
                continue;
            }
            for meta in entries(attrs, dialect.attribute) {
                found.extend((dialect.read)(self, scope, meta));
            }
        }
        found
    }

    /// The limits as keywords for a value of this form.
    pub(super) fn constraints(
        &mut self,
        checks: &[Check],
        form: &TypeRef,
        side: Side,
    ) -> Constraints {
        let mut own = Constraints::default();
        if checks.is_empty() {
            return own;
        }
        let kind = self.kind(form, side, 8);
        for check in checks {
            self.apply(check, kind, form, side, &mut own);
        }
        own
    }

    fn apply(
        &mut self,
        check: &Check,
        kind: Kind,
        form: &TypeRef,
        side: Side,
        own: &mut Constraints,
    ) {
        match check {
            Check::Length { min, max } => {
                let (least, most) = match kind {
                    Kind::Text => (&mut own.min_length, &mut own.max_length),
                    Kind::List => (&mut own.min_items, &mut own.max_items),
                    Kind::Map => (&mut own.min_properties, &mut own.max_properties),
                    Kind::Other => return,
                };
                // The narrower of two limits; a minimum of nothing says nothing.
                *least = (*least).max(min.filter(|min| *min > 0));
                *most = most.iter().chain(max).min().copied();
            }
            Check::Least(value) => own.minimum = Some(value.clone()),
            Check::Most(value) => own.maximum = Some(value.clone()),
            Check::Above(value) => own.exclusive_minimum = Some(value.clone()),
            Check::Below(value) => own.exclusive_maximum = Some(value.clone()),
            Check::MultipleOf(value) => own.multiple_of = Some(value.clone()),
            Check::Pattern(pattern) => {
                own.pattern.get_or_insert_with(|| pattern.clone());
            }
            Check::Format(format) => {
                own.format.get_or_insert_with(|| format.clone());
            }
            Check::Required => {}
            // The inner value of an `Option` is the value itself.
            Check::Inner(checks) if matches!(form, TypeRef::Nullable(_)) => {
                for check in checks {
                    self.apply(check, kind, inner_of(form), side, own);
                }
            }
            Check::Inner(checks) => {
                let items = items_of(form);
                let inner = self.constraints(checks, &items, side);
                if !inner.is_empty() {
                    own.items = Some(Box::new(inner));
                }
            }
            Check::Unstated(what, span) => {
                let message = format!("{what} is checked, and cannot be stated in the document");
                self.report
                    .push(Diagnostic::new(&UNSTATED_VALIDATION, *span, message));
            }
        }
    }

    fn kind(&mut self, form: &TypeRef, side: Side, depth: usize) -> Kind {
        match form {
            TypeRef::String(_) => Kind::Text,
            TypeRef::List(_) | TypeRef::Tuple(_) => Kind::List,
            TypeRef::Map(_) => Kind::Map,
            TypeRef::Nullable(inner) => self.kind(inner, side, depth),
            TypeRef::Named(id) if depth > 0 => match self.built(id, side).map(|own| own.shape) {
                Some(Shape::Of(inner)) => self.kind(&inner, side, depth - 1),
                _ => Kind::Other,
            },
            _ => Kind::Other,
        }
    }
}

fn inner_of(form: &TypeRef) -> &TypeRef {
    match form {
        TypeRef::Nullable(inner) => inner,
        other => other,
    }
}

fn items_of(form: &TypeRef) -> TypeRef {
    match form {
        TypeRef::Nullable(inner) => items_of(inner),
        TypeRef::List(list) => list.items.clone(),
        TypeRef::Map(map) => map.values.clone(),
        _ => TypeRef::Unknown,
    }
}

/// The entries in parentheses of an entry: `min = 1` of `length(min = 1)`.
fn inner(meta: &Meta) -> &[Meta] {
    match &meta.value {
        MetaValue::List(metas) => metas,
        _ => &[],
    }
}

/// The expression of `name = value`, or of an entry without a name.
fn value(meta: &Meta) -> Option<&crate::hir::Expr> {
    match &meta.value {
        MetaValue::Expr(value) | MetaValue::Unnamed(value) => Some(value),
        _ => None,
    }
}

/// A regular expression that matches a text and nothing else within it.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        if r"\.+*?()|[]{}^$/-".contains(char) {
            out.push('\\');
        }
        out.push(char);
    }
    out
}
