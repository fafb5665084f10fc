//! The declarations of components: interfaces, and other names for types.

use std::collections::BTreeMap;

use routegen_analyzer::model::{
    Docs, NamedSchema, Object, Rest, Schema, SchemaId, Shape, Side, TypeRef,
};

use super::text;
use super::types::Types;
use crate::writer::Writer;

impl<'a> Types<'a> {
    /// The declarations of all components that were named so far, and of those that they name; in the order of their
    /// names.
    pub(super) fn declarations(&self) -> Vec<String> {
        let mut done: BTreeMap<String, String> = BTreeMap::new();
        while let Some((id, side)) = self.next() {
            let named = self.api.schemas.get(&id);
            let schema = named.and_then(|named| self.schema(named, side));
            let (Some(name), Some(schema)) = (self.name(&id, side), schema) else {
                continue;
            };
            if !done.contains_key(name) {
                done.insert(name.to_owned(), self.declaration(name, schema, side));
            }
        }
        done.into_values().collect()
    }

    /// The next component that was named and not declared yet.
    fn next(&self) -> Option<(SchemaId, Side)> {
        let key = self
            .named
            .borrow()
            .difference(&self.declared.borrow())
            .next()
            .cloned()?;
        self.declared.borrow_mut().insert(key.clone());
        Some(key)
    }

    /// The components that were declared, and the names of their types.
    pub(super) fn declared(&self) -> BTreeMap<String, String> {
        let declared = self.declared.borrow();
        let names = declared
            .iter()
            .filter_map(|(id, side)| self.name(id, *side));
        names
            .map(|name| (name.to_owned(), name.to_owned()))
            .collect()
    }

    fn schema(&self, named: &'a NamedSchema, side: Side) -> Option<&'a Schema> {
        let own = named.schema.get(side).as_ref();
        if named.differs {
            return own;
        }
        let schema = &named.schema;
        own.or(schema.response.as_ref()).or(schema.request.as_ref())
    }

    fn declaration(&self, name: &str, schema: &Schema, side: Side) -> String {
        let mut w = Writer::default();
        text::docs(&mut w, &notes(&schema.docs, schema.deprecated, None));
        match &schema.shape {
            Shape::Object(object)
                if object.flattened.is_empty() && !matches!(object.rest, Rest::Values(_)) =>
            {
                self.interface(&mut w, name, object, side);
            }
            shape => w.line(format!("export type {name} = {};", self.shape(shape, side))),
        }
        w.finish()
    }

    fn interface(&self, w: &mut Writer, name: &str, object: &Object, side: Side) {
        if object.fields.is_empty() {
            let ty = self.object(object, &[], side);
            w.line(format!("export type {name} = {ty};"));
            return;
        }
        w.line(format!("export interface {name} {{"));
        for field in &object.fields {
            let mut inner = Writer::default();
            text::docs(
                &mut inner,
                &notes(&field.docs, field.deprecated, Some(&field.ty)),
            );
            inner.line(format!("{};", self.property(field, side)));
            for line in inner.finish().lines() {
                w.line(format!("  {line}"));
            }
        }
        w.line("}");
    }
}

/// Comments, with the format where a type does not say it.
fn notes(docs: &Docs, deprecated: bool, ty: Option<&TypeRef>) -> String {
    let mut notes = text::docs_text(docs).unwrap_or_default();
    let mut ty = ty;
    if let Some(TypeRef::Nullable(inner)) = ty {
        ty = Some(inner);
    }
    let format = match ty {
        Some(TypeRef::String(string)) => string.format.as_deref(),
        Some(TypeRef::Number(number)) => number.format.filter(|format| format.ends_with("64")),
        _ => None,
    };
    if let Some(format) = format {
        notes.push_str(&format!("\n@format {format}"));
    }
    if deprecated {
        notes.push_str("\n@deprecated");
    }
    notes.trim_start().to_owned()
}
