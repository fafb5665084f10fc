//! The text being lowered, and the one place that turns syn's spans into byte spans.
//!
//! Positions count after what was cut off before parsing (a byte order mark, a shebang line), and
//! `proc_macro2` counts in characters. Its own conversion to bytes keeps a tree of all offsets that
//! were ever asked for; lines and columns are cheap, and a line of ASCII is all that most need.

use std::cell::Cell;

use proc_macro2::extra::DelimSpan;
use proc_macro2::{Ident, LineColumn};

use crate::hir::Name;
use crate::source::{FileId, Span};

/// Characters between two known places of a long line that is not ASCII.
const STRIDE: usize = 256;

/// What every lowering function needs: the text and where it stands.
pub(super) struct Cx<'a> {
    file: FileId,
    origin: Origin,
    text: &'a str,
    lines: Vec<Line>,
    /// Bodies that could not be read, by the offset of their `{`; in order.
    unread: Vec<u32>,
    /// Items in blocks that were lowered so far.
    inner_items: Cell<u32>,
}

/// Where the text comes from.
enum Origin {
    /// The file, from an offset on.
    Offset(u32),
    /// Tokens of which each has a place of its own, in the order of the text.
    Tokens(Vec<Placed>),
}

/// A token in a text that was put together, and the place that it stands for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    /// Offset in the text.
    pub(super) at: u32,
    pub(super) place: Span,
}

struct Line {
    start: u32,
    /// Byte offsets from `start` of each [`STRIDE`]th character; `None` for a line of ASCII.
    strides: Option<Vec<u32>>,
}

impl<'a> Cx<'a> {
    /// `text` is what syn parses, `base` its place in the file.
    pub(super) fn new(file: FileId, base: usize, text: &'a str) -> Self {
        Self::of(file, Origin::Offset(base as u32), text)
    }

    /// `text` was put together from tokens.
    pub(super) fn of_tokens(file: FileId, tokens: Vec<Placed>, text: &'a str) -> Self {
        Self::of(file, Origin::Tokens(tokens), text)
    }

    fn of(file: FileId, origin: Origin, text: &'a str) -> Self {
        Self {
            file,
            origin,
            text,
            lines: lines(text),
            unread: Vec::new(),
            inner_items: Cell::new(0),
        }
    }

    /// Items in blocks that were lowered so far.
    pub(super) fn inner_items(&self) -> u32 {
        self.inner_items.get()
    }

    pub(super) fn count_inner_item(&self) {
        self.inner_items.set(self.inner_items.get() + 1);
    }

    pub(super) fn with_unread(mut self, unread: Vec<u32>) -> Self {
        self.unread = unread;
        self
    }

    /// Whether the body that begins here was cut out of the text because it could not be read.
    pub(super) fn is_unread(&self, brace: Span) -> bool {
        self.unread.binary_search(&brace.start).is_ok()
    }

    /// The text that is being lowered.
    pub(super) fn source(&self) -> &'a str {
        self.text
    }

    /// Where a token stands in [`Cx::source`].
    pub(super) fn local(&self, span: proc_macro2::Span) -> (usize, usize) {
        let (start, end) = (self.offset(span.start()), self.offset(span.end()));
        (start as usize, end.max(start) as usize)
    }

    pub(super) fn span(&self, start: u32, end: u32) -> Span {
        Span::new(self.file, start, end.max(start))
    }

    /// Where a token or group stands.
    pub(super) fn at(&self, span: proc_macro2::Span) -> Span {
        self.span(self.start(span), self.end(span))
    }

    pub(super) fn delimiters(&self, span: &DelimSpan) -> Span {
        self.at(span.join())
    }

    /// Where a group ends.
    pub(super) fn close(&self, span: &DelimSpan) -> u32 {
        self.end(span.join())
    }

    pub(super) fn start(&self, span: proc_macro2::Span) -> u32 {
        self.start_at(self.offset(span.start()))
    }

    pub(super) fn end(&self, span: proc_macro2::Span) -> u32 {
        self.end_at(self.offset(span.end()))
    }

    /// Where a token stands that begins at an offset of the text.
    pub(super) fn start_at(&self, local: u32) -> u32 {
        match &self.origin {
            Origin::Offset(base) => base + local,
            Origin::Tokens(tokens) => placed(tokens, local).map_or(0, |place| place.start),
        }
    }

    /// Where a token ends that ends at an offset of the text.
    fn end_at(&self, local: u32) -> u32 {
        match &self.origin {
            Origin::Offset(base) => base + local,
            Origin::Tokens(tokens) => {
                placed(tokens, local.saturating_sub(1)).map_or(0, |place| place.end)
            }
        }
    }

    /// A part of the text that is being lowered.
    pub(super) fn text(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or("")
    }

    /// The name, without `r#`, and where it stands.
    pub(super) fn ident(&self, ident: &Ident) -> (Name, Span) {
        let from = self.offset(ident.span().start());
        let rest = self.text.get(from as usize..).unwrap_or("");
        let raw = rest.starts_with("r#");
        let bytes = rest.as_bytes();
        let mut len = if raw { 2 } else { 0 };
        while bytes
            .get(len)
            .is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_')
        {
            len += 1;
        }
        let simple = len > 0 && bytes.get(len).is_none_or(u8::is_ascii);
        if simple {
            let name = &rest[if raw { 2 } else { 0 }..len];
            let span = self.span(self.start_at(from), self.end_at(from + len as u32));
            return (Name::new(name), span);
        }
        let written = ident.to_string();
        let name = written.strip_prefix("r#").unwrap_or(&written);
        (Name::new(name), self.at(ident.span()))
    }

    pub(super) fn name(&self, ident: &Ident) -> Name {
        self.ident(ident).0
    }

    /// A lifetime or label, without its apostrophe.
    pub(super) fn lifetime(&self, lifetime: &syn::Lifetime) -> Name {
        self.name(&lifetime.ident)
    }

    /// The offset of a place in the text.
    pub(super) fn offset(&self, place: LineColumn) -> u32 {
        let Some(line) = self.lines.get(place.line.saturating_sub(1)) else {
            return self.text.len() as u32;
        };
        let Some(strides) = &line.strides else {
            return line.start + place.column as u32;
        };
        let known = strides
            .get(place.column / STRIDE)
            .copied()
            .unwrap_or_default();
        let from = (line.start + known) as usize;
        let rest = self.text.get(from..).unwrap_or("");
        let more = rest
            .char_indices()
            .nth(place.column % STRIDE)
            .map_or(rest.len(), |(at, _)| at);
        (from + more) as u32
    }
}

/// The place of the token that covers an offset.
fn placed(tokens: &[Placed], local: u32) -> Option<Span> {
    let after = tokens.partition_point(|token| token.at <= local);
    Some(tokens.get(after.checked_sub(1)?)?.place)
}

fn lines(text: &str) -> Vec<Line> {
    let mut start = 0;
    let mut lines = Vec::with_capacity(text.len() / 32 + 1);
    for line in text.split_inclusive('\n') {
        let strides = (!line.is_ascii()).then(|| {
            line.char_indices()
                .step_by(STRIDE)
                .map(|(at, _)| at as u32)
                .collect()
        });
        lines.push(Line { start, strides });
        start += line.len() as u32;
    }
    lines.push(Line {
        start,
        strides: None,
    });
    lines
}
