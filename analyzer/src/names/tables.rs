//! Names that every crate has.

use super::Namespace;

/// The standard prelude: types, traits, variants and functions. `Option` and its like are types,
/// `Some` and its like are values and patterns.
static PRELUDE: &[(&str, &str)] = &[
    ("AsMut", "std::convert::AsMut"),
    ("AsRef", "std::convert::AsRef"),
    ("AsyncFn", "std::ops::AsyncFn"),
    ("AsyncFnMut", "std::ops::AsyncFnMut"),
    ("AsyncFnOnce", "std::ops::AsyncFnOnce"),
    ("Box", "std::boxed::Box"),
    ("Clone", "std::clone::Clone"),
    ("Copy", "std::marker::Copy"),
    ("Default", "std::default::Default"),
    ("DoubleEndedIterator", "std::iter::DoubleEndedIterator"),
    ("Drop", "std::ops::Drop"),
    ("Eq", "std::cmp::Eq"),
    ("Err", "std::result::Result::Err"),
    ("ExactSizeIterator", "std::iter::ExactSizeIterator"),
    ("Extend", "std::iter::Extend"),
    ("Fn", "std::ops::Fn"),
    ("FnMut", "std::ops::FnMut"),
    ("FnOnce", "std::ops::FnOnce"),
    ("From", "std::convert::From"),
    ("FromIterator", "std::iter::FromIterator"),
    ("Future", "std::future::Future"),
    ("Into", "std::convert::Into"),
    ("IntoFuture", "std::future::IntoFuture"),
    ("IntoIterator", "std::iter::IntoIterator"),
    ("Iterator", "std::iter::Iterator"),
    ("None", "std::option::Option::None"),
    ("Ok", "std::result::Result::Ok"),
    ("Option", "std::option::Option"),
    ("Ord", "std::cmp::Ord"),
    ("PartialEq", "std::cmp::PartialEq"),
    ("PartialOrd", "std::cmp::PartialOrd"),
    ("Result", "std::result::Result"),
    ("Send", "std::marker::Send"),
    ("Sized", "std::marker::Sized"),
    ("Some", "std::option::Option::Some"),
    ("String", "std::string::String"),
    ("Sync", "std::marker::Sync"),
    ("ToOwned", "std::borrow::ToOwned"),
    ("ToString", "std::string::ToString"),
    ("TryFrom", "std::convert::TryFrom"),
    ("TryInto", "std::convert::TryInto"),
    ("Unpin", "std::marker::Unpin"),
    ("Vec", "std::vec::Vec"),
    ("align_of", "std::mem::align_of"),
    ("align_of_val", "std::mem::align_of_val"),
    ("drop", "std::mem::drop"),
    ("size_of", "std::mem::size_of"),
    ("size_of_val", "std::mem::size_of_val"),
];

/// Macros of the standard prelude, derives and attributes included.
static PRELUDE_MACROS: &[(&str, &str)] = &[
    ("Clone", "std::clone::Clone"),
    ("Copy", "std::marker::Copy"),
    ("Debug", "std::fmt::Debug"),
    ("Default", "std::default::Default"),
    ("Eq", "std::cmp::Eq"),
    ("Hash", "std::hash::Hash"),
    ("Ord", "std::cmp::Ord"),
    ("PartialEq", "std::cmp::PartialEq"),
    ("PartialOrd", "std::cmp::PartialOrd"),
    ("assert", "std::assert"),
    ("assert_eq", "std::assert_eq"),
    ("assert_ne", "std::assert_ne"),
    ("cfg", "std::cfg"),
    ("column", "std::column"),
    ("compile_error", "std::compile_error"),
    ("concat", "std::concat"),
    ("dbg", "std::dbg"),
    ("debug_assert", "std::debug_assert"),
    ("debug_assert_eq", "std::debug_assert_eq"),
    ("debug_assert_ne", "std::debug_assert_ne"),
    ("env", "std::env"),
    ("eprint", "std::eprint"),
    ("eprintln", "std::eprintln"),
    ("file", "std::file"),
    ("format", "std::format"),
    ("format_args", "std::format_args"),
    ("include", "std::include"),
    ("include_bytes", "std::include_bytes"),
    ("include_str", "std::include_str"),
    ("line", "std::line"),
    ("matches", "std::matches"),
    ("module_path", "std::module_path"),
    ("option_env", "std::option_env"),
    ("panic", "std::panic"),
    ("print", "std::print"),
    ("println", "std::println"),
    ("stringify", "std::stringify"),
    ("thread_local", "std::thread_local"),
    ("todo", "std::todo"),
    ("try", "std::try"),
    ("unimplemented", "std::unimplemented"),
    ("unreachable", "std::unreachable"),
    ("vec", "std::vec"),
    ("write", "std::write"),
    ("writeln", "std::writeln"),
];

static PRIMITIVES: &[&str] = &[
    "bool", "char", "f128", "f16", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str",
    "u128", "u16", "u32", "u64", "u8", "usize",
];

/// Names outside of the project that are macros and nothing else. Sorted.
pub(super) static ONLY_MACROS: &[&str] = &[
    "anyhow::bail",
    "anyhow::ensure",
    "async_stream::stream",
    "async_stream::try_stream",
    "async_trait::async_trait",
    "axum::debug_handler",
    "axum::debug_middleware",
    "axum_macros::debug_handler",
    "lazy_static::lazy_static",
    "serde_json::json",
    "serde_with::serde_as",
    "serde_with::skip_serializing_none",
    "thiserror::Error",
    "tokio::join",
    "tokio::main",
    "tokio::pin",
    "tokio::select",
    "tokio::test",
    "tokio::try_join",
    "tracing::debug",
    "tracing::debug_span",
    "tracing::error",
    "tracing::error_span",
    "tracing::event",
    "tracing::info",
    "tracing::info_span",
    "tracing::trace",
    "tracing::trace_span",
    "tracing::warn",
    "tracing::warn_span",
];

pub(super) fn prelude(name: &str, namespace: Namespace) -> Option<&'static str> {
    let table = match namespace {
        Namespace::Type | Namespace::Value => PRELUDE,
        Namespace::Macro => PRELUDE_MACROS,
    };
    let at = table.binary_search_by(|(own, _)| (*own).cmp(name)).ok()?;
    Some(table[at].1)
}

/// Whether a name is that of a primitive type: `u32`, `str`.
pub fn is_primitive(name: &str) -> bool {
    PRIMITIVES.binary_search(&name).is_ok()
}

/// Whether a path into `std` is that of a macro.
pub(super) fn std_macro_path(path: &str) -> bool {
    PRELUDE_MACROS.iter().any(|(_, own)| *own == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_that_are_searched_are_sorted() {
        assert!(PRELUDE.is_sorted_by_key(|row| row.0));
        assert!(PRELUDE_MACROS.is_sorted_by_key(|row| row.0));
        assert!(PRIMITIVES.is_sorted());
        assert!(ONLY_MACROS.is_sorted());
    }
}
