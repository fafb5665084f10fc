//! Paths of types.

use super::check;

#[test]
fn types_are_resolved_part_by_part() {
    check(
        "
//- src/main.rs
use axum::{Json, extract::Path as P};
mod m { pub struct User; }
use m::User;
//? ty P<(u32, String)> => axum::extract::Path<(u32, std::string::String)>
//? ty Result<Json<Vec<User>>, &'static str> => std::result::Result<axum::Json<std::vec::Vec<crate::m::User>>, &str>
//? ty [User; 3] => [crate::m::User; 3]
//? ty &[u8] => &[u8]
//? ty Box<dyn std::error::Error + Send + 'static> => std::boxed::Box<dyn std::error::Error + std::marker::Send>
//? ty impl Iterator<Item = User> => impl std::iter::Iterator<Item = crate::m::User>
//? ty fn(u8) -> User => fn(u8) -> crate::m::User
//? ty impl Fn(u8) -> bool => impl std::ops::Fn<(u8,), Output = bool>
//? ty Nowhere<User> => ?
//? ty Vec<Nowhere> => std::vec::Vec<?>
//? ty () => ()
//? ty ! => !
//? ty *const u8 => ?
",
    );
}

#[test]
fn modules_do_not_hide_primitive_types() {
    check(
        "
//- src/main.rs
use std::{str, u32};
mod bool;
mod own { pub struct char; }
use own::char;
#[test] fn only_in_tests() {}
//? ty &str => &str
//? ty u32 => u32
//? ty bool => bool
//? ty char => crate::own::char
//? value str::from_utf8 => outside std::str::from_utf8
//? value only_in_tests => unresolved
//- src/bool.rs
",
    );
}

#[test]
fn aliases_are_expanded_with_their_arguments() {
    check(
        "
//- src/main.rs
mod error { pub struct AppError; pub type Result<T, E = AppError> = std::result::Result<T, E>; }
use error::Result;
type Pair<A, B = A> = (A, B);
type Page<'a, T> = Wrapper<&'a [T], 2>;
struct Wrapper<T, const N: usize = 4>([T; N]);
type Same<T> = T;
type Twice = Same<Same<u8>>;
type Db = sqlx::Pool<sqlx::Sqlite>;
//? ty Result<u8> => std::result::Result<u8, crate::error::AppError>
//? ty Result<u8, String> => std::result::Result<u8, std::string::String>
//? ty Pair<u8> => (u8, u8)
//? ty Page<'static, u8> => crate::Wrapper<&[u8], 2>
//? ty Wrapper<u8> => crate::Wrapper<u8, 4>
//? ty Twice => u8
//? ty Db => sqlx::Pool<sqlx::Sqlite>
//? ty Pair => (_, _)
",
    );
}

#[test]
fn aliases_without_an_end_are_unknown_and_long_chains_are_not() {
    let mut text = String::from(
        "
//- src/main.rs
type A = B;
type B = Vec<A>;
type C<T> = C<Vec<T>>;
type D = (D, D);
struct E<T = E>(T);
struct Node { next: L0 }
//? ty A => std::vec::Vec<?>
//? ty C<u8> => ?
//? ty D => (?, ?)
//? ty E => crate::E<crate::E<?>>
//? field Node.next => std::option::Option<std::boxed::Box<crate::Node>>
//? ty Deep0 => u8
",
    );
    for at in 0..10 {
        text.push_str(&format!("type L{at} = L{};\n", at + 1));
    }
    text.push_str("type L10 = Option<Box<Node>>;\n");
    for at in 0..5_000 {
        text.push_str(&format!("type Deep{at} = Deep{};\n", at + 1));
    }
    text.push_str("type Deep5000 = u8;\n");
    // Each alias doubles the type: what it stands for cannot be written down.
    for at in 0..60 {
        text.push_str(&format!("type Wide{at} = (Wide{0}, Wide{0});\n", at + 1));
    }
    text.push_str("type Wide60 = u8;\nstruct W { w: Same<Wide0> }\ntype Same<T> = u8;\n");
    text.push_str("//? field W.w => u8\n");
    // Too many to follow one inside of another.
    for at in 0..5_000 {
        text.push_str(&format!("type In{at} = Vec<In{}>;\n", at + 1));
    }
    text.push_str("struct I { i: Same<In0> }\n//? field I.i => u8\n");
    check(&text);
}

