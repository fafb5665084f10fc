//! Every pair of attributes that serde's derive accepts.

use std::fmt::Write as _;

use super::{DERIVE, head};

/// An attribute of a field, and the type that the field must have for it.
struct FieldAttr {
    name: &'static str,
    text: &'static str,
    ty: Option<&'static str>,
    /// Attributes of one group exclude one another.
    group: &'static str,
}

const fn field(
    name: &'static str,
    text: &'static str,
    ty: Option<&'static str>,
    group: &'static str,
) -> FieldAttr {
    FieldAttr {
        name,
        text,
        ty,
        group,
    }
}

const OPTION: &str = "Option<u8>";

static FIELD_ATTRS: &[FieldAttr] = &[
    field("Rename", "rename = \"renamed\"", None, "rename"),
    field(
        "RenameBoth",
        "rename(serialize = \"out\", deserialize = \"in\")",
        None,
        "rename",
    ),
    field("Alias", "alias = \"old\", alias = \"older\"", None, "alias"),
    field("Default", "default", None, "default"),
    field("DefaultFn", "default = \"five\"", Some("u8"), "default"),
    field("Skip", "skip", None, "skip"),
    field("SkipWriting", "skip_serializing", None, "skip"),
    field("SkipReading", "skip_deserializing", None, "skip"),
    field(
        "SkipIf",
        "skip_serializing_if = \"Option::is_none\"",
        Some(OPTION),
        "if",
    ),
    field("With", "with = \"plain\"", Some("u8"), "with"),
    field(
        "ReadWith",
        "deserialize_with = \"plain_option\"",
        Some(OPTION),
        "with",
    ),
    field("Flatten", "flatten", Some("Part"), "flatten"),
    field("FlattenOption", "flatten", Some("Option<Part>"), "flatten"),
    field(
        "FlattenMap",
        "flatten",
        Some("std::collections::BTreeMap<String, u8>"),
        "flatten",
    ),
];

/// Attributes of structs.
static STRUCT_ATTRS: &[(&str, &str)] = &[
    ("Camel", "rename_all = \"camelCase\""),
    (
        "AllBoth",
        "rename_all(serialize = \"UPPERCASE\", deserialize = \"kebab-case\")",
    ),
    ("Closed", "deny_unknown_fields"),
    ("Default", "default"),
    ("Tag", "tag = \"kind\""),
];

static TAGGINGS: &[(&str, &str)] = &[
    ("External", ""),
    ("Internal", "tag = \"kind\""),
    ("Adjacent", "tag = \"kind\", content = \"data\""),
    ("Untagged", "untagged"),
];

/// Attributes of enums beside the tagging.
static ENUM_ATTRS: &[(&str, &str)] = &[
    ("Snake", "rename_all = \"snake_case\""),
    (
        "AllBoth",
        "rename_all(serialize = \"UPPERCASE\", deserialize = \"kebab-case\")",
    ),
    ("Fields", "rename_all_fields = \"camelCase\""),
    ("Closed", "deny_unknown_fields"),
];

/// Attributes of variants, by group.
static VARIANT_ATTRS: &[(&str, &str, &str)] = &[
    ("Rename", "rename = \"renamed\"", "rename"),
    (
        "RenameBoth",
        "rename(serialize = \"out\", deserialize = \"in\")",
        "rename",
    ),
    ("RenameAll", "rename_all = \"kebab-case\"", "all"),
    ("Alias", "alias = \"old\", alias = \"older\"", "alias"),
    ("SkipWriting", "skip_serializing", "skip"),
    ("SkipReading", "skip_deserializing", "skip"),
    ("Untagged", "untagged", "untagged"),
];

static KINDS: &[(&str, &str)] = &[
    ("Unit", ""),
    ("Newtype", "(Part)"),
    ("Struct", " { some_field: u8, other_field: Option<u8> }"),
];

pub(super) fn file() -> String {
    let mut out = head("Every pair of attributes.");
    out.push_str(
        "
pub fn five() -> u8 {
    5
}

pub mod plain {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        u8::deserialize(deserializer)
    }
}

pub fn plain_option<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    Option::<u8>::deserialize(deserializer)
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Part {
    pub part_one: u8,
    pub part_two: Option<u8>,
}
",
    );
    field_pairs(&mut out);
    struct_and_field(&mut out);
    struct_pairs(&mut out);
    variants(&mut out);
    out
}

