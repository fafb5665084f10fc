//! `build`: what is written, what is left alone, and what `--check` says about it.

use crate::command::Tree;

const POSTS: &str = "
//- src/routes/api/posts/route.rs
/// Lists the posts.
pub async fn get() -> &'static str {
    \"none\"
}
";

#[test]
fn a_build_writes_what_changed_and_nothing_else() {
    let tree = Tree::new(POSTS);
    let first = tree.run(&["build"]).code(0);
    first.says(&[
        "wrote src/routegen.rs",
        "wrote openapi.yaml",
        "GET",
        "/api/posts",
        "src/routes/api/posts/route.rs:2",
    ]);
    let before = tree.contents();
    let second = tree.run(&["build"]).code(0).does_not_say("wrote ");
    assert!(second.out.contains("0 errors"), "{}", second.out);
    assert_eq!(tree.contents(), before);

    tree.edit(
        "src/routes/api/posts/route.rs",
        "Lists the posts.",
        "Lists every post.",
    );
    let third = tree.run(&["build"]).code(0).says(&["wrote openapi.yaml"]);
    third.does_not_say("wrote src/routegen.rs");
    assert!(tree.read("openapi.yaml").contains("Lists every post."));
}

#[test]
fn a_check_writes_nothing_and_shows_what_would_change() {
    let tree = Tree::new(POSTS);
    let before = tree.contents();
    let run = tree.run(&["build", "--check"]).code(1);
    run.says(&[
        "src/routegen.rs would change:",
        "openapi.yaml would change:",
        "+openapi: 3.1",
    ]);
    assert_eq!(tree.contents(), before);

    tree.run(&["build"]).code(0);
    tree.run(&["build", "--check"])
        .code(0)
        .does_not_say("would change");

    tree.edit(
        "src/routes/api/posts/route.rs",
        "Lists the posts.",
        "Lists every post.",
    );
    let before = tree.contents();
    let run = tree.run(&["build", "--check"]).code(1).says(&[
        "openapi.yaml would change:",
        "-      summary: Lists the posts.",
        "+      summary: Lists every post.",
    ]);
    run.does_not_say("src/routegen.rs would change");
    assert_eq!(tree.contents(), before);
}

#[test]
fn a_file_that_was_edited_by_hand_is_reported_and_left_alone() {
    let tree = Tree::new(POSTS);
    tree.run(&["build"]).code(0);
    let edited = tree.read("src/routegen.rs") + "\nfn by_hand() {}\n";
    tree.write("src/routegen.rs", &edited);
    for _ in 0..2 {
        let run = tree.run(&["build"]).code(1);
        run.says(&[
            "src/routegen.rs was edited by hand",
            "routegen build --force",
        ]);
        assert_eq!(tree.read("src/routegen.rs"), edited);
    }
    // Others are written all the same.
    tree.edit(
        "src/routes/api/posts/route.rs",
        "Lists the posts.",
        "Lists every post.",
    );
    tree.run(&["build"]).code(1).says(&["wrote openapi.yaml"]);
    assert_eq!(tree.read("src/routegen.rs"), edited);

    tree.run(&["build", "--check"])
        .code(1)
        .says(&["src/routegen.rs was edited by hand"]);
    tree.run(&["build", "--force"])
        .code(0)
        .says(&["wrote src/routegen.rs"]);
    assert!(!tree.read("src/routegen.rs").contains("by_hand"));
    tree.run(&["build", "--check"]).code(0);
}

#[test]
fn an_edited_document_is_noticed_in_every_syntax() {
    let tree = Tree::new(POSTS);
    tree.write(
        "routegen.toml",
        "[openapi]\nfiles = [\"openapi.yaml\", \"openapi.json\"]\n",
    );
    tree.run(&["build"]).code(0);
    for path in ["openapi.yaml", "openapi.json"] {
        tree.edit(path, "Lists the posts.", "Lists my posts.");
        let run = tree.run(&["build"]).code(1);
        run.says(&[&format!("{path} was edited by hand")]);
        assert!(tree.read(path).contains("Lists my posts."), "{path}");
        tree.run(&["build", "--force"]).code(0);
    }
}

