//! `routegen routes`: the list of operations.

use routegen_analyzer::diagnostic::{Group, Severity};

use super::{Outcome, print_json};
use crate::args::{Format, Listing};
use crate::disk::{self, CannotRun};
use crate::render;

pub(super) fn run(args: &Listing) -> Result<Outcome, CannotRun> {
    let mut loaded = disk::load(&args.dir)?;
    let mut analysis = loaded.analyze();
    let sources = &loaded.project.sources;
    // A list of routes is about the tree; what else is wrong is for `check` to say.
    analysis.report.diagnostics.retain(|found| {
        found.severity == Severity::Error && matches!(found.rule.group, Group::Source | Group::Tree)
    });
    anstream::eprint!("{}", render::findings(sources, &analysis.report));
    let rows = render::route_rows(&analysis.api, sources);
    match args.format {
        Format::Human => anstream::print!("{}", render::route_table(&rows)),
        Format::Json => print_json(&rows)?,
    }
    Ok(Outcome::of(analysis.report.has_errors()))
}
