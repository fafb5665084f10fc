//! `routegen::build_script()`: the same from a build script.

use std::process::Command;

use crate::command::{Run, Tree};

/// Set where this test binary runs as a build script.
const ACT: &str = "ROUTEGEN_TEST_ACT_AS_BUILD_SCRIPT";

/// Not a test: what the tests below run as a process of its own, as cargo would.
#[test]
fn acts_as_a_build_script_when_told() {
    if std::env::var_os(ACT).is_some() {
        routegen::build_script();
    }
}

fn build_script(tree: &Tree) -> Run {
    let this = std::env::current_exe().expect("this binary");
    let name = "build_script::acts_as_a_build_script_when_told";
    Run::of(
        Command::new(this)
            .args(["--exact", name, "--nocapture"])
            .env(ACT, "1")
            .env("CARGO_MANIFEST_DIR", tree.dir()),
    )
}

#[test]
fn a_build_script_writes_what_changed() {
    let tree = Tree::new("//- src/routes/route.rs\npub async fn get() {}\n");
    let run = build_script(&tree).code(0);
    run.says(&[
        "cargo::rerun-if-changed=src",
        "cargo::rerun-if-changed=routegen.toml",
    ]);
    assert!(tree.has("src/routegen.rs") && tree.has("openapi.yaml"));
    tree.run(&["build", "--check"]).code(0);
}

#[test]
fn an_error_ends_the_build_with_its_text() {
    let tree = Tree::new("//- src/routes/[id]/route.rs\npub async fn get() {}\n");
    tree.write("src/routes/[name]/route.rs", "pub async fn get() {}\n");
    build_script(&tree)
        .code(1)
        .says(&["error[conflicting-parameter]"]);
    assert!(!tree.has("src/routegen.rs"));
}

#[test]
fn an_edited_file_is_left_alone_with_a_warning() {
    let tree = Tree::new("//- src/routes/route.rs\npub async fn get() {}\n");
    build_script(&tree).code(0);
    let edited = tree.read("src/routegen.rs") + "\nfn by_hand() {}\n";
    tree.write("src/routegen.rs", &edited);
    build_script(&tree)
        .code(0)
        .says(&["cargo::warning=src/routegen.rs"]);
    assert_eq!(tree.read("src/routegen.rs"), edited);
}
