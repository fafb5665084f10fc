//! Names that come through globs.

use super::check;

#[test]
fn globs_give_what_can_be_seen_and_give_way() {
    check(
        "
//- src/main.rs
mod a;
mod prelude { pub use crate::a::*; pub use axum::extract::*; }
mod user {
    use crate::prelude::*;
    struct Own;
    fn f(x: Own) {}
}
mod below { use super::*; }
mod outer { mod deeper { use crate::a::*; } }
struct Private;
//? prelude type Public => crate::a::Public
//? outer::deeper type Hidden => unresolved
//? outer::deeper type InCrate => crate::a::InCrate
//? prelude type InCrate => crate::a::InCrate
//? user type Own => crate::user::Own
//? user type Public => crate::a::Public
//? user type Serialize => unresolved
//? user type String => outside std::string::String
//? below type Private => crate::Private
//? below type a => mod crate::a
//? type prelude::Path => outside axum::extract::Path
//- src/a.rs
use serde::Serialize;
struct Hidden;
pub struct Public;
pub(crate) struct InCrate;
pub struct Own;
",
    );
}

#[test]
fn globs_of_enums_give_variants() {
    check(
        "
//- src/main.rs
pub enum Color { Red, Green(u8), Blue { x: u8 } }
mod inside { use super::Color::*; pub use super::Color::{self, *}; }
use inside::*;
//? inside value Red => variant crate::Color::Red
//? value Green => variant crate::Color::Green
//? type Blue => variant crate::Color::Blue
//? type inside::Color => crate::Color
",
    );
}

#[test]
fn an_import_beats_a_glob_whenever_it_comes() {
    check(
        "
//- src/main.rs
mod a { pub struct X; pub fn y() {} }
mod late { pub use crate::later::X; }
mod later { pub struct X; pub mod y {} }
mod user { use crate::a::*; use crate::late::X; use crate::later::y; }
//? user type X => crate::later::X
//? user value y => crate::a::y
//? user type y => mod crate::later::y
",
    );
}

#[test]
fn of_several_globs_outside_only_a_known_one_is_meant() {
    check(
        "
//- src/main.rs
use first::*;
use second::*;
mod errors { use anyhow::*; use other::*; }
mod two { use axum::extract::*; use std::collections::*; }
mod one { use sea_orm::entity::prelude::*; }
//? type Which => unresolved
//? type String => outside std::string::String
//? errors type Result => outside anyhow::Result
//? errors value Ok => outside anyhow::Ok
//? errors type Thing => outside other::Thing
//? two type Path => outside axum::extract::Path
//? two type HashMap => outside std::collections::HashMap
//? two type Other => unresolved
//? two type Result => outside std::result::Result
//? one type Uuid => outside sea_orm::entity::prelude::Uuid
",
    );
}

#[test]
fn modules_from_globs_lead_on() {
    check(
        "
//- src/main.rs
mod prelude { pub use crate::deep::models; }
mod deep { pub mod models { pub struct User; } }
mod user { use crate::prelude::*; use models::User; }
//? user type User => crate::deep::models::User
//? user type models::User => crate::deep::models::User
",
    );
}
