//! Paths in expressions and patterns: locals, constants, functions, constructors, associated items.

use crate::hir::{self, GenericArg, ItemKind, Name, Path, PathSegment, QualifiedPath};
use crate::infer::Infer;
use crate::infer::eval::expr;
use crate::infer::frame::Frame;
use crate::infer::function::FnRef;
use crate::infer::known;
use crate::infer::known::paths::canonical;
use crate::infer::trail::{Note, Trail};
use crate::infer::value::{Ctor, Known, Value};
use crate::names::{ItemId, Namespace, Resolved};
use crate::source::Span;
use crate::ty::{Scope, Ty};

/// What a path means where it stands in a body.
#[derive(Debug)]
pub(crate) enum Target<'a> {
    Local(Value<'a>),
    /// A variant, with the type that it makes.
    Variant(ItemId, usize, Ty),
    Struct(ItemId, Ty),
    Function(FnRef<'a>),
    Const(ItemId),
    /// Something that is found by a type: `User::new`, `T::default`.
    OfType(Ty, Name),
    /// A function of a trait, called on its first argument: `Repo::find(&repo)`.
    OfTrait(Name),
    /// A function, constant, variant or type outside, by its canonical path, and the type that it belongs to.
    Outside(String, Option<Ty>),
    Unknown,
}

pub(crate) fn resolve<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    path: &'a Path,
    namespace: Namespace,
) -> Target<'a> {
    if namespace == Namespace::Value
        && let Some(name) = path.as_name()
        && let Some(value) = frame.local(name)
    {
        return Target::Local(value.clone());
    }
    let first = path.segments.first().map(|segment| segment.name.as_str());
    if first == Some("Self") && !path.global {
        return of_self(cx, frame, path);
    }
    if let [param, member] = path.segments.as_slice()
        && let Some((_, ty)) = frame
            .scope
            .params
            .iter()
            .find(|(own, _)| *own == param.name)
    {
        return of_type(cx, ty.clone(), &member.name);
    }
    match cx.names.resolve(frame.scope.module, path, namespace) {
        Resolved::Variant(item, index) => {
            Target::Variant(item, index, adt_of(cx, frame, item, path))
        }
        Resolved::Item(id) => item_target(cx, frame, id, path),
        Resolved::Member(item, name) if cx.is_trait(item) => Target::OfTrait(name),
        Resolved::Member(_, name) => match prefix(cx, frame, path) {
            Some(ty) => of_type(cx, ty, &name),
            None => Target::Unknown,
        },
        Resolved::Outside(full) => {
            let full = canonical(&full).into_owned();
            let owner = if is_of_type(path) {
                prefix(cx, frame, path)
            } else {
                None
            };
            match owner {
                Some(Ty::Adt(item, args)) => {
                    let name = Name::new(path.last_name());
                    of_type(cx, Ty::Adt(item, args), &name)
                }
                owner => Target::Outside(full, owner),
            }
        }
        Resolved::Primitive(name) => Target::OfType(Ty::Primitive(name), path.last_name().into()),
        Resolved::Module(_) | Resolved::Unresolved(_) => Target::Unknown,
    }
}

/// Whether the second-last segment is a type, by the convention that types are in upper case.
fn is_of_type(path: &Path) -> bool {
    let owner = path.segments.iter().rev().nth(1);
    owner.is_some_and(|segment| {
        let primitive = segment
            .name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
            && segment.name.len() <= 5;
        segment.name.starts_with(|c: char| c.is_uppercase()) || primitive
    })
}

fn of_self<'a>(cx: &mut Infer<'a, '_>, frame: &Frame<'a>, path: &'a Path) -> Target<'a> {
    let Some(self_ty) = frame.scope.self_ty.clone() else {
        return Target::Unknown;
    };
    match path.segments.as_slice() {
        [_] => match self_ty {
            Ty::Adt(item, args) => Target::Struct(item, Ty::Adt(item, args)),
            _ => Target::Unknown,
        },
        [_, member] => of_type(cx, self_ty, &member.name),
        _ => Target::Unknown,
    }
}

