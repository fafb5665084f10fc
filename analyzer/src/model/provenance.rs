//! Where a fact comes from, so that any line of the output can be explained by pointing at source.

use crate::source::Span;

/// How a fact was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Stated by a signature, a type, a literal or a folder name.
    Exact,
    /// Followed through bodies of functions.
    Inferred,
    /// Could not be found; a diagnostic says why.
    Unknown,
}

/// The place a fact comes from. Facts that follow from the router itself (a 405) have no span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    pub span: Option<Span>,
    pub certainty: Certainty,
}

impl Provenance {
    pub fn exact(span: Span) -> Self {
        Self {
            span: Some(span),
            certainty: Certainty::Exact,
        }
    }

    pub fn inferred(span: Span) -> Self {
        Self {
            span: Some(span),
            certainty: Certainty::Inferred,
        }
    }

    pub fn unknown(span: Span) -> Self {
        Self {
            span: Some(span),
            certainty: Certainty::Unknown,
        }
    }

    /// A fact that the router or a library states, without a place in the user's code.
    pub fn builtin() -> Self {
        Self {
            span: None,
            certainty: Certainty::Exact,
        }
    }
}

/// One step of the way from a handler to an answer: "`get` calls `find_post`", "returns `AppError::NotFound`".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub span: Option<Span>,
    pub message: String,
}
