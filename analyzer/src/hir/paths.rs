//! Paths as written.

use serde::{Deserialize, Serialize};

use super::{Bound, Expr, Name, Type};
use crate::source::Span;

/// `::std::vec::Vec<T>`, `self::x`, `Self`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Path {
    /// It begins with `::`.
    pub global: bool,
    /// At least one. `crate`, `self`, `super` and `Self` are segments like others.
    pub segments: Vec<PathSegment>,
    pub span: Span,
}

impl Path {
    /// The name, where the path is a single name without arguments.
    pub fn as_name(&self) -> Option<&Name> {
        match self.segments.as_slice() {
            [only] if !self.global && only.args.is_empty() => Some(&only.name),
            _ => None,
        }
    }

    /// The last segment's name; empty for a path without segments, which `lower` never makes.
    pub fn last_name(&self) -> &str {
        self.segments
            .last()
            .map_or("", |segment| segment.name.as_str())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PathSegment {
    pub name: Name,
    /// `<…>` after it; for `Fn(A) -> B` a tuple type and an `Output` binding.
    pub args: Vec<GenericArg>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum GenericArg {
    Lifetime(Name),
    Type(Type),
    Const(Expr),
    /// `Item = T`
    Assoc {
        name: Name,
        ty: Type,
    },
    /// `Item: Bound`
    AssocBound {
        name: Name,
        bounds: Vec<Bound>,
    },
}

/// `<T as Trait>::Item`, `<T>::new`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QualifiedPath {
    pub self_ty: Type,
    pub as_trait: Option<Path>,
    /// What follows `>::`.
    pub rest: Vec<PathSegment>,
    pub span: Span,
}
