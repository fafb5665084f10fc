//! The clients that the tests compile and run are what is generated now.

use std::fs;
use std::path::{Path, PathBuf};

use routegen_analyzer::Api;
use routegen_analyzer::source::SourceMap;
use routegen_codegen::{Context, Options, OutputFile};

use super::hostile::hostile;
use super::sample::sample;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clients")
}

/// The clients of an API; documents and the router belong to other tests.
pub(crate) fn clients(api: &Api, options: &Options) -> Vec<OutputFile> {
    let sources = SourceMap::default();
    let context = Context {
        api,
        sources: &sources,
        options,
    };
    let targets = ["client-rust", "client-typescript", "urls"];
    let rows = routegen_codegen::TARGETS
        .iter()
        .filter(|row| targets.contains(&row.name));
    rows.flat_map(|row| (row.emit)(&context)).collect()
}

/// Everything that can be asked for, in one folder.
fn everything(folder: &str, rust: &str) -> Options {
    let mut options = Options::default();
    options.clients.rust.path = Some(format!("{folder}/{rust}"));
    options.clients.typescript.path = Some(format!("{folder}/typescript"));
    options.clients.typescript.tanstack = Some("@tanstack/react-query".into());
    options.clients.urls = Some(format!("{folder}/urls.rs"));
    options
}

/// Compares generated files with those of the fixture, or writes them where `UPDATE_CLIENTS` is set.
#[track_caller]
fn is_current(files: &[OutputFile]) {
    let update = std::env::var_os("UPDATE_CLIENTS").is_some();
    let mut stale = Vec::new();
    for file in files {
        let path = folder().join(&file.path);
        let old = fs::read_to_string(&path).unwrap_or_default();
        if old == file.text {
            continue;
        }
        if update {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(&path, &file.text).expect("a file");
        } else {
            stale.push(file.path.as_str());
        }
    }
    assert!(
        stale.is_empty(),
        "out of date, UPDATE_CLIENTS=1 writes them: {stale:?}"
    );
}

#[test]
fn the_sample_is_current() {
    let options = everything("sample", "rust");
    is_current(&clients(&sample(), &options));
}

#[test]
fn the_hostile_names_are_current() {
    let mut options = everything("hostile", "api.rs");
    options.clients.rust.unknown_variants = true;
    is_current(&clients(&hostile(), &options));
}

#[test]
fn nothing_is_written_that_nobody_asked_for() {
    assert_eq!(clients(&sample(), &Options::default()), []);
}

#[test]
fn hidden_folders_and_what_is_outside_of_the_root_stay_out() {
    let mut options = everything("x", "api.rs");
    options.clients.exposure.root = "/articles".into();
    let files = clients(&sample(), &options);
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path);
        file.map_or("", |file| file.text.as_str())
    };
    let rust = text("x/api.rs");
    assert!(
        rust.contains("pub fn by_slug("),
        "the root is left out of calls"
    );
    assert!(rust.contains("Place::root(self, \"/articles\")"));
    let typescript = text("x/typescript/index.ts");
    assert!(typescript.contains("export function getRoot("));
    assert!(typescript.contains("export function getBySlug("));
    for hidden in ["Login", "login", "Stored", "files"] {
        assert!(!rust.contains(hidden), "{hidden}");
        assert!(!typescript.contains(hidden), "{hidden}");
    }
    assert!(
        text("x/urls.rs").contains("fn login()"),
        "a server links to all of its routes"
    );
}
