//! Models of APIs, made by hand and short to write.

use std::collections::BTreeMap;

use routegen_analyzer::model::{
    Answer, Api, Body, BodyInput, Constraints, Direction, Docs, Enum, Field, Handler, Header, Info,
    Input, ListType, Location, MediaType, Method, Multiplicity, NamedSchema, Number, Object,
    OnWire, Parameter, ParameterStyle, Presence, Provenance, Rest, Route, RoutePath, Schema,
    SchemaId, SecurityNeed, Segment, Shape, Status, StreamItem, StringType, Tagging, TypeRef,
    Variant, VariantBody,
};
use serde_json::Value;

fn here() -> Provenance {
    Provenance::builtin()
}

pub(crate) fn docs(text: &str) -> Docs {
    let (summary, description) = match text.split_once("\n\n") {
        Some((summary, rest)) => (summary, Some(rest.to_owned())),
        None => (text, None),
    };
    Docs {
        summary: (!summary.is_empty()).then(|| summary.to_owned()),
        description,
    }
}

pub(crate) fn string() -> TypeRef {
    TypeRef::String(StringType::default())
}

pub(crate) fn format(format: &str) -> TypeRef {
    StringType::format(format)
}

pub(crate) fn integer(format: &'static str) -> TypeRef {
    TypeRef::Number(Number {
        integer: true,
        format: Some(format),
        minimum: None,
        maximum: None,
        not: None,
    })
}

pub(crate) fn number() -> TypeRef {
    TypeRef::Number(Number {
        integer: false,
        format: Some("double"),
        minimum: None,
        maximum: None,
        not: None,
    })
}

pub(crate) fn list(items: TypeRef) -> TypeRef {
    TypeRef::List(Box::new(ListType {
        items,
        unique: false,
        min_items: None,
        max_items: None,
    }))
}

pub(crate) fn nullable(inner: TypeRef) -> TypeRef {
    TypeRef::Nullable(Box::new(inner))
}

pub(crate) fn named(id: &str) -> TypeRef {
    TypeRef::Named(SchemaId(id.to_owned()))
}

pub(crate) fn field(name: &str, ty: TypeRef) -> Field {
    Field {
        name: name.to_owned(),
        source_name: name.to_owned(),
        ty,
        on_wire: OnWire::Required,
        constraints: Constraints::default(),
        docs: Docs::default(),
        deprecated: false,
        default: None,
        examples: Vec::new(),
        aliases: Vec::new(),
        one_way: false,
        null_differs: false,
        origin: here(),
    }
}

/// A field that may be missing.
pub(crate) fn maybe(name: &str, ty: TypeRef) -> Field {
    Field {
        on_wire: OnWire::Optional,
        ..field(name, ty)
    }
}

pub(crate) fn object(fields: Vec<Field>) -> Shape {
    Shape::Object(Object {
        fields,
        flattened: Vec::new(),
        rest: Rest::Open,
    })
}

pub(crate) fn schema(shape: Shape) -> Schema {
    Schema::new(shape, here())
}

pub(crate) fn variant(name: &str, body: VariantBody) -> Variant {
    Variant {
        value: Value::String(name.to_owned()),
        source_name: name.to_owned(),
        body,
        content: OnWire::Required,
        aliases: Vec::new(),
        other: false,
        untagged: false,
        docs: Docs::default(),
        deprecated: false,
        origin: here(),
    }
}

pub(crate) fn sum(tagging: Tagging, variants: Vec<Variant>) -> Shape {
    Shape::Enum(Enum {
        tagging,
        closed: false,
        variants,
    })
}

/// An enum of strings.
pub(crate) fn plain(names: &[&str]) -> Shape {
    let variants = names.iter().map(|name| variant(name, VariantBody::Unit));
    sum(Tagging::External, variants.collect())
}

/// A component that is the same in both directions.
pub(crate) fn component(shape: Shape) -> NamedSchema {
    NamedSchema {
        rust_path: String::new(),
        schema: Direction::both(Some(schema(shape))),
        differs: false,
    }
}

/// A component that is read in one form and written in another.
pub(crate) fn two_sided(request: Shape, response: Shape) -> NamedSchema {
    NamedSchema {
        rust_path: String::new(),
        schema: Direction {
            request: Some(schema(request)),
            response: Some(schema(response)),
        },
        differs: true,
    }
}

pub(crate) fn api(title: &str, routes: Vec<Route>, schemas: Vec<(&str, NamedSchema)>) -> Api {
    Api {
        info: Info {
            title: title.to_owned(),
            version: "1.0.0".to_owned(),
            ..Info::default()
        },
        routes,
        schemas: schemas
            .into_iter()
            .map(|(id, named)| (SchemaId(id.to_owned()), named))
            .collect::<BTreeMap<_, _>>(),
        ..Api::default()
    }
}

