//! Dates and times: chrono, time, jiff.
//!
//! A date and time without an offset is not RFC 3339's `date-time`: the OpenAPI format registry has
//! `date-time-local` and `time-local` for these. `time` writes lists of integers, unless it is told to
//! write texts of its own (feature `serde-human-readable`); then it reads both.

use super::{Ask, KnownType, between, integers, or, pattern, primitive, row, strings, text};
use crate::model::{Side, StringType, TypeRef};

pub(super) static ROWS: &[KnownType] = &[
    row(
        &[
            "chrono::DateTime",
            "sqlx::types::chrono::DateTime",
            "sea_orm::prelude::DateTimeUtc",
            "sea_orm::prelude::DateTimeLocal",
            "sea_orm::prelude::DateTimeWithTimeZone",
            "sea_orm::prelude::ChronoDateTimeUtc",
            "sea_orm::prelude::ChronoDateTimeLocal",
            "sea_orm::prelude::ChronoDateTimeWithTimeZone",
            "jiff::Timestamp",
        ],
        |_| StringType::format("date-time"),
    ),
    row(
        &[
            "chrono::NaiveDate",
            "sqlx::types::chrono::NaiveDate",
            "sea_orm::prelude::Date",
            "sea_orm::prelude::ChronoDate",
            "jiff::civil::Date",
        ],
        |_| StringType::format("date"),
    ),
    row(
        &[
            "chrono::NaiveDateTime",
            "sqlx::types::chrono::NaiveDateTime",
            "sea_orm::prelude::DateTime",
            "sea_orm::prelude::ChronoDateTime",
            "jiff::civil::DateTime",
        ],
        |_| StringType::format("date-time-local"),
    ),
    row(
        &[
            "chrono::NaiveTime",
            "sqlx::types::chrono::NaiveTime",
            "sea_orm::prelude::Time",
            "sea_orm::prelude::ChronoTime",
            "jiff::civil::Time",
        ],
        |_| StringType::format("time-local"),
    ),
    row(&["chrono::Weekday"], |_| {
        strings(&["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    }),
    row(&["chrono::Month"], |_| strings(MONTHS)),
    row(&["chrono::TimeDelta", "chrono::Duration"], |_| {
        // Milliseconds must fit 64 bits.
        TypeRef::Tuple(vec![primitive("i64"), between(0, 999_999_999)])
    }),
    row(&["chrono_tz::Tz", "jiff::tz::TimeZone"], |_| text()),
    row(&["jiff::Zoned", "jiff::ZonedDateTime"], |_| pattern(ZONED)),
    row(&["jiff::Span"], |_| StringType::format("duration")),
    row(&["jiff::SignedDuration"], |_| pattern(HOURS)),
    row(
        &[
            "time::OffsetDateTime",
            "sqlx::types::time::OffsetDateTime",
            "sea_orm::prelude::TimeDateTimeWithTimeZone",
        ],
        |ask| {
            let parts = [DATE, TIME, OFFSET].concat();
            readable(ask, integers(&parts), || pattern(TIME_OFFSET))
        },
    ),
    row(
        &[
            "time::PrimitiveDateTime",
            "time::PlainDateTime",
            "time::UtcDateTime",
            "sqlx::types::time::PrimitiveDateTime",
            "sea_orm::prelude::TimeDateTime",
        ],
        |ask| {
            let parts = [DATE, TIME].concat();
            readable(ask, integers(&parts), || pattern(TIME_PLAIN))
        },
    ),
    row(
        &[
            "time::Date",
            "sqlx::types::time::Date",
            "sea_orm::prelude::TimeDate",
        ],
        |ask| readable(ask, integers(DATE), || StringType::format("date")),
    ),
    row(
        &[
            "time::Time",
            "sqlx::types::time::Time",
            "sea_orm::prelude::TimeTime",
        ],
        |ask| readable(ask, integers(TIME), || pattern(TIME_TIME)),
    ),
    row(&["time::UtcOffset"], |ask| {
        // Minutes and seconds may be missing when read.
        let read = [3, 2, 1].map(|len| integers(&OFFSET[..len]));
        let parts = match ask.side {
            Side::Request => TypeRef::AnyOf(read.to_vec()),
            Side::Response => integers(OFFSET),
        };
        readable(ask, parts, || pattern(TIME_UTC_OFFSET))
    }),
    row(&["time::Duration", "time::SignedDuration"], |ask| {
        let parts = TypeRef::Tuple(vec![primitive("i64"), NANOSECONDS()]);
        readable(ask, parts, || pattern(TIME_DURATION))
    }),
    row(&["time::Weekday"], |ask| {
        readable(ask, between(1, 7), || strings(WEEKDAYS))
    }),
    row(&["time::Month"], |ask| {
        readable(ask, between(1, 12), || strings(MONTHS))
    }),
];

static MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

static WEEKDAYS: &[&str] = &[
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// Year and day of the year.
const DATE: &[(i32, u32)] = &[(-9999, 9999), (1, 366)];
/// Hour, minute, second, nanosecond.
const TIME: &[(i32, u32)] = &[(0, 23), (0, 59), (0, 59), (0, 999_999_999)];
/// Hours, minutes and seconds east of UTC.
const OFFSET: &[(i32, u32)] = &[(-25, 25), (-59, 59), (-59, 59)];
const NANOSECONDS: fn() -> TypeRef = || between(-999_999_999, 999_999_999);

/// An ISO 8601 duration without days and more.
const HOURS: &str = r"^-?PT(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]{1,9})?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]{1,9})?S)?|[0-9]+(?:\.[0-9]{1,9})?S)$";
const ZONED: &str = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?([+-][0-9]{2}:[0-9]{2}|Z)\[.+\]$";
const TIME_OFFSET: &str = r"^[+-]?[0-9]{4,6}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]+ [+-][0-9]{2}:[0-9]{2}:[0-9]{2}$";
const TIME_PLAIN: &str = r"^[+-]?[0-9]{4,6}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]+$";
const TIME_TIME: &str = r"^[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]+$";
const TIME_UTC_OFFSET: &str = r"^[+-][0-9]{2}:[0-9]{2}:[0-9]{2}$";
const TIME_DURATION: &str = r"^-?[0-9]+\.[0-9]{9}$";

/// What `time` writes, and what it reads.
fn readable(ask: &Ask<'_>, integers: TypeRef, text: impl Fn() -> TypeRef) -> TypeRef {
    match ask.side {
        _ if !ask.features.contains("serde-human-readable") => integers,
        Side::Request => or(text(), integers),
        Side::Response => text(),
    }
}
