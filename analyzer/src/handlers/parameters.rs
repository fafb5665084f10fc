//! Structs as query parameters: one parameter for each field, as `serde_urlencoded` and
//! `serde_html_form` read them.

use super::extractors::Place;
use super::structs::{self, FieldTy, Made, has_key, made};
use super::{HandlerCx, rules, show};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Field, Input, ListType, Location, MapType, Multiplicity, OnWire, Parameter, ParameterStyle,
    Presence, Provenance, Schema, Shape, StringType, TypeRef,
};
use crate::ty::Ty;

/// Whether repeated keys become a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    /// `serde_urlencoded`, as in axum: a list is never read.
    Refused,
    /// `serde_html_form`, as in axum-extra.
    Repeated,
}

/// What a query extractor reads.
#[derive(Debug, Default)]
pub(super) struct QueryRead {
    pub(super) inputs: Vec<Input>,
    /// Some query is refused.
    pub(super) can_fail: bool,
}

/// The parameters of `Query<T>`.
pub(super) fn of_query(
    cx: &mut HandlerCx<'_, '_, '_>,
    place: Place,
    ty: &Ty,
    lists: Lists,
) -> QueryRead {
    let ty = &structs::innermost(cx.infer.names, ty);
    if *ty == Ty::UNIT || matches!(made(cx.infer.names, ty), Some(Made::Unit)) {
        return QueryRead::default();
    }
    if let Some(values) = free_values(ty) {
        let can_fail = !is_text(values);
        let values = cx.infer.types.request(values, place.span);
        return QueryRead {
            inputs: vec![free_query(place, values)],
            can_fail,
        };
    }
    check_urlencoded(cx, place, ty, lists);
    let Some(fields) = cx.infer.types.fields(ty, true) else {
        return unknown(cx, place, ty);
    };
    let can_fail = !fields.is_empty();
    QueryRead {
        inputs: fields.into_iter().map(parameter).collect(),
        can_fail,
    }
}

/// The value type of a query that may have any keys: a map, or a list of pairs.
fn free_values(ty: &Ty) -> Option<&Ty> {
    if let Some(values) = structs::map_values(ty) {
        return Some(values);
    }
    match ty.outside()? {
        ("std::vec::Vec", [Ty::Tuple(pair)]) => match pair.as_slice() {
            [_, value] => Some(value),
            _ => None,
        },
        _ => None,
    }
}

fn is_text(ty: &Ty) -> bool {
    match structs::unwrapped(ty) {
        Ty::Outside(path, _) => path == "std::string::String" || path == "serde_json::Value",
        Ty::Primitive(name) => name == "str",
        _ => false,
    }
}

/// Any keys, each with a text.
pub(super) fn any_query(place: Place) -> Input {
    free_query(place, TypeRef::String(StringType::default()))
}

fn free_query(place: Place, values: TypeRef) -> Input {
    let map = MapType {
        keys: TypeRef::String(StringType::default()),
        values,
        min_properties: None,
        max_properties: None,
    };
    Input::Parameter(Parameter {
        location: Location::Query,
        name: "query".to_owned(),
        ty: TypeRef::Map(Box::new(map)),
        presence: Presence::Optional,
        multiplicity: Multiplicity::One,
        style: ParameterStyle::FreeKeys,
        description: None,
        deprecated: false,
        origin: Provenance::exact(place.span),
    })
}

fn unknown(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty) -> QueryRead {
    let what = show::ty(cx.infer.names, ty);
    cx.report.push(
        Diagnostic::new(
            &rules::QUERY_NOT_UNDERSTOOD,
            place.span,
            format!("the parameters that `{what}` reads are not known: it is no struct with named fields"),
        )
        .help("read the query into a struct with one field for each parameter"),
    );
    QueryRead {
        inputs: vec![Input::NotUnderstood {
            what: format!("Query<{what}>"),
            origin: Provenance::unknown(place.span),
        }],
        can_fail: true,
    }
}

fn parameter(field: Field) -> Input {
    let presence = match field.on_wire {
        OnWire::Required => Presence::Required,
        OnWire::Optional => Presence::Optional,
    };
    let style = match without_null(&field.ty) {
        TypeRef::List(_) => ParameterStyle::Repeated,
        _ => ParameterStyle::Plain,
    };
    Input::Parameter(Parameter {
        location: Location::Query,
        name: field.name.clone(),
        presence,
        multiplicity: Multiplicity::One,
        style,
        description: description(&field),
        deprecated: field.deprecated,
        origin: field.origin.clone(),
        ty: constrained(field),
    })
}

fn description(field: &Field) -> Option<String> {
    match (&field.docs.summary, &field.docs.description) {
        (Some(summary), Some(rest)) => Some(format!("{summary}\n\n{rest}")),
        (Some(text), None) | (None, Some(text)) => Some(text.clone()),
        (None, None) => None,
    }
}

/// A query has no `null`: an optional value is there or not.
fn without_null(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) => without_null(inner),
        other => other,
    }
}

