//! Attributes of struct fields, and of structs as far as they concern the fields.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Serialize, Deserialize)]
pub struct Plain {
    pub id: u32,
    pub name: String,
    pub ratio: f64,
    pub on: bool,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Empty {}

#[derive(Debug, Serialize, Deserialize)]
pub struct Raw {
    pub r#type: String,
    pub r#match: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub struct RawUpper {
    pub r#type: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Rename {
    #[serde(rename = "theName")]
    pub name: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RenameOdd {
    #[serde(rename = "with space")]
    pub space: u8,
    #[serde(rename = "")]
    pub empty: u8,
    #[serde(rename = "$ref")]
    pub reference: u8,
    #[serde(rename = "a/b~c")]
    pub pointer: u8,
    #[serde(rename = "größe")]
    pub umlaut: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RenameBoth {
    #[serde(rename(serialize = "out", deserialize = "in"))]
    pub name: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RenameOut {
    #[serde(rename(serialize = "out"))]
    pub name: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RenameIn {
    #[serde(rename(deserialize = "in"))]
    pub name: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub struct AllLower {
    pub some_field: u8,
    pub Other_Field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub struct AllUpper {
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AllPascal {
    pub some_field: u8,
    pub _private__twice: u8,
    pub v1_2: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AllCamel {
    pub some_field: u8,
    pub _private__twice: u8,
    pub v1_2: u8,
    #[serde(rename = "kept_as_is")]
    pub renamed: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct AllSnake {
    pub some_field: u8,
    pub camelField: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct AllScreaming {
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct AllKebab {
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
pub struct AllScreamingKebab {
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "camelCase", deserialize = "kebab-case"))]
pub struct AllBoth {
    pub some_field: u8,
    #[serde(rename(serialize = "written"))]
    pub other_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "AnotherName")]
pub struct RenamedContainer {
    pub a: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Alias {
    #[serde(alias = "old")]
    pub new: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct AliasTwo {
    #[serde(alias = "old", alias = "older")]
    pub new: u8,
    pub other: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct AliasOptional {
    #[serde(alias = "old")]
    pub new: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct AliasDefault {
    #[serde(alias = "old", default)]
    pub new: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AliasClosed {
    #[serde(alias = "old", rename = "newest")]
    pub new: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Optional {
    pub maybe: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OptionalSkipped {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maybe: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OptionalDefault {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maybe: Option<u8>,
    #[serde(default)]
    pub other: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OptionalDefaultFunction {
    #[serde(default = "seven")]
    pub maybe: Option<u8>,
}

fn seven() -> Option<u8> {
    Some(7)
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OptionalBoxed {
    pub boxed: Box<Option<u8>>,
    pub optional_box: Option<Box<u8>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OptionalTwice {
    pub twice: Option<Option<u8>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OptionalUnit {
    pub unit: Option<()>,
    pub must: (),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OptionalNamed {
    pub named: Option<Plain>,
    pub many: Option<Vec<Option<Plain>>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SkippedIfEmpty {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<u8>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub map: BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SkippedIfRequired {
    #[serde(skip_serializing_if = "is_zero")]
    pub number: u32,
    #[serde(skip_serializing_if = "is_seven")]
    pub optional: Option<u32>,
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

fn is_seven(number: &Option<u32>) -> bool {
    *number == Some(7)
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Default1 {
    #[serde(default)]
    pub number: u8,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub list: Vec<String>,
    #[serde(default)]
    pub flag: bool,
    pub must: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct DefaultFunctions {
    #[serde(default = "ten")]
    pub number: i64,
    #[serde(default = "name")]
    pub text: String,
    #[serde(default = "DefaultFunctions::list")]
    pub list: Vec<u8>,
    #[serde(default = "negative")]
    pub negative: f32,
    #[serde(default = "limit")]
    pub limit: usize,
}

const LIMIT: usize = 20;

fn ten() -> i64 {
    10
}

fn name() -> String {
    "somebody".to_string()
}

fn negative() -> f32 {
    -1.5
}

fn limit() -> usize {
    LIMIT
}

impl DefaultFunctions {
    fn list() -> Vec<u8> {
        vec![1, 2]
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DefaultContainer {
    pub number: u8,
    pub text: String,
    pub maybe: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct DefaultContainerManual {
    pub page: u32,
    pub size: u32,
    pub sort: String,
}

impl Default for DefaultContainerManual {
    fn default() -> Self {
        Self {
            page: 1,
            size: 50,
            sort: String::from("id"),
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(default = "DefaultContainerFunction::new")]
pub struct DefaultContainerFunction {
    pub page: u32,
    #[serde(default = "ten")]
    pub size: i64,
}

impl DefaultContainerFunction {
    fn new() -> Self {
        Self { page: 3, size: 4 }
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct DefaultClosed {
    pub first_field: u8,
    #[serde(alias = "second")]
    pub second_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    pub a: u8,
    pub b: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosedEmpty {}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosedSkipped {
    pub a: u8,
    #[serde(skip)]
    pub hidden: u8,
    #[serde(skip_deserializing)]
    pub written: u8,
    #[serde(skip_serializing)]
    pub read: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Skipped {
    pub a: u8,
    #[serde(skip)]
    pub hidden: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SkippedReading {
    pub a: u8,
    #[serde(skip_deserializing)]
    pub written: u8,
    #[serde(skip_deserializing, default = "ten")]
    pub written_too: i64,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SkippedWriting {
    pub a: u8,
    #[serde(skip_serializing)]
    pub password: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SkippedAll {
    #[serde(skip)]
    pub a: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub struct Tagged {
    pub a: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type", rename = "renamed")]
pub struct TaggedRenamed {
    pub a: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type", deny_unknown_fields)]
pub struct TaggedClosed {
    pub a: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Nested {
    pub plain: Plain,
    pub list: Vec<Optional>,
    pub map: BTreeMap<String, Closed>,
    pub boxed: Box<Plain>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Recursive {
    pub value: u8,
    pub next: Option<Box<Recursive>>,
    pub children: Vec<Recursive>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct MutualA {
    pub b: Option<Box<MutualB>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct MutualB {
    #[serde(default)]
    pub a: Vec<MutualA>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(bound = "", crate = "serde", expecting = "a struct")]
pub struct Meaningless {
    pub a: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Cow<'a> {
    pub borrowed: std::borrow::Cow<'a, str>,
    pub list: std::borrow::Cow<'a, [u8]>,
}

pub type CowStatic = Cow<'static>;

#[cfg_attr(all(), derive(Serialize, Deserialize))]
#[cfg_attr(all(), serde(rename_all = "camelCase"))]
#[derive(Debug)]
pub struct Configured {
    #[cfg_attr(all(), serde(default))]
    pub first_field: u8,
    #[cfg(any())]
    pub second_field: u8,
}

/// Both attributes on one field, in several attributes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[serde(deny_unknown_fields)]
pub struct Several {
    #[serde(default)]
    #[serde(rename = "x")]
    pub a_b: u8,
    #[serde(alias = "y")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c_d: Option<u8>,
}
