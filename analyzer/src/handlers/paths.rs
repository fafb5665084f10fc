//! Path parameters: what `Path<T>` reads of the folders of a route, and whether it can.

mod findings;

use findings::{absent, check_absence, no_such_name, refuse_type, wrong_number};

use super::facts::{PathReads, PathUse};
use super::structs::{self, Made, made};
use super::{HandlerCx, parameters};
use crate::model::{
    Docs, Input, Location, Multiplicity, OnWire, Parameter, ParameterStyle, Presence, Provenance,
    RoutePath, Segment, StringType, TypeRef,
};
use crate::source::Span;
use crate::ty::Ty;

/// What is known of one parameter of the path.
#[derive(Debug, Clone, Default)]
struct Known {
    ty: Option<TypeRef>,
    description: Option<String>,
    deprecated: bool,
    span: Option<Span>,
}

/// All parameters of the path, in its order, with the types that the handler reads them as. Those
/// that it does not read are texts: the URL needs them all the same.
pub(super) fn parameters(
    cx: &mut HandlerCx<'_, '_, '_>,
    path: &RoutePath,
    uses: &[PathUse],
) -> Vec<Input> {
    let names: Vec<&str> = path.params().filter_map(Segment::param).collect();
    let mut known = vec![Known::default(); names.len()];
    let optional = path
        .params()
        .any(|segment| matches!(segment, Segment::OptionalCatchAll(_)));
    for one in uses {
        let route = Route {
            names: &names,
            optional,
            path,
        };
        read(cx, &route, one, &mut known);
    }
    path.params()
        .zip(known)
        .filter_map(|(segment, known)| Some(parameter(segment, segment.param()?, known)))
        .collect()
}

struct Route<'r> {
    names: &'r [&'r str],
    /// Its last parameter may be absent.
    optional: bool,
    path: &'r RoutePath,
}

fn parameter(segment: &Segment, name: &str, known: Known) -> Input {
    let (multiplicity, presence) = match segment {
        Segment::Static(_) | Segment::Param(_) => (Multiplicity::One, Presence::Required),
        Segment::CatchAll(_) => (Multiplicity::Segments, Presence::Required),
        Segment::OptionalCatchAll(_) => (Multiplicity::Segments, Presence::Optional),
    };
    Input::Parameter(Parameter {
        location: Location::Path,
        name: name.to_owned(),
        ty: known.ty.unwrap_or_else(text),
        presence,
        multiplicity,
        style: ParameterStyle::Plain,
        description: known.description,
        deprecated: known.deprecated,
        origin: known.span.map_or(Provenance::builtin(), Provenance::exact),
    })
}

fn text() -> TypeRef {
    TypeRef::String(StringType::default())
}

fn read(cx: &mut HandlerCx<'_, '_, '_>, route: &Route<'_>, one: &PathUse, known: &mut [Known]) {
    match one.reads {
        PathReads::Raw => {
            for slot in known.iter_mut() {
                slot.span.get_or_insert(one.span);
            }
        }
        PathReads::All | PathReads::IfAny => {
            let ty = one.ty.clone();
            read_type(cx, route, one, &ty, known);
        }
    }
}

fn read_type(
    cx: &mut HandlerCx<'_, '_, '_>,
    route: &Route<'_>,
    one: &PathUse,
    ty: &Ty,
    known: &mut [Known],
) {
    let ty = structs::unwrapped(ty);
    if structs::optional(ty).is_some() {
        return refuse_type(cx, one, ty, "an `Option`");
    }
    if let Some(values) = structs::map_values(ty) {
        return all(cx, one, values, known);
    }
    if let Some(item) = list_item(ty) {
        // A list takes what there is: values, or pairs of name and value.
        let value = match item {
            Ty::Tuple(pair) => pair.last(),
            other => Some(other),
        };
        return value
            .into_iter()
            .for_each(|value| all(cx, one, value, known));
    }
    if let Ty::Tuple(items) = ty {
        return positional(cx, route, one, ty, items, known);
    }
    let inner = innermost_derived(cx, ty);
    let is_compound = matches!(inner, Ty::Tuple(_)) || list_item(&inner).is_some();
    if is_compound && inner != *ty {
        return read_type(cx, route, one, &inner, known);
    }
    match made(cx.infer.names, ty) {
        Some(Made::Named(_)) if cx.infer.types.fields(ty, true).is_some() => {
            named(cx, route, one, ty, known);
        }
        Some(Made::Tuple(fields)) => {
            let items: Vec<Ty> = fields.into_iter().map(|field| field.ty).collect();
            positional(cx, route, one, ty, &items, known);
        }
        Some(Made::Unit) => {}
        _ => positional(cx, route, one, ty, std::slice::from_ref(ty), known),
    }
}

fn list_item(ty: &Ty) -> Option<&Ty> {
    match ty.outside() {
        Some(("std::vec::Vec" | "std::collections::VecDeque", [item])) => Some(item),
        _ => None,
    }
}

