//! The commands. Each gives what the process exits with; [`CannotRun`] is exit code 2.

mod build;
mod check;
mod explain;
mod new;
mod routes;
mod watch;

use std::process::ExitCode;

use crate::args::{Cli, Command};
use crate::disk::CannotRun;

/// 0: clean; 1: errors among the findings, or stale files under `--check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Clean,
    Findings,
}

impl Outcome {
    pub(crate) fn of(bad: bool) -> Self {
        if bad { Self::Findings } else { Self::Clean }
    }
}

/// Runs a command line.
pub fn run(cli: &Cli) -> ExitCode {
    let outcome = match &cli.command {
        Command::Build(args) if args.watch => watch::run(args),
        Command::Build(args) => build::run(args),
        Command::Routes(args) => routes::run(args),
        Command::Check(args) => check::run(args),
        Command::New(args) => new::run(args),
        Command::Explain(args) => explain::run(args),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) => {
            print_error(&error);
            ExitCode::from(2)
        }
    }
}

/// A message that is a rendered finding already is printed as it is.
pub(crate) fn print_error(error: &CannotRun) {
    if error.message.contains('\n') {
        anstream::eprintln!("{}", error.message);
    } else {
        anstream::eprintln!("\x1b[1;31merror\x1b[0m: {}", error.message);
    }
    if let Some(help) = &error.help {
        anstream::eprintln!("  help: {help}");
    }
}

/// Prints a value as indented JSON.
pub(crate) fn print_json<T: serde::Serialize>(value: &T) -> Result<(), CannotRun> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| CannotRun::new(format!("cannot write JSON: {error}")))?;
    anstream::println!("{text}");
    Ok(())
}
