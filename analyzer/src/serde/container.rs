//! Attributes of structs and enums.

use super::{DefaultValue, Quoted, RenameRule, directed, directed_rule, entries, text};
use crate::hir::Attr;
use crate::model::Direction;

/// How the variants of an enum are told apart, or that a struct writes its name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum TagStyle {
    #[default]
    External,
    Internal(String),
    Adjacent {
        tag: String,
        content: String,
    },
    Untagged,
}

/// `#[serde(…)]` on a struct or enum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Container {
    pub(crate) rename: Direction<Option<String>>,
    pub(crate) rename_all: Direction<RenameRule>,
    pub(crate) rename_all_fields: Direction<RenameRule>,
    pub(crate) tag: TagStyle,
    pub(crate) deny_unknown_fields: bool,
    pub(crate) default: DefaultValue,
    pub(crate) transparent: bool,
    /// `from` or `try_from`: what is read in its place.
    pub(crate) from: Option<Quoted>,
    /// The reading may still refuse a value that fits `from`.
    pub(crate) fallible: bool,
    /// What is written in its place.
    pub(crate) into: Option<Quoted>,
    /// The derive is for another type; this one has no impls.
    pub(crate) remote: Option<Quoted>,
}

impl Container {
    pub(crate) fn read(attrs: &[Attr]) -> Self {
        let mut own = Self::default();
        let (mut tag, mut content, mut untagged) = (None, None, false);
        for meta in entries(attrs, "serde") {
            match meta.name.as_str() {
                "rename" => directed(meta, &mut own.rename),
                "rename_all" => directed_rule(meta, &mut own.rename_all),
                "rename_all_fields" => directed_rule(meta, &mut own.rename_all_fields),
                "tag" => tag = text(meta).map(str::to_owned),
                "content" => content = text(meta).map(str::to_owned),
                "untagged" => untagged = true,
                "deny_unknown_fields" => own.deny_unknown_fields = true,
                "default" => own.default = DefaultValue::of(meta),
                "transparent" => own.transparent = true,
                "from" => own.from = Quoted::of(meta),
                "try_from" => {
                    own.from = Quoted::of(meta);
                    own.fallible = true;
                }
                "into" => own.into = Quoted::of(meta),
                "remote" => own.remote = Quoted::of(meta),
                // Without a meaning on the wire.
                "bound" | "crate" | "expecting" | "non_exhaustive" | "field_identifier"
                | "variant_identifier" => {}
                _ => {}
            }
        }
        own.tag = match (tag, content) {
            _ if untagged => TagStyle::Untagged,
            (Some(tag), Some(content)) => TagStyle::Adjacent { tag, content },
            (Some(tag), None) => TagStyle::Internal(tag),
            (None, _) => TagStyle::External,
        };
        own
    }
}
