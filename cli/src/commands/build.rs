//! `routegen build`: the generated files.

use std::time::{Duration, Instant};

use routegen_analyzer::Analysis;
use serde::Serialize;

use super::{Outcome, print_json};
use crate::args::{Build, Format};
use crate::built::{Built, build};
use crate::disk::{CannotRun, FileState, Planned};
use crate::render::{self, RouteRow};

pub(super) fn run(args: &Build) -> Result<Outcome, CannotRun> {
    let start = Instant::now();
    let built = build(&args.dir)?;
    let held = held_back(&built, args.force);
    if !args.check && !built.is_refused() {
        for file in built
            .files
            .iter()
            .filter(|file| must_write(file, args.force))
        {
            crate::disk::write(&built.loaded.dir, file)?;
        }
    }
    let took = start.elapsed();
    match args.format {
        Format::Human => print_human(args, &built, took),
        Format::Json => print_json(&summary(args, &built))?,
    }
    let stale = args.check
        && built
            .files
            .iter()
            .any(|file| file.state != FileState::Unchanged);
    Ok(Outcome::of(
        built.analysis.report.has_errors() || stale || held,
    ))
}

/// Whether some file that had to be written was somebody's own work.
fn held_back(built: &Built, force: bool) -> bool {
    !force && built.files.iter().any(is_protected)
}

fn is_protected(file: &Planned) -> bool {
    matches!(file.state, FileState::Edited | FileState::Foreign)
}

fn must_write(file: &Planned, force: bool) -> bool {
    match file.state {
        FileState::Unchanged => false,
        FileState::New | FileState::Stale => true,
        FileState::Edited | FileState::Foreign => force,
    }
}

fn print_human(args: &Build, built: &Built, took: Duration) {
    let Built {
        loaded,
        analysis,
        files,
    } = built;
    let sources = &loaded.project.sources;
    anstream::eprint!("{}", render::findings(sources, &analysis.report));
    let read: usize = loaded
        .project
        .crates
        .iter()
        .map(|krate| krate.files.len())
        .sum();
    let size = format!("{:.1} kB", loaded.bytes as f64 / 1000.0);
    anstream::println!("read {} of Rust ({size})", render::count(read, "file"));
    if built.is_refused() {
        anstream::println!("wrote nothing: the errors above have to be resolved first");
    } else {
        for file in files {
            print_file(file, args);
        }
    }
    anstream::print!(
        "{}",
        render::route_table(&render::route_rows(&analysis.api, sources))
    );
    print_totals(analysis, took);
}

fn print_file(file: &Planned, args: &Build) {
    let path = &file.path;
    match file.state {
        FileState::Unchanged => {}
        FileState::New | FileState::Stale if args.check => {
            anstream::println!("{path} would change:");
            let diff = similar::TextDiff::from_lines(&file.old, &file.text);
            let old = format!("{path} (on disk)");
            let new = format!("{path} (generated)");
            anstream::print!(
                "{}",
                diff.unified_diff().context_radius(2).header(&old, &new)
            );
        }
        FileState::New | FileState::Stale => anstream::println!("wrote {path}"),
        FileState::Edited | FileState::Foreign if args.force => anstream::println!("wrote {path}"),
        FileState::Edited => anstream::eprintln!(
            "{path} was edited by hand since it was generated, and is left as it is\n  \
             help: move the change elsewhere, or write over it with `routegen build --force`"
        ),
        FileState::Foreign => anstream::eprintln!(
            "{path} was not made by routegen, and is left as it is\n  \
             help: rename it, name another file in routegen.toml, or write over it with \
             `routegen build --force`"
        ),
    }
}

fn print_totals(analysis: &Analysis, took: Duration) {
    let facts = analysis.api.facts;
    anstream::println!(
        "{}; {} exact, {} inferred, {} unknown",
        render::count(analysis.api.routes.len(), "operation"),
        render::count(facts.exact, "fact"),
        facts.inferred,
        facts.unknown
    );
    let took = took.as_secs_f64() * 1000.0;
    anstream::println!("{} in {took:.1} ms", render::tally(&analysis.report));
}

/// `build --format json`.
#[derive(Debug, Serialize)]
struct Summary<'a> {
    version: u32,
    files: Vec<FileRow<'a>>,
    routes: Vec<RouteRow>,
    facts: Facts,
    #[serde(flatten)]
    report: crate::render::CheckReport<'a>,
}

#[derive(Debug, Serialize)]
struct FileRow<'a> {
    path: &'a str,
    state: &'static str,
    written: bool,
}

#[derive(Debug, Serialize)]
struct Facts {
    exact: usize,
    inferred: usize,
    unknown: usize,
}

fn summary<'a>(args: &Build, built: &'a Built) -> Summary<'a> {
    let writes = !args.check && !built.is_refused();
    let rows = built.files.iter().map(|file| FileRow {
        path: &file.path,
        state: match file.state {
            FileState::Unchanged => "unchanged",
            FileState::New => "new",
            FileState::Stale => "stale",
            FileState::Edited => "edited",
            FileState::Foreign => "foreign",
        },
        written: writes && must_write(file, args.force),
    });
    let facts = built.analysis.api.facts;
    let sources = &built.loaded.project.sources;
    Summary {
        version: 1,
        files: rows.collect(),
        routes: render::route_rows(&built.analysis.api, sources),
        facts: Facts {
            exact: facts.exact,
            inferred: facts.inferred,
            unknown: facts.unknown,
        },
        report: render::check_report(sources, &built.analysis.report),
    }
}
