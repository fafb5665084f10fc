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

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A text file of the project.
pub(crate) struct Text {
    /// From the project's root, `/` between segments.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Text {
    /// The tokens of each line, with its number from 1: no comments, nothing of what stands in literals, and no spaces but
    /// between words.
    pub(crate) fn code(&self) -> BTreeMap<usize, String> {
        let mut lines = BTreeMap::new();
        let tokens = TokenStream::from_str(&self.text);
        write_code(
            tokens.unwrap_or_else(|error| panic!("{}: {error}", self.path)),
            &mut lines,
        );
        lines
    }
}

fn write_code(tokens: TokenStream, lines: &mut BTreeMap<usize, String>) {
    for token in tokens {
        let number = token.span().start().line;
        let line = lines.entry(number).or_default();
        match token {
            TokenTree::Ident(word) => {
                if line.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    line.push(' ');
                }
                line.push_str(&word.to_string());
            }
            TokenTree::Punct(mark) => line.push(mark.as_char()),
            TokenTree::Literal(_) => line.push_str("\"\""),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                line.push_str(open);
                write_code(group.stream(), lines);
                lines
                    .entry(group.span_close().start().line)
                    .or_default()
                    .push_str(close);
            }
        }
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
