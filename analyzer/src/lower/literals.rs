//! Literals.

use super::cx::Cx;
use crate::hir::{Lit, LitKind, Name};

pub(super) fn lower_lit(cx: &Cx<'_>, lit: &syn::Lit) -> Lit {
    let kind = match lit {
        syn::Lit::Str(lit) => LitKind::Str(lit.value()),
        syn::Lit::ByteStr(lit) => LitKind::ByteStr(lit.value()),
        syn::Lit::CStr(lit) => LitKind::CStr(lit.value().into_bytes()),
        syn::Lit::Byte(lit) => LitKind::Byte(lit.value()),
        syn::Lit::Char(lit) => LitKind::Char(lit.value()),
        syn::Lit::Int(lit) => LitKind::Int {
            digits: lit.base10_digits().to_owned(),
            suffix: Name::new(lit.suffix()),
        },
        syn::Lit::Float(lit) => LitKind::Float {
            digits: lit.base10_digits().to_owned(),
            suffix: Name::new(lit.suffix()),
        },
        syn::Lit::Bool(lit) => LitKind::Bool(lit.value),
        _ => LitKind::Other,
    };
    Lit {
        kind,
        span: cx.at(lit.span()),
    }
}
