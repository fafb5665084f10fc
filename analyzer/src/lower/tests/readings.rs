//! What is read of docs, attributes, literals and macro calls.

use crate::hir::{
    Attr, AttrInput, Block, Expr, ExprKind, File, ItemKind, JsonTemplate, LitKind, MacroArgs, Meta,
    MetaValue,
};
use crate::lower::lower_file;
use crate::source::FileId;

fn lower(text: &str) -> File {
    let (file, report) = lower_file(FileId(0), text);
    assert!(report.diagnostics.is_empty(), "{report:?}");
    file
}

fn docs(text: &str) -> String {
    lower(text).items[0].docs.clone().unwrap_or_default()
}

#[test]
fn line_comments_lose_one_space() {
    assert_eq!(
        docs("/// One.\n///\n///  two\n//// no doc\n///three\nfn f() {}"),
        "One.\n\n two\nthree"
    );
    assert_eq!(docs("/// One.\r\n/// Two.\r\nfn f() {}"), "One.\nTwo.");
}

#[test]
fn block_comments_lose_their_stars() {
    assert_eq!(docs("/** One. */ fn f() {}"), "One.");
    assert_eq!(
        docs("/**\n * One.\n *\n *   two\n */\nfn f() {}"),
        "One.\n\n  two"
    );
    assert_eq!(
        docs("/** One.\n    Two.\n      three\n*/\nfn f() {}"),
        "One.\nTwo.\n  three"
    );
    assert_eq!(docs("/***/ /** */ fn f() {}"), "");
}

#[test]
fn doc_attributes_are_docs() {
    let text =
        "/// One.\n#[x]\n#[doc = \" Two.\\nThree.\"]\n#[doc(hidden)]\nfn f() { //! Four.\n }";
    assert_eq!(docs(text), "One.\nTwo.\nThree.\nFour.");
    let attrs: Vec<_> = lower(text).items[0].attrs.iter().map(show_attr).collect();
    assert_eq!(attrs, ["x", "doc(hidden)"]);
}

#[test]
fn inner_docs_belong_to_the_file_or_module() {
    let file = lower("#!/bin/x\n//! File.\n#![allow(x)]\n\n//! More.\nmod m { //! Inner.\n }");
    assert_eq!(file.docs.as_deref(), Some("File.\nMore."));
    assert_eq!(
        file.attrs.iter().map(show_attr).collect::<Vec<_>>(),
        ["allow(x)"]
    );
    match &file.items[0].kind {
        ItemKind::Mod(own) => assert_eq!(own.inner_docs.as_deref(), Some("Inner.")),
        kind => panic!("{kind:?}"),
    }
    assert_eq!(file.items[0].docs, None);
}

#[test]
fn docs_of_fields_and_variants_are_kept() {
    let file = lower("struct S {\n /// A.\n a: u8 }\nenum E {\n /** B. */ B(#[doc = \"C.\"] u8) }");
    match (&file.items[0].kind, &file.items[1].kind) {
        (ItemKind::Struct(own), ItemKind::Enum(other)) => {
            assert_eq!(own.fields.as_slice()[0].docs.as_deref(), Some("A."));
            assert_eq!(other.variants[0].docs.as_deref(), Some("B."));
            let field = &other.variants[0].fields.as_slice()[0];
            assert_eq!(field.docs.as_deref(), Some("C."));
        }
        kinds => panic!("{kinds:?}"),
    }
}

/// An attribute as it was understood: `?` marks text that could not be read, `$` an entry without a name.
fn show_attr(attr: &Attr) -> String {
    let name = attr.path.last_name();
    match &attr.input {
        AttrInput::Word => name.to_owned(),
        AttrInput::Value(value) => format!("{name} = {}", show(value)),
        AttrInput::List(metas) => format!("{name}({})", show_metas(metas)),
    }
}

fn show_metas(metas: &[Meta]) -> String {
    metas.iter().map(show_meta).collect::<Vec<_>>().join(", ")
}

fn show_meta(meta: &Meta) -> String {
    let name = &meta.name;
    match &meta.value {
        MetaValue::Word => name.to_string(),
        MetaValue::Expr(value) => format!("{name} = {}", show(value)),
        MetaValue::List(metas) => format!("{name}({})", show_metas(metas)),
        MetaValue::Unnamed(value) => format!("${}", show(value)),
        MetaValue::Text(text) if name.is_empty() => format!("?{text}"),
        MetaValue::Text(text) => format!("{name} = ?{text}"),
    }
}

