//! The text that a value shows: `#[error("…")]` of thiserror, `impl Display`, what is known of texts.

use std::rc::Rc;

use super::Infer;
use super::choice::{decided, leaves, map_leaves, one_of, open_decision};
use super::eval;
use super::frame::Frame;
use super::known::format::{Hole, filled, shown_text, templated};
use super::value::{Ctor, Value};
use crate::hir::{self, AttrInput, Expr, ExprKind, ItemKind, LitKind, Meta, MetaValue, Name};
use crate::source::Span;
use crate::ty::Ty;

/// Texts of one value that are told apart.
const MAX_TEXTS: usize = 16;

/// The result of writing a text into a formatter.
pub(crate) const WRITTEN: &str = "std::fmt::Formatter::write_str";

impl<'a> Infer<'a, '_> {
    /// The text of a value, where all that it can be shows the same.
    pub(crate) fn text_of(&mut self, frame: &mut Frame<'a>, value: &Value<'a>) -> Option<Rc<str>> {
        if let Some(text) = shown_text(value) {
            return Some(text);
        }
        let shown = self.display(frame, value)?;
        let all = leaves(&shown);
        let first = all.first().and_then(|leaf| shown_text(leaf))?;
        let same = all
            .iter()
            .all(|leaf| shown_text(leaf).as_ref() == Some(&first));
        same.then_some(first)
    }

    /// What `to_string()` gives, as far as it is known.
    pub(crate) fn display(
        &mut self,
        frame: &mut Frame<'a>,
        value: &Value<'a>,
    ) -> Option<Value<'a>> {
        map_leaves(value, &mut |leaf| {
            if let Some(text) = shown_text(leaf) {
                return Some(Value::text(&text));
            }
            if let Some(text) = refusal(leaf) {
                return Some(templated(&text, false));
            }
            self.stated_text(frame, leaf)
                .or_else(|| self.written_text(frame, leaf))
        })
    }

    /// The text of `#[error("…")]`, with what is known of the parts: one for each decision in them.
    pub(crate) fn stated_text(
        &mut self,
        frame: &mut Frame<'a>,
        value: &Value<'a>,
    ) -> Option<Value<'a>> {
        let attrs: &'a [hir::Attr] = match &value.as_made()?.ctor {
            Ctor::Variant(item, index) => match &self.names.item(*item)?.kind {
                ItemKind::Enum(own) => &own.variants.get(*index)?.attrs,
                _ => return None,
            },
            Ctor::Struct(item) => &self.names.item(*item)?.attrs,
            Ctor::Outside(_) | Ctor::Tuple => return None,
        };
        let attr = attrs.iter().find(|attr| attr.is("error"))?;
        let AttrInput::List(metas) = &attr.input else {
            return None;
        };
        let (first, args) = metas.split_first()?;
        if first.name == "transparent" {
            let inner = value.as_made()?.fields.first()?.1.clone();
            return self.display(frame, &inner);
        }
        let template = literal(&first.value)?;
        if let Some((id, indices)) = open_decision(value)
            && indices.len() <= MAX_TEXTS
        {
            let texts = indices.into_iter().filter_map(|index| {
                let one = decided(value, id, index);
                Some((index, self.filled_in(frame, &one, template, args)?))
            });
            let texts: Vec<(u32, Value<'a>)> = texts.collect();
            return Some(one_of(id, texts));
        }
        self.filled_in(frame, value, template, args)
    }

    fn filled_in(
        &mut self,
        frame: &mut Frame<'a>,
        value: &Value<'a>,
        template: &str,
        metas: &'a [Meta],
    ) -> Option<Value<'a>> {
        let made = value.as_made()?;
        let opened = frame.open();
        for (name, part) in &made.fields {
            frame.declare(name.clone(), part.clone());
        }
        let args: Vec<(&str, Value<'a>)> = metas
            .iter()
            .map(|meta| {
                let arg = match &meta.value {
                    MetaValue::Unnamed(e) | MetaValue::Expr(e) => eval::expr(self, frame, e),
                    MetaValue::Text(text) => self.path_in(frame, value, text, meta.span),
                    MetaValue::Word | MetaValue::List(_) => Value::unknown(),
                };
                (meta.name.as_str(), arg)
            })
            .collect();
        let mut position = 0;
        let mut lookup = |name: &str| {
            let found = if name.is_empty() {
                position += 1;
                let field = (position - 1).to_string();
                args.get(position - 1)
                    .map(|(_, arg)| arg)
                    .or_else(|| made.field(&field))
            } else {
                let named = args
                    .iter()
                    .find(|(own, _)| *own == name)
                    .map(|(_, arg)| arg);
                named.or_else(|| made.field(name))
            };
            match found.and_then(|found| self.text_of(frame, found)) {
                Some(text) => Hole::Known(text),
                // A part without a name has nothing to be called by.
                None if name.starts_with(|c: char| c.is_ascii_digit()) => Hole::Named("".into()),
                None => Hole::Named(name.into()),
            }
        };
        let (text, whole) = filled(template, &mut lookup);
        frame.close(opened);
        Some(templated(&text, whole))
    }

    /// `.0.name()`, `.field`: what stands in `#[error("…", .0.name())]` is read from the value.
    fn path_in(
        &mut self,
        frame: &mut Frame<'a>,
        value: &Value<'a>,
        text: &str,
        span: Span,
    ) -> Value<'a> {
        let Some(path) = text.trim().strip_prefix('.') else {
            return Value::unknown();
        };
        let mut value = value.clone();
        for step in path.split('.') {
            let step = step.trim();
            value = match step.strip_suffix("()") {
                Some(method) => {
                    let name = Name::new(method.trim());
                    self.method(frame, value, &name, Vec::new(), Vec::new(), span)
                        .value
                }
                None => eval::field(self, &value, &Name::new(step)),
            };
        }
        value
    }

    /// What `impl Display` writes, where it writes once.
    fn written_text(&mut self, frame: &mut Frame<'a>, value: &Value<'a>) -> Option<Value<'a>> {
        let Ty::Adt(item, _) = value.ty.as_ref() else {
            return None;
        };
        let blocks = self.names.impls_of(*item);
        let block = blocks.iter().find(|block| {
            let path = block.item.of_trait.as_ref();
            let path = path.and_then(|path| self.names.trait_path(block.module, path));
            path.as_deref() == Some("std::fmt::Display")
        })?;
        let function = self.member(block.id, "fmt")?;
        let formatter = Value::any(Ty::Outside("std::fmt::Formatter".to_owned(), Vec::new()));
        let span = function.item.name_span;
        let (receiver, args) = (Some(value.clone()), vec![formatter]);
        let ty = Some(value.ty.as_ref());
        let written = self.call_with(frame, &function, receiver, args, &[], ty, span);
        let all_written = leaves(&written)
            .iter()
            .all(|leaf| leaf.made_by(WRITTEN).is_some());
        if !all_written {
            return None;
        }
        map_leaves(&written, &mut |leaf| leaf.made_by(WRITTEN)?.only().cloned())
    }
}

/// Errors of libraries whose text depends on the request, in a caller's words.
static WORDS: &[(&str, &str)] = &[
    (
        "garde::Report",
        "The values in the request break their rules.",
    ),
    (
        "validator::ValidationErrors",
        "The values in the request break their rules.",
    ),
];

/// What an error of a library is about: a rejection of axum says it in its second part.
fn refusal(value: &Value<'_>) -> Option<Rc<str>> {
    let Some(made) = value.as_made() else {
        let (path, _) = value.ty.outside()?;
        let row = WORDS.iter().find(|(own, _)| *own == path);
        return row.map(|(_, words)| Rc::from(*words));
    };
    let is_refusal = matches!(made.ctor, Ctor::Outside(_)) && made.field("status").is_some();
    made.field("text")
        .filter(|_| is_refusal)
        .and_then(Value::as_text)
        .cloned()
}

fn literal(value: &MetaValue) -> Option<&str> {
    let MetaValue::Unnamed(e) = value else {
        return None;
    };
    let e: &Expr = e;
    match &e.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Str(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}
