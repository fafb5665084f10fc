//! Modules and the files they are in.

use super::{check, check_mounted};
use crate::hir::ItemKind;

#[test]
fn modules_are_beside_roots_and_below_files() {
    check(
        "
//- src/main.rs
mod a;
mod c;
//? type a::A => crate::a::A
//? type a::b::B => crate::a::b::B
//? type c::d::D => crate::c::d::D
//- src/a.rs
pub mod b;
pub struct A;
//- src/a/b.rs
pub struct B;
//? type super::A => crate::a::A
//- src/c/mod.rs
pub mod d;
//- src/c/d.rs
pub struct D;
//- src/orphan.rs
pub struct Orphan;
//? type Orphan => no module
",
    );
}

#[test]
fn path_attributes_count_from_the_file_and_make_it_a_folder() {
    check(
        r#"
//- src/main.rs
#[path = "elsewhere/x.rs"]
mod a;
mod plain;
mod inline {
    #[path = "other.rs"]
    pub mod b;
    pub mod c;
}
#[path = "thread"]
mod local {
    #[path = "tls.rs"]
    pub mod data;
    pub mod more;
}
//? type a::X => crate::a::X
//? type a::beside::Y => crate::a::beside::Y
//? type inline::b::Other => crate::inline::b::Other
//? type inline::c::C => crate::inline::c::C
//? type local::data::Tls => crate::local::data::Tls
//? type local::more::More => crate::local::more::More
//? type plain::inner::moved::M => crate::plain::inner::moved::M
//? type plain::top::T => crate::plain::top::T
//- src/elsewhere/x.rs
pub mod beside;
pub struct X;
//- src/elsewhere/beside.rs
pub struct Y;
//- src/inline/other.rs
pub struct Other;
//- src/inline/c.rs
pub struct C;
//- src/thread/tls.rs
pub struct Tls;
//- src/thread/more/mod.rs
pub struct More;
//- src/plain.rs
pub mod inner {
    #[path = "away.rs"]
    pub mod moved;
}
#[path = "t.rs"]
pub mod top;
//- src/plain/inner/away.rs
pub struct M;
//- src/t.rs
pub struct T;
"#,
    );
}

#[test]
fn a_file_that_declares_itself_ends() {
    check(
        r#"
//- src/main.rs
#[path = "main.rs"]
mod again;
struct Here;
//? type Here => crate::Here
//? type again::Here => unresolved
"#,
    );
}

#[test]
fn raw_identifiers_name_files_without_the_prefix() {
    check(
        "
//- src/main.rs
mod r#type;
//? type r#type::T => crate::type::T
//- src/type.rs
pub struct T;
",
    );
}

#[test]
fn route_files_are_children_of_the_generated_module() {
    check_mounted(
        r#"
//- src/main.rs
mod routegen;
mod models;
//- src/models.rs
pub struct User;
//- src/routegen.rs
mod stale;
pub struct NotRead;
//? type NotRead => unresolved
//- src/routes/users/route.rs
mod dto;
use super::super::models::User;
use crate::models as m;
//? type User => crate::models::User
//? type m::User => crate::models::User
//? type dto::In => crate::routegen::users::dto::In
//? type self::dto::In => crate::routegen::users::dto::In
//- src/routes/users/dto.rs
pub struct In;
//- src/routes/posts/route.rs
//? type super::users => mod crate::routegen::users
"#,
        &[
            ("src/routes/users/route.rs", "users"),
            ("src/routes/posts/route.rs", "posts"),
        ],
    );
}

#[test]
fn route_files_have_a_module_before_the_router_is_declared() {
    check_mounted(
        "
//- src/lib.rs
pub struct State;
//- src/routes/a/route.rs
pub struct Here;
//? type Here => crate::routegen::a::Here
//? type crate::State => crate::State
",
        &[("src/routes/a/route.rs", "a")],
    );
}

#[test]
fn what_is_not_compiled_is_not_there() {
    let mut project = crate::testing::project(
        r#"
//- src/main.rs
#[cfg(feature = "on")] mod a;
#[cfg(not(feature = "on"))] #[path = "off.rs"] mod a;
#[cfg(all(test, unix))] struct OnlyTest;
#[cfg(any(windows, debug_assertions))] struct Debug1;
#[cfg(target_os = "windows")] struct Win;
#[cfg_attr(feature = "on", path = "moved.rs")] mod b;
#[cfg(not(windows))] type Os = u8;
#[cfg(windows)] type Os = u16;
//? type a::A => crate::a::A
//? type OnlyTest => unresolved
//? type Debug1 => crate::Debug1
//? type Win => unresolved
//? type b::Moved => crate::b::Moved
//? ty Os => u8
//- src/a.rs
pub struct A;
//- src/off.rs
pub struct Off;
//- src/moved.rs
pub struct Moved;
"#,
    );
    project.crates[0].features.insert("on".into());
    super::check_project(&project, &[]);
}

#[test]
fn files_may_declare_one_another_very_deep() {
    let mut text = String::from("//- src/main.rs\n#[path = \"f0.rs\"] mod m;\n");
    for at in 0..2_000 {
        let next = at + 1;
        text.push_str(&format!(
            "//- src/f{at}.rs\n#[path = \"f{next}.rs\"] pub mod m;\n"
        ));
    }
    text.push_str("//- src/f2000.rs\npub struct Deepest;\n");
    text.push_str("//? value super::m => unresolved\n//? type super::m => mod crate");
    text.push_str(&"::m".repeat(2_001));
    text.push('\n');
    check(&text);
}

#[test]
fn attributes_behind_conditions_are_plain_afterwards() {
    let project = crate::testing::project(
        r#"
//- src/main.rs
#[cfg_attr(all(), derive(Clone), cfg_attr(unix, serde(rename = "x")))]
#[cfg_attr(windows, serde(rename = "y"))]
struct S {
    #[cfg(unix)] a: u8,
    #[cfg(not(unix))] b: u8,
}
enum E { #[cfg(test)] A, B }
struct T(#[cfg(test)] u8, u16);
"#,
    );
    let (mut files, _) = crate::lower::lower_all(&project.sources);
    crate::names::configure(&project, &mut files);
    let items = &files[0].items;
    let attrs: Vec<&str> = items[0]
        .attrs
        .iter()
        .map(|attr| attr.path.last_name())
        .collect();
    assert_eq!(attrs, ["derive", "serde"]);
    let names: Vec<String> = items
        .iter()
        .flat_map(|item| match &item.kind {
            ItemKind::Struct(data) => data
                .fields
                .as_slice()
                .iter()
                .map(|own| own.name.to_string())
                .collect(),
            ItemKind::Enum(data) => data
                .variants
                .iter()
                .map(|own| own.name.to_string())
                .collect(),
            _ => Vec::new(),
        })
        .collect();
    // What is left of a tuple counts from 0.
    assert_eq!(names, ["a", "B", "0"]);
}
