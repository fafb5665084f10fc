//! The types of this package as a project of the analyzer.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use routegen_analyzer::hir::File;
use routegen_analyzer::lower::lower_all;
use routegen_analyzer::names::configure;
use routegen_analyzer::project::{CrateSource, Dependency, Package, Project};
use routegen_analyzer::source::{Content, SourceMap};

/// Crates that the subjects name. The analyzer sees their names only, as for every crate whose source is not at hand.
const DEPENDENCIES: &[&str] = &[
    "arrayvec",
    "bigdecimal",
    "bytes",
    "chrono",
    "either",
    "geo_types",
    "indexmap",
    "jiff",
    "rust_decimal",
    "serde",
    "serde_bytes",
    "serde_json",
    "serde_repr",
    "serde_with",
    "smallvec",
    "time",
    "ulid",
    "url",
    "uuid",
];

pub fn source_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

pub fn load() -> (Project, Vec<File>) {
    let mut sources = SourceMap::default();
    let mut krate = CrateSource {
        name: "routegen_oracle".into(),
        package: Package {
            name: "routegen-oracle".into(),
            ..Package::default()
        },
        local: true,
        ..CrateSource::default()
    };
    for path in files() {
        let text = std::fs::read_to_string(source_dir().join(&path)).unwrap();
        let id = sources.add(format!("src/{path}"), Content::Text(text));
        if path == "lib.rs" {
            krate.roots.push(id);
        }
        krate.files.push(id);
    }
    krate.dependencies = DEPENDENCIES
        .iter()
        .map(|name| ((*name).to_owned(), dependency(name)))
        .collect::<BTreeMap<_, _>>();
    let project = Project {
        sources,
        crates: vec![krate],
        ..Project::default()
    };
    let (mut files, report) = lower_all(&project.sources);
    assert!(report.diagnostics.is_empty(), "{:?}", report.diagnostics);
    configure(&project, &mut files);
    (project, files)
}

/// All files below `src`, sorted.
pub fn files() -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(source_dir().join(&dir)).unwrap() {
            let entry = entry.unwrap();
            let path = dir.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                open.push(path);
            } else {
                found.push(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn dependency(name: &str) -> Dependency {
    Dependency {
        package: name.replace('_', "-"),
        version: None,
        features: BTreeSet::new(),
        default_features: true,
        source: None,
    }
}
