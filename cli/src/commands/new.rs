//! `routegen new`: an application that builds and serves at once.

use std::path::PathBuf;

use super::Outcome;
use crate::args::New;
use crate::built;
use crate::disk::{self, CannotRun};

/// Files of a new application; `PACKAGE` is the package's name.
static FILES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("new/Cargo.toml.txt")),
    (".gitignore", "/target\n.env.local\n.env.*.local\n"),
    ("src/main.rs", include_str!("new/main.rs.txt")),
    ("src/greeting.rs", include_str!("new/greeting.rs.txt")),
    (
        "src/routes/api/hello/route.rs",
        include_str!("new/hello.rs.txt"),
    ),
    (
        "src/routes/api/hello/[name]/route.rs",
        include_str!("new/hello_name.rs.txt"),
    ),
];

pub(super) fn run(args: &New) -> Result<Outcome, CannotRun> {
    let name = package_name(args)?;
    let files: Vec<(PathBuf, String)> = FILES
        .iter()
        .map(|(path, text)| (PathBuf::from(path), text.replace("PACKAGE", &name)))
        .collect();
    disk::create_new(&args.dir, &files)?;
    let built = built::build(&args.dir)?;
    for file in &built.files {
        disk::write(&built.loaded.dir, file)?;
    }
    let dir = args.dir.display();
    anstream::println!("made {dir}");
    anstream::println!("  cd {dir} && cargo run        serves http://127.0.0.1:3000/api/hello");
    anstream::println!("  routegen build               after a change to src/routes");
    Ok(Outcome::Clean)
}

/// Cargo's rule for names: letters, digits, `-` and `_`, not a digit first.
fn package_name(args: &New) -> Result<String, CannotRun> {
    let name = args
        .dir
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let fits = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        && name.starts_with(|c: char| c.is_ascii_alphabetic());
    if fits {
        Ok(name.to_owned())
    } else {
        Err(
            CannotRun::new(format!("`{name}` cannot be the name of a package"))
                .help("use letters, digits, `-` and `_`, and begin with a letter"),
        )
    }
}
