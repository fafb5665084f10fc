//! `serde_with`'s adapters: what `#[serde_as(as = "Vec<DisplayFromStr>")]` makes of a type.

use super::TypeCx;
use super::containers::{self, Container};
use super::forms::nullable;
use super::known_types::{list, map, pattern, text};
use super::numbers::{self, primitive};
use crate::model::{ListType, Side, StringType, TypeRef};
use crate::source::Span;
use crate::ty::Ty;

impl<'a> TypeCx<'a> {
    /// What an adapter makes of a type; `None` for adapters that are not known.
    pub(super) fn adapted(
        &mut self,
        adapter: &Ty,
        ty: &Ty,
        at: Span,
        side: Side,
    ) -> Option<TypeRef> {
        match adapter {
            Ty::Infer => Some(self.form(ty, at, side)),
            Ty::Ref(inner) => self.adapted(inner, ty, at, side),
            Ty::Tuple(adapters) => {
                let Ty::Tuple(parts) = ty else {
                    return None;
                };
                let forms: Option<Vec<TypeRef>> = adapters
                    .iter()
                    .zip(parts)
                    .map(|(adapter, part)| self.adapted(adapter, part, at, side))
                    .collect();
                forms.map(TypeRef::Tuple)
            }
            Ty::Array(adapter, len) => {
                let (Ty::Array(items, _) | Ty::Slice(items)) = ty else {
                    return None;
                };
                let items = self.adapted(adapter, items, at, side)?;
                Some(TypeRef::List(Box::new(ListType {
                    items,
                    unique: false,
                    min_items: *len,
                    max_items: *len,
                })))
            }
            Ty::Outside(path, args) => match containers::find(path) {
                Some(kind) => self.adapted_container(kind, args, ty, at, side),
                None => self.adapter(path, args, ty, at, side),
            },
            // Any type may stand for itself: `as = "String"`.
            Ty::Primitive(_) | Ty::Adt(..) => Some(self.form(adapter, at, side)),
            _ => None,
        }
    }

    fn adapted_container(
        &mut self,
        kind: Container,
        args: &[Ty],
        ty: &Ty,
        at: Span,
        side: Side,
    ) -> Option<TypeRef> {
        let (_, own) = ty.outside()?;
        let one = own.first().unwrap_or(&Ty::Infer);
        match (kind, args) {
            (Container::Same, [adapter, ..]) => self.adapted(adapter, one, at, side),
            (Container::Optional, [adapter]) => {
                Some(nullable(self.adapted(adapter, one, at, side)?))
            }
            (Container::List | Container::Set, [adapter, ..]) => {
                // A map as a list of pairs.
                let pair = Ty::Tuple(own.to_vec());
                let is_map = own.len() > 1 && matches!(adapter, Ty::Tuple(_));
                let items = if is_map { &pair } else { one };
                let items = self.adapted(adapter, items, at, side)?;
                Some(list(items))
            }
            (Container::Map, [keys, values, ..]) => {
                // A list of pairs as a map.
                let pair = match own {
                    [Ty::Tuple(pair)] => pair.as_slice(),
                    _ => own,
                };
                let key = self.adapted(keys, pair.first()?, at, side)?;
                let key = self.as_key(key, side, 1)?;
                let value = self.adapted(values, pair.get(1)?, at, side)?;
                Some(TypeRef::Map(Box::new(map(key, value))))
            }
            _ => None,
        }
    }

