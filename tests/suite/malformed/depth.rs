//! Nesting that would overflow the stack of whoever walks it. The binary under test is a debug build, whose frames are the
//! largest there are.

use crate::command::Tree;
use crate::{built, refused};

#[test]
fn nesting_beyond_reason_is_refused_where_it_begins() {
    let deep = |open: &str, close: &str, count: usize| {
        format!("{}1{}", open.repeat(count), close.repeat(count))
    };
    let cases = [
        ("10,000 parentheses", deep("(", ")", 10_000)),
        ("10,000 brackets", deep("[", "]", 10_000)),
        ("10,000 blocks", deep("{", "}", 10_000)),
        ("100,000 negations", format!("{}true", "!".repeat(100_000))),
        ("100,000 references", format!("{}1", "&".repeat(100_000))),
        ("100,000 minus signs", format!("{}1", "- ".repeat(100_000))),
        ("100,000 dereferences", format!("{}x", "*".repeat(100_000))),
        (
            "20,000 else ifs",
            format!("if a {{}}{}", " else if a {}".repeat(20_000)),
        ),
        ("20,000 closures", format!("{}1", "|x| ".repeat(20_000))),
        (
            "20,000 generic arguments",
            format!("<{}u8{}>::new()", "Vec<".repeat(20_000), ">".repeat(20_000)),
        ),
        ("100,000 sums", format!("1{}", " + 1".repeat(100_000))),
        ("100,000 calls", format!("x{}", ".y()".repeat(100_000))),
        ("100,000 questions", format!("x{}", "?".repeat(100_000))),
        ("100,000 casts", format!("1{}", " as u8".repeat(100_000))),
        ("20,000 matches", deep("match 1 { _ => ", "}", 20_000)),
        ("20,000 macros", deep("vec![", "]", 20_000)),
        ("20,000 ranges", format!("1{}", "..1".repeat(20_000))),
        ("20,000 assignments", format!("x{}", " = x".repeat(20_000))),
        ("20,000 returns", format!("{}1", "return ".repeat(20_000))),
    ];
    let tree = built();
    for (name, expression) in cases {
        let text = format!("pub async fn get() {{\n    let x = {expression};\n}}\n");
        tree.write("src/routes/deep/route.rs", text);
        let run = tree.run(&["check", "--format", "json"]);
        assert!(
            [0, 1].contains(&run.code),
            "{name}: {} {}",
            run.code,
            run.err
        );
        for finding in run.findings() {
            let known = ["too-deeply-nested ", "syntax-error ", "inference-limit "];
            let place = finding.split_once(' ').expect("a place").1;
            assert!(
                known.iter().any(|rule| finding.starts_with(rule)),
                "{name}: {finding}"
            );
            assert!(
                place.starts_with("src/routes/deep/route.rs:"),
                "{name}: {finding}"
            );
        }
        let routes = tree.run(&["routes"]);
        assert!(
            routes.out.contains("/fine"),
            "{name}: {} {}",
            routes.out,
            routes.err
        );
    }
}

#[test]
fn types_patterns_and_uses_nest_too() {
    let cases = [
        (
            "types",
            format!(
                "type A = {}u8{};",
                "Option<".repeat(20_000),
                ">".repeat(20_000)
            ),
        ),
        (
            "pointers",
            format!("type A = {}u8;", "*const ".repeat(20_000)),
        ),
        ("references", format!("type A = {}u8;", "&".repeat(100_000))),
        (
            "tuples",
            format!("type A = {}u8{};", "(".repeat(20_000), ",)".repeat(20_000)),
        ),
        (
            "functions",
            format!("type A = {}u8;", "fn() -> ".repeat(20_000)),
        ),
        (
            "patterns",
            format!(
                "fn f({}x{}: u8) {{}}",
                "&(".repeat(20_000),
                ")".repeat(20_000)
            ),
        ),
        (
            "uses",
            format!("use {}a{};", "a::{".repeat(20_000), "}".repeat(20_000)),
        ),
        ("paths", format!("use a{};", "::a".repeat(100_000))),
        (
            "modules",
            format!("{}{}", "mod a {".repeat(20_000), "}".repeat(20_000)),
        ),
        (
            "attributes",
            format!(
                "#[a{}b{}] fn f() {{}}",
                "(".repeat(20_000),
                ")".repeat(20_000)
            ),
        ),
        (
            "unions of patterns",
            format!(
                "fn f() {{ match 1 {{ 1{} => {{}} }} }}",
                " | 1".repeat(100_000)
            ),
        ),
        (
            "comments",
            format!(
                "{}{} fn f() {{}}",
                "/*".repeat(100_000),
                "*/".repeat(100_000)
            ),
        ),
    ];
    let tree = built();
    for (name, text) in cases {
        tree.write(
            "src/routes/deep/route.rs",
            format!("pub async fn get() {{}}\n{text}\n"),
        );
        let run = tree.run(&["check", "--format", "json"]);
        assert!(
            [0, 1].contains(&run.code),
            "{name}: {} {}",
            run.code,
            run.err
        );
        for finding in run.findings() {
            let known = ["too-deeply-nested ", "syntax-error "];
            assert!(
                known.iter().any(|rule| finding.starts_with(rule)),
                "{name}: {finding}"
            );
        }
        let routes = tree.run(&["routes"]);
        assert!(
            routes.out.contains("/fine"),
            "{name}: {} {}",
            routes.out,
            routes.err
        );
    }
}

#[test]
fn the_place_is_inside_of_the_item_that_is_too_deep() {
    let tree = built();
    let deep = format!("{}1{}", "(".repeat(10_000), ")".repeat(10_000));
    let text = format!("pub async fn get() {{}}\n\nfn other() -> u8 {{\n    {deep}\n}}\n");
    tree.write("src/routes/deep/route.rs", text);
    let findings = tree.run(&["check", "--format", "json"]).code(1).findings();
    assert_eq!(findings.len(), 1, "{findings:?}");
    let place = findings[0].strip_prefix("too-deeply-nested src/routes/deep/route.rs:");
    let line = place.and_then(|place| place.split(':').next());
    assert!(line == Some("3") || line == Some("4"), "{findings:?}");
    // The handler beside it is read all the same.
    tree.run(&["routes"]).code(1).says(&["GET     /deep"]);
}

#[test]
fn what_people_write_is_not_too_deep() {
    let tree = Tree::new("");
    let sum = " + 1".repeat(200);
    let chain = ".clone()".repeat(100);
    let elses = " else if n == 2 { 2 }".repeat(100);
    let nested = format!("{}n{}", "(".repeat(60), ")".repeat(60));
    let text = format!(
        "fn f(n: u64) -> u64 {{\n    let a = 1{sum};\n    let b = n{chain};\n    \
         let c = if n == 1 {{ 1 }}{elses} else {{ 3 }};\n    a + b + c + {nested}\n}}\n\n\
         pub async fn get() -> String {{\n    f(1).to_string()\n}}\n"
    );
    tree.write("src/routes/a/route.rs", text);
    tree.run(&["check"])
        .code(0)
        .says(&["0 errors, 0 warnings and 0 notes"]);
}

#[test]
fn a_file_that_is_too_deep_everywhere_is_refused_as_others() {
    let tree = built();
    tree.write("src/routes/deep/route.rs", "{".repeat(100_000));
    let findings = tree.run(&["check", "--format", "json"]).code(1).findings();
    assert!(
        findings[0].contains("src/routes/deep/route.rs:1:"),
        "{findings:?}"
    );
    refused(&tree, &findings[0]);
}
