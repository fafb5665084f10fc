//! Types that could make the analysis large, deep or endless.

use std::fmt::Write as _;

use super::{clean, wire};
use crate::testing;

#[test]
fn a_generic_type_is_made_once_for_each_of_a_thousand_arguments() {
    let mut text = String::from("//- src/main.rs\nuse serde::Serialize;\n");
    text.push_str("#[derive(Serialize)] struct Page<T> { items: Vec<T>, first: Option<T> }\n");
    for at in 0..1000 {
        let _ = writeln!(
            text,
            "#[derive(Serialize)] struct T{at} {{ next: Vec<Page<T{}>> }}",
            (at + 1) % 1000
        );
    }
    text.push_str("type Response = Page<T0>;\n");
    assert_eq!(clean(&text).lines().count(), 2001);
}

#[test]
fn ten_aliases_may_lead_back_to_the_type_that_uses_them() {
    let mut text = String::from("//- src/main.rs\nuse serde::Serialize;\n");
    text.push_str("#[derive(Serialize)] struct Node { next: A0 }\ntype A9 = Option<Box<Node>>;\n");
    for at in 0..9 {
        let _ = writeln!(text, "type A{at} = A{};", at + 1);
    }
    text.push_str("type Response = Node;\n");
    assert_eq!(
        clean(&text),
        "response: Node\nNode out = { next: Node | null }\n"
    );
}

#[test]
fn a_cycle_of_aliases_is_unknown_and_found() {
    let project = testing::project(
        "//- src/main.rs
use serde::Serialize;
#[derive(Serialize)]
struct Node { a: A }
type A = B;
type B = A; //~ unknown-type: could not be resolved
type Response = Node;
",
    );
    let (wire, report) = wire(&project);
    testing::assert_findings(&project, &report);
    assert_eq!(wire, "response: Node\nNode out = { a: unknown }\n");
}

#[test]
fn a_type_that_grows_in_itself_ends() {
    let project = testing::project(
        "//- src/main.rs
use serde::Serialize;
#[derive(Serialize)]
struct Nest<T> { inner: Option<Box<Nest<(T, T)>>> }
         //^^^^ endless-type: `Nest` contains itself with ever larger type arguments
         type Response = Nest<u8>;
"
        .replace("         //^^^^", "     //^^^^")
        .as_str(),
    );
    let (wire, report) = wire(&project);
    testing::assert_findings(&project, &report);
    assert!(wire.lines().count() < 20, "{wire}");
}

#[test]
fn five_thousand_fields_and_a_chain_of_five_thousand_structs_need_no_deeper_stack() {
    let mut text = String::from(
        "//- src/main.rs\nuse serde::Serialize;\n#[derive(Serialize)] struct Wide {\n",
    );
    for at in 0..5000 {
        let _ = writeln!(text, "    f{at}: Option<u8>,");
    }
    text.push_str("    chain: C0,\n}\n");
    for at in 0..5000 {
        let _ = writeln!(
            text,
            "#[derive(Serialize)] struct C{at} {{ next: C{} }}",
            at + 1
        );
    }
    text.push_str("#[derive(Serialize)] struct C5000;\ntype Response = Wide;\n");
    let text = clean(&text);
    assert_eq!(text.lines().count(), 5003);
    assert!(text.contains("f4999: uint8 | null, chain: C0 }"));
}

#[test]
fn flattening_without_an_end_is_a_reference() {
    let text = clean(
        "//- src/main.rs
use serde::Serialize;
#[derive(Serialize)]
struct Node { id: u8, #[serde(flatten)] next: Option<Box<Node>> }
type Response = Node;
",
    );
    assert_eq!(
        text,
        "response: Node\nNode out = { id: uint8, & (Node | {  }) }\n"
    );
}

#[test]
fn a_long_chain_of_flattened_structs_is_opened_to_some_depth() {
    let mut text = String::from("//- src/main.rs\nuse serde::Serialize;\n");
    for at in 0..300 {
        let _ = writeln!(
            text,
            "#[derive(Serialize)] struct C{at} {{ f{at}: u8, #[serde(flatten)] next: C{} }}",
            at + 1
        );
    }
    text.push_str("#[derive(Serialize)] struct C300 { last: u8 }\ntype Response = C0;\n");
    let text = clean(&text);
    assert!(text.contains("f48: uint8, & C49 }"), "{text}");
    assert!(text.contains("f299: uint8, last: uint8 }"), "{text}");
}
