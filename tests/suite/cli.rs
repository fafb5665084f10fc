//! The command as people run it: what it prints, what it writes, and its exit codes.

#![allow(
    clippy::panic,
    reason = "a test fails by panicking, in its own functions too"
)]

mod command;

#[path = "cli/build_script.rs"]
mod build_script;
#[path = "cli/cannot_run.rs"]
mod cannot_run;
#[path = "cli/check.rs"]
mod check;
#[path = "cli/explain.rs"]
mod explain;
#[path = "cli/files.rs"]
mod files;
#[path = "cli/new.rs"]
mod new;
#[path = "cli/routes.rs"]
mod routes;
#[path = "cli/watch.rs"]
mod watch;