    fn adapter(
        &mut self,
        path: &str,
        args: &[Ty],
        ty: &Ty,
        at: Span,
        side: Side,
    ) -> Option<TypeRef> {
        let name = path.strip_prefix("serde_with::")?;
        let first = args.first();
        match name {
            "Same" => Some(self.form(ty, at, side)),
            "DisplayFromStr" | "StringWithSeparator" | "formats::StringWithSeparator" => {
                Some(text())
            }
            "json::JsonString" => Some(TypeRef::String(StringType {
                content_media_type: Some("application/json".into()),
                ..StringType::default()
            })),
            "base64::Base64" => Some(encoded("base64", None)),
            "hex::Hex" => Some(match side {
                Side::Request => encoded("base16", Some("^([0-9a-fA-F]{2})*$")),
                Side::Response => encoded("base16", Some("^([0-9a-fA-F]{2})*$")),
            }),
            "Bytes" => Some(match side {
                Side::Request => TypeRef::AnyOf(vec![bytes(), text()]),
                Side::Response => bytes(),
            }),
            "BoolFromInt" => Some(TypeRef::Const(vec![0.into(), 1.into()])),
            "NoneAsEmptyString" => Some(match side {
                Side::Request => nullable(text()),
                Side::Response => text(),
            }),
            "DefaultOnNull" => {
                let inner = self.adapted(first.unwrap_or(&Ty::Infer), ty, at, side)?;
                Some(match side {
                    Side::Request => nullable(inner),
                    Side::Response => inner,
                })
            }
            "DefaultOnError" => match side {
                Side::Request => Some(TypeRef::Any),
                Side::Response => self.adapted(first.unwrap_or(&Ty::Infer), ty, at, side),
            },
            "BorrowCow" => Some(self.form(ty, at, side)),
            "IfIsHumanReadable" | "FromInto" | "TryFromInto" | "FromIntoRef" | "TryFromIntoRef"
            | "AsRefStr" => match name {
                "IfIsHumanReadable" => self.adapted(first?, ty, at, side),
                _ => Some(self.form(first?, at, side)),
            },
            "PickFirst" => {
                let Some(Ty::Tuple(adapters)) = first else {
                    return None;
                };
                match side {
                    Side::Request => {
                        let forms: Option<Vec<TypeRef>> = adapters
                            .iter()
                            .map(|adapter| self.adapted(adapter, ty, at, side))
                            .collect();
                        forms.map(TypeRef::AnyOf)
                    }
                    Side::Response => self.adapted(adapters.first()?, ty, at, side),
                }
            }
            "OneOrMany" => self.one_or_many(args, ty, at, side),
            "VecSkipError" => {
                let (_, own) = ty.outside()?;
                match side {
                    Side::Request => Some(list(TypeRef::Any)),
                    Side::Response => Some(list(self.adapted(first?, own.first()?, at, side)?)),
                }
            }
            "SetPreventDuplicates" | "SetLastValueWins" => {
                let (_, own) = ty.outside()?;
                let items = self.adapted(first?, own.first()?, at, side)?;
                Some(TypeRef::List(Box::new(ListType {
                    items,
                    unique: side == Side::Response || name == "SetPreventDuplicates",
                    min_items: None,
                    max_items: None,
                })))
            }
            "MapPreventDuplicates" | "MapFirstKeyWins" => {
                self.adapted_container(Container::Map, args, ty, at, side)
            }
            "Map" => self.adapted_container(Container::Map, args, ty, at, side),
            "Seq" => self.adapted_container(Container::List, args, ty, at, side),
            _ => time_adapter(name, first),
        }
    }

    fn one_or_many(&mut self, args: &[Ty], ty: &Ty, at: Span, side: Side) -> Option<TypeRef> {
        let (_, own) = ty.outside()?;
        let one = self.adapted(args.first()?, own.first()?, at, side)?;
        let prefers_many = args
            .get(1)
            .and_then(Ty::outside)
            .is_some_and(|(path, _)| path == "serde_with::formats::PreferMany");
        Some(match side {
            Side::Response if prefers_many => list(one),
            _ => TypeRef::AnyOf(vec![one.clone(), list(one)]),
        })
    }
}

/// Durations and points in time as numbers or texts: `DurationSeconds<u64>`, `TimestampMilliSeconds<String>`.
fn time_adapter(name: &str, format: Option<&Ty>) -> Option<TypeRef> {
    let units = ["Seconds", "MilliSeconds", "MicroSeconds", "NanoSeconds"];
    let rest = name
        .strip_prefix("Duration")
        .or_else(|| name.strip_prefix("Timestamp"))?;
    let (unit, fraction) = match rest.strip_suffix("WithFrac") {
        Some(unit) => (unit, true),
        None => (rest, false),
    };
    if !units.contains(&unit) {
        return None;
    }
    match format {
        None if fraction => Some(numbers::float("double")),
        None => primitive("i64"),
        Some(Ty::Primitive(name)) => primitive(name),
        Some(Ty::Outside(path, _)) if path == "std::string::String" => Some(pattern(if fraction {
            r"^-?[0-9]+(\.[0-9]+)?$"
        } else {
            "^-?[0-9]+$"
        })),
        Some(_) => None,
    }
}

fn encoded(encoding: &'static str, pattern: Option<&str>) -> TypeRef {
    TypeRef::String(StringType {
        content_encoding: Some(encoding),
        pattern: pattern.map(str::to_owned),
        ..StringType::default()
    })
}

fn bytes() -> TypeRef {
    list(primitive("u8").unwrap_or(TypeRef::Unknown))
}
