//! `routegen check`: the findings.

use routegen_analyzer::analyze;

use super::{Outcome, print_json};
use crate::args::{Format, Listing};
use crate::disk::{self, CannotRun};
use crate::render;

pub(super) fn run(args: &Listing) -> Result<Outcome, CannotRun> {
    let loaded = disk::load(&args.dir)?;
    let analysis = analyze(&loaded.project);
    let sources = &loaded.project.sources;
    match args.format {
        Format::Human => {
            anstream::print!("{}", render::findings(sources, &analysis.report));
            anstream::println!("{}", render::tally(&analysis.report));
        }
        Format::Json => print_json(&render::check_report(sources, &analysis.report))?,
    }
    Ok(Outcome::of(analysis.report.has_errors()))
}
