//! Patterns.

use serde::{Deserialize, Serialize};

use super::{Expr, Name, Path, Type};
use crate::source::Span;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pat {
    pub kind: PatKind,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum PatKind {
    Wild,
    /// `..` in a tuple, tuple struct or slice.
    Rest,
    /// `x`, `ref mut x`, `x @ inner`. May turn out to be a constant or a unit variant.
    Bind {
        name: Name,
        by_ref: bool,
        mutable: bool,
        inner: Option<Box<Pat>>,
    },
    Path(Path),
    Tuple(Vec<Pat>),
    TupleStruct {
        path: Path,
        fields: Vec<Pat>,
    },
    Struct {
        path: Path,
        fields: Vec<FieldPat>,
        rest: bool,
    },
    Ref(Box<Pat>),
    Or(Vec<Pat>),
    Slice(Vec<Pat>),
    /// A literal or another constant expression.
    Expr(Box<Expr>),
    Range {
        start: Option<Box<Expr>>,
        end: Option<Box<Expr>>,
        inclusive: bool,
    },
    /// `pat: T`, in closures.
    Typed {
        pat: Box<Pat>,
        ty: Box<Type>,
    },
    /// A form that is not kept (macros, const blocks).
    Other,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldPat {
    pub name: Name,
    pub pat: Pat,
}
