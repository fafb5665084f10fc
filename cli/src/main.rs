//! The `routegen` binary.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let cli = routegen::Cli::parse();
    cli.color.apply();
    routegen::run(&cli)
}
