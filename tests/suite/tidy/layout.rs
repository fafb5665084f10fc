//! Files: how they begin, how long they are, and what may stand in them.

use super::{none, read, source, texts};

#[test]
fn every_file_begins_by_saying_what_it_owns() {
    let silent = source()
        .into_iter()
        .filter(|file| !file.text.starts_with("//!"));
    none(
        silent
            .map(|file| format!("{} does not start with `//!`", file.path))
            .collect(),
    );
}

#[test]
fn no_file_is_longer_than_400_lines() {
    let mut files = source();
    files.extend(texts(&["tests/suite", "tests/benches"], &[".rs"]));
    let lines = |text: &str| text.lines().count();
    let long = files.iter().filter(|file| lines(&file.text) > 400);
    none(
        long.map(|file| format!("{}: {} lines", file.path, lines(&file.text)))
            .collect(),
    );
}

#[test]
fn no_file_is_named_after_nothing() {
    let nothing = [
        "utils", "util", "helpers", "helper", "misc", "common", "part2",
    ];
    let mut complaints = Vec::new();
    for file in source() {
        let path = file.path.trim_end_matches(".rs");
        for name in path.split('/').filter(|name| nothing.contains(name)) {
            complaints.push(format!(
                "{}: `{name}` says nothing about what is in it",
                file.path
            ));
        }
    }
    none(complaints);
}

/// What may stand in some files only.
struct Kept {
    words: &'static [&'static str],
    /// Beginnings of the paths of the files that may.
    by: &'static [&'static str],
    why: &'static str,
}

static KEPT: &[Kept] = &[
    Kept {
        words: &["syn::", "proc_macro2::", "quote::"],
        by: &["analyzer/src/lower/", "analyzer/src/expand/"],
        why: "after lowering there is only hir",
    },
    Kept {
        words: &["std::fs", "fs::read", "fs::write"],
        by: &["cli/src/disk/"],
        why: "one place reads and writes files",
    },
    Kept {
        words: &["utoipa::"],
        by: &["codegen/src/openapi/"],
        why: "the model is not OpenAPI",
    },
    Kept {
        words: &["println!", "eprintln!", "std::env::", "std::process"],
        by: &["cli/src/"],
        why: "the analyzer and the emitters do no input or output",
    },
    Kept {
        words: &["routegen_codegen"],
        by: &["cli/src/"],
        why: "dependencies run one way",
    },
    Kept {
        words: &[
            "routegen_analyzer::hir",
            "routegen_analyzer::lower",
            "routegen_analyzer::names",
            "routegen_analyzer::ty",
        ],
        by: &["analyzer/src/"],
        why: "an emitter sees the model only",
    },
    Kept {
        words: &["crate::hir", "crate::names", "crate::ty::"],
        by: &[
            "analyzer/src/env/",
            "analyzer/src/frontends/",
            "analyzer/src/handlers/",
            "analyzer/src/hir/",
            "analyzer/src/infer/",
            "analyzer/src/lib.rs",
            "analyzer/src/lower/",
            "analyzer/src/names/",
            "analyzer/src/serde/",
            "analyzer/src/testing.rs",
            "analyzer/src/ty/",
            "analyzer/src/types/",
        ],
        why: "the model and the tree know no Rust",
    },
];

#[test]
fn what_belongs_to_one_place_stays_there() {
    // Tests may look at anything.
    let is_test = |path: &str| path.contains("/tests/") || path.ends_with("tests.rs");
    let mut files = source();
    files.retain(|file| !is_test(&file.path));
    let mut complaints = Vec::new();
    for kept in KEPT {
        let others = files
            .iter()
            .filter(|file| !kept.by.iter().any(|by| file.path.starts_with(by)));
        for file in others {
            for (at, line) in file.code() {
                // A string with the word in it is data: a path of a table, a line of generated code.
                let code = line.split('"').next().unwrap_or(line);
                for word in kept.words.iter().filter(|&&word| code.contains(word)) {
                    complaints.push(format!("{}:{at}: `{word}`: {}", file.path, kept.why));
                }
            }
        }
    }
    none(complaints);
}

#[test]
fn no_hash_order_reaches_the_output() {
    let config = read("clippy.toml");
    for name in ["HashMap", "HashSet"] {
        assert!(
            config.contains(&format!("std::collections::{name}")),
            "clippy.toml lost {name}"
        );
    }
    let mut complaints = Vec::new();
    for file in source() {
        for (at, line) in file.code() {
            if line.contains("clippy::disallowed_types") {
                complaints.push(format!("{}:{at}: allows unordered collections", file.path));
            }
        }
    }
    none(complaints);
}

#[test]
fn tests_run_and_do_not_wait_for_time_to_pass() {
    // In two halves, since this file is looked at too.
    let forbidden = [concat!("#[ig", "nore"), concat!("sle", "ep(")];
    let mut files = source();
    files.extend(texts(&["tests/suite", "tests/benches"], &[".rs"]));
    let mut complaints = Vec::new();
    for file in &files {
        for (at, line) in file.code() {
            for word in forbidden.iter().filter(|&&word| line.contains(word)) {
                complaints.push(format!("{}:{at}: `{word}`", file.path));
            }
        }
    }
    none(complaints);
}

#[test]
fn every_exception_to_a_lint_has_a_reason() {
    let mut complaints = Vec::new();
    for file in source() {
        let mut rest = file.text.as_str();
        while let Some((_, tail)) = rest.split_once("[allow(") {
            let (attribute, tail) = tail.split_once(")]").unwrap_or((tail, ""));
            if !attribute.contains("reason = ") {
                complaints.push(format!(
                    "{}: allow({attribute}) without a reason",
                    file.path
                ));
            }
            rest = tail;
        }
    }
    none(complaints);
}
