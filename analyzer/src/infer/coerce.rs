//! Values where a type is stated: what is open in them is settled by it.

use super::Infer;
use super::choice::map_leaves;
use super::frame::Frame;
use super::known::text;
use super::shape::{ERR, LIST, OK, SOME, item_type};
use super::unify::filled;
use super::value::{Ctor, Known, Made, Value};
use crate::ty::Ty;

impl<'a> Infer<'a, '_> {
    /// A value that is used as this type.
    pub(crate) fn coerce(&mut self, frame: &mut Frame<'a>, value: Value<'a>, ty: &Ty) -> Value<'a> {
        if matches!(ty, Ty::Infer | Ty::Unknown(_)) || value.is_never() {
            return value;
        }
        match &value.known {
            Known::Into(inner) => {
                let inner = value.part(inner);
                self.convert(frame, inner, ty, value.at)
            }
            Known::OneOf(_) => {
                let coerced = map_leaves(&value, &mut |leaf| {
                    Some(self.coerce(frame, leaf.clone(), ty))
                });
                coerced.unwrap_or(value)
            }
            Known::Made(made) => match self.coerce_parts(frame, made, &value, ty) {
                Some(coerced) => coerced,
                None => settled(value, ty),
            },
            _ => settled(value, ty),
        }
    }

    /// Hands the stated type on to the parts.
    fn coerce_parts(
        &mut self,
        frame: &mut Frame<'a>,
        made: &Made<'a>,
        value: &Value<'a>,
        ty: &Ty,
    ) -> Option<Value<'a>> {
        let inner = |path: &str, index: usize| text::argument(ty, path, index).cloned();
        let types: Vec<Ty> = match &made.ctor {
            Ctor::Tuple => match ty {
                Ty::Tuple(items) => items.clone(),
                _ => return None,
            },
            Ctor::Outside(path) => match path.as_str() {
                OK => vec![inner(text::RESULT, 0)?],
                ERR => vec![inner(text::RESULT, 1)?],
                SOME => vec![inner(text::OPTION, 0)?],
                LIST => vec![item_type(ty); made.fields.len()],
                path => vec![inner(path, 0)?],
            },
            Ctor::Variant(..) | Ctor::Struct(_) => return None,
        };
        if types.len() != made.fields.len() {
            return None;
        }
        let parts = made.fields.iter().zip(&types);
        let parts: Vec<Value<'a>> = parts
            .map(|((_, part), ty)| self.coerce(frame, part.clone(), ty))
            .collect();
        let own = value.ty.as_ref().clone();
        let rebuilt = made.with_parts(own, parts);
        let rebuilt = Value {
            at: value.at,
            trail: value.trail.clone(),
            ..rebuilt
        };
        Some(settled(rebuilt, ty))
    }
}

/// The value with the stated type, its gaps filled by the value's own.
fn settled<'a>(value: Value<'a>, ty: &Ty) -> Value<'a> {
    let filled = filled(ty, &value.ty);
    if filled == *value.ty {
        return value;
    }
    value.typed(filled)
}
