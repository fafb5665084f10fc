//! Foreign code: the sources of registry crates that are on this machine, where there are any.

use std::path::{Path, PathBuf};

use crate::lower::lower_file;
use crate::source::FileId;

/// Files looked at; `ROUTEGEN_REGISTRY_FILES` changes it.
const LIMIT: usize = 400;

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

#[test]
fn what_syn_parses_is_lowered_without_findings() {
    for path in sources() {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let parsed = syn::parse_file(&text);
        let (file, report) = lower_file(FileId(0), &text);
        let Ok(parsed) = parsed else { continue };
        let shown = path.display();
        assert_eq!(file.items.len(), parsed.items.len(), "{shown}");
        assert!(report.diagnostics.is_empty(), "{shown}: {report:?}");
    }
}
