//! The fixtures' generated files are what routegen writes now, and tidy.

use std::path::{Path, PathBuf};
use std::process::Command;

use routegen::FileState;

const FIXTURES: [&str; 6] = [
    "around",
    "precedence",
    "slash_always",
    "slash_ignore",
    "slash_strict",
    "states",
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name)
}

#[test]
fn fixtures_are_up_to_date() {
    for name in FIXTURES {
        let built = routegen::build(&folder(name)).expect("it can be built");
        assert!(
            !built.is_refused(),
            "{name}: {:?}",
            built.analysis.report.diagnostics
        );
        let routers = built.files.iter().filter(|file| file.path.ends_with(".rs"));
        for file in routers {
            let place = format!("tests/fixtures/{name}/{}", file.path);
            assert_eq!(
                file.text, file.old,
                "{place}: run `routegen build tests/fixtures/{name}`"
            );
            assert_eq!(file.state, FileState::Unchanged, "{place}");
        }
    }
}

#[test]
fn generated_routers_are_as_rustfmt_leaves_them() {
    for name in FIXTURES {
        let file = folder(name).join(format!("src/{name}.rs"));
        let output = Command::new("rustfmt")
            .args(["--edition", "2024", "--check"])
            .arg(&file)
            .output()
            .expect("rustfmt belongs to the toolchain");
        let changes = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{name}\n{changes}");
    }
}
