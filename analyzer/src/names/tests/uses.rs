//! `use` in all its forms.

use super::check;

#[test]
fn uses_rename_nest_and_reexport() {
    check(
        "
//- src/main.rs
mod a;
mod b;
use a::{self as first, deep::{Thing, Other as Renamed}, Tuple};
use self::b as second;
use axum::{Json, extract::{Path, Query as Q}};
use std::fmt::{self, Display};
use a::deep::Thing as _;
//? type first => mod crate::a
//? type Thing => crate::a::deep::Thing
//? type Renamed => crate::a::deep::Other
//? type Other => unresolved
//? type Tuple => crate::a::Tuple
//? value Tuple => crate::a::Tuple
//? value Thing => unresolved
//? type second::Again => crate::a::deep::Thing
//? type Json => outside axum::Json
//? type Path => outside axum::extract::Path
//? type Q => outside axum::extract::Query
//? type fmt::Result => outside std::fmt::Result
//? type Display => outside std::fmt::Display
//? type axum::extract::State => outside axum::extract::State
//? type ::axum::Json => outside axum::Json
//- src/a.rs
pub mod deep {
    pub struct Thing { pub x: u8 }
    pub struct Other;
    //? deep type super::Tuple => crate::a::Tuple
    //? deep type crate::b::Again => crate::a::deep::Thing
    //? deep type super::super::first::Tuple => crate::a::Tuple
}
pub struct Tuple(u8);
//- src/b.rs
pub use super::a::deep::Thing as Again;
",
    );
}

#[test]
fn a_name_may_be_something_else_as_type_and_as_value() {
    check(
        "
//- src/main.rs
mod router;
use router::router;
//? type router => mod crate::router
//? value router => crate::router::router
mod outer {
    mod create;
    pub use create::create;
}
use outer::create;
//? value create => crate::outer::create::create
//? type create => unresolved
//- src/router.rs
pub fn router() {}
//- src/outer/create.rs
pub fn create() {}
",
    );
}

#[test]
fn macros_do_not_hide_types() {
    check(
        "
//- src/main.rs
use thiserror::Error;
use std::error::Error as StdError;
use tracing::error;
mod error;
mod other {
    use std::error::Error;
    use thiserror::Error;
}
//? type error => mod crate::error
//? macro error => outside tracing::error
//? macro Error => outside thiserror::Error
//? other type Error => outside std::error::Error
//? other macro Error => outside thiserror::Error
//- src/error.rs
",
    );
}

#[test]
fn the_prelude_comes_last() {
    check(
        "
//- src/main.rs
mod own { pub struct Vec; pub enum Option { Some } pub use Option::Some; }
mod uses { use super::own::Option; use super::own::*; }
//? type String => outside std::string::String
//? type Option => outside std::option::Option
//? value Some => outside std::option::Option::Some
//? value Option::Some => outside std::option::Option::Some
//? value Ok => outside std::result::Result::Ok
//? type u32 => primitive u32
//? value u32::MAX => outside u32::MAX
//? value String::new => outside std::string::String::new
//? macro vec => outside std::vec
//? macro Debug => outside std::fmt::Debug
//? own type Vec => crate::own::Vec
//? uses type Vec => crate::own::Vec
//? uses type Option => crate::own::Option
//? uses value Some => variant crate::own::Option::Some
//? type core::fmt::Display => outside std::fmt::Display
//? type alloc::vec::Vec => outside std::vec::Vec
",
    );
}

#[test]
fn variants_and_members_are_found_through_their_type() {
    check(
        "
//- src/main.rs
enum Color { Red, Green(u8) }
type Alias = Color;
type Chain = Alias;
type Text = String;
struct User;
trait Named { fn name(&self); }
use Color::Red as R;
//? value Color::Green => variant crate::Color::Green
//? value R => variant crate::Color::Red
//? value Alias::Red => variant crate::Color::Red
//? value Chain::Red => variant crate::Color::Red
//? value Color::parse => crate::Color member parse
//? value User::new => crate::User member new
//? value Named::name => crate::Named member name
//? value Text::new => outside std::string::String::new
//? type Alias => crate::Alias
//? value User::a::b => unresolved
",
    );
}

#[test]
fn cycles_of_uses_end() {
    check(
        "
//- src/main.rs
mod a { pub use crate::b::X; pub use crate::b::*; }
mod b { pub use crate::a::X; pub use crate::a::*; pub struct Y; }
use a::X;
type One = Two;
type Two = One;
type Path1 = Path2::A;
type Path2 = Path1::B;
//? type X => unresolved
//? type a::Y => crate::b::Y
//? value One::A => crate::One member A
//? ty One => ?
//? ty Path1 => ?
",
    );
}

#[test]
fn a_crate_may_be_named_like_an_import_of_itself() {
    check(
        "
//- src/main.rs
use serde;
use chrono as chrono;
extern crate tokio as rt;
mod inner { use serde::Serialize; use crate::rt::main; }
//? type serde::Serialize => outside serde::Serialize
//? type chrono::Utc => outside chrono::Utc
//? type rt::task => outside tokio::task
//? inner type Serialize => outside serde::Serialize
//? inner macro main => outside tokio::main
",
    );
}

#[test]
fn an_import_that_leads_nowhere_is_not_taken_for_another_name() {
    check(
        "
//- src/main.rs
mod a { generated!(); }
mod b { pub struct Vec; }
use a::{String, Thing};
use b::*;
use a::Vec;
//? type String => unresolved
//? type Thing => unresolved
//? type Vec => unresolved
//? type Option => outside std::option::Option
",
    );
}

#[test]
fn a_chain_of_five_thousand_uses_ends_quickly() {
    let mut text = String::from("//- src/main.rs\nmod m0 { pub struct X; }\n");
    for at in 1..5_000 {
        text.push_str(&format!("mod m{at} {{ pub use super::m{}::X; }}\n", at - 1));
    }
    text.push_str("//? type m4999::X => crate::m0::X\n");
    check(&text);
    // The other way round every import waits for the next.
    let mut text = String::from("//- src/main.rs\n");
    for at in 0..5_000 {
        text.push_str(&format!("mod m{at} {{ pub use super::m{}::*; }}\n", at + 1));
    }
    text.push_str("mod m5000 { pub struct X; }\n//? type m0::X => crate::m5000::X\n");
    check(&text);
}