#[test]
fn a_file_that_routegen_did_not_make_is_left_alone() {
    let tree = Tree::new(POSTS);
    tree.write("openapi.yaml", "openapi: 3.1.0\n# mine\n");
    let run = tree.run(&["build"]).code(1);
    run.says(&[
        "openapi.yaml was not made by routegen",
        "name another file in routegen.toml",
    ]);
    assert_eq!(tree.read("openapi.yaml"), "openapi: 3.1.0\n# mine\n");
    assert!(tree.has("src/routegen.rs"));

    tree.write("routegen.toml", "[openapi]\nfiles = [\"docs/api.yaml\"]\n");
    tree.run(&["build"]).code(0).says(&["wrote docs/api.yaml"]);
    assert_eq!(tree.read("openapi.yaml"), "openapi: 3.1.0\n# mine\n");
}

#[test]
fn a_router_laid_out_by_another_rustfmt_is_no_edit() {
    let tree = Tree::new(POSTS);
    tree.run(&["build"]).code(0);
    let text = tree.read("src/routegen.rs");
    tree.write("src/routegen.rs", text.replace("    ", "\t"));
    tree.run(&["build", "--check"]).code(0);
    tree.run(&["build"]).code(0).does_not_say("wrote ");
}

#[test]
fn outputs_go_where_the_configuration_says() {
    let tree = Tree::new(POSTS);
    let config = "base_path = \"/v1\"\n[output]\nrouter = \"src/web/router.rs\"\nenv_example = false\n\
                  [openapi]\nfiles = [{ path = \"api/old.json\", version = \"3.0\" }, \"api/new.yaml\"]\nversion = \"3.2\"\n";
    tree.write("routegen.toml", config);
    tree.run(&["build"]).code(0).says(&["/v1/api/posts"]);
    assert!(tree.read("src/web/router.rs").contains("/v1"));
    assert!(tree.read("api/old.json").contains("\"openapi\": \"3.0.3\""));
    assert!(tree.read("api/new.yaml").contains("openapi: 3.2.0"));
    assert!(!tree.has(".env.example") && !tree.has("openapi.yaml") && !tree.has("src/routegen.rs"));
}

#[test]
fn an_empty_tree_is_no_error() {
    let tree = Tree::new("");
    let run = tree.run(&["build"]).code(0).says(&["0 operations"]);
    drop(run);
    tree.run(&["build", "--check"]).code(0);
    assert_eq!(
        tree.run(&["routes", "--format", "json"]).code(0).out,
        "[]\n"
    );
}

#[test]
fn programs_read_the_same_as_people() {
    let tree = Tree::new(POSTS);
    let first = tree.run(&["build", "--format", "json"]).code(0).json();
    assert_eq!(first["version"], 1);
    let files: Vec<String> = first["files"]
        .as_array()
        .expect("a list of files")
        .iter()
        .map(|file| format!("{} {} {}", file["path"], file["state"], file["written"]))
        .collect();
    assert!(
        files.contains(&"\"src/routegen.rs\" \"new\" true".to_owned()),
        "{files:?}"
    );
    assert!(
        files.contains(&"\"openapi.yaml\" \"new\" true".to_owned()),
        "{files:?}"
    );
    assert_eq!(first["routes"][0]["path"], "/api/posts");
    let second = tree
        .run(&["build", "--check", "--format", "json"])
        .code(0)
        .json();
    assert_eq!(second["files"][0]["state"], "unchanged");
    assert_eq!(second["files"][0]["written"], false);
}

#[test]
fn what_was_generated_is_no_source() {
    let tree = Tree::new(POSTS);
    tree.run(&["build"]).code(0);
    let router = tree.read("src/routegen.rs");
    tree.write("src/routegen.rs", format!("{router}fn unclosed( {{"));
    tree.run(&["check"]).code(0).says(&["0 errors"]);
    tree.run(&["build"])
        .code(1)
        .says(&["src/routegen.rs was edited by hand"]);
}
