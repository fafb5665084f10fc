//! The `routegen` command, and the same as a library for build scripts.
//!
//! ```no_run
//! // In the `main` of build.rs:
//! routegen::build_script();
//! ```

mod args;
mod built;
mod commands;
mod config;
mod disk;
mod render;
mod script;
mod seal;

pub use args::Cli;
pub use built::{Built, build};
pub use commands::run;
pub use config::Config;
pub use disk::{CannotRun, FileState, Loaded, Planned, load};
pub use script::build_script;
