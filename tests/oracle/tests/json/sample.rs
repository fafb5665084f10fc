//! Values drawn from a schema.

use serde_json::{Map, Number, Value, json};

use crate::pattern;

/// A small generator of numbers (splitmix64): the same values in every run.
#[derive(Debug, Clone)]
pub struct Rng(pub u64);

impl Rng {
    pub fn of(text: &str) -> Self {
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(hash)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `count`; 0 for 0.
    pub fn below(&mut self, count: usize) -> usize {
        if count == 0 {
            0
        } else {
            (self.next() % count as u64) as usize
        }
    }

    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        match (high - low).checked_add(1) {
            Some(span) => low + self.next() % span,
            None => self.next(),
        }
    }

    pub fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Below this depth, whatever may be left out is left out.
const DEEPEST: usize = 5;

/// A value that fits most schemas at once; the caller checks that it does.
pub fn draw(root: &Value, schema: &Value, rng: &mut Rng, depth: usize) -> Value {
    let Value::Object(keys) = schema else {
        return anything(rng);
    };
    if depth > 40 {
        return Value::Null;
    }
    if let Some(value) = keys.get("const") {
        return value.clone();
    }
    if let Some(Value::Array(values)) = keys.get("enum") {
        return rng.pick(values).clone();
    }
    let mut drawn = Vec::new();
    if let Some(Value::String(target)) = keys.get("$ref") {
        let target = root
            .pointer(target.trim_start_matches('#'))
            .unwrap_or(&Value::Null);
        drawn.push(draw(root, target, rng, depth + 1));
    }
    for word in ["anyOf", "oneOf"] {
        if let Some(Value::Array(parts)) = keys.get(word) {
            drawn.push(draw(root, branch(parts, rng, depth), rng, depth + 1));
        }
    }
    if let Some(Value::Array(parts)) = keys.get("allOf") {
        drawn.extend(parts.iter().map(|part| draw(root, part, rng, depth)));
    }
    let own = own(root, keys, rng, depth);
    drawn.extend(own);
    let only_forbids = keys.contains_key("required") || keys.contains_key("not");
    match drawn.into_iter().reduce(join) {
        Some(drawn) => drawn,
        // A part of another schema, that says which keys must or must not be there.
        None if only_forbids => json!({}),
        None => anything(rng),
    }
}

/// Deep down, the first branch that does not refer to a component ends a recursion.
fn branch<'a>(parts: &'a [Value], rng: &mut Rng, depth: usize) -> &'a Value {
    let flat = |part: &&Value| !part.to_string().contains("$ref");
    if depth > DEEPEST
        && let Some(part) = parts.iter().find(flat)
    {
        return part;
    }
    rng.pick(parts)
}

fn join(left: Value, right: Value) -> Value {
    match (left, right) {
        (Value::Object(mut left), Value::Object(right)) => {
            for (key, value) in right {
                match left.remove(&key) {
                    Some(own) => left.insert(key, join(own, value)),
                    None => left.insert(key, value),
                };
            }
            Value::Object(left)
        }
        (left, _) => left,
    }
}

fn own(root: &Value, keys: &Map<String, Value>, rng: &mut Rng, depth: usize) -> Option<Value> {
    let kind = match keys.get("type")? {
        Value::String(kind) => kind.as_str(),
        Value::Array(kinds) => {
            let null = kinds.iter().any(|kind| kind == "null");
            if null && (depth > DEEPEST || rng.chance(20)) {
                "null"
            } else {
                let others: Vec<&str> = kinds
                    .iter()
                    .filter_map(Value::as_str)
                    .filter(|kind| *kind != "null")
                    .collect();
                *rng.pick(&others)
            }
        }
        _ => return None,
    };
    Some(match kind {
        "null" => Value::Null,
        "boolean" => json!(rng.chance(50)),
        "integer" => integer(keys, rng),
        "number" => number(rng),
        "string" => Value::String(string(keys, rng)),
        "array" => array(root, keys, rng, depth),
        _ => object(root, keys, rng, depth),
    })
}

fn integer(keys: &Map<String, Value>, rng: &mut Rng) -> Value {
    let bound = |key: &str| keys.get(key).and_then(Value::as_number);
    let low = bound("minimum")
        .and_then(Number::as_i128)
        .unwrap_or(i128::from(i64::MIN));
    let high = bound("maximum")
        .and_then(Number::as_i128)
        .unwrap_or(i128::from(u64::MAX));
    let value = match rng.below(6) {
        0 => low,
        1 => high,
        2 => 0,
        3 => low + 1,
        4 => i128::from(rng.next() % 300),
        _ => low + i128::from(rng.next()),
    };
    let value = value.clamp(low, high);
    match i64::try_from(value) {
        Ok(value) => json!(value),
        Err(_) => json!(value as u64),
    }
}

fn number(rng: &mut Rng) -> Value {
    match rng.below(5) {
        0 => json!(0),
        1 => json!(-1.5),
        2 => json!(rng.next() % 1000),
        3 => json!(12_345_678.5),
        _ => json!((rng.next() % 100_000) as f64 / 7.0),
    }
}

