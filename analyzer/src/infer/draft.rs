//! Responses while they are put together: an answer whose parts are still values.

use std::rc::Rc;

use super::trail::Trail;
use super::value::Value;
use crate::model::Presence;
use crate::source::Span;

/// One response. Its status, and its body, may still be one of several.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Draft<'a> {
    pub(crate) status: Value<'a>,
    pub(crate) headers: Vec<DraftHeader>,
    pub(crate) body: Option<DraftBody<'a>>,
    /// The media type that was stated before there was a body; the inner one is missing where it is computed.
    pub(crate) media_type: Option<Option<Rc<str>>>,
    /// When it is answered, in words: a text, or one of several.
    pub(crate) when: Option<Value<'a>>,
    /// What an inner handler answered, handed on: no answer of this function.
    pub(crate) passed_on: bool,
    pub(crate) trail: Trail,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct DraftHeader {
    /// In lower case.
    pub(crate) name: Rc<str>,
    pub(crate) presence: Presence,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct DraftBody<'a> {
    /// `None` where it is computed while the service runs.
    pub(crate) media_type: Option<Rc<str>>,
    pub(crate) content: Content<'a>,
    /// Where to complain about it.
    pub(crate) at: Option<Span>,
}

/// What a body holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Content<'a> {
    /// As serde writes this value.
    Serialized(Value<'a>),
    Text(Value<'a>),
    /// Bytes without a schema.
    Bytes,
    /// Server-sent events; the value that is the data of one, where it is known.
    Events(Option<Value<'a>>),
    /// Lines of JSON, each of this value.
    Lines(Value<'a>),
    /// Nothing is known of it.
    Unknown,
}

impl<'a> Draft<'a> {
    /// An answer with a status and no body.
    pub(crate) fn of_status(status: Value<'a>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: None,
            media_type: None,
            when: None,
            passed_on: false,
            trail: Trail::default(),
        }
    }

    pub(crate) fn depth(&self) -> u32 {
        let content = self.body.as_ref().map(|body| &body.content);
        match content {
            Some(Content::Serialized(value) | Content::Text(value) | Content::Lines(value)) => {
                value.depth()
            }
            Some(Content::Events(Some(value))) => value.depth(),
            Some(Content::Events(None) | Content::Bytes | Content::Unknown) | None => 0,
        }
    }

    /// Sets a header; `content-type` changes the media type of the body.
    pub(crate) fn set_header(&mut self, name: Rc<str>, value: &Value<'a>, presence: Presence) {
        if &*name == "content-type" {
            let stated = value.as_text().cloned();
            match &mut self.body {
                Some(body) => body.media_type = stated,
                None => self.media_type = Some(stated),
            }
            return;
        }
        if let Some(header) = self.headers.iter_mut().find(|header| header.name == name) {
            header.presence = header.presence.min(presence);
            return;
        }
        self.headers.push(DraftHeader { name, presence });
    }
}
