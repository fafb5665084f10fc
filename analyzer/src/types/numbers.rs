//! Primitive types: their numbers on the wire, and those numbers as keys of an object.

use std::collections::BTreeSet;

use crate::model::{Number, StringType, TypeRef};

/// An integer type and its bounds.
struct Integer {
    name: &'static str,
    format: Option<&'static str>,
    minimum: Option<i128>,
    maximum: Option<u128>,
}

const fn integer(
    name: &'static str,
    format: Option<&'static str>,
    minimum: i128,
    maximum: u128,
) -> Integer {
    Integer {
        name,
        format,
        minimum: Some(minimum),
        maximum: Some(maximum),
    }
}

/// `isize` and `usize` are 64 bits wide, as on every server that matters here. Formats are those
/// of the OpenAPI format registry. `i128` and `u128` have no upper bound that a JSON reader
/// could check: numbers beyond 64 bits come in as floats.
static INTEGERS: &[Integer] = &[
    integer("i8", Some("int8"), i8::MIN as i128, i8::MAX as u128),
    integer("i16", Some("int16"), i16::MIN as i128, i16::MAX as u128),
    integer("i32", Some("int32"), i32::MIN as i128, i32::MAX as u128),
    integer("i64", Some("int64"), i64::MIN as i128, i64::MAX as u128),
    integer("isize", Some("int64"), i64::MIN as i128, i64::MAX as u128),
    integer("u8", Some("uint8"), 0, u8::MAX as u128),
    integer("u16", Some("uint16"), 0, u16::MAX as u128),
    integer("u32", Some("uint32"), 0, u32::MAX as u128),
    integer("u64", Some("uint64"), 0, u64::MAX as u128),
    integer("usize", Some("uint64"), 0, u64::MAX as u128),
    Integer {
        name: "i128",
        format: None,
        minimum: None,
        maximum: None,
    },
    Integer {
        name: "u128",
        format: None,
        minimum: Some(0),
        maximum: None,
    },
];

/// What a primitive type is on the wire; `None` for a name that is no primitive type.
pub(super) fn primitive(name: &str) -> Option<TypeRef> {
    let form = match name {
        "bool" => TypeRef::Bool,
        "str" => TypeRef::String(StringType::default()),
        "char" => TypeRef::String(StringType {
            min_length: Some(1),
            max_length: Some(1),
            ..StringType::default()
        }),
        "f32" => float("float"),
        "f64" => float("double"),
        _ => {
            let row = INTEGERS.iter().find(|row| row.name == name)?;
            TypeRef::Number(Number {
                integer: true,
                format: row.format,
                minimum: row.minimum,
                maximum: row.maximum,
                not: None,
            })
        }
    };
    Some(form)
}

pub(super) fn float(format: &'static str) -> TypeRef {
    TypeRef::Number(Number {
        integer: false,
        format: Some(format),
        minimum: None,
        maximum: None,
        not: None,
    })
}

/// The same integer without zero.
pub(super) fn non_zero(name: &str) -> Option<TypeRef> {
    match primitive(name)? {
        TypeRef::Number(mut number) if number.integer => {
            if number.minimum == Some(0) {
                number.minimum = Some(1);
            } else {
                number.not = Some(0);
            }
            Some(TypeRef::Number(number))
        }
        _ => None,
    }
}

/// Every integer of 64 bits.
pub(super) fn saturated(number: Number) -> TypeRef {
    TypeRef::Number(Number {
        format: None,
        minimum: Some(i128::from(i64::MIN)),
        maximum: Some(u128::from(u64::MAX)),
        ..number
    })
}

/// A regular expression for the decimal text of the integers within bounds, as serde_json reads
/// keys: no sign but `-`, no leading zeros, no `-0`.
pub(super) fn key_pattern(number: &Number) -> String {
    let mut parts = Vec::new();
    match number.maximum {
        Some(maximum) => {
            let least = number.minimum.filter(|least| *least > 0).unwrap_or(0);
            parts.extend(ranges(least.unsigned_abs(), maximum));
        }
        None => parts.push("0|[1-9][0-9]*".to_owned()),
    }
    match number.minimum {
        Some(minimum) if minimum < 0 => {
            let negative = ranges(1, minimum.unsigned_abs()).join("|");
            parts.push(format!("-(?:{negative})"));
        }
        Some(_) => {}
        None => parts.push("-[1-9][0-9]*".to_owned()),
    }
    format!("^(?:{})$", parts.join("|"))
}

/// Regular expressions that together match the decimal texts from `low` to `high`: one for each run
/// in which every place has a range of its own (`256` is `0–9`, `10–99`, `100–199`, `200–249`, `250–255`).
fn ranges(low: u128, high: u128) -> Vec<String> {
    let mut ends = BTreeSet::from([high]);
    let mut unit: u128 = 10;
    while unit <= high.saturating_mul(10) {
        let with_nines = low - low % unit + (unit - 1);
        if (low..high).contains(&with_nines) {
            ends.insert(with_nines);
        }
        let before_zeros = (high + 1) - (high + 1) % unit;
        if before_zeros > low {
            ends.insert(before_zeros - 1);
        }
        unit *= 10;
    }
    let mut start = low;
    let mut parts = Vec::new();
    for end in ends {
        parts.push(same_length(&start.to_string(), &end.to_string()));
        start = end + 1;
    }
    parts
}

/// `300` and `399` to `3[0-9]{2}`; the texts have the same length.
fn same_length(low: &str, high: &str) -> String {
    let mut text = String::new();
    let mut free = 0;
    for (low, high) in low.chars().zip(high.chars()) {
        if (low, high) == ('0', '9') && !text.is_empty() {
            free += 1;
        } else if low == high {
            text.push(low);
        } else {
            text.push_str(&format!("[{low}-{high}]"));
        }
    }
    match free {
        0 => {}
        1 => text.push_str("[0-9]"),
        _ => text.push_str(&format!("[0-9]{{{free}}}")),
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(name: &str) -> String {
        match primitive(name) {
            Some(TypeRef::Number(number)) => key_pattern(&number),
            _ => String::new(),
        }
    }

    #[test]
    fn integers_as_keys_are_matched_by_their_digits() {
        assert_eq!(
            pattern("u8"),
            "^(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$"
        );
        assert_eq!(
            pattern("i8"),
            "^(?:[0-9]|[1-9][0-9]|1[0-1][0-9]|12[0-7]|-(?:[1-9]|[1-9][0-9]|1[0-1][0-9]|12[0-8]))$"
        );
        assert_eq!(pattern("i128"), "^(?:0|[1-9][0-9]*|-[1-9][0-9]*)$");
        assert_eq!(pattern("u128"), "^(?:0|[1-9][0-9]*)$");
    }
}
