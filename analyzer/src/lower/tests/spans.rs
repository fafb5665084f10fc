//! Every span covers the text that it says it covers.

use crate::hir::{Arm, Block, Expr, ExprKind, File, Item, ItemKind, Pat, PatKind, Stmt, Type};
use crate::lower::lower_file;
use crate::source::{FileId, Span};

fn lower(text: &str) -> File {
    let (file, report) = lower_file(FileId(0), text);
    assert!(report.diagnostics.is_empty(), "{report:?}");
    file
}

fn slice(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// The expression that is the body of the only function.
fn with_body(text: &str, check: impl Fn(&Block)) {
    let file = lower(text);
    match &file.items[0].kind {
        ItemKind::Fn(own) => check(own.body.as_ref().unwrap()),
        kind => panic!("{kind:?}"),
    }
}

#[test]
fn expressions_cover_their_text() {
    for text in [
        "a",
        "::a::b::<C, D>",
        "<A as B>::c",
        "<A>::c",
        "1_000u32",
        "-1.5e3",
        "\"ä \\\" b\"",
        "r#\"x\"#",
        "b'a'",
        "f(1, 2)",
        "a.b::<C>(1)",
        "a.b.0",
        "a.0.1",
        "a[1]",
        "!a",
        "- a",
        "*a",
        "a + b * c",
        "(a + b) * c",
        "a * (b + c)",
        "((a))",
        "a = b",
        "a <<= b",
        "a as Vec<u8>",
        "&mut a",
        "& 'a'",
        "S { a: 1, b, ..c }",
        "a::S {}",
        "(1, 2)",
        "()",
        "[1, 2]",
        "[1; 2]",
        "'l: { 1 }",
        "unsafe { 1 }",
        "const { 1 }",
        "async { 1 }",
        "async move { 1 }",
        "if a { 1 } else if b { 2 } else { 3 }",
        "if let Some(x) = a && b { 1 }",
        "match a { 1 | 2 if b => {} _ => 3, }",
        "'l: loop { break 'l 1 }",
        "while a { }",
        "for x in y { }",
        "|a, b: u8| a",
        "async move |a| -> u8 { a }",
        "move || {}",
        "return",
        "return 1",
        "break",
        "break 'a",
        "break 'a 1",
        "continue",
        "continue 'a",
        "a?",
        "a.await",
        "a.b()?.c().await?",
        "..",
        "1..",
        "..=2",
        "1..2",
        "m!(1, 2)",
        "a::m![1]",
        "m! { a }",
        "&raw const a",
        "{ 1 }",
    ] {
        let text = format!("fn f() {{ let x = 1; x({text}) }}");
        let shown = &text["fn f() { let x = 1; x(".len()..text.len() - ") }".len()];
        with_body(&text, |body| match &body.tail.as_ref().unwrap().kind {
            ExprKind::Call { args, .. } => assert_eq!(slice(&text, args[0].span), shown),
            kind => panic!("{kind:?}"),
        });
    }
}

#[test]
fn parts_of_expressions_cover_their_text() {
    let text =
        "fn f() { match a . b :: < C > ( 1 ) . d { x @ 1 ..= 2 if y => z , _ => S { q : r } } }";
    with_body(text, |body| {
        let ExprKind::Match { scrutinee, arms } = &body.tail.as_ref().unwrap().kind else {
            panic!()
        };
        let ExprKind::Field {
            base, name_span, ..
        } = &scrutinee.kind
        else {
            panic!()
        };
        assert_eq!(slice(text, *name_span), "d");
        assert_eq!(slice(text, base.span), "a . b :: < C > ( 1 )");
        let ExprKind::MethodCall { method_span, .. } = &base.kind else {
            panic!()
        };
        assert_eq!(slice(text, *method_span), "b");
        let [first, second] = arms.as_slice() else {
            panic!()
        };
        let Arm {
            pat,
            guard,
            body,
            span,
        } = first;
        assert_eq!(slice(text, *span), "x @ 1 ..= 2 if y => z");
        assert_eq!(slice(text, pat.span), "x @ 1 ..= 2");
        assert_eq!(slice(text, guard.as_ref().unwrap().span), "y");
        assert_eq!(slice(text, body.span), "z");
        let ExprKind::Struct { path, fields, .. } = &second.body.kind else {
            panic!()
        };
        assert_eq!(slice(text, path.span), "S");
        assert_eq!(slice(text, fields[0].name_span), "q");
        assert_eq!(slice(text, fields[0].value.span), "r");
    });
}

#[test]
fn statements_cover_their_text() {
    let text = "fn f() { let (a, b): (u8, u8) = c else { return }; d; #[x] fn g() {} }";
    with_body(text, |body| {
        let [Stmt::Let(local), Stmt::Expr(expr), Stmt::Item(item)] = body.stmts.as_slice() else {
            panic!("{body:?}")
        };
        let whole = "let (a, b): (u8, u8) = c else { return };";
        assert_eq!(slice(text, local.span), whole);
        assert_eq!(slice(text, local.pat.span), "(a, b)");
        assert_eq!(slice(text, local.ty.as_ref().unwrap().span), "(u8, u8)");
        let otherwise = local.otherwise.as_ref().unwrap();
        assert_eq!(slice(text, otherwise.span), "{ return }");
        assert_eq!(slice(text, expr.span), "d");
        assert_eq!(slice(text, item.span), "#[x] fn g() {}");
    });
}

#[test]
fn types_cover_their_text() {
    for shown in [
        "u8",
        "::a::B<C, 'a, 1, D = E, F: G>",
        "<A as B>::C",
        "&'a mut A",
        "*const A",
        "[A]",
        "[A; 2]",
        "(A, B)",
        "()",
        "(A)",
        "fn(A) -> B",
        "unsafe extern \"C\" fn(a: A)",
        "for<'a> fn(&'a A)",
        "impl A + 'a",
        "impl A<B>",
        "impl Sized + use<'a>",
        "dyn A + Send + 'a",
        "dyn for<'a> Fn(&'a A) -> B",
        "impl ?Sized",
        "!",
        "_",
        "m!(a)",
    ] {
        let text = format!("type T<'a> = {shown} ;");
        let file = lower(&text);
        match &file.items[0].kind {
            ItemKind::TypeAlias(alias) => {
                let ty: &Type = alias.ty.as_ref().unwrap();
                assert_eq!(slice(&text, ty.span), shown);
            }
            kind => panic!("{kind:?}"),
        }
    }
}

#[test]
fn patterns_cover_their_text() {
    for shown in [
        "_",
        "a",
        "ref mut a",
        "mut a @ 1",
        "a::B",
        "<A>::B",
        "(a, ..)",
        "A(b, _)",
        "a::B(c)",
        "A { b, c: d, .. }",
        "&a",
        "&mut (a, b)",
        "a | B",
        "[a, ..]",
        "-1",
        "\"x\"",
        "1..=2",
        "1..",
        "'a'..='z'",
        "m!(a)",
    ] {
        let text = format!("fn f() {{ match x {{ {shown} => 1 }} }}");
        with_body(&text, |body| match &body.tail.as_ref().unwrap().kind {
            ExprKind::Match { arms, .. } => {
                let pat: &Pat = &arms[0].pat;
                assert_eq!(slice(&text, pat.span), shown);
            }
            kind => panic!("{kind:?}"),
        });
    }
}

#[test]
fn typed_patterns_of_closures_cover_their_text() {
    let text = "fn f() { |(a, b): (u8, u8)| a }";
    with_body(text, |body| match &body.tail.as_ref().unwrap().kind {
        ExprKind::Closure(closure) => {
            assert_eq!(slice(text, closure.params[0].span), "(a, b): (u8, u8)");
            assert!(matches!(closure.params[0].kind, PatKind::Typed { .. }));
        }
        kind => panic!("{kind:?}"),
    });
}

#[test]
fn items_cover_their_text_from_the_first_attribute_on() {
    for (shown, name) in [
        ("fn a() {}", "a"),
        ("/// Doc.\n#[x]\npub async fn a() {}", "a"),
        ("pub(crate) const unsafe extern \"C\" fn a() {}", "a"),
        ("#[x] struct A;", "A"),
        ("pub struct A(u8);", "A"),
        ("struct A where u8: B {}", "A"),
        ("enum A { B }", "A"),
        ("union A { a: u8 }", "A"),
        ("pub type A = u8;", "A"),
        ("trait A: B { fn c(); }", "A"),
        ("unsafe trait A {}", "A"),
        ("trait A = B;", "A"),
        ("pub mod a;", "a"),
        ("mod a { fn b() {} }", "a"),
        ("const A: u8 = 1;", "A"),
        ("static mut A: u8 = 1;", "A"),
        ("extern crate a;", "a"),
        ("pub extern crate a as r#type;", "r#type"),
        ("macro_rules! a { () => {} }", "a"),
        ("macro_rules! a [ () => {} ];", "a"),
        ("impl A {}", "impl"),
        ("unsafe impl A for B {}", "impl"),
        ("#[x] impl !A for B {}", "impl"),
        ("pub use a::b;", "use"),
        ("a::b! { c }", "a::b"),
        ("a!(b);", "a"),
        ("extern \"C\" { fn a(); }", "extern \"C\" { fn a(); }"),
    ] {
        let text = format!("// before\n{shown}\n// after\nfn last() {{}}");
        let file = lower(&text);
        let item: &Item = &file.items[0];
        assert_eq!(slice(&text, item.span), shown);
        assert_eq!(slice(&text, item.name_span), name);
    }
}

#[test]
fn members_cover_their_text() {
    let text = "\
impl A {
    /** Doc. */ pub const B: u8 = 1;
    #[x] type C = u8;
    pub async fn d(&self) {}
    m!(e);
}
trait T {
    const B: u8;
    type C: D = u8;
    async fn d(&self);
    fn e() {}
    m! { f }
}
struct S {
    /// Doc.
    #[x]
    pub a: u8,
}
enum E {
    #[x]
    A { a: u8 },
    B(u8) ,
    C = 1 ,
}";
    let file = lower(text);
    let mut found = Vec::new();
    for item in &file.items {
        match &item.kind {
            ItemKind::Impl(own) => found.extend(own.items.iter().map(|i| i.span)),
            ItemKind::Trait(own) => found.extend(own.items.iter().map(|i| i.span)),
            ItemKind::Struct(own) => found.extend(own.fields.as_slice().iter().map(|f| f.span)),
            ItemKind::Enum(own) => found.extend(own.variants.iter().map(|v| v.span)),
            kind => panic!("{kind:?}"),
        }
    }
    let found: Vec<_> = found.into_iter().map(|span| slice(text, span)).collect();
    let expected = [
        "/** Doc. */ pub const B: u8 = 1;",
        "#[x] type C = u8;",
        "pub async fn d(&self) {}",
        "m!(e);",
        "const B: u8;",
        "type C: D = u8;",
        "async fn d(&self);",
        "fn e() {}",
        "m! { f }",
        "/// Doc.\n    #[x]\n    pub a: u8",
        "#[x]\n    A { a: u8 }",
        "B(u8)",
        "C = 1",
    ];
    assert_eq!(found, expected);
}

