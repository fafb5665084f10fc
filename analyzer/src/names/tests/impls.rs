//! Impls and what they add to types.

use super::*;

/// The impl blocks, as texts of what they are for.
fn shown(text: &str, of: impl for<'a> Fn(&'a Names<'_>) -> &'a [ImplRef<'a>]) -> String {
    let project = testing::project(text);
    let (mut files, _) = lower::lower_all(&project.sources);
    configure(&project, &mut files);
    let names = Names::new(&project, &files, &[], &mut Report::default());
    let found = of(&names);
    let text = |block: &ImplRef<'_>| {
        let whole = project.sources.text(block.span);
        whole.split('{').next().unwrap_or("").trim().to_owned()
    };
    found.iter().map(text).collect::<Vec<_>>().join("; ")
}

const TEXT: &str = "
//- src/main.rs
mod error;
use error::AppError as E;
type Alias = E;
impl axum::response::IntoResponse for E {}
impl From<sqlx::Error> for error::AppError {}
impl Alias {}
impl<T> From<T> for Wrapper<T> {}
struct Wrapper<T>(T);
trait Local {}
impl Local for Wrapper<u8> {}
impl Local for String {}
impl Local for u32 {}
impl<T> Local for T {}
impl Local for &AppError {}
//- src/error.rs
pub struct AppError;
impl super::Local for AppError {}
";

fn named(names: &Names<'_>, path: &str) -> ItemId {
    let root = names.root_of(0).expect("a root");
    let all = names.items_below(root);
    let found = all.into_iter().find(|id| names.path_of(*id) == path);
    found.expect("the item exists")
}

#[test]
fn impls_are_found_by_their_item_through_aliases() {
    let found = shown(TEXT, |names| {
        names.impls_of(named(names, "crate::error::AppError"))
    });
    assert_eq!(
        found,
        "impl axum::response::IntoResponse for E; impl From<sqlx::Error> for error::AppError; \
         impl Alias; impl super::Local for AppError"
    );
}

#[test]
fn impls_are_found_by_their_trait() {
    let found = shown(TEXT, |names| names.impls_of_trait("crate::Local"));
    assert_eq!(
        found,
        "impl Local for Wrapper<u8>; impl Local for String; impl Local for u32; \
         impl<T> Local for T; impl Local for &AppError; impl super::Local for AppError"
    );
    let found = shown(TEXT, |names| names.impls_of_trait("std::convert::From"));
    assert_eq!(
        found,
        "impl From<sqlx::Error> for error::AppError; impl<T> From<T> for Wrapper<T>"
    );
    let found = shown(TEXT, |names| names.impls_of_outside("std::string::String"));
    assert_eq!(found, "impl Local for String");
}
