//! When an answer is given, in words: the texts of `#[error("…")]`, messages in the value, doc comments.

use std::rc::Rc;

use super::super::choice::{leaves, map_leaves};
use super::super::eval;
use super::super::frame::Frame;
use super::super::known::format::{TEMPLATE, filled, shown_text};
use super::super::value::{Ctor, Json, Known, Value};
use crate::hir::{self, AttrInput, Item, ItemKind, LitKind, MetaValue};
use crate::infer::Infer;

/// Keys and fields that hold a message for people.
static MESSAGE_KEYS: &[&str] = &[
    "message",
    "error",
    "detail",
    "title",
    "msg",
    "reason",
    "description",
];

/// How deep a message is looked for in a body.
const MAX_DEPTH: u32 = 4;

/// What a value of the project says about itself.
pub(super) fn value<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    value: &Value<'a>,
) -> Option<Value<'a>> {
    let made = value.as_made()?;
    let (attrs, docs) = match &made.ctor {
        Ctor::Variant(item, index) => {
            let ItemKind::Enum(own) = &cx.names.item(*item)?.kind else {
                return None;
            };
            let variant = own.variants.get(*index)?;
            (variant.attrs.as_slice(), variant.docs.as_deref())
        }
        Ctor::Struct(item) => {
            let item: &'a Item = cx.names.item(*item)?;
            (item.attrs.as_slice(), None)
        }
        Ctor::Outside(_) | Ctor::Tuple => return None,
    };
    display(cx, frame, value, attrs)
        .or_else(|| message_in(value, MAX_DEPTH))
        .or_else(|| {
            docs.and_then(first_paragraph)
                .map(|text| Value::text(&text))
        })
}

/// The text of `#[error("…")]`, with what is known of the parts.
fn display<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    value: &Value<'a>,
    attrs: &'a [hir::Attr],
) -> Option<Value<'a>> {
    let attr = attrs.iter().find(|attr| attr.is("error"))?;
    let AttrInput::List(metas) = &attr.input else {
        return None;
    };
    let unnamed: Vec<&'a hir::Expr> = metas
        .iter()
        .filter_map(|meta| match &meta.value {
            MetaValue::Unnamed(e) => Some(e.as_ref()),
            _ => None,
        })
        .collect();
    let template = unnamed.first().and_then(|e| match &e.kind {
        hir::ExprKind::Lit(hir::Lit {
            kind: LitKind::Str(text),
            ..
        }) => Some(text.as_str()),
        _ => None,
    })?;
    let made = value.as_made()?;
    // `.0.name()`, `.field`: read from the value itself.
    let opened = frame.open();
    for (name, part) in &made.fields {
        frame.declare(name.clone(), part.clone());
    }
    let args: Vec<Value<'a>> = unnamed
        .iter()
        .skip(1)
        .map(|e| eval::expr(cx, frame, e))
        .collect();
    frame.close(opened);
    let mut position = 0;
    let mut unknown_words = false;
    let mut lookup = |name: &str| {
        let found = if name.is_empty() {
            position += 1;
            args.get(position - 1)
                .or_else(|| made.field(&(position - 1).to_string()))
        } else {
            made.field(name)
        };
        let text = found.and_then(display_text);
        unknown_words |= text.is_none();
        text
    };
    let (text, _) = filled(template, &mut lookup);
    Some(Value::text(&sentence(&text)))
}

/// What a value shows when it is displayed, where all its alternatives show the same.
fn display_text(value: &Value<'_>) -> Option<Rc<str>> {
    let all = leaves(value);
    let first = all.first().and_then(|leaf| one_text(leaf))?;
    all.iter()
        .all(|leaf| one_text(leaf).as_ref() == Some(&first))
        .then_some(first)
}

fn one_text(value: &Value<'_>) -> Option<Rc<str>> {
    let refused = value.as_made().and_then(|made| made.field("text"));
    refused
        .and_then(Value::as_text)
        .cloned()
        .or_else(|| shown_text(value))
}

/// Without the holes at its end of which nothing is known: `the body cannot be read: {0}`.
fn sentence(text: &str) -> String {
    let mut text = text.trim();
    while let Some(before) = text
        .strip_suffix('}')
        .and_then(|t| t.rfind('{').map(|at| &t[..at]))
    {
        text = before
            .trim_end()
            .trim_end_matches([':', '-', '(', ','])
            .trim_end();
    }
    text.to_owned()
}

/// A text in a body or an error that is meant for people.
pub(super) fn message_in<'a>(value: &Value<'a>, depth: u32) -> Option<Value<'a>> {
    if depth == 0 {
        return None;
    }
    match &value.known {
        Known::Str(_) => Some(value.clone()),
        Known::OneOf(_) => map_leaves(value, &mut |leaf| message_in(leaf, depth - 1)),
        Known::Json(json) => message_in_json(json, depth),
        Known::Made(made) => match &made.ctor {
            Ctor::Outside(path) if path == TEMPLATE => made
                .only()
                .and_then(|part| part.as_text().map(|text| Value::text(&sentence(text)))),
            _ => {
                let keyed = MESSAGE_KEYS.iter().filter_map(|key| made.field(key));
                let others = made.fields.iter().map(|(_, part)| part);
                keyed
                    .chain(others)
                    .find_map(|part| message_in(part, depth - 1))
            }
        },
        _ => None,
    }
}

fn message_in_json<'a>(json: &Json<'a>, depth: u32) -> Option<Value<'a>> {
    match json {
        Json::Value(value) => message_in(value, depth - 1),
        Json::Object(entries) => {
            let keyed = MESSAGE_KEYS
                .iter()
                .filter_map(|key| entries.iter().find(|(own, _)| own.as_deref() == Some(key)));
            let nested = entries
                .iter()
                .filter(|(_, json)| matches!(json, Json::Object(_)));
            let mut candidates = keyed.chain(nested).map(|(_, json)| json);
            candidates.find_map(|json| {
                if depth > 1 {
                    message_in_json(json, depth - 1)
                } else {
                    None
                }
            })
        }
        Json::Null | Json::Array(_) => None,
    }
}

/// The first paragraph of a doc comment, on one line.
fn first_paragraph(docs: &str) -> Option<String> {
    let lines = docs
        .trim()
        .lines()
        .take_while(|line| !line.trim().is_empty());
    let words: Vec<&str> = lines.map(str::trim).collect();
    (!words.is_empty()).then(|| words.join(" "))
}