fn of_type<'a>(cx: &mut Infer<'a, '_>, ty: Ty, name: &Name) -> Target<'a> {
    if let Ty::Adt(item, _) = &ty
        && let Some(hir::Item {
            kind: ItemKind::Enum(own),
            ..
        }) = cx.names.item(*item)
        && let Some(index) = own
            .variants
            .iter()
            .position(|variant| variant.name == *name)
    {
        return Target::Variant(*item, index, ty);
    }
    match &ty {
        Ty::Outside(path, _) => Target::Outside(format!("{path}::{name}"), Some(ty.clone())),
        _ => Target::OfType(ty, name.clone()),
    }
}

fn item_target<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    id: ItemId,
    path: &'a Path,
) -> Target<'a> {
    let Some(item) = cx.names.item(id) else {
        return Target::Unknown;
    };
    match &item.kind {
        ItemKind::Fn(_) => cx.function(id).map_or(Target::Unknown, Target::Function),
        ItemKind::Struct(_) => {
            let ty = cx.resolve(&frame.scope, &as_type(path, path.segments.len()));
            match ty {
                Ty::Adt(..) => Target::Struct(id, ty),
                _ => Target::Struct(id, Ty::Adt(id, Vec::new())),
            }
        }
        ItemKind::Const(_) | ItemKind::Static(_) => Target::Const(id),
        ItemKind::TypeAlias(_) => {
            match cx.resolve(&frame.scope, &as_type(path, path.segments.len())) {
                Ty::Adt(item, args) => Target::Struct(item, Ty::Adt(item, args)),
                Ty::Outside(path, args) => {
                    Target::Outside(path.clone(), Some(Ty::Outside(path, args)))
                }
                _ => Target::Unknown,
            }
        }
        _ => Target::Unknown,
    }
}

/// The type that a variant belongs to, with the arguments that the path states.
fn adt_of(cx: &Infer<'_, '_>, frame: &Frame<'_>, item: ItemId, path: &Path) -> Ty {
    let prefix = prefix(cx, frame, path);
    match prefix {
        Some(Ty::Adt(own, args)) if own == item => Ty::Adt(own, args),
        _ => Ty::Adt(item, Vec::new()),
    }
}

/// The type that all but the last segment of a path name.
fn prefix(cx: &Infer<'_, '_>, frame: &Frame<'_>, path: &Path) -> Option<Ty> {
    let count = path
        .segments
        .len()
        .checked_sub(1)
        .filter(|count| *count > 0)?;
    let ty = cx.resolve(&frame.scope, &as_type(path, count));
    (!matches!(ty, Ty::Unknown(_))).then_some(ty)
}

/// The first segments of a path as a type.
fn as_type(path: &Path, count: usize) -> hir::Type {
    let segments: Vec<PathSegment> = path.segments.iter().take(count).cloned().collect();
    let path = Path {
        global: path.global,
        segments,
        span: path.span,
    };
    hir::Type {
        span: path.span,
        kind: hir::TypeKind::Path(path),
    }
}

/// The type arguments of the last segment: `collect::<Vec<_>>`.
pub(crate) fn turbofish(cx: &Infer<'_, '_>, scope: &Scope, args: &[GenericArg]) -> Vec<Ty> {
    let types = args.iter().filter_map(|arg| match arg {
        GenericArg::Type(ty) => Some(cx.resolve(scope, ty)),
        GenericArg::Lifetime(_)
        | GenericArg::Const(_)
        | GenericArg::Assoc { .. }
        | GenericArg::AssocBound { .. } => None,
    });
    types.collect()
}

/// A path as a value.
pub(crate) fn value<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    path: &'a Path,
) -> Value<'a> {
    let target = resolve(cx, frame, path, Namespace::Value);
    let made = target_value(cx, frame, target, path.span);
    made.unwrap_or_else(Value::unknown)
}

/// `<T as Trait>::NAME` as a value.
pub(crate) fn qualified<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    path: &'a QualifiedPath,
) -> Value<'a> {
    let target = qualified_target(cx, frame, path);
    target_value(cx, frame, target, path.span).unwrap_or_else(Value::unknown)
}

