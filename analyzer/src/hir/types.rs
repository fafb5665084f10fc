//! Types as written.

use serde::{Deserialize, Serialize};

use super::{Expr, MacroCall, Path, QualifiedPath};
use crate::source::Span;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Type {
    pub kind: TypeKind,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum TypeKind {
    Path(Path),
    Qualified(Box<QualifiedPath>),
    Ref {
        mutable: bool,
        inner: Box<Type>,
    },
    Pointer(Box<Type>),
    Slice(Box<Type>),
    Array {
        inner: Box<Type>,
        len: Box<Expr>,
    },
    /// `()` is the empty tuple.
    Tuple(Vec<Type>),
    Fn {
        params: Vec<Type>,
        output: Option<Box<Type>>,
    },
    ImplTrait(Vec<Bound>),
    DynTrait(Vec<Bound>),
    Never,
    /// `_`
    Infer,
    Macro(Box<MacroCall>),
    /// A form that is not kept.
    Other,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Bound {
    Trait { path: Path, maybe: bool },
    Lifetime,
}
