//! The types of a client: those that its calls refer to, and what these refer to, in the wire form of the service.

mod cycles;
mod enums;
mod scalar;
mod stated;
pub(super) mod structs;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use routegen_analyzer::Api;
use routegen_analyzer::model::{Schema, SchemaId, Shape, Side, TypeRef};

use super::module::Text;
use super::text::{self, Margin};
use crate::casing::{Scope, pascal};
use crate::writer::Writer;
use crate::{Dates, RustClient};

/// Names that the code of the types relies on.
static RESERVED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Err",
    "Eq",
    "From",
    "Hash",
    "Into",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "ToString",
    "TryFrom",
    "Value",
    "Vec",
];

/// Crates that the types use beside serde.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Uses {
    Chrono,
    Jiff,
    Time,
    Uuid,
}

/// All types so far.
#[derive(Debug)]
pub(super) struct Types<'a> {
    api: &'a Api,
    options: &'a RustClient,
    margin: Margin,
    names: BTreeMap<(SchemaId, Side), String>,
    scope: Scope,
    /// Components that something refers to and that are not written yet.
    queue: Vec<(SchemaId, Side)>,
    /// Written, by name.
    written: BTreeMap<String, String>,
    started: BTreeSet<(SchemaId, Side)>,
    pub(super) uses: BTreeSet<Uses>,
    /// The component that is being written.
    inside: Option<(SchemaId, Side)>,
    /// Components that requests hold.
    sent: BTreeSet<SchemaId>,
}

/// Where a type stands.
#[derive(Debug, Clone)]
pub(super) struct At {
    pub side: Side,
    /// What a type without a name is called here.
    pub hint: String,
    /// The reference stands in a list or map, which may hold itself.
    pub behind: bool,
    /// What goes before names of types: nothing among the types, `types::` elsewhere.
    pub prefix: &'static str,
}

impl At {
    pub(super) fn outside(side: Side, hint: String) -> Self {
        Self {
            side,
            hint,
            behind: false,
            prefix: "types::",
        }
    }

    fn below(&self, part: &str) -> Self {
        Self {
            hint: format!("{}{}", self.hint, pascal(part)),
            ..self.clone()
        }
    }

    fn behind(&self) -> Self {
        Self {
            behind: true,
            ..self.clone()
        }
    }

