//! Environment variables that the crate reads.

use crate::source::Span;

/// One variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvVar {
    pub name: String,
    /// False where each read has a default or copes with its absence.
    pub required: bool,
    /// The default in the code, where it is one literal.
    pub default: Option<String>,
    /// What the field's doc comment says, for variables read into a struct.
    pub docs: Option<String>,
    pub reads: Vec<EnvRead>,
}

/// One place that reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvRead {
    pub span: Span,
    /// Read while the crate compiles (`env!`), not while it runs.
    pub at_compile_time: bool,
}
