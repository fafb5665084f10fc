//! The passes one by one, on a service of 1,000 routes: `cargo bench -p routegen --bench passes`.

#[allow(dead_code, reason = "each benchmark uses its part")]
mod tree;

use std::sync::OnceLock;

use divan::Bencher;
use divan::counter::BytesCount;
use rayon::prelude::*;
use routegen::Loaded;
use routegen_analyzer::{analyze, lower};
use routegen_codegen::{Context, TARGETS};
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// The source of the service on disk, and in memory.
fn service() -> &'static (TempDir, Loaded) {
    static SERVICE: OnceLock<(TempDir, Loaded)> = OnceLock::new();
    SERVICE.get_or_init(|| {
        let dir = tempfile::tempdir().expect("a temporary folder");
        tree::write(dir.path(), &tree::generate(1_000, 1)).expect("a folder");
        let loaded = routegen::load(dir.path()).expect("a crate");
        (dir, loaded)
    })
}

/// Walking and reading the folder.
#[divan::bench]
fn load(bencher: Bencher<'_, '_>) {
    let (dir, loaded) = service();
    bencher
        .counter(BytesCount::new(loaded.bytes))
        .bench(|| routegen::load(dir.path()).expect("a crate"));
}

/// For comparison: what syn takes for it.
#[divan::bench]
fn syn_alone(bencher: Bencher<'_, '_>) {
    let (_, loaded) = service();
    let texts: Vec<&str> = loaded
        .project
        .sources
        .iter()
        .map(|(_, file)| file.text())
        .collect();
    bencher.counter(BytesCount::new(loaded.bytes)).bench(|| {
        texts.par_iter().for_each(|text| {
            drop(divan::black_box(syn::parse_file(text)));
            proc_macro2::extra::invalidate_current_thread_spans();
        });
    });
}

/// Parsing and lowering, in parallel.
#[divan::bench]
fn lower(bencher: Bencher<'_, '_>) {
    let (_, loaded) = service();
    bencher
        .counter(BytesCount::new(loaded.bytes))
        .bench(|| lower::lower_all(&loaded.project.sources));
}

/// Lowering and every pass after it.
#[divan::bench]
fn analysis(bencher: Bencher<'_, '_>) {
    let (_, loaded) = service();
    bencher
        .counter(BytesCount::new(loaded.bytes))
        .bench(|| analyze(&loaded.project));
}

/// Each target, from the finished model.
#[divan::bench(args = TARGETS.iter().map(|target| target.name))]
fn emit(bencher: Bencher<'_, '_>, name: &str) {
    let (_, loaded) = service();
    let analysis = analyze(&loaded.project);
    let context = Context {
        api: &analysis.api,
        sources: &loaded.project.sources,
        options: &loaded.config.output,
    };
    let target = TARGETS
        .iter()
        .find(|target| target.name == name)
        .expect("a target");
    bencher.bench(|| (target.emit)(&context));
}
