//! `#[validate(…)]` of the validator crate.

use super::{Check, escaped, inner, value};
use crate::hir::Meta;
use crate::serde::text;
use crate::ty::Scope;
use crate::types::TypeCx;

pub(super) fn read(cx: &TypeCx<'_>, scope: &Scope, meta: &Meta) -> Vec<Check> {
    match meta.name.as_str() {
        "length" => vec![length(cx, scope, meta)],
        "range" => range(cx, scope, meta),
        "email" => vec![Check::Format("email".into())],
        "url" => vec![Check::Format("uri".into())],
        "regex" => regex(cx, scope, meta),
        "contains" => named_text(meta, "pattern")
            .map(|part| vec![Check::Pattern(escaped(part))])
            .unwrap_or_default(),
        "does_not_contain" => named_text(meta, "pattern")
            .map(|part| vec![Check::Pattern(format!("^(?![\\s\\S]*{})", escaped(part)))])
            .unwrap_or_default(),
        "required" | "required_nested" => vec![Check::Required],
        "must_match" => vec![Check::Unstated("that two fields are equal", meta.span)],
        "custom" => vec![Check::Unstated("a function of the service", meta.span)],
        "credit_card" => vec![Check::Unstated("the number of a card", meta.span)],
        "non_control_character" => vec![Check::Pattern(r"^[^\u0000-\u001f\u007f-\u009f]*$".into())],
        _ => Vec::new(),
    }
}

/// `length(min = 1, max = 80)`, `length(equal = 5)`.
pub(super) fn length(cx: &TypeCx<'_>, scope: &Scope, meta: &Meta) -> Check {
    let (mut min, mut max) = (None, None);
    for limit in inner(meta) {
        let length = value(limit).and_then(|expr| cx.length(scope, expr));
        match limit.name.as_str() {
            "min" => min = length,
            "max" => max = length,
            "equal" => (min, max) = (length, length),
            _ => {}
        }
    }
    Check::Length { min, max }
}

/// `range(min = 1, exclusive_max = 10)`.
pub(super) fn range(cx: &TypeCx<'_>, scope: &Scope, meta: &Meta) -> Vec<Check> {
    let checks = inner(meta).iter().filter_map(|limit| {
        let number = cx.number(scope, value(limit)?)?;
        match limit.name.as_str() {
            "min" => Some(Check::Least(number)),
            "max" => Some(Check::Most(number)),
            "exclusive_min" => Some(Check::Above(number)),
            "exclusive_max" => Some(Check::Below(number)),
            _ => None,
        }
    });
    checks.collect()
}

/// `regex(path = *WORD)`, `regex = "WORD"`.
fn regex(cx: &TypeCx<'_>, scope: &Scope, meta: &Meta) -> Vec<Check> {
    let named = inner(meta).iter().find(|entry| entry.name == "path");
    let pattern = named.and_then(value).and_then(|expr| cx.regex(scope, expr));
    match pattern {
        Some(pattern) => vec![Check::Pattern(pattern)],
        None => vec![Check::Unstated(
            "a regular expression that could not be read",
            meta.span,
        )],
    }
}

/// The text of `name = "…"` in parentheses.
fn named_text<'m>(meta: &'m Meta, name: &str) -> Option<&'m str> {
    let direct = text(meta);
    let named = inner(meta).iter().find(|entry| entry.name == name);
    direct.or_else(|| named.and_then(text))
}
