//! The heads of patterns: which constructor or constant they name, and what fails to be it.

use std::rc::Rc;

use crate::hir::{Name, Pat, PatKind, Path};
use crate::infer::Infer;
use crate::infer::eval::paths::{Target, constant, resolve};
use crate::infer::eval::pattern::Fit;
use crate::infer::frame::Frame;
use crate::infer::known;
use crate::infer::value::{Ctor, Known, Value};
use crate::names::{Namespace, Resolved};
use crate::ty::Ty;

/// What stands before the parts of a pattern.
#[derive(Debug)]
pub(crate) enum Head<'a> {
    /// A constructor, and whether its type has others.
    Ctor(Ctor, bool),
    Const(Value<'a>),
    Unknown,
}

pub(crate) fn head<'a>(cx: &mut Infer<'a, '_>, frame: &Frame<'a>, path: &'a Path) -> Head<'a> {
    match resolve(cx, frame, path, Namespace::Value) {
        Target::Unknown => type_head(cx, frame, path),
        target => of_target(cx, target),
    }
}

/// Patterns with named fields name a type.
pub(crate) fn type_head<'a>(cx: &mut Infer<'a, '_>, frame: &Frame<'a>, path: &'a Path) -> Head<'a> {
    let target = resolve(cx, frame, path, Namespace::Type);
    of_target(cx, target)
}

fn of_target<'a>(cx: &mut Infer<'a, '_>, target: Target<'a>) -> Head<'a> {
    match target {
        Target::Variant(item, index, _) => {
            Head::Ctor(Ctor::Variant(item, index), cx.variant_count(item) > 1)
        }
        Target::Struct(item, _) => Head::Ctor(Ctor::Struct(item), false),
        Target::Const(id) => Head::Const(constant(cx, id)),
        Target::Outside(path, owner) => outside(&path, owner.as_ref()),
        Target::OfType(..)
        | Target::OfTrait(_)
        | Target::Local(_)
        | Target::Function(_)
        | Target::Unknown => Head::Unknown,
    }
}

fn outside<'a>(path: &str, owner: Option<&Ty>) -> Head<'a> {
    let constant = known::constant(path, owner);
    match constant.known {
        Known::Status(_) | Known::Str(_) => Head::Const(constant),
        // A path that names a type by itself is a struct; below a type it is a variant.
        _ => Head::Ctor(Ctor::Outside(Name::new(path)), known::is_variant(path)),
    }
}

/// A name alone in a pattern binds, unless it is a constant, a unit struct or a variant.
pub(crate) fn constant_name<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    name: &Name,
) -> Option<Head<'a>> {
    // Lower-case names bind: to resolve each would cost more than the rest of the pattern.
    if !name.starts_with(|c: char| c.is_uppercase()) {
        return None;
    }
    match cx
        .names
        .name_in(frame.scope.module, name, Namespace::Value)?
    {
        Resolved::Variant(item, index) => Some(Head::Ctor(
            Ctor::Variant(item, index),
            cx.variant_count(item) > 1,
        )),
        Resolved::Item(id) => {
            let target = match &cx.names.item(id)?.kind {
                crate::hir::ItemKind::Const(_) | crate::hir::ItemKind::Static(_) => {
                    Target::Const(id)
                }
                crate::hir::ItemKind::Struct(_) => Target::Struct(id, Ty::Infer),
                _ => return None,
            };
            Some(of_target(cx, target))
        }
        Resolved::Outside(path) => {
            let path = known::paths::canonical(&path).into_owned();
            Some(outside(&path, None))
        }
        Resolved::Module(_)
        | Resolved::Member(..)
        | Resolved::Primitive(_)
        | Resolved::Unresolved(_) => None,
    }
}

