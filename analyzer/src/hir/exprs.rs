//! Expressions and statements.

use serde::{Deserialize, Serialize};

use super::{GenericArg, Item, MacroCall, Name, Pat, Path, QualifiedPath, Type};
use crate::source::Span;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

/// Parentheses and invisible groups are dropped; their content takes their place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ExprKind {
    Lit(Lit),
    Path(Path),
    Qualified(Box<QualifiedPath>),
    Call {
        callee: Box<Expr>,
        args: Vec<Expr>,
    },
    MethodCall {
        receiver: Box<Expr>,
        method: Name,
        method_span: Span,
        generics: Vec<GenericArg>,
        args: Vec<Expr>,
    },
    /// `base.name`, `base.0`
    Field {
        base: Box<Expr>,
        name: Name,
        name_span: Span,
    },
    Index {
        base: Box<Expr>,
        index: Box<Expr>,
    },
    Unary {
        op: UnaryOp,
        operand: Box<Expr>,
    },
    Binary {
        op: BinaryOp,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    Assign {
        target: Box<Expr>,
        value: Box<Expr>,
    },
    /// `a += b`
    OpAssign {
        op: BinaryOp,
        target: Box<Expr>,
        value: Box<Expr>,
    },
    Cast {
        value: Box<Expr>,
        ty: Box<Type>,
    },
    Ref {
        mutable: bool,
        value: Box<Expr>,
    },
    Struct {
        path: Path,
        fields: Vec<FieldInit>,
        rest: Option<Box<Expr>>,
    },
    Tuple(Vec<Expr>),
    Array(Vec<Expr>),
    /// `[value; len]`
    Repeat {
        value: Box<Expr>,
        len: Box<Expr>,
    },
    Block {
        label: Option<Name>,
        block: Block,
    },
    Unsafe(Block),
    Const(Block),
    Async {
        block: Block,
    },
    If {
        condition: Box<Expr>,
        then: Block,
        otherwise: Option<Box<Expr>>,
    },
    /// `let pat = value` as a condition.
    Let {
        pat: Box<Pat>,
        value: Box<Expr>,
    },
    Match {
        scrutinee: Box<Expr>,
        arms: Vec<Arm>,
    },
    Loop {
        label: Option<Name>,
        body: Block,
    },
    While {
        label: Option<Name>,
        condition: Box<Expr>,
        body: Block,
    },
    For {
        label: Option<Name>,
        pat: Box<Pat>,
        iterable: Box<Expr>,
        body: Block,
    },
    Closure(Box<Closure>),
    Return(Option<Box<Expr>>),
    Break {
        label: Option<Name>,
        value: Option<Box<Expr>>,
    },
    Continue {
        label: Option<Name>,
    },
    /// `value?`
    Try(Box<Expr>),
    Await(Box<Expr>),
    Range {
        start: Option<Box<Expr>>,
        end: Option<Box<Expr>>,
        inclusive: bool,
    },
    Macro(Box<MacroCall>),
    /// `_` on the left of an assignment.
    Underscore,
    /// A form that is not kept (inline assembly, `yield`, raw addresses).
    Other,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lit {
    pub kind: LitKind,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum LitKind {
    /// The value, escapes resolved.
    Str(String),
    ByteStr(Vec<u8>),
    CStr(Vec<u8>),
    Byte(u8),
    Char(char),
    /// Digits in base 10 without separators, and the suffix: `10`, `u8`.
    Int {
        digits: String,
        suffix: Name,
    },
    Float {
        digits: String,
        suffix: Name,
    },
    Bool(bool),
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnaryOp {
    Deref,
    Not,
    Neg,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    BitXor,
    BitAnd,
    BitOr,
    Shl,
    Shr,
    Eq,
    Lt,
    Le,
    Ne,
    Ge,
    Gt,
}

/// `name: value`, `name` alone, `0: value`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldInit {
    pub name: Name,
    pub name_span: Span,
    pub value: Expr,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Arm {
    pub pat: Pat,
    pub guard: Option<Expr>,
    pub body: Expr,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Closure {
    pub is_async: bool,
    pub moves: bool,
    /// Patterns; those with a type are [`super::PatKind::Typed`].
    pub params: Vec<Pat>,
    pub output: Option<Type>,
    pub body: Expr,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    pub stmts: Vec<Stmt>,
    /// The value of the block.
    pub tail: Option<Box<Expr>>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Stmt {
    Let(Box<LocalLet>),
    /// An expression whose value is dropped (`x;`, or a block-like one before others).
    Expr(Expr),
    Item(Box<Item>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LocalLet {
    pub pat: Pat,
    pub ty: Option<Type>,
    pub init: Option<Expr>,
    /// `else { … }`
    pub otherwise: Option<Block>,
    pub span: Span,
}
