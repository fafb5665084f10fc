//! Runs the real binaries on small trees made in a temporary directory.

#![allow(dead_code, reason = "each test file uses its part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A crate on disk, made of a text with `//- path` lines; it is gone when this is dropped.
pub(crate) struct Tree(TempDir);

/// What every tree has unless its text says otherwise.
const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                        [dependencies]\naxum = \"0.8\"\n";
const MAIN: &str = "mod routegen;\n\nfn main() {}\n";

impl Tree {
    pub(crate) fn new(text: &str) -> Self {
        let tree = Self::bare(text);
        for (path, default) in [("Cargo.toml", MANIFEST), ("src/main.rs", MAIN)] {
            if !tree.path(path).exists() {
                tree.write(path, default);
            }
        }
        tree
    }

    /// Nothing but what the text says.
    pub(crate) fn bare(text: &str) -> Self {
        let tree = Self(tempfile::tempdir().expect("a temporary directory"));
        for file in text.split("//- ").skip(1) {
            let (path, body) = file.split_once('\n').unwrap_or((file, ""));
            tree.write(path.trim(), body);
        }
        tree
    }

    pub(crate) fn dir(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.dir().join(path)
    }

    pub(crate) fn write(&self, path: &str, body: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("its folder");
        fs::write(&path, body).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    #[track_caller]
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Replaces the one occurrence of a text in a file.
    #[track_caller]
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {path}:\n{text}");
        self.write(path, text.replace(from, to));
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// Runs `routegen ARGS` in the folder of the tree.
    pub(crate) fn run(&self, args: &[&str]) -> Run {
        Run::of(routegen().args(args).current_dir(self.dir()))
    }

    /// The files below the tree with their contents, to see that nothing was touched.
    pub(crate) fn contents(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut left = vec![self.dir().to_owned()];
        while let Some(folder) = left.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let entry = entry.expect("an entry");
                let kind = entry.file_type().expect("its kind");
                if kind.is_dir() {
                    left.push(entry.path());
                } else if kind.is_file() {
                    let bytes = fs::read(entry.path()).expect("a readable file");
                    found.push((entry.path(), bytes));
                }
            }
        }
        found.sort();
        found
    }
}

pub(crate) fn routegen() -> Command {
    Command::new(env!("CARGO_BIN_EXE_routegen"))
}

/// What a run printed, and its exit code.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn of(command: &mut Command) -> Self {
        Self::read(&command.output().expect("the command starts"))
    }

    fn read(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        Self {
            // A process that a signal ended (a stack overflow) has no code.
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// Checks the exit code, and that nothing panicked.
    #[track_caller]
    pub(crate) fn code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        assert!(!self.err.contains("panicked at"), "{}", self.err);
        self
    }

    /// Checks that each text was printed, results and messages alike.
    #[track_caller]
    pub(crate) fn says(self, texts: &[&str]) -> Self {
        for text in texts {
            let said = self.out.contains(text) || self.err.contains(text);
            assert!(said, "{text:?} is not in\n{}\n{}", self.out, self.err);
        }
        self
    }

    #[track_caller]
    pub(crate) fn does_not_say(self, text: &str) -> Self {
        let said = self.out.contains(text) || self.err.contains(text);
        assert!(!said, "{text:?} is in\n{}\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// The findings of `check --format json` as `rule-name file:line:column`.
    #[track_caller]
    pub(crate) fn findings(&self) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().expect("a list of findings");
        let shown = findings.iter().map(|found| {
            let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
            format!(
                "{} {}:{}:{}",
                text("name"),
                text("file"),
                found["line"],
                found["column"]
            )
        });
        shown.collect()
    }
}
