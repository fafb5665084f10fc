//! Alternatives: joining the values of branches, and taking them apart again.

use std::rc::Rc;

use indexmap::IndexSet;

use super::unify::join_types;
use super::value::{Choice, Json, Known, Made, Value};
use crate::ty::Ty;

/// A value is one of at most this many; a function gives at most this many different results.
pub(crate) const MAX_ALTERNATIVES: usize = 256;

/// Combinations of decisions that are told apart in one response.
const MAX_COMBINATIONS: usize = 64;

/// The join of branches. `id` names the decision; indices name the branches.
pub(crate) fn one_of<'a>(id: u32, of: Vec<(u32, Value<'a>)>) -> Value<'a> {
    let mut of: Vec<(u32, Value<'a>)> = of.into_iter().filter(|(_, v)| !v.is_never()).collect();
    let Some((_, first)) = of.first() else {
        return Value::never();
    };
    if of.len() == 1 || of.iter().all(|(_, value)| value == first) {
        return of.swap_remove(0).1;
    }
    if of.len() > MAX_ALTERNATIVES {
        let values = of.into_iter().map(|(_, value)| value);
        of = (0..).zip(narrowed(values.collect())).collect();
    }
    let mut ty = Ty::Infer;
    for (_, value) in &of {
        ty = join_types(&ty, &value.ty);
    }
    Value::choice(ty, id, of)
}

/// The different ones among many values; texts are forgotten, then the rest, where they are too many.
pub(crate) fn narrowed(values: IndexSet<Value<'_>>) -> IndexSet<Value<'_>> {
    if values.len() <= MAX_ALTERNATIVES {
        return values;
    }
    let blurred: IndexSet<Value<'_>> = values.iter().map(blurred).collect();
    if blurred.len() <= MAX_ALTERNATIVES {
        return blurred;
    }
    blurred.into_iter().take(MAX_ALTERNATIVES).collect()
}

/// Without the texts in it.
fn blurred<'a>(value: &Value<'a>) -> Value<'a> {
    let known = match &value.known {
        Known::Str(_) => Known::Nothing,
        Known::Made(made) => {
            let fields = made.fields.iter();
            let fields = fields.map(|(name, part)| (name.clone(), blurred(part)));
            let ty = value.ty.as_ref().clone();
            let made = Value::made(ty, made.ctor.clone(), fields.collect());
            return made.trailed(value.trail.clone());
        }
        other => other.clone(),
    };
    Value {
        known,
        ..value.clone()
    }
}

/// The alternatives of a value, whatever the nesting; the value itself where there is no choice.
pub(crate) fn leaves<'v, 'a>(value: &'v Value<'a>) -> Vec<&'v Value<'a>> {
    let mut found = Vec::new();
    let mut left = vec![value];
    while let Some(value) = left.pop() {
        match &value.known {
            Known::OneOf(choice) => left.extend(choice.of.iter().rev().map(|(_, v)| v)),
            _ => found.push(value),
        }
    }
    found
}

/// Each alternative replaced or dropped, with the decisions kept.
pub(crate) fn map_leaves<'a>(
    value: &Value<'a>,
    each: &mut dyn FnMut(&Value<'a>) -> Option<Value<'a>>,
) -> Option<Value<'a>> {
    let Known::OneOf(choice) = &value.known else {
        return each(value);
    };
    let kept = choice.of.iter().filter_map(|(index, alternative)| {
        let alternative = value.part(alternative);
        map_leaves(&alternative, each).map(|v| (*index, v))
    });
    let kept: Vec<(u32, Value<'a>)> = kept.collect();
    (!kept.is_empty()).then(|| one_of(choice.id, kept))
}

/// The first decision that is open in a value.
fn open_choice<'v, 'a>(value: &'v Value<'a>) -> Option<&'v Choice<'a>> {
    match &value.known {
        Known::OneOf(choice) => Some(choice),
        Known::Made(made) => made.fields.iter().find_map(|(_, part)| open_choice(part)),
        Known::Json(json) => open_in_json(json),
        Known::Into(inner) => open_choice(inner),
        _ => None,
    }
}

