//! What the function of an operation takes.

use routegen_analyzer::model::{
    BodyInput, Location, Multiplicity, Parameter, ParameterStyle, Presence, Segment, Side, TypeRef,
};

use super::text::key;
use super::types::{Types, optional, union};
use crate::calls::{Call, Kind, kind_of};

/// The groups of arguments of an operation, each an object type.
pub(super) struct Args {
    pub groups: Vec<Group>,
}

pub(super) struct Group {
    pub name: &'static str,
    pub ty: String,
    pub required: bool,
}

impl Args {
    pub(super) fn of(call: &Call<'_>, types: &Types<'_>) -> Self {
        let mut groups = Vec::new();
        let path = path_type(call, types);
        groups.extend(path.map(|ty| Group {
            name: "path",
            ty,
            required: true,
        }));
        let places = [
            ("query", Location::Query),
            ("headers", Location::Header),
            ("cookies", Location::Cookie),
        ];
        for (name, location) in places {
            let all = call.parameters.iter().copied();
            let parameters: Vec<&Parameter> = all.filter(|one| one.location == location).collect();
            if !parameters.is_empty() {
                let required = parameters
                    .iter()
                    .any(|one| one.presence == Presence::Required);
                let ty = parameters_type(&parameters, types);
                groups.push(Group { name, ty, required });
            }
        }
        groups.extend(call.body.map(|body| Group {
            name: "body",
            ty: body_type(body, types),
            required: body.presence == Presence::Required,
        }));
        Self { groups }
    }

    pub(super) fn is_optional(&self) -> bool {
        !self.groups.iter().any(|group| group.required)
    }
}

fn path_type(call: &Call<'_>, types: &Types<'_>) -> Option<String> {
    let segments: Vec<&Segment> = call
        .path
        .iter()
        .filter(|segment| segment.param().is_some())
        .collect();
    let parts = segments
        .iter()
        .zip(&call.path_parameters)
        .map(|(segment, parameter)| {
            let name = key(segment.param().unwrap_or_default());
            let ty = match (segment, parameter) {
                (Segment::CatchAll(_) | Segment::OptionalCatchAll(_), _) => {
                    "readonly string[]".to_owned()
                }
                (_, Some(parameter)) if parameter.multiplicity == Multiplicity::One => {
                    path_value(&types.of(&parameter.ty, Side::Request))
                }
                _ => "string".to_owned(),
            };
            format!("{name}: {ty}")
        });
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| format!("{{ {} }}", parts.join("; ")))
}

/// What is not known can be anything that has a text.
fn path_value(ty: &str) -> String {
    match ty {
        "unknown" | "never" => "string | number | boolean".to_owned(),
        ty => ty.to_owned(),
    }
}

fn parameters_type(parameters: &[&Parameter], types: &Types<'_>) -> String {
    let one = |parameter: &&Parameter| {
        let ty = types.of(&parameter.ty, Side::Request);
        let ty = match (parameter.style, &parameter.ty) {
            (ParameterStyle::Plain, _) => path_value(&ty),
            (ParameterStyle::Repeated, TypeRef::List(_)) => format!("readonly {ty}"),
            (ParameterStyle::Repeated, _) => format!("readonly ({ty})[]"),
            (ParameterStyle::FreeKeys, _) => "{ [key: string]: string }".to_owned(),
        };
        match parameter.presence {
            Presence::Required => format!("{}: {ty}", key(&parameter.name)),
            Presence::Optional => format!("{}?: {}", key(&parameter.name), optional(&ty)),
        }
    };
    let parts: Vec<String> = parameters.iter().map(one).collect();
    format!("{{ {} }}", parts.join("; "))
}

fn body_type(body: &BodyInput, types: &Types<'_>) -> String {
    let ty = types.of(&body.ty, Side::Request);
    match kind_of(&body.media_type) {
        Kind::Json | Kind::Form => ty,
        Kind::Multipart if ty == "unknown" => "FormData".to_owned(),
        Kind::Multipart => union(vec![ty, "FormData".to_owned()]),
        Kind::Text => "string".to_owned(),
        Kind::Bytes | Kind::Events | Kind::Lines => {
            "Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>".to_owned()
        }
    }
}

/// The word for how a body is sent.
pub(super) fn body_word(body: &BodyInput) -> &'static str {
    match kind_of(&body.media_type) {
        Kind::Json => "json",
        Kind::Form => "form",
        Kind::Multipart => "multipart",
        Kind::Text => "text",
        Kind::Bytes | Kind::Events | Kind::Lines => "bytes",
    }
}
