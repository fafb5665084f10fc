//! Sum types as enums.

use routegen_analyzer::model::{Enum, Side, Tagging, Variant, VariantBody};
use serde_json::Value;

use super::scalar::ANY;
use super::{At, Types, structs};
use crate::casing::{Scope, pascal};
use crate::client_rust::text::{self, rename};
use crate::names::rust_string;
use crate::writer::Writer;

pub(super) fn write(types: &mut Types<'_>, w: &mut Writer, name: &str, sum: &Enum, at: &At) {
    let is_plain = |variant: &Variant| variant.body == VariantBody::Unit && !variant.untagged;
    let all_plain = sum.variants.iter().all(is_plain) && sum.tagging == Tagging::External;
    let is_text = |variant: &Variant| variant.value.is_string();
    let tolerant = types.options.unknown_variants && at.side == Side::Response;
    if sum.variants.is_empty() {
        w.line(format!("pub type {name} = {ANY};"));
    } else if all_plain && sum.variants.iter().all(is_text) {
        let values = sum.variants.iter().map(Plain::of).collect::<Vec<_>>();
        plain(w, name, &values, tolerant);
    } else if all_plain {
        numbered(w, name, &sum.variants, tolerant);
    } else if sum.variants.iter().all(is_text) {
        tagged(types, w, name, sum, at);
    } else {
        w.line(format!("pub type {name} = {ANY};"));
    }
}

/// A variant that is a string.
pub(super) struct Plain {
    pub value: String,
    pub name: String,
    pub docs: Option<String>,
}

impl Plain {
    fn of(variant: &Variant) -> Self {
        Self {
            value: variant.value.as_str().unwrap_or_default().to_owned(),
            name: variant.source_name.clone(),
            docs: text::docs_text(&variant.docs),
        }
    }
}

/// An enum whose variants are strings.
pub(super) fn plain(w: &mut Writer, name: &str, values: &[Plain], tolerant: bool) {
    let copy = if tolerant { "" } else { ", Copy" };
    w.line(format!(
        "#[derive(Clone{copy}, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]"
    ));
    let mut scope = Scope::with(&["Unknown"]);
    let mut idents = Vec::new();
    w.block(&format!("pub enum {name}"), |w| {
        for value in values {
            let own = text::claim(&mut scope, &pascal(&value.name));
            if let Some(docs) = &value.docs {
                text::docs(w, docs);
            }
            if let Some(rename) = rename(&value.value, &own) {
                w.line(format!("#[serde({rename})]"));
            }
            w.line(format!("{own},"));
            idents.push(own);
        }
        if tolerant {
            w.line("/// A value that this client does not know yet.");
            w.line("#[serde(untagged)]");
            w.line("Unknown(String),");
        }
    });
    w.gap();
    w.block(&format!("impl {name}"), |w| {
        w.line("/// As it is on the wire.");
        let (of, life) = if tolerant {
            ("&self", "")
        } else {
            ("self", "'static ")
        };
        w.block(&format!("pub fn as_str({of}) -> &{life}str"), |w| {
            w.block("match self", |w| {
                for (own, value) in idents.iter().zip(values) {
                    w.line(format!("Self::{own} => {},", rust_string(&value.value)));
                }
                if tolerant {
                    w.line("Self::Unknown(value) => value,");
                }
            });
        });
    });
    w.gap();
    w.block(&format!("impl std::fmt::Display for {name}"), |w| {
        w.block(
            "fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result",
            |w| {
                w.line("f.write_str(self.as_str())");
            },
        );
    });
}

/// An enum whose variants are whole numbers.
fn numbered(w: &mut Writer, name: &str, variants: &[Variant], tolerant: bool) {
    let number = |variant: &Variant| variant.value.as_i64();
    let Some(numbers) = variants.iter().map(number).collect::<Option<Vec<i64>>>() else {
        w.line(format!("pub type {name} = {ANY};"));
        return;
    };
    let mut scope = Scope::with(&["Unknown"]);
    let idents: Vec<String> = variants
        .iter()
        .map(|variant| text::claim(&mut scope, &pascal(&variant.source_name)))
        .collect();
    w.line("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]");
    w.line(if tolerant {
        "#[serde(from = \"i64\", into = \"i64\")]"
    } else {
        "#[serde(try_from = \"i64\", into = \"i64\")]"
    });
    w.block(&format!("pub enum {name}"), |w| {
        for (own, variant) in idents.iter().zip(variants) {
            if let Some(docs) = text::docs_text(&variant.docs) {
                text::docs(w, &docs);
            }
            w.line(format!("{own},"));
        }
        if tolerant {
            w.line("/// A value that this client does not know yet.");
            w.line("Unknown(i64),");
        }
    });
    w.gap();
    w.block(&format!("impl From<{name}> for i64"), |w| {
        w.block(&format!("fn from(value: {name}) -> Self"), |w| {
            w.block("match value", |w| {
                for (own, number) in idents.iter().zip(&numbers) {
                    w.line(format!("{name}::{own} => {number},"));
                }
                if tolerant {
                    w.line(format!("{name}::Unknown(value) => value,"));
                }
            });
        });
    });
    w.gap();
    let arms = |w: &mut Writer, wrap: &dyn Fn(&str) -> String, other: &str| {
        w.block("match value", |w| {
            for (own, number) in idents.iter().zip(&numbers) {
                w.line(format!("{number} => {},", wrap(&format!("Self::{own}"))));
            }
            w.line(other);
        });
    };
    if tolerant {
        w.block(&format!("impl From<i64> for {name}"), |w| {
            w.block("fn from(value: i64) -> Self", |w| {
                arms(w, &str::to_owned, "value => Self::Unknown(value),");
            });
        });
    } else {
        w.block(&format!("impl TryFrom<i64> for {name}"), |w| {
            w.line("type Error = String;");
            w.gap();
            w.block("fn try_from(value: i64) -> Result<Self, String>", |w| {
                let other = format!("other => Err(format!(\"{{other}} is no {name}\")),");
                arms(w, &|value| format!("Ok({value})"), &other);
            });
        });
    }
}

