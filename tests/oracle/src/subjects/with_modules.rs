//! `with`, `serialize_with`, `deserialize_with`: known modules, and functions of this crate.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt::Display;
use std::str::FromStr;

#[derive(Debug, Serialize, Deserialize)]
pub struct ChronoSeconds {
    #[serde(with = "chrono::serde::ts_seconds")]
    pub at: DateTime<Utc>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ChronoOptions {
    #[serde(with = "chrono::serde::ts_seconds_option")]
    pub required: Option<DateTime<Utc>>,
    #[serde(default, with = "chrono::serde::ts_milliseconds_option")]
    pub optional: Option<DateTime<Utc>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ChronoNaive {
    #[serde(with = "chrono::naive::serde::ts_seconds")]
    pub at: NaiveDateTime,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ChronoWritten {
    #[serde(serialize_with = "chrono::serde::ts_milliseconds::serialize")]
    pub at: DateTime<Utc>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct TimeRfc3339 {
    #[serde(with = "time::serde::rfc3339")]
    pub at: time::OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    pub maybe: Option<time::OffsetDateTime>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct TimeTimestamp {
    #[serde(with = "time::serde::timestamp")]
    pub at: time::OffsetDateTime,
    #[serde(with = "time::serde::timestamp::option", default)]
    pub maybe: Option<time::OffsetDateTime>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct UuidForms {
    #[serde(with = "uuid::serde::simple")]
    pub simple: uuid::Uuid,
    #[serde(with = "uuid::serde::urn")]
    pub urn: uuid::Uuid,
    #[serde(with = "uuid::serde::braced")]
    pub braced: uuid::Uuid,
    #[serde(with = "uuid::serde::compact")]
    pub compact: uuid::Uuid,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Bytes {
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
    #[serde(with = "serde_bytes")]
    pub maybe: Option<Vec<u8>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct IndexMapSeq {
    #[serde(with = "indexmap::map::serde_seq")]
    pub pairs: indexmap::IndexMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct EitherUntagged {
    #[serde(with = "either::serde_untagged")]
    pub either: either::Either<u8, String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct DoubleOption {
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "serde_with::rust::double_option"
    )]
    pub value: Option<Option<u8>>,
}

fn as_text<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

fn from_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr,
    T::Err: Display,
    D: Deserializer<'de>,
{
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}

/// The text that is read must be a number: no schema of `String` says so.
#[derive(Debug, Serialize)]
pub struct OwnFunctions {
    #[serde(serialize_with = "as_text")]
    pub number: u32,
    #[serde(serialize_with = "lowercase::serialize")]
    pub text: String,
    #[serde(serialize_with = "as_length")]
    pub list: Vec<u8>,
}

impl crate::Samples for OwnFunctions {
    fn samples() -> Vec<Self> {
        vec![
            Self {
                number: 7,
                text: "ABC".into(),
                list: vec![1],
            },
            Self {
                number: 0,
                text: String::new(),
                list: Vec::new(),
            },
        ]
    }
}

fn as_length<S: Serializer>(list: &Vec<u8>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(list.len() as u64)
}

mod lowercase {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S>(value: &str, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        value.to_lowercase().serialize(serializer)
    }

    pub fn deserialize<'de, D>(deserializer: D) -> Result<String, D::Error>
    where
        D: Deserializer<'de>,
    {
        Ok(String::deserialize(deserializer)?.to_lowercase())
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OwnModule {
    #[serde(with = "lowercase")]
    pub text: String,
    #[serde(default, deserialize_with = "null_is_default")]
    pub number: u8,
    #[serde(deserialize_with = "null_is_default")]
    pub list: Vec<u8>,
    #[serde(deserialize_with = "some")]
    pub maybe: Option<u8>,
}

fn null_is_default<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Default + Deserialize<'de>,
    D: Deserializer<'de>,
{
    let value = Option::<T>::deserialize(deserializer)?;
    Ok(value.unwrap_or_default())
}

fn some<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    Deserialize::deserialize(deserializer).map(Some)
}

#[derive(Debug, Deserialize)]
pub struct FromTextIn {
    #[serde(deserialize_with = "from_text")]
    pub name: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VariantWith {
    #[serde(with = "lowercase")]
    Text(String),
    Other(u8),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum VariantWithAdjacent {
    #[serde(with = "lowercase")]
    Text(String),
    Field(#[serde(with = "chrono::serde::ts_seconds_option")] Option<DateTime<Utc>>),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct NewtypeWith(#[serde(with = "lowercase")] pub String);

#[derive(Debug, Serialize, Deserialize)]
pub struct TupleWith(
    #[serde(with = "lowercase")] pub String,
    #[serde(deserialize_with = "null_is_default")] pub u8,
);
