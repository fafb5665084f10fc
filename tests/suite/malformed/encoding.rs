//! Bytes: encodings, marks at the start, line endings.

use crate::command::Tree;
use crate::{built, refused};

#[test]
fn bytes_that_are_not_utf8_are_shown() {
    let tree = built();
    // Latin-1: é is one byte.
    tree.write(
        "src/routes/bad/route.rs",
        b"pub async fn get() {}\n// caf\xe9\n",
    );
    let run = refused(&tree, "not-utf8 src/routes/bad/route.rs:1:1");
    run.says(&["error[not-utf8]", "src/routes/bad/route.rs"]);
}

#[test]
fn utf16_is_shown() {
    let tree = built();
    let text = "pub async fn get() {}\n".encode_utf16();
    let bytes: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(text)
        .flat_map(u16::to_le_bytes)
        .collect();
    tree.write("src/routes/bad/route.rs", bytes);
    refused(&tree, "not-utf8 src/routes/bad/route.rs:1:1");
}

#[test]
fn nul_bytes_are_refused() {
    let tree = built();
    tree.write("src/routes/bad/route.rs", "pub async fn get() {}\n\0\0\0");
    refused(&tree, "syntax-error src/routes/bad/route.rs:2:1");
}

/// The same file under every disguise: the handler is found, and places are those that an editor shows.
#[test]
fn marks_shebangs_and_line_endings_move_no_place() {
    let plain = "/// Says hello.\npub async fn get() {}\n\npub async fn GET() {}\n";
    let disguises = [
        ("plain", plain.to_owned(), 0),
        ("byte order mark", format!("\u{feff}{plain}"), 0),
        ("shebang", format!("#!/usr/bin/env run\n{plain}"), 1),
        ("both", format!("\u{feff}#!/usr/bin/env run\n{plain}"), 1),
        ("carriage returns", plain.replace('\n', "\r\n"), 0),
        (
            "all",
            format!("\u{feff}#!/usr/bin/env run\n{plain}").replace('\n', "\r\n"),
            1,
        ),
    ];
    for (name, text, shift) in disguises {
        let tree = Tree::new("");
        tree.write("src/routes/a/route.rs", text);
        let findings = tree.run(&["check", "--format", "json"]).code(1).findings();
        let expected = [format!(
            "misnamed-handler src/routes/a/route.rs:{}:14",
            4 + shift
        )];
        assert_eq!(findings, expected, "{name}");
        let rows = tree.run(&["routes", "--format", "json"]).json();
        assert_eq!(rows[0]["line"], 2 + shift, "{name}");
    }
}

#[test]
fn comments_with_carriage_returns_are_read_as_others() {
    let tree = Tree::new("");
    let text =
        "/// Says hello.\n///\n/// With *care*.\npub async fn get() {}\n".replace('\n', "\r\n");
    tree.write("src/routes/a/route.rs", text);
    tree.run(&["build"]).code(0);
    let document = tree.read("openapi.yaml");
    assert!(document.contains("summary: Says hello.\n"), "{document}");
    assert!(
        document.contains("description: With *care*.\n"),
        "{document}"
    );
    assert!(
        !document.contains('\r') && !document.contains("\\r"),
        "{document}"
    );
}