#[test]
fn attributes_and_their_entries_cover_their_text() {
    let text = "#[a(b, c = \"d\", e(f), 1, g::h, i = j(k), .0.l, m = Vec<N, O>)] struct S;";
    let file = lower(text);
    let attr = &file.items[0].attrs[0];
    assert_eq!(
        slice(text, attr.span),
        &text[..text.len() - " struct S;".len()]
    );
    let crate::hir::AttrInput::List(metas) = &attr.input else {
        panic!()
    };
    let found: Vec<_> = metas.iter().map(|meta| slice(text, meta.span)).collect();
    let expected = [
        "b",
        "c = \"d\"",
        "e(f)",
        "1",
        "g::h",
        "i = j(k)",
        ".0.l",
        "m = Vec<N, O>",
    ];
    assert_eq!(found, expected);
}

#[test]
fn places_after_long_lines_that_are_not_ascii_are_right() {
    let filler = "\"ä\", ".repeat(2_000);
    let text = format!("const A: &[&str] = &[{filler}]; fn found() {{}}\nfn next() {{}}");
    let file = lower(&text);
    let names: Vec<_> = file
        .items
        .iter()
        .map(|i| slice(&text, i.name_span))
        .collect();
    assert_eq!(names, ["A", "found", "next"]);
    let ItemKind::Const(own) = &file.items[0].kind else {
        panic!()
    };
    let ExprKind::Ref { value, .. } = &own.value.as_ref().unwrap().kind else {
        panic!()
    };
    let ExprKind::Array(values) = &value.kind else {
        panic!()
    };
    let all_right = |expr: &Expr| slice(&text, expr.span) == "\"ä\"";
    assert!(values.iter().all(all_right));
}
