//! A value seen as the entries of an object: what `flatten` puts among the fields, and what stands
//! beside the tag of an internally tagged variant.

use super::TypeCx;
use super::known_types::{field, inline};
use super::rules::NEVER_ON_THE_WIRE;
use crate::model::{
    Enum, Field, Object, OnWire, Rest, Shape, Side, StringType, Tagging, TypeRef, Variant,
    VariantBody,
};
use crate::source::Span;

/// Types in types that are opened; what is deeper stays a reference.
const DEEPEST: usize = 24;

/// What a value is as entries.
pub(super) enum Entries {
    Object(Object),
    /// No entries: `()`, a unit struct.
    Nothing,
    /// No object; serde refuses it when it meets it.
    Never,
}

impl TypeCx<'_> {
    /// What `#[serde(flatten)]` adds to an object for a value of this form.
    pub(super) fn flattened(&mut self, form: TypeRef, at: Span, side: Side) -> Object {
        let (form, optional) = match form {
            TypeRef::Nullable(inner) => (*inner, true),
            other => (other, false),
        };
        let mut object = match self.entries(&form, side, DEEPEST) {
            Entries::Object(object) => object,
            Entries::Nothing => Object::default(),
            Entries::Never => {
                let message = "only structs, maps and enums can be flattened: serde refuses this when it meets it";
                self.unknown(&NEVER_ON_THE_WIRE, at, message);
                Object {
                    flattened: vec![TypeRef::Never],
                    ..Object::default()
                }
            }
        };
        // What a part refuses is not refused for the whole: it sees its own keys only.
        if object.rest == Rest::Closed {
            object.rest = Rest::Open;
        }
        object.flattened.iter_mut().for_each(open);
        if optional {
            make_optional(&mut object);
        }
        object
    }

    /// The form as entries.
    pub(super) fn entries(&mut self, form: &TypeRef, side: Side, depth: usize) -> Entries {
        let still = || {
            Entries::Object(Object {
                flattened: vec![form.clone()],
                ..Object::default()
            })
        };
        let Some(depth) = depth.checked_sub(1) else {
            return still();
        };
        match form {
            TypeRef::Null => Entries::Nothing,
            TypeRef::Any => Entries::Object(Object::default()),
            TypeRef::Unknown => still(),
            TypeRef::Map(map) => Entries::Object(Object {
                rest: Rest::Values(map.clone()),
                ..Object::default()
            }),
            TypeRef::Nullable(inner) => self.entries(inner, side, depth),
            TypeRef::Named(id) => match self.built(id, side) {
                Some(schema) => self.shape_entries(&schema.shape, form, side, depth),
                None => still(),
            },
            TypeRef::Inline(schema) => self.shape_entries(&schema.shape, form, side, depth),
            TypeRef::AnyOf(parts) => {
                let choices = parts
                    .iter()
                    .filter_map(|part| match self.entries(part, side, depth) {
                        Entries::Object(object) => Some(object),
                        Entries::Nothing | Entries::Never => None,
                    })
                    .collect();
                choice(choices)
            }
            TypeRef::AllOf(_) => still(),
            TypeRef::Bool
            | TypeRef::Number(_)
            | TypeRef::String(_)
            | TypeRef::List(_)
            | TypeRef::Tuple(_)
            | TypeRef::Const(_)
            | TypeRef::Never => Entries::Never,
        }
    }

    fn shape_entries(
        &mut self,
        shape: &Shape,
        form: &TypeRef,
        side: Side,
        depth: usize,
    ) -> Entries {
        match shape {
            Shape::Object(object) => Entries::Object(object.clone()),
            Shape::Of(inner) => self.entries(inner, side, depth),
            Shape::Enum(own) => {
                let mut choices = Vec::new();
                for variant in &own.variants {
                    if let Entries::Object(object) = self.variant_entries(own, variant, side, depth)
                    {
                        choices.push(object);
                    }
                }
                choice(choices)
            }
            Shape::Stated(_) => Entries::Object(Object {
                flattened: vec![form.clone()],
                ..Object::default()
            }),
        }
    }

    fn variant_entries(
        &mut self,
        own: &Enum,
        variant: &Variant,
        side: Side,
        depth: usize,
    ) -> Entries {
        let value = match &variant.body {
            VariantBody::Unit => TypeRef::Null,
            VariantBody::Newtype(inner) => inner.clone(),
            VariantBody::Tuple(parts) => TypeRef::Tuple(parts.clone()),
            VariantBody::Struct(object) => inline(object.clone()),
        };
        match &own.tagging {
            Tagging::Untagged => self.entries(&value, side, depth),
            _ if variant.untagged => self.entries(&value, side, depth),
            Tagging::External => {
                let key = variant.value.as_str().unwrap_or_default();
                let mut entry = field(key, value);
                entry.aliases.clone_from(&variant.aliases);
                Entries::Object(Object {
                    fields: vec![entry],
                    flattened: Vec::new(),
                    rest: Rest::Closed,
                })
            }
            Tagging::Internal { tag } => {
                let mut object = match self.entries(&value, side, depth) {
                    Entries::Object(object) => object,
                    Entries::Nothing => Object::default(),
                    Entries::Never => return Entries::Never,
                };
                object.fields.insert(0, tag_field(own, tag, variant));
                Entries::Object(object)
            }
            Tagging::Adjacent { tag, content } => {
                let mut entry = field(content, value);
                entry.on_wire = match variant.body {
                    VariantBody::Unit => OnWire::Optional,
                    _ => variant.content,
                };
                let fields = vec![tag_field(own, tag, variant), entry];
                let rest = if own.closed { Rest::Closed } else { Rest::Open };
                Entries::Object(Object {
                    fields,
                    flattened: Vec::new(),
                    rest,
                })
            }
        }
    }
}

