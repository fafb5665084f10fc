//! TABLE of the methods of the standard library and tokio, and of those that every type has.

use super::Methods;
use super::natives::{
    INNER, INTO, ITER, PARSE, SHOWN, TO_STRING, TRY_INTO, VALIDATE, WRITE, WRITE_SELF,
};
use crate::infer::known::responses as http;
use crate::infer::known::{Found, iterators, outcome_forms, outcomes};

pub(super) static METHODS: &[Methods] = &[
    Methods {
        on: &["std::option::Option", "std::result::Result"],
        rows: outcomes::ROWS,
    },
    Methods {
        on: &[
            "std::iter::Iterator",
            "std::vec::Vec",
            "[]",
            "std::collections::HashSet",
            "std::collections::BTreeSet",
            "std::collections::VecDeque",
            "std::ops::Range",
            "std::ops::RangeInclusive",
            "indexmap::IndexSet",
        ],
        rows: iterators::ROWS,
    },
    Methods {
        on: &["tokio::sync::Mutex", "tokio::sync::RwLock"],
        rows: &[
            ("lock", Found::Type("$0")),
            ("read", Found::Type("$0")),
            ("write", Found::Type("$0")),
        ],
    },
    Methods {
        on: &["std::sync::Mutex", "std::sync::RwLock"],
        rows: &[
            (
                "lock",
                Found::Type("Result<$0, std::sync::PoisonError<$0>>"),
            ),
            (
                "read",
                Found::Type("Result<$0, std::sync::PoisonError<$0>>"),
            ),
            (
                "write",
                Found::Type("Result<$0, std::sync::PoisonError<$0>>"),
            ),
        ],
    },
    Methods {
        on: &["tokio::sync::OnceCell", "std::sync::OnceLock"],
        rows: &[("get", Found::Type("Option<$0>"))],
    },
    Methods {
        on: &[
            "tokio::sync::mpsc::Sender",
            "tokio::sync::broadcast::Sender",
        ],
        rows: &[(
            "subscribe",
            Found::Type("tokio::sync::broadcast::Receiver<$0>"),
        )],
    },
    Methods {
        on: &[
            "std::collections::HashMap",
            "std::collections::BTreeMap",
            "indexmap::IndexMap",
        ],
        rows: &[
            ("contains_key", Found::Type("bool")),
            ("get", Found::Type("Option<$1>")),
            ("get_mut", Found::Type("Option<$1>")),
            ("insert", Found::Type("Option<$1>")),
            ("into_iter", Found::Type("Iterator<($0, $1)>")),
            ("into_keys", Found::Type("Iterator<$0>")),
            ("into_values", Found::Type("Iterator<$1>")),
            ("is_empty", Found::Type("bool")),
            ("iter", Found::Type("Iterator<($0, $1)>")),
            ("keys", Found::Type("Iterator<$0>")),
            ("len", Found::Type("usize")),
            ("remove", Found::Type("Option<$1>")),
            ("shift_remove", Found::Type("Option<$1>")),
            ("values", Found::Type("Iterator<$1>")),
        ],
    },
    Methods {
        on: &["str"],
        rows: &[
            ("as_bytes", Found::Type("&[u8]")),
            ("as_str", Found::This),
            ("chars", Found::Type("Iterator<char>")),
            ("contains", Found::Type("bool")),
            ("ends_with", Found::Type("bool")),
            ("eq_ignore_ascii_case", Found::Type("bool")),
            ("into_bytes", Found::Type("Vec<u8>")),
            ("into_owned", Found::Native(TO_STRING)),
            ("is_empty", Found::Type("bool")),
            ("len", Found::Type("usize")),
            ("lines", Found::Type("Iterator<&str>")),
            ("parse", Found::Native(PARSE)),
            ("replace", Found::Type("String")),
            ("split", Found::Type("Iterator<&str>")),
            ("split_once", Found::Type("Option<(&str, &str)>")),
            ("split_whitespace", Found::Type("Iterator<&str>")),
            ("starts_with", Found::Type("bool")),
            ("strip_prefix", Found::Type("Option<&str>")),
            ("strip_suffix", Found::Type("Option<&str>")),
            ("to_ascii_lowercase", Found::Type("String")),
            ("to_lowercase", Found::Type("String")),
            ("to_owned", Found::Native(TO_STRING)),
            ("to_string", Found::Native(TO_STRING)),
            ("to_uppercase", Found::Type("String")),
            ("trim", Found::Type("&str")),
        ],
    },
    Methods {
        on: &["bool"],
        rows: &[
            ("then", Found::Native(outcome_forms::THEN)),
            ("then_some", Found::Native(outcome_forms::THEN)),
        ],
    },
    Methods {
        on: &["std::fmt::Formatter"],
        rows: &[
            ("pad", Found::Native(WRITE)),
            ("write_fmt", Found::Native(WRITE)),
            ("write_str", Found::Native(WRITE)),
        ],
    },
    Methods {
        on: &["tokio::fs::File"],
        rows: &[(
            "metadata",
            Found::Type("Result<std::fs::Metadata, std::io::Error>"),
        )],
    },
    Methods {
        on: &["std::io::Error"],
        rows: &[("kind", Found::Type("std::io::ErrorKind"))],
    },
    Methods {
        on: &["*"],
        rows: UNIVERSAL,
    },
];

/// What every type has, or whatever has it gives the same.
static UNIVERSAL: &[(&str, Found)] = &[
    ("as_bytes", Found::Type("&[u8]")),
    ("as_deref", Found::This),
    ("as_mut", Found::This),
    ("as_ref", Found::This),
    ("as_str", Found::Type("&str")),
    ("boxed", Found::This),
    ("borrow", Found::This),
    ("by_ref", Found::This),
    ("clone", Found::This),
    ("cmp", Found::Type("std::cmp::Ordering")),
    ("eq", Found::Type("bool")),
    ("fmt", Found::Native(WRITE_SELF)),
    ("into", Found::Native(INTO)),
    ("into_boxed", Found::This),
    ("into_inner", Found::Native(INNER)),
    ("into_iter", Found::Native(ITER)),
    ("into_response", Found::Native(http::INTO_RESPONSE)),
    ("instrument", Found::This),
    ("in_current_span", Found::This),
    ("is_empty", Found::Type("bool")),
    ("len", Found::Type("usize")),
    ("pipe", Found::Native(outcomes::SOMETHING)),
    ("to_owned", Found::This),
    ("to_string", Found::Native(SHOWN)),
    ("try_into", Found::Native(TRY_INTO)),
    ("validate", Found::Native(VALIDATE)),
];
