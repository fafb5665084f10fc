//! `cargo routegen …`: cargo passes the subcommand's own name as the first argument.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let named = |(at, argument): &(usize, std::ffi::OsString)| *at == 1 && argument == "routegen";
    let arguments = std::env::args_os().enumerate().filter(|row| !named(row));
    let cli = routegen::Cli::parse_from(arguments.map(|(_, argument)| argument));
    cli.color.apply();
    routegen::run(&cli)
}