/// Every parameter is read as one type.
fn all(cx: &mut HandlerCx<'_, '_, '_>, one: &PathUse, ty: &Ty, known: &mut [Known]) {
    for slot in known {
        slot.ty = Some(cx.infer.types.request(ty, one.span));
        slot.span = Some(one.span);
    }
}

/// Scalars and tuples: by position, and all of them.
fn positional(
    cx: &mut HandlerCx<'_, '_, '_>,
    route: &Route<'_>,
    one: &PathUse,
    whole: &Ty,
    items: &[Ty],
    known: &mut [Known],
) {
    if items.is_empty() || matches!(whole, Ty::Unknown(_) | Ty::Infer | Ty::Param(_)) {
        return;
    }
    if items.len() != known.len() {
        return wrong_number(cx, route, one, whole, items.len());
    }
    check_absence(cx, route, one, whole);
    for (item, slot) in items.iter().zip(known.iter_mut()) {
        if let Some(form) = unreadable(cx, item) {
            refuse_type(cx, one, item, form);
        }
        slot.ty = Some(cx.infer.types.request(item, one.span));
        slot.span = Some(one.span);
    }
}

/// A struct: by name, and no more than it has fields for.
fn named(
    cx: &mut HandlerCx<'_, '_, '_>,
    route: &Route<'_>,
    one: &PathUse,
    ty: &Ty,
    known: &mut [Known],
) {
    let fields = cx.infer.types.fields(ty, true).unwrap_or_default();
    for field in fields {
        let at = route.names.iter().position(|name| {
            *name == field.name || field.aliases.iter().any(|alias| alias == name)
        });
        let Some(at) = at else {
            if field.on_wire == OnWire::Required {
                no_such_name(cx, route, one, ty, &field);
            }
            continue;
        };
        let is_last = at + 1 == route.names.len();
        if route.optional && is_last && field.on_wire == OnWire::Required {
            let name = &field.name;
            absent(
                cx,
                route,
                one,
                format!("make the field `{name}` an `Option`, or give it `#[serde(default)]`"),
            );
        }
        if let Some(slot) = known.get_mut(at) {
            slot.description = described(&field.docs);
            slot.deprecated = field.deprecated;
            slot.span = field.origin.span.or(Some(one.span));
            slot.ty = Some(parameters::constrained(field));
        }
    }
    check_fields(cx, one, ty);
}

fn described(docs: &Docs) -> Option<String> {
    match (&docs.summary, &docs.description) {
        (Some(summary), Some(rest)) => Some(format!("{summary}\n\n{rest}")),
        (Some(text), None) | (None, Some(text)) => Some(text.clone()),
        (None, None) => None,
    }
}

/// Fields that are no single texts.
fn check_fields(cx: &mut HandlerCx<'_, '_, '_>, one: &PathUse, ty: &Ty) {
    let Some(Made::Named(fields)) = made(cx.infer.names, ty) else {
        return;
    };
    for field in fields {
        let keys = [
            "deserialize_with",
            "with",
            "flatten",
            "skip",
            "skip_deserializing",
        ];
        if structs::has_key(&field.field.attrs, "serde", &keys) {
            continue;
        }
        // In a struct an `Option` is fine: the value is there or not.
        let inner = structs::optional(&field.ty).unwrap_or(&field.ty).clone();
        if let Some(form) = unreadable(cx, &inner) {
            refuse_type(cx, one, &inner, form);
        }
    }
}

/// Why one value can never be read into a type; `None` where it may be.
fn unreadable(cx: &HandlerCx<'_, '_, '_>, ty: &Ty) -> Option<&'static str> {
    let ty = &innermost_derived(cx, ty);
    if structs::optional(ty).is_some() {
        return Some("an `Option`");
    }
    if structs::is_list(ty) {
        return Some("a list");
    }
    if structs::map_values(ty).is_some() {
        return Some("a map");
    }
    if matches!(ty, Ty::Tuple(items) if !items.is_empty()) {
        return Some("a tuple");
    }
    let Ty::Adt(id, _) = ty else {
        return None;
    };
    if !super::derives(cx.infer.names, *id, "Deserialize") {
        return None;
    }
    let item = cx.infer.names.item(*id)?;
    let reads_as_other = ["from", "try_from", "transparent", "untagged", "tag"];
    if structs::has_key(&item.attrs, "serde", &reads_as_other) {
        return None;
    }
    match made(cx.infer.names, ty)? {
        Made::Named(_) => Some("a struct"),
        Made::Tuple(_) => Some("a struct"),
        Made::Enum { units: false } => Some("an enum with data"),
        Made::Enum { units: true } | Made::Unit | Made::Newtype(_) => None,
    }
}

/// The type below newtypes, where serde's derive reads them as what is inside.
fn innermost_derived(cx: &HandlerCx<'_, '_, '_>, ty: &Ty) -> Ty {
    let outer = structs::unwrapped(ty);
    match outer {
        Ty::Adt(id, _) if !super::derives(cx.infer.names, *id, "Deserialize") => outer.clone(),
        _ => structs::innermost(cx.infer.names, outer),
    }
}
