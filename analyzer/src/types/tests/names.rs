//! Names of components.

use super::clean;

#[test]
fn generic_types_are_named_after_their_arguments() {
    let text = clean(
        r#"//- src/main.rs
use serde::Serialize;
#[derive(Serialize)]
struct Page<T> { items: Vec<T>, next: Option<Box<Page<T>>> }
#[derive(Serialize)]
struct User { name: String }
type Response = Page<User>;
type Response2 = Page<Vec<u8>>;
"#,
    );
    assert_eq!(
        text,
        "\
response: Page_User
response: Page_Vec_u8
Page_User out = { items: [User], next: Page_User | null }
Page_Vec_u8 out = { items: [[uint8]], next: Page_Vec_u8 | null }
User out = { name: string }
"
    );
}

#[test]
fn types_of_one_name_are_told_apart_by_their_modules() {
    let text = clean(
        r#"//- src/main.rs
use serde::Serialize;
mod posts { pub mod v1 { #[derive(serde::Serialize)] pub struct New { a: u8 } } }
mod users { pub mod v1 { #[derive(serde::Serialize)] pub struct New { b: u8 } } pub mod v2 { #[derive(serde::Serialize)] pub struct New { c: u8 } } }
#[derive(Serialize)]
struct Pair<T>(T, T);
type Response = (posts::v1::New, users::v1::New, Pair<users::v2::New>);
"#,
    );
    assert_eq!(
        text,
        "\
response: [PostsV1New, UsersV1New, Pair_V2New]
Pair_V2New out = [V2New, V2New]
PostsV1New out = { a: uint8 }
UsersV1New out = { b: uint8 }
V2New out = { c: uint8 }
"
    );
}
