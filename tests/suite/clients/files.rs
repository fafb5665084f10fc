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
    routegen_codegen::client_rust::emit(&context)
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
    let mut options = Options::default();
    options.clients.rust.path = Some("sample/rust".into());
    is_current(&clients(&sample(), &options));
}

#[test]
fn the_hostile_names_are_current() {
    let mut options = Options::default();
    options.clients.rust.path = Some("hostile/api.rs".into());
    options.clients.rust.unknown_variants = true;
    is_current(&clients(&hostile(), &options));
}

#[test]
fn nothing_is_written_that_nobody_asked_for() {
    assert_eq!(clients(&sample(), &Options::default()), []);
}
