//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// From a tree of handler files to an axum router, an OpenAPI document and a security review.
///
/// Reads Rust source as text: nothing is compiled and none of it is run.
#[derive(Debug, Parser)]
#[command(name = "routegen", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    /// When to colour the output.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    /// Sets it for everything that is printed from now on.
    pub fn apply(self) {
        match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::AlwaysAnsi,
            Self::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the router, the OpenAPI document and .env.example.
    Build(Build),
    /// List the routes.
    Routes(Listing),
    /// Report findings without writing anything.
    Check(Check),
    /// Make a new application that builds and serves at once.
    New(New),
    /// Explain a rule, or why an operation gives an answer.
    Explain(Explain),
}

#[derive(Debug, Args)]
pub struct Build {
    /// Folder of the crate (the one with Cargo.toml).
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// Write nothing; exit with 1 when a file would change, and show the difference.
    #[arg(long, conflicts_with_all = ["watch", "force"])]
    pub check: bool,
    /// Build again whenever a source file changes.
    #[arg(long)]
    pub watch: bool,
    /// Overwrite generated files that were edited by hand, and files that routegen did not write.
    #[arg(long)]
    pub force: bool,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct Listing {
    /// Folder of the crate (the one with Cargo.toml).
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// `routegen check`.
#[derive(Debug, Args)]
pub struct Check {
    /// Folder of the crate (the one with Cargo.toml).
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub format: CheckFormat,
    /// For whom findings are shown: everybody, people who care for smells, auditors.
    #[arg(long, value_enum, default_value_t = Audience::Regular)]
    pub persona: Audience,
    /// Leave out findings that are less sure.
    #[arg(long, value_enum, default_value_t = Sureness::Low)]
    pub min_confidence: Sureness,
    /// Rules to run, by name or code; all by default.
    #[arg(long, value_delimiter = ',', value_name = "RULE")]
    pub select: Vec<String>,
    /// Rules to leave out, by name or code.
    #[arg(long, value_delimiter = ',', value_name = "RULE")]
    pub ignore: Vec<String>,
    /// List the rules instead of checking anything.
    #[arg(long)]
    pub list_rules: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    Human,
    Json,
    /// SARIF 2.1.0, for code scanning services.
    Sarif,
    /// Annotations of GitHub workflows.
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    Regular,
    Pedantic,
    Auditor,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sureness {
    Low,
    Medium,
    High,
}

#[derive(Debug, Args)]
pub struct New {
    /// Folder to make. It must not exist, or be empty.
    pub dir: PathBuf,
}

#[derive(Debug, Args)]
pub struct Explain {
    /// Code or name of a rule (`RG010`, `conflicting-parameter`), or an operation and perhaps a
    /// status: `GET /api/posts/{id} 404`.
    #[arg(required = true, num_args = 1..=3, value_name = "RULE | METHOD PATH [STATUS]")]
    pub what: Vec<String>,
    /// Folder of the crate whose operation is explained.
    #[arg(long, default_value = ".")]
    pub dir: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Human,
    Json,
}
