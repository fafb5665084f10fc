//! Subjects made by program: every sensible pair of attributes, and random combinations from a fixed seed.
//!
//! The files are committed, so that the compiler has a bounded amount of work and people can read them.

mod pairs;
mod random;

use crate::{project, registry};

/// A file below `src`, and what makes it. The registry reads the files before it.
type Made = (&'static str, fn() -> String);

static FILES: [Made; 3] = [
    ("subjects/pairs.rs", pairs::file),
    ("subjects/random.rs", random::file),
    ("registry.rs", registry::file),
];

#[test]
fn generated_files_are_current() {
    for (name, file) in FILES {
        let path = project::source_dir().join(name);
        let text = file();
        if std::env::var_os("UPDATE_ORACLE").is_some() {
            std::fs::write(path, text).unwrap();
            continue;
        }
        let current = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            current == text,
            "src/{name} is stale: run this test with UPDATE_ORACLE=1"
        );
    }
}

/// The head of a generated file.
fn head(what: &str) -> String {
    format!(
        "//! {what} Made by the test `generated_files_are_current`.\n\n\
#![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
use serde::{{Deserialize, Serialize}};\n"
    )
}

const DERIVE: &str = "#[derive(Debug, Serialize, Deserialize)]";
