//! Names of other crates.

use super::{check, check_project};
use crate::project::Dependency;
use crate::testing;

#[test]
fn local_crates_are_seen_through_and_others_are_not() {
    check(
        "
//- src/main.rs
mod a { pub use shared::money::*; }
use shared::Renamed;
use registry_one::Thing;
//? type a::Money => shared::money::Money
//? type shared::money::Money => shared::money::Money
//? type Renamed => shared::money::Money
//? type shared::Json => outside axum::Json
//? type Thing => outside registry_one::Thing
//- crate: shared
//- src/lib.rs
pub mod money { pub struct Money; }
pub use money::Money as Renamed;
pub use axum::Json;
//? type crate::money => mod shared::money
//- registry: registry_one 1.0.0
//- src/lib.rs
pub struct Thing;
",
    );
}

#[test]
fn a_dependency_is_called_by_its_package() {
    let mut project = testing::project(
        "
//- src/main.rs
use serde_yaml::Value;
use short::Money;
//? type Value => outside yaml_serde::Value
//? type Money => shared::Money
//- crate: shared
//- src/lib.rs
pub struct Money;
",
    );
    let shared = project.crates[0]
        .dependencies
        .remove("shared")
        .expect("it is there");
    let names = &mut project.crates[0].dependencies;
    names.insert("short".into(), shared);
    let yaml = Dependency {
        package: "yaml-serde".into(),
        ..Dependency::default()
    };
    names.insert("serde_yaml".into(), yaml);
    check_project(&project, &[]);
}

#[test]
fn the_binary_sees_its_library_as_a_crate() {
    check(
        "
//- src/lib.rs
pub mod models;
pub struct State;
//? type crate::State => crate::State
//- src/main.rs
mod cli;
use app::{State, models::User};
//? type State => crate::State
//? type User => crate::models::User
//? type cli::Args => main::cli::Args
//- src/models.rs
pub struct User;
//- src/cli.rs
pub struct Args;
",
    );
}

#[test]
fn paths_are_those_of_the_target_that_has_the_router() {
    check(
        "
//- src/lib.rs
pub mod models { pub struct User; }
//- src/main.rs
mod routegen;
struct Own;
use app::models::User;
//? type User => app::models::User
//? type Own => crate::Own
//- src/routegen.rs
",
    );
}

#[test]
fn with_a_manifest_only_its_dependencies_are_crates() {
    check(
        "
//- Cargo.toml
//- src/main.rs
struct X;
use otherwise_named::Y;
//? type nowhere::X => unresolved
//? type Y => outside otherwise_named::Y
//? type shared::Money => shared::Money
//- crate: shared
//- src/lib.rs
pub struct Money;
",
    );
}

#[test]
fn the_source_of_other_crates_is_opened_on_demand() {
    check(
        "
//- src/main.rs
use money::{Money, Rate as R};
use money::prelude::*;
use unknown::*;
struct Holds { at: money::deep::Deep }
//? type Money => outside money::Money
//? open Money => money::amount::Money
//? open money::Amounts => std::vec::Vec<money::Money>
//? open money::Pair<u8> => (u8, u8)
//? open R => core_money::Rate<2>
//? open Private => ()
//? open money::amount::Money => ()
//? type Visible => outside money::prelude::Visible
//? type Else => outside unknown::Else
//- registry: money 1.2.0
//- src/lib.rs
mod amount;
pub mod prelude { pub use crate::amount::Visible; }
pub use amount::*;
pub use core_money::Rate;
pub type Amounts = Vec<Money>;
pub type Pair<A, B = A> = (A, B);
//? ty amount::Money => money::Money
//? ty amount::Hidden => money::amount::Hidden
//? ty crate::amount::Money => money::Money
//- src/amount.rs
pub struct Money;
pub struct Visible;
struct Hidden;
//? type Money => outside money::Money
//? value Money::new => outside money::Money::new
//- registry: core_money 1.0.0
//- src/lib.rs
pub struct Rate<const SCALE: u8 = 2>;
",
    );
}

#[test]
fn a_crate_may_name_itself() {
    check(
        "
//- src/lib.rs
extern crate self as app;
pub mod models { pub struct User; }
mod inner { use app::models::User; }
//? inner type User => crate::models::User
//? inner type app::models::User => crate::models::User
",
    );
}

#[test]
fn before_2018_paths_of_uses_begin_at_the_root() {
    let mut project = testing::project(
        "
//- src/lib.rs
extern crate serde;
pub mod models { pub struct User; }
mod inner { use models::User; use serde::Serialize; }
//? inner type User => crate::models::User
//? inner type ::models::User => crate::models::User
//? inner type Serialize => outside serde::Serialize
",
    );
    project.crates[0].package.edition = Some("2015".into());
    check_project(&project, &[]);
}

#[test]
fn modules_hide_crates_of_their_name() {
    check(
        "
//- src/lib.rs
mod shared { pub struct Money; }
use shared::Money as Own;
use ::shared::Money as Other;
//? type Own => crate::shared::Money
//? type Other => shared::Money
//? type ::shared::Money => shared::Money
//- crate: shared
//- src/lib.rs
pub struct Money;
",
    );
}