/// An expression's kind, and its name or value where that is short.
fn show(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Str(text) => format!("{text:?}"),
            LitKind::Int { digits, suffix } => format!("{digits}{suffix}"),
            LitKind::Float { digits, suffix } => format!("{digits}{suffix}"),
            LitKind::Bool(value) => value.to_string(),
            kind => format!("{kind:?}"),
        },
        ExprKind::Path(path) => {
            let names: Vec<_> = path.segments.iter().map(|s| s.name.as_str()).collect();
            names.join("::")
        }
        ExprKind::Macro(call) => format!("{}!{}", call.path.last_name(), show_args(&call.args)),
        kind => {
            let debug = format!("{kind:?}");
            debug
                .split([' ', '(', '{'])
                .next()
                .unwrap_or_default()
                .to_owned()
        }
    }
}

#[test]
fn attributes_are_read_as_lists() {
    for (text, expected) in [
        ("#[x]", "x"),
        ("#[x = \"a\"]", "x = \"a\""),
        ("#[path = \"a.rs\"]", "path = \"a.rs\""),
        ("#[x()]", "x()"),
        ("#[x(a, b,)]", "x(a, b)"),
        (
            "#[derive(Debug, serde::Serialize, ::a::B)]",
            "derive(Debug, serde::Serialize, a::B)",
        ),
        (
            "#[serde(rename = \"x\", default, bound(serialize = \"T: A\"), crate = \"c\")]",
            "serde(rename = \"x\", default, bound(serialize = \"T: A\"), crate = \"c\")",
        ),
        ("#[serde_as(as = \"Vec<_>\")]", "serde_as(as = \"Vec<_>\")"),
        ("#[r#type(r#as = 1)]", "type(as = 1)"),
        (
            "#[validate(length(min = 1, max = 80), range(min = -1.5), email)]",
            "validate(length(min = 1, max = 80), range(min = Unary), email)",
        ),
        (
            "#[validate(regex(path = *RE))]",
            "validate(regex(path = Unary))",
        ),
        (
            "#[garde(custom(|a, b| true), inner(length(min = 1)))]",
            "garde(custom($Closure), inner(length(min = 1)))",
        ),
        (
            "#[x(a = true, b = c::d, e = f(1))]",
            "x(a = true, b = c::d, e = Call)",
        ),
        (
            "#[error(\"not found: {0}\", .0.id, x = .y)]",
            "error($\"not found: {0}\", ?.0.id, x = ?.y)",
        ),
        ("#[error(\"{}\", self.0)]", "error($\"{}\", $Field)"),
        (
            "#[cfg(all(feature = \"a\", not(test)))]",
            "cfg(all(feature = \"a\", not(test)))",
        ),
        (
            "#[cfg_attr(feature = \"a\", derive(B), serde(rename = \"c\"))]",
            "cfg_attr(feature = \"a\", derive(B), serde(rename = \"c\"))",
        ),
        (
            "#[schema(example = json!({\"a\": [1, null]}), value_type = Vec<String>, b = Map<C, D>, e)]",
            "schema(example = json!{\"a\": [1, null]}, value_type = ?Vec<String>, b = ?Map<C, D>, e)",
        ),
        (
            "#[instrument(skip(a), fields(b = %c, d))]",
            "instrument(skip(a), fields(b = ?%c, d))",
        ),
        ("#[x(a < b)]", "x(?a < b)"),
        ("#[x(a: b, c)]", "x(?a: b, c)"),
        ("#[x { a = 1 }]", "x(a = 1)"),
        ("#[unsafe(no_mangle)]", "unsafe(no_mangle)"),
    ] {
        let file = lower(&format!("{text} struct S;"));
        assert_eq!(show_attr(&file.items[0].attrs[0]), expected, "{text}");
    }
}

fn tail(text: &str) -> Expr {
    let file = lower(&format!("fn f() {{ {text} }}"));
    match &file.items[0].kind {
        ItemKind::Fn(own) => {
            let Block { tail, .. } = own.body.as_ref().unwrap();
            (**tail.as_ref().unwrap()).clone()
        }
        kind => panic!("{kind:?}"),
    }
}

fn show_args(args: &MacroArgs) -> String {
    match args {
        MacroArgs::Exprs(args) => {
            let args = args.iter().map(|arg| {
                let name = arg
                    .name
                    .as_ref()
                    .map_or(String::new(), |name| format!("{name}="));
                let sigil = arg.sigil.map_or(String::new(), String::from);
                format!("{name}{sigil}{}", show(&arg.value))
            });
            format!("({})", args.collect::<Vec<_>>().join(", "))
        }
        MacroArgs::Repeat { value, len } => format!("[{}; {}]", show(value), show(len)),
        MacroArgs::Matches { value, guard, .. } => {
            let guard = guard
                .as_ref()
                .map_or(String::new(), |g| format!(" if {}", show(g)));
            format!("({} ~ pattern{guard})", show(value))
        }
        MacroArgs::Json(json) => show_json(json),
        MacroArgs::Tokens(tokens) => format!("<{} tokens>", tokens.len()),
    }
}

