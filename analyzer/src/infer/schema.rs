//! `json!({…})` as a shape.

use super::Infer;
use super::responses::unknown_body;
use super::unify::has_gaps;
use super::value::{Json, Known, Value};
use crate::model::{
    Constraints, Docs, Field, ListType, Object, OnWire, Provenance, Rest, Schema, Shape, TypeRef,
};
use crate::source::Span;

/// The shape of a value that is written out as JSON; nothing for other values.
pub(crate) fn inline<'a>(cx: &mut Infer<'a, '_>, value: &Value<'a>, at: Span) -> Option<TypeRef> {
    match &value.known {
        Known::Json(json) => Some(shape(cx, json, value.at.unwrap_or(at))),
        _ => None,
    }
}

fn shape<'a>(cx: &mut Infer<'a, '_>, json: &Json<'a>, at: Span) -> TypeRef {
    match json {
        Json::Null => TypeRef::Null,
        Json::Value(value) => of_value(cx, value, at),
        Json::Array(items) => {
            let mut shapes: Vec<TypeRef> = Vec::new();
            for item in items {
                let own = shape(cx, item, at);
                if !shapes.contains(&own) {
                    shapes.push(own);
                }
            }
            let items = match shapes.len() {
                0 => TypeRef::Any,
                1 => shapes.remove(0),
                _ => TypeRef::AnyOf(shapes),
            };
            TypeRef::List(Box::new(ListType {
                items,
                unique: false,
                min_items: None,
                max_items: None,
            }))
        }
        Json::Object(entries) => object(cx, entries, at),
    }
}

fn of_value<'a>(cx: &mut Infer<'a, '_>, value: &Value<'a>, at: Span) -> TypeRef {
    let at = value.at.unwrap_or(at);
    if let Some(inline) = inline(cx, value, at) {
        return inline;
    }
    let ty = match value.ty.as_ref() {
        // serde_json writes a status code as nothing that has a type here: `as_u16` is what is used.
        ty if has_gaps(ty) => return unknown_body(cx, at, "_"),
        ty => ty,
    };
    cx.types.response(ty, at)
}

fn object<'a>(
    cx: &mut Infer<'a, '_>,
    entries: &[(Option<std::rc::Rc<str>>, Json<'a>)],
    at: Span,
) -> TypeRef {
    let mut object = Object::default();
    for (key, json) in entries {
        let ty = shape(cx, json, at);
        let Some(key) = key else {
            object.rest = Rest::Open;
            continue;
        };
        object.fields.retain(|field| field.name != **key);
        object.fields.push(Field {
            name: key.to_string(),
            source_name: key.to_string(),
            ty,
            on_wire: OnWire::Required,
            constraints: Constraints::default(),
            docs: Docs::default(),
            deprecated: false,
            default: None,
            examples: Vec::new(),
            aliases: Vec::new(),
            one_way: false,
            null_differs: false,
            origin: Provenance::exact(at),
        });
    }
    let schema = Schema::new(Shape::Object(object), Provenance::exact(at));
    TypeRef::Inline(Box::new(schema))
}
