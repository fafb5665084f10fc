//! Input that no compiler would take: each gets a clear finding with a place, nothing panics or overflows,
//! other files are still read, and nothing on disk is written over.

#![allow(
    clippy::panic,
    reason = "a test fails by panicking, in its own functions too"
)]

mod command;

#[path = "malformed/depth.rs"]
mod depth;
#[path = "malformed/encoding.rs"]
mod encoding;
#[path = "malformed/folders.rs"]
mod folders;
#[path = "malformed/names.rs"]
mod names;
#[path = "malformed/syntax.rs"]
mod syntax;

use command::{Run, Tree};

/// A tree with one route that is fine, which was built before anything was wrong.
pub(crate) fn built() -> Tree {
    let tree = Tree::new("//- src/routes/fine/route.rs\npub async fn get() {}\n");
    tree.run(&["build"]).code(0).says(&["/fine"]);
    tree
}

/// Checks that the tree is refused with this finding, that the route that is fine is still listed, and that no file
/// was touched; gives what `check` printed.
#[track_caller]
pub(crate) fn refused(tree: &Tree, finding: &str) -> Run {
    let before = tree.contents();
    let json = tree.run(&["check", "--format", "json"]).code(1);
    let findings = json.findings();
    assert!(
        findings.iter().any(|found| found == finding),
        "{finding:?} is not in {findings:#?}"
    );
    let routes = tree.run(&["routes", "--format", "json"]).code(1).json();
    let paths = routes
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| row["path"].as_str());
    assert!(
        paths.into_iter().any(|path| path == Some("/fine")),
        "{routes}"
    );
    tree.run(&["build"]).code(1).says(&["wrote nothing"]);
    tree.run(&["build", "--check"]).code(1);
    assert_eq!(tree.contents(), before);
    tree.run(&["check"]).code(1)
}
