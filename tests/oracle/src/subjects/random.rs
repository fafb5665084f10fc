//! Random combinations of attributes. Made by the test `generated_files_are_current`.

#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub fn three() -> u8 {
    3
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t1_word", content = "t1_wordc", rename_all = "snake_case", rename_all_fields(serialize = "SCREAMING-KEBAB-CASE", deserialize = "snake_case"))]
pub enum T0 {
    #[serde(rename = "v2_word")]
    FirstOne {
        #[serde(rename(serialize = "w3_x1", deserialize = "d4_word"))]
        f5_two_words: BTreeMap<String, Option<Box<char>>>,
        #[serde(rename = "r6", skip_serializing)]
        f7_two_words: bool,
        #[serde(skip)]
        f8: char,
        #[serde(default)]
        f9_x1: Vec<i16>,
    },
    #[serde(alias = "va10_two_words")]
    Second,
    #[serde(skip_deserializing)]
    HTTPThird {
        f11_two_words: i64,
        f12: Box<Option<String>>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t13", content = "t13c", rename_all(serialize = "SCREAMING_SNAKE_CASE", deserialize = "lowercase"))]
pub enum T1 {
    FirstOne {
    },
    Second(Box<Option<u8>>),
    HTTPThird(T0),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "camelCase")]
pub enum T2 {
    FirstOne {
    },
    Second {
        #[serde(default)]
        f15: u32,
        #[serde(rename = "r16")]
        f17_two_words: (BTreeMap<String, i16>, T1),
        #[serde(flatten)]
        f18_x1: BTreeMap<String, serde_json::Value>,
    },
    HTTPThird {
        #[serde(default)]
        f19_two_words: u32,
        f20_two_words: (BTreeMap<String, Option<i64>>, T1),
        #[serde(rename = "r21_two_words")]
        f22_two_words: f64,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T3(pub T2, pub T1);

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t23_word")]
pub enum T4 {
    #[serde(rename = "v24_two_words")]
    FirstOne {
        #[serde(skip_serializing_if = "Option::is_none", skip_serializing)]
        f25: Option<Option<Vec<char>>>,
        f26: (BTreeMap<String, char>, f64),
        #[serde(default)]
        f27: Option<i64>,
        #[serde(rename = "r28_x1")]
        f29_x1: (BTreeMap<String, i64>, (Option<f64>, u8)),
    },
    #[serde(other)]
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t30", rename_all = "PascalCase")]
pub enum T5 {
    FirstOne,
    Second {
        f31_word: T4,
    },
    HTTPThird {
        #[serde(flatten)]
        f32_word: T4,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum T6 {
    FirstOne(u32),
    Second {
        f34_word: Vec<T3>,
        #[serde(rename = "r35_word")]
        f36: (Option<T3>, char),
        f37_x1: T2,
        #[serde(rename = "r38_x1")]
        f39: u32,
    },
    #[serde(rename = "v40")]
    HTTPThird(Option<Option<Option<String>>>),
    V4(bool),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "SCREAMING_SNAKE_CASE"))]
pub struct T7 {
    pub f41_two_words: Vec<String>,
    pub f42: T2,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T8 {
    pub f43_word: String,
    #[serde(alias = "a44_two_words")]
    pub f45: BTreeMap<String, Vec<bool>>,
    #[serde(rename = "r46_x1", default, skip_serializing_if = "Option::is_none")]
    pub f47: Option<Option<Vec<i16>>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T9 {
    #[serde(flatten)]
    pub f48: T5,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T10 {
    FirstOne(Vec<Box<T8>>),
    Second {
        #[serde(flatten)]
        f50_word: BTreeMap<String, serde_json::Value>,
    },
    HTTPThird {
        #[serde(rename = "r51_two_words", skip_serializing_if = "Vec::is_empty")]
        f52_two_words: Vec<Box<i16>>,
    },
    #[serde(skip)]
    V4 {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        f53_word: Option<bool>,
        #[serde(rename = "r54_word", skip_serializing_if = "Option::is_none")]
        f55_word: Option<i16>,
        #[serde(rename = "r56_x1")]
        f57_two_words: BTreeMap<String, Box<Box<f64>>>,
        #[serde(default)]
        f58: Option<Box<Option<u32>>>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T11 {
    #[serde(rename(serialize = "w59_word", deserialize = "d60_word"))]
    pub f61_two_words: Option<Option<bool>>,
    #[serde(default)]
    pub f62_word: bool,
    #[serde(default)]
    pub f63_two_words: Vec<char>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t64", rename_all(serialize = "snake_case", deserialize = "PascalCase"))]
pub enum T12 {
    FirstOne(T11),
    #[serde(other)]
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t65_x1", content = "t65_x1c", rename_all_fields = "SCREAMING-KEBAB-CASE")]
pub enum T13 {
    FirstOne(BTreeMap<String, u32>, Vec<BTreeMap<String, T8>>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "lowercase", deserialize = "kebab-case"))]
pub struct T14 {
    #[serde(default, skip_deserializing)]
    pub f66_word: Vec<Box<T1>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "SCREAMING-KEBAB-CASE", deserialize = "UPPERCASE"), deny_unknown_fields)]
pub struct T15 {
    #[serde(rename(serialize = "w67_two_words", deserialize = "d68_word"))]
    pub f69: Option<T0>,
    pub f70_word: T2,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t71_two_words")]
pub enum T16 {
    FirstOne {
        #[serde(flatten)]
        f72_word: T11,
    },
    Second {
        #[serde(rename = "r73_x1", skip_serializing_if = "Vec::is_empty")]
        f74: Vec<Box<(u32, f64)>>,
        f75_x1: BTreeMap<String, String>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "lowercase")]
pub enum T17 {
    FirstOne((Box<Option<i64>>, u8)),
    Second(u32, i64),
    #[serde(skip_deserializing)]
    HTTPThird {
        #[serde(skip_serializing_if = "Option::is_none")]
        f77_x1: Option<Box<u32>>,
        f78_word: Option<u8>,
        #[serde(rename = "r79_word")]
        f80_two_words: BTreeMap<String, ((String, f64), Vec<bool>)>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub struct T18 {
    #[serde(rename = "r81_x1")]
    pub f82_two_words: BTreeMap<String, u32>,
    pub f83_two_words: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub f84_two_words: Vec<u8>,
    #[serde(rename(serialize = "w85_two_words", deserialize = "d86_word"), alias = "a87_two_words", skip_deserializing)]
    pub f88_x1: BTreeMap<String, i16>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T19 {
    FirstOne {
    },
    Second {
        f90_two_words: T11,
        f91_x1: Box<(u8, T12)>,
        #[serde(rename = "r92", skip_serializing)]
        f93_two_words: i64,
        #[serde(rename = "r94_word")]
        f95_word: BTreeMap<String, BTreeMap<String, Option<bool>>>,
    },
    #[serde(rename = "v96", skip_deserializing)]
    HTTPThird {
        f97_word: Option<Box<bool>>,
        #[serde(rename = "r98")]
        f99_x1: T18,
        #[serde(rename = "r100_two_words", skip_serializing_if = "Option::is_none")]
        f101_two_words: Option<String>,
        #[serde(skip)]
        f102_x1: Vec<Option<f64>>,
    },
    V4 {
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum T20 {
    #[serde(alias = "va104_x1")]
    FirstOne {
        #[serde(alias = "a105_two_words")]
        f106_x1: BTreeMap<String, Vec<BTreeMap<String, u32>>>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct T21 {
    #[serde(rename = "r107_two_words")]
    pub f108_x1: (Option<Vec<i16>>, T19),
    pub f109: Vec<Option<BTreeMap<String, char>>>,
    #[serde(rename = "r110_word")]
    pub f111_word: Box<Box<T20>>,
    pub f112_two_words: Vec<u32>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t113", content = "t113c", rename_all = "PascalCase", rename_all_fields = "lowercase")]
pub enum T22 {
    #[serde(rename = "v114")]
    FirstOne {
        f115_word: f64,
        f116_word: Vec<Option<Option<i16>>>,
        f117_word: T16,
        #[serde(alias = "a118_x1")]
        f119_two_words: bool,
    },
    #[serde(alias = "va120_x1")]
    Second {
        #[serde(alias = "a121_two_words", default, skip_serializing_if = "Option::is_none")]
        f122_two_words: Option<T13>,
        #[serde(rename = "r123_x1")]
        f124_x1: (Vec<f64>, Vec<Option<String>>),
    },
    #[serde(rename = "v125_two_words")]
    HTTPThird {
        #[serde(rename(serialize = "w126_x1", deserialize = "d127_two_words"))]
        f128_x1: (Option<Vec<i64>>, BTreeMap<String, Box<String>>),
        f129_word: i64,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub enum T23 {
    FirstOne,
    Second {
        f131_word: u32,
        #[serde(rename(serialize = "w132_two_words", deserialize = "d133_two_words"))]
        f134_two_words: Box<T3>,
    },
    HTTPThird,
    #[serde(alias = "va135_x1")]
    V4(Option<u8>, u32),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct T24 {
    #[serde(skip)]
    pub f136_word: i16,
    pub f137_word: Vec<BTreeMap<String, T0>>,
    #[serde(default = "three")]
    pub f138_word: u8,
    #[serde(rename(serialize = "w139", deserialize = "d140_two_words"))]
    pub f141_two_words: T23,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct T25 {
    #[serde(skip)]
    pub f142_two_words: Option<Vec<u32>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub struct T26 {
    pub f143: u32,
    #[serde(rename = "r144", default)]
    pub f145: bool,
    pub f146_two_words: BTreeMap<String, u8>,
    #[serde(rename = "r147_word", default, skip_serializing)]
    pub f148_two_words: f64,
    #[serde(flatten)]
    pub f149_word: T8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T27 {
    #[serde(rename = "r150_word")]
    pub f151_word: f64,
    pub f152_x1: Vec<BTreeMap<String, u32>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T28(pub u8);

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t153", content = "t153c")]
pub enum T29 {
    FirstOne {
        #[serde(rename = "r154", default)]
        f155_word: Option<Option<Option<i16>>>,
        f156_two_words: Vec<(T25, String)>,
        f157_two_words: (Option<u8>, Box<u8>),
    },
    #[serde(untagged)]
    Rest {
        f158: f64,
        f159_word: T15,
        #[serde(skip_serializing_if = "Option::is_none")]
        f160_two_words: Option<i16>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t161_x1", rename_all(serialize = "SCREAMING-KEBAB-CASE", deserialize = "lowercase"))]
pub enum T30 {
    FirstOne(T14),
    #[serde(alias = "va162_word")]
    Second,
    #[serde(rename = "v163_word")]
    HTTPThird(T27),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t164_x1")]
pub enum T31 {
    #[serde(alias = "va165")]
    FirstOne(T8),
    #[serde(rename = "v166_two_words")]
    Second(T27),
    HTTPThird(T24),
    #[serde(other)]
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct T32 {
    pub f167: Box<char>,
    pub f168_two_words: Option<bool>,
    pub f169_x1: i16,
    #[serde(rename = "r170_x1")]
    pub f171_word: Box<Vec<f64>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t172_x1", rename_all_fields = "lowercase")]
pub enum T33 {
    FirstOne(T18),
    Second(T24),
    #[serde(rename = "v173")]
    HTTPThird {
        f174_word: Option<T18>,
    },
    V4 {
        f175_word: u32,
        f176_two_words: Box<f64>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        f177_two_words: Vec<f64>,
        #[serde(rename = "r178_word")]
        f179_two_words: Box<String>,
        #[serde(flatten)]
        f180_two_words: BTreeMap<String, String>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T34(pub i64, pub Option<BTreeMap<String, Option<u8>>>);

#[derive(Debug, Serialize, Deserialize)]
pub struct T35 {
    #[serde(alias = "a181", default, skip_serializing_if = "Option::is_none")]
    pub f182_x1: Option<(String, Option<f64>)>,
    pub f183_x1: Box<Option<u8>>,
    #[serde(rename = "r184_word", default)]
    pub f185_x1: String,
    pub f186_x1: Option<(T22, Box<u32>)>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t187_x1", content = "t187_x1c", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum T36 {
    FirstOne(Box<Box<T25>>, Box<Box<T19>>),
    Second(BTreeMap<String, u32>),
    HTTPThird {
        #[serde(alias = "a188_word", default)]
        f189_two_words: bool,
        f190_x1: BTreeMap<String, u32>,
    },
    V4,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T37 {
    FirstOne(BTreeMap<String, Option<(String, f64)>>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T38 {
    FirstOne {
        #[serde(default)]
        f193_word: i64,
        f194: u8,
    },
    #[serde(rename = "v195")]
    Second {
        #[serde(rename = "r196_word", default)]
        f197_word: f64,
        #[serde(rename = "r198_x1")]
        f199: String,
        f200_word: Box<Option<Vec<i64>>>,
        f201_two_words: Box<(Vec<u32>, i64)>,
        #[serde(flatten)]
        f202: T18,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T39 {
    #[serde(rename = "r203_x1")]
    pub f204_x1: Option<Option<Box<f64>>>,
    pub f205_word: ((BTreeMap<String, u8>, BTreeMap<String, String>), i16),
    pub f206_x1: Vec<f64>,
    #[serde(default = "three")]
    pub f207: u8,
    #[serde(flatten)]
    pub f208_two_words: T11,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T40(pub BTreeMap<String, Option<BTreeMap<String, i64>>>, pub Vec<Vec<BTreeMap<String, u32>>>, pub f64);

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t209_x1")]
pub enum T41 {
    #[serde(rename = "v210_two_words")]
    FirstOne(T11),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T42 {
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct T43 {
    pub f211_word: u8,
    pub f212_word: T16,
    #[serde(alias = "a213")]
    pub f214_two_words: T33,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T44 {
    pub f215: Option<Box<Option<String>>>,
    #[serde(default, skip)]
    pub f216: BTreeMap<String, String>,
    pub f217: T1,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t218_word", rename_all(serialize = "snake_case", deserialize = "PascalCase"), rename_all_fields(serialize = "kebab-case", deserialize = "PascalCase"))]
pub enum T45 {
    FirstOne,
    Second(T27),
    HTTPThird(T7),
    V4(T18),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T46 {
    FirstOne((Option<Option<String>>, Option<String>)),
    #[serde(rename = "v220_x1")]
    Second(Option<Box<T22>>),
    HTTPThird {
        f221: T18,
    },
    #[serde(rename = "v222")]
    V4(i64),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t223_word", content = "t223_wordc", rename_all_fields = "lowercase")]
pub enum T47 {
    FirstOne,
    Second {
        f224_x1: (Box<BTreeMap<String, char>>, Box<Option<String>>),
        #[serde(rename = "r225", skip_serializing_if = "Option::is_none")]
        f226: Option<Option<T16>>,
        #[serde(alias = "a227_two_words")]
        f228_two_words: (T12, i64),
        f229_word: (Box<T36>, Option<i64>),
        #[serde(flatten)]
        f230: T5,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub struct T48 {
    pub f231_two_words: i16,
    #[serde(alias = "a232_word", default, skip_serializing_if = "Vec::is_empty")]
    pub f233: Vec<Option<i16>>,
    #[serde(skip_serializing)]
    pub f234: String,
    #[serde(alias = "a235")]
    pub f236: char,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields = "lowercase")]
pub enum T49 {
    FirstOne(Option<T34>),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T50(pub BTreeMap<String, Option<Vec<i16>>>, pub Option<T1>);

#[derive(Debug, Serialize, Deserialize)]
pub struct T51(pub Option<i16>, pub bool, pub Box<Option<Vec<f64>>>);

#[derive(Debug, Serialize, Deserialize)]
pub enum T52 {
    FirstOne,
    Second,
    HTTPThird {
        f239_x1: i16,
        #[serde(default)]
        f240_two_words: u32,
        f241_two_words: Vec<i16>,
        f242_two_words: (f64, T17),
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T53 {
    #[serde(rename = "r243_x1", skip_serializing_if = "Option::is_none")]
    pub f244_word: Option<(T3, Vec<u8>)>,
    #[serde(flatten)]
    pub f245_x1: T31,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE", deny_unknown_fields)]
pub struct T54 {
}

#[derive(Debug, Serialize, Deserialize)]
pub enum T55 {
    FirstOne,
    Second(BTreeMap<String, Vec<BTreeMap<String, String>>>),
    #[serde(rename = "v247_word", alias = "va248_two_words")]
    HTTPThird,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t249")]
pub enum T56 {
    FirstOne(T18),
    Second,
    #[serde(alias = "va250")]
    HTTPThird {
        f251_two_words: Option<Box<Vec<u32>>>,
        f252_two_words: String,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case", deserialize = "lowercase"))]
pub struct T57 {
    pub f253_two_words: i64,
    #[serde(alias = "a254")]
    pub f255_two_words: T16,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T58(pub bool);

#[derive(Debug, Serialize, Deserialize)]
pub enum T59 {
    #[serde(rename = "v257_two_words")]
    FirstOne {
        #[serde(alias = "a258_word")]
        f259_two_words: u32,
        f260: Box<Option<u32>>,
        f261: BTreeMap<String, Box<f64>>,
        f262_word: BTreeMap<String, Option<Vec<i16>>>,
    },
    #[serde(skip_deserializing)]
    Second,
    HTTPThird(T1, bool),
    V4 {
        f263_x1: i64,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T60 {
    #[serde(rename(serialize = "w264", deserialize = "d265_word"))]
    pub f266_two_words: BTreeMap<String, Vec<f64>>,
    #[serde(skip_serializing)]
    pub f267_word: Option<Box<T11>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T61(pub u32);

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T62 {
    FirstOne {
        #[serde(skip_serializing_if = "Option::is_none")]
        f269_two_words: Option<Vec<f64>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        f270_two_words: Option<Vec<u8>>,
        #[serde(rename = "r271_two_words")]
        f272_two_words: Option<u8>,
        #[serde(rename(serialize = "w273_two_words", deserialize = "d274_x1"))]
        f275_two_words: i64,
    },
    Second {
        f276: Box<Box<BTreeMap<String, char>>>,
    },
    #[serde(rename = "v277")]
    HTTPThird {
        f278_two_words: Box<(i64, Option<i64>)>,
        #[serde(default)]
        f279_word: u8,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t280_two_words")]
pub enum T63 {
    FirstOne(T60),
    Second {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        f281_two_words: Option<T20>,
        f282_x1: BTreeMap<String, i64>,
        #[serde(rename = "r283_word", default)]
        f284_two_words: i64,
        f285_word: i16,
    },
    HTTPThird {
        f286_x1: Option<Option<u32>>,
    },
    #[serde(rename = "v287")]
    V4 {
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct T64 {
    #[serde(skip)]
    pub f288: i16,
    #[serde(alias = "a289_word")]
    pub f290_word: Vec<(T53, u8)>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct T65 {
    pub f291_two_words: u8,
    pub f292_x1: (Box<Vec<char>>, Box<(char, f64)>),
    #[serde(rename(serialize = "w293_x1", deserialize = "d294_two_words"))]
    pub f295_x1: Option<Vec<Option<u8>>>,
    #[serde(alias = "a296_x1", default, skip_deserializing)]
    pub f297_x1: Vec<f64>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T66(pub BTreeMap<String, Option<T0>>, pub String, pub T18);

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "UPPERCASE", deserialize = "SCREAMING-KEBAB-CASE"))]
pub enum T67 {
    FirstOne {
        f299_x1: Box<Box<(i16, String)>>,
        f300: Option<u32>,
        f301: (T10, Option<Option<i16>>),
    },
    #[serde(skip)]
    Second((BTreeMap<String, (i64, char)>, Vec<BTreeMap<String, String>>), BTreeMap<String, u8>),
    HTTPThird,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T68 {
    FirstOne {
        f303_word: Box<i16>,
        f304_word: BTreeMap<String, Option<u32>>,
    },
    Second(u32, u8),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T69 {
    FirstOne(f64, i64),
    #[serde(rename = "v306")]
    Second(Vec<BTreeMap<String, u32>>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case", deserialize = "PascalCase"), rename_all_fields = "UPPERCASE")]
pub enum T70 {
    #[serde(rename = "v308_x1")]
    FirstOne {
        #[serde(rename = "r309_word")]
        f310_two_words: Option<Option<(String, i64)>>,
    },
    Second,
    HTTPThird,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T71 {
    FirstOne {
        f312: (u8, f64),
    },
    Second {
        #[serde(flatten)]
        f313_word: T16,
    },
    HTTPThird {
        f314: f64,
        f315_word: T64,
        #[serde(rename = "r316_two_words", skip)]
        f317_word: u32,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T72 {
    pub f318_word: T8,
    pub f319_two_words: bool,
    pub f320_word: Box<(Box<f64>, BTreeMap<String, bool>)>,
    pub f321_x1: u32,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case", deserialize = "snake_case"))]
pub struct T73 {
    pub f322_x1: T27,
    pub f323_word: T66,
    pub f324_x1: char,
    pub f325_x1: T51,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T74 {
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T75 {
    pub f326_word: Box<(bool, Option<f64>)>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "PascalCase", deserialize = "PascalCase"))]
pub struct T76 {
    pub f327_word: T22,
    pub f328: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "SCREAMING-KEBAB-CASE", deserialize = "lowercase"), deny_unknown_fields)]
pub struct T77 {
    #[serde(rename = "r329_two_words")]
    pub f330_x1: T28,
    pub f331_x1: bool,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T78(pub BTreeMap<String, f64>);

#[derive(Debug, Serialize, Deserialize)]
pub struct T79(pub T69, pub (String, T6), pub bool);

#[derive(Debug, Serialize, Deserialize)]
pub struct T80(pub Option<String>, pub Option<u32>, pub (T66, Option<Option<String>>));

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum T81 {
    FirstOne(char),
    #[serde(untagged)]
    Rest {
        #[serde(rename = "r333")]
        f334: f64,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t335_x1", rename_all = "kebab-case", rename_all_fields = "UPPERCASE")]
pub enum T82 {
    FirstOne {
    },
    #[serde(other)]
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "PascalCase", deserialize = "kebab-case"))]
pub struct T83 {
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct T84 {
    pub f336_x1: Box<Box<f64>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T85 {
    pub f337_word: f64,
    pub f338_word: Vec<String>,
    #[serde(alias = "a339_word")]
    pub f340_word: Vec<Option<Option<u32>>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
pub struct T86 {
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T87 {
    pub f341: u32,
    #[serde(rename = "r342_x1")]
    pub f343_x1: (T5, (T23, Box<f64>)),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case", deserialize = "SCREAMING-KEBAB-CASE"), rename_all_fields = "PascalCase")]
pub enum T88 {
    FirstOne(T49, Option<T47>),
    #[serde(rename = "v345_word")]
    Second {
    },
    #[serde(rename = "v346_two_words")]
    HTTPThird,
    V4(char),
    #[serde(untagged)]
    Rest {
        f347: T17,
        #[serde(default = "three", skip_serializing)]
        f348_x1: u8,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct T89 {
    pub f349_word: Vec<u32>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
pub struct T90 {
    pub f350_x1: u32,
    pub f351: Option<((String, u32), (f64, bool))>,
    #[serde(flatten)]
    pub f352: T42,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T91 {
    pub f353_two_words: BTreeMap<String, T75>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, tag = "t354_two_words")]
pub struct T92 {
}

#[derive(Debug, Serialize, Deserialize)]
pub enum T93 {
    FirstOne(Vec<(BTreeMap<String, i64>, BTreeMap<String, bool>)>, i64),
    Second(((Box<u8>, Option<char>), Box<i16>), Vec<BTreeMap<String, Option<f64>>>),
    HTTPThird {
        #[serde(alias = "a356_x1")]
        f357_word: (Box<i16>, String),
        f358: T56,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T94 {
    pub f359_word: Box<u8>,
    #[serde(flatten)]
    pub f360_x1: T87,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub struct T95 {
    #[serde(rename = "r361_two_words", alias = "a362")]
    pub f363_x1: BTreeMap<String, char>,
    pub f364_x1: i16,
    pub f365_x1: u8,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T96 {
    #[serde(rename = "r366_x1")]
    pub f367_two_words: Box<Option<T57>>,
    pub f368_word: Option<Option<T58>>,
    #[serde(alias = "a369_two_words")]
    pub f370_word: Box<Vec<T84>>,
    pub f371_two_words: Vec<i16>,
    #[serde(flatten)]
    pub f372: T42,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum T97 {
    FirstOne(BTreeMap<String, BTreeMap<String, BTreeMap<String, bool>>>, Option<Vec<(u32, i64)>>),
    #[serde(alias = "va374_x1")]
    Second {
        f375: Vec<(Option<u32>, BTreeMap<String, String>)>,
        f376_x1: Box<char>,
        #[serde(alias = "a377_word")]
        f378_word: Option<f64>,
        f379_x1: (Option<Option<String>>, i16),
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum T98 {
    FirstOne(String, Box<T63>),
    Second,
    #[serde(skip_deserializing)]
    HTTPThird(Option<Option<Option<bool>>>, Vec<Option<Option<u32>>>),
    V4,
    #[serde(untagged)]
    Rest {
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T99 {
    #[serde(rename = "r381_x1", alias = "a382_x1")]
    pub f383_word: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub f384_two_words: Option<(Option<bool>, Vec<i64>)>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T100(pub Option<(i16, Box<bool>)>);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct T101 {
    pub f385: (bool, (char, Option<i64>)),
    pub f386: (i16, Box<char>),
    #[serde(rename(serialize = "w387_word", deserialize = "d388_word"))]
    pub f389_word: i64,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum T102 {
    #[serde(rename = "v391_word", alias = "va392_x1")]
    FirstOne(Option<BTreeMap<String, T12>>),
    Second {
        #[serde(rename = "r393_two_words")]
        f394: T61,
        #[serde(skip_serializing_if = "Option::is_none")]
        f395_two_words: Option<String>,
        #[serde(alias = "a396_two_words", default, skip)]
        f397: f64,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T103(pub Option<Vec<BTreeMap<String, bool>>>, pub (bool, Option<i16>), pub Box<char>);

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t398", rename_all(serialize = "UPPERCASE", deserialize = "camelCase"), rename_all_fields(serialize = "PascalCase", deserialize = "lowercase"))]
pub enum T104 {
    #[serde(alias = "va399")]
    FirstOne(T86),
    Second(T27),
    HTTPThird {
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T105 {
    #[serde(flatten)]
    pub f400: T44,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t401_x1", rename_all = "SCREAMING-KEBAB-CASE", rename_all_fields(serialize = "SCREAMING_SNAKE_CASE", deserialize = "SCREAMING_SNAKE_CASE"), deny_unknown_fields)]
pub enum T106 {
    FirstOne(T65),
    #[serde(rename = "v402_word")]
    Second {
    },
    HTTPThird,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct T107 {
    pub f403_x1: (Vec<Vec<char>>, u8),
    pub f404_word: BTreeMap<String, Option<f64>>,
    #[serde(alias = "a405_two_words", default, skip_serializing)]
    pub f406: u32,
    #[serde(rename(serialize = "w407_word", deserialize = "d408_word"))]
    pub f409_x1: Box<char>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t410_word", rename_all(serialize = "PascalCase", deserialize = "SCREAMING-KEBAB-CASE"))]
pub enum T108 {
    #[serde(alias = "va411_word")]
    FirstOne {
        f412: (Box<BTreeMap<String, i64>>, Option<Option<char>>),
        #[serde(default, skip_serializing_if = "Option::is_none", skip_serializing)]
        f413_two_words: Option<BTreeMap<String, Box<u32>>>,
        f414_two_words: i64,
    },
    Second {
    },
    #[serde(skip_deserializing)]
    HTTPThird {
        f415_x1: (Box<Option<i64>>, f64),
        f416_two_words: T10,
        #[serde(default, skip_serializing_if = "Option::is_none", skip_serializing)]
        f417: Option<char>,
        f418: BTreeMap<String, i16>,
    },
    V4 {
        f419_word: Option<u32>,
        f420_x1: Vec<T95>,
        f421_two_words: bool,
        #[serde(rename = "r422_word")]
        f423: char,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all_fields(serialize = "UPPERCASE", deserialize = "camelCase"), deny_unknown_fields)]
pub enum T109 {
    FirstOne {
    },
    Second((T41, char)),
    HTTPThird {
        f425: Box<Box<BTreeMap<String, u32>>>,
    },
    V4 {
        #[serde(rename = "r426_word")]
        f427_word: ((Option<u32>, Option<char>), f64),
        f428: T41,
        #[serde(rename(serialize = "w429_x1", deserialize = "d430_x1"))]
        f431: T60,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t432", content = "t432c", rename_all(serialize = "lowercase", deserialize = "SCREAMING_SNAKE_CASE"), rename_all_fields = "UPPERCASE")]
pub enum T110 {
    #[serde(rename = "v433")]
    FirstOne(Option<f64>),
    #[serde(skip_deserializing)]
    Second,
    #[serde(alias = "va434_word")]
    HTTPThird,
    V4(T74),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, rename_all = "PascalCase", rename_all_fields = "camelCase")]
pub enum T111 {
    FirstOne(i64),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T112(pub Option<char>, pub Box<Box<BTreeMap<String, f64>>>, pub Option<(Option<char>, (u8, char))>);

#[derive(Debug, Serialize, Deserialize)]
pub struct T113 {
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T114 {
    #[serde(flatten)]
    pub f436_word: T60,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T115 {
    #[serde(flatten)]
    pub f437_two_words: T65,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t438_two_words", rename_all = "lowercase")]
pub enum T116 {
    FirstOne {
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t439", content = "t439c")]
pub enum T117 {
    #[serde(rename = "v440_x1")]
    FirstOne {
    },
    Second {
        #[serde(alias = "a441_word")]
        f442_word: Vec<u32>,
    },
    #[serde(other)]
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum T118 {
    FirstOne,
    #[serde(alias = "va444_word")]
    Second(Option<BTreeMap<String, T62>>),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T119(pub Box<f64>);

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t445_x1", content = "t445_x1c", rename_all = "SCREAMING-KEBAB-CASE", rename_all_fields = "UPPERCASE")]
pub enum T120 {
    FirstOne {
        #[serde(skip)]
        f446: Vec<Box<u8>>,
        f447_two_words: Box<bool>,
        #[serde(rename(serialize = "w448_two_words", deserialize = "d449"), default, skip_serializing_if = "Vec::is_empty")]
        f450_word: Vec<Option<(String, i16)>>,
    },
    Second(i16, BTreeMap<String, (T95, (char, u32))>),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T121(pub Option<(u32, Vec<String>)>);

#[derive(Debug, Serialize, Deserialize)]
pub struct T122 {
    #[serde(alias = "a451_word")]
    pub f452: Box<T86>,
    #[serde(rename = "r453", skip_serializing_if = "Option::is_none")]
    pub f454_word: Option<bool>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t455_x1", rename_all = "UPPERCASE", deny_unknown_fields)]
pub enum T123 {
    FirstOne,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T124(pub i64, pub Option<u8>);

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum T125 {
    FirstOne(Vec<i64>),
    Second {
        f457_x1: Vec<(u8, Box<i64>)>,
        #[serde(rename = "r458_word")]
        f459_word: (Option<char>, (u32, i16)),
        f460_x1: BTreeMap<String, T39>,
    },
    HTTPThird((Vec<u32>, Option<String>)),
    V4(Option<(T102, BTreeMap<String, i16>)>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t461")]
pub struct T126 {
    pub f462_two_words: bool,
    pub f463_word: u8,
    #[serde(rename(serialize = "w464_x1", deserialize = "d465"))]
    pub f466: (Box<BTreeMap<String, bool>>, Option<T63>),
    #[serde(rename(serialize = "w467_two_words", deserialize = "d468_word"))]
    pub f469_word: Box<Option<Vec<u8>>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T127 {
    #[serde(flatten)]
    pub f470_word: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "lowercase", deserialize = "lowercase"))]
pub struct T128 {
    pub f471_x1: T37,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T129 {
    pub f472: Option<Vec<T116>>,
    #[serde(flatten)]
    pub f473_word: T73,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T130 {
    #[serde(rename = "r474_two_words")]
    pub f475_x1: String,
    #[serde(default)]
    pub f476_two_words: String,
    #[serde(default)]
    pub f477_two_words: Option<Box<(i64, u8)>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub f478_x1: Vec<Option<Option<char>>>,
    #[serde(flatten)]
    pub f479_two_words: T44,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T131(pub BTreeMap<String, (char, T87)>, pub Option<char>, pub BTreeMap<String, i16>);

#[derive(Debug, Serialize, Deserialize)]
pub struct T132 {
}

#[derive(Debug, Serialize, Deserialize)]
pub struct T133 {
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum T134 {
    FirstOne {
        f481_word: Box<BTreeMap<String, (bool, u8)>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        f482_x1: Option<Box<u8>>,
        f483_x1: Option<BTreeMap<String, String>>,
        #[serde(flatten)]
        f484_x1: BTreeMap<String, u8>,
    },
    #[serde(skip_deserializing)]
    Second {
        f485: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        f486_word: Option<(BTreeMap<String, char>, Box<String>)>,
        f487_word: u8,
    },
    HTTPThird {
        f488: Box<T101>,
        #[serde(alias = "a489_word")]
        f490: Box<Option<i64>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        f491_two_words: Option<char>,
        #[serde(rename = "r492_two_words")]
        f493_two_words: (i16, Box<(i16, String)>),
    },
    #[serde(rename = "v494")]
    V4 {
        #[serde(rename(serialize = "w495_x1", deserialize = "d496_x1"))]
        f497_two_words: Box<(T99, u8)>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "lowercase", deserialize = "SCREAMING_SNAKE_CASE"))]
pub enum T135 {
    FirstOne(Option<char>, u32),
    #[serde(rename = "v499_two_words")]
    Second {
    },
    #[serde(alias = "va500_x1")]
    HTTPThird {
        f501_x1: Vec<Option<u32>>,
        f502_word: bool,
        f503_two_words: Box<i16>,
    },
    V4 {
        f504_x1: i64,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t505_word")]
pub enum T136 {
    FirstOne {
        f506_word: Box<Option<Box<i16>>>,
        f507_word: Box<String>,
        f508_word: (Vec<Vec<char>>, Option<BTreeMap<String, bool>>),
    },
    #[serde(alias = "va509")]
    Second(T126),
    HTTPThird(T27),
    V4(T87),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t510", rename_all_fields = "UPPERCASE")]
pub enum T137 {
    FirstOne,
    #[serde(other)]
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all_fields = "camelCase")]
pub enum T138 {
    FirstOne(Option<Box<BTreeMap<String, char>>>),
    Second {
        #[serde(alias = "a512_word")]
        f513_two_words: f64,
        f514_word: u32,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct T139 {
    #[serde(flatten)]
    pub f515_x1: T42,
}
