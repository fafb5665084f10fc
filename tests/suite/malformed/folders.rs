//! Folders that are not as one expects: named like files, links in a circle, nothing at all.

#[cfg(unix)]
use std::os::unix::fs::symlink;

use crate::built;
use crate::command::Tree;

#[test]
fn a_folder_named_like_a_file_is_a_segment() {
    let tree = built();
    tree.write("src/routes/x.rs/route.rs", "pub async fn get() {}\n");
    tree.write("src/models.rs/notes.txt", "");
    tree.run(&["check"]).code(0).says(&["0 errors"]);
    tree.run(&["routes"]).code(0).says(&["/x.rs ", "/fine "]);
}

#[test]
fn a_folder_named_like_a_route_file_is_pointed_out() {
    let tree = built();
    tree.write("src/routes/a/route.rs/notes.txt", "");
    let run = tree.run(&["check"]).code(0);
    run.says(&["warning[folder-named-like-route]", "src/routes/a/route.rs"]);
    tree.run(&["routes"]).code(0).says(&["/fine "]);
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_are_not_followed() {
    let tree = built();
    symlink("..", tree.path("src/routes/fine/up")).expect("a link");
    symlink("around", tree.path("src/routes/around")).expect("a link to itself");
    let run = tree.run(&["check"]).code(0);
    run.says(&["warning[link-loop]", "src/routes/fine/up"]);
    let routes = tree.run(&["routes", "--format", "json"]).code(0).json();
    assert_eq!(routes.as_array().map(Vec::len), Some(1), "{routes}");
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_elsewhere_is_followed() {
    let tree = built();
    let other = Tree::bare("//- orders/route.rs\npub async fn get() {}\n");
    symlink(other.path("orders"), tree.path("src/routes/orders")).expect("a link");
    tree.run(&["routes"])
        .code(0)
        .says(&["GET     /orders", "src/routes/orders/route.rs:1"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_a_file_that_cannot_be_read() {
    let tree = built();
    std::fs::create_dir(tree.path("src/routes/gone")).expect("a folder");
    symlink("nowhere.rs", tree.path("src/routes/gone/route.rs")).expect("a link");
    let run = tree.run(&["check"]);
    assert!([0, 1].contains(&run.code), "{} {}", run.code, run.err);
    run.says(&["src/routes/gone/route.rs"]);
    tree.run(&["routes"]).says(&["/fine "]);
}

#[test]
fn a_tree_without_routes_says_so() {
    let tree = Tree::new("");
    tree.run(&["build"]).code(0).says(&["0 operations"]);
    tree.run(&["check"]).code(0);
}

#[test]
fn a_crate_without_source_is_no_reason_to_panic() {
    let tree = Tree::bare("//- Cargo.toml\n[package]\nname = \"app\"\nversion = \"0.1.0\"\n");
    for command in ["check", "routes"] {
        let run = tree.run(&[command]);
        assert!([0, 2].contains(&run.code), "{} {}", run.code, run.err);
        assert!(!run.err.contains("panicked"), "{}", run.err);
    }
}

#[test]
fn empty_files_are_no_reason_to_panic() {
    let tree = built();
    tree.write("src/main.rs", "");
    tree.write("src/routes/empty/route.rs", "");
    let run = tree.run(&["check"]).code(1);
    run.says(&["src/routes/empty/route.rs:1:1"]);
    tree.run(&["routes"]).code(1).says(&["/fine "]);
}
