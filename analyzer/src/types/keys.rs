//! Keys of maps. JSON has strings only: serde_json writes numbers and booleans as text and refuses the rest.

use super::TypeCx;
use super::containers::{self, Container};
use super::numbers::key_pattern;
use super::rules::MAP_KEY_NOT_A_STRING;
use crate::model::{Enum, Shape, Side, StringType, Tagging, TypeRef, VariantBody};
use crate::source::Span;
use crate::ty::Ty;

/// Newtypes around newtypes that are followed to find what a key is.
const DEEPEST_KEY: usize = 16;

impl TypeCx<'_> {
    /// What the keys of a map look like.
    pub(super) fn key_form(&mut self, ty: &Ty, at: Span, side: Side) -> TypeRef {
        let ty = self.key_type(ty);
        let form = self.form(ty, at, side);
        match self.as_key(form, side, DEEPEST_KEY) {
            Some(key) => key,
            None => {
                let message =
                    "the keys of this map cannot be keys of a JSON object, so it fails at run time";
                self.unknown(&MAP_KEY_NOT_A_STRING, at, message);
                TypeRef::Never
            }
        }
    }

    /// `Some(key)` is written as `key`.
    fn key_type<'t>(&self, ty: &'t Ty) -> &'t Ty {
        match ty {
            Ty::Outside(path, args) if containers::find(path) == Some(Container::Optional) => {
                args.first().unwrap_or(ty)
            }
            _ => ty,
        }
    }

    pub(super) fn as_key(&mut self, form: TypeRef, side: Side, depth: usize) -> Option<TypeRef> {
        match form {
            TypeRef::String(_) | TypeRef::Const(_) | TypeRef::Unknown => Some(form),
            TypeRef::Any => Some(TypeRef::String(StringType::default())),
            TypeRef::Bool => Some(TypeRef::Const(vec!["false".into(), "true".into()])),
            TypeRef::Number(number) if number.integer => Some(pattern(key_pattern(&number))),
            TypeRef::Number(_) => Some(pattern(FLOAT.to_owned())),
            TypeRef::AnyOf(parts) => {
                let keys: Option<Vec<TypeRef>> = parts
                    .into_iter()
                    .map(|part| self.as_key(part, side, depth))
                    .collect();
                keys.map(TypeRef::AnyOf)
            }
            TypeRef::Named(ref id) => match self.built(id, side)?.shape {
                Shape::Of(inner) if depth > 0 => {
                    match self.as_key(inner.clone(), side, depth - 1)? {
                        key if key == inner => Some(form),
                        key => Some(key),
                    }
                }
                Shape::Enum(shape) => is_unit_only(&shape).then_some(form),
                Shape::Stated(_) => Some(form),
                Shape::Of(_) | Shape::Object(_) => None,
            },
            _ => None,
        }
    }
}

/// A number as JSON writes it.
const FLOAT: &str = r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$";

fn pattern(pattern: String) -> TypeRef {
    TypeRef::String(StringType {
        pattern: Some(pattern),
        ..StringType::default()
    })
}

/// An enum that is one of its names.
fn is_unit_only(shape: &Enum) -> bool {
    shape.tagging == Tagging::External
        && shape
            .variants
            .iter()
            .all(|variant| variant.body == VariantBody::Unit && variant.value.is_string())
}