/// The property that says which variant an object is.
fn tag_field(own: &Enum, tag: &str, variant: &Variant) -> Field {
    let ty = if variant.other {
        let others = own.variants.iter().filter(|other| !other.other);
        let names = others.flat_map(|other| {
            other
                .value
                .as_str()
                .into_iter()
                .chain(other.aliases.iter().map(String::as_str))
        });
        TypeRef::String(StringType {
            not: names.map(str::to_owned).collect(),
            ..StringType::default()
        })
    } else {
        let aliases = variant.aliases.iter().map(|alias| alias.as_str().into());
        TypeRef::Const(
            std::iter::once(variant.value.clone())
                .chain(aliases)
                .collect(),
        )
    };
    field(tag, ty)
}

/// One of several objects.
fn choice(mut choices: Vec<Object>) -> Entries {
    match choices.len() {
        0 => Entries::Never,
        1 => Entries::Object(choices.swap_remove(0)),
        _ => Entries::Object(Object {
            flattened: vec![TypeRef::AnyOf(choices.into_iter().map(inline).collect())],
            ..Object::default()
        }),
    }
}

/// Lets objects have more keys than their own.
fn open(form: &mut TypeRef) {
    match form {
        TypeRef::AnyOf(parts) | TypeRef::AllOf(parts) => parts.iter_mut().for_each(open),
        TypeRef::Inline(schema) => {
            if let Shape::Object(object) = &mut schema.shape {
                if object.rest == Rest::Closed {
                    object.rest = Rest::Open;
                }
                object.flattened.iter_mut().for_each(open);
            }
        }
        _ => {}
    }
}

/// Where a flattened value is `None`, none of its keys is there.
fn make_optional(object: &mut Object) {
    for field in &mut object.fields {
        field.on_wire = OnWire::Optional;
    }
    if !object.flattened.is_empty() {
        let choice = std::mem::take(&mut object.flattened);
        let present = match <[TypeRef; 1]>::try_from(choice) {
            Ok([TypeRef::AnyOf(parts)]) => parts,
            Ok([other]) => vec![other],
            Err(several) => vec![TypeRef::AllOf(several)],
        };
        let absent = inline(Object::default());
        let parts = present.into_iter().chain([absent]).collect();
        object.flattened = vec![TypeRef::AnyOf(parts)];
    }
}

/// Puts a flattened part among the fields of an object.
pub(super) fn merge(object: &mut Object, part: Object) {
    for field in part.fields {
        // A key that is there already is taken by the field that came first.
        if object.fields.iter().all(|own| own.name != field.name) {
            object.fields.push(field);
        }
    }
    object.flattened.extend(part.flattened);
    match (&object.rest, &part.rest) {
        (_, Rest::Open | Rest::Closed) => {}
        (Rest::Values(_), Rest::Values(_)) => {
            object.flattened.push(inline(Object {
                rest: part.rest,
                ..Object::default()
            }));
        }
        (Rest::Open | Rest::Closed, Rest::Values(_)) => object.rest = part.rest,
    }
}
