//! Bodies of requests.

use routegen_analyzer::model::{BodyInput, Field, Object, OnWire, Rest, Side, TypeRef};

use super::module::Module;
use super::operation::type_name;
use super::text;
use super::types::{At, Types};
use crate::calls::{Call, Kind, kind_of};
use crate::casing::{Scope, pascal, snake};
use crate::names::rust_string;
use crate::writer::Writer;

/// How a body is passed and sent.
#[derive(Debug)]
pub(super) struct Sent {
    pub ty: String,
    how: How,
}

#[derive(Debug)]
enum How {
    Json,
    Form,
    Text(String),
    Bytes(String),
    /// A struct that turns into a form.
    Parts,
    RawParts,
}

impl Sent {
    pub(super) fn put(&self, request: &str, body: &str) -> String {
        match &self.how {
            How::Json => format!("{request}.json({body});"),
            How::Form => format!("{request}.form({body});"),
            How::Text(media) => format!("{request}.whole({media}, {body}.into());"),
            How::Bytes(media) => format!("{request}.stream({media}, {body}.into());"),
            How::Parts => format!("{request}.multipart({body}.into_form());"),
            How::RawParts => format!("{request}.multipart(Ok({body}));"),
        }
    }
}

/// How a body is sent; nothing where there is nothing to send.
pub(super) fn sent(types: &mut Types<'_>, call: &Call<'_>, body: &BodyInput) -> Option<Sent> {
    let at = At::outside(Side::Request, format!("{}Body", pascal(&call.id)));
    let media = || rust_string(essence(&body.media_type.0));
    let sent = match kind_of(&body.media_type) {
        Kind::Json => Sent {
            ty: format!("&{}", types.of(&body.ty, &at)),
            how: How::Json,
        },
        Kind::Form => Sent {
            ty: format!("&{}", types.of(&body.ty, &at)),
            how: How::Form,
        },
        Kind::Multipart if parts(types, &body.ty).is_some() => Sent {
            ty: form_name(call),
            how: How::Parts,
        },
        Kind::Multipart => Sent {
            ty: "reqwest::multipart::Form".to_owned(),
            how: How::RawParts,
        },
        Kind::Text => Sent {
            ty: "impl Into<String>".to_owned(),
            how: How::Text(media()),
        },
        Kind::Bytes | Kind::Events | Kind::Lines => Sent {
            ty: "impl Into<reqwest::Body>".to_owned(),
            how: How::Bytes(media()),
        },
    };
    Some(sent)
}

/// `; charset=utf-8` is the default.
fn essence(media_type: &str) -> &str {
    media_type
        .strip_suffix("; charset=utf-8")
        .unwrap_or(media_type)
}

fn form_name(call: &Call<'_>) -> String {
    format!("{}Form", type_name(call))
}

/// The parts of a multipart body, where they are known.
fn parts(types: &Types<'_>, ty: &TypeRef) -> Option<Object> {
    let ty = types.through(ty, Side::Request);
    let object = types.object(&ty, Side::Request)?.clone();
    (!object.fields.is_empty()).then_some(object)
}

/// The struct of a multipart body.
pub(super) fn write(module: &mut Module, call: &Call<'_>, body: &BodyInput, types: &mut Types<'_>) {
    if kind_of(&body.media_type) != Kind::Multipart {
        return;
    }
    let Some(object) = parts(types, &body.ty) else {
        return;
    };
    let name = form_name(call);
    let mut scope = Scope::default();
    let parts: Vec<Part<'_>> = object
        .fields
        .iter()
        .map(|field| {
            part(
                types,
                call,
                field,
                text::claim(&mut scope, &snake(&field.source_name)),
            )
        })
        .collect();
    if parts.iter().any(|part| part.is_file) {
        module.import("multipart", "Upload");
    }
    let w = &mut module.body;
    let all_optional = parts.iter().all(|part| part.ty.starts_with("Option<"));
    w.line(if all_optional {
        "#[derive(Debug, Default)]"
    } else {
        "#[derive(Debug)]"
    });
    w.block(&format!("pub struct {name}"), |w| {
        for part in &parts {
            if let Some(docs) = text::docs_text(&part.field.docs) {
                text::docs(w, &docs);
            }
            w.line(format!("pub {}: {},", part.ident, part.ty));
        }
        if matches!(object.rest, Rest::Values(_)) {
            w.line("// More parts can be sent with a form of one's own.");
        }
    });
    w.gap();
    w.block(&format!("impl {name}"), |w| {
        w.block(
            "fn into_form(self) -> Result<reqwest::multipart::Form, String>",
            |w| {
                w.line("let mut form = reqwest::multipart::Form::new();");
                for part in &parts {
                    part.add(w);
                }
                w.line("Ok(form)");
            },
        );
    });
    w.gap();
}

/// One part of a multipart body.
struct Part<'a> {
    field: &'a Field,
    ident: String,
    ty: String,
    is_file: bool,
    is_text: bool,
    is_list: bool,
    is_optional: bool,
}

fn part<'a>(types: &mut Types<'_>, call: &Call<'_>, field: &'a Field, ident: String) -> Part<'a> {
    let mut ty = types.through(&field.ty, Side::Request);
    let mut is_optional = field.on_wire == OnWire::Optional;
    if let TypeRef::Nullable(inner) = ty {
        ty = types.through(&inner, Side::Request);
        is_optional = true;
    }
    let is_list = matches!(ty, TypeRef::List(_));
    if let TypeRef::List(list) = ty {
        ty = types.through(&list.items, Side::Request);
    }
    let is_file = match &ty {
        TypeRef::String(string) => {
            string.format.as_deref() == Some("binary") || string.content_media_type.is_some()
        }
        TypeRef::Any | TypeRef::Unknown => true,
        _ => false,
    };
    let at = At::outside(
        Side::Request,
        format!("{}{}", pascal(&call.id), pascal(&field.source_name)),
    );
    let one = if is_file {
        "Upload".to_owned()
    } else {
        types.of(&ty, &at)
    };
    let ty = match (is_list, is_optional) {
        (true, _) => format!("Vec<{one}>"),
        (false, true) => format!("Option<{one}>"),
        (false, false) => one.clone(),
    };
    Part {
        field,
        ident,
        ty,
        is_file,
        is_text: one == "String",
        is_list,
        is_optional,
    }
}

impl Part<'_> {
    /// The lines that add it to a form.
    fn add(&self, w: &mut Writer) {
        let ident = &self.ident;
        let name = rust_string(&self.field.name);
        let add = |w: &mut Writer, value: &str| {
            if self.is_file {
                w.line(format!("form = form.part({name}, {value}.part()?);"));
            } else if self.is_text {
                w.line(format!("form = form.text({name}, {value});"));
            } else {
                w.line(format!(
                    "form = form.text({name}, super::sending::text_of(&{value})?);"
                ));
            }
        };
        if self.is_list {
            w.block(&format!("for value in self.{ident}"), |w| add(w, "value"));
        } else if self.is_optional {
            w.block(&format!("if let Some(value) = self.{ident}"), |w| {
                add(w, "value")
            });
        } else {
            add(w, &format!("self.{ident}"));
        }
    }
}
