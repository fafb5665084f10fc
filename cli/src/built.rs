//! One build, before anything is written: what was read, understood and generated.

use std::path::Path;

use routegen_analyzer::Analysis;
use routegen_analyzer::diagnostic::{Group, Severity};
use routegen_analyzer::stack::deep;
use routegen_codegen::{Context, emit};

use crate::disk::{self, CannotRun, Loaded, Planned};

/// What a build found and made.
#[derive(Debug)]
pub struct Built {
    pub loaded: Loaded,
    pub analysis: Analysis,
    pub files: Vec<Planned>,
}

impl Built {
    /// Whether the tree or a file could not be understood at all: then nothing is written, since
    /// what is on disk is better than half of a router.
    pub fn is_refused(&self) -> bool {
        self.analysis.report.diagnostics.iter().any(|found| {
            found.severity == Severity::Error
                && matches!(found.rule.group, Group::Source | Group::Tree)
        })
    }
}

/// Reads, analyses and generates, and compares with what is on disk: all of it on one set of threads, so
/// that memory which one step gave back serves the next.
pub fn build(dir: &Path) -> Result<Built, CannotRun> {
    deep(|| build_here(dir))
}

fn build_here(dir: &Path) -> Result<Built, CannotRun> {
    let mut loaded = disk::load(dir)?;
    let analysis = loaded.analyze();
    let context = Context {
        api: &analysis.api,
        sources: &loaded.project.sources,
        options: &loaded.config.output,
    };
    let files = disk::plan(&loaded.dir, emit(&context))?;
    Ok(Built {
        loaded,
        analysis,
        files,
    })
}
