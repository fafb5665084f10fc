//! Texts that are no Rust: what is said, and what is read nevertheless.

use crate::hir::{Block, ExprKind, Item, ItemKind};
use crate::lower::{lower_all, lower_file};
use crate::source::{Content, FileId, SourceMap};
use crate::testing::{assert_findings, project};

/// Names of the items that were read; a function whose body could not be read has `?` after its name.
fn read(text: &str) -> String {
    let (file, _) = lower_file(FileId(0), text);
    names(&file.items)
}

fn names(items: &[Item]) -> String {
    let names: Vec<_> = items.iter().map(name).collect();
    names.join(" ")
}

fn name(item: &Item) -> String {
    match &item.kind {
        ItemKind::Fn(own) if own.body.as_ref().is_some_and(is_unread) => format!("{}?", item.name),
        ItemKind::Impl(own) => format!("impl({})", names(&own.items)),
        ItemKind::Trait(own) => format!("{}({})", item.name, names(&own.items)),
        ItemKind::Mod(own) => {
            format!(
                "{}({})",
                item.name,
                names(own.items.as_deref().unwrap_or(&[]))
            )
        }
        ItemKind::Use(_) => "use".into(),
        _ => item.name.to_string(),
    }
}

fn is_unread(block: &Block) -> bool {
    let tail = block.tail.as_ref();
    block.stmts.is_empty() && tail.is_some_and(|tail| tail.kind == ExprKind::Other)
}

/// The findings are those marked in the text, and what was read is as stated.
fn check(text: &str, items: &str) {
    let project = project(&format!("//- src/main.rs\n{text}"));
    let (files, report) = lower_all(&project.sources);
    assert_findings(&project, &report);
    assert_eq!(names(&files[0].items), items, "{text}");
}

