//! Generic types from outside of the project, and what they make of their arguments.

/// What a container is on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// The first argument, unchanged.
    Same,
    /// An integer. What is read may be any integer of 64 bits: the nearest one is taken.
    Saturating,
    /// The first argument, or null.
    Optional,
    /// A list of the first argument.
    List,
    /// A list of the first argument without equal items. What is read may repeat items.
    Set,
    /// A list with at least one item.
    NonEmptyList,
    /// A list of the items of its first argument, which is an array: its length is the capacity, not a limit.
    ListOfArray,
    /// A list of the first argument, no longer than the second.
    BoundedList,
    /// An object from the first argument to the second.
    Map,
    /// `{"Ok": …}` or `{"Err": …}`
    Result,
    /// `{"Left": …}` or `{"Right": …}`
    Either,
    /// `"Unbounded"`, `{"Included": …}` or `{"Excluded": …}`
    Bound,
    /// `{"start": …, "end": …}`
    Range,
    /// `{"start": …}`
    RangeFrom,
    /// `{"end": …}`
    RangeTo,
    /// An integer that is not zero.
    NonZero,
    /// Null; no argument is on the wire.
    Phantom,
}

/// One container, under every path that it is written with.
pub(super) struct ContainerRow {
    pub(super) paths: &'static [&'static str],
    pub(super) kind: Container,
}

const fn row(kind: Container, paths: &'static [&'static str]) -> ContainerRow {
    ContainerRow { paths, kind }
}

pub(super) static CONTAINERS: &[ContainerRow] = &[
    row(
        Container::Same,
        &[
            "std::boxed::Box",
            "std::sync::Arc",
            "std::rc::Rc",
            "std::borrow::Cow",
            "std::sync::Mutex",
            "std::sync::RwLock",
            "std::cell::Cell",
            "std::cell::RefCell",
            "std::cmp::Reverse",
            "std::num::Wrapping",
            "parking_lot::Mutex",
            "parking_lot::RwLock",
            "arc_swap::ArcSwap",
            "ordered_float::OrderedFloat",
            "ordered_float::NotNan",
            "sqlx::types::Json",
            "secrecy::SecretBox",
            "triomphe::Arc",
        ],
    ),
    row(Container::Saturating, &["std::num::Saturating"]),
    row(Container::Optional, &["std::option::Option"]),
    row(
        Container::List,
        &[
            "std::vec::Vec",
            "std::collections::VecDeque",
            "std::collections::vec_deque::VecDeque",
            "std::collections::LinkedList",
            "std::collections::linked_list::LinkedList",
            "std::collections::BinaryHeap",
            "std::collections::binary_heap::BinaryHeap",
            "thin_vec::ThinVec",
            "im::Vector",
            "im::vector::Vector",
        ],
    ),
    row(
        Container::Set,
        &[
            "std::collections::HashSet",
            "std::collections::hash_set::HashSet",
            "std::collections::BTreeSet",
            "std::collections::btree_set::BTreeSet",
            "hashbrown::HashSet",
            "hashbrown::hash_set::HashSet",
            "indexmap::IndexSet",
            "indexmap::set::IndexSet",
            "ahash::AHashSet",
            "rustc_hash::FxHashSet",
            "dashmap::DashSet",
            "im::HashSet",
            "im::OrdSet",
        ],
    ),
    row(
        Container::NonEmptyList,
        &["vec1::Vec1", "nonempty::NonEmpty", "nunny::Vec"],
    ),
    row(
        Container::ListOfArray,
        &[
            "smallvec::SmallVec",
            "tinyvec::TinyVec",
            "tinyvec::ArrayVec",
        ],
    ),
    row(
        Container::BoundedList,
        &["arrayvec::ArrayVec", "heapless::Vec", "heapless::vec::Vec"],
    ),
    row(
        Container::Map,
        &[
            "std::collections::HashMap",
            "std::collections::hash_map::HashMap",
            "std::collections::BTreeMap",
            "std::collections::btree_map::BTreeMap",
            "hashbrown::HashMap",
            "hashbrown::hash_map::HashMap",
            "indexmap::IndexMap",
            "indexmap::map::IndexMap",
            "ahash::AHashMap",
            "rustc_hash::FxHashMap",
            "dashmap::DashMap",
            "im::HashMap",
            "im::OrdMap",
            "serde_json::Map",
            "serde_json::map::Map",
        ],
    ),
    row(Container::Result, &["std::result::Result"]),
    row(Container::Either, &["either::Either"]),
    row(Container::Bound, &["std::ops::Bound"]),
    row(
        Container::Range,
        &["std::ops::Range", "std::ops::RangeInclusive"],
    ),
    row(Container::RangeFrom, &["std::ops::RangeFrom"]),
    row(Container::RangeTo, &["std::ops::RangeTo"]),
    row(Container::NonZero, &["std::num::NonZero"]),
    row(Container::Phantom, &["std::marker::PhantomData"]),
];

/// The container of a full path.
pub(super) fn find(path: &str) -> Option<Container> {
    CONTAINERS
        .iter()
        .find(|row| row.paths.contains(&path))
        .map(|row| row.kind)
}
