//! Errors as values that leave a function: `?`, and the conversions that it makes.

use std::rc::Rc;

use super::Infer;
use super::choice::{leaves, map_leaves};
use super::frame::Frame;
use super::function::{FnRef, shown};
use super::known::{self, text};
use super::rules;
use super::shape::{err, none, peeled};
use super::trail::{Note, Trail};
use super::unify::{has_gaps, unify};
use super::value::{Ctor, Known, Lost, Value};
use crate::hir::{self, ItemKind, Name};
use crate::names::ItemId;
use crate::source::Span;
use crate::ty::Ty;

/// A way to make a type out of another.
#[derive(Debug, Clone)]
pub(crate) struct Conversion<'a> {
    pub(crate) from: Ty,
    kind: ConversionKind<'a>,
}

#[derive(Debug, Clone)]
enum ConversionKind<'a> {
    /// `impl From<X> for T`
    Function(FnRef<'a>),
    /// `#[from]` on the only field, or on one of them.
    Variant(ItemId, usize, Name, Span),
    Struct(ItemId, Name, Span),
}

/// What `?` was applied to, for the explanation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Origin<'a> {
    pub(crate) callee: &'a str,
    pub(crate) span: Span,
}

impl<'a> Infer<'a, '_> {
    /// `value?`: what is good goes on, what is bad leaves the function.
    pub(crate) fn question(
        &mut self,
        frame: &mut Frame<'a>,
        value: Value<'a>,
        origin: Option<Origin<'_>>,
        span: Span,
    ) -> Value<'a> {
        let output = frame.output.clone();
        let halves = self.halves(value);
        if let Some(bad) = halves.bad {
            let bad = match origin {
                Some(origin) => self.failed(bad, origin),
                None => bad,
            };
            let leaving = match peeled(&output) {
                Ty::Outside(path, args) if path == text::OPTION => {
                    none(args.first().cloned().unwrap_or(Ty::Infer)).trailed(bad.trail.clone())
                }
                _ => {
                    let target = text::argument(&output, text::RESULT, 1);
                    let target = target.cloned().unwrap_or(Ty::Infer);
                    err(self.convert(frame, bad, &target, Some(span)))
                }
            };
            super::eval::give(self, frame, leaving);
        }
        halves.good.unwrap_or_else(Value::never)
    }

    /// An error of a library call has no way yet: the call is where it comes from.
    fn failed(&self, bad: Value<'a>, origin: Origin<'_>) -> Value<'a> {
        let note = |leaf: &Value<'a>| Note::Fails {
            callee: Name::new(origin.callee),
            error: shown(self, &leaf.ty).into(),
        };
        let noted = map_leaves(&bad, &mut |leaf| {
            let mut leaf = leaf.clone();
            if leaf.trail.is_empty() {
                leaf.trail = Trail::of(note(&leaf), Some(origin.span));
            }
            Some(leaf)
        });
        noted.unwrap_or(bad)
    }

    /// `target::from(value)`.
    pub(crate) fn convert(
        &mut self,
        frame: &mut Frame<'a>,
        value: Value<'a>,
        target: &Ty,
        span: Option<Span>,
    ) -> Value<'a> {
        if value.is_never() || matches!(target, Ty::Infer | Ty::Param(_) | Ty::ImplTrait(_)) {
            return value;
        }
        let different = {
            let all = leaves(&value);
            all.iter().any(|leaf| leaf.ty != all[0].ty)
        };
        if different {
            let converted = map_leaves(&value, &mut |leaf| {
                Some(self.convert(frame, leaf.clone(), target, span))
            });
            return converted.unwrap_or(value);
        }
        if let Known::Into(inner) = &value.known {
            let inner = value.part(inner);
            return self.convert(frame, inner, target, span);
        }
        let from = first_type(&value);
        if peeled(&from) == peeled(target) || matches!(value.known, Known::Lost(_)) {
            return value.typed(target.clone());
        }
        if let Some(conversion) = self.conversion(&value, &from, target) {
            return self.converted(frame, conversion, value, target, span);
        }
        if let Some(converted) = known::convert(&value, target) {
            return converted;
        }
        match target {
            Ty::Adt(..) => self.no_conversion(&from, value, target, span),
            _ => Value::any(target.clone()).trailed(value.trail),
        }
    }

    /// The `From` that fits: the one that names the type, else one for all types.
    fn conversion(&mut self, value: &Value<'a>, from: &Ty, target: &Ty) -> Option<Conversion<'a>> {
        let all = self.conversions(target);
        if !matches!(from, Ty::Infer | Ty::Unknown(_)) {
            let fits = |c: &&Conversion<'a>| {
                !matches!(c.from, Ty::Param(_)) && unify(&c.from, from, &mut Vec::new())
            };
            let found = all.iter().find(fits);
            let blanket = || all.iter().find(|c| matches!(c.from, Ty::Param(_)));
            return found.or_else(blanket).cloned();
        }
        // The type is not known. The crate that it comes out of tells which it is, if it has one.
        if let [only] = all.as_slice() {
            return Some(only.clone());
        }
        let Known::From(krate) = &value.known else {
            return None;
        };
        let of_crate = |c: &&Conversion<'a>| {
            let path = c.from.outside().map_or("", |(path, _)| path);
            path.split("::").next() == Some(krate.as_str())
        };
        let mut fitting = all.iter().filter(of_crate);
        let first = fitting.next()?;
        fitting.next().is_none().then(|| first.clone())
    }

    fn converted(
        &mut self,
        frame: &mut Frame<'a>,
        conversion: Conversion<'a>,
        value: Value<'a>,
        target: &Ty,
        span: Option<Span>,
    ) -> Value<'a> {
        let value = if matches!(first_type(&value), Ty::Infer) && !has_gaps(&conversion.from) {
            value
                .typed(conversion.from.clone())
                .with_known(Known::Nothing)
        } else {
            value
        };
        let (ctor, field, at) = match conversion.kind {
            ConversionKind::Function(function) => {
                let span = span.unwrap_or(function.item.name_span);
                let called = self.call_function(frame, &function, None, vec![value], &[], span);
                return called.typed(target.clone());
            }
            ConversionKind::Variant(item, index, field, at) => {
                (Ctor::Variant(item, index), field, at)
            }
            ConversionKind::Struct(item, field, at) => (Ctor::Struct(item), field, at),
        };
        let made = Value::made(target.clone(), ctor.clone(), vec![(field, value)]);
        let into = self.shown_ctor(&ctor).unwrap_or_else(|| Rc::from("it"));
        let step = Trail::of(Note::Converts { into }, Some(at));
        let trail = made.trail.then(&step);
        made.trailed(trail)
    }

    fn no_conversion(
        &mut self,
        from: &Ty,
        value: Value<'a>,
        target: &Ty,
        span: Option<Span>,
    ) -> Value<'a> {
        let Some(span) = span.or(value.at) else {
            return Value::any(target.clone()).trailed(value.trail);
        };
        let target_name = shown(self, target);
        let message = if matches!(from, Ty::Infer | Ty::Unknown(_)) {
            format!(
                "the type of this error is not known, so neither is the `{target_name}` that it becomes"
            )
        } else {
            let from = shown(self, from);
            format!("no `impl From<{from}> for {target_name}` can be found")
        };
        let lost = Lost {
            rule: rules::OPAQUE_ERROR.code,
            span,
            message: message.into(),
            help: format!("name the error: `.map_err(|error: TheError| {target_name}::…)`").into(),
        };
        let trail = value.trail.clone();
        Value::new(target.clone(), Known::Lost(Rc::new(lost))).trailed(trail)
    }

    /// Every way to make a type that the project states.
    pub(crate) fn conversions(&mut self, target: &Ty) -> Rc<Vec<Conversion<'a>>> {
        if let Some(found) = self.memory.conversions.get(target) {
            return Rc::clone(found);
        }
        let mut found = Vec::new();
        let blocks = self.names.impls_of_trait("std::convert::From");
        for block in blocks {
            let (self_ty, scope) = self.impl_scope(block);
            let mut bound = Vec::new();
            if !unify(&self_ty, target, &mut bound) || matches!(self_ty, Ty::Param(_)) {
                continue;
            }
            let from = self.trait_args(block.item, &scope).into_iter().next();
            if let (Some(from), Some(function)) = (from, self.member(block.id, "from")) {
                let from = super::unify::substitute(&from, &bound);
                let kind = ConversionKind::Function(function);
                found.push(Conversion { from, kind });
            }
        }
        if let Ty::Adt(item, _) = target {
            self.derived_conversions(*item, target, &mut found);
        }
        let found = Rc::new(found);
        self.memory
            .conversions
            .insert(target.clone(), Rc::clone(&found));
        found
    }

    /// `#[from]` on fields (thiserror, derive_more).
    fn derived_conversions(&mut self, item: ItemId, ty: &Ty, found: &mut Vec<Conversion<'a>>) {
        let Some(hir::Item { kind, .. }) = self.names.item(item) else {
            return;
        };
        let variants: Vec<(Option<usize>, &'a hir::Fields, bool)> = match kind {
            ItemKind::Struct(own) => vec![(None, &own.fields, false)],
            ItemKind::Enum(own) => {
                let variants = own.variants.iter().enumerate();
                let marked = |v: &hir::Variant| v.attrs.iter().any(|attr| attr.is("from"));
                variants
                    .map(|(at, v)| (Some(at), &v.fields, marked(v)))
                    .collect()
            }
            _ => return,
        };
        for (variant, fields, marked) in variants {
            let all = fields.as_slice();
            let field = all
                .iter()
                .find(|field| field.attrs.iter().any(|attr| attr.is("from")));
            let field = field.or_else(|| all.first().filter(|_| marked && all.len() == 1));
            let Some(field) = field else {
                continue;
            };
            let ctor = match variant {
                Some(index) => Ctor::Variant(item, index),
                None => Ctor::Struct(item),
            };
            let parts = self.parts_by_type(&ctor, ty);
            let from = parts.into_iter().find(|(name, _)| *name == field.name);
            let kind = match variant {
                Some(index) => ConversionKind::Variant(item, index, field.name.clone(), field.span),
                None => ConversionKind::Struct(item, field.name.clone(), field.span),
            };
            if let Some((_, from)) = from {
                found.push(Conversion { from, kind });
            }
        }
    }
}

/// The type of the first alternative: all have the same where this is asked.
fn first_type(value: &Value<'_>) -> Ty {
    let first = leaves(value).first().map(|leaf| leaf.ty.as_ref().clone());
    first.unwrap_or(Ty::Infer)
}
