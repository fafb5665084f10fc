//! Every pair of attributes. Made by the test `generated_files_are_current`.

#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

pub fn five() -> u8 {
    5
}

pub mod plain {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        u8::deserialize(deserializer)
    }
}

pub fn plain_option<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    Option::<u8>::deserialize(deserializer)
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Part {
    pub part_one: u8,
    pub part_two: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameAlias {
    pub plain_field: u8,
    #[serde(rename = "renamed", alias = "old", alias = "older")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameDefault {
    pub plain_field: u8,
    #[serde(rename = "renamed", default)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameDefaultFn {
    pub plain_field: u8,
    #[serde(rename = "renamed", default = "five")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameSkip {
    pub plain_field: u8,
    #[serde(rename = "renamed", skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameSkipWriting {
    pub plain_field: u8,
    #[serde(rename = "renamed", skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameSkipReading {
    pub plain_field: u8,
    #[serde(rename = "renamed", skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameSkipIf {
    pub plain_field: u8,
    #[serde(rename = "renamed", skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameWith {
    pub plain_field: u8,
    #[serde(rename = "renamed", with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameReadWith {
    pub plain_field: u8,
    #[serde(rename = "renamed", deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameFlatten {
    pub plain_field: u8,
    #[serde(rename = "renamed", flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameFlattenOption {
    pub plain_field: u8,
    #[serde(rename = "renamed", flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameFlattenMap {
    pub plain_field: u8,
    #[serde(rename = "renamed", flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothAlias {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), alias = "old", alias = "older")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothDefault {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), default)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothDefaultFn {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), default = "five")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothSkip {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothSkipWriting {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothSkipReading {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothSkipIf {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothWith {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothReadWith {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothFlatten {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothFlattenOption {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FRenameBothFlattenMap {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"), flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FAliasDefault {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older", default)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FAliasDefaultFn {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older", default = "five")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FAliasSkip {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older", skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FAliasSkipWriting {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older", skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FAliasSkipReading {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older", skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FAliasSkipIf {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older", skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FAliasWith {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older", with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FAliasReadWith {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older", deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultSkip {
    pub plain_field: u8,
    #[serde(default, skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultSkipWriting {
    pub plain_field: u8,
    #[serde(default, skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultSkipReading {
    pub plain_field: u8,
    #[serde(default, skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultSkipIf {
    pub plain_field: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultWith {
    pub plain_field: u8,
    #[serde(default, with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultReadWith {
    pub plain_field: u8,
    #[serde(default, deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultFlatten {
    pub plain_field: u8,
    #[serde(default, flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultFlattenOption {
    pub plain_field: u8,
    #[serde(default, flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultFlattenMap {
    pub plain_field: u8,
    #[serde(default, flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultFnSkip {
    pub plain_field: u8,
    #[serde(default = "five", skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultFnSkipWriting {
    pub plain_field: u8,
    #[serde(default = "five", skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultFnSkipReading {
    pub plain_field: u8,
    #[serde(default = "five", skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FDefaultFnWith {
    pub plain_field: u8,
    #[serde(default = "five", with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipSkipIf {
    pub plain_field: u8,
    #[serde(skip, skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipWith {
    pub plain_field: u8,
    #[serde(skip, with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipReadWith {
    pub plain_field: u8,
    #[serde(skip, deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipFlatten {
    pub plain_field: u8,
    #[serde(skip, flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipFlattenOption {
    pub plain_field: u8,
    #[serde(skip, flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipFlattenMap {
    pub plain_field: u8,
    #[serde(skip, flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipWritingSkipIf {
    pub plain_field: u8,
    #[serde(skip_serializing, skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipWritingWith {
    pub plain_field: u8,
    #[serde(skip_serializing, with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipWritingReadWith {
    pub plain_field: u8,
    #[serde(skip_serializing, deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipWritingFlatten {
    pub plain_field: u8,
    #[serde(skip_serializing, flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipWritingFlattenOption {
    pub plain_field: u8,
    #[serde(skip_serializing, flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipWritingFlattenMap {
    pub plain_field: u8,
    #[serde(skip_serializing, flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipReadingSkipIf {
    pub plain_field: u8,
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipReadingWith {
    pub plain_field: u8,
    #[serde(skip_deserializing, with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipReadingReadWith {
    pub plain_field: u8,
    #[serde(skip_deserializing, deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipReadingFlatten {
    pub plain_field: u8,
    #[serde(skip_deserializing, flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipReadingFlattenOption {
    pub plain_field: u8,
    #[serde(skip_deserializing, flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipReadingFlattenMap {
    pub plain_field: u8,
    #[serde(skip_deserializing, flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FSkipIfReadWith {
    pub plain_field: u8,
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelRename {
    pub plain_field: u8,
    #[serde(rename = "renamed")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelRenameBoth {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelAlias {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelDefault {
    pub plain_field: u8,
    #[serde(default)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelDefaultFn {
    pub plain_field: u8,
    #[serde(default = "five")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelSkip {
    pub plain_field: u8,
    #[serde(skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelSkipWriting {
    pub plain_field: u8,
    #[serde(skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelSkipReading {
    pub plain_field: u8,
    #[serde(skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelSkipIf {
    pub plain_field: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelWith {
    pub plain_field: u8,
    #[serde(with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelReadWith {
    pub plain_field: u8,
    #[serde(deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelFlatten {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelFlattenOption {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SCamelFlattenMap {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothRename {
    pub plain_field: u8,
    #[serde(rename = "renamed")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothRenameBoth {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothAlias {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothDefault {
    pub plain_field: u8,
    #[serde(default)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothDefaultFn {
    pub plain_field: u8,
    #[serde(default = "five")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothSkip {
    pub plain_field: u8,
    #[serde(skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothSkipWriting {
    pub plain_field: u8,
    #[serde(skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothSkipReading {
    pub plain_field: u8,
    #[serde(skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothSkipIf {
    pub plain_field: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothWith {
    pub plain_field: u8,
    #[serde(with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothReadWith {
    pub plain_field: u8,
    #[serde(deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothFlatten {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothFlattenOption {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub struct SAllBothFlattenMap {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedRename {
    pub plain_field: u8,
    #[serde(rename = "renamed")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedRenameBoth {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedAlias {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedDefault {
    pub plain_field: u8,
    #[serde(default)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedDefaultFn {
    pub plain_field: u8,
    #[serde(default = "five")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedSkip {
    pub plain_field: u8,
    #[serde(skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedSkipWriting {
    pub plain_field: u8,
    #[serde(skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedSkipReading {
    pub plain_field: u8,
    #[serde(skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedSkipIf {
    pub plain_field: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedWith {
    pub plain_field: u8,
    #[serde(with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SClosedReadWith {
    pub plain_field: u8,
    #[serde(deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultRename {
    pub plain_field: u8,
    #[serde(rename = "renamed")]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultRenameBoth {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultAlias {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older")]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultDefault {
    pub plain_field: u8,
    #[serde(default)]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultDefaultFn {
    pub plain_field: u8,
    #[serde(default = "five")]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultSkip {
    pub plain_field: u8,
    #[serde(skip)]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultSkipWriting {
    pub plain_field: u8,
    #[serde(skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultSkipReading {
    pub plain_field: u8,
    #[serde(skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultSkipIf {
    pub plain_field: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultWith {
    pub plain_field: u8,
    #[serde(with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultReadWith {
    pub plain_field: u8,
    #[serde(deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultFlatten {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: Part,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultFlattenOption {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SDefaultFlattenMap {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: std::collections::BTreeMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagRename {
    pub plain_field: u8,
    #[serde(rename = "renamed")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagRenameBoth {
    pub plain_field: u8,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagAlias {
    pub plain_field: u8,
    #[serde(alias = "old", alias = "older")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagDefault {
    pub plain_field: u8,
    #[serde(default)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagDefaultFn {
    pub plain_field: u8,
    #[serde(default = "five")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagSkip {
    pub plain_field: u8,
    #[serde(skip)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagSkipWriting {
    pub plain_field: u8,
    #[serde(skip_serializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagSkipReading {
    pub plain_field: u8,
    #[serde(skip_deserializing)]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagSkipIf {
    pub plain_field: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagWith {
    pub plain_field: u8,
    #[serde(with = "plain")]
    pub some_field: u8,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagReadWith {
    pub plain_field: u8,
    #[serde(deserialize_with = "plain_option")]
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagFlatten {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: Part,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub struct STagFlattenOption {
    pub plain_field: u8,
    #[serde(flatten)]
    pub some_field: Option<Part>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CCamelClosed {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CCamelDefault {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub struct CCamelTag {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"), deny_unknown_fields)]
pub struct CAllBothClosed {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"), default)]
pub struct CAllBothDefault {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"), tag = "kind")]
pub struct CAllBothTag {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CClosedDefault {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, tag = "kind")]
pub struct CClosedTag {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, tag = "kind")]
pub struct CDefaultTag {
    pub plain_field: u8,
    pub some_field: Option<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EExternalSnakeRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EExternalAllBothRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum EExternalFieldsRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum EExternalClosedRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EExternalSnakeRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EExternalAllBothRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum EExternalFieldsRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum EExternalClosedRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameBothRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameBothAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameBothSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameBothSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameBothUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EExternalSnakeRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EExternalAllBothRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum EExternalFieldsRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum EExternalClosedRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameAllAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", alias = "old", alias = "older")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameAllSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", skip_serializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameAllSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", skip_deserializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalRenameAllUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EExternalSnakeAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EExternalAllBothAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum EExternalFieldsAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum EExternalClosedAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalAliasSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalAliasSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalAliasUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EExternalSnakeSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EExternalAllBothSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum EExternalFieldsSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum EExternalClosedSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalSkipWritingUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing, untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EExternalSnakeSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EExternalAllBothSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum EExternalFieldsSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum EExternalClosedSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum VExternalSkipReadingUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing, untagged)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EExternalSnakeUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EExternalAllBothUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum EExternalFieldsUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum EExternalClosedUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EInternalSnakeRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EInternalAllBothRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
pub enum EInternalFieldsRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum EInternalClosedRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EInternalSnakeRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EInternalAllBothRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
pub enum EInternalFieldsRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum EInternalClosedRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameBothRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameBothAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameBothSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameBothSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameBothUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EInternalSnakeRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EInternalAllBothRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
pub enum EInternalFieldsRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum EInternalClosedRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameAllAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", alias = "old", alias = "older")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameAllSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", skip_serializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameAllSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", skip_deserializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalRenameAllUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EInternalSnakeAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EInternalAllBothAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
pub enum EInternalFieldsAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum EInternalClosedAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalAliasSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalAliasSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalAliasUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EInternalSnakeSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EInternalAllBothSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
pub enum EInternalFieldsSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum EInternalClosedSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalSkipWritingUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing, untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EInternalSnakeSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EInternalAllBothSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
pub enum EInternalFieldsSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum EInternalClosedSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum VInternalSkipReadingUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing, untagged)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EInternalSnakeUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EInternalAllBothUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
pub enum EInternalFieldsUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum EInternalClosedUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum EAdjacentSnakeRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EAdjacentAllBothRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all_fields = "camelCase")]
pub enum EAdjacentFieldsRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", deny_unknown_fields)]
pub enum EAdjacentClosedRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum EAdjacentSnakeRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EAdjacentAllBothRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all_fields = "camelCase")]
pub enum EAdjacentFieldsRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", deny_unknown_fields)]
pub enum EAdjacentClosedRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameBothRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameBothAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameBothSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameBothSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameBothUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum EAdjacentSnakeRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EAdjacentAllBothRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all_fields = "camelCase")]
pub enum EAdjacentFieldsRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", deny_unknown_fields)]
pub enum EAdjacentClosedRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameAllAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", alias = "old", alias = "older")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameAllSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", skip_serializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameAllSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", skip_deserializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentRenameAllUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum EAdjacentSnakeAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EAdjacentAllBothAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all_fields = "camelCase")]
pub enum EAdjacentFieldsAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", deny_unknown_fields)]
pub enum EAdjacentClosedAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentAliasSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentAliasSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentAliasUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum EAdjacentSnakeSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EAdjacentAllBothSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all_fields = "camelCase")]
pub enum EAdjacentFieldsSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", deny_unknown_fields)]
pub enum EAdjacentClosedSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentSkipWritingUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing, untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum EAdjacentSnakeSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EAdjacentAllBothSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all_fields = "camelCase")]
pub enum EAdjacentFieldsSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", deny_unknown_fields)]
pub enum EAdjacentClosedSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum VAdjacentSkipReadingUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing, untagged)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum EAdjacentSnakeUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EAdjacentAllBothUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all_fields = "camelCase")]
pub enum EAdjacentFieldsUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", deny_unknown_fields)]
pub enum EAdjacentClosedUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "snake_case")]
pub enum EUntaggedSnakeRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EUntaggedAllBothRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum EUntaggedFieldsRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum EUntaggedClosedRename {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename = "renamed", untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "snake_case")]
pub enum EUntaggedSnakeRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EUntaggedAllBothRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum EUntaggedFieldsRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum EUntaggedClosedRenameBoth {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameBothRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameBothAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameBothSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameBothSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameBothUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename(serialize = "out", deserialize = "in"), untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "snake_case")]
pub enum EUntaggedSnakeRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EUntaggedAllBothRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum EUntaggedFieldsRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum EUntaggedClosedRenameAll {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameAllAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", alias = "old", alias = "older")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameAllSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", skip_serializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameAllSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", skip_deserializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedRenameAllUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(rename_all = "kebab-case", untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "snake_case")]
pub enum EUntaggedSnakeAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EUntaggedAllBothAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum EUntaggedFieldsAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum EUntaggedClosedAlias {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older")]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedAliasSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedAliasSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedAliasUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(alias = "old", alias = "older", untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "snake_case")]
pub enum EUntaggedSnakeSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EUntaggedAllBothSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum EUntaggedFieldsSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum EUntaggedClosedSkipWriting {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedSkipWritingUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_serializing, untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "snake_case")]
pub enum EUntaggedSnakeSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EUntaggedAllBothSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum EUntaggedFieldsSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum EUntaggedClosedSkipReading {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum VUntaggedSkipReadingUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(skip_deserializing, untagged)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "snake_case")]
pub enum EUntaggedSnakeUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    NewtypeLast(Part),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
pub enum EUntaggedAllBothUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    StructLast { some_field: u8, other_field: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum EUntaggedFieldsUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    UnitLast,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum EUntaggedClosedUntagged {
    FirstOne { first_field: u8 },
    Second,
    #[serde(untagged)]
    NewtypeLast(Part),
}
