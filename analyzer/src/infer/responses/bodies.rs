//! What is in a body that is handed over as it is.

use super::super::draft::Content;
use super::super::known::text;
use super::super::shape::peeled;
use super::super::value::Value;
use crate::ty::Ty;

/// The content of a response made by hand; nothing for an empty body.
pub(crate) fn content_of<'a>(body: &Value<'a>) -> Option<Content<'a>> {
    if body.as_text().is_some() {
        return Some(Content::Text(body.clone()));
    }
    match peeled(&body.ty) {
        Ty::Tuple(items) if items.is_empty() => None,
        Ty::Primitive(name) if name == "str" => Some(Content::Text(body.clone())),
        Ty::Outside(path, _) => match path.as_str() {
            text::STRING => Some(Content::Text(body.clone())),
            text::VEC | "bytes::Bytes" | "axum::body::Body" => Some(Content::Bytes),
            _ => Some(Content::Unknown),
        },
        Ty::Slice(_) | Ty::Array(..) => Some(Content::Bytes),
        _ => Some(Content::Unknown),
    }
}
