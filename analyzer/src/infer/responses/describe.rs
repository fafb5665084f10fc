//! When an answer is given, in words: the texts of `#[error("…")]`, messages in the value, doc comments.

use super::super::choice::{leaves, map_leaves};
use super::super::frame::Frame;
use super::super::known::errors::BOXED_ERROR;
use super::super::known::format::{TEMPLATE, shown_text};
use super::super::value::{Ctor, Json, Known, Value};
use crate::hir::ItemKind;
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
    let docs = match &made.ctor {
        Ctor::Variant(item, index) => {
            let ItemKind::Enum(own) = &cx.names.item(*item)?.kind else {
                return None;
            };
            own.variants.get(*index)?.docs.as_deref()
        }
        Ctor::Struct(_) => None,
        Ctor::Outside(_) | Ctor::Tuple => return None,
    };
    let stated = cx.stated_text(frame, value).and_then(|text| {
        map_leaves(&text, &mut |leaf| {
            let text = shown_text(leaf).map(|text| sentence(&text));
            text.filter(|text| !text.is_empty())
                .map(|text| Value::text(&text))
        })
    });
    stated.or_else(|| message_in(value, MAX_DEPTH)).or_else(|| {
        docs.and_then(first_paragraph)
            .map(|text| Value::text(&text))
    })
}

/// Without a detail at its end of which nothing is known (`the body cannot be read: {0}`); other holes
/// without a name are dots.
fn sentence(text: &str) -> String {
    let mut text = text.trim();
    while let Some(before) = text
        .strip_suffix('}')
        .and_then(|t| t.rfind('{').map(|at| &t[..at]))
    {
        let before = before.trim_end();
        if !before.ends_with([':', '(', '-', '–', '—']) {
            break;
        }
        text = before
            .trim_end_matches([':', '(', '-', '–', '—'])
            .trim_end();
    }
    text.replace("{}", "…")
}

/// A text in a body or an error that is meant for people.
pub(super) fn message_in<'a>(value: &Value<'a>, depth: u32) -> Option<Value<'a>> {
    if depth == 0 {
        return None;
    }
    match &value.known {
        Known::Str(_) => Some(value.clone()),
        Known::OneOf(_) => {
            let texts = map_leaves(value, &mut |leaf| {
                Some(message_in(leaf, depth - 1).unwrap_or_else(Value::unknown))
            });
            texts.filter(|texts| leaves(texts).iter().any(|text| text.as_text().is_some()))
        }
        Known::Json(json) => message_in_json(json, depth),
        Known::Made(made) => match &made.ctor {
            Ctor::Outside(path) if path == TEMPLATE => made
                .only()
                .and_then(|part| part.as_text().map(|text| Value::text(&sentence(text)))),
            // What an opaque error says is for the log.
            Ctor::Outside(path) if path == BOXED_ERROR => None,
            _ => {
                let keyed = MESSAGE_KEYS.iter().filter_map(|key| made.field(key));
                let only = made.field("0").filter(|_| made.fields.len() == 1);
                keyed
                    .chain(only)
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
