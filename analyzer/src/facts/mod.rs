//! What rules look at beside the model: literals with the names they are bound to.
//!
//! Facts are collected once, in the order of the source; a rule is a short file over them.

mod bound;
mod literals;

pub use literals::{Bound, Literal, LiteralValue, Place};

use crate::names::Names;

/// All facts of an analysis.
#[derive(Debug, Default)]
pub struct Facts {
    pub literals: Vec<Literal>,
}

impl Facts {
    /// Reads the facts of the crate being analysed and of its path dependencies.
    pub fn collect(names: &Names<'_>) -> Self {
        Self {
            literals: literals::collect(names),
        }
    }
}
