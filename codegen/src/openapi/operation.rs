//! Operations: parameters, request bodies, and what is said about them.

use std::collections::BTreeMap;

use routegen_analyzer::model::{
    BodyInput, Input, Location, MediaType, Multiplicity, Parameter, ParameterStyle, Presence,
    Route, Side,
};
use serde_json::{Value, json};
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::path::{
    Operation, Parameter as ParameterObject, ParameterIn, ParameterStyle as Style,
};
use utoipa::openapi::request_body::RequestBody;
use utoipa::openapi::{Content, Deprecated, RefOr, Required};

use super::components::Names;
use super::paths::Template;
use super::schema::{self, Cx, Keywords, keywords};
use super::{carry, responses, security};
use crate::OpenApiVersion;

/// The operation of a route under one of its templates.
pub(super) fn operation(
    route: &Route,
    template: &Template,
    names: &Names<'_>,
    version: OpenApiVersion,
) -> Operation {
    let cx = Cx {
        names,
        side: Side::Request,
    };
    let mut out = Operation::default();
    out.tags = (!route.tags.is_empty()).then(|| route.tags.clone());
    out.summary.clone_from(&route.docs.summary);
    out.description.clone_from(&route.docs.description);
    out.operation_id = Some(operation_id(route, template));
    out.deprecated = route.deprecated.then_some(Deprecated::True);
    let parameters = parameters(&cx, route, template);
    out.parameters = (!parameters.is_empty()).then_some(parameters);
    out.request_body = request_body(&cx, route);
    out.responses = responses::responses(&route.handler, names, version);
    out.security = Some(security::requirements(&route.handler.requires));
    out
}

/// The path without the optional catch-all is an operation of its own.
fn operation_id(route: &Route, template: &Template) -> String {
    if template.without_rest {
        format!("{}_root", route.operation_id)
    } else {
        route.operation_id.clone()
    }
}

/// Path parameters in the order of the path, then the others in the order of the handler.
fn parameters(cx: &Cx<'_>, route: &Route, template: &Template) -> Vec<RefOr<ParameterObject>> {
    let all = route.handler.inputs.iter().filter_map(|input| match input {
        Input::Parameter(parameter) if !is_ignored(parameter) => Some(parameter),
        Input::Parameter(_) | Input::Body(_) | Input::NotUnderstood { .. } => None,
    });
    let mut path = Vec::new();
    let mut others = Vec::new();
    for parameter in all {
        let whole = parameter.multiplicity == Multiplicity::Segments;
        if parameter.location != Location::Path {
            others.push(RefOr::T(self::parameter(cx, parameter)));
        } else if !(whole && template.without_rest) {
            if let (true, Some(first)) = (whole, &template.first_of_rest) {
                path.push(RefOr::T(first_segment(first)));
            }
            path.push(RefOr::T(self::parameter(cx, parameter)));
        }
    }
    path.extend(others);
    path
}

/// Headers that OpenAPI says by other means: a parameter of such a name "shall be ignored" (3.1.1, 4.8.12).
fn is_ignored(parameter: &Parameter) -> bool {
    const SAID_OTHERWISE: [&str; 3] = ["accept", "content-type", "authorization"];
    parameter.location == Location::Header
        && SAID_OTHERWISE
            .iter()
            .any(|name| parameter.name.eq_ignore_ascii_case(name))
}

fn parameter(cx: &Cx<'_>, parameter: &Parameter) -> ParameterObject {
    let mut out = ParameterObject::new(&parameter.name);
    out.parameter_in = location(parameter.location);
    let in_path = parameter.location == Location::Path;
    out.required = required(parameter.presence == Presence::Required || in_path);
    out.description.clone_from(&parameter.description);
    out.deprecated = parameter.deprecated.then_some(Deprecated::True);
    out.schema = Some(carry::schema(schema::of_type(cx, &parameter.ty)));
    match parameter.style {
        ParameterStyle::Plain => {}
        ParameterStyle::Repeated | ParameterStyle::FreeKeys => {
            out.style = (parameter.location == Location::Query).then_some(Style::Form);
            out.explode = Some(true);
        }
    }
    if parameter.multiplicity == Multiplicity::Segments {
        out.extensions = Some(multi_segment());
    }
    out
}

fn multi_segment() -> Extensions {
    carry::extensions(keywords(json!({ "x-multi-segment": true })))
}

/// The first segment of a catch-all that stands beside a parameter of one segment.
fn first_segment(name: &str) -> ParameterObject {
    let mut out = ParameterObject::new(name);
    out.parameter_in = ParameterIn::Path;
    out.required = Required::True;
    out.description = Some("The first of the segments.".into());
    out.schema = Some(carry::schema(keywords(json!({ "type": "string" }))));
    out
}

fn location(location: Location) -> ParameterIn {
    match location {
        Location::Path => ParameterIn::Path,
        Location::Query => ParameterIn::Query,
        Location::Header => ParameterIn::Header,
        Location::Cookie => ParameterIn::Cookie,
    }
}

fn required(required: bool) -> Required {
    if required {
        Required::True
    } else {
        Required::False
    }
}

/// The bodies that a handler reads, by media type.
fn request_body(cx: &Cx<'_>, route: &Route) -> Option<RefOr<RequestBody>> {
    let bodies: Vec<&BodyInput> = route
        .handler
        .inputs
        .iter()
        .filter_map(|input| match input {
            Input::Body(body) => Some(body),
            Input::Parameter(_) | Input::NotUnderstood { .. } => None,
        })
        .collect();
    let first = bodies.first()?;
    let mut content: BTreeMap<String, Keywords> = BTreeMap::new();
    for body in &bodies {
        let schema = schema::of_type(cx, &body.ty);
        content.entry(essence(&body.media_type)).or_insert(schema);
    }
    let mut out = RequestBody::new();
    out.description.clone_from(&first.description);
    let always = bodies
        .iter()
        .all(|body| body.presence == Presence::Required);
    out.required = Some(required(always));
    for (media_type, schema) in content {
        let content = Content::new(Some(carry::schema(schema)));
        out.content.insert(media_type, content.into());
    }
    Some(out.into())
}

/// A media type without the parameter that says what is the default anyway.
pub(super) fn essence(media_type: &MediaType) -> String {
    let text = media_type.0.as_str();
    text.strip_suffix("; charset=utf-8")
        .unwrap_or(text)
        .to_owned()
}

/// A schema as a JSON value, for comparing.
pub(super) fn value(keywords: Keywords) -> Value {
    Value::Object(keywords)
}
