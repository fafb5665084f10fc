//! Texts that are put together: `format!` and its like.

use std::rc::Rc;

use crate::hir::{Expr, ExprKind, MacroArg, Name};
use crate::infer::Infer;
use crate::infer::frame::Frame;
use crate::infer::known::text;
use crate::infer::value::{Ctor, Known, Value};

/// A text with holes: what is known of it is for people, not for comparing.
pub(crate) const TEMPLATE: &str = "format!";

/// The value of `format!(…)`, from the argument at `skip` on.
pub(crate) fn formatted<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    args: &'a [MacroArg],
    values: &[Value<'a>],
    skip: usize,
) -> Value<'a> {
    let Some(template) = values.get(skip).and_then(Value::as_text) else {
        return Value::any(text::string());
    };
    let mut position = skip + 1;
    let mut lookup = |name: &str| -> Hole {
        let at = if name.is_empty() {
            position += 1;
            Some(position - 1)
        } else if let Ok(at) = name.parse::<usize>() {
            Some(skip + 1 + at)
        } else {
            args.iter()
                .position(|arg| arg.name.as_deref() == Some(name))
        };
        let found = match at {
            Some(at) => values.get(at).cloned(),
            None => frame.local(name).cloned(),
        };
        if let Some(text) = found.and_then(|found| cx.text_of(frame, &found)) {
            return Hole::Known(text);
        }
        let arg = at.and_then(|at| args.get(at));
        let named = arg.and_then(|arg| arg.name.clone().or_else(|| last_name(&arg.value)));
        Hole::Named(named.unwrap_or_else(|| name.into()))
    };
    let (filled, whole) = filled(template, &mut lookup);
    templated(&filled, whole)
}

/// A text that is put together: known as a whole, or with holes.
pub(crate) fn templated<'a>(filled: &str, whole: bool) -> Value<'a> {
    let part = Value::text(filled);
    if whole {
        return part.typed(text::string());
    }
    let ctor = Ctor::Outside(Name::new_static(TEMPLATE));
    Value::made(text::string(), ctor, vec![(Name::new_static("0"), part)])
}

/// What stands in a hole of a format string.
#[derive(Debug)]
pub(crate) enum Hole {
    Known(Rc<str>),
    /// Not known; the name by which a person would call it, empty where there is none.
    Named(Name),
}

/// `product_id` for `&line.product_id`, `name` for `user.name()`.
fn last_name(e: &Expr) -> Option<Name> {
    match &e.kind {
        ExprKind::Path(path) => Some(path.last_name().into()),
        ExprKind::Field { name, .. } => Some(name.clone()),
        ExprKind::MethodCall { method, .. } => Some(method.clone()),
        ExprKind::Ref { value, .. } => last_name(value),
        _ => None,
    }
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
pub(crate) fn filled(template: &str, lookup: &mut dyn FnMut(&str) -> Hole) -> (String, bool) {
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
            Hole::Known(text) => out.push_str(&text),
            Hole::Named(name) => {
                whole = false;
                out.push('{');
                out.push_str(&name);
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
        let mut lookup = |name: &str| match name {
            "what" => Hole::Known("post".into()),
            name => Hole::Named(name.into()),
        };
        assert_eq!(
            filled("no {what} {id:>3} {{x}}", &mut lookup),
            ("no post {id} {x}".to_owned(), false)
        );
    }
}
