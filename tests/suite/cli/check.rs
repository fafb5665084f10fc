//! `check`, and the way findings are shown.

use serde_json::json;

use crate::command::Tree;

const CONFLICT: &str = "
//- src/routes/users/[id]/route.rs
pub async fn get() {}
//- src/routes/users/[name]/route.rs
pub async fn put() {}
//- src/routes/fine/route.rs
pub async fn get() {}
";

#[test]
fn a_clean_tree_has_no_findings() {
    let tree = Tree::new("//- src/routes/route.rs\npub async fn get() {}\n");
    tree.run(&["check"])
        .code(0)
        .says(&["0 errors, 0 warnings and 0 notes"]);
    let report = tree.run(&["check", "--format", "json"]).code(0).json();
    assert_eq!(
        report,
        json!({"version": 1, "findings": [], "unchecked": []})
    );
}

#[test]
fn a_finding_has_the_documented_shape() {
    let tree = Tree::new(CONFLICT);
    let report = tree.run(&["check", "--format", "json"]).code(1).json();
    assert_eq!(report["version"], 1);
    assert_eq!(
        report["findings"].as_array().map(Vec::len),
        Some(1),
        "{report}"
    );
    let finding = &report["findings"][0];
    let keys: Vec<&String> = finding.as_object().expect("an object").keys().collect();
    let documented = [
        "rule",
        "name",
        "severity",
        "confidence",
        "persona",
        "message",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "related",
        "help",
        "fix",
    ];
    assert_eq!(keys, documented);
    assert_eq!(finding["rule"], "RG010");
    assert_eq!(finding["name"], "conflicting-parameter");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["persona"], "regular");
    assert_eq!(finding["line"], 1);
    assert_eq!(finding["column"], 1);
    let related = finding["related"][0].as_object().expect("a related place");
    assert_eq!(
        related.keys().collect::<Vec<_>>(),
        ["file", "line", "column", "message"]
    );
    let mut places = [
        finding["file"].clone(),
        finding["related"][0]["file"].clone(),
    ];
    places.sort_by_key(ToString::to_string);
    assert_eq!(
        places,
        [
            "src/routes/users/[id]/route.rs",
            "src/routes/users/[name]/route.rs"
        ]
    );
}

#[test]
fn a_refused_tree_ends_every_command_with_1_after_all_refusals() {
    let tree = Tree::new(CONFLICT);
    tree.write(
        "src/routes/files/[...rest]/more/route.rs",
        "pub async fn get() {}\n",
    );
    for command in ["build", "routes", "check"] {
        let run = tree.run(&[command]).code(1);
        run.says(&[
            "error[conflicting-parameter]",
            "error[catch-all-not-last]",
            "src/routes/users/[name]/route.rs",
        ]);
    }
    tree.run(&["build"]).code(1).says(&["wrote nothing"]);
    assert!(!tree.has("src/routegen.rs") && !tree.has("openapi.yaml"));
}

#[test]
fn a_refusal_does_not_hide_the_routes_that_are_fine() {
    let tree = Tree::new(CONFLICT);
    tree.run(&["routes"]).code(1).says(&["GET     /fine"]);
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    let tree = Tree::new(CONFLICT);
    tree.run(&["check"]).code(1).does_not_say("\u{1b}[");
    tree.run(&["check", "--color", "always"])
        .code(1)
        .says(&["\u{1b}["]);
}
