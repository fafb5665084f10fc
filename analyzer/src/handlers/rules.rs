//! Rules about signatures of handlers and what they read.

use crate::diagnostic::Rule;

/// RG040–RG069.
pub static RULES: &[&Rule] = &[];