fn field_pairs(out: &mut String) {
    for (at, one) in FIELD_ATTRS.iter().enumerate() {
        for other in &FIELD_ATTRS[at + 1..] {
            let same_type = one.ty == other.ty || one.ty.is_none() || other.ty.is_none();
            if one.group == other.group || !same_type || pointless(one, other) {
                continue;
            }
            let ty = one.ty.or(other.ty).unwrap_or("u8");
            let _ = write!(
                out,
                "\n{DERIVE}\npub struct F{}{} {{\n    pub plain_field: u8,\n    #[serde({}, {})]\n    pub some_field: {ty},\n}}\n",
                one.name, other.name, one.text, other.text
            );
        }
    }
}

/// Pairs of which the derive refuses or ignores one.
fn pointless(one: &FieldAttr, other: &FieldAttr) -> bool {
    let pair = [one.group, other.group];
    pair.contains(&"flatten") && (pair.contains(&"with") || pair.contains(&"alias"))
}

fn struct_and_field(out: &mut String) {
    for (name, text) in STRUCT_ATTRS {
        for attr in FIELD_ATTRS {
            // serde refuses to combine the first, and the second may write a key twice (`repeated-key`).
            let closed = *name == "Closed" && attr.group == "flatten";
            if closed || *name == "Tag" && attr.name == "FlattenMap" {
                continue;
            }
            let ty = attr.ty.unwrap_or("u8");
            let derive = match *name {
                "Default" => "#[derive(Debug, Default, Serialize, Deserialize)]",
                _ => DERIVE,
            };
            let _ = write!(
                out,
                "\n{derive}\n#[serde({text})]\npub struct S{name}{} {{\n    pub plain_field: u8,\n    #[serde({})]\n    pub some_field: {ty},\n}}\n",
                attr.name, attr.text
            );
        }
    }
}

fn struct_pairs(out: &mut String) {
    for (at, (one, one_text)) in STRUCT_ATTRS.iter().enumerate() {
        for (other, other_text) in &STRUCT_ATTRS[at + 1..] {
            if *one == "Camel" && *other == "AllBoth" {
                continue;
            }
            let _ = write!(
                out,
                "\n#[derive(Debug, Default, Serialize, Deserialize)]\n#[serde({one_text}, {other_text})]\npub struct C{one}{other} {{\n    pub plain_field: u8,\n    pub some_field: Option<u8>,\n}}\n",
            );
        }
    }
}

fn variants(out: &mut String) {
    for (tagging, tag_text) in TAGGINGS {
        // One kind of variant for each attribute in turn keeps the number of types bounded.
        let mut turn = 0;
        for (at, (one, one_text, one_group)) in VARIANT_ATTRS.iter().enumerate() {
            for (container, container_text) in ENUM_ATTRS {
                let attrs = [*tag_text, *container_text];
                variant(
                    out,
                    &format!("E{tagging}{container}{one}"),
                    &attrs,
                    &[one_text],
                    turn,
                );
                turn += 1;
            }
            for (other, other_text, other_group) in &VARIANT_ATTRS[at + 1..] {
                if one_group != other_group {
                    let name = format!("V{tagging}{one}{other}");
                    variant(out, &name, &[*tag_text], &[one_text, other_text], turn);
                    turn += 1;
                }
            }
            if *tagging == "Untagged" && *one == "Untagged" {
                break;
            }
        }
    }
}

fn variant(out: &mut String, name: &str, enum_attrs: &[&str], attrs: &[&str], turn: usize) {
    let enum_attrs: Vec<&str> = enum_attrs
        .iter()
        .copied()
        .filter(|text| !text.is_empty())
        .collect();
    let (kind, body) = KINDS[turn % KINDS.len()];
    let attribute = match enum_attrs.as_slice() {
        [] => String::new(),
        attrs => format!("#[serde({})]\n", attrs.join(", ")),
    };
    let _ = write!(
        out,
        "\n{DERIVE}\n{attribute}pub enum {name} {{\n    FirstOne {{ first_field: u8 }},\n    Second,\n    #[serde({})]\n    {kind}Last{body},\n}}\n",
        attrs.join(", ")
    );
}
