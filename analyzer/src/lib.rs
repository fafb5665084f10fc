//! routegen's analyzer: Rust web services as text in, a model of their API and findings out.
//!
//! It does no I/O, never fails and never panics: [`analyze`] returns what it understood,
//! and diagnostics for what it did not.

pub mod diagnostic;
pub mod env;
pub mod expand;
pub mod facts;
pub mod frontends;
pub mod handlers;
pub mod hir;
pub mod infer;
pub mod lower;
pub mod model;
pub mod names;
mod passes;
pub mod project;
pub mod rules;
pub mod serde;
pub mod source;
pub mod stack;
pub mod suppress;
pub mod tree;
pub mod ty;
pub mod types;

#[cfg(test)]
mod testing;

use std::collections::BTreeSet;

pub use diagnostic::{Diagnostic, Report};
pub use model::Api;
pub use project::Project;

/// What an analysis found.
#[derive(Debug, Default)]
pub struct Analysis {
    pub api: Api,
    pub report: Report,
}

/// Gives the sources of crates outside of the service, by their names in paths: adds what it has to the
/// project, and says whether it added anything.
pub type Outside<'o> = dyn FnMut(&mut Project, &BTreeSet<String>) -> bool + Send + 'o;

/// Reads a project that is complete: types of crates whose source it does not have stay unknown.
pub fn analyze(project: &Project) -> Analysis {
    stack::deep(|| passes::once(project))
}

/// Reads a project; `outside` is asked for the sources of the crates that turn out to matter.
pub fn analyze_with(project: &mut Project, outside: &mut Outside<'_>) -> Analysis {
    stack::deep(|| passes::run(project, outside))
}
