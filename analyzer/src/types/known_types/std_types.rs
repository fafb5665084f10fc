//! The standard library.

use super::{KnownType, closed, non_zero, or, primitive, row, text};
use crate::model::{StringType, TypeRef};

pub(super) static ROWS: &[KnownType] = &[
    row(
        &[
            "std::string::String",
            "std::path::PathBuf",
            "std::path::Path",
            "std::fmt::Arguments",
            "std::net::SocketAddr",
            "std::net::SocketAddrV4",
            "std::net::SocketAddrV6",
        ],
        |_| text(),
    ),
    row(&["std::num::NonZeroI8"], |_| non_zero("i8")),
    row(&["std::num::NonZeroI16"], |_| non_zero("i16")),
    row(&["std::num::NonZeroI32"], |_| non_zero("i32")),
    row(&["std::num::NonZeroI64"], |_| non_zero("i64")),
    row(&["std::num::NonZeroI128"], |_| non_zero("i128")),
    row(&["std::num::NonZeroIsize"], |_| non_zero("isize")),
    row(&["std::num::NonZeroU8"], |_| non_zero("u8")),
    row(&["std::num::NonZeroU16"], |_| non_zero("u16")),
    row(&["std::num::NonZeroU32"], |_| non_zero("u32")),
    row(&["std::num::NonZeroU64"], |_| non_zero("u64")),
    row(&["std::num::NonZeroU128"], |_| non_zero("u128")),
    row(&["std::num::NonZeroUsize"], |_| non_zero("usize")),
    row(&["std::sync::atomic::AtomicBool"], |_| TypeRef::Bool),
    row(&["std::sync::atomic::AtomicI8"], |_| primitive("i8")),
    row(&["std::sync::atomic::AtomicI16"], |_| primitive("i16")),
    row(&["std::sync::atomic::AtomicI32"], |_| primitive("i32")),
    row(&["std::sync::atomic::AtomicI64"], |_| primitive("i64")),
    row(&["std::sync::atomic::AtomicIsize"], |_| primitive("isize")),
    row(&["std::sync::atomic::AtomicU8"], |_| primitive("u8")),
    row(&["std::sync::atomic::AtomicU16"], |_| primitive("u16")),
    row(&["std::sync::atomic::AtomicU32"], |_| primitive("u32")),
    row(&["std::sync::atomic::AtomicU64"], |_| primitive("u64")),
    row(&["std::sync::atomic::AtomicUsize"], |_| primitive("usize")),
    row(&["std::net::IpAddr"], |_| {
        or(StringType::format("ipv4"), StringType::format("ipv6"))
    }),
    row(&["std::net::Ipv4Addr"], |_| StringType::format("ipv4")),
    row(&["std::net::Ipv6Addr"], |_| StringType::format("ipv6")),
    row(&["std::time::Duration"], |_| {
        closed(&[("secs", primitive("u64")), ("nanos", primitive("u32"))])
    }),
    row(&["std::time::SystemTime"], |_| {
        closed(&[
            ("secs_since_epoch", primitive("u64")),
            ("nanos_since_epoch", primitive("u32")),
        ])
    }),
    row(&["std::ffi::CString", "std::ffi::CStr"], |_| {
        super::json::bytes()
    }),
];
