//! Fields of the project's structs, with their types resolved.

use crate::hir::{self, Attr, AttrInput, ItemKind, MetaValue};
use crate::names::Names;
use crate::ty::{Scope, Ty, resolve_type};

/// A field and its type, generic arguments filled in.
#[derive(Debug, Clone)]
pub(crate) struct FieldTy<'a> {
    pub(crate) field: &'a hir::Field,
    pub(crate) ty: Ty,
}

/// What a type of the project is made of.
#[derive(Debug, Clone)]
pub(crate) enum Made<'a> {
    Unit,
    /// One field without a name.
    Newtype(Box<FieldTy<'a>>),
    Tuple(Vec<FieldTy<'a>>),
    Named(Vec<FieldTy<'a>>),
    /// Variants, and whether none of them carries anything.
    Enum {
        units: bool,
    },
}

/// The form of a struct or enum of the project; `None` for every other type.
pub(crate) fn made<'a>(names: &Names<'a>, ty: &Ty) -> Option<Made<'a>> {
    let Ty::Adt(id, args) = ty else {
        return None;
    };
    let item = names.item(*id)?;
    match &item.kind {
        ItemKind::Struct(one) => {
            let scope = Scope::of_adt(names, *id, args);
            let field = |field: &'a hir::Field| FieldTy {
                field,
                ty: resolve_type(names, &scope, &field.ty),
            };
            Some(match &one.fields {
                hir::Fields::Unit => Made::Unit,
                hir::Fields::Tuple(fields) => match fields.as_slice() {
                    [only] => Made::Newtype(Box::new(field(only))),
                    fields => Made::Tuple(fields.iter().map(field).collect()),
                },
                hir::Fields::Named(fields) => Made::Named(fields.iter().map(field).collect()),
            })
        }
        ItemKind::Enum(one) => Some(Made::Enum {
            units: one
                .variants
                .iter()
                .all(|variant| matches!(variant.fields, hir::Fields::Unit)),
        }),
        _ => None,
    }
}

/// Whether an attribute `#[name(key)]` or `#[name(key = …)]` is among these.
pub(crate) fn has_key(attrs: &[Attr], name: &str, keys: &[&str]) -> bool {
    key(attrs, name, keys).is_some()
}

/// The first entry of `#[name(…)]` that has one of these keys.
pub(crate) fn key<'a>(attrs: &'a [Attr], name: &str, keys: &[&str]) -> Option<&'a hir::Meta> {
    attrs
        .iter()
        .filter(|attr| attr.is(name))
        .filter_map(|attr| match &attr.input {
            AttrInput::List(metas) => Some(metas),
            AttrInput::Word | AttrInput::Value(_) => None,
        })
        .flatten()
        .find(|meta| keys.contains(&meta.name.as_str()))
}

/// The text of `key = "text"`.
pub(crate) fn text_of(meta: &hir::Meta) -> Option<&str> {
    match &meta.value {
        MetaValue::Expr(expr) => text_literal(expr),
        _ => None,
    }
}

/// The value of a string literal.
pub(crate) fn text_literal(expr: &hir::Expr) -> Option<&str> {
    match &expr.kind {
        hir::ExprKind::Lit(hir::Lit {
            kind: hir::LitKind::Str(text),
            ..
        }) => Some(text),
        hir::ExprKind::Ref { value, .. } => text_literal(value),
        _ => None,
    }
}

/// The type below wrappers that change nothing on the wire.
pub(crate) fn unwrapped(ty: &Ty) -> &Ty {
    match ty {
        Ty::Ref(inner) => unwrapped(inner),
        Ty::Outside(path, args) => match (path.as_str(), args.first()) {
            (
                "std::boxed::Box" | "std::sync::Arc" | "std::rc::Rc" | "std::borrow::Cow",
                Some(inner),
            ) => unwrapped(inner),
            _ => ty,
        },
        _ => ty,
    }
}

/// How many newtypes around each other are opened; one around itself has no end.
const NEWTYPES: usize = 8;

/// The type below wrappers and newtypes of the project.
pub(crate) fn innermost(names: &Names<'_>, ty: &Ty) -> Ty {
    let mut current = unwrapped(ty).clone();
    for _ in 0..NEWTYPES {
        match made(names, &current) {
            Some(Made::Newtype(inner)) => current = unwrapped(&inner.ty).clone(),
            _ => break,
        }
    }
    current
}

/// The inner type of an `Option`.
pub(crate) fn optional(ty: &Ty) -> Option<&Ty> {
    match ty.outside()? {
        ("std::option::Option", [inner]) => Some(inner),
        _ => None,
    }
}

/// Whether a list: `Vec<T>`, a set, an array, a slice.
pub(crate) fn is_list(ty: &Ty) -> bool {
    match ty {
        Ty::Slice(_) | Ty::Array(..) => true,
        Ty::Outside(path, _) => LISTS.contains(&path.as_str()),
        _ => false,
    }
}

static LISTS: &[&str] = &[
    "std::vec::Vec",
    "std::collections::VecDeque",
    "std::collections::LinkedList",
    "std::collections::HashSet",
    "std::collections::BTreeSet",
    "std::collections::BinaryHeap",
    "indexmap::IndexSet",
    "smallvec::SmallVec",
];

/// The value type of a map.
pub(crate) fn map_values(ty: &Ty) -> Option<&Ty> {
    match ty.outside()? {
        (
            "std::collections::HashMap"
            | "std::collections::BTreeMap"
            | "indexmap::IndexMap"
            | "std::collections::hash_map::HashMap"
            | "std::collections::btree_map::BTreeMap",
            args,
        ) => args.get(1),
        _ => None,
    }
}
