//! Exit code 2: the command could not do what was asked, and says what to do about it.

use crate::command::{Run, Tree, routegen};

#[test]
fn a_folder_without_manifest_is_refused_with_a_way_on() {
    let tree = Tree::bare("//- src/routes/route.rs\npub async fn get() {}\n");
    for command in ["build", "routes", "check"] {
        let run = tree.run(&[command]).code(2);
        run.says(&[
            "error: there is no Cargo.toml in ",
            "help: name the folder of a crate",
            "routegen new",
        ]);
    }
    assert!(!tree.has("src/routegen.rs") && !tree.has("openapi.yaml"));
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let tree = Tree::bare("");
    tree.run(&["build", "gone"])
        .code(2)
        .says(&["cannot open gone"]);
}

#[test]
fn a_workspace_without_package_is_refused() {
    let tree = Tree::bare("//- Cargo.toml\n[workspace]\nmembers = []\n");
    tree.run(&["build"])
        .code(2)
        .says(&["has no [package]", "name the folder of one crate"]);
}

#[test]
fn a_broken_manifest_is_refused_with_its_place() {
    let tree = Tree::bare("//- Cargo.toml\n[package\nname = \"app\"\n");
    tree.run(&["build"])
        .code(2)
        .says(&["cannot read ", "Cargo.toml", "line 1"]);
}

#[test]
fn an_unknown_key_is_shown_with_a_suggestion() {
    let tree = Tree::new("//- routegen.toml\nbase_path = \"/v1\"\ntrailing_slsh = \"always\"\n");
    let run = tree.run(&["build"]).code(2).says(&[
        "there is no key `trailing_slsh`",
        "routegen.toml:2:1",
        "2 | trailing_slsh = \"always\"",
        "^^^^^^^^^^^^^",
        "did you mean `trailing_slash`?",
    ]);
    run.does_not_say("base_path = \"/v1\" is");
    assert!(!tree.has("openapi.yaml"));
}

#[test]
fn every_mistake_in_the_configuration_is_shown_at_once() {
    let tree = Tree::new(
        "//- routegen.toml\nbase_path = \"v1\"\ntrailing_slash = \"maybe\"\nroutes = \"../elsewhere\"\n\
         [openapi]\nversion = \"2.0\"\nfiles = [\"api.txt\"]\n",
    );
    tree.run(&["check"]).code(2).says(&[
        "a base path begins with `/`",
        "`maybe` is not a way to treat a final slash",
        "this must be a path below the crate",
        "`2.0` is not an OpenAPI version that can be written",
        "`api.txt` must end in .yaml, .yml or .json",
    ]);
}

#[test]
fn a_configuration_that_is_not_toml_is_shown_with_its_place() {
    let tree = Tree::new("//- routegen.toml\nbase_path = \"/v1\n");
    tree.run(&["build"]).code(2).says(&["routegen.toml:1:"]);
}

#[test]
fn a_command_line_that_means_nothing_is_refused() {
    let tree = Tree::new("");
    tree.run(&["biuld"])
        .code(2)
        .says(&["unrecognized subcommand 'biuld'", "build"]);
    tree.run(&["build", "--check", "--force"])
        .code(2)
        .says(&["cannot be used with"]);
    tree.run(&["check", "--format", "yaml"])
        .code(2)
        .says(&["human, json"]);
}

#[test]
fn cargo_finds_the_command_too() {
    let tree = Tree::new("//- src/routes/route.rs\npub async fn get() {}\n");
    let mut cargo = std::process::Command::new(env!("CARGO_BIN_EXE_cargo-routegen"));
    // As cargo calls it for `cargo routegen routes`.
    let run = Run::of(cargo.args(["routegen", "routes"]).current_dir(tree.dir())).code(0);
    assert_eq!(run.out, tree.run(&["routes"]).code(0).out);
}

#[test]
fn the_version_is_that_of_the_package() {
    let run = Run::of(routegen().arg("--version")).code(0);
    assert_eq!(run.out, format!("routegen {}\n", env!("CARGO_PKG_VERSION")));
}
