//! Names from folders, types and comments that try to break out of what is generated.

use crate::command::Tree;

/// Folders that are legal on disk and mean something in Rust, YAML or a URL.
const HOSTILE: &[&str] = &[
    "\"); } fn evil() { (\"",
    "*\u{2215} fn evil() {} \u{2215}*",
    "a\\b",
    "a\nb",
    "a\rb",
    "a'b",
    "a#b?c=d&e",
    "a%2Fb",
    "a b",
    "{id}",
    "{*rest}",
    ":id",
    "*",
    "no",
    "null",
    "~",
    "- x",
    "&anchor",
    "!tag",
    "1_000",
    "日本",
    "e\u{301}",
    "\u{202e}gpj.exe",
];

#[test]
fn hostile_folders_become_literal_segments_and_nothing_else() {
    let tree = Tree::new("");
    for folder in HOSTILE {
        tree.write(
            &format!("src/routes/{folder}/route.rs"),
            "pub async fn get() {}\n",
        );
    }
    tree.run(&["build"]).code(0);
    tree.run(&["build", "--check"]).code(0);

    let document = document(&tree);
    let paths = document["paths"].as_object().expect("paths");
    assert_eq!(paths.len(), HOSTILE.len(), "{paths:#?}");
    for (path, item) in paths {
        // RFC 3986: nothing but what may stand in a path.
        let legal = |c: char| c.is_ascii_alphanumeric() || "/-._~!$&'()*+,;=:@%".contains(c);
        assert!(path.chars().all(legal), "{path:?}");
        assert!(item["get"]["operationId"].is_string(), "{item}");
        assert!(
            item["get"].get("parameters").is_none(),
            "{path:?} has parameters: {item}"
        );
    }
    let ids: std::collections::BTreeSet<_> = paths
        .values()
        .map(|item| item["get"]["operationId"].to_string())
        .collect();
    assert_eq!(ids.len(), HOSTILE.len(), "{ids:?}");
    parses(&tree);
}

#[test]
fn a_parameter_that_is_no_identifier_is_refused() {
    for name in ["1st", "a.b", "a²", "a b", "a\"b", "self", "_"] {
        let tree = Tree::new("");
        tree.write(
            &format!("src/routes/[{name}]/route.rs"),
            "pub async fn get() {}\n",
        );
        let findings = tree.run(&["check", "--format", "json"]).code(1).findings();
        let expected = format!("unusable-parameter-name src/routes/[{name}]/route.rs:1:1");
        assert_eq!(findings, [expected]);
    }
}

#[test]
fn keywords_are_names_like_others() {
    let tree = Tree::new("");
    for name in [
        "fn", "type", "mod", "match", "crate", "self", "async", "std", "axum", "core", "get",
    ] {
        tree.write(
            &format!("src/routes/{name}/route.rs"),
            "pub async fn get() {}\n",
        );
    }
    tree.write("src/routes/x/[type]/route.rs", "pub async fn get() {}\n");
    tree.run(&["build"]).code(0);
    parses(&tree);
}

#[test]
fn comments_cannot_break_out_of_the_document() {
    let tree = Tree::new("");
    let text = "/// */ \" ' : - # {x} [y] `z` \\n\n///\n/// ---\n/// openapi: 2.0\n///\n/// - a: b\n///   c\n\
                pub async fn get() {}\n";
    tree.write("src/routes/a/route.rs", text);
    tree.run(&["build"]).code(0);
    let document = document(&tree);
    let operation = &document["paths"]["/a"]["get"];
    assert_eq!(operation["summary"], "*/ \" ' : - # {x} [y] `z` \\n");
    assert_eq!(operation["description"], "---\nopenapi: 2.0\n\n- a: b\n  c");
    parses(&tree);
}

/// The document as a YAML reader sees it.
fn document(tree: &Tree) -> serde_json::Value {
    serde_yaml::from_str(&tree.read("openapi.yaml")).expect("YAML")
}

/// The router is Rust.
#[track_caller]
fn parses(tree: &Tree) {
    let file = syn::parse_file(&tree.read("src/routegen.rs")).expect("Rust");
    let names: Vec<String> = file
        .items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        })
        .collect();
    assert!(names.contains(&"router".to_owned()), "{names:?}");
    assert!(!names.contains(&"evil".to_owned()), "{names:?}");
}
