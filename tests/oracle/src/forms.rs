//! Types of query strings and forms.

use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub struct Scalars {
    pub text: String,
    pub small: u8,
    pub signed: i64,
    pub ratio: f64,
    pub on: bool,
    pub letter: char,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Optional {
    pub page_number: Option<u32>,
    #[serde(default)]
    pub page_size: u32,
    #[serde(default = "newest")]
    pub sort_by: Sort,
    #[serde(rename = "q")]
    pub query: Option<String>,
}

fn newest() -> Sort {
    Sort::Newest
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    Newest,
    LowestPrice,
    #[serde(rename = "a-z")]
    Name,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Newtypes {
    pub id: Id,
    pub name: Option<Name>,
    pub at: chrono::NaiveDate,
    pub uuid: uuid::Uuid,
    pub address: std::net::Ipv4Addr,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Id(pub u16);

#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name {
    pub name: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    pub a: u8,
    pub b: Option<bool>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Defaults {
    pub a: u8,
    pub b: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Skipped {
    pub a: u8,
    #[serde(skip)]
    pub b: u8,
    #[serde(skip_deserializing)]
    pub c: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Aliased {
    #[serde(alias = "old")]
    pub new: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FlattenedTexts {
    pub a: u8,
    #[serde(flatten)]
    pub rest: Texts,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Texts {
    pub b: String,
    pub c: Option<String>,
}

/// Lists are read by `serde_html_form` only.
#[derive(Debug, Serialize, Deserialize)]
pub struct Lists {
    #[serde(default)]
    pub tag: Vec<String>,
    #[serde(default)]
    pub number: Vec<u8>,
}
