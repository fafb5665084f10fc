//! `#[garde(…)]`.

use super::validator::{length, range};
use super::{Check, escaped, inner, value};
use crate::hir::Meta;
use crate::serde::text;
use crate::ty::Scope;
use crate::types::TypeCx;

pub(super) fn read(cx: &TypeCx<'_>, scope: &Scope, meta: &Meta) -> Vec<Check> {
    let literal = || inner(meta).first().and_then(text).map(escaped);
    match meta.name.as_str() {
        "length" | "byte_length" => vec![length(cx, scope, meta)],
        "range" => range(cx, scope, meta),
        "email" => vec![Check::Format("email".into())],
        "url" => vec![Check::Format("uri".into())],
        "ipv4" => vec![Check::Format("ipv4".into())],
        "ipv6" => vec![Check::Format("ipv6".into())],
        "ip" => vec![Check::Unstated("that it is an IP address", meta.span)],
        "pattern" => {
            let expr = inner(meta).first().and_then(value);
            match expr.and_then(|expr| cx.regex(scope, expr)) {
                Some(pattern) => vec![Check::Pattern(pattern)],
                None => vec![Check::Unstated(
                    "a regular expression that could not be read",
                    meta.span,
                )],
            }
        }
        "contains" => literal().map(Check::Pattern).into_iter().collect(),
        "prefix" => literal()
            .map(|part| Check::Pattern(format!("^{part}")))
            .into_iter()
            .collect(),
        "suffix" => literal()
            .map(|part| Check::Pattern(format!("{part}$")))
            .into_iter()
            .collect(),
        "ascii" => vec![Check::Pattern(r"^[\u0000-\u007f]*$".into())],
        "alphanumeric" => vec![Check::Pattern(r"^[\p{Alphabetic}\p{N}]*$".into())],
        "required" => vec![Check::Required],
        "inner" => {
            let checks = inner(meta).iter().flat_map(|meta| read(cx, scope, meta));
            vec![Check::Inner(checks.collect())]
        }
        "matches" => vec![Check::Unstated("that two fields are equal", meta.span)],
        "custom" => vec![Check::Unstated("a function of the service", meta.span)],
        "phone_number" => vec![Check::Unstated("that it is a phone number", meta.span)],
        "credit_card" => vec![Check::Unstated("the number of a card", meta.span)],
        _ => Vec::new(),
    }
}
