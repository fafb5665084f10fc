//! TABLES of types outside that are handled by kind: pointers, wrappers, maps, what can be iterated over.

/// What a value is used through as if it were not there, by `Deref`.
static POINTERS: &[&str] = &[
    "once_cell::sync::Lazy",
    "std::borrow::Cow",
    "std::boxed::Box",
    "std::cell::Ref",
    "std::cell::RefMut",
    "std::mem::ManuallyDrop",
    "std::pin::Pin",
    "std::rc::Rc",
    "std::sync::Arc",
    "std::sync::LazyLock",
    "std::sync::MutexGuard",
    "std::sync::RwLockReadGuard",
    "std::sync::RwLockWriteGuard",
    "tokio::sync::MappedMutexGuard",
    "tokio::sync::MutexGuard",
    "tokio::sync::OwnedMutexGuard",
    "tokio::sync::RwLockReadGuard",
    "tokio::sync::RwLockWriteGuard",
    "tokio::sync::watch::Ref",
];

/// Tuple structs with one public part, whose type is their first argument.
static WRAPPERS: &[&str] = &[
    "axum::Extension",
    "axum::Form",
    "axum::Json",
    "axum::extract::ConnectInfo",
    "axum::extract::Path",
    "axum::extract::Query",
    "axum::extract::State",
    "axum::response::AppendHeaders",
    "axum::response::Html",
    "axum_extra::TypedHeader",
    "axum_extra::extract::Cached",
    "axum_extra::extract::Form",
    "axum_extra::extract::OptionalQuery",
    "axum_extra::extract::Query",
    "axum_extra::extract::WithRejection",
    "axum_extra::protobuf::Protobuf",
    "axum_extra::response::Css",
    "axum_extra::response::JavaScript",
    "axum_extra::response::Wasm",
    "axum_garde::WithValidation",
    "axum_typed_multipart::TypedMultipart",
    "axum_valid::Garde",
    "axum_valid::Valid",
    "axum_valid::Validated",
    "headers::Authorization",
    "maud::PreEscaped",
    "std::cmp::Reverse",
    "std::num::Wrapping",
];

static MAPS: &[&str] = &[
    "hashbrown::HashMap",
    "indexmap::IndexMap",
    "std::collections::BTreeMap",
    "std::collections::HashMap",
    "std::collections::btree_map::BTreeMap",
    "std::collections::hash_map::HashMap",
];

/// What yields values of its first argument.
static ITERABLES: &[&str] = &[
    "indexmap::IndexSet",
    "std::collections::BTreeSet",
    "std::collections::BinaryHeap",
    "std::collections::HashSet",
    "std::collections::LinkedList",
    "std::collections::VecDeque",
    "std::iter::Iterator",
    "std::ops::Range",
    "std::ops::RangeInclusive",
    "std::option::Option",
    "std::vec::Vec",
];

/// Fields of structs outside: type, field, and the field's type.
static FIELDS: &[(&str, &str, &str)] = &[
    ("axum::extract::OriginalUri", "0", "http::Uri"),
    ("http::request::Parts", "headers", "http::HeaderMap"),
    ("http::request::Parts", "method", "http::Method"),
    ("http::request::Parts", "uri", "http::Uri"),
    ("http::response::Parts", "headers", "http::HeaderMap"),
    ("http::response::Parts", "status", "http::StatusCode"),
    ("jsonwebtoken::TokenData", "claims", "$0"),
    ("std::ops::Range", "end", "$0"),
    ("std::ops::Range", "start", "$0"),
];

fn is_in(table: &[&str], path: &str) -> bool {
    table.binary_search(&path).is_ok()
}

pub(crate) fn is_pointer(path: &str) -> bool {
    is_in(POINTERS, path)
}

pub(crate) fn is_wrapper(path: &str) -> bool {
    is_in(WRAPPERS, path)
}

pub(crate) fn is_map(path: &str) -> bool {
    is_in(MAPS, path)
}

pub(crate) fn is_iterable(path: &str) -> bool {
    is_in(ITERABLES, path)
}

/// The type of a field of a struct outside.
pub(crate) fn field(path: &str, name: &str, args: &[crate::ty::Ty]) -> Option<crate::ty::Ty> {
    if name == "0" && is_wrapper(path) {
        return args.first().cloned();
    }
    let row = FIELDS
        .iter()
        .find(|(on, own, _)| *on == path && *own == name)?;
    Some(super::text::parse(row.2, args))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        for table in [POINTERS, WRAPPERS, MAPS, ITERABLES] {
            assert!(table.is_sorted(), "{table:?}");
        }
        assert!(FIELDS.is_sorted());
    }
}
