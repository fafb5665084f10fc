//! Chains of methods, fields, `?` and `.await`, walked from their base without recursion.

use crate::hir::{Expr, ExprKind, GenericArg, Name};
use crate::infer::Infer;
use crate::infer::choice::map_leaves;
use crate::infer::effects::Origin;
use crate::infer::eval::truth::local_name;
use crate::infer::eval::{calls, expr, paths};
use crate::infer::frame::Frame;
use crate::infer::known;
use crate::infer::methods::receiver_type;
use crate::infer::value::{Ctor, Known, Value};
use crate::source::Span;
use crate::ty::Ty;

enum Link<'a> {
    Method {
        name: &'a Name,
        generics: &'a [GenericArg],
        args: &'a [Expr],
        span: Span,
    },
    Field(&'a Name),
    Index(&'a Expr),
    Try(Span),
}

pub(crate) fn chain<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, e: &'a Expr) -> Value<'a> {
    let mut links = Vec::new();
    let mut base = e;
    loop {
        base = match &base.kind {
            ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                generics,
                args,
            } => {
                links.push(Link::Method {
                    name: method,
                    generics,
                    args,
                    span: method_span.to(base.span),
                });
                receiver
            }
            ExprKind::Field { base: of, name, .. } => {
                links.push(Link::Field(name));
                of
            }
            ExprKind::Index { base: of, index } => {
                links.push(Link::Index(index));
                of
            }
            ExprKind::Try(inner) => {
                links.push(Link::Try(base.span));
                inner
            }
            ExprKind::Await(inner) => inner,
            _ => break,
        };
    }
    let mut value = expr(cx, frame, base);
    // The local that methods of this chain may change.
    let mut place = local_name(base).filter(|name| frame.local(name).is_some());
    let mut called = callee(base).map(|name| (name, base.span));
    for link in links.into_iter().rev() {
        if value.is_never() {
            return value;
        }
        value = match link {
            Link::Method {
                name,
                generics,
                args,
                span,
            } => {
                let generics = paths::turbofish(cx, &frame.scope, generics);
                let Some(args) = calls::arguments(cx, frame, args) else {
                    return Value::never();
                };
                called = Some((name.as_str(), span));
                let outcome = cx.method(frame, value, name, args, generics, span);
                if let (Some(local), Some(changed)) = (place, outcome.receiver) {
                    frame.assign(local, changed);
                }
                if !known::keeps_place(name) {
                    place = None;
                }
                outcome.value
            }
            Link::Field(name) => {
                place = None;
                field(cx, &value, name)
            }
            Link::Index(index) => {
                place = None;
                expr(cx, frame, index);
                indexed(cx, &value)
            }
            Link::Try(span) => {
                place = None;
                let origin = called.map(|(callee, span)| Origin { callee, span });
                cx.question(frame, value, origin, span)
            }
        };
    }
    value
}

/// The last name of what a call calls.
fn callee(e: &Expr) -> Option<&str> {
    match &e.kind {
        ExprKind::Call { callee, .. } => match &callee.kind {
            ExprKind::Path(path) => Some(path.last_name()),
            _ => None,
        },
        ExprKind::Macro(call) => Some(call.path.last_name()),
        _ => None,
    }
}

/// `base.name`
pub(crate) fn field<'a>(cx: &mut Infer<'a, '_>, base: &Value<'a>, name: &Name) -> Value<'a> {
    let each = map_leaves(base, &mut |leaf| Some(field_of(cx, leaf, name)));
    each.unwrap_or_else(Value::never)
}

fn field_of<'a>(cx: &mut Infer<'a, '_>, base: &Value<'a>, name: &Name) -> Value<'a> {
    if let Some(part) = base.as_made().and_then(|made| made.field(name)) {
        return base.part(part);
    }
    if matches!(base.known, Known::Lost(_)) {
        return base.clone().typed(Ty::Infer);
    }
    let mut ty = receiver_type(base);
    for _ in 0..8 {
        let found = match &ty {
            Ty::Adt(item, _) => {
                let parts = cx.parts_by_type(&Ctor::Struct(*item), &ty);
                parts
                    .into_iter()
                    .find(|(own, _)| own == name)
                    .map(|(_, ty)| ty)
            }
            Ty::Tuple(items) => name
                .parse()
                .ok()
                .and_then(|at: usize| items.get(at).cloned()),
            Ty::Outside(path, args) => known::field(path, name, args),
            _ => None,
        };
        if let Some(found) = found {
            return base.part(&Value::any(found));
        }
        match cx.dereferenced(&ty) {
            Some(inner) => ty = inner,
            None => break,
        }
    }
    known::from_somewhere(base)
}

/// `base[index]`
fn indexed<'a>(cx: &mut Infer<'a, '_>, base: &Value<'a>) -> Value<'a> {
    match receiver_type(base) {
        Ty::Outside(path, args) if known::is_map(&path) => {
            Value::any(args.get(1).cloned().unwrap_or(Ty::Infer))
        }
        Ty::Outside(path, args) if path == "serde_json::Value" => {
            Value::any(Ty::Outside(path, args))
        }
        _ => cx.item_of(base),
    }
}
