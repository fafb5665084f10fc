//! `serde_with`: adapters and attribute macros.

use serde::{Deserialize, Serialize};
use serde_with::base64::Base64;
use serde_with::formats::{CommaSeparator, PreferMany};
use serde_with::hex::Hex;
use serde_with::{
    BoolFromInt, DefaultOnError, DefaultOnNull, DisplayFromStr, DurationSeconds,
    DurationSecondsWithFrac, FromInto, NoneAsEmptyString, OneOrMany, PickFirst, Same,
    SetPreventDuplicates, StringWithSeparator, TimestampSeconds, serde_as, skip_serializing_none,
};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

#[serde_as]
#[derive(Debug, Serialize, Deserialize)]
pub struct Options {
    #[serde_as(as = "Option<Same>")]
    pub same: Option<u8>,
    #[serde_as(as = "Option<Same>", no_default)]
    pub required: Option<u8>,
    #[serde_as(as = "Vec<Option<_>>")]
    pub list: Vec<Option<u8>>,
}

#[serde_as]
#[derive(Debug, Serialize, Deserialize)]
pub struct Encoded {
    #[serde_as(as = "Hex")]
    pub hex: Vec<u8>,
    #[serde_as(as = "serde_with::Bytes")]
    pub bytes: Vec<u8>,
}

#[serde_as]
#[derive(Debug, Serialize, Deserialize)]
pub struct Null {
    #[serde_as(as = "DefaultOnNull")]
    pub number: u8,
    #[serde_as(as = "DefaultOnNull<Vec<Same>>")]
    pub list: Vec<u8>,
    #[serde_as(as = "DefaultOnError")]
    pub any: u8,
    #[serde_as(as = "BoolFromInt")]
    pub flag: bool,
}

#[serde_as]
#[derive(Debug, Serialize, Deserialize)]
pub struct Many {
    #[serde_as(as = "OneOrMany<_>")]
    pub one: Vec<u8>,
    #[serde_as(as = "OneOrMany<_, PreferMany>")]
    pub many: Vec<u8>,
    #[serde_as(as = "BTreeMap<_, _>")]
    pub pairs: Vec<(String, u8)>,
    #[serde_as(as = "Vec<(_, _)>")]
    pub map: BTreeMap<String, u8>,
    #[serde_as(as = "SetPreventDuplicates<_>")]
    pub set: BTreeSet<u8>,
}

#[serde_as]
#[derive(Debug, Serialize, Deserialize)]
pub struct Times {
    #[serde_as(as = "DurationSeconds<u64>")]
    pub wait: Duration,
    #[serde_as(as = "TimestampSeconds<i64>")]
    pub at: chrono::DateTime<chrono::Utc>,
}

#[serde_as]
#[derive(Debug, Serialize)]
pub struct Written {
    #[serde_as(as = "DisplayFromStr")]
    pub text: u8,
    #[serde_as(as = "Vec<DisplayFromStr>")]
    pub texts: Vec<u8>,
    #[serde_as(as = "BTreeMap<DisplayFromStr, Option<DisplayFromStr>>")]
    pub map: BTreeMap<u8, Option<bool>>,
    #[serde_as(as = "StringWithSeparator::<CommaSeparator, u8>")]
    pub separated: Vec<u8>,
    #[serde_as(as = "Base64")]
    pub base64: Vec<u8>,
    #[serde_as(as = "serde_with::json::JsonString")]
    pub json: Vec<u8>,
    #[serde_as(as = "NoneAsEmptyString")]
    pub none: Option<u8>,
    #[serde_as(as = "PickFirst<(_, DisplayFromStr)>")]
    pub first: u8,
    #[serde_as(as = "FromInto<u32>")]
    pub from: u8,
    #[serde_as(as = "DurationSecondsWithFrac<f64>")]
    pub fraction: Duration,
    #[serde_as(as = "(_, DisplayFromStr)")]
    pub pair: (u8, u8),
    #[serde_as(serialize_as = "DisplayFromStr")]
    pub only_written: u8,
}

impl crate::Samples for Written {
    fn samples() -> Vec<Self> {
        vec![Self {
            text: 1,
            texts: vec![1, 2],
            map: BTreeMap::from([(1, None), (2, Some(true))]),
            separated: vec![1, 2],
            base64: vec![0, 255],
            json: vec![1],
            none: None,
            first: 3,
            from: 4,
            fraction: Duration::from_millis(1500),
            pair: (1, 2),
            only_written: 5,
        }]
    }
}

#[skip_serializing_none]
#[derive(Debug, Serialize, Deserialize)]
pub struct SkipsNone {
    pub a: Option<u8>,
    pub b: u8,
    #[serialize_always]
    pub c: Option<u8>,
}

#[serde_with::skip_serializing_none]
#[serde_as]
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Both {
    #[serde_as(as = "Option<Same>")]
    pub first_field: Option<u8>,
}

#[derive(Debug, serde_with::SerializeDisplay, serde_with::DeserializeFromStr)]
pub struct Text(pub String);

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Text {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}
