//! `#[nutype(validate(…), derive(…))]`: newtypes that keep their limits by themselves.

use super::{Check, inner, value};
use crate::hir::{Item, Meta};
use crate::serde::entries;
use crate::ty::Scope;
use crate::types::TypeCx;

impl TypeCx<'_> {
    /// The limits of a type that nutype makes.
    pub(in crate::types) fn nutype_checks(&self, scope: &Scope, item: &Item) -> Vec<Check> {
        let validate = entries(&item.attrs, "nutype")
            .into_iter()
            .filter(|meta| meta.name == "validate");
        validate
            .flat_map(inner)
            .filter_map(|meta| self.nutype_check(scope, meta))
            .collect()
    }

    fn nutype_check(&self, scope: &Scope, meta: &Meta) -> Option<Check> {
        let number = || value(meta).and_then(|expr| self.number(scope, expr));
        let size = || value(meta).and_then(|expr| self.length(scope, expr));
        match meta.name.as_str() {
            "not_empty" => Some(Check::Length {
                min: Some(1),
                max: None,
            }),
            "len_char_min" | "len_utf16_min" => size().map(|min| Check::Length {
                min: Some(min),
                max: None,
            }),
            "len_char_max" | "len_utf16_max" => size().map(|max| Check::Length {
                min: None,
                max: Some(max),
            }),
            "regex" => value(meta)
                .and_then(|expr| self.regex(scope, expr))
                .map(Check::Pattern),
            "greater" => number().map(Check::Above),
            "greater_or_equal" => number().map(Check::Least),
            "less" => number().map(Check::Below),
            "less_or_equal" => number().map(Check::Most),
            "predicate" | "with" => Some(Check::Unstated("a function of the service", meta.span)),
            _ => None,
        }
    }
}
