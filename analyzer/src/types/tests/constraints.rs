//! Limits and remarks of other derives, and defaults.

use super::clean;

#[test]
fn limits_of_every_dialect_become_keywords() {
    let text = clean(
        r##"//- src/main.rs
use serde::{Deserialize, Serialize};
const MOST: usize = 20;
static WORD: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(|| regex::Regex::new(r"^\w+$").unwrap());

#[derive(Deserialize, validator::Validate)]
struct Validator {
    #[validate(length(min = 1, max = MOST), email)]
    email: String,
    #[validate(range(min = -1, exclusive_max = 2.5))]
    ratio: f64,
    #[validate(regex(path = *WORD))]
    word: String,
    #[validate(required, length(equal = 2))]
    pair: Option<Vec<u8>>,
}
#[derive(Deserialize, garde::Validate)]
struct Garde {
    #[garde(length(chars, max = 5), pattern("^a"))]
    text: String,
    #[garde(inner(length(min = 2)), length(max = 3))]
    list: Vec<String>,
    #[garde(prefix("a.b"), skip)]
    prefix: Option<String>,
    #[garde(inner(range(min = 1, max = 9)))]
    page: Option<u32>,
    #[garde(inner(inner(length(max = 4))))]
    tags: Option<Vec<String>>,
}
#[nutype::nutype(validate(len_char_min = 3, not_empty, len_char_max = 9), derive(Debug, Serialize, Deserialize))]
struct Name(String);
#[derive(Deserialize)]
struct Schemas {
    #[schemars(range(min = 1), title = "x")]
    one: u8,
    /// Ignored.
    #[schema(minimum = 2, example = 3, description = "Two or more.", deprecated)]
    two: u8,
    name: Name,
}
type Request = (Validator, Garde, Schemas);
"##,
    );
    assert_eq!(
        text,
        "\
request: [Validator, Garde, Schemas]
Garde in = { text: string where length ..5, /^a/, list: [string] where items ..3, each length 2.., \
prefix?: string | null where /^a\\.b/, page?: uint32 | null where range 1..9, \
tags?: [string] | null where each length ..4 }
Name in = string where length 3..9
Schemas in = { one: uint8 where range 1.., two: uint8 where range 2.. deprecated // Two or more., name: Name }
Validator in = { email: string where length 1..20, email, \
ratio: double where range -1.., open range ..2.5, word: string where /^\\w+$/, pair: [uint8] where items 2..2 }
"
    );
}

#[test]
fn defaults_are_stated_where_they_are_literals() {
    let text = clean(
        r##"//- src/main.rs
use serde::Deserialize;
#[derive(Deserialize)]
struct Given {
    #[serde(default)] number: u8,
    #[serde(default)] list: Vec<u8>,
    #[serde(default)] maybe: Option<u8>,
    #[serde(default = "ten")] ten: Option<i64>,
    #[serde(default = "Given::name")] name: String,
    #[serde(default = "computed")] computed: u32,
    #[serde(default)] sort: Sort,
    #[serde(default = "down")] down: Sort,
    #[serde(default = "id")] id: Id,
}
fn ten() -> Option<i64> { Some(-10) }
fn computed() -> u32 { 2 + 2 }
fn down() -> Sort { Sort::Down }
fn id() -> Id { Id(7) }
impl Given { fn name() -> String { "x".to_string() } }
#[derive(Deserialize, Default)]
#[serde(rename_all = "lowercase")]
enum Sort { Up, #[default] Middle, Down }
#[derive(Deserialize)]
struct Id(u8);
#[derive(Deserialize)]
#[serde(default)]
struct Page { page: u32, size: u32, text: String }
const SIZE: u32 = 50;
impl Default for Page {
    fn default() -> Self { Self { page: 1, size: SIZE, text: String::new() } }
}
type Request = (Given, Page);
"##,
    );
    assert_eq!(
        text,
        "\
request: [Given, Page]
Given in = { number?: uint8 = 0, list?: [uint8] = [], maybe?: uint8 | null, ten?: int64 | null = -10, \
name?: string = \"x\", computed?: uint32, sort?: Sort = \"middle\", down?: Sort = \"down\", id?: Id = 7 }
Id in = uint8
Page in = { page?: uint32 = 1, size?: uint32 = 50, text?: string = \"\" }
Sort in = up | middle | down
"
    );
}
