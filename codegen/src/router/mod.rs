//! The router: one Rust file that mounts every handler on its path with axum and nothing of routegen.

mod expr;
mod pages;
mod parts;
mod pattern;
mod precedence;
mod state;
mod table;
mod text;

#[cfg(test)]
mod tests;

pub use precedence::{Entry, arrange};

use crate::{Context, OutputFile};

/// Writes the router where the routes come from a tree.
pub(crate) fn emit(context: &Context<'_>) -> Vec<OutputFile> {
    let Some(plan) = &context.api.router else {
        return Vec::new();
    };
    vec![OutputFile {
        path: plan.file.clone(),
        text: text::write(context, plan),
    }]
}
