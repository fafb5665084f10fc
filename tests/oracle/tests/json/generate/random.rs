//! Random combinations: types of types, each with some attributes.
//!
//! Names of fields, tags and aliases are used once in the whole file, so that flattening never
//! makes two keys of one name.

use std::fmt::Write as _;

use super::head;
use crate::sample::Rng;

const TYPES: usize = 140;
const SEED: u64 = 20_260_101;

static RULES: &[&str] = &[
    "lowercase",
    "UPPERCASE",
    "PascalCase",
    "camelCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

/// A type that was made, and what it can be used for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    /// A struct with named fields.
    Object,
    /// An enum that is always an object.
    TaggedObject,
    Other,
}

struct Maker {
    rng: Rng,
    out: String,
    made: Vec<Made>,
    names: usize,
    /// Names are the same in both directions: a flattened map could hold the other one (`repeated-key`).
    one_name: bool,
}

pub(super) fn file() -> String {
    let mut maker = Maker {
        rng: Rng(SEED),
        out: head("Random combinations of attributes."),
        made: Vec::new(),
        names: 0,
        one_name: false,
    };
    maker
        .out
        .push_str("use std::collections::BTreeMap;\n\npub fn three() -> u8 {\n    3\n}\n");
    for _ in 0..TYPES {
        match maker.rng.below(10) {
            0 => maker.tuple(),
            1..=5 => maker.object(),
            _ => maker.choice(),
        }
    }
    maker.out
}

impl Maker {
    /// A word that was not used before: `f7_word`.
    fn word(&mut self, prefix: &str) -> String {
        self.names += 1;
        let tails = ["_word", "", "_two_words", "_x1"];
        format!("{prefix}{}{}", self.names, self.rng.pick(&tails))
    }

    fn start(&mut self, attrs: &[String]) -> String {
        let derive = "#[derive(Debug, Serialize, Deserialize)]";
        let _ = write!(self.out, "\n{derive}\n");
        if !attrs.is_empty() {
            let _ = writeln!(self.out, "#[serde({})]", attrs.join(", "));
        }
        format!("T{}", self.made.len())
    }

    fn rule(&mut self, word: &str, attrs: &mut Vec<String>) {
        if self.rng.chance(40) {
            let rule = self.rng.pick(RULES);
            if self.rng.chance(25) && !self.one_name {
                let other = self.rng.pick(RULES);
                attrs.push(format!(
                    "{word}(serialize = \"{rule}\", deserialize = \"{other}\")"
                ));
            } else {
                attrs.push(format!("{word} = \"{rule}\""));
            }
        }
    }

    /// A type; those that have a default are marked.
    fn ty(&mut self, depth: usize) -> (String, bool) {
        let scalars = ["u8", "i64", "bool", "String", "f64", "u32", "i16", "char"];
        match self.rng.below(if depth > 2 { 3 } else { 10 }) {
            0..=2 => {
                let ty = *self.rng.pick(&scalars);
                (ty.to_owned(), true)
            }
            3 | 4 => (format!("Option<{}>", self.ty(depth + 1).0), true),
            5 => (format!("Vec<{}>", self.ty(depth + 1).0), true),
            6 => (format!("BTreeMap<String, {}>", self.ty(depth + 1).0), true),
            7 => (
                format!("({}, {})", self.ty(depth + 1).0, self.ty(depth + 1).0),
                false,
            ),
            8 => (format!("Box<{}>", self.ty(depth + 1).0), false),
            _ if self.made.is_empty() => ("u64".to_owned(), true),
            _ => (format!("T{}", self.rng.below(self.made.len())), false),
        }
    }

    fn field_attrs(&mut self, ty: &str, has_default: bool) -> Vec<String> {
        let mut attrs = Vec::new();
        if self.rng.chance(15) {
            let name = self.word("r");
            attrs.push(format!("rename = \"{name}\""));
        } else if self.rng.chance(8) && !self.one_name {
            let (one, other) = (self.word("w"), self.word("d"));
            attrs.push(format!(
                "rename(serialize = \"{one}\", deserialize = \"{other}\")"
            ));
        }
        if self.rng.chance(12) {
            let name = self.word("a");
            attrs.push(format!("alias = \"{name}\""));
        }
        if has_default && self.rng.chance(20) {
            attrs.push("default".to_owned());
        } else if ty == "u8" && self.rng.chance(20) {
            attrs.push("default = \"three\"".to_owned());
        }
        if ty.starts_with("Option<") && self.rng.chance(30) {
            attrs.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        } else if ty.starts_with("Vec<") && self.rng.chance(30) {
            attrs.push("skip_serializing_if = \"Vec::is_empty\"".to_owned());
        }
        if has_default && self.rng.chance(12) {
            let skips = ["skip", "skip_serializing", "skip_deserializing"];
            attrs.push((*self.rng.pick(&skips)).to_owned());
        }
        attrs
    }

