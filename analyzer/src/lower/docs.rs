//! Doc comments and `#[doc = "…"]`, and what is left of the attributes.

use super::attrs::lower_attr;
use super::cx::Cx;
use crate::hir::Attr;

/// The attributes of one thing, sorted.
pub(super) struct Attributes {
    /// `///`, `/** */`, `#[doc = "…"]`
    pub(super) docs: Option<String>,
    /// `//!`, `/*! */`, `#![doc = "…"]`
    pub(super) inner_docs: Option<String>,
    /// All others, outer and inner.
    pub(super) attrs: Vec<Attr>,
    /// Where the first of them begins, docs included, if it stands before the thing.
    pub(super) start: Option<u32>,
}

impl Attributes {
    /// Outer and inner docs as one: how rustdoc shows those of a function.
    pub(super) fn all_docs(self) -> (Option<String>, Vec<Attr>) {
        let docs = match (self.docs, self.inner_docs) {
            (Some(outer), Some(inner)) => Some(format!("{outer}\n{inner}")),
            (outer, inner) => outer.or(inner),
        };
        (docs, self.attrs)
    }
}

/// Doc comments of one thing, put together.
#[derive(Default)]
struct Docs(Option<String>);

impl Docs {
    fn push(&mut self, line: &str) {
        match &mut self.0 {
            Some(text) => {
                text.push('\n');
                text.push_str(line);
            }
            None => self.0 = Some(line.to_owned()),
        }
    }

    /// A line without the space that most people write after `///`.
    fn push_spaced(&mut self, line: &str) {
        self.push(line.strip_prefix(' ').unwrap_or(line));
    }
}

pub(super) fn lower_attributes(cx: &Cx<'_>, attributes: &[syn::Attribute]) -> Attributes {
    let mut outer = Docs::default();
    let mut inner = Docs::default();
    let mut attrs = Vec::new();
    let mut start = None;
    for attribute in attributes {
        let is_outer = matches!(attribute.style, syn::AttrStyle::Outer);
        let at = cx.offset(attribute.pound_token.spans[0].start());
        if is_outer && start.is_none() {
            start = Some(cx.start_at(at));
        }
        let docs = if is_outer { &mut outer } else { &mut inner };
        if !read_docs(cx, attribute, at, docs) {
            attrs.push(lower_attr(cx, attribute));
        }
    }
    attrs.shrink_to_fit();
    Attributes {
        docs: outer.0,
        inner_docs: inner.0,
        attrs,
        start,
    }
}

/// Reads a doc comment or a `doc = "…"` attribute that begins at an offset of the text; false for other attributes.
fn read_docs(cx: &Cx<'_>, attribute: &syn::Attribute, at: u32, docs: &mut Docs) -> bool {
    let syn::Meta::NameValue(meta) = &attribute.meta else {
        return false;
    };
    let syn::Expr::Lit(syn::ExprLit {
        lit: syn::Lit::Str(lit),
        ..
    }) = &meta.value
    else {
        return false;
    };
    if !meta.path.is_ident("doc") {
        return false;
    }
    let text = cx.source().get(at as usize..).unwrap_or("");
    if let Some(comment) = text.strip_prefix("//") {
        let line = comment.split('\n').next().unwrap_or_default();
        docs.push_spaced(line.get(1..).unwrap_or("").trim_end_matches('\r'));
    } else if text.starts_with("/*") {
        let (from, to) = cx.local(attribute.pound_token.spans[0]);
        let comment = cx.text(from, to);
        let end = comment.len().saturating_sub(2);
        for line in block_comment_lines(comment.get(3..end).unwrap_or("")) {
            docs.push(&line);
        }
    } else {
        lit.value().lines().for_each(|line| docs.push_spaced(line));
    }
    true
}

/// Without the stars in front of the lines, their common indentation, and blank lines at both ends.
fn block_comment_lines(body: &str) -> Vec<String> {
    let mut lines: Vec<&str> = body.lines().map(str::trim_end).collect();
    let after_first = lines.get(1..).unwrap_or_default();
    let starred = !after_first.is_empty()
        && after_first.iter().enumerate().all(|(at, line)| {
            line.trim_start().starts_with('*') || (at + 2 == lines.len() && line.is_empty())
        });
    if starred {
        for line in lines.iter_mut().skip(1) {
            let text = line.trim_start();
            *line = text.strip_prefix('*').unwrap_or(text);
        }
    }
    let indent = lines
        .iter()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    let mut clean: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| match at {
            0 => line.trim_start().to_owned(),
            _ => line.get(indent..).unwrap_or("").to_owned(),
        })
        .collect();
    while clean.last().is_some_and(String::is_empty) {
        clean.pop();
    }
    let blank = clean.iter().take_while(|line| line.is_empty()).count();
    clean.drain(..blank);
    clean
}
