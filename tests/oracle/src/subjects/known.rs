//! Types of other crates that the analyzer knows.

use serde::{Deserialize, Serialize};

pub type Uuid = uuid::Uuid;
pub type Url = url::Url;
pub type Ulid = ulid::Ulid;
pub type Decimal = rust_decimal::Decimal;
pub type BigDecimal = bigdecimal::BigDecimal;
pub type Bytes = bytes::Bytes;
pub type ByteBuf = serde_bytes::ByteBuf;
pub type Small = smallvec::SmallVec<[u8; 4]>;
pub type Bounded = arrayvec::ArrayVec<u8, 3>;
pub type Either = either::Either<u8, String>;
pub type Point = geo_types::Point<f64>;
pub type LineString = geo_types::LineString<f64>;
pub type Coord = geo_types::Coord<f64>;
pub type Polygon = geo_types::Polygon<f64>;

pub type ChronoUtc = chrono::DateTime<chrono::Utc>;
pub type ChronoFixed = chrono::DateTime<chrono::FixedOffset>;
pub type ChronoDate = chrono::NaiveDate;
pub type ChronoDateTime = chrono::NaiveDateTime;
pub type ChronoTime = chrono::NaiveTime;
pub type ChronoWeekday = chrono::Weekday;
pub type ChronoMonth = chrono::Month;
pub type ChronoDelta = chrono::TimeDelta;

pub type TimeOffset = time::OffsetDateTime;
pub type TimePrimitive = time::PrimitiveDateTime;
pub type TimeDate = time::Date;
pub type TimeTime = time::Time;
pub type TimeDuration = time::Duration;
pub type TimeUtcOffset = time::UtcOffset;
pub type TimeWeekday = time::Weekday;
pub type TimeMonth = time::Month;

pub type JiffTimestamp = jiff::Timestamp;
pub type JiffZoned = jiff::ZonedDateTime;
pub type JiffDate = jiff::civil::Date;
pub type JiffDateTime = jiff::civil::DateTime;
pub type JiffTime = jiff::civil::Time;
pub type JiffSpan = jiff::Span;
pub type JiffDuration = jiff::SignedDuration;

#[derive(Debug, Serialize, Deserialize)]
pub struct Maps {
    pub by_uuid: std::collections::BTreeMap<uuid::Uuid, u8>,
    pub by_date: std::collections::BTreeMap<chrono::NaiveDate, u8>,
}
