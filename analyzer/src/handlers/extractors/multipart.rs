//! `multipart/form-data`: typed structs of axum_typed_multipart, and the untyped extractor.

use super::super::facts::Facts;
use super::super::rejections;
use super::super::structs::{self, FieldTy, Made, has_key, key, made, text_of};
use super::super::{HandlerCx, parameters};
use super::Place;
use super::bodies::{body, body_on_get};
use crate::hir::{AttrInput, Item, MetaValue};
use crate::model::{
    Constraints, Docs, Field, MediaType, Object, OnWire, Provenance, Rest, Schema, Shape,
    StringType, TypeRef,
};
use crate::source::Span;
use crate::ty::Ty;

type Cx<'x, 'i, 'a, 't> = &'x mut HandlerCx<'i, 'a, 't>;

/// The untyped extractor: its parts are found where code matches on their names.
pub(super) fn untyped(cx: Cx<'_, '_, '_, '_>, place: Place, _: &[Ty]) -> Facts {
    body_on_get(cx, place, "Multipart", "answer `POST` instead");
    let refusals = &[rejections::NO_BOUNDARY];
    body(place, MediaType::MULTIPART, TypeRef::Unknown, refusals)
}

/// `TypedMultipart<T>`: one part for each field of the struct.
pub(super) fn typed(cx: Cx<'_, '_, '_, '_>, place: Place, args: &[Ty]) -> Facts {
    body_on_get(cx, place, "TypedMultipart", "answer `POST` instead");
    let ty = args.first().unwrap_or(&Ty::Infer);
    let ty = match made(cx.infer.names, ty) {
        Some(Made::Named(fields)) => object(cx, place, ty, &fields),
        _ => cx.infer.types.request(ty, place.span),
    };
    body(
        place,
        MediaType::MULTIPART,
        ty,
        &[
            rejections::WRONG_PARTS,
            rejections::BODY_TOO_LARGE,
            rejections::BROKEN_MULTIPART,
        ],
    )
}

