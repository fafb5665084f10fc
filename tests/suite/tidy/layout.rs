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

/// What may stand in some folders only.
struct Kept {
    words: &'static [&'static str],
    /// Beginnings of the paths that are looked at.
    out_of: &'static [&'static str],
    /// Beginnings of those among them that may have it.
    but: &'static [&'static str],
    why: &'static str,
}

const ALL: &[&str] = &["analyzer/src/", "codegen/src/", "cli/src/"];

static KEPT: &[Kept] = &[
    Kept {
        words: &["syn::", "proc_macro2::", "quote::", "quote!"],
        out_of: ALL,
        but: &["analyzer/src/lower/"],
        why: "after lowering there is only hir",
    },
    Kept {
        words: &["std::fs", "fs::read", "fs::write", "File::open"],
        out_of: ALL,
        but: &["cli/src/disk/"],
        why: "one place reads and writes files",
    },
    Kept {
        words: &["utoipa::"],
        out_of: ALL,
        but: &["codegen/src/openapi/"],
        why: "the model is not OpenAPI",
    },
    Kept {
        words: &[
            "println!",
            "eprintln!",
            "std::env",
            "std::process",
            "std::net",
            "SystemTime",
        ],
        out_of: &["analyzer/src/", "codegen/src/"],
        but: &[],
        why: "the analyzer and the emitters do no input or output",
    },
    Kept {
        words: &["routegen_codegen", "routegen::"],
        out_of: &["analyzer/src/", "codegen/src/"],
        but: &[],
        why: "dependencies run one way",
    },
    Kept {
        words: &[
            "routegen_analyzer::handlers",
            "routegen_analyzer::hir",
            "routegen_analyzer::infer",
            "routegen_analyzer::lower",
            "routegen_analyzer::names",
            "routegen_analyzer::ty",
        ],
        out_of: &["codegen/src/"],
        but: &[],
        why: "an emitter sees the model only",
    },
    Kept {
        words: &["crate::hir", "crate::lower", "crate::names", "crate::ty::"],
        out_of: &["analyzer/src/model/", "analyzer/src/tree/"],
        but: &[],
        why: "the model and the tree know no Rust",
    },
    Kept {
        words: &[
            "crate::frontends",
            "crate::handlers",
            "crate::infer",
            "crate::rules",
        ],
        out_of: &[
            "analyzer/src/hir/",
            "analyzer/src/lower/",
            "analyzer/src/names/",
            "analyzer/src/serde/",
            "analyzer/src/ty/",
            "analyzer/src/types/",
        ],
        but: &[],
        why: "a pass knows the passes before it, not those after it",
    },
];

#[test]
fn what_belongs_to_one_place_stays_there() {
    // Tests may look at anything.
    let is_test = |path: &str| path.contains("/tests/") || path.ends_with("tests.rs");
    let starts = |path: &str, with: &[&str]| with.iter().any(|start| path.starts_with(start));
    let mut complaints = Vec::new();
    for file in source().iter().filter(|file| !is_test(&file.path)) {
        let code = file.code();
        for kept in KEPT {
            if !starts(&file.path, kept.out_of) || starts(&file.path, kept.but) {
                continue;
            }
            for (at, line) in &code {
                for word in kept.words.iter().filter(|&&word| has_word(line, word)) {
                    complaints.push(format!("{}:{at}: `{word}`: {}", file.path, kept.why));
                }
            }
        }
    }
    none(complaints);
}

/// Whether a line has a text that does not begin in the middle of a word.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
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
            if line.contains("disallowed_types") {
                complaints.push(format!("{}:{at}: allows unordered collections", file.path));
            }
        }
    }
    none(complaints);
}

#[test]
fn tests_run_and_do_not_wait_for_time_to_pass() {
    let forbidden = ["#[ignore", "sleep("];
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
        let lines: Vec<String> = file.code().into_values().collect();
        let code = lines.join(" ");
        for attribute in code
            .split("[allow(")
            .skip(1)
            .filter_map(|rest| rest.split(")]").next())
        {
            if !attribute.contains("reason=") {
                complaints.push(format!(
                    "{}: allow({attribute}) without a reason",
                    file.path
                ));
            }
        }
    }
    none(complaints);
}
