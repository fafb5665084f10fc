//! Shapes of structs and enums.

use super::clean;

#[test]
fn a_struct_differs_where_what_is_optional_differs() {
    let text = clean(
        r#"//- src/main.rs
use serde::{Serialize, Deserialize};

/// A post.
///
/// With a title.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Post {
    post_id: i32,
    /// Shown first.
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip)]
    cached: bool,
    tags: Vec<Tag>,
}
#[derive(Serialize, Deserialize)]
struct Tag { name: String }
type Request = Post;
type Response = Vec<Post>;
"#,
    );
    assert_eq!(
        text,
        "\
request: Post
response: [Post]
Post in = { postId: int32, title?: string | null // Shown first., body?: string | null, tags: [Tag] } // A post. // With a title.
Post out = { postId: int32, title: string | null // Shown first., body?: string, tags: [Tag] } // A post. // With a title.
Tag = { name: string }
"
    );
}

#[test]
fn every_way_of_tagging() {
    let text = clean(
        r#"//- src/main.rs
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum External { UnitOne, Data(u8), Pair(u8, bool), Fields { some_field: char }, #[serde(other)] Rest }
#[derive(Deserialize)]
#[serde(tag = "type", rename_all_fields = "camelCase")]
enum Internal { Unit, Inner(Inner), Map(std::collections::HashMap<String, u8>), Fields { some_field: i64 } }
#[derive(Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent { Unit, Maybe(Option<u8>), #[serde(alias = "Old")] Data(Vec<u8>) }
#[derive(Deserialize)]
#[serde(untagged)]
enum Untagged { Unit, Number(f64), Fields { a: u8 } }
#[derive(Deserialize)]
struct Inner { a: u8 }
type Request = (External, Internal, Adjacent, Untagged);
"#,
    );
    assert_eq!(
        text,
        "\
request: [External, Internal, Adjacent, Untagged]
Adjacent in = tag(t, c) Unit | Maybe?(uint8 | null) | Data/Old([uint8])
External in = unit_one | data(uint8) | pair[uint8, bool] | fields { some_field: string of Some(1)..Some(1) } | rest other
Inner in = { a: uint8 }
Internal in = tag(type) Unit | Inner(Inner) | Map { [string]: uint8 } | Fields { someField: int64 }
Untagged in = untagged Unit | Number(double) | Fields { a: uint8 }
"
    );
}

#[test]
fn flattened_parts_stand_among_the_fields() {
    let text = clean(
        r#"//- src/main.rs
use serde::Serialize;
use std::collections::HashMap;

#[derive(Serialize)]
struct Outer {
    id: u8,
    #[serde(flatten)] page: Page,
    #[serde(flatten)] extra: HashMap<String, u8>,
    #[serde(flatten)] kind: Option<Kind>,
}
#[derive(Serialize)]
struct Page { limit: u8, offset: Option<u8> }
#[derive(Serialize)]
#[serde(tag = "kind")]
enum Kind { A { a: u8 }, B { b: u8 } }
type Response = Outer;
"#,
    );
    assert_eq!(
        text,
        "\
response: Outer
Outer out = { id: uint8, limit: uint8, offset: uint8 | null, \
& ({ kind: \"A\", a: uint8 } | { kind: \"B\", b: uint8 } | {  }), [string]: uint8 }
"
    );
}