fn show_json(json: &JsonTemplate) -> String {
    match json {
        JsonTemplate::Null => "null".into(),
        JsonTemplate::Expr(expr) => show(expr),
        JsonTemplate::Array(values) => {
            format!(
                "[{}]",
                values.iter().map(show_json).collect::<Vec<_>>().join(", ")
            )
        }
        JsonTemplate::Object(entries) => {
            let entries = entries
                .iter()
                .map(|(k, v)| format!("{}: {}", show(k), show_json(v)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

#[test]
fn macro_calls_are_read() {
    for (text, expected) in [
        ("m!()", "m!()"),
        (
            "format!(\"{x} {}\", y, x = 1,)",
            "format!(\"{x} {}\", y, x=1)",
        ),
        ("vec![1, 2]", "vec!(1, 2)"),
        ("vec![0u8; n]", "vec![0u8; n]"),
        (
            "matches!(a, B | C { .. } if d)",
            "matches!(a ~ pattern if d)",
        ),
        ("matches!(a, | B)", "matches!(a ~ pattern)"),
        (
            "tracing::info!(target: \"t\", user.id = %id, ?err, %x, n = 1, \"m {}\", y)",
            "info!(target=\"t\", user.id=%id, ?err, %x, n=1, \"m {}\", y)",
        ),
        ("info!(parent: &span, a = ?b)", "info!(parent=Ref, a=?b)"),
        (
            "query_as!(User, \"select 1\", id)",
            "query_as!(User, \"select 1\", id)",
        ),
        ("m!(a == b, c => d)", "m!<9 tokens>"),
        ("m!(a.b == c)", "m!(Binary)"),
        ("m!(a.b.c)", "m!(Field)"),
        ("m!(a.b().c)", "m!(Field)"),
        ("select! { a = b => {} }", "select!<6 tokens>"),
        ("json!(null)", "json!null"),
        ("json!([])", "json![]"),
        ("json!([1, [x], {}].len())", "json!MethodCall"),
        (
            "serde_json::json!({ \"a\": 1, b: { \"c\": [x, null,] }, (d): e.f(), \"g\".h(): true })",
            "json!{\"a\": 1, b: {\"c\": [x, null]}, d: MethodCall, MethodCall: true}",
        ),
        ("json!({ \"a\" => 1 })", "json!<1 tokens>"),
        ("bail!(\"x\")", "bail!(\"x\")"),
        ("outer!(inner!(1))", "outer!(inner!(1))"),
        ("m!(a b)", "m!<2 tokens>"),
        ("m!($x)", "m!<2 tokens>"),
    ] {
        assert_eq!(show(&tail(text)), expected, "{text}");
    }
}

#[test]
fn literals_have_their_values() {
    for (text, expected) in [
        (
            "0xff_u8",
            LitKind::Int {
                digits: "255".into(),
                suffix: "u8".into(),
            },
        ),
        (
            "1_000",
            LitKind::Int {
                digits: "1000".into(),
                suffix: "".into(),
            },
        ),
        (
            "1_0.5e3f32",
            LitKind::Float {
                digits: "10.5e3".into(),
                suffix: "f32".into(),
            },
        ),
        (
            "\"a\\n\\u{e9}\\\n   b\"",
            LitKind::Str("a\né b".replace(' ', "")),
        ),
        ("r#\"a\"b\"#", LitKind::Str("a\"b".into())),
        ("b\"\\xff\"", LitKind::ByteStr(vec![255])),
        ("c\"a\"", LitKind::CStr(vec![b'a'])),
        ("b'a'", LitKind::Byte(b'a')),
        ("'\\''", LitKind::Char('\'')),
        ("true", LitKind::Bool(true)),
    ] {
        match tail(text).kind {
            ExprKind::Lit(lit) => assert_eq!(lit.kind, expected, "{text}"),
            kind => panic!("{text}: {kind:?}"),
        }
    }
}

#[test]
fn macros_in_the_place_of_items_keep_their_tokens() {
    let file = lower("id_type!(UserId, r#type = 'a' \"b\" 1.5 => [c]);");
    let ItemKind::MacroCall(call) = &file.items[0].kind else {
        panic!()
    };
    assert_eq!(show_args(&call.args), "<10 tokens>");
}