/// A decision that is open in a value, and its outcomes.
pub(crate) fn open_decision(value: &Value<'_>) -> Option<(u32, Vec<u32>)> {
    let choice = open_choice(value)?;
    Some((
        choice.id,
        choice.of.iter().map(|(index, _)| *index).collect(),
    ))
}

fn open_in_json<'v, 'a>(json: &'v Json<'a>) -> Option<&'v Choice<'a>> {
    match json {
        Json::Null => None,
        Json::Value(value) => open_choice(value),
        Json::Array(items) => items.iter().find_map(open_in_json),
        Json::Object(entries) => entries.iter().find_map(|(_, json)| open_in_json(json)),
    }
}

/// The value where a decision was taken one way.
pub(crate) fn decided<'a>(value: &Value<'a>, id: u32, index: u32) -> Value<'a> {
    match &value.known {
        Known::OneOf(choice) if choice.id == id => {
            let taken = choice.of.iter().find(|(own, _)| *own == index);
            let Some((_, taken)) = taken else {
                return value.clone();
            };
            decided(&value.part(taken), id, index)
        }
        Known::OneOf(choice) => {
            let of = choice.of.iter();
            let of = of.map(|(own, alternative)| (*own, decided(alternative, id, index)));
            let joined = one_of(choice.id, of.collect());
            value.clone().with_known(joined.known)
        }
        Known::Made(made) => {
            let fields = made.fields.iter();
            let fields = fields.map(|(name, part)| (name.clone(), decided(part, id, index)));
            let same = Value::made(Ty::Infer, made.ctor.clone(), fields.collect());
            value.clone().with_known(same.known)
        }
        Known::Json(json) => {
            let json = decided_json(json, id, index);
            value.clone().with_known(Known::Json(Rc::new(json)))
        }
        _ => value.clone(),
    }
}

fn decided_json<'a>(json: &Json<'a>, id: u32, index: u32) -> Json<'a> {
    match json {
        Json::Null => Json::Null,
        Json::Value(value) => Json::Value(decided(value, id, index)),
        Json::Array(items) => Json::Array(
            items
                .iter()
                .map(|item| decided_json(item, id, index))
                .collect(),
        ),
        Json::Object(entries) => {
            let entries = entries.iter();
            let entries = entries.map(|(key, json)| (key.clone(), decided_json(json, id, index)));
            Json::Object(entries.collect())
        }
    }
}

/// Takes every decision that is open in the first of these values, in each way, in all of them.
/// Too many combinations: decisions stay open.
pub(crate) fn combinations<'a>(values: Vec<Value<'a>>) -> Vec<Vec<Value<'a>>> {
    let mut done = Vec::new();
    let mut open = vec![values];
    while let Some(values) = open.pop() {
        let choice = values.first().and_then(open_choice);
        let full = done.len() + open.len() > MAX_COMBINATIONS;
        let (Some(choice), false) = (choice, full) else {
            done.push(values);
            continue;
        };
        let (id, indices) = (choice.id, choice.of.iter().map(|(index, _)| *index));
        for index in indices.rev() {
            open.push(values.iter().map(|v| decided(v, id, index)).collect());
        }
    }
    done
}

impl<'a> Value<'a> {
    /// The same value with more or less known of it.
    #[must_use]
    pub(crate) fn with_known(mut self, known: Known<'a>) -> Self {
        self.known = known;
        self
    }
}

impl<'a> Made<'a> {
    /// The same with other parts, in the same order.
    pub(crate) fn with_parts(&self, ty: Ty, parts: Vec<Value<'a>>) -> Value<'a> {
        let names = self.fields.iter().map(|(name, _)| name.clone());
        Value::made(ty, self.ctor.clone(), names.zip(parts).collect())
    }
}