    /// Inside of the types themselves.
    fn within(&self) -> Self {
        Self {
            prefix: "",
            ..self.clone()
        }
    }
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, options: &'a RustClient, margin: Margin) -> Self {
        let mut scope = Scope::with(RESERVED);
        let mut names = BTreeMap::new();
        for (id, named) in &api.schemas {
            let name = scope.claim(&pascal(&id.0));
            names.insert((id.clone(), Side::Response), name.clone());
            let both = named.schema.request.is_some() && named.schema.response.is_some();
            if !(named.differs && both) {
                names.insert((id.clone(), Side::Request), name);
            }
        }
        // Inputs come second, so that they give way to a type that is called that.
        for id in api.schemas.keys() {
            let key = (id.clone(), Side::Request);
            let input = || scope.claim(&format!("{}Input", pascal(&id.0)));
            names.entry(key).or_insert_with(input);
        }
        Self {
            api,
            options,
            margin,
            names,
            scope,
            queue: Vec::new(),
            written: BTreeMap::new(),
            started: BTreeSet::new(),
            uses: BTreeSet::new(),
            inside: None,
            sent: BTreeSet::new(),
        }
    }

    /// The Rust type of a type on the wire.
    pub(super) fn of(&mut self, ty: &TypeRef, at: &At) -> String {
        match ty {
            TypeRef::Null => "()".to_owned(),
            TypeRef::Bool => "bool".to_owned(),
            TypeRef::Number(number) => scalar::number(number).to_owned(),
            TypeRef::String(string) => self.string(string),
            TypeRef::Nullable(inner) => format!("Option<{}>", self.of(inner, at)),
            TypeRef::List(list) => format!("Vec<{}>", self.of(&list.items, &at.behind())),
            TypeRef::Map(map) => {
                let values = self.of(&map.values, &at.behind());
                format!("std::collections::BTreeMap<String, {values}>")
            }
            TypeRef::Tuple(items) => self.tuple(items, at),
            TypeRef::Named(id) => self.named(id, at),
            TypeRef::Inline(schema) => self.inline(schema, at),
            TypeRef::AnyOf(options) => self.any_of(options, at),
            TypeRef::AllOf(parts) => self.all_of(parts, at),
            TypeRef::Const(values) => self.constant(values, at),
            TypeRef::Any | TypeRef::Never | TypeRef::Unknown => scalar::ANY.to_owned(),
        }
    }

    fn tuple(&mut self, items: &[TypeRef], at: &At) -> String {
        // The standard library's traits end at 12.
        if items.len() > 12 {
            return scalar::ANY.to_owned();
        }
        let number = |index: usize| at.below(&format!("Part{}", index + 1));
        let items = items.iter().enumerate();
        let parts: Vec<String> = items
            .map(|(index, item)| self.of(item, &number(index)))
            .collect();
        match parts.as_slice() {
            [only] => format!("({only},)"),
            parts => format!("({})", parts.join(", ")),
        }
    }

    /// A component, behind a `Box` where it would hold itself.
    fn named(&mut self, id: &SchemaId, at: &At) -> String {
        let Some(side) = self.side_of(id, at.side) else {
            return scalar::ANY.to_owned();
        };
        if at.side == Side::Request {
            self.sent.insert(id.clone());
        }
        let key = (id.clone(), side);
        let name = format!(
            "{}{}",
            at.prefix,
            self.names.get(&key).map_or("", String::as_str)
        );
        let is_cycle = !at.behind
            && self.inside.as_ref().is_some_and(|inside| {
                cycles::reaches(self.api, &key, inside, cycles::Way::ByValue)
            });
        if self.started.insert(key.clone()) {
            self.queue.push(key);
        }
        if is_cycle {
            format!("Box<{name}>")
        } else {
            name
        }
    }

    /// The side whose schema is the one to write: where the two are alike, the one there is.
    fn side_of(&self, id: &SchemaId, side: Side) -> Option<Side> {
        let named = self.api.schemas.get(id)?;
        let other = match side {
            Side::Request => Side::Response,
            Side::Response => Side::Request,
        };
        let has = |side: Side| named.schema.get(side).is_some();
        if !named.differs && has(Side::Response) {
            Some(Side::Response)
        } else if has(side) {
            Some(side)
        } else {
            has(other).then_some(other)
        }
    }

    fn schema(&self, key: &(SchemaId, Side)) -> Option<&'a Schema> {
        let api: &'a Api = self.api;
        api.schemas.get(&key.0)?.schema.get(key.1).as_ref()
    }

    /// A type without a name of its own.
    fn inline(&mut self, schema: &Schema, at: &At) -> String {
        match &schema.shape {
            Shape::Of(inner) => self.of(inner, at),
            Shape::Stated(value) => stated::of(value),
            Shape::Object(_) | Shape::Enum(_) => {
                let name = self.scope.claim(&at.hint);
                let inner = At {
                    hint: name.clone(),
                    behind: false,
                    ..at.within()
                };
                let text = self.definition(&name, schema, &inner);
                self.written.insert(name.clone(), text);
                format!("{}{name}", at.prefix)
            }
        }
    }

    /// Writes a type that has no schema of its own in the model.
    fn made(&mut self, at: &At, write: impl FnOnce(&mut Self, &str, &At) -> String) -> String {
        let name = self.scope.claim(&at.hint);
        let inner = At {
            hint: name.clone(),
            behind: false,
            ..at.within()
        };
        let text = write(self, &name, &inner);
        self.written.insert(name.clone(), text);
        format!("{}{name}", at.prefix)
    }

    fn definition(&mut self, name: &str, schema: &Schema, at: &At) -> String {
        let mut w = Writer::default();
        if let Some(docs) = text::docs_text(&schema.docs) {
            text::docs(&mut w, &docs);
        }
        match &schema.shape {
            Shape::Object(object) => structs::write(self, &mut w, name, object, at),
            Shape::Enum(sum) => enums::write(self, &mut w, name, sum, at),
            Shape::Of(inner) => self.alias(&mut w, name, inner, at),
            Shape::Stated(value) => w.line(format!("pub type {name} = {};", stated::of(value))),
        }
        w.finish()
    }

    /// Another name for a type. One that holds itself has to be a type of its own.
    fn alias(&mut self, w: &mut Writer, name: &str, inner: &TypeRef, at: &At) {
        let is_cycle = self
            .inside
            .as_ref()
            .is_some_and(|key| cycles::reaches_itself(self.api, key));
        let ty = self.of(inner, &at.below("Value"));
        if is_cycle {
            w.line("#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]");
            w.line("#[serde(transparent)]");
            w.line(format!("pub struct {name}(pub {ty});"));
        } else {
            w.line(format!("pub type {name} = {ty};"));
        }
    }

    pub(super) fn has_auth(&self) -> bool {
        !self.api.security.is_empty()
    }

    /// The module with all that is referred to.
    pub(super) fn module(&mut self) -> Text {
        let body = self.finish();
        let map = "std::collections::BTreeMap<";
        let mut w = Writer::default();
        w.line("//! What requests and answers hold.");
        w.gap();
        if body.contains(map) {
            w.line("use std::collections::BTreeMap;");
            w.gap();
        }
        if !body.is_empty() {
            w.line("use serde::{Deserialize, Serialize};");
            w.gap();
            w.line(body.replace(map, "BTreeMap<").trim_end());
        }
        Text {
            name: "types".to_owned(),
            text: w.finish(),
        }
    }

    /// Writes all that is referred to.
    fn finish(&mut self) -> String {
        self.sent = cycles::all_below(self.api, &self.sent);
        while let Some(key) = self.queue.pop() {
            let name = self.names.get(&key).cloned();
            let Some((name, schema)) = name.zip(self.schema(&key)) else {
                continue;
            };
            self.inside = Some(key.clone());
            let at = At {
                side: key.1,
                hint: name.clone(),
                behind: false,
                prefix: "",
            };
            let text = self.definition(&name, schema, &at);
            self.written.insert(name, text);
            self.inside = None;
        }
        let texts: Vec<&str> = self.written.values().map(String::as_str).collect();
        texts.join("\n")
    }

    /// Whether requests hold the component that is being written.
    fn is_sent(&self, at: &At) -> bool {
        match &self.inside {
            Some((id, side)) => *side == Side::Request || self.sent.contains(id),
            None => at.side == Side::Request,
        }
    }

    fn dates(&self) -> Dates {
        self.options.dates
    }

    /// What a type stands for, through names.
    pub(super) fn through(&self, ty: &TypeRef, side: Side) -> TypeRef {
        let mut ty = ty.clone();
        for _ in 0..16 {
            let inner = match &ty {
                TypeRef::Named(id) => self.side_of(id, side).and_then(|side| {
                    match &self.schema(&(id.clone(), side))?.shape {
                        Shape::Of(inner) => Some(inner.clone()),
                        Shape::Object(_) | Shape::Enum(_) | Shape::Stated(_) => None,
                    }
                }),
                TypeRef::Inline(schema) => match &schema.shape {
                    Shape::Of(inner) => Some(inner.clone()),
                    Shape::Object(_) | Shape::Enum(_) | Shape::Stated(_) => None,
                },
                _ => None,
            };
            match inner {
                Some(inner) => ty = inner,
                None => break,
            }
        }
        ty
    }
}
