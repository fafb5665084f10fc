//! Foreign code: the sources of registry crates that are on this machine, where there are any,
//! as they are and broken at random.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::expand;
use crate::hir::{Item, ItemKind};
use crate::lower::lower_file;
use crate::source::FileId;
use crate::stack;

/// Files looked at; `ROUTEGEN_REGISTRY_FILES` changes it.
const LIMIT: usize = 200;

/// Of which so many are broken, each in so many ways.
const BROKEN: usize = 40;
const WAYS: usize = 6;

fn sources() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| {
            let home = std::env::var_os("HOME")?;
            Some(Path::new(&home).join(".cargo"))
        });
    let mut files = Vec::new();
    if let Some(home) = home {
        collect(&home.join("registry/src"), &mut files);
    }
    files.sort();
    let limit = std::env::var("ROUTEGEN_REGISTRY_FILES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(LIMIT);
    let step = files.len().div_ceil(limit).max(1);
    files.into_iter().step_by(step).collect()
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Names stand where they are said to stand.
fn check_names(text: &str, items: &[Item]) {
    for item in items {
        let span = item.name_span;
        let shown = text.get(span.start as usize..span.end as usize);
        let shown = shown.unwrap_or_else(|| panic!("{span:?} is not in the text"));
        let name = shown.strip_prefix("r#").unwrap_or(shown);
        assert!(item.name.is_empty() || item.name == name, "{item:?}");
        match &item.kind {
            ItemKind::Mod(own) => check_names(text, own.items.as_deref().unwrap_or(&[])),
            ItemKind::Impl(own) => check_names(text, &own.items),
            ItemKind::Trait(own) => check_names(text, &own.items),
            _ => {}
        }
    }
}

#[test]
fn what_syn_parses_is_lowered_without_findings() {
    stack::deep(|| {
        for path in sources() {
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            let parsed = syn::parse_file(&text).map(|file| file.items.len());
            let (file, report) = lower_file(FileId(0), &text);
            check_names(&text, &file.items);
            let Ok(items) = parsed else { continue };
            let shown = path.display();
            assert_eq!(file.items.len(), items, "{shown}");
            assert!(report.diagnostics.is_empty(), "{shown}: {report:?}");
        }
    });
}

/// Numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % end.max(1)
    }

    /// A place between two characters.
    fn boundary(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

static STRAY: &[&str] = &[
    "{", "}", "(", ")", "[", "]", "<", "\"", "'", "/*", "*/", "r#\"", "\\", "fn", "ä", "\r", "\0",
    ";;", "//",
];

fn broken(text: &str, random: &mut Random) -> String {
    let at = random.boundary(text);
    let (before, after) = text.split_at(at);
    match random.below(3) {
        0 => before.to_owned(),
        1 => {
            let stray = STRAY[random.below(STRAY.len())];
            format!("{before}{stray}{after}")
        }
        _ => {
            let gone = after.char_indices().nth(random.below(40));
            let end = gone.map_or(after.len(), |(at, _)| at);
            format!("{before}{}", &after[end..])
        }
    }
}

#[test]
fn broken_files_give_findings_in_the_text_and_nothing_worse() {
    let mut random = Random(7);
    let sources = sources();
    let step = sources.len().div_ceil(BROKEN).max(1);
    stack::deep(|| {
        for path in sources.iter().step_by(step) {
            let Ok(text) = std::fs::read_to_string(path) else {
                continue;
            };
            for _ in 0..WAYS {
                let text = broken(&text, &mut random);
                let parses = syn::parse_file(&text).is_ok();
                let (file, report) = lower_file(FileId(0), &text);
                check_names(&text, &file.items);
                let shown = path.display();
                assert_eq!(report.diagnostics.is_empty(), parses, "{shown}: {report:?}");
                for finding in &report.diagnostics {
                    let span = finding.span;
                    let covered = text.get(span.start as usize..span.end as usize);
                    assert!(covered.is_some(), "{shown}: {finding:?}");
                }
            }
        }
    });
}

#[test]
fn calls_of_macros_in_the_same_file_expand() {
    let (mut expanded, mut lost) = (0, Vec::new());
    stack::deep(|| {
        for path in sources() {
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            let (file, _) = lower_file(FileId(0), &text);
            let mut macros = BTreeMap::new();
            for item in &file.items {
                match &item.kind {
                    ItemKind::MacroRules(rules) => drop(macros.insert(&item.name, rules)),
                    ItemKind::MacroCall(call) => {
                        let rules = call.path.as_name().and_then(|name| macros.get(name));
                        let Some(rules) = rules else { continue };
                        match expand::items(rules, call, "crate").is_empty() {
                            true => lost.push(format!("{}: {:?}", path.display(), call.span)),
                            false => expanded += 1,
                        }
                    }
                    _ => {}
                }
            }
        }
    });
    // Some expand to nothing on purpose.
    assert!(lost.len() * 20 <= expanded, "{expanded} but not {lost:#?}");
}