    /// Named fields, with or without something flattened among them.
    fn fields(&mut self, indent: &str, public: &str, flatten: bool) {
        for _ in 0..self.rng.below(5) {
            let (ty, has_default) = self.ty(0);
            let attrs = self.field_attrs(&ty, has_default);
            self.attribute(indent, &attrs);
            let name = self.word("f");
            let _ = writeln!(self.out, "{indent}{public}{name}: {ty},");
        }
        if !flatten {
            return;
        }
        let objects: Vec<usize> = (0..self.made.len())
            .filter(|at| self.made[*at] != Made::Other)
            .collect();
        if !objects.is_empty() && self.rng.chance(60) {
            let at = *self.rng.pick(&objects);
            let name = self.word("f");
            let _ = writeln!(
                self.out,
                "{indent}#[serde(flatten)]\n{indent}{public}{name}: T{at},"
            );
        } else {
            let values = *self.rng.pick(&["serde_json::Value", "u8", "String"]);
            let name = self.word("f");
            let _ = writeln!(
                self.out,
                "{indent}#[serde(flatten)]\n{indent}{public}{name}: BTreeMap<String, {values}>,"
            );
        }
    }

    fn attribute(&mut self, indent: &str, attrs: &[String]) {
        if !attrs.is_empty() {
            let _ = writeln!(self.out, "{indent}#[serde({})]", attrs.join(", "));
        }
    }

    fn object(&mut self) {
        let mut attrs = Vec::new();
        let flatten = self.rng.chance(25);
        self.one_name = flatten;
        self.rule("rename_all", &mut attrs);
        let closed = !flatten && self.rng.chance(25);
        if closed {
            attrs.push("deny_unknown_fields".to_owned());
        }
        if !flatten && self.rng.chance(10) {
            let tag = self.word("t");
            attrs.push(format!("tag = \"{tag}\""));
        }
        let name = self.start(&attrs);
        let _ = writeln!(self.out, "pub struct {name} {{");
        self.fields("    ", "pub ", flatten);
        self.out.push_str("}\n");
        self.one_name = false;
        // serde's flatten knows nothing of what is closed, nor of what is flattened twice over.
        self.made.push(if closed || flatten {
            Made::Other
        } else {
            Made::Object
        });
    }

    fn tuple(&mut self) {
        let name = self.start(&[]);
        let places: Vec<String> = (0..self.rng.below(3) + 1)
            .map(|_| format!("pub {}", self.ty(0).0))
            .collect();
        let _ = writeln!(self.out, "pub struct {name}({});", places.join(", "));
        self.made.push(Made::Other);
    }

    fn choice(&mut self) {
        let mut attrs = Vec::new();
        let tagging = self.rng.below(4);
        let tag = self.word("t");
        match tagging {
            1 => attrs.push(format!("tag = \"{tag}\"")),
            2 => attrs.push(format!("tag = \"{tag}\", content = \"{tag}c\"")),
            3 => attrs.push("untagged".to_owned()),
            _ => {}
        }
        self.rule("rename_all", &mut attrs);
        self.rule("rename_all_fields", &mut attrs);
        let closed = self.rng.chance(15);
        if closed {
            attrs.push("deny_unknown_fields".to_owned());
        }
        let plain = attrs.iter().all(|attr| !attr.contains("fields(ser"));
        let name = self.start(&attrs);
        let _ = writeln!(self.out, "pub enum {name} {{");
        let count = self.rng.below(4) + 1;
        for at in 0..count {
            self.variant(at, tagging, closed, plain);
        }
        if tagging < 3 && self.rng.chance(15) {
            self.out.push_str("    #[serde(other)]\n    Other,\n");
        } else if tagging < 3 && self.rng.chance(15) {
            self.out.push_str("    #[serde(untagged)]\n    Rest {\n");
            self.fields("        ", "", false);
            self.out.push_str("    },\n");
        }
        self.out.push_str("}\n");
        let object = tagging == 1 && !closed;
        self.made.push(if object {
            Made::TaggedObject
        } else {
            Made::Other
        });
    }

    /// `plain`: the enum's rules for fields do not depend on the direction.
    fn variant(&mut self, at: usize, tagging: usize, closed: bool, plain: bool) {
        let mut attrs = Vec::new();
        if self.rng.chance(15) {
            let name = self.word("v");
            attrs.push(format!("rename = \"{name}\""));
        }
        if tagging < 3 && self.rng.chance(12) {
            let name = self.word("va");
            attrs.push(format!("alias = \"{name}\""));
        }
        if at > 0 && self.rng.chance(8) {
            let skips = ["skip", "skip_serializing", "skip_deserializing"];
            attrs.push((*self.rng.pick(&skips)).to_owned());
        }
        self.attribute("    ", &attrs);
        let names = ["FirstOne", "Second", "HTTPThird", "V4"];
        let name = names[at];
        match self.rng.below(5) {
            0 if tagging != 3 => {
                let _ = writeln!(self.out, "    {name},");
            }
            1 | 2 if tagging == 1 => {
                let objects: Vec<usize> = (0..self.made.len())
                    .filter(|at| self.made[*at] == Made::Object)
                    .collect();
                if objects.is_empty() {
                    let _ = writeln!(self.out, "    {name},");
                } else {
                    let _ = writeln!(self.out, "    {name}(T{}),", self.rng.pick(&objects));
                }
            }
            1 => {
                let ty = self.ty(0).0;
                let _ = writeln!(self.out, "    {name}({ty}),");
            }
            2 => {
                let (one, other) = (self.ty(0).0, self.ty(0).0);
                let _ = writeln!(self.out, "    {name}({one}, {other}),");
            }
            _ => {
                let _ = writeln!(self.out, "    {name} {{");
                let flatten = !closed && plain && self.rng.chance(10);
                self.one_name = flatten;
                self.fields("        ", "", flatten);
                self.one_name = false;
                let _ = writeln!(self.out, "    }},");
            }
        }
    }
}