#[test]
fn a_bracket_that_is_never_closed_is_shown_where_it_was_opened() {
    check(
        "
use a::b;
pub async fn get() -> Json<Post> {
    let post = find(1;
                 //^ syntax-error: this `(` is never closed
    Json(post)
}

/// Kept.
pub fn after() {}
",
        "use get? after",
    );
}

#[test]
fn a_brace_that_is_never_closed_is_found_by_indentation() {
    check(
        "
fn before() { 1 }

fn broken(a: u8) -> u8 {
    if a > 1 {
           //^ syntax-error: this `{` is never closed
        return 2;
    3
}

struct After;
",
        "before broken? After",
    );
}

#[test]
fn the_last_function_of_a_file_may_lack_its_brace() {
    check(
        "
fn before() {}

fn last() {
        //^ syntax-error: this `{` is never closed
    before();
",
        "before last?",
    );
}

#[test]
fn members_around_a_broken_one_are_read() {
    check(
        "
impl S {
    fn one(&self) -> u8 { 1 }

    fn two(&self) -> u8 {
        call(1, [2);
              //^ syntax-error: this `[` is never closed
    }

    fn three(&self) {}
}

fn after() {}
",
        "impl(one two? three) after",
    );
}

#[test]
fn a_body_that_does_not_parse_costs_only_itself() {
    check(
        "
mod inner {
    pub fn bad() { let x = ; }
                         //^ syntax-error: expected an expression
    pub fn good() { 1 }
}
fn also_bad() -> u8 { 1 2 }
                      //^ syntax-error: expected
struct S;
",
        "inner(bad? good) also_bad? S",
    );
}

#[test]
fn a_member_whose_head_does_not_parse_is_left_out() {
    check(
        "
impl S {
    fn one() {}
    fn two(a b: u8) {}
           //^ syntax-error: expected
    fn three() {}
}
",
        "impl(one three)",
    );
}

#[test]
fn an_item_whose_head_does_not_parse_is_left_out() {
    check(
        "
struct One { a: u8 }
struct Two { a u8 }
             //^ syntax-error: expected `:`
struct Three { a: u8 }
enum Four { A, B() C }
                 //^ syntax-error: expected `,`
fn five() {}
",
        "One Three five",
    );
}

#[test]
fn a_bracket_too_many_is_left_out() {
    check(
        "
fn one() { 1 }
}
//^ syntax-error: this `}` closes nothing
fn two() {}
"
        .replace("//^", "")
        .replace(
            "}\n syntax-error: this `}` closes nothing",
            "} //~ syntax-error: this `}` closes nothing",
        )
        .as_str(),
        "one two",
    );
}

#[test]
fn a_string_that_is_never_closed_is_shown_where_it_begins() {
    check(
        "
fn one() -> &'static str { \"x\" }

fn two() -> String {
    let text = \"abc;
             //^ syntax-error: this string is never closed
    format!(\"{text}\")
}

fn three() -> &'static str { \"y\" }
",
        "one two? three",
    );
}

#[test]
fn a_comment_that_is_never_closed_is_shown_where_it_begins() {
    check(
        "
fn one() {}

/* two
//~ syntax-error: never
fn three() {}
"
        .replace(
            "/* two\n//~ syntax-error: never",
            "/* two //~ syntax-error: this comment is never closed",
        )
        .as_str(),
        "one three",
    );
}

#[test]
fn a_raw_string_says_how_it_ends() {
    let (_, report) = lower_file(FileId(0), "fn f() { r##\"abc\"# }");
    let found = &report.diagnostics[0];
    assert_eq!(found.message, "this raw string is never closed");
    assert_eq!(found.help.as_deref(), Some("add `\"##` where it ends"));
}

#[test]
fn text_that_looks_like_items_is_no_boundary() {
    let text = "
const PAGE: &str = \"
fn not_an_item() {}
struct Neither;
\";

fn broken() {
    (
}

fn after() {}
";
    assert_eq!(read(text), "PAGE broken? after");
}

#[test]
fn typographic_quotes_are_named() {
    let (_, report) = lower_file(FileId(0), "fn f() { let a = \u{201c}x\u{201d}; }");
    let found = &report.diagnostics[0];
    assert_eq!(found.message, "the character U+201C has no meaning here");
    assert_eq!(
        found.help.as_deref(),
        Some("it looks like `\"`: write that instead")
    );
}

#[test]
fn too_deep_a_body_costs_only_itself() {
    let deep = format!(
        "fn a() {{}} fn b() -> u8 {{ {}1{} }} fn c() {{}}",
        "(".repeat(900),
        ")".repeat(900)
    );
    let (_, report) = lower_file(FileId(0), &deep);
    assert_eq!(report.diagnostics[0].rule.name, "too-deeply-nested");
    assert_eq!(report.diagnostics.len(), 1);
    assert_eq!(read(&deep), "a b? c");
}

#[test]
fn places_count_after_a_mark_and_a_shebang() {
    for start in [
        "",
        "\u{feff}",
        "#!/usr/bin/env run\n",
        "\u{feff}#!/usr/bin/env run\n",
        "\r\n",
    ] {
        let text = format!("{start}fn \u{e9}t\u{e9}() {{}}\r\nfn bad() {{ 1 2 }}\r\n");
        let (file, report) = lower_file(FileId(0), &text);
        let span = file.items[0].name_span;
        let name = &text[span.start as usize..span.end as usize];
        assert_eq!(name, "\u{e9}t\u{e9}", "{start:?}");
        let span = report.diagnostics[0].span;
        let found = &text[span.start as usize..span.end as usize];
        assert_eq!(found, "2", "{start:?}");
    }
}

#[test]
fn files_that_are_no_text_are_reported() {
    let mut sources = SourceMap::default();
    sources.add("a.rs", Content::NotUtf8 { valid_up_to: 7 });
    sources.add("b.rs", Content::Unreadable("permission denied".into()));
    sources.add("c.rs", Content::Text("fn c() {}".into()));
    let (files, report) = lower_all(&sources);
    let found: Vec<_> = report
        .diagnostics
        .iter()
        .map(|d| format!("{} {}: {}", d.span.file.0, d.rule.name, d.message))
        .collect();
    assert_eq!(
        found,
        [
            "0 not-utf8: this file is not UTF-8: byte 7 does not fit",
            "1 unreadable-file: this file could not be read: permission denied"
        ]
    );
    assert_eq!(names(&files[2].items), "c");
}
