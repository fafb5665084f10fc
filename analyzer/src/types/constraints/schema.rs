//! Limits in `#[schemars(…)]` and in utoipa's `#[schema(…)]`.

use super::validator::{length, range};
use super::{Check, inner, value};
use crate::hir::Meta;
use crate::serde::text;
use crate::ty::Scope;
use crate::types::TypeCx;

/// schemars repeats validator's words, with the pattern itself in `regex(pattern = r"…")`.
pub(super) fn schemars(cx: &TypeCx<'_>, scope: &Scope, meta: &Meta) -> Vec<Check> {
    match meta.name.as_str() {
        "length" => vec![length(cx, scope, meta)],
        "range" => range(cx, scope, meta),
        "email" => vec![Check::Format("email".into())],
        "url" => vec![Check::Format("uri".into())],
        "regex" => {
            let named = inner(meta).iter().find(|entry| entry.name == "pattern");
            let pattern = named.and_then(value).and_then(|expr| cx.regex(scope, expr));
            pattern.map(Check::Pattern).into_iter().collect()
        }
        "inner" => {
            let checks = inner(meta)
                .iter()
                .flat_map(|meta| schemars(cx, scope, meta));
            vec![Check::Inner(checks.collect())]
        }
        _ => Vec::new(),
    }
}

/// utoipa has JSON Schema's own words in snake case.
pub(super) fn utoipa(cx: &TypeCx<'_>, scope: &Scope, meta: &Meta) -> Vec<Check> {
    let number = || value(meta).and_then(|expr| cx.number(scope, expr));
    let size = || value(meta).and_then(|expr| cx.length(scope, expr));
    let check = match meta.name.as_str() {
        "minimum" => number().map(Check::Least),
        "maximum" => number().map(Check::Most),
        "exclusive_minimum" => number().map(Check::Above),
        "exclusive_maximum" => number().map(Check::Below),
        "multiple_of" => number().map(Check::MultipleOf),
        "min_length" | "min_items" | "min_properties" => size().map(|min| Check::Length {
            min: Some(min),
            max: None,
        }),
        "max_length" | "max_items" | "max_properties" => size().map(|max| Check::Length {
            min: None,
            max: Some(max),
        }),
        "pattern" => value(meta)
            .and_then(|expr| cx.regex(scope, expr))
            .map(Check::Pattern),
        "format" => format(meta).map(Check::Format),
        _ => None,
    };
    check.into_iter().collect()
}

/// `format = "email"`, or a name of utoipa's `KnownFormat`.
fn format(meta: &Meta) -> Option<String> {
    if let Some(text) = text(meta) {
        return Some(text.to_owned());
    }
    let known = [
        ("Int32", "int32"),
        ("Int64", "int64"),
        ("Float", "float"),
        ("Double", "double"),
        ("Byte", "byte"),
        ("Binary", "binary"),
        ("Date", "date"),
        ("DateTime", "date-time"),
        ("Time", "time"),
        ("Duration", "duration"),
        ("Password", "password"),
        ("Uuid", "uuid"),
        ("Email", "email"),
        ("Hostname", "hostname"),
        ("Ipv4", "ipv4"),
        ("Ipv6", "ipv6"),
        ("Uri", "uri"),
    ];
    let crate::hir::ExprKind::Path(path) = &value(meta)?.kind else {
        return None;
    };
    let name = path.last_name();
    known
        .iter()
        .find(|(own, _)| *own == name)
        .map(|(_, format)| (*format).to_owned())
}
