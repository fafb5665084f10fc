//! Macros and calls as text, and what the calls expand to, written as Rust.

use crate::diagnostic::Report;
use crate::hir::{File, Item, ItemKind, TypeKind};
use crate::lower::{lower_all, lower_file};
use crate::names::{self, Names};
use crate::source::FileId;

/// The first item is the macro, the second its call.
fn expand(text: &str) -> (File, Vec<Item>) {
    let (file, report) = lower_file(FileId(0), text);
    assert!(report.diagnostics.is_empty(), "{report:?}");
    let items = match (&file.items[0].kind, &file.items[1].kind) {
        (ItemKind::MacroRules(rules), ItemKind::MacroCall(call)) => {
            super::items(rules, call, "crate")
        }
        kinds => panic!("{kinds:?}"),
    };
    (file, items)
}

/// What the call expands to is what the text says.
fn check(macro_and_call: &str, expected: &str) {
    let (_, items) = expand(macro_and_call);
    let (expected, report) = lower_file(FileId(0), expected);
    assert!(report.diagnostics.is_empty(), "{report:?}");
    let (found, expected) = (shape(&items), shape(&expected.items));
    assert!(
        found == expected,
        "{macro_and_call}\nis\n{found}\nnot\n{expected}"
    );
}

/// Items without their places.
fn shape(items: &[Item]) -> String {
    let mut json = serde_json::to_value(items).unwrap();
    drop_spans(&mut json);
    json.to_string()
}

fn drop_spans(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(map) => {
            map.retain(|key, _| key != "span" && !key.ends_with("_span"));
            map.values_mut().for_each(drop_spans);
        }
        serde_json::Value::Array(values) => values.iter_mut().for_each(drop_spans),
        _ => {}
    }
}

#[test]
fn a_type_is_declared() {
    check(
        "macro_rules! id_type {
            ($name:ident) => {
                /// An id.
                #[derive(Debug, serde::Serialize)]
                #[serde(transparent)]
                pub struct $name(pub uuid::Uuid);

                impl $name {
                    pub fn new() -> Self { Self(uuid::Uuid::new_v4()) }
                }
            };
        }
        id_type!(UserId);",
        "/// An id.
        #[derive(Debug, serde::Serialize)]
        #[serde(transparent)]
        pub struct UserId(pub uuid::Uuid);

        impl UserId {
            pub fn new() -> Self { Self(uuid::Uuid::new_v4()) }
        }",
    );
}

#[test]
fn the_first_rule_that_matches_is_taken() {
    let rules = "macro_rules! m {
        () => { struct Empty; };
        (enum $name:ident) => { enum $name {} };
        ($a:ident = $b:literal) => { const $a: &str = $b; };
        ($a:ident) => { struct $a; };
        ($($t:tt)*) => { struct Rest; }
    }";
    for (call, expected) in [
        ("m!();", "struct Empty;"),
        ("m![enum A];", "enum A {}"),
        ("m! { A = \"b\" }", "const A: &str = \"b\";"),
        ("m!(A);", "struct A;"),
        ("m!(A B => [c]);", "struct Rest;"),
    ] {
        check(&format!("{rules} {call}"), expected);
    }
}

