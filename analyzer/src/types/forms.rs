//! From a type to a reference: primitives, lists, tuples, known types, components.

use super::TypeCx;
use super::components::is_too_large;
use super::containers::{self, Container};
use super::known_types::{self, Ask, closed, field, inline, list, map};
use super::rules::{ENDLESS_TYPE, NOT_SERIALIZABLE, UNKNOWN_TYPE};
use super::{impls::SerdeImpl, numbers};
use crate::diagnostic::Diagnostic;
use crate::hir::ItemKind;
use crate::model::{ListType, Object, Rest, Side, TypeRef};
use crate::names::ItemId;
use crate::source::Span;
use crate::ty::Ty;

impl TypeCx<'_> {
    /// What a type is on the wire. `at`: where the type is named.
    pub(super) fn form(&mut self, ty: &Ty, at: Span, side: Side) -> TypeRef {
        match ty {
            Ty::Adt(id, _) => self.adt(*id, ty, at, side),
            Ty::Outside(path, args) => self.outside(path, args, at, side),
            Ty::Primitive(name) => numbers::primitive(name).unwrap_or_else(|| {
                self.unknown(&UNKNOWN_TYPE, at, format!("`{name}` has no form in JSON"))
            }),
            Ty::Ref(inner) => self.form(inner, at, side),
            Ty::Slice(items) => list(self.form(items, at, side)),
            Ty::Array(items, len) => {
                let items = self.form(items, at, side);
                TypeRef::List(Box::new(ListType {
                    items,
                    unique: false,
                    min_items: *len,
                    max_items: *len,
                }))
            }
            Ty::Tuple(parts) if parts.is_empty() => TypeRef::Null,
            Ty::Tuple(parts) => {
                TypeRef::Tuple(parts.iter().map(|part| self.form(part, at, side)).collect())
            }
            Ty::Never => TypeRef::Never,
            Ty::Param(name) => self.unknown(
                &UNKNOWN_TYPE,
                at,
                format!("the type parameter `{name}` could be any type here"),
            ),
            Ty::ImplTrait(_) | Ty::DynTrait(_) => self.unknown(
                &UNKNOWN_TYPE,
                at,
                "a type that is known by its traits only could have any form",
            ),
            Ty::Projection { name, .. } => self.unknown(
                &UNKNOWN_TYPE,
                at,
                format!("the associated type `{name}` could not be followed"),
            ),
            Ty::Fn(..) | Ty::Const(_) | Ty::Infer => {
                self.unknown(&UNKNOWN_TYPE, at, "this type has no form in JSON")
            }
            Ty::Unknown(span) => {
                self.unknown(&UNKNOWN_TYPE, *span, "this type could not be resolved")
            }
        }
    }

    /// A struct or enum of the project, or of a crate whose source is at hand.
    fn adt(&mut self, id: ItemId, ty: &Ty, at: Span, side: Side) -> TypeRef {
        let Some(item) = self.names.item(id) else {
            return self.unknown(&UNKNOWN_TYPE, at, "this type could not be resolved");
        };
        if self.stated(ty).is_some() {
            return self.component(ty, side);
        }
        if is_too_large(ty) {
            let message = format!(
                "`{}` contains itself with ever larger type arguments",
                item.name
            );
            return self.unknown(&ENDLESS_TYPE, item.name_span, message);
        }
        let is_alias = matches!(item.kind, ItemKind::TypeAlias(_));
        if !is_alias && matches!(self.serde_impl(id, item, side), SerdeImpl::None) {
            let (verb, name) = match side {
                Side::Request => ("read from a request", "Deserialize"),
                Side::Response => ("written to a response", "Serialize"),
            };
            let message = format!(
                "`{}` is {verb}, but no `{name}` for it can be seen",
                item.name
            );
            let finding = Diagnostic::new(&NOT_SERIALIZABLE, item.name_span, message)
                .label(at, "it is used here")
                .help(format!("add `#[derive({name})]`"));
            self.report.push(finding);
            return TypeRef::Unknown;
        }
        self.component(ty, side)
    }

    fn outside(&mut self, path: &str, args: &[Ty], at: Span, side: Side) -> TypeRef {
        let ty = Ty::Outside(path.to_owned(), args.to_vec());
        if self.stated(&ty).is_some() {
            return self.component(&ty, side);
        }
        let path = self.package_path(path, at);
        if let Some(kind) = containers::find(&path) {
            return self.container(kind, args, at, side);
        }
        if let Some(shape) = known_types::geo::find(&path) {
            let coordinates = args.first().map(|number| self.form(number, at, side));
            return shape(coordinates.unwrap_or_else(|| numbers::float("double")));
        }
        let features = self.features_of(&path, at);
        let ask = Ask {
            side,
            features: &features,
        };
        if let Some(form) = known_types::find(&path, &ask) {
            return form;
        }
        if let Some(id) = self.names.open(&path) {
            let ty = Ty::Adt(id, args.to_vec());
            return self.adt(id, &ty, at, side);
        }
        let krate = path.split("::").next().unwrap_or_default();
        let finding = Diagnostic::new(
            &UNKNOWN_TYPE,
            at,
            format!("the form of `{path}` on the wire is not known"),
        )
        .help(format!(
            "the source of `{krate}` is not at hand; state a schema for it under `[types.\"{path}\"]` in routegen.toml"
        ));
        self.report.push(finding);
        TypeRef::Unknown
    }

    fn container(&mut self, kind: Container, args: &[Ty], at: Span, side: Side) -> TypeRef {
        let first = args.first().unwrap_or(&Ty::Infer);
        match kind {
            Container::Same => self.form(first, at, side),
            Container::Saturating => match (side, self.form(first, at, side)) {
                (Side::Request, TypeRef::Number(number)) => numbers::saturated(number),
                (_, form) => form,
            },
            Container::Optional => nullable(self.form(first, at, side)),
            Container::List => list(self.form(first, at, side)),
            Container::Set => {
                let items = self.form(first, at, side);
                TypeRef::List(Box::new(ListType {
                    items,
                    unique: side == Side::Response,
                    min_items: None,
                    max_items: None,
                }))
            }
            Container::NonEmptyList => {
                let items = self.form(first, at, side);
                TypeRef::List(Box::new(ListType {
                    items,
                    unique: false,
                    min_items: Some(1),
                    max_items: None,
                }))
            }
            Container::ListOfArray => match first {
                Ty::Array(items, _) => list(self.form(items, at, side)),
                _ => list(self.unknown(&UNKNOWN_TYPE, at, "the item type is not known")),
            },
            Container::BoundedList => {
                let items = self.form(first, at, side);
                let max_items = match args.get(1) {
                    Some(Ty::Const(len)) => Some(*len),
                    _ => None,
                };
                TypeRef::List(Box::new(ListType {
                    items,
                    unique: false,
                    min_items: None,
                    max_items,
                }))
            }
            Container::Map => self.map_form(args, at, side),
            Container::Result => {
                self.wrapped(&[("Ok", args.first()), ("Err", args.get(1))], at, side)
            }
            Container::Either => {
                self.wrapped(&[("Left", args.first()), ("Right", args.get(1))], at, side)
            }
            Container::Bound => {
                let mut forms = vec![TypeRef::Const(vec!["Unbounded".into()])];
                for name in ["Included", "Excluded"] {
                    forms.push(closed(&[(name, self.form(first, at, side))]));
                }
                TypeRef::AnyOf(forms)
            }
            Container::Range => {
                let end = self.form(first, at, side);
                closed(&[("start", end.clone()), ("end", end)])
            }
            Container::RangeFrom => closed(&[("start", self.form(first, at, side))]),
            Container::RangeTo => closed(&[("end", self.form(first, at, side))]),
            Container::NonZero => match first {
                Ty::Primitive(name) => numbers::non_zero(name).unwrap_or(TypeRef::Never),
                _ => self.unknown(&UNKNOWN_TYPE, at, "this integer type is not known"),
            },
            Container::Phantom => TypeRef::Null,
        }
    }

    fn map_form(&mut self, args: &[Ty], at: Span, side: Side) -> TypeRef {
        let keys = match args.first() {
            Some(keys) => self.key_form(keys, at, side),
            None => TypeRef::String(Default::default()),
        };
        // `serde_json::Map` is written without its arguments.
        let values = match args.get(1) {
            Some(values) => self.form(values, at, side),
            None => TypeRef::Any,
        };
        TypeRef::Map(Box::new(map(keys, values)))
    }

    /// Objects with one key: an externally tagged enum of the standard library.
    fn wrapped(&mut self, cases: &[(&str, Option<&Ty>)], at: Span, side: Side) -> TypeRef {
        let mut forms = Vec::new();
        for (name, ty) in cases {
            let ty = self.form(ty.unwrap_or(&Ty::Infer), at, side);
            forms.push(inline(Object {
                fields: vec![field(name, ty)],
                flattened: Vec::new(),
                rest: Rest::Closed,
            }));
        }
        TypeRef::AnyOf(forms)
    }

    /// A path whose first name is the crate's own, where the manifest of the crate at `at` renames it.
    pub(super) fn package_path(&self, path: &str, at: Span) -> String {
        let (first, rest) = path.split_once("::").unwrap_or((path, ""));
        match self.dependency(first, at) {
            Some(dependency) if !dependency.package.is_empty() => {
                let package = dependency.package.replace('-', "_");
                if package == first {
                    path.to_owned()
                } else {
                    format!("{package}::{rest}")
                }
            }
            _ => path.to_owned(),
        }
    }

    fn features_of(&self, path: &str, at: Span) -> std::collections::BTreeSet<String> {
        let first = path.split("::").next().unwrap_or_default();
        self.dependency(first, at)
            .map(|dependency| dependency.features.clone())
            .unwrap_or_default()
    }

    fn dependency(&self, name: &str, at: Span) -> Option<&crate::project::Dependency> {
        let krate = self.crate_of_file.get(at.file.0 as usize).copied()??;
        let dependencies = &self.names.project().crates.get(krate)?.dependencies;
        dependencies.get(name).or_else(|| {
            dependencies
                .values()
                .find(|dependency| dependency.package.replace('-', "_") == name)
        })
    }
}

/// The type or null; null is not said twice.
pub(super) fn nullable(inner: TypeRef) -> TypeRef {
    match inner {
        TypeRef::Nullable(_) | TypeRef::Null | TypeRef::Any | TypeRef::Unknown => inner,
        other => TypeRef::Nullable(Box::new(other)),
    }
}
