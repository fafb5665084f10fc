//! Rust in the strings of attributes: `#[serde(from = "Raw<T>")]`.

use super::cx::Cx;
use super::{guard, types};
use crate::hir;
use crate::source::Span;

/// Reads a type that stands in a string. `None` where it is no type.
pub fn type_from_text(text: &str, literal: Span) -> Option<hir::Type> {
    guard::check(text).ok()?;
    let parsed = syn::parse_str::<syn::Type>(text).ok();
    // Past the opening quote; in a raw string or behind an escape a little before the true place.
    let cx = Cx::new(literal.file, literal.start as usize + 1, text);
    let ty = parsed.map(|ty| types::lower_type(&cx, &ty));
    proc_macro2::extra::invalidate_current_thread_spans();
    ty
}
