//! The library call for build scripts.

use std::path::PathBuf;
use std::process;

use crate::built::build;
use crate::disk::{self, FileState};
use crate::render;

/// Does in a build script what `routegen build` does: writes the generated files of the package
/// that is being built, when they changed. Errors end the build with their text; files that were
/// edited by hand are left alone, with a warning.
///
/// Generated files are part of the source: commit them, and run `routegen build --check` in CI.
pub fn build_script() {
    let dir =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
    let built = build(&dir).unwrap_or_else(|error| {
        let help = error
            .help
            .map(|help| format!("\n  help: {help}"))
            .unwrap_or_default();
        fail(&format!("error: {}{help}", error.message))
    });
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed={}", crate::config::FILE);
    println!("cargo::rerun-if-changed=Cargo.toml");
    let report = &built.analysis.report;
    if report.has_errors() {
        fail(&render::findings(&built.loaded.project.sources, report));
    }
    for file in &built.files {
        match file.state {
            FileState::Unchanged => {}
            FileState::New | FileState::Stale => {
                if let Err(error) = disk::write(&built.loaded.dir, file) {
                    fail(&format!("error: {}", error.message));
                }
            }
            FileState::Edited | FileState::Foreign => {
                println!(
                    "cargo::warning={} is not as routegen would write it",
                    file.path
                );
            }
        }
    }
}

/// A build script says what is wrong on its error stream, and fails by its exit code.
fn fail(text: &str) -> ! {
    anstream::eprintln!("{text}");
    process::exit(1)
}