#[test]
fn lengths_are_calculated() {
    check(
        "
//- src/main.rs
const N: usize = 2 * M + 1;
const M: usize = size::BASE << 1;
const LOOP: usize = LOOP + 1;
mod size { pub const BASE: usize = 0x10; }
struct Hash<const LEN: usize> { bytes: [u8; LEN], twice: [u8; LEN * 2], of: [u8; Self::EXTRA] }
impl<const LEN: usize> Hash<LEN> { const EXTRA: usize = 3; }
struct Uses { hash: Hash<N>, braced: Hash<{ M - 1 }>, literal: Hash<8>, max: [u8; u8::MAX as usize] }
//? ty [u8; N] => [u8; 65]
//? ty [u8; LOOP] => [u8; _]
//? ty [u8; Hash::EXTRA] => [u8; 3]
//? ty [u8; compute()] => [u8; _]
//? field Uses.hash => crate::Hash<65>
//? field Uses.braced => crate::Hash<31>
//? field Uses.max => [u8; 255]
//? field Hash<8>.bytes => [u8; 8]
//? field Hash<8>.of => [u8; 3]
//? field Hash.bytes => [u8; _]
//? field Hash.of => [u8; 3]
",
    );
}

#[test]
fn associated_types_are_found_through_impls() {
    check(
        "
//- src/main.rs
trait Entity { type Id; type Row; fn id(&self) -> Self::Id; }
trait Convert<T> { type Out; }
struct User;
struct Post<T>(T);
struct Refers { id: <User as Entity>::Id, post: <Post<u8> as Entity>::Id, row: User2 }
type User2 = <User as Entity>::Row;
struct Generic<T: Entity> { id: T::Id, opt: Option<<T as Entity>::Row> }
impl Entity for User { type Id = i64; type Row = (Self, Self::Id); fn id(&self) -> Self::Id { 1 } }
impl<T> Entity for Post<T> { type Id = Vec<T>; type Row = Self; fn id(&self) -> Self::Id { vec![] } }
impl Convert<u8> for User { type Out = u16; }
impl Convert<u16> for User { type Out = u32; }
impl Convert<u8> for String { type Out = bool; }
trait All { type It; }
impl<T> All for T { type It = Option<T>; }
impl Entity for Loop { type Id = <Loop as Entity>::Row; type Row = <Loop as Entity>::Id; fn id(&self) -> u8 { 1 } }
struct Loop;
//? field Refers.id => i64
//? field Refers.post => std::vec::Vec<u8>
//? field Refers.row => (crate::User, i64)
//? field Generic<User>.id => i64
//? field Generic<User>.opt => std::option::Option<(crate::User, i64)>
//? field Generic.id => <T>::Id
//? output User::id => i64
//? output Post::id => std::vec::Vec<T>
//? ty <User as Convert<u8>>::Out => u16
//? ty <User as Convert<u16>>::Out => u32
//? ty <User as Convert<u64>>::Out => <crate::User as crate::Convert<u64>>::Out
//? ty <String as Convert<u8>>::Out => bool
//? ty <u8 as All>::It => std::option::Option<u8>
//? ty <Vec<u8> as IntoIterator>::Item => <std::vec::Vec<u8> as std::iter::IntoIterator>::Item
//? ty <Loop as Entity>::Id => <crate::Loop as crate::Entity>::Row
",
    );
}

#[test]
fn self_is_the_type_around_it_and_its_own_impl_comes_first() {
    check(
        "
//- src/main.rs
struct Token;
struct List<T> { head: Option<Box<Self>>, item: T }
impl axum::extract::FromRequestParts<App> for Token {
    type Rejection = AuthError;
    async fn from_request_parts() -> Result<Self, Self::Rejection> { todo!() }
}
impl axum::extract::FromRequest<App> for Token {
    type Rejection = BodyError;
    async fn from_request() -> Result<Self, Self::Rejection> { todo!() }
}
impl<T> List<T> { fn new(item: T) -> Self { todo!() } }
fn next<I: Iterator<Item = u8>>(it: I) -> Option<I::Item> { None }
fn other<I>(it: I) -> I::Item where I: IntoIterator<Item = String> { todo!() }
struct App; struct AuthError; struct BodyError;
//? output Token::from_request_parts => std::result::Result<crate::Token, crate::AuthError>
//? output Token::from_request => std::result::Result<crate::Token, crate::BodyError>
//? ty Token::Rejection => <crate::Token>::Rejection
//? output List::new => crate::List<T>
//? field List<u8>.head => std::option::Option<std::boxed::Box<crate::List<u8>>>
//? output next => std::option::Option<u8>
//? output other => std::string::String
",
    );
}
