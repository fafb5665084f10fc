//! Numbers, strings and dates.

use routegen_analyzer::model::{Number, StringType};

use super::{Types, Uses};
use crate::Dates;

/// Any JSON value.
pub(super) const ANY: &str = "serde_json::Value";

/// The Rust type that holds all of these numbers: the one of the format, else the one of the bounds.
pub(super) fn number(number: &Number) -> &'static str {
    if !number.integer {
        return if number.format == Some("float") {
            "f32"
        } else {
            "f64"
        };
    }
    let named = match number.format {
        Some("int8") => Some("i8"),
        Some("uint8") => Some("u8"),
        Some("int16") => Some("i16"),
        Some("uint16") => Some("u16"),
        Some("int32") => Some("i32"),
        Some("uint32") => Some("u32"),
        Some("int64") => Some("i64"),
        Some("uint64") => Some("u64"),
        _ => None,
    };
    if let Some(named) = named {
        return named;
    }
    let lowest = number.minimum.unwrap_or(i128::from(i64::MIN));
    let highest = number.maximum.unwrap_or(i64::MAX as u128);
    let types = [
        ("u8", 0, u8::MAX.into()),
        ("i8", i8::MIN.into(), i8::MAX as u128),
        ("u16", 0, u16::MAX.into()),
        ("i16", i16::MIN.into(), i16::MAX as u128),
        ("u32", 0, u32::MAX.into()),
        ("i32", i32::MIN.into(), i32::MAX as u128),
        ("i64", i64::MIN.into(), i64::MAX as u128),
        ("u64", 0, u64::MAX.into()),
        ("i128", i128::MIN, i128::MAX as u128),
    ];
    let fitting = types
        .iter()
        .find(|(_, low, high)| *low <= lowest && highest <= *high);
    fitting.map_or("u128", |(name, ..)| name)
}

/// The kinds of dates that a string can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Date {
    /// With an offset (RFC 3339).
    Instant,
    Day,
    /// Without an offset.
    LocalDateTime,
    LocalTime,
}

pub(super) fn date(format: Option<&str>) -> Option<Date> {
    match format? {
        "date-time" => Some(Date::Instant),
        "date" => Some(Date::Day),
        "date-time-local" => Some(Date::LocalDateTime),
        "time-local" => Some(Date::LocalTime),
        _ => None,
    }
}

impl Types<'_> {
    pub(super) fn string(&mut self, string: &StringType) -> String {
        let format = string.format.as_deref();
        if format == Some("uuid") && self.options.uuid {
            self.uses.insert(Uses::Uuid);
            return "uuid::Uuid".to_owned();
        }
        let Some(date) = date(format) else {
            return "String".to_owned();
        };
        let (uses, name) = match (self.dates(), date) {
            (Dates::Text, _) => return "String".to_owned(),
            (Dates::Chrono, Date::Instant) => (Uses::Chrono, "chrono::DateTime<chrono::Utc>"),
            (Dates::Chrono, Date::Day) => (Uses::Chrono, "chrono::NaiveDate"),
            (Dates::Chrono, Date::LocalDateTime) => (Uses::Chrono, "chrono::NaiveDateTime"),
            (Dates::Chrono, Date::LocalTime) => (Uses::Chrono, "chrono::NaiveTime"),
            (Dates::Jiff, Date::Instant) => (Uses::Jiff, "jiff::Timestamp"),
            (Dates::Jiff, Date::Day) => (Uses::Jiff, "jiff::civil::Date"),
            (Dates::Jiff, Date::LocalDateTime) => (Uses::Jiff, "jiff::civil::DateTime"),
            (Dates::Jiff, Date::LocalTime) => (Uses::Jiff, "jiff::civil::Time"),
            (Dates::Time, Date::Instant) => (Uses::Time, "super::dates::Instant"),
            // `time` has no text form without an offset that others share.
            (Dates::Time, Date::LocalDateTime | Date::LocalTime) => return "String".to_owned(),
            (Dates::Time, Date::Day) => (Uses::Time, "super::dates::Day"),
        };
        self.uses.insert(uses);
        name.to_owned()
    }
}
