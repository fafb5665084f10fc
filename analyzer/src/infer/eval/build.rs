//! Values that are written out: structs, tuples, lists; and assignments to parts of them.

use super::paths::{self, Target};
use super::truth::local_name;
use crate::hir::{Expr, ExprKind, FieldInit, Name, Path, UnaryOp};
use crate::infer::Infer;
use crate::infer::choice::map_leaves;
use crate::infer::eval::{calls, expr};
use crate::infer::frame::Frame;
use crate::infer::known::responses;
use crate::infer::shape::LIST;
use crate::infer::unify::{join_types, substitute, unify};
use crate::infer::value::{Ctor, Value};
use crate::names::Namespace;
use crate::source::Span;
use crate::ty::Ty;

/// Lists with more elements than this are known by the type of their elements only.
const MAX_ELEMENTS: usize = 64;

pub(crate) fn structure<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    path: &'a Path,
    inits: &'a [FieldInit],
    rest: Option<&'a Expr>,
    span: Span,
) -> Value<'a> {
    let (ctor, ty) = match paths::resolve(cx, frame, path, Namespace::Type) {
        Target::Variant(item, index, ty) => (Ctor::Variant(item, index), ty),
        Target::Struct(item, ty) => (Ctor::Struct(item), ty),
        Target::Outside(path, owner) => {
            let ty = owner.unwrap_or_else(|| Ty::Outside(path.clone(), Vec::new()));
            (Ctor::Outside(Name::new(&path)), ty)
        }
        _ => (Ctor::Tuple, Ty::Infer),
    };
    let declared = cx.parts_by_type(&ctor, &ty);
    let mut with = Vec::new();
    let mut fields = Vec::new();
    for init in inits {
        let value = expr(cx, frame, &init.value);
        if value.is_never() {
            return value;
        }
        let part = declared.iter().find(|(name, _)| *name == init.name);
        let part = part.map_or(&Ty::Infer, |(_, ty)| ty);
        unify(part, &value.ty, &mut with);
        let value = cx.coerce(frame, value, &substitute(part, &with));
        fields.push((init.name.clone(), value));
    }
    if let Some(rest) = rest {
        let base = expr(cx, frame, rest);
        for (name, part_ty) in &declared {
            if !fields.iter().any(|(own, _)| own == name) {
                let known = base.as_made().and_then(|made| made.field(name));
                let part =
                    known.map_or_else(|| Value::any(part_ty.clone()), |part| base.part(part));
                fields.push((name.clone(), part));
            }
        }
    }
    if matches!(ty, Ty::Infer) {
        return Value::unknown();
    }
    let ty = cx.with_arguments(ty, &with);
    paths::made(cx, frame, ty, ctor, fields, span)
}

pub(crate) fn tuple<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    items: &'a [Expr],
) -> Value<'a> {
    let Some(items) = calls::arguments(cx, frame, items) else {
        return Value::never();
    };
    if items.is_empty() {
        return Value::unit();
    }
    tuple_of(items)
}

pub(crate) fn tuple_of(items: Vec<Value<'_>>) -> Value<'_> {
    let ty = Ty::Tuple(items.iter().map(|item| item.ty.as_ref().clone()).collect());
    let fields = items.into_iter().enumerate();
    let fields = fields.map(|(at, item)| (position(at), item));
    Value::made(ty, Ctor::Tuple, fields.collect())
}

/// The name of a part without a name.
pub(crate) fn position(at: usize) -> Name {
    Name::new(at.to_string())
}

pub(crate) fn array<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    items: &'a [Expr],
) -> Value<'a> {
    let Some(items) = calls::arguments(cx, frame, items) else {
        return Value::never();
    };
    let len = u64::try_from(items.len()).ok();
    let item = joined_type(&items);
    list(Ty::Array(Box::new(item), len), items)
}

pub(crate) fn joined_type(items: &[Value<'_>]) -> Ty {
    items
        .iter()
        .fold(Ty::Infer, |ty, item| join_types(&ty, &item.ty))
}

/// A list with these elements.
pub(crate) fn list(ty: Ty, items: Vec<Value<'_>>) -> Value<'_> {
    if items.len() > MAX_ELEMENTS {
        return Value::any(ty);
    }
    let fields = items.into_iter().enumerate();
    let fields = fields.map(|(at, item)| (position(at), item));
    Value::made(ty, Ctor::Outside(Name::new_static(LIST)), fields.collect())
}

/// A list whose elements are all like this one.
pub(crate) fn list_of(ty: Ty, item: Value<'_>) -> Value<'_> {
    list(ty, vec![item])
}

pub(crate) fn assign<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    target: &'a Expr,
    value: &'a Expr,
) -> Value<'a> {
    let value = expr(cx, frame, value);
    if value.is_never() {
        return value;
    }
    store(cx, frame, target, value);
    Value::unit()
}

fn store<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, target: &'a Expr, value: Value<'a>) {
    if let Some(local) = local_name(target) {
        let before = frame.local(local).map(|before| before.ty.as_ref().clone());
        let value = match before {
            Some(ty) => cx.coerce(frame, value, &ty),
            None => value,
        };
        frame.assign(local, value);
        return;
    }
    match &target.kind {
        ExprKind::Field { base, name, .. } => {
            let Some(local) = local_name(base) else {
                return;
            };
            let Some(before) = frame.local(local).cloned() else {
                return;
            };
            let changed = map_leaves(&before, &mut |leaf| Some(with_field(leaf, name, &value)));
            frame.assign(local, changed.unwrap_or(before));
        }
        // `*response.status_mut() = status`
        ExprKind::Unary {
            op: UnaryOp::Deref,
            operand,
        } => {
            let ExprKind::MethodCall {
                receiver, method, ..
            } = &operand.kind
            else {
                return;
            };
            if let Some(local) = local_name(receiver)
                && let Some(before) = frame.local(local).cloned()
            {
                let changed = responses::written(before, method, &value);
                frame.assign(local, changed);
            }
        }
        ExprKind::Tuple(targets) => {
            let ty = value.ty.clone();
            for (at, target) in targets.iter().enumerate() {
                let part = value.as_made().and_then(|made| made.field(&position(at)));
                let part = part.cloned().unwrap_or_else(|| match ty.as_ref() {
                    Ty::Tuple(items) => Value::any(items.get(at).cloned().unwrap_or(Ty::Infer)),
                    _ => Value::unknown(),
                });
                store(cx, frame, target, part);
            }
        }
        _ => {}
    }
}

fn with_field<'a>(base: &Value<'a>, name: &Name, value: &Value<'a>) -> Value<'a> {
    let Some(made) = base.as_made() else {
        return base.clone();
    };
    let parts = made.fields.iter().map(|(own, part)| {
        if own == name {
            value.clone()
        } else {
            part.clone()
        }
    });
    let changed = made.with_parts(base.ty.as_ref().clone(), parts.collect());
    Value {
        at: base.at,
        trail: base.trail.clone(),
        ..changed
    }
}
