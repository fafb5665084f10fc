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

pub(super) fn lower_attributes(cx: &Cx<'_>, attributes: &[syn::Attribute]) -> Attributes {
    let mut outer = Vec::new();
    let mut inner = Vec::new();
    let mut attrs = Vec::new();
    let mut start = None;
    for attribute in attributes {
        let is_outer = matches!(attribute.style, syn::AttrStyle::Outer);
        if is_outer && start.is_none() {
            start = Some(cx.start(attribute.pound_token.spans[0]));
        }
        match doc_lines(cx, attribute) {
            Some(lines) if is_outer => outer.extend(lines),
            Some(lines) => inner.extend(lines),
            None => attrs.push(lower_attr(cx, attribute)),
        }
    }
    let join = |lines: Vec<String>| (!lines.is_empty()).then(|| lines.join("\n"));
    Attributes {
        docs: join(outer),
        inner_docs: join(inner),
        attrs,
        start,
    }
}

/// The lines of a doc comment or a `doc = "…"` attribute.
fn doc_lines(cx: &Cx<'_>, attribute: &syn::Attribute) -> Option<Vec<String>> {
    let syn::Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    if !meta.path.is_ident("doc") {
        return None;
    }
    let syn::Expr::Lit(syn::ExprLit {
        lit: syn::Lit::Str(lit),
        ..
    }) = &meta.value
    else {
        return None;
    };
    let span = cx.at(attribute.pound_token.spans[0]);
    let text = cx.text(span);
    if text.starts_with("//") {
        let line = text.get(3..).unwrap_or("").trim_end_matches('\r');
        let line = line.strip_prefix(' ').unwrap_or(line);
        return Some(vec![line.to_owned()]);
    }
    if text.starts_with("/*") {
        let body = text
            .get(3..text.len().saturating_sub(2))
            .unwrap_or_default();
        return Some(block_comment_lines(body));
    }
    let value = lit.value();
    let lines = value
        .lines()
        .map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned());
    Some(lines.collect())
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