#[test]
fn repetitions_are_written_as_often_as_they_matched() {
    check(
        "macro_rules! records {
            ($( $(#[$meta:meta])* $vis:vis $name:ident { $( $field:ident : $ty:ty ),* $(,)? } )+) => {
                $( $(#[$meta])* $vis struct $name { $( pub $field: $ty, )* } )+
            };
        }
        records! {
            /// One.
            #[derive(Clone)]
            pub A { a: HashMap<String, Vec<u8>>, b: Option<&'static str> }
            pub(crate) B {}
            C { c: fn(u8) -> u8, }
        }",
        "/// One.
        #[derive(Clone)]
        pub struct A { pub a: HashMap<String, Vec<u8>>, pub b: Option<&'static str>, }
        pub(crate) struct B {}
        struct C { pub c: fn(u8) -> u8, }",
    );
}

#[test]
fn repetitions_in_repetitions_know_the_names_around_them() {
    check(
        "macro_rules! m {
            ($base:ty; $( $name:ident => [ $( $variant:ident = $value:expr ),* ] );* $(;)?) => {
                $( enum $name { $( $variant($base) = $value, )* } )*
            };
        }
        m!(u8; A => [X = 1, Y = 1 + f::<A, B>(|a, b| a)]; B => [];);",
        "enum A { X(u8) = 1, Y(u8) = (1 + f::<A, B>(|a, b| a)), }
        enum B {}",
    );
}

#[test]
fn all_fragments_are_read() {
    check(
        "macro_rules! m {
            ($b:block $e:expr, $i:ident $it:item $l:lifetime $lit:literal $me:meta, $p:pat => $pp:pat_param | $pa:path, $s:stmt; $t:tt $ty:ty, $v:vis) => {
                #[$me]
                $v fn $i<$l>(x: &$l $ty) -> $pa {
                    $it
                    $s;
                    match $e { $p => $b, $pp => $lit, _ => $t }
                }
            };
        }
        m!({ 1 } 2 + 3, name const A: u8 = 1; 'a -4 serde(rename = \"x\"), 5 | 6 => 7 | ::a::B<C>, let y = 8; (9) Vec<u8>, pub(in crate::a));",
        "#[serde(rename = \"x\")]
        pub(in crate::a) fn name<'a>(x: &'a Vec<u8>) -> ::a::B<C> {
            const A: u8 = 1;
            let y = 8;
            match (2 + 3) { 5 | 6 => { 1 }, 7 => -4, _ => (9) }
        }",
    );
}

#[test]
fn optional_parts_may_be_missing() {
    let rules = "macro_rules! m {
        ($name:ident $(: $ty:ty)? $(= $value:literal)?) => {
            struct $name $(($ty))? ;
            $(const X: u8 = $value;)?
        };
    }";
    check(&format!("{rules} m!(A);"), "struct A;");
    check(&format!("{rules} m!(A: u8);"), "struct A(u8);");
    check(
        &format!("{rules} m!(A: u8 = 1);"),
        "struct A(u8); const X: u8 = 1;",
    );
}

#[test]
fn separators_may_be_operators() {
    check(
        "macro_rules! m { ($($a:ident)=>+) => { fn f() { $($a)&&+ } }; } m!(a => b => c);",
        "fn f() { a && b && c }",
    );
}

#[test]
fn the_home_of_a_macro_is_where_it_was_declared() {
    let text = "macro_rules! m { () => { type T = $crate::a::B; }; } m!();";
    check(text, "type T = crate::a::B;");
    let (file, _) = lower_file(FileId(0), text);
    let (ItemKind::MacroRules(rules), ItemKind::MacroCall(call)) =
        (&file.items[0].kind, &file.items[1].kind)
    else {
        panic!()
    };
    let items = super::items(rules, call, "shared");
    let (expected, _) = lower_file(FileId(0), "type T = ::shared::a::B;");
    assert_eq!(shape(&items), shape(&expected.items));
}

#[test]
fn what_comes_from_the_call_stands_there() {
    let text = "macro_rules! m { ($n:ident, $t:ty) => { pub struct $n { pub inner: $t } }; }
        m!(UserId, Vec<r#type>);";
    let (_, items) = expand(text);
    let slice = |span: crate::source::Span| &text[span.start as usize..span.end as usize];
    let whole = "m!(UserId, Vec<r#type>)";
    assert_eq!(slice(items[0].span), whole);
    assert_eq!(slice(items[0].name_span), "UserId");
    let ItemKind::Struct(own) = &items[0].kind else {
        panic!()
    };
    let field = &own.fields.as_slice()[0];
    assert_eq!(slice(field.name_span), whole);
    assert_eq!(slice(field.ty.span), "Vec<r#type>");
    let TypeKind::Path(path) = &field.ty.kind else {
        panic!()
    };
    assert_eq!(slice(path.segments[0].span), "Vec<r#type>");
}

#[test]
fn calls_that_no_rule_matches_expand_to_nothing() {
    for text in [
        "macro_rules! m { (a) => { struct A; }; } m!(b);",
        "macro_rules! m { ($a:ident) => { struct $a; }; } m!(1);",
        "macro_rules! m { ($a:ident) => { struct $a; }; } m!(a b);",
        "macro_rules! m { ($($a:ident),+) => { $(struct $a;)+ }; } m!();",
        "macro_rules! m { ($($a:ident),*) => { struct $a; }; } m!(a);",
        "macro_rules! m { ($a:unknown) => { struct A; }; } m!(a);",
        "macro_rules! m { ($a:expr) => { $a }; } m!(1);",
        "macro_rules! m { ($($a:ident)* ; $($b:ident)*) => { $(struct $a($b);)* }; } m!(a b; c);",
        "macro_rules! m { broken } m!();",
        "macro_rules! m { ($()*) => { struct A; }; } m!(a);",
    ] {
        let (_, items) = expand(text);
        assert!(items.is_empty(), "{text}: {items:?}");
    }
}

#[test]
fn an_expression_ends_where_it_ends() {
    check(
        "macro_rules! m {
            ($e:expr) => { struct One; };
            ($a:ident $b:ident) => { struct Two; };
        }
        m!(a b);",
        "struct Two;",
    );
}

#[test]
fn expansions_have_an_end() {
    let names: Vec<_> = (0..3_000).map(|at| format!("N{at}")).collect();
    let names = names.join(", ");
    let square = format!(
        "macro_rules! m {{ ($($a:ident),*; $($t:tt)*) => {{ $( struct $a {{ $($t)* }} )* }}; }} m!({names}; {});",
        "a: u8, ".repeat(3_000)
    );
    assert!(expand(&square).1.is_empty());
    let linear =
        format!("macro_rules! m {{ ($($a:ident),*) => {{ $( struct $a; )* }}; }} m!({names});");
    assert_eq!(expand(&linear).1.len(), 3_000);
    let types =
        format!("macro_rules! m {{ ($($a:ty),*) => {{ struct S($($a),*); }}; }} m!({names});");
    assert_eq!(expand(&types).1.len(), 1);
}

/// All items below the root of the first crate, after expansion.
fn paths(text: &str) -> Vec<String> {
    let project = crate::testing::project(text);
    let (mut files, report) = lower_all(&project.sources);
    assert!(report.diagnostics.is_empty(), "{report:?}");
    names::expand_items(&project, &mut files, &[], &super::items);
    let names = Names::new(&project, &files, &[], &mut Report::default());
    let root = names.root_of(0).unwrap();
    let ids = names.items_below(root).into_iter();
    let named = ids.filter(|id| names.item(*id).is_some_and(|item| !item.name.is_empty()));
    named.map(|id| names.path_of(id)).collect()
}

#[test]
fn expansions_are_items_of_the_module_that_calls() {
    let found = paths(
        "//- src/main.rs
mod macros;
mod ids { crate::id_types!(UserId, PostId); }
mod more { use crate::macros::one as single; single!(Tag); }
//- src/macros.rs
macro_rules! one { ($n:ident) => { pub struct $n(pub u64); }; }
pub(crate) use one;
#[macro_export]
macro_rules! id_types { ($($n:ident),*) => { $( $crate::macros::one!($n); )* }; }
",
    );
    let expected = [
        "crate::macros",
        "crate::macros::one",
        "crate::macros::id_types",
        "crate::ids",
        "crate::ids::UserId",
        "crate::ids::PostId",
        "crate::more",
        "crate::more::Tag",
    ];
    assert_eq!(found, expected);
}

#[test]
fn macros_that_call_themselves_have_an_end() {
    let found = paths(
        "//- src/main.rs
macro_rules! forever { ($($t:tt)*) => { forever!($($t)* a); }; }
forever!();
macro_rules! each {
    () => {};
    ($first:ident $($rest:ident)*) => { struct $first; each!($($rest)*); };
}
each!(A B C);
struct After;
",
    );
    assert_eq!(
        found,
        [
            "crate::forever",
            "crate::each",
            "crate::A",
            "crate::B",
            "crate::C",
            "crate::After"
        ]
    );
}