fn object(cx: Cx<'_, '_, '_, '_>, place: Place, ty: &Ty, fields: &[FieldTy<'_>]) -> TypeRef {
    let item = match ty {
        Ty::Adt(id, _) => cx.infer.names.item(*id),
        _ => None,
    };
    let case = item.and_then(|item| rename_all(item, "try_from_multipart"));
    let strict = item.is_some_and(|item| has_key(&item.attrs, "try_from_multipart", &["strict"]));
    let fields = fields
        .iter()
        .map(|field| part(cx, place, field, case.as_deref()))
        .collect();
    let rest = if strict { Rest::Closed } else { Rest::Open };
    let origin = item.map_or(Provenance::exact(place.span), |item| {
        Provenance::exact(item.name_span)
    });
    object_of(fields, rest, origin)
}

/// A body of these parts.
pub(in super::super) fn object_of(fields: Vec<Field>, rest: Rest, origin: Provenance) -> TypeRef {
    let object = Object {
        fields,
        flattened: Vec::new(),
        rest,
    };
    TypeRef::Inline(Box::new(Schema::new(Shape::Object(object), origin)))
}

fn part(cx: Cx<'_, '_, '_, '_>, place: Place, field: &FieldTy<'_>, case: Option<&str>) -> Field {
    let source = field.field;
    let stated = key(&source.attrs, "form_data", &["field_name"]).and_then(text_of);
    let name = match (stated, case) {
        (Some(name), _) => name.to_owned(),
        (None, Some(case)) => convert(&source.name, case),
        (None, None) => source.name.to_string(),
    };
    let list = field.ty.outside().and_then(|(path, args)| match path {
        "std::vec::Vec" => args.first(),
        _ => None,
    });
    let optional = structs::optional(&field.ty);
    let defaults = has_key(&source.attrs, "form_data", &["default"]);
    let value = value(cx, place, list.or(optional).unwrap_or(&field.ty));
    Field {
        ty: match list {
            Some(_) => parameters::list_of(value),
            None => value,
        },
        on_wire: match list.is_some() || optional.is_some() || defaults {
            true => OnWire::Optional,
            false => OnWire::Required,
        },
        docs: Docs {
            summary: source.docs.as_deref().map(|docs| docs.trim().to_owned()),
            description: None,
        },
        ..named_part(name, source.name.as_str(), source.span)
    }
}

/// A part of which nothing but the name is known.
pub(in super::super) fn named_part(name: String, source_name: &str, span: Span) -> Field {
    Field {
        name,
        source_name: source_name.to_owned(),
        ty: TypeRef::Any,
        on_wire: OnWire::Optional,
        constraints: Constraints::default(),
        docs: Docs::default(),
        deprecated: false,
        default: None,
        examples: Vec::new(),
        aliases: Vec::new(),
        one_way: false,
        null_differs: false,
        origin: Provenance::exact(span),
    }
}

/// The content of a file.
pub(in super::super) fn file() -> TypeRef {
    TypeRef::String(StringType {
        content_media_type: Some(MediaType::BYTES.to_owned()),
        ..StringType::default()
    })
}

fn value(cx: Cx<'_, '_, '_, '_>, place: Place, ty: &Ty) -> TypeRef {
    match ty.outside() {
        Some(("axum_typed_multipart::FieldData", [inner])) => value(cx, place, inner),
        Some((
            "bytes::Bytes" | "axum::body::Bytes" | "tempfile::NamedTempFile" | "std::vec::Vec",
            _,
        )) => file(),
        _ => unit_enum(cx, ty).unwrap_or_else(|| cx.infer.types.request(ty, place.span)),
    }
}

/// `#[derive(TryFromField)] enum`: the names of its variants.
fn unit_enum(cx: Cx<'_, '_, '_, '_>, ty: &Ty) -> Option<TypeRef> {
    let Ty::Adt(id, _) = ty else {
        return None;
    };
    let item = cx.infer.names.item(*id)?;
    let crate::hir::ItemKind::Enum(one) = &item.kind else {
        return None;
    };
    if !super::super::derives(cx.infer.names, *id, "TryFromField") {
        return None;
    }
    let case = rename_all(item, "try_from_field");
    let names = one.variants.iter().map(|variant| {
        let stated = key(&variant.attrs, "field", &["rename"]).and_then(text_of);
        let name = match (stated, &case) {
            (Some(name), _) => name.to_owned(),
            (None, Some(case)) => convert(&variant.name, case),
            (None, None) => variant.name.to_string(),
        };
        serde_json::Value::String(name)
    });
    Some(TypeRef::Const(names.collect()))
}

fn rename_all(item: &Item, attr: &str) -> Option<String> {
    item.attrs
        .iter()
        .filter(|own| own.is(attr))
        .filter_map(|own| match &own.input {
            AttrInput::List(metas) => metas.iter().find(|meta| meta.name == "rename_all"),
            AttrInput::Word | AttrInput::Value(_) => None,
        })
        .find_map(|meta| match &meta.value {
            MetaValue::Expr(expr) => structs::text_literal(expr).map(str::to_owned),
            _ => None,
        })
}

/// The cases of axum_typed_multipart, on names in snake case or Pascal case.
fn convert(name: &str, case: &str) -> String {
    let words = words(name);
    let capital = |word: &String| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    };
    match case {
        "snake_case" => words.join("_"),
        "kebab-case" => words.join("-"),
        "lowercase" => name.to_lowercase(),
        "UPPERCASE" => name.to_uppercase(),
        "PascalCase" => words.iter().map(capital).collect(),
        "camelCase" => {
            let mut all: Vec<String> = words.iter().map(capital).collect();
            if let (Some(first), Some(word)) = (all.first_mut(), words.first()) {
                word.clone_into(first);
            }
            all.concat()
        }
        _ => name.to_owned(),
    }
}

fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut after_lower = false;
    for c in name.chars() {
        if (c == '_' || (c.is_uppercase() && after_lower)) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
        if c != '_' {
            word.extend(c.to_lowercase());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::convert;

    #[test]
    fn cases() {
        assert_eq!(convert("profile_picture", "camelCase"), "profilePicture");
        assert_eq!(convert("InReview", "kebab-case"), "in-review");
        assert_eq!(convert("InReview", "snake_case"), "in_review");
        assert_eq!(convert("file_1", "PascalCase"), "File1");
    }
}
