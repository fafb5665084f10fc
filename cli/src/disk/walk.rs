//! Finding the Rust files below a folder.

use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};
use routegen_analyzer::project::{Oddity, OddityKind};

use super::CannotRun;

/// What stands below a folder: files in the order of their paths, and what is not a file.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub files: Vec<PathBuf>,
    pub oddities: Vec<Oddity>,
}

/// Every `.rs` file below `dir`, hidden folders (`.well-known`) and ignored files included: a
/// route is a route, whatever `.gitignore` says. Links are followed; loops are reported.
pub(crate) fn rust_files(dir: &Path, shown: &dyn Fn(&Path) -> String) -> Result<Found, CannotRun> {
    let mut found = Found::default();
    if !dir.is_dir() {
        return Ok(found);
    }
    let walk = WalkBuilder::new(dir)
        .standard_filters(false)
        .follow_links(true)
        .build();
    for entry in walk {
        match entry {
            Ok(entry) => note(&mut found, entry, shown),
            Err(error) => note_error(&mut found, &error, shown)?,
        }
    }
    found.files.sort();
    found.oddities.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn note(found: &mut Found, entry: DirEntry, shown: &dyn Fn(&Path) -> String) {
    let is_dir = entry.file_type().is_some_and(|kind| kind.is_dir());
    let path = entry.into_path();
    if path.file_name().is_some_and(|name| name.to_str().is_none()) {
        found.oddities.push(Oddity {
            path: shown(&path),
            what: OddityKind::NameNotUtf8,
        });
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        if is_dir {
            let what = OddityKind::FolderNamedLikeFile;
            found.oddities.push(Oddity {
                path: shown(&path),
                what,
            });
        } else {
            found.files.push(path);
        }
    }
}

fn note_error(
    found: &mut Found,
    error: &ignore::Error,
    shown: &dyn Fn(&Path) -> String,
) -> Result<(), CannotRun> {
    if let Some(path) = loop_path(error) {
        found.oddities.push(Oddity {
            path: shown(path),
            what: OddityKind::LinkLoop,
        });
        return Ok(());
    }
    let kind = error.io_error().map(std::io::Error::kind);
    let Some(path) = path(error) else {
        return Ok(());
    };
    // What a folder holds must not be left out of the router because nobody may look into it.
    if kind == Some(std::io::ErrorKind::PermissionDenied) {
        return Err(CannotRun::new(format!(
            "cannot read {}: {error}",
            shown(path)
        )));
    }
    // A link that leads nowhere. Reading it fails, which is a finding; but editors leave hidden ones as locks.
    let name = path.file_name().and_then(|name| name.to_str());
    if name.is_some_and(|name| name.ends_with(".rs") && !name.starts_with('.')) {
        found.files.push(path.to_owned());
    }
    Ok(())
}

fn loop_path(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::Loop { child, .. } => Some(child),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithPath { err, .. } => {
            loop_path(err)
        }
        _ => None,
    }
}

fn path(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } => path(err),
        _ => None,
    }
}
