//! Texts nested without limit: refused with a place, and no stack exhausted, in debug builds too.

use crate::lower::{guard, lower_file};
use crate::source::FileId;
use crate::stack;

/// Around the limits, and what exhausted stacks elsewhere.
static LEVELS: &[usize] = &[3_000, 1_990, 660, 255, 250, 84];

/// Names of a shape, and a text of it with a number of levels.
type Shape = (&'static str, fn(usize) -> String);

fn around(before: &str, open: &str, middle: &str, close: &str, after: &str, n: usize) -> String {
    format!(
        "{before}{}{middle}{}{after}",
        open.repeat(n),
        close.repeat(n)
    )
}

fn body(open: &str, middle: &str, close: &str, n: usize) -> String {
    around("fn f() { let x = ", open, middle, close, "; }", n)
}

fn ty(open: &str, middle: &str, close: &str, n: usize) -> String {
    around("type T = ", open, middle, close, ";", n)
}

fn pat(open: &str, middle: &str, close: &str, n: usize) -> String {
    around("fn f() { let ", open, middle, close, " = x; }", n)
}

static SHAPES: &[Shape] = &[
    ("parentheses", |n| body("(", "1", ")", n)),
    ("brackets", |n| body("[", "1", "]", n)),
    ("blocks", |n| body("{", "1", "}", n)),
    ("calls", |n| body("f(", "1", ")", n)),
    ("structs", |n| body("S { a: ", "1", "}", n)),
    ("unsafe blocks", |n| body("unsafe {", "1", "}", n)),
    ("modules", |n| around("", "mod a {", "", "}", "", n)),
    ("functions", |n| around("", "fn a() {", "", "}", "", n)),
    ("not", |n| body("!", "1", "", n)),
    ("minus", |n| body("- ", "1", "", n)),
    ("references", |n| body("&", "1", "", n)),
    ("mutable references", |n| body("&mut ", "1", "", n)),
    ("stars", |n| body("*", "1", "", n)),
    ("mixed prefixes", |n| body("!-*&", "1", "", n)),
    ("ranges", |n| body("..", "1", "", n)),
    ("returns", |n| body("return ", "1", "", n)),
    ("breaks", |n| body("break ", "1", "", n)),
    ("conditions", |n| body("if ", "a", " {}", n)),
    ("scrutinees", |n| body("match ", "a", " {}", n)),
    ("matches", |n| body("match a { _ => ", "1", "}", n)),
    ("closures", |n| body("|a| ", "1", "", n)),
    ("closures of two", |n| body("|a, b| ", "1", "", n)),
    ("closures of none", |n| body("|| ", "1", "", n)),
    ("references to closures", |n| body("& & |a| ", "1", "", n)),
    ("moving closures", |n| body("async move |_| ", "1", "", n)),
    ("attributed closures", |n| body("#[a] |a| ", "1", "", n)),
    ("closures in sums", |n| body("#[a] 1 + |a| ", "1", "", n)),
    ("assignments", |n| body("a = ", "1", "", n)),
    ("compound assignments", |n| body("a += ", "1", "", n)),
    ("lets", |n| body("if let A = ", "1", " {}", n)),
    ("else if", |n| body("if a {} else ", "{}", "", n)),
    ("sums", |n| body("a + ", "1", "", n)),
    ("comparisons in ands", |n| {
        body("a < b && c > d && ", "e", "", n)
    }),
    ("casts", |n| body("1", "", " as u8", n)),
    ("methods", |n| body("a", "", ".b()", n)),
    ("fields", |n| body("a", "", ".b", n)),
    ("questions", |n| body("a", "", "?", n)),
    ("awaits", |n| body("a", "", ".await", n)),
    ("calls in a row", |n| body("a", "", "()", n)),
    ("indexes in a row", |n| body("a", "", "[0]", n)),
    ("macros", |n| body("m!(", "1", ")", n)),
    ("json", |n| body("json!({\"a\": ", "1", "})", n)),
    ("json objects", |n| {
        around("fn f() { json!(", "{\"a\": ", "1", "}", "); }", n)
    }),
    ("macro tokens", |n| around("m! {", "(", "", ")", "}", n)),
    ("attributes", |n| {
        around("#[a(", "b(", "", ")", ")] fn f() {}", n)
    }),
    ("generics", |n| ty("A<", "u8", ">", n)),
    ("generics of two", |n| ty("A<u8, ", "u8", ">", n)),
    ("spaced generics", |n| ty("A < ", "u8", " >", n)),
    ("references in generics", |n| ty("A<u8, & & ", "u8", ">", n)),
    ("reference types", |n| ty("&'a ", "u8", "", n)),
    ("pointers", |n| ty("*const ", "u8", "", n)),
    ("function types", |n| ty("fn() -> ", "u8", "", n)),
    ("foreign function types", |n| {
        ty("extern \"C\" fn() -> ", "u8", "", n)
    }),
    ("bounds", |n| ty("impl Fn() -> ", "u8", "", n)),
    ("binders", |n| ty("dyn for<'a> Fn(&'a u8) -> ", "u8", "", n)),
    ("qualified", |n| ty("<", "A", " as B>::C", n)),
    ("spaced qualified", |n| ty("V << ", "A", " as B>::C>", n)),
    ("arrays", |n| ty("[", "u8", "; 1]", n)),
    ("tuples", |n| ty("(u8, ", "u8", ")", n)),
    ("lengths", |n| ty("[u8; { let x: ", "u8", "; 1 }]", n)),
    ("patterns", |n| pat("(", "x", ")", n)),
    ("tuple struct patterns", |n| pat("A(", "x", ")", n)),
    ("reference patterns", |n| pat("&", "x", "", n)),
    ("bindings", |n| pat("x @ ", "y", "", n)),
    ("uses", |n| around("use ", "a::", "b", "", ";", n)),
    ("use groups", |n| around("use ", "a::{", "b", "}", ";", n)),
    ("visibilities", |n| {
        around("pub(in ", "a::", "b", "", ") fn f() {}", n)
    }),
    ("html", |n| body("html! { <a b=\"c\"> ", "", " </a> }", n)),
];

#[test]
fn nothing_that_is_deep_exhausts_the_stack() {
    for (name, text) in SHAPES {
        for levels in LEVELS {
            let text = text(*levels);
            let (file, report) = stack::deep(|| lower_file(FileId(0), &text));
            for finding in &report.diagnostics {
                let at = finding.span.start as usize;
                assert!(at < text.len(), "{name} {levels}: {finding:?}");
            }
            drop(file);
        }
    }
}

#[test]
fn a_hundred_thousand_levels_are_refused_at_once() {
    for name in [
        "parentheses",
        "not",
        "references",
        "sums",
        "methods",
        "closures",
    ] {
        let shape = SHAPES.iter().find(|(own, _)| *own == name);
        let text = shape.unwrap().1(100_000);
        let (_, report) = stack::deep(|| lower_file(FileId(0), &text));
        let rules: Vec<_> = report.diagnostics.iter().map(|d| d.rule.name).collect();
        assert_eq!(rules, ["too-deeply-nested"], "{name}");
    }
}

#[test]
fn depth_is_refused_where_it_becomes_too_deep() {
    for (name, text) in SHAPES {
        let text = text(100_000);
        let found = guard::check(&text);
        let deep = matches!(
            found,
            Err(guard::Obstacle::Nesting(_) | guard::Obstacle::Chain(_))
        );
        assert!(deep, "{name}: {found:?}");
    }
}
