//! Items that macros of the crate declare.

use super::*;
use crate::hir::{File, Item, MacroArgs, TokenTreeKind};

#[test]
fn macros_are_seen_below_their_module_and_where_they_are_let_out() {
    check(
        "
//- src/main.rs
macro_rules! above { () => {} }
#[macro_use]
mod macros;
mod exported;
mod reexported;
mod user {
    mod deep {}
    use crate::reexported::shared;
    use crate::reexported::renamed;
}
//? user::deep macro above => crate::above
//? user::deep macro let_out => crate::macros::let_out
//? macro hidden => unresolved
//? user macro kept => unresolved
//? user macro shared => crate::reexported::shared
//? user macro renamed => crate::reexported::shared
//? user type shared => unresolved
//? macro crate::everywhere => crate::exported::everywhere
//? macro vec => outside std::vec
//- src/macros.rs
macro_rules! let_out { () => {} }
mod inner { macro_rules! hidden { () => {} } }
//- src/exported.rs
#[macro_export]
macro_rules! everywhere { () => {} }
//- src/reexported.rs
macro_rules! shared { () => {} }
macro_rules! kept { () => {} }
pub(crate) use shared;
pub(crate) use shared as renamed;
",
    );
}

/// A stand-in for expansion: `name!(A B)` is a struct for each name; the names of macros in it are called.
fn structs(template: &Item, call: &hir::MacroCall) -> Vec<Item> {
    let MacroArgs::Tokens(tokens) = &call.args else {
        return Vec::new();
    };
    let named = tokens.iter().filter_map(|token| match &token.kind {
        TokenTreeKind::Ident(name) => Some(name.clone()),
        _ => None,
    });
    named
        .map(|name| Item {
            name,
            ..template.clone()
        })
        .collect()
}

#[test]
fn calls_are_replaced_by_what_they_declare() {
    let project = testing::project(
        "
//- src/main.rs
macro_rules! id_types { () => {} }
mod inline { id_types!(C); use super::outside; outside!(D); }
id_types!(A B);
struct Uses(A, inline::C);
//- src/other.rs
struct Template;
",
    );
    let (mut files, _) = lower::lower_all(&project.sources);
    let template = files[1].items[0].clone();
    let expand = |_: &hir::MacroItem, call: &hir::MacroCall, _: &str| structs(&template, call);
    expand_items(&project, &mut files, &[], &expand);
    let shown = |file: &File| -> Vec<String> {
        let all = file.items.iter();
        all.map(|item| item.name.to_string()).collect()
    };
    assert_eq!(shown(&files[0]), ["id_types", "inline", "A", "B", "Uses"]);
    let names = Names::new(&project, &files, &[], &mut Report::default());
    let root = names.root_of(0).expect("a root");
    let found: Vec<String> = ["A", "B"]
        .into_iter()
        .filter_map(|name| names.name_in(root, name, Namespace::Type))
        .map(|found| show(&names, &found))
        .collect();
    assert_eq!(found, ["crate::A", "crate::B"]);
    let ItemKind::Mod(inline) = &files[0].items[1].kind else {
        panic!("the inline module");
    };
    let kinds = inline.items.as_deref().expect("its items");
    assert!(matches!(kinds[0].kind, ItemKind::Struct(_)));
    assert!(matches!(kinds[2].kind, ItemKind::MacroCall(_)));
}
