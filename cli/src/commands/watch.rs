//! `routegen build --watch`: build again whenever a source file changes.

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use notify_debouncer_full::notify::{self, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, new_debouncer};

use super::{Outcome, build, print_error};
use crate::args::Build;
use crate::config;
use crate::disk::CannotRun;

/// Editors save in several steps; changes that follow each other this quickly are one.
const SETTLE: Duration = Duration::from_millis(80);

/// Runs until it is interrupted, or the watched folder is gone.
pub(super) fn run(args: &Build) -> Result<Outcome, CannotRun> {
    let cannot = |error: notify::Error| {
        CannotRun::new(format!("cannot watch {}: {error}", args.dir.display()))
    };
    let (send, events) = mpsc::channel::<DebounceEventResult>();
    let mut watcher = new_debouncer(SETTLE, None, send).map_err(cannot)?;
    let source = args.dir.join("src");
    if source.is_dir() {
        watcher
            .watch(&source, RecursiveMode::Recursive)
            .map_err(cannot)?;
    }
    watcher
        .watch(&args.dir, RecursiveMode::NonRecursive)
        .map_err(cannot)?;
    let mut outcome = build_once(args);
    anstream::println!("watching {}", args.dir.display());
    for batch in events {
        let changed = batch.is_ok_and(|events| events.iter().any(concerns));
        if changed {
            outcome = build_once(args);
        }
    }
    Ok(outcome)
}

/// An error while watching is shown; the next change is another chance.
fn build_once(args: &Build) -> Outcome {
    build::run(args).unwrap_or_else(|error| {
        print_error(&error);
        Outcome::Findings
    })
}

/// Reading a file is an event too on some systems; a build must not start the next one.
fn concerns(event: &DebouncedEvent) -> bool {
    !event.kind.is_access() && event.paths.iter().any(|path| is_source(path))
}

fn is_source(path: &Path) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or("");
    let known = name == config::FILE || name == "Cargo.toml";
    known || has_extension(path, "rs") || path.extension().is_none()
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    path.extension()
        .is_some_and(|extension| extension == wanted)
}