fn string(keys: &Map<String, Value>, rng: &mut Rng) -> String {
    let text = |key: &str| keys.get(key).and_then(Value::as_str);
    if let Some(drawn) = text("pattern").and_then(|pattern| pattern::text(pattern, rng)) {
        return drawn;
    }
    if let Some(all) = text("format").and_then(formatted) {
        return (*rng.pick(all)).to_owned();
    }
    if text("contentEncoding").is_some() {
        return (*rng.pick(&["", "AQID", "aGk="])).to_owned();
    }
    let number = |key: &str| keys.get(key).and_then(Value::as_u64);
    let least = number("minLength").unwrap_or(0);
    let most = number("maxLength").unwrap_or(least + 6);
    let length = rng.between(least, most.max(least));
    let alphabet: Vec<char> = "abcXYZ019 _-.äß😀\"\\/".chars().collect();
    (0..length).map(|_| *rng.pick(&alphabet)).collect()
}

/// Texts of a format.
fn formatted(format: &str) -> Option<&'static [&'static str]> {
    Some(match format {
        "date-time" => &[
            "2024-02-29T23:59:59Z",
            "1970-01-01T00:00:00.123456Z",
            "2020-06-01T12:00:00+02:00",
        ],
        "date" => &["2024-02-29", "1970-01-01"],
        "time" => &["23:59:59Z", "00:00:00+01:00"],
        "date-time-local" => &["2024-02-29T23:59:59", "1970-01-01T00:00:00.5"],
        "time-local" => &["23:59:59", "00:00:00.25"],
        "uuid" => &[
            "67e55044-10b1-426f-9247-bb680e5fe0c8",
            "00000000-0000-0000-0000-000000000000",
        ],
        "uri" => &["https://example.com/a?b=c#d", "mailto:a@example.com"],
        "ipv4" => &["127.0.0.1", "255.255.255.255"],
        "ipv6" => &["::1", "2001:db8::8a2e:370:7334"],
        "duration" => &["P1D", "PT5M", "P1Y2M3DT4H5M6S"],
        "email" => &["a@example.com"],
        _ => return None,
    })
}

fn array(root: &Value, keys: &Map<String, Value>, rng: &mut Rng, depth: usize) -> Value {
    let mut items = Vec::new();
    if let Some(Value::Array(places)) = keys.get("prefixItems") {
        items.extend(places.iter().map(|place| draw(root, place, rng, depth + 1)));
        return Value::Array(items);
    }
    let number = |key: &str| keys.get(key).and_then(Value::as_u64);
    let least = number("minItems").unwrap_or(0);
    let most = number("maxItems").unwrap_or(if depth > DEEPEST { least } else { least + 3 });
    let unknown = Value::Bool(true);
    let schema = keys.get("items").unwrap_or(&unknown);
    for _ in 0..rng.between(least, most.max(least)) {
        items.push(draw(root, schema, rng, depth + 1));
    }
    Value::Array(items)
}

fn object(root: &Value, keys: &Map<String, Value>, rng: &mut Rng, depth: usize) -> Value {
    let mut out = Map::new();
    let empty = Vec::new();
    let required = keys
        .get("required")
        .and_then(Value::as_array)
        .unwrap_or(&empty);
    let mut properties: Vec<(&String, &Value)> = keys
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .collect();
    // serde does not look at the order of keys.
    if rng.chance(30) {
        properties.reverse();
    }
    for (key, schema) in properties {
        let must = required.iter().any(|name| name == key);
        if must || (depth <= DEEPEST && rng.chance(60)) {
            out.insert(key.clone(), draw(root, schema, rng, depth + 1));
        }
    }
    let rest = keys
        .get("additionalProperties")
        .or_else(|| keys.get("unevaluatedProperties"));
    let open = rest.is_none();
    if rest != Some(&Value::Bool(false)) && depth <= DEEPEST && (!open || rng.chance(20)) {
        let any = Value::Bool(true);
        for at in 0..rng.below(3) {
            let name = match keys.get("propertyNames") {
                Some(names) => draw(root, names, rng, depth + 1),
                None => Value::Null,
            };
            let name = match name {
                Value::String(name) => name,
                _ => match keys
                    .get("propertyNames")
                    .and_then(|names| names.get("pattern"))
                    .and_then(Value::as_str)
                {
                    Some(pattern) => pattern::text(pattern, rng).unwrap_or_default(),
                    None => format!("extra{at}"),
                },
            };
            out.entry(name)
                .or_insert_with(|| draw(root, rest.unwrap_or(&any), rng, depth + 1));
        }
    }
    Value::Object(out)
}

/// Any JSON value.
pub fn anything(rng: &mut Rng) -> Value {
    match rng.below(8) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(rng.next() % 400),
        3 => json!(-7),
        4 => json!(0.5),
        5 => json!("text"),
        6 => json!([1, "a"]),
        _ => json!({ "a": 1, "zzz": null }),
    }
}
