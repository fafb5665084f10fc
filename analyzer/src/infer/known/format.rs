//! Texts that are put together: `format!` and its like.

use std::rc::Rc;

use crate::hir::{MacroArg, Name};
use crate::infer::Infer;
use crate::infer::frame::Frame;
use crate::infer::known::text;
use crate::infer::value::{Ctor, Known, Value};

/// A text with holes: what is known of it is for people, not for comparing.
pub(crate) const TEMPLATE: &str = "format!";

/// The value of `format!(…)`, from the argument at `skip` on.
pub(crate) fn formatted<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    args: &'a [MacroArg],
    values: &[Value<'a>],
    skip: usize,
) -> Value<'a> {
    let _ = cx;
    let plain = Value::any(text::string());
    let Some(template) = values.get(skip).and_then(Value::as_text) else {
        return plain;
    };
    let mut position = skip + 1;
    let mut lookup = |name: &str| -> Option<Rc<str>> {
        let found = if name.is_empty() {
            position += 1;
            values.get(position - 1)
        } else if let Ok(at) = name.parse::<usize>() {
            values.get(skip + 1 + at)
        } else {
            let at = args
                .iter()
                .position(|arg| arg.name.as_deref() == Some(name));
            at.and_then(|at| values.get(at))
                .or_else(|| frame.local(name))
        };
        found.and_then(shown_text)
    };
    let (filled, whole) = filled(template, &mut lookup);
    if whole {
        return plain.with_known(Known::Str(filled.into()));
    }
    let part = Value::text(&filled);
    let ctor = Ctor::Outside(Name::new_static(TEMPLATE));
    Value::made(text::string(), ctor, vec![(Name::new_static("0"), part)])
}

/// The text that a value shows, where it is known.
pub(crate) fn shown_text(value: &Value<'_>) -> Option<Rc<str>> {
    match &value.known {
        Known::Str(text) => Some(Rc::clone(text)),
        Known::Int(number) => Some(number.to_string().into()),
        Known::Bool(known) => Some(known.to_string().into()),
        Known::Status(code) => Some(code.to_string().into()),
        Known::Made(made) if matches!(&made.ctor, Ctor::Outside(path) if path == TEMPLATE) => {
            made.only().and_then(Value::as_text).cloned()
        }
        _ => None,
    }
}

/// Fills the holes of a format string: the text, and whether all of it is known. Holes that are not
/// known stay, with their names: `no post {id}`.
pub(crate) fn filled(
    template: &str,
    lookup: &mut dyn FnMut(&str) -> Option<Rc<str>>,
) -> (String, bool) {
    let mut out = String::with_capacity(template.len());
    let mut whole = true;
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        if let Some(after) = from.strip_prefix("{{").or_else(|| from.strip_prefix("}}")) {
            out.push_str(&from[..1]);
            rest = after;
            continue;
        }
        let Some(end) = from.find('}').filter(|_| from.starts_with('{')) else {
            out.push_str(from);
            return (out, whole);
        };
        let name = from[1..end].split(':').next().unwrap_or_default().trim();
        match lookup(name) {
            Some(text) => out.push_str(&text),
            None => {
                whole = false;
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
        rest = &from[end + 1..];
    }
    out.push_str(rest);
    (out, whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_with_what_is_known() {
        let mut lookup = |name: &str| (name == "what").then(|| Rc::from("post"));
        assert_eq!(
            filled("no {what} {id:>3} {{x}}", &mut lookup),
            ("no post {id} {x}".to_owned(), false)
        );
    }
}
