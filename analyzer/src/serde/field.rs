//! Attributes of fields.

use super::{DefaultValue, Quoted, RenameRule, directed, entries, text};
use crate::hir::{Field, Meta};
use crate::model::Direction;

/// `#[serde(…)]` on a field, its names resolved against the rule of what it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct FieldAttrs {
    /// The key that is read and written.
    pub(crate) name: Direction<String>,
    /// Other keys that are read.
    pub(crate) aliases: Vec<String>,
    pub(crate) default: DefaultValue,
    pub(crate) skip: Direction<bool>,
    /// Not written where this function says so.
    pub(crate) skip_serializing_if: Option<Quoted>,
    pub(crate) flatten: bool,
    /// The functions that read and write in place of the type's own impls, each by its full path:
    /// `with = "m"` is `m::deserialize` and `m::serialize`.
    pub(crate) with: Direction<Option<Quoted>>,
}

impl FieldAttrs {
    pub(crate) fn read(field: &Field, rule: Direction<RenameRule>) -> Self {
        let mut own = Self::default();
        let mut rename = Direction::default();
        for meta in entries(&field.attrs, "serde") {
            match meta.name.as_str() {
                "rename" => directed(meta, &mut rename),
                "alias" => own.aliases.extend(text(meta).map(str::to_owned)),
                "default" => own.default = DefaultValue::of(meta),
                "skip" => own.skip = Direction::both(true),
                "skip_serializing" => own.skip.response = true,
                "skip_deserializing" => own.skip.request = true,
                "skip_serializing_if" => own.skip_serializing_if = Quoted::of(meta),
                "flatten" => own.flatten = true,
                "with" => own.with = module(meta),
                "serialize_with" => own.with.response = Quoted::of(meta),
                "deserialize_with" => own.with.request = Quoted::of(meta),
                // Without a meaning on the wire.
                "bound" | "borrow" | "getter" => {}
                _ => {}
            }
        }
        own.name = Direction {
            request: rename
                .request
                .unwrap_or_else(|| rule.request.field(&field.name)),
            response: rename
                .response
                .unwrap_or_else(|| rule.response.field(&field.name)),
        };
        own
    }
}

/// The two functions of `with = "module"`.
pub(super) fn module(meta: &Meta) -> Direction<Option<Quoted>> {
    let function = |name: &str| {
        Quoted::of(meta).map(|module| Quoted {
            text: format!("{}::{name}", module.text),
            span: module.span,
        })
    };
    Direction {
        request: function("deserialize"),
        response: function("serialize"),
    }
}
