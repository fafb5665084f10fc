//! What is found, where it is shown, and what the type is then.

use super::wire;
use crate::testing;

fn found(text: &str) -> String {
    let project = testing::project(text);
    let (wire, report) = wire(&project);
    testing::assert_findings(&project, &report);
    wire
}

#[test]
fn types_that_are_not_known_are_any_value_and_are_found() {
    let text = found(
        r#"//- src/main.rs
use serde::{Deserialize, Serialize};
#[derive(Serialize)]
struct Outer {
    foreign: money::Money, //~ unknown-type: the form of `money::Money`
    gone: Missing, //~ unknown-type: could not be resolved
    plain: Plain,
}
struct Plain;
     //^^^^^ not-serializable: `Plain` is written to a response, but no `Serialize`
type Response = Outer;
//- registry: money 1.0.0
//- src/other.rs
"#,
    );
    assert_eq!(
        text,
        "response: Outer\nOuter out = { foreign: unknown, gone: unknown, plain: unknown }\n"
    );
}

#[test]
fn what_serde_refuses_at_run_time_is_found() {
    let text = found(
        r#"//- src/main.rs
use serde::Serialize;
use std::collections::BTreeMap;
#[derive(Serialize)]
struct Outer {
    map: BTreeMap<Point, u8>, //~ map-key-not-a-string
    #[serde(flatten)]
    list: Vec<u8>, //~ never-on-the-wire: only structs, maps and enums can be flattened
}
#[derive(Serialize)]
struct Point { x: u8 }
#[derive(Serialize)]
#[serde(tag = "type")]
enum Event {
    Text(String), //~ never-on-the-wire: `Text` holds a value that cannot stand beside a tag
    Other,
}
type Response = (Outer, Event);
"#,
    );
    assert_eq!(
        text,
        "response: [Outer, Event]\n\
Event out = tag(type) Text(never) | Other\n\
Outer out = { map: {[never]: uint8}, & never }\n"
    );
}

#[test]
fn functions_that_do_too_much_are_found() {
    let text = found(
        r#"//- src/main.rs
use serde::{Serialize, Serializer};
#[derive(Serialize)]
struct Outer {
    #[serde(serialize_with = "odd")] //~ unknown-serde-module: what `odd` does
    odd: u8,
    own: Own,
}
fn odd<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
    elsewhere(value, serializer)
}
struct Own;
impl Serialize for Own { //~ custom-serialization: what this impl makes of `Own`
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_seq(None)?.end()
    }
}
type Response = Outer;
"#,
    );
    assert_eq!(
        text,
        "response: Outer\nOuter out = { odd: unknown, own: Own }\nOwn out = unknown\n"
    );
}

#[test]
fn types_of_crates_whose_source_is_at_hand_are_read() {
    let text = found(
        r#"//- src/main.rs
use serde::Serialize;
#[derive(Serialize)]
struct Price { amount: money::Money, tags: money::list::Tags<u8> }
type Response = Price;
//- registry: money 1.2.0
//- src/lib.rs
use serde::Serialize;
pub use inner::Money;
mod inner {
    /// An amount.
    #[derive(serde::Serialize)]
    pub struct Money { cents: i64, currency: Currency }
    #[derive(serde::Serialize)]
    #[serde(rename_all = "UPPERCASE")]
    pub enum Currency { Eur }
}
pub mod list {
    pub type Tags<T> = Vec<Tag<T>>;
    #[derive(serde::Serialize)]
    pub struct Tag<T>(pub T);
}
"#,
    );
    assert_eq!(
        text,
        "\
response: Price
Currency out = EUR
Money out = { cents: int64, currency: Currency } // An amount.
Price out = { amount: Money, tags: Tags_u8 }
Tag_u8 out = uint8
Tags_u8 out = [Tag_u8]
"
    );
}
