//! Attributes. Doc comments are not here: they are the `docs` of what they stand on.

use serde::{Deserialize, Serialize};

use super::{Expr, Name, Path};
use crate::source::Span;

/// `#[path input]`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attr {
    pub path: Path,
    pub input: AttrInput,
    /// From `#` to `]`.
    pub span: Span,
}

impl Attr {
    /// Whether the path is this single name. Attribute names are built in or belong to a derive
    /// (`serde`, `validate`), so that there is nothing to resolve.
    pub fn is(&self, name: &str) -> bool {
        self.path.as_name().is_some_and(|own| own == name)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum AttrInput {
    /// `#[test]`
    Word,
    /// `#[path = "x.rs"]`
    Value(Box<Expr>),
    /// `#[serde(a, b = "c", d(e))]`. An input that is no list of metas and expressions has the
    /// parts that could be read, in [`MetaValue::Expr`] or [`MetaValue::Text`].
    List(Vec<Meta>),
}

/// One entry of an attribute's list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meta {
    /// `rename_all`; the segments of `a::b` joined by `::`; empty for an entry without a name.
    pub name: Name,
    /// The name as a path, for entries whose name must be resolved (`derive(serde::Serialize)`).
    pub path: Option<Path>,
    pub value: MetaValue,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum MetaValue {
    /// `skip`
    Word,
    /// `rename = "x"`, `min = 1`, `as = "Vec<_>"`; any expression.
    Expr(Box<Expr>),
    /// `length(min = 1, max = 80)`
    List(Vec<Meta>),
    /// An entry without a name: a literal or expression (`error("…", .0)` has the literal first).
    Unnamed(Box<Expr>),
    /// What could not be read: its text.
    Text(String),
}
