//! Types of the standard library.

use serde::{Deserialize, Serialize};
use std::num::{NonZero, NonZeroI8, NonZeroI64, NonZeroU8, NonZeroU32, NonZeroU64, NonZeroUsize};

pub type Bool = bool;
pub type Char = char;
pub type Text = String;
pub type I8 = i8;
pub type I16 = i16;
pub type I32 = i32;
pub type I64 = i64;
pub type I128 = i128;
pub type Isize = isize;
pub type U8 = u8;
pub type U16 = u16;
pub type U32 = u32;
pub type U64 = u64;
pub type U128 = u128;
pub type Usize = usize;
pub type F32 = f32;
pub type F64 = f64;
pub type Unit = ();

#[derive(Debug, Serialize, Deserialize)]
pub struct NonZeros {
    pub i8: NonZeroI8,
    pub i64: NonZeroI64,
    pub u8: NonZeroU8,
    pub u32: NonZeroU32,
    pub u64: NonZeroU64,
    pub usize: NonZeroUsize,
    pub generic: NonZero<u16>,
    pub signed: NonZero<i16>,
}

pub type Ip = std::net::IpAddr;
pub type Ip4 = std::net::Ipv4Addr;
pub type Ip6 = std::net::Ipv6Addr;
pub type Path = std::path::PathBuf;
pub type Duration = std::time::Duration;
pub type Time = std::time::SystemTime;
pub type Range = std::ops::Range<u8>;
pub type RangeInclusive = std::ops::RangeInclusive<i32>;
pub type RangeFrom = std::ops::RangeFrom<u8>;
pub type RangeTo = std::ops::RangeTo<u8>;
pub type Bound = std::ops::Bound<u8>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Atomics {
    pub flag: std::sync::atomic::AtomicBool,
    pub u8: std::sync::atomic::AtomicU8,
    pub i32: std::sync::atomic::AtomicI32,
    pub u64: std::sync::atomic::AtomicU64,
    pub usize: std::sync::atomic::AtomicUsize,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Times {
    pub wait: Option<std::time::Duration>,
    pub at: std::time::SystemTime,
}