/// The type with what is said of the field: limits, default, examples.
pub(super) fn constrained(field: Field) -> TypeRef {
    let ty = without_null(&field.ty).clone();
    if field.constraints.is_empty() && field.default.is_none() && field.examples.is_empty() {
        return ty;
    }
    let mut schema = Schema::new(Shape::Of(ty), field.origin);
    schema.constraints = field.constraints;
    schema.default = field.default;
    schema.examples = field.examples;
    TypeRef::Inline(Box::new(schema))
}

/// A list of a type, as repeated keys or as the parts of a multipart body.
pub(super) fn list_of(items: TypeRef) -> TypeRef {
    TypeRef::List(Box::new(ListType {
        items,
        unique: false,
        min_items: None,
        max_items: None,
    }))
}

/// Reports fields that can never be read from `a=1&b=2`.
pub(super) fn check_urlencoded(
    cx: &mut HandlerCx<'_, '_, '_>,
    place: Place,
    ty: &Ty,
    lists: Lists,
) {
    check_below(cx, place, ty, lists, FLATTENED);
}

/// How many structs that are flattened into each other are looked at.
const FLATTENED: usize = 8;

fn check_below(cx: &mut HandlerCx<'_, '_, '_>, place: Place, ty: &Ty, lists: Lists, depth: usize) {
    let Some(Made::Named(fields)) = made(cx.infer.names, ty) else {
        return;
    };
    for field in &fields {
        check_field(cx, place, field, lists, depth);
    }
}

fn check_field(
    cx: &mut HandlerCx<'_, '_, '_>,
    place: Place,
    field: &FieldTy<'_>,
    lists: Lists,
    depth: usize,
) {
    const OWN_READING: &[&str] = &["deserialize_with", "with", "skip", "skip_deserializing"];
    let attrs = &field.field.attrs;
    if has_key(attrs, "serde", OWN_READING) || attrs.iter().any(|attr| attr.is("serde_as")) {
        return;
    }
    let ty = structs::unwrapped(structs::optional(&field.ty).unwrap_or(&field.ty));
    let name = &field.field.name;
    if has_key(attrs, "serde", &["flatten"]) {
        check_flattened(cx, place, field, ty, lists, depth);
    } else if structs::is_list(ty) {
        if lists == Lists::Refused {
            let message = format!(
                "`{name}` is a list, which axum's own extractor never reads: every request that has it is refused"
            );
            cx.report.push(
                Diagnostic::new(&rules::LIST_IN_QUERY, field.field.span, message)
                    .label(place.span, "it is read here")
                    .help("use `axum_extra::extract::Query` (or `Form`), which reads `?tag=a&tag=b` as a list"),
            );
        }
    } else if is_nested(cx, ty) {
        let message = format!(
            "`{name}` is a structure of its own, but a query is a flat list of names and texts: it is never read"
        );
        cx.report.push(
            Diagnostic::new(&rules::NESTED_IN_QUERY, field.field.span, message)
                .label(place.span, "it is read here")
                .help("put the fields side by side, or send the structure as a JSON body"),
        );
    }
}

fn is_nested(cx: &HandlerCx<'_, '_, '_>, ty: &Ty) -> bool {
    if structs::map_values(ty).is_some() || matches!(ty, Ty::Tuple(items) if !items.is_empty()) {
        return true;
    }
    // A struct with an impl of `Deserialize` by hand may well be read from a text.
    derives_deserialize(cx, ty) && matches!(made(cx.infer.names, ty), Some(Made::Named(_)))
}

fn derives_deserialize(cx: &HandlerCx<'_, '_, '_>, ty: &Ty) -> bool {
    let Ty::Adt(id, _) = ty else {
        return false;
    };
    let Some(item) = cx.infer.names.item(*id) else {
        return false;
    };
    let reads_as_other = has_key(
        &item.attrs,
        "serde",
        &["from", "try_from", "transparent", "remote"],
    );
    super::derives(cx.infer.names, *id, "Deserialize") && !reads_as_other
}

/// `#[serde(flatten)]` hands every value on as a text, so that numbers and booleans are refused.
fn check_flattened(
    cx: &mut HandlerCx<'_, '_, '_>,
    place: Place,
    field: &FieldTy<'_>,
    ty: &Ty,
    lists: Lists,
    depth: usize,
) {
    let (Some(Made::Named(inner)), Some(depth)) = (made(cx.infer.names, ty), depth.checked_sub(1))
    else {
        return;
    };
    check_below(cx, place, ty, lists, depth);
    for one in &inner {
        let ty = structs::unwrapped(structs::optional(&one.ty).unwrap_or(&one.ty));
        let Ty::Primitive(primitive) = ty else {
            continue;
        };
        let reads_itself = has_key(&one.field.attrs, "serde", &["deserialize_with", "with"]);
        if primitive == "str" || primitive == "char" || reads_itself {
            continue;
        }
        let name = &one.field.name;
        cx.report.push(
            Diagnostic::new(
                &rules::FLATTENED_IN_QUERY,
                field.field.span,
                format!("`{name}` is a `{primitive}` in a flattened struct: `?{name}=1` is refused, since `flatten` hands it on as a text"),
            )
            .label(one.field.span, "this field is never read")
            .label(place.span, "it is read here")
            .help(format!("write the fields of the flattened struct here, or give `{name}` a `deserialize_with` that parses the text")),
        );
    }
}