/// An enum whose variants carry something.
fn tagged(types: &mut Types<'_>, w: &mut Writer, name: &str, sum: &Enum, at: &At) {
    let tolerant = types.options.unknown_variants && at.side == Side::Response;
    w.line("#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]");
    match &sum.tagging {
        Tagging::External => {}
        Tagging::Internal { tag } => w.line(format!("#[serde(tag = {})]", rust_string(tag))),
        Tagging::Adjacent { tag, content } => w.line(format!(
            "#[serde(tag = {}, content = {})]",
            rust_string(tag),
            rust_string(content)
        )),
        Tagging::Untagged => w.line("#[serde(untagged)]"),
    }
    // serde wants variants without a tag behind those with one.
    let (last, first): (Vec<&Variant>, Vec<&Variant>) =
        sum.variants.iter().partition(|variant| variant.untagged);
    let mut scope = Scope::with(&["Unknown"]);
    w.block(&format!("pub enum {name}"), |w| {
        for variant in first.into_iter().chain(last) {
            let own = text::claim(&mut scope, &pascal(&variant.source_name));
            self::variant(types, w, variant, &own, sum, at);
        }
        if tolerant && sum.tagging != Tagging::Untagged {
            w.line("/// A variant that this client does not know yet.");
            w.line("#[serde(untagged)]");
            w.line(format!("Unknown({ANY}),"));
        }
    });
}

fn variant(
    types: &mut Types<'_>,
    w: &mut Writer,
    variant: &Variant,
    own: &str,
    sum: &Enum,
    at: &At,
) {
    if let Some(docs) = text::docs_text(&variant.docs) {
        text::docs(w, &docs);
    }
    let value = variant.value.as_str().unwrap_or_default();
    if variant.untagged {
        w.line("#[serde(untagged)]");
    } else if sum.tagging != Tagging::Untagged
        && let Some(rename) = rename(value, own)
    {
        w.line(format!("#[serde({rename})]"));
    }
    let at = at.below(&variant.source_name);
    match &variant.body {
        VariantBody::Unit => w.line(format!("{own},")),
        VariantBody::Newtype(inner) => {
            let ty = types.of(inner, &at);
            w.line(format!("{own}({ty}),"));
        }
        VariantBody::Tuple(_) if matches!(sum.tagging, Tagging::Internal { .. }) => {
            w.line(format!("{own}({ANY}),"));
        }
        VariantBody::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| types.of(item, &at)).collect();
            w.line(format!("{own}({}),", items.join(", ")));
        }
        VariantBody::Struct(object) => {
            let fields = structs::variant_fields(types, object, &at);
            struct_variant(w, own, &fields);
        }
    }
}

/// rustfmt puts short fields on the line of their variant.
fn struct_variant(w: &mut Writer, own: &str, fields: &str) {
    let lines: Vec<&str> = fields
        .lines()
        .map(|line| line.trim_end_matches(','))
        .collect();
    let short = lines.join(", ");
    let is_annotated = lines
        .iter()
        .any(|line| line.starts_with("#[") || line.starts_with("//"));
    if fields.is_empty() {
        w.line(format!("{own} {{}},"));
    } else if short.chars().count() <= 35 && !is_annotated {
        w.line(format!("{own} {{ {short} }},"));
    } else {
        w.line(format!("{own} {{"));
        for line in fields.lines() {
            w.line(format!("    {line}"));
        }
        w.line("},");
    }
}

/// One of several constants.
pub(super) fn constants(w: &mut Writer, name: &str, values: &[Value], tolerant: bool) {
    let values: Vec<Plain> = values
        .iter()
        .filter_map(Value::as_str)
        .map(|value| Plain {
            value: value.to_owned(),
            name: value.to_owned(),
            docs: None,
        })
        .collect();
    plain(w, name, &values, tolerant);
}
