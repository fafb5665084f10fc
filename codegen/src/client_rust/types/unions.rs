//! Types that are one of several, all of several, or constants.

use routegen_analyzer::model::{Object, OnWire, Shape, Side, TypeRef};
use serde_json::Value;

use super::scalar::ANY;
use super::{At, Types, enums};
use crate::casing::{Scope, pascal};
use crate::writer::Writer;

impl Types<'_> {
    /// An enum whose variants are tried in order.
    pub(super) fn any_of(&mut self, options: &[TypeRef], at: &At) -> String {
        let is_null = |ty: &&TypeRef| matches!(ty, TypeRef::Null);
        let mut rest: Vec<&TypeRef> = options.iter().filter(|ty| !is_null(ty)).collect();
        let nullable = rest.len() < options.len();
        let is_open =
            |ty: &&TypeRef| matches!(ty, TypeRef::Any | TypeRef::Unknown | TypeRef::Never);
        let ty = match rest.as_slice() {
            [] => "()".to_owned(),
            [only] => self.of(only, at),
            _ if rest.iter().any(is_open) => ANY.to_owned(),
            _ if rest.iter().all(|ty| matches!(ty, TypeRef::String(_))) => "String".to_owned(),
            _ => {
                if at.side == Side::Response {
                    // serde takes the first that fits, and an object with fewer fields fits more.
                    rest.sort_by_key(|ty| std::cmp::Reverse(self.required_fields(ty)));
                }
                self.made(at, |types, name, at| types.untagged(name, &rest, at))
            }
        };
        if nullable && !ty.starts_with("Option<") {
            format!("Option<{ty}>")
        } else {
            ty
        }
    }

    fn required_fields(&self, ty: &TypeRef) -> usize {
        let count = |object: &Object| {
            let required = object
                .fields
                .iter()
                .filter(|field| field.on_wire == OnWire::Required);
            required.count()
        };
        self.object(ty, Side::Response).map_or(0, count)
    }

    /// The object that a type is.
    pub(in crate::client_rust) fn object<'s>(
        &'s self,
        ty: &'s TypeRef,
        side: Side,
    ) -> Option<&'s Object> {
        let schema = match ty {
            TypeRef::Named(id) => self.schema(&(id.clone(), self.side_of(id, side)?))?,
            TypeRef::Inline(schema) => schema,
            _ => return None,
        };
        match &schema.shape {
            Shape::Object(object) => Some(object),
            Shape::Of(_) | Shape::Enum(_) | Shape::Stated(_) => None,
        }
    }

    fn untagged(&mut self, name: &str, options: &[&TypeRef], at: &At) -> String {
        let mut w = Writer::default();
        let mut scope = Scope::default();
        w.line("#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]");
        w.line("#[serde(untagged)]");
        w.block(&format!("pub enum {name}"), |w| {
            for option in options {
                let own = scope.claim(&self.variant_name(option));
                let ty = self.of(option, &at.below(&own));
                w.line(format!("{own}({ty}),"));
            }
        });
        w.finish()
    }

    fn variant_name(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Named(id) => pascal(&id.0),
            TypeRef::Bool => "Boolean".to_owned(),
            TypeRef::Number(number) if number.integer => "Integer".to_owned(),
            TypeRef::Number(_) => "Number".to_owned(),
            TypeRef::String(string) => match &string.format {
                Some(format) => pascal(format),
                None => "Text".to_owned(),
            },
            TypeRef::Nullable(inner) => self.variant_name(inner),
            TypeRef::List(_) | TypeRef::Tuple(_) => "List".to_owned(),
            TypeRef::Map(_) => "Map".to_owned(),
            TypeRef::Const(values) => match values.first() {
                Some(Value::String(text)) => pascal(text),
                _ => "Constant".to_owned(),
            },
            TypeRef::Inline(schema) => match &schema.shape {
                Shape::Of(inner) => self.variant_name(inner),
                Shape::Object(_) | Shape::Enum(_) | Shape::Stated(_) => "Object".to_owned(),
            },
            TypeRef::AnyOf(_) | TypeRef::AllOf(_) => "Object".to_owned(),
            TypeRef::Null | TypeRef::Any | TypeRef::Never | TypeRef::Unknown => "Other".to_owned(),
        }
    }

    /// A struct of all parts, where all of them are objects.
    pub(super) fn all_of(&mut self, parts: &[TypeRef], at: &At) -> String {
        match parts {
            [] => ANY.to_owned(),
            [only] => self.of(only, at),
            _ if parts
                .iter()
                .all(|part| self.object(part, at.side).is_some()) =>
            {
                let object = Object {
                    flattened: parts.to_vec(),
                    ..Object::default()
                };
                self.made(at, |types, name, at| {
                    let mut w = Writer::default();
                    super::structs::write(types, &mut w, name, &object, at);
                    w.finish()
                })
            }
            _ => ANY.to_owned(),
        }
    }

    /// Constants: strings are an enum, anything else is what it is.
    pub(super) fn constant(&mut self, values: &[Value], at: &At) -> String {
        if values.iter().all(Value::is_string) && !values.is_empty() {
            let tolerant = self.options.unknown_variants && at.side == Side::Response;
            return self.made(at, |_, name, _| {
                let mut w = Writer::default();
                enums::constants(&mut w, name, values, tolerant);
                w.finish()
            });
        }
        let all = |test: fn(&Value) -> bool| values.iter().all(test);
        if all(Value::is_boolean) {
            "bool".to_owned()
        } else if all(Value::is_i64) {
            "i64".to_owned()
        } else if all(Value::is_null) {
            "()".to_owned()
        } else {
            ANY.to_owned()
        }
    }
}
