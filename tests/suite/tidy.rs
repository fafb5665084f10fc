//! What the compiler and clippy do not check: the layout of the code, and that the documentation
//! names everything there is.

#![allow(
    clippy::panic,
    reason = "a test fails by panicking, in its own functions too"
)]

#[path = "tidy/documentation.rs"]
mod documentation;
#[path = "tidy/layout.rs"]
mod layout;
#[path = "tidy/rules.rs"]
mod rules;

use std::fs;
use std::path::{Path, PathBuf};

/// A text file of the project.
pub(crate) struct Text {
    /// From the project's root, `/` between segments.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Text {
    /// Lines with their number from 1, without comments. A `//` in a string cuts its line, which only hides from a check
    /// what stands behind it.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate();
        lines.map(|(at, line)| (at + 1, line.split("//").next().unwrap_or(line)))
    }
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files below some folders that end in one of the endings, in the order of their paths.
pub(crate) fn texts(folders: &[&str], endings: &[&str]) -> Vec<Text> {
    let mut found = Vec::new();
    let mut left: Vec<String> = folders.iter().map(|&folder| folder.to_owned()).collect();
    while let Some(folder) = left.pop() {
        let entries = fs::read_dir(root().join(&folder));
        for entry in entries.unwrap_or_else(|error| panic!("{folder}: {error}")) {
            let entry = entry.expect("an entry");
            let path = format!("{folder}/{}", entry.file_name().to_str().expect("UTF-8"));
            if entry.path().is_dir() {
                left.push(path);
            } else if endings.iter().any(|ending| path.ends_with(ending)) {
                let text = read(&path);
                found.push(Text { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "nothing below {folders:?}");
    found
}

/// The source of the tool itself.
pub(crate) fn source() -> Vec<Text> {
    texts(&["analyzer/src", "codegen/src", "cli/src"], &[".rs"])
}

/// Fails with all complaints at once.
#[track_caller]
pub(crate) fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}
