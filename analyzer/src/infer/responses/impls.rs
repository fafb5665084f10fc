//! `impl IntoResponse for X`, evaluated for the variant at hand.

use std::rc::Rc;

use super::super::draft::Draft;
use super::super::frame::Frame;
use super::super::function::{FnRef, shown};
use super::super::rules;
use super::super::trail::{Note, Trail};
use super::super::value::{Ctor, Known, Lost, Value};
use super::{describe, respond};
use crate::hir::Name;
use crate::infer::Infer;
use crate::infer::known::errors;
use crate::names::ItemId;

/// An enum with more variants than this is not looked at one by one.
const MAX_VARIANTS: usize = 256;

/// The responses of a value of a struct or enum of the project.
pub(super) fn own<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    value: &Value<'a>,
    item: ItemId,
) -> Vec<Draft<'a>> {
    let Some(function) = cx.response_impl(item) else {
        return vec![no_impl(cx, value, item)];
    };
    let mut drafts = Vec::new();
    for case in cases(cx, value, item) {
        drafts.extend(evaluated(cx, frame, &case, &function));
    }
    drafts
}

/// Each variant that an enum of which nothing is known can be.
fn cases<'a>(cx: &mut Infer<'a, '_>, value: &Value<'a>, item: ItemId) -> Vec<Value<'a>> {
    let excluded: &[Ctor] = match &value.known {
        Known::Nothing | Known::From(_) => &[],
        Known::Rest(excluded) => excluded,
        _ => return vec![value.clone()],
    };
    let count = cx.variant_count(item);
    let is_enum = cx.fields(item, None).is_none();
    if !is_enum || count > MAX_VARIANTS {
        return vec![value.clone()];
    }
    let mut cases = Vec::new();
    for index in 0..count {
        let ctor = Ctor::Variant(item, index);
        if excluded.contains(&ctor) {
            continue;
        }
        let parts = cx.parts_by_type(&ctor, &value.ty).into_iter();
        let parts = parts.map(|(name, ty)| (name, Value::any(ty)));
        let made = Value::made(value.ty.as_ref().clone(), ctor, parts.collect());
        cases.push(Value {
            at: value.at,
            trail: value.trail.clone(),
            ..made
        });
    }
    cases
}

fn evaluated<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    case: &Value<'a>,
    function: &FnRef<'a>,
) -> Vec<Draft<'a>> {
    let mut inside = frame.inner(crate::ty::Ty::Infer);
    inside.name = function.item.name.clone();
    // The way of the value is put before each response by the caller.
    let bare = case.clone().trailed(Trail::default());
    let span = case.at.unwrap_or(function.item.name_span);
    let result = cx.call_with(
        &mut inside,
        function,
        Some(bare),
        Vec::new(),
        &[],
        Some(&case.ty),
        span,
    );
    let when = describe::value(cx, &mut inside, case);
    let mut drafts = respond(cx, &mut inside, &result);
    for draft in &mut drafts {
        let by = function.item.name.clone();
        let at = draft.status.at.or(Some(function.item.name_span));
        draft.trail = Trail::of(Note::Answers { by }, at);
        if when.is_some() {
            draft.when = when.clone();
        }
    }
    drafts
}

fn no_impl<'a>(cx: &mut Infer<'a, '_>, value: &Value<'a>, item: ItemId) -> Draft<'a> {
    let ty = shown(cx, &value.ty);
    let span = value
        .at
        .or_else(|| cx.names.item(item).map(|item| item.name_span));
    let known = span.map_or(Known::Nothing, |span| {
        Known::Lost(Rc::new(Lost {
            rule: rules::NOT_A_RESPONSE.code,
            span,
            message: format!("no `impl IntoResponse for {ty}` can be found").into(),
            help: "write the impl by hand where a macro makes it, or return a type of axum".into(),
        }))
    });
    Draft::of_status(Value::any(errors::status_type()).with_known(known))
}

impl<'a> Infer<'a, '_> {
    /// The `into_response` of a type of the project.
    pub(crate) fn response_impl(&mut self, item: ItemId) -> Option<FnRef<'a>> {
        let blocks = self.names.impls_of(item);
        let block = blocks.iter().find(|block| {
            let path = block.item.of_trait.as_ref();
            let path = path.and_then(|path| self.names.trait_path(block.module, path));
            matches!(
                path.as_deref(),
                Some("axum::response::IntoResponse" | "axum_core::response::IntoResponse")
            )
        })?;
        self.member(block.id, &Name::new_static("into_response"))
    }
}
