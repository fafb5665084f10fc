//! Macro calls: their tokens, and the readings of them that make sense without expanding.

use serde::{Deserialize, Serialize};

use super::{Expr, Name, Pat, Path};
use crate::source::Span;

/// `path!(…)`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MacroCall {
    pub path: Path,
    pub delimiter: Delimiter,
    pub args: MacroArgs,
    pub span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Delimiter {
    Parenthesis,
    Bracket,
    Brace,
    None,
}

/// A reading of a macro's input. It says how the text can be read; whether the macro means it
/// so is for those who resolve its path to decide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum MacroArgs {
    /// Expressions separated by commas: `format!("{x}", x = 1)`, `vec![1, 2]`, `info!(user = %id, "hi")`.
    Exprs(Vec<MacroArg>),
    /// `vec![value; len]`
    Repeat { value: Box<Expr>, len: Box<Expr> },
    /// `matches!(value, pat if guard)`
    Matches {
        value: Box<Expr>,
        pat: Box<Pat>,
        guard: Option<Box<Expr>>,
    },
    /// `json!({"a": x})`: for macros named `json` only.
    Json(JsonTemplate),
    /// Anything else. Macro calls in item position and `macro_rules!` always have this form.
    Tokens(Vec<TokenTree>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MacroArg {
    /// `name = …`; dotted names of tracing fields are joined by `.`.
    pub name: Option<Name>,
    /// `%x`, `?x` in tracing macros.
    pub sigil: Option<char>,
    /// For a type argument (`query_as!(User, "…")`) the path expression.
    pub value: Expr,
}

/// JSON with expressions in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum JsonTemplate {
    Null,
    /// Literals too.
    Expr(Box<Expr>),
    Array(Vec<JsonTemplate>),
    /// The key is a literal string in an expression, or any expression.
    Object(Vec<(Expr, JsonTemplate)>),
}

/// A token tree, with the place it stands at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TokenTree {
    pub kind: TokenTreeKind,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum TokenTreeKind {
    Group {
        delimiter: Delimiter,
        tokens: Vec<TokenTree>,
    },
    /// As written, `r#` included.
    Ident(Name),
    Punct {
        char: char,
        joint: bool,
    },
    /// As written.
    Literal(String),
}
