//! The documentation names everything there is, and the project stands alone.

use routegen_analyzer::rules::RULES;

use super::{none, read, texts};

#[test]
fn the_readme_lists_every_key_of_the_configuration() {
    let readme = read("README.md");
    let keys = read("cli/src/config/keys.rs");
    let names: Vec<&str> = keys
        .split("name: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(
        names.contains(&"base_path"),
        "keys.rs is not read as it is written: {names:?}"
    );
    let missing = names
        .into_iter()
        .filter(|name| !readme.contains(&format!("| `{name}` |")));
    none(
        missing
            .map(|name| format!("README.md has no row for the key `{name}`"))
            .collect(),
    );
}

#[test]
fn the_readme_lists_every_rule() {
    let readme = read("README.md");
    let rows = RULES.iter().map(|rule| {
        let severity = format!("{:?}", rule.severity).to_lowercase();
        format!(
            "| {} | `{}` | {severity} | {} |",
            rule.code, rule.name, rule.summary
        )
    });
    let missing: Vec<String> = rows.filter(|row| !readme.contains(row.as_str())).collect();
    assert!(
        missing.is_empty(),
        "README.md lacks these rows:\n{}\n",
        missing.join("\n")
    );
}

#[test]
fn every_file_that_the_documents_name_exists() {
    let mut complaints = Vec::new();
    for document in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
        for word in read(document).split('`').skip(1).step_by(2) {
            let starts = ["analyzer/", "codegen/", "cli/", "tests/", ".ci/"];
            let is_path = starts.iter().any(|start| word.starts_with(start));
            let is_pattern = word.contains(['<', '*', ' ', '…']);
            if is_path && !is_pattern && !super::root().join(word).exists() {
                complaints.push(format!("{document} names `{word}`, which does not exist"));
            }
        }
    }
    none(complaints);
}

#[test]
fn nothing_points_outside_of_the_project() {
    // In two halves, since this file is looked at too.
    let foreign = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("iss", "ue #"),
        concat!("later iss", "ue"),
        concat!("this ses", "sion"),
        concat!("DESIGN", ".md"),
        concat!("ROUTES", ".md"),
        concat!("WIRE", ".md"),
        concat!("RULES", ".md"),
        concat!("crates", ".io"),
    ];
    let folders = [".ci", "analyzer", "codegen", "cli", "tests"];
    let mut files = texts(
        &folders,
        &[".rs", ".md", ".toml", ".txt", ".yaml", ".py", "/run"],
    );
    for path in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "Cargo.toml",
    ] {
        files.push(super::Text {
            path: path.to_owned(),
            text: read(path),
        });
    }
    let mut complaints = Vec::new();
    for file in &files {
        for (at, line) in file.text.lines().enumerate() {
            for word in foreign.iter().filter(|&&word| line.contains(word)) {
                complaints.push(format!("{}:{}: `{word}`", file.path, at + 1));
            }
        }
    }
    none(complaints);
}