/// `/posts/{id}`, `/files/{...path}`, `/help/{[...path]}`.
pub(crate) fn path(text: &str) -> RoutePath {
    let parts = text.split('/').filter(|part| !part.is_empty());
    let segments = parts.map(|part| {
        let inner = part
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match inner {
            None => Segment::Static(part.to_owned()),
            Some(inner) => {
                let optional = inner
                    .strip_prefix("[...")
                    .and_then(|rest| rest.strip_suffix(']'));
                match (optional, inner.strip_prefix("...")) {
                    (Some(name), _) => Segment::OptionalCatchAll(name.to_owned()),
                    (None, Some(name)) => Segment::CatchAll(name.to_owned()),
                    (None, None) => Segment::Param(inner.to_owned()),
                }
            }
        }
    });
    RoutePath {
        segments: segments.collect(),
    }
}

/// An operation in the making.
pub(crate) struct Op(Route);

pub(crate) fn op(method: Method, route: &str, id: &str) -> Op {
    let path = path(route);
    let mut op = Op(Route {
        method,
        path: path.clone(),
        operation_id: id.to_owned(),
        handler: Handler {
            name: method.lower().to_owned(),
            inputs: Vec::new(),
            answers: Vec::new(),
            requires: Vec::new(),
            origin: here(),
        },
        docs: Docs::default(),
        deprecated: false,
        tags: Vec::new(),
        origin: here(),
        binding: None,
    });
    for segment in path.params() {
        let name = segment.param().unwrap_or_default();
        op = op.parameter(Location::Path, name, string(), Presence::Required);
    }
    op
}

impl Op {
    pub(crate) fn docs(mut self, text: &str) -> Self {
        self.0.docs = docs(text);
        self
    }

    pub(crate) fn deprecated(mut self) -> Self {
        self.0.deprecated = true;
        self
    }

    pub(crate) fn parameter(
        mut self,
        location: Location,
        name: &str,
        ty: TypeRef,
        presence: Presence,
    ) -> Self {
        let inputs = &mut self.0.handler.inputs;
        // The type of a parameter of the path is said after the path.
        inputs.retain(|input| {
            !matches!(input, Input::Parameter(known)
                if known.location == Location::Path && location == Location::Path && known.name == name)
        });
        let style = match &ty {
            TypeRef::List(_) => ParameterStyle::Repeated,
            TypeRef::Map(_) => ParameterStyle::FreeKeys,
            _ => ParameterStyle::Plain,
        };
        inputs.push(Input::Parameter(Parameter {
            location,
            name: name.to_owned(),
            ty,
            presence,
            multiplicity: Multiplicity::One,
            style,
            description: None,
            deprecated: false,
            origin: here(),
        }));
        self
    }

    pub(crate) fn path_type(self, name: &str, ty: TypeRef) -> Self {
        self.parameter(Location::Path, name, ty, Presence::Required)
    }

    /// An optional query parameter.
    pub(crate) fn query(self, name: &str, ty: TypeRef) -> Self {
        self.parameter(Location::Query, name, ty, Presence::Optional)
    }

    pub(crate) fn body(mut self, media: &str, ty: TypeRef) -> Self {
        self.0.handler.inputs.push(Input::Body(BodyInput {
            media_type: MediaType::new(media),
            ty,
            presence: Presence::Required,
            description: None,
            origin: here(),
        }));
        self
    }

    pub(crate) fn optional_body(mut self, media: &str, ty: TypeRef) -> Self {
        self = self.body(media, ty);
        if let Some(Input::Body(body)) = self.0.handler.inputs.last_mut() {
            body.presence = Presence::Optional;
        }
        self
    }

    fn answer(mut self, status: Status, body: Option<Body>, why: &str) -> Self {
        self.0.handler.answers.push(Answer {
            status,
            headers: Vec::new(),
            body,
            description: (!why.is_empty()).then(|| why.to_owned()),
            why: Vec::new(),
            origin: here(),
        });
        self
    }

    pub(crate) fn empty(self, status: u16, why: &str) -> Self {
        self.answer(Status::Code(status), None, why)
    }

    pub(crate) fn json(self, status: u16, ty: TypeRef, why: &str) -> Self {
        self.media(status, MediaType::JSON, ty, None, why)
    }

    pub(crate) fn text(self, status: u16, why: &str) -> Self {
        self.media(status, MediaType::TEXT, string(), None, why)
    }

    pub(crate) fn media(
        self,
        status: u16,
        media: &str,
        ty: TypeRef,
        stream: Option<StreamItem>,
        why: &str,
    ) -> Self {
        let body = Body {
            media_type: MediaType::new(media),
            ty,
            stream,
        };
        self.answer(Status::Code(status), Some(body), why)
    }

    /// An answer whose status is not known.
    pub(crate) fn unknown(self) -> Self {
        self.answer(Status::Unknown, None, "")
    }

    /// The last answer has a header.
    pub(crate) fn header(mut self, name: &str) -> Self {
        if let Some(answer) = self.0.handler.answers.last_mut() {
            answer.headers.push(Header {
                name: name.to_owned(),
                ty: string(),
                presence: Presence::Required,
                description: None,
            });
        }
        self
    }

    pub(crate) fn requires(mut self, schemes: &[&str]) -> Self {
        self.0.handler.requires.push(SecurityNeed {
            schemes: schemes.iter().map(|&name| name.to_owned()).collect(),
        });
        self
    }

    pub(crate) fn done(self) -> Route {
        self.0
    }
}
