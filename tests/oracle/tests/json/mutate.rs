//! Changes to a value, most of which make it wrong.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::sample::Rng;

/// Words of a schema: names of properties and constant texts, which are what a wrong value may collide with.
pub fn vocabulary(schema: &Value) -> Vec<String> {
    let mut words = BTreeSet::new();
    collect(schema, &mut words);
    words.insert("zzz".to_owned());
    words.insert(String::new());
    words.into_iter().collect()
}

fn collect(schema: &Value, words: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("properties", Value::Object(properties)) => {
                        words.extend(properties.keys().cloned());
                        properties.values().for_each(|value| collect(value, words));
                    }
                    ("const", Value::String(text)) => {
                        words.insert(text.clone());
                    }
                    ("enum", Value::Array(values)) => {
                        words.extend(values.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    ("description" | "title" | "default" | "examples", _) => {}
                    _ => collect(value, words),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, words)),
        _ => {}
    }
}

/// At most `most` changed values: each is the whole with one place changed. `lists`: a list may be put anywhere.
pub fn mutations(
    value: &Value,
    words: &[String],
    lists: bool,
    rng: &mut Rng,
    most: usize,
) -> Vec<Value> {
    let mut places = Vec::new();
    pointers(value, String::new(), &mut places);
    let mut changed = Vec::new();
    for place in &places {
        let Some(old) = value.pointer(place) else {
            continue;
        };
        for new in replacements(old, words, lists, rng) {
            let mut whole = value.clone();
            if let Some(slot) = whole.pointer_mut(place) {
                *slot = new;
                changed.push(whole);
            }
        }
    }
    while changed.len() > most {
        let at = rng.below(changed.len());
        changed.swap_remove(at);
    }
    changed
}

fn pointers(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(value, format!("{at}/{key}"), out);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate().take(4) {
                pointers(value, format!("{at}/{index}"), out);
            }
        }
        _ => {}
    }
    out.push(at);
}

fn replacements(old: &Value, words: &[String], lists: bool, rng: &mut Rng) -> Vec<Value> {
    let mut new = match old {
        Value::Object(map) => objects(map, words, rng),
        Value::Array(values) => arrays(values),
        Value::Number(_) => numbers(),
        Value::String(text) => strings(text, words, rng),
        Value::Null | Value::Bool(_) => Vec::new(),
    };
    let others = [
        json!(null),
        json!(true),
        json!(3),
        json!("zzz"),
        json!({}),
        json!({ "a": 1 }),
    ];
    new.extend(others);
    // A list in the place of an object is another way to write a struct (`struct-as-list`).
    if lists {
        new.extend([json!([]), json!([1])]);
    }
    new.retain(|new| new != old);
    new
}

fn objects(map: &Map<String, Value>, words: &[String], rng: &mut Rng) -> Vec<Value> {
    let mut all = Vec::new();
    for key in map.keys() {
        let mut less = map.clone();
        less.remove(key);
        all.push(Value::Object(less.clone()));
        let mut renamed = less;
        renamed.insert(rng.pick(words).clone(), map[key].clone());
        all.push(Value::Object(renamed));
    }
    for _ in 0..3 {
        let mut more = map.clone();
        let word = rng.pick(words).clone();
        if more.contains_key(&word) {
            continue;
        }
        more.insert(
            word,
            rng.pick(&[json!(1), json!("x"), json!(null), json!({})])
                .clone(),
        );
        all.push(Value::Object(more));
    }
    all
}

fn arrays(values: &[Value]) -> Vec<Value> {
    let mut all = vec![json!([])];
    if let Some((last, rest)) = values.split_last() {
        all.push(Value::Array(rest.to_vec()));
        let again = values.iter().chain([last]).cloned().collect();
        all.push(Value::Array(again));
    }
    let one_more = values.iter().cloned().chain([json!(null)]).collect();
    all.push(Value::Array(one_more));
    all
}

/// Bounds of all integer types, one beyond each, and a fraction. Whole floats are integers for JSON
/// Schema and not for serde (`whole-float`).
fn numbers() -> Vec<Value> {
    let edges: [i128; 20] = [
        -1,
        0,
        1,
        127,
        128,
        255,
        256,
        -128,
        -129,
        32_767,
        32_768,
        65_535,
        65_536,
        2_147_483_647,
        2_147_483_648,
        4_294_967_295,
        4_294_967_296,
        -2_147_483_649,
        i64::MIN as i128,
        u64::MAX as i128,
    ];
    edges
        .iter()
        .map(|edge| i64::try_from(*edge).map_or_else(|_| json!(*edge as u64), |edge| json!(edge)))
        .chain([json!(0.5)])
        .collect()
}

fn strings(old: &str, words: &[String], rng: &mut Rng) -> Vec<Value> {
    let mut all = vec![json!(""), json!(format!("{old}x")), json!(" "), json!("1")];
    for _ in 0..2 {
        all.push(json!(rng.pick(words)));
    }
    all
}
