//! How long the command takes, and how much memory, on services of 1,000 and 10,000 routes; and what parsing
//! alone takes, for comparison.
//!
//! ```text
//! cargo bench -p routegen --bench scale
//! cargo bench -p routegen --bench scale -- write DIR 1000     # leaves the source of such a service in DIR
//! ```
//!
//! Each run is a process of its own. The folder is in the page cache, and nothing generated is in it when `build` starts.

#![allow(clippy::panic, reason = "a benchmark that cannot run ends")]

mod tree;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use rayon::prelude::*;

const SIZES: [usize; 2] = [1_000, 10_000];
const SEED: u64 = 1;
const RUNS: usize = 10;

fn main() {
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| arg != "--bench")
        .collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        [] => SIZES.into_iter().for_each(report),
        ["write", dir, routes] => {
            let routes = routes.parse().expect("a number of routes");
            tree::write(Path::new(dir), &tree::generate(routes, SEED)).expect("a folder");
        }
        // What `measured` starts: a process that is small itself, so that its child's memory is not taken for its own.
        ["measure", "parse", dir] => println!("{}", parse(Path::new(dir))),
        ["measure", command @ ..] => println!("{}", measure(command)),
        _ => panic!("no arguments, or `write DIR ROUTES`"),
    }
}

fn report(routes: usize) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let files = tree::generate(routes, SEED);
    tree::write(dir.path(), &files).expect("a folder");
    let (lines, bytes) = tree::size(&files);
    let megabytes = bytes as f64 / 1e6;
    println!(
        "{routes} routes: {} files, {lines} lines, {megabytes:.1} MB",
        files.len()
    );

    let dir = dir.path().to_str().expect("UTF-8");
    let routegen = env!("CARGO_BIN_EXE_routegen");
    let fresh = || {
        for path in ["src/routegen.rs", "openapi.yaml", ".env.example"] {
            let _ = std::fs::remove_file(Path::new(dir).join(path));
        }
    };
    show("syn parses it", measured(&["parse", dir], || ()));
    show("routegen build", measured(&[routegen, "build", dir], fresh));
    show(
        "routegen build --check",
        measured(&[routegen, "build", dir, "--check"], || ()),
    );
}

/// What one run took.
struct Taken {
    wall: Duration,
    /// Peak resident memory, in kilobytes.
    memory: i64,
}

fn show(what: &str, mut runs: Vec<Taken>) {
    runs.sort_by_key(|run| run.wall);
    let milliseconds = |run: &Taken| run.wall.as_secs_f64() * 1e3;
    let memory = runs.iter().map(|run| run.memory).max().unwrap_or_default() as f64 / 1e3;
    println!(
        "  {what:<24} {:>7.1} ms best, {:>7.1} ms median, {memory:>6.1} MB",
        milliseconds(&runs[0]),
        milliseconds(&runs[runs.len() / 2]),
    );
}

fn measured(command: &[&str], before: impl Fn()) -> Vec<Taken> {
    let this = std::env::current_exe().expect("this binary");
    let run = |_| {
        before();
        let output = Command::new(&this)
            .arg("measure")
            .args(command)
            .output()
            .expect("it starts");
        let text = String::from_utf8_lossy(&output.stdout);
        let last = text.lines().last().unwrap_or_default();
        let (micros, memory) = last.split_once(' ').unwrap_or_else(|| panic!("{output:?}"));
        Taken {
            wall: Duration::from_micros(micros.parse().expect("microseconds")),
            memory: memory.parse().expect("kilobytes"),
        }
    };
    (0..RUNS).map(run).collect()
}

/// Runs a command to its end: microseconds, and kilobytes of memory at its peak.
fn measure(command: &[&str]) -> String {
    let start = Instant::now();
    let output = Command::new(command[0])
        .args(&command[1..])
        .output()
        .expect("it starts");
    let wall = start.elapsed().as_micros();
    // Findings are no reason not to measure.
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("its usage");
    format!("{wall} {}", usage.max_rss())
}

/// Reads all Rust files and has syn parse them, in parallel: the least that any tool that reads source has to do.
fn parse(dir: &Path) -> String {
    let start = Instant::now();
    let files: Vec<PathBuf> = ignore::Walk::new(dir)
        .filter_map(|entry| Some(entry.ok()?.into_path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    let items: usize = files
        .par_iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).expect("a readable file");
            let items = syn::parse_file(&text).expect("Rust").items.len();
            proc_macro2::extra::invalidate_current_thread_spans();
            items
        })
        .sum();
    let wall = start.elapsed().as_micros();
    assert!(items > files.len());
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("its usage");
    format!("{wall} {}", usage.max_rss())
}
