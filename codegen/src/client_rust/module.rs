//! One module of the generated client: its text, and what it imports.

use std::collections::{BTreeMap, BTreeSet};

use super::text::{self, Margin};
use crate::writer::Writer;

/// A module in the making.
#[derive(Debug)]
pub(super) struct Module {
    pub name: String,
    pub docs: String,
    pub margin: Margin,
    /// Names by the module of the client that they are in.
    imports: BTreeMap<&'static str, BTreeSet<&'static str>>,
    pub body: Writer,
}

impl Module {
    pub(super) fn new(name: String, docs: String, margin: Margin) -> Self {
        Self {
            name,
            docs,
            margin,
            imports: BTreeMap::new(),
            body: Writer::default(),
        }
    }

    /// Makes a name of another module known in this one.
    pub(super) fn import(&mut self, module: &'static str, name: &'static str) {
        self.imports.entry(module).or_default().insert(name);
    }

    /// The module's text: documentation, imports, items.
    pub(super) fn finish(self) -> Text {
        let mut w = Writer::default();
        text::module_docs(&mut w, &self.docs);
        let body = self.body.finish();
        if body.contains("types::") || !self.imports.is_empty() {
            w.gap();
        }
        for (module, names) in &self.imports {
            let names: Vec<&str> = names.iter().copied().collect();
            match names.as_slice() {
                [only] => w.line(format!("use super::{module}::{only};")),
                names => w.line(format!("use super::{module}::{{{}}};", names.join(", "))),
            }
        }
        if body.contains("types::") {
            w.line("use super::types;");
        }
        w.gap();
        w.line(body.trim_end());
        Text {
            name: self.name,
            text: w.finish(),
        }
    }
}

/// A module as text, as it stands in a file of its own.
#[derive(Debug)]
pub(super) struct Text {
    pub name: String,
    pub text: String,
}
