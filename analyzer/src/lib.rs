//! routegen's analyzer: Rust web services as text in, a model of their API and findings out.
//!
//! It does no I/O, never fails and never panics: [`analyze`] returns what it understood,
//! and diagnostics for what it did not.

pub mod diagnostic;
pub mod env;
pub mod facts;
pub mod frontends;
pub mod handlers;
pub mod hir;
pub mod infer;
pub mod lower;
pub mod model;
pub mod names;
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

pub use diagnostic::{Diagnostic, Report};
pub use model::Api;
pub use project::Project;

/// What an analysis found.
#[derive(Debug, Default)]
pub struct Analysis {
    pub api: Api,
    pub report: Report,
}

/// Reads a project: the passes, in order.
pub fn analyze(project: &Project) -> Analysis {
    stack::deep(|| passes(project))
}

fn passes(project: &Project) -> Analysis {
    let (files, mut report) = lower::lower_all(&project.sources);
    let names = names::Names::new(project, &files, &[], &mut report);
    let env = env::variables(&names, &mut report);
    let api = Api {
        env,
        ..Api::default()
    };
    let facts = facts::Facts::collect(&names);
    rules::check(
        &rules::Subject {
            project,
            api: &api,
            facts: &facts,
        },
        &mut report,
    );
    report.sort();
    suppress::apply(project, &files, &mut report);
    report.sort();
    Analysis { api, report }
}
