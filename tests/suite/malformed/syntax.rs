//! Files that do not parse.

use crate::{built, refused};

#[test]
fn an_unclosed_brace_is_shown_where_it_was_opened() {
    let tree = built();
    tree.write(
        "src/routes/bad/route.rs",
        "pub async fn get() {\n    let x = [1, 2;\n}\n",
    );
    let run = refused(&tree, "syntax-error src/routes/bad/route.rs:2:13");
    run.says(&["error[syntax-error]", "src/routes/bad/route.rs:2:13"])
        .does_not_say("cannot parse string into token stream");
}

#[test]
fn an_unclosed_string_is_shown_where_it_was_opened() {
    let tree = built();
    tree.write(
        "src/routes/bad/route.rs",
        "pub async fn get() -> &'static str {\n    \"never closed\n}\n",
    );
    refused(&tree, "syntax-error src/routes/bad/route.rs:2:5");
}

#[test]
fn an_unclosed_comment_is_shown_where_it_was_opened() {
    let tree = built();
    tree.write(
        "src/routes/bad/route.rs",
        "pub async fn get() {}\n/* never closed\n",
    );
    refused(&tree, "syntax-error src/routes/bad/route.rs:2:1");
}

#[test]
fn a_closing_brace_too_many_is_shown() {
    let tree = built();
    tree.write("src/routes/bad/route.rs", "pub async fn get() {}\n}\n");
    refused(&tree, "syntax-error src/routes/bad/route.rs:2:1");
}

#[test]
fn the_items_around_a_broken_one_are_still_read() {
    let tree = built();
    let text = "pub async fn get() {}\n\nfn broken( {}\n\npub async fn delete() {}\n";
    tree.write("src/routes/half/route.rs", text);
    let run = refused(&tree, "syntax-error src/routes/half/route.rs:3:10");
    drop(run);
    tree.run(&["routes"])
        .code(1)
        .says(&["GET     /half", "DELETE  /half"]);
}

#[test]
fn a_module_that_is_broken_does_not_take_the_routes_with_it() {
    let tree = built();
    tree.write("src/main.rs", "mod models;\nmod routegen;\nfn main() {}\n");
    tree.write("src/models.rs", "pub struct Post { title: String, \n");
    refused(&tree, "syntax-error src/models.rs:1:17");
}

#[test]
fn something_that_is_not_rust_at_all_is_refused() {
    let tree = built();
    tree.write("src/routes/bad/route.rs", "<?php echo \"hello\"; ?>\n");
    let findings = tree.run(&["check", "--format", "json"]).code(1).findings();
    assert!(
        findings.contains(&"syntax-error src/routes/bad/route.rs:1:1".to_owned()),
        "{findings:?}"
    );
}