pub(crate) fn qualified_target<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &Frame<'a>,
    path: &'a QualifiedPath,
) -> Target<'a> {
    let ty = cx.resolve(&frame.scope, &path.self_ty);
    match path.rest.as_slice() {
        [member] => of_type(cx, ty, &member.name),
        _ => Target::Unknown,
    }
}

fn target_value<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    target: Target<'a>,
    span: Span,
) -> Option<Value<'a>> {
    match target {
        Target::Local(value) => Some(value),
        Target::Variant(item, index, ty) => {
            let unit = cx.is_unit(item, Some(index));
            let ctor = Ctor::Variant(item, index);
            Some(if unit {
                made(cx, frame, ty, ctor, Vec::new(), span)
            } else {
                Value::new(ty, Known::Maker(ctor))
            })
        }
        Target::Struct(item, ty) => {
            let ctor = Ctor::Struct(item);
            Some(if cx.is_unit(item, None) {
                made(cx, frame, ty, ctor, Vec::new(), span)
            } else {
                Value::new(ty, Known::Maker(ctor))
            })
        }
        Target::Function(function) => {
            Some(Value::unknown().with_known(Known::Function(function.into())))
        }
        Target::Const(id) => Some(constant(cx, id)),
        Target::OfType(ty, name) => of_type_value(cx, &ty, &name),
        Target::Outside(path, owner) => Some(known::constant(&path, owner.as_ref())),
        Target::OfTrait(_) | Target::Unknown => None,
    }
}

/// An associated constant or function of a type of the project.
fn of_type_value<'a>(cx: &mut Infer<'a, '_>, ty: &Ty, name: &Name) -> Option<Value<'a>> {
    let Ty::Adt(item, _) = ty else {
        return Some(Value::any(ty.clone()).with_known(Known::Associated(
            std::rc::Rc::new(ty.clone()),
            name.clone(),
        )));
    };
    let blocks = cx.names.impls_of(*item);
    for block in blocks {
        for member in cx.names.members_of(block.id) {
            let found = cx.names.item(member).filter(|found| found.name == *name);
            if let Some(ItemKind::Const(_)) = found.map(|found| &found.kind) {
                return Some(constant(cx, member));
            }
        }
    }
    let ty = std::rc::Rc::new(ty.clone());
    Some(Value::unknown().with_known(Known::Associated(ty, name.clone())))
}

/// A new value of a type of the project. That it was made here is the first step of its way.
pub(crate) fn made<'a>(
    cx: &Infer<'a, '_>,
    frame: &Frame<'a>,
    ty: Ty,
    ctor: Ctor,
    fields: Vec<(Name, Value<'a>)>,
    span: Span,
) -> Value<'a> {
    let mut value = Value::made(ty, ctor, fields).at(span);
    if value.trail.is_only_made() {
        // That its parts were made here says nothing more.
        value.trail = Trail::default();
    }
    match value.as_made().and_then(|made| cx.shown_ctor(&made.ctor)) {
        Some(what) => {
            let by = frame.name.clone();
            let step = Trail::of(Note::Makes { by, what }, Some(span));
            let trail = value.trail.then(&step);
            value.trailed(trail)
        }
        None => value,
    }
}

/// The value of a `const` or `static`, each followed once.
pub(crate) fn constant<'a>(cx: &mut Infer<'a, '_>, id: ItemId) -> Value<'a> {
    if let Some(found) = cx.memory.constants.get(&id) {
        return found.clone();
    }
    let Some(item) = cx.names.item(id) else {
        return Value::unknown();
    };
    let (ItemKind::Const(own) | ItemKind::Static(own)) = &item.kind else {
        return Value::unknown();
    };
    let scope = Scope::of_item(cx.names, id);
    let ty = cx.resolve(&scope, &own.ty);
    // A constant that is made of itself does not compile; it must not be followed forever.
    cx.memory.constants.insert(id, Value::any(ty.clone()));
    let mut frame = Frame::new(item.name.clone(), scope, ty.clone());
    if let Some(init) = &own.value {
        let value = expr(cx, &mut frame, init);
        let value = cx.coerce(&mut frame, value, &ty).trailed(Trail::default());
        cx.memory.constants.insert(id, value);
    }
    let found = cx.memory.constants.get(&id);
    found.cloned().unwrap_or_else(Value::unknown)
}
