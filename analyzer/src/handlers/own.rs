//! Extractors of the project: `impl FromRequestParts for X`, `impl FromRequest for X`, and their derives.

use super::by_hand;
use super::extractors::{Place, not_understood};
use super::facts::Facts;
use super::reading::{Code, Subject};
use super::{HandlerCx, derive, rules, show};
use crate::diagnostic::Diagnostic;
use crate::hir::{Item, ItemKind, Name};
use crate::infer;
use crate::infer::known::paths::canonical;
use crate::names::{ItemId, Names};
use crate::ty::{Scope, Ty, matches, resolve_trait, resolve_type};

/// An impl of an extractor trait, for a type.
pub(super) struct Found<'a> {
    /// The function that extracts.
    function: ItemId,
    item: &'a Item,
    /// What the parameters of the impl stand for.
    params: Vec<(Name, Ty)>,
    /// It gets the whole request, body included.
    takes_body: bool,
    /// It is an extractor for one type of state only.
    takes_state: bool,
}

static PLAIN: [(&str, &str); 2] = [
    ("axum::extract::FromRequestParts", "from_request_parts"),
    ("axum::extract::FromRequest", "from_request"),
];

static OPTIONAL: [(&str, &str); 2] = [
    (
        "axum::extract::OptionalFromRequestParts",
        "from_request_parts",
    ),
    ("axum::extract::OptionalFromRequest", "from_request"),
];

/// An extractor of the project.
pub(super) fn read(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty) -> Facts {
    let key = (ty.clone(), place.method, place.role, false);
    if let Some(known) = cx.own.get(&key) {
        return known.clone();
    }
    // An extractor that runs itself would never end.
    cx.own.insert(key.clone(), Facts::default());
    let facts = read_new(cx, place, ty);
    cx.own.insert(key, facts.clone());
    facts
}

fn read_new(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty) -> Facts {
    if let Some(found) = find(cx.infer.names, ty, &PLAIN) {
        return of_impl(cx, place, ty, &found);
    }
    if let Some(facts) = derive::read(cx, place, ty) {
        return facts;
    }
    if let Some(found) = find(cx.infer.names, ty, &OPTIONAL) {
        return of_impl(cx, place, ty, &found);
    }
    not_understood(
        cx,
        place,
        ty,
        "no `impl FromRequestParts` or `impl FromRequest` for it is visible",
    )
}

/// The type that an extractor of the project rejects with.
pub(super) fn rejection(names: &Names<'_>, ty: &Ty) -> Option<Ty> {
    let found = find(names, ty, &PLAIN)?;
    let id = names.member(names.owner_of(found.function)?, "Rejection")?;
    let ItemKind::TypeAlias(alias) = &names.item(id)?.kind else {
        return None;
    };
    let mut scope = Scope::of_item(names, id);
    scope.params.extend(found.params);
    scope.self_ty = Some(ty.clone());
    Some(resolve_type(names, &scope, alias.ty.as_ref()?))
}

/// `Option` of an extractor of the project.
pub(super) fn read_optional(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty) -> Facts {
    let key = (ty.clone(), place.method, place.role, true);
    if let Some(known) = cx.own.get(&key) {
        return known.clone();
    }
    let facts = match find(cx.infer.names, ty, &OPTIONAL) {
        Some(found) => of_impl(cx, place, ty, &found).optional(),
        None => {
            if find(cx.infer.names, ty, &PLAIN).is_some() {
                refuse_option(cx, place, ty);
            }
            read(cx, place, ty).optional()
        }
    };
    cx.own.insert(key, facts.clone());
    facts
}

fn refuse_option(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty) {
    let what = show::ty(cx.infer.names, ty);
    cx.report.push(
        Diagnostic::new(
            &rules::OPTION_OF_EXTRACTOR,
            place.span,
            format!("`Option<{what}>` is no extractor, so this handler does not compile: `{what}` has no `impl OptionalFromRequestParts`"),
        )
        .help(format!(
            "implement `OptionalFromRequestParts` for `{what}`, and say there when it is absent"
        )),
    );
}

fn find<'a>(names: &Names<'a>, ty: &Ty, traits: &[(&str, &str)]) -> Option<Found<'a>> {
    let Ty::Adt(id, _) = ty else {
        return None;
    };
    names.impls_of(*id).iter().find_map(|block| {
        let path = block.item.of_trait.as_ref()?;
        let mut scope = Scope::of_item(names, block.id);
        let of_trait = resolve_trait(names, &scope, path)?;
        let known = canonical(&of_trait.path);
        let (_, function) = traits.iter().find(|(path, _)| known == *path)?;
        let params: Vec<Name> = scope.params.iter().map(|(name, _)| name.clone()).collect();
        let pattern = resolve_type(names, &scope, &block.item.self_ty);
        scope.params.clear();
        if !matches(&pattern, ty, &params, &mut scope.params) {
            return None;
        }
        let function = names.member(block.id, function)?;
        Some(Found {
            function,
            item: names.item(function)?,
            params: scope.params,
            takes_body: known.ends_with("FromRequest"),
            takes_state: matches!(
                of_trait.args.first(),
                Some(Ty::Adt(..) | Ty::Outside(..) | Ty::Tuple(_))
            ) && of_trait.args.first() != Some(&Ty::UNIT),
        })
    })
}

fn of_impl<'a>(cx: &mut HandlerCx<'_, 'a, '_>, place: Place, ty: &Ty, found: &Found<'a>) -> Facts {
    let ItemKind::Fn(function) = &found.item.kind else {
        return not_understood(cx, place, ty, "its impl has no function that extracts");
    };
    if function.body.is_none() {
        return not_understood(cx, place, ty, "its impl has no function that extracts");
    }
    let mut scope = Scope::of_item(cx.infer.names, found.function);
    scope.params.extend(found.params.iter().cloned());
    scope.self_ty = Some(ty.clone());
    let subject = Subject {
        code: Code::Function(function),
        scope,
        follow: None,
        is_middleware: false,
        must_succeed: true,
    };
    let mut facts = Facts::default();
    by_hand::add(cx, place, &subject, found.item.name_span, &mut facts);
    facts.refusals = infer::answers_of_errors(cx.infer, found.function);
    facts.takes_body = found.takes_body;
    facts.takes_state |= found.takes_state;
    facts
}
