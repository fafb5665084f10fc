//! Attributes of enum variants.

use super::{Container, Quoted, RenameRule, directed, directed_rule, entries, text};
use crate::hir::Variant;
use crate::model::Direction;

/// `#[serde(…)]` on a variant, its names resolved against the enum's rules.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct VariantAttrs {
    /// The tag that is read and written.
    pub(crate) name: Direction<String>,
    /// Other tags that are read.
    pub(crate) aliases: Vec<String>,
    /// The rule for the variant's own fields.
    pub(crate) fields: Direction<RenameRule>,
    pub(crate) skip: Direction<bool>,
    pub(crate) with: Direction<Option<Quoted>>,
    pub(crate) other: bool,
    pub(crate) untagged: bool,
}

impl VariantAttrs {
    pub(crate) fn read(variant: &Variant, container: &Container) -> Self {
        let mut own = Self::default();
        let mut rename = Direction::default();
        for meta in entries(&variant.attrs, "serde") {
            match meta.name.as_str() {
                "rename" => directed(meta, &mut rename),
                "rename_all" => directed_rule(meta, &mut own.fields),
                "alias" => own.aliases.extend(text(meta).map(str::to_owned)),
                "skip" => own.skip = Direction::both(true),
                "skip_serializing" => own.skip.response = true,
                "skip_deserializing" => own.skip.request = true,
                "with" => own.with = super::field::module(meta),
                "serialize_with" => own.with.response = Quoted::of(meta),
                "deserialize_with" => own.with.request = Quoted::of(meta),
                "other" => own.other = true,
                "untagged" => own.untagged = true,
                _ => {}
            }
        }
        let rule = &container.rename_all;
        own.name = Direction {
            request: rename
                .request
                .unwrap_or_else(|| rule.request.variant(&variant.name)),
            response: rename
                .response
                .unwrap_or_else(|| rule.response.variant(&variant.name)),
        };
        let all = container.rename_all_fields;
        own.fields.request = own.fields.request.or(all.request);
        own.fields.response = own.fields.response.or(all.response);
        own
    }
}
