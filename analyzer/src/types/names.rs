//! Types as names: of components, and in strings of attributes.

use crate::hir;
use crate::source::Span;

/// The type that a string of an attribute holds.
pub(super) fn parse_type(text: &str, span: Span) -> Option<hir::Type> {
    let segments = text
        .trim()
        .trim_start_matches("::")
        .split("::")
        .map(|name| hir::PathSegment {
            name: name.trim().into(),
            args: Vec::new(),
            span,
        })
        .collect();
    let path = hir::Path {
        global: text.trim().starts_with("::"),
        segments,
        span,
    };
    Some(hir::Type {
        kind: hir::TypeKind::Path(path),
        span,
    })
}