/// Whether a value has this head, its parts aside.
pub(crate) fn test_head(head: &Head<'_>, value: &Value<'_>) -> Fit {
    match head {
        Head::Ctor(ctor, has_others) => match &value.known {
            Known::Made(made) if made.ctor == *ctor => Fit::ALWAYS,
            Known::Made(made) => match (&made.ctor, ctor) {
                (Ctor::Variant(..), Ctor::Variant(..)) => Fit::NEVER,
                (Ctor::Outside(a), Ctor::Outside(b)) if same_type(a, b) => Fit::NEVER,
                _ if *has_others => Fit::MAYBE,
                _ => Fit::ALWAYS,
            },
            Known::Rest(excluded) if excluded.contains(ctor) => Fit::NEVER,
            _ if *has_others => Fit::MAYBE,
            _ => Fit::ALWAYS,
        },
        Head::Const(constant) => {
            let same = match (&constant.known, &value.known) {
                (Known::Str(a), Known::Str(b)) => a == b,
                (Known::Int(a), Known::Int(b)) => a == b,
                (Known::Bool(a), Known::Bool(b)) => a == b,
                (Known::Status(a), Known::Status(b)) => a == b,
                _ => return Fit::MAYBE,
            };
            if same { Fit::ALWAYS } else { Fit::NEVER }
        }
        Head::Unknown => Fit::MAYBE,
    }
}

/// Whether two paths are variants of one type.
fn same_type(a: &str, b: &str) -> bool {
    let owner = |path: &str| path.rsplit_once("::").map(|(owner, _)| owner.to_owned());
    owner(a) == owner(b)
}

/// The constructors that a value is not, where this pattern has failed to match. Empty where a
/// failure tells nothing: the pattern also looks at the parts.
pub(crate) fn excluded<'a>(cx: &mut Infer<'a, '_>, frame: &Frame<'a>, pat: &'a Pat) -> Vec<Ctor> {
    match &pat.kind {
        PatKind::Path(path) => single(head(cx, frame, path)),
        PatKind::Bind {
            inner: Some(inner), ..
        }
        | PatKind::Ref(inner) => excluded(cx, frame, inner),
        PatKind::Bind { name, .. } => constant_name(cx, frame, name)
            .map(single)
            .unwrap_or_default(),
        PatKind::TupleStruct { path, fields } => {
            if !fields.iter().all(|pat| irrefutable(cx, frame, pat)) {
                return Vec::new();
            }
            single(head(cx, frame, path))
        }
        PatKind::Struct { path, fields, .. } => {
            if !fields
                .iter()
                .all(|field| irrefutable(cx, frame, &field.pat))
            {
                return Vec::new();
            }
            single(type_head(cx, frame, path))
        }
        PatKind::Or(alternatives) => {
            let mut all = Vec::new();
            for alternative in alternatives {
                all.extend(excluded(cx, frame, alternative));
            }
            all
        }
        _ => Vec::new(),
    }
}

fn single(head: Head<'_>) -> Vec<Ctor> {
    match head {
        Head::Ctor(ctor, true) => vec![ctor],
        Head::Ctor(_, false) | Head::Const(_) | Head::Unknown => Vec::new(),
    }
}

fn irrefutable<'a>(cx: &mut Infer<'a, '_>, frame: &Frame<'a>, pat: &'a Pat) -> bool {
    match &pat.kind {
        PatKind::Wild | PatKind::Rest => true,
        PatKind::Bind { name, inner, .. } => {
            constant_name(cx, frame, name).is_none()
                && inner
                    .as_ref()
                    .is_none_or(|inner| irrefutable(cx, frame, inner))
        }
        PatKind::Tuple(items) => items.iter().all(|pat| irrefutable(cx, frame, pat)),
        PatKind::Ref(inner) => irrefutable(cx, frame, inner),
        _ => false,
    }
}

/// A value that is known not to be made by these.
pub(crate) fn without<'a>(value: &Value<'a>, excluded: &[Ctor]) -> Value<'a> {
    if excluded.is_empty() {
        return value.clone();
    }
    match &value.known {
        Known::Nothing => {
            let known = Known::Rest(Rc::from(excluded));
            value.clone().with_known(known)
        }
        Known::Rest(before) => {
            let mut all: Vec<Ctor> = before.iter().chain(excluded).cloned().collect();
            all.sort();
            all.dedup();
            value.clone().with_known(Known::Rest(all.into()))
        }
        _ => value.clone(),
    }
}
