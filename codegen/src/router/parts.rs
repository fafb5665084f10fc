//! The fixed functions of a generated router, each in a file of its own, and what they import.
//!
//! A line that ends in `//? flag` is for routers of which the flag is true.

use std::collections::{BTreeMap, BTreeSet};

use crate::writer::Writer;

/// A function that a router may need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Segments,
    CatchAll,
    FirstOf,
    WithoutSlash,
    BodyLimit,
    TimeOut,
    Allow,
    Refuse,
    Serve,
    ServeStrict,
    CleanNever,
    CleanAlways,
    CleanIgnore,
    Redirect,
    CatchPanic,
}

impl Part {
    fn text(self) -> &'static str {
        match self {
            Self::Segments => include_str!("parts/segments.rs.txt"),
            Self::CatchAll => include_str!("parts/catch_all.rs.txt"),
            Self::FirstOf => include_str!("parts/first_of.rs.txt"),
            Self::WithoutSlash => include_str!("parts/without_slash.rs.txt"),
            Self::BodyLimit => include_str!("parts/body_limit.rs.txt"),
            Self::TimeOut => include_str!("parts/time_out.rs.txt"),
            Self::Allow => include_str!("parts/allow.rs.txt"),
            Self::Refuse => include_str!("parts/refuse.rs.txt"),
            Self::Serve => include_str!("parts/serve.rs.txt"),
            Self::ServeStrict => include_str!("parts/serve_strict.rs.txt"),
            Self::CleanNever => include_str!("parts/clean_never.rs.txt"),
            Self::CleanAlways => include_str!("parts/clean_always.rs.txt"),
            Self::CleanIgnore => include_str!("parts/clean_ignore.rs.txt"),
            Self::Redirect => include_str!("parts/redirect.rs.txt"),
            Self::CatchPanic => include_str!("parts/catch_panic.rs.txt"),
        }
    }
}

/// What is true of a router, for the lines of parts that depend on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flags {
    pub(super) original_uri: bool,
    pub(super) base: bool,
    /// Paths with a `/` at their end are served.
    pub(super) slash: bool,
}

impl Flags {
    fn holds(self, flag: &str) -> bool {
        match flag {
            "original-uri" => self.original_uri,
            "base" => self.base,
            "no-base" => !self.base,
            "slash" => self.slash,
            "no-slash" => !self.slash,
            _ => false,
        }
    }
}

/// Names to import, by module.
#[derive(Debug, Default)]
pub(super) struct Imports {
    modules: BTreeMap<&'static str, BTreeSet<&'static str>>,
}

impl Imports {
    pub(super) fn add(&mut self, module: &'static str, name: &'static str) {
        self.modules.entry(module).or_default().insert(name);
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.modules.values().any(|names| names.contains(name))
    }

    /// Types first, functions second: rustfmt's editions order the two differently where they
    /// stand together, and the file must be formatted for all of them.
    pub(super) fn write(&self, out: &mut Writer) {
        for types in [true, false] {
            let mut is_empty = true;
            for (module, names) in &self.modules {
                let names: Vec<&str> = (names.iter().copied())
                    .filter(|name| name.starts_with(char::is_uppercase) == types)
                    .collect();
                match names.as_slice() {
                    [] => continue,
                    [only] => out.line(format!("use {module}::{only};")),
                    names => out.line(format!("use {module}::{{{}}};", names.join(", "))),
                }
                is_empty = false;
            }
            if !is_empty {
                out.gap();
            }
        }
    }
}

/// Writes the functions, and notes what they import.
pub(super) fn write(parts: &BTreeSet<Part>, flags: Flags, imports: &mut Imports) -> String {
    let mut out = Writer::default();
    for part in parts {
        let (uses, body) = part.text().split_once("\n\n").unwrap_or(("", part.text()));
        // A part that imports nothing has its function first.
        let (uses, body) = if uses.starts_with("use ") {
            (uses, body)
        } else {
            ("", part.text())
        };
        for line in uses.lines() {
            import(line, imports);
        }
        out.gap();
        for line in body.lines() {
            match line.split_once(" //? ") {
                Some((_, flag)) if !flags.holds(flag) => {}
                Some((line, _)) => out.line(line),
                None => out.line(line),
            }
        }
    }
    out.finish()
}

/// `use axum::routing::{any, get};`
fn import(line: &'static str, imports: &mut Imports) {
    let path = line.trim_start_matches("use ").trim_end_matches(';');
    let Some((module, names)) = path.rsplit_once("::") else {
        return;
    };
    for name in names.trim_matches(['{', '}']).split(", ") {
        imports.add(module, name);
    }
}
