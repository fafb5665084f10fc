//! Text to [`hir`], one file at a time. The only user of syn.

mod attrs;
mod blocks;
mod braces;
mod control;
mod cx;
mod data;
mod docs;
mod expanded;
mod exprs;
mod findings;
mod fns;
mod frames;
mod guard;
mod items;
mod json;
mod lists;
mod literals;
mod macros;
mod members;
mod mend;
mod operators;
mod parse;
mod paths;
mod patterns;
mod pieces;
mod quoted;
mod recover;
pub mod rules;
mod scan;
mod tokens;
mod types;

use rayon::iter::{IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _};

pub(crate) use self::expanded::{Parsed, fragment_len, items_from_tokens};
pub use self::quoted::type_from_text;

use self::cx::Cx;
use self::rules::{FILE_TOO_LARGE, NOT_UTF8, UNREADABLE_FILE};
use crate::diagnostic::{Diagnostic, Report};
use crate::hir;
use crate::source::{Content, FileId, SourceFile, SourceMap, Span};
use crate::stack;

/// Bytes that are read of one file.
const MAX_FILE: usize = 256 << 20;

/// What was read of a file or a part of it.
#[derive(Default)]
struct Parts {
    docs: Option<String>,
    attrs: Vec<hir::Attr>,
    items: Vec<hir::Item>,
}

impl Parts {
    fn append(&mut self, other: Parts) {
        self.docs = match (self.docs.take(), other.docs) {
            (Some(own), Some(other)) => Some(format!("{own}\n{other}")),
            (own, other) => own.or(other),
        };
        self.attrs.extend(other.attrs);
        self.items.extend(other.items);
    }

    fn file(self, id: FileId) -> hir::File {
        hir::File {
            id,
            docs: self.docs,
            attrs: self.attrs,
            items: self.items,
        }
    }
}

/// Lowers one text. Needs the stack of [`stack::deep`] for deeply nested texts.
pub fn lower_file(id: FileId, text: &str) -> (hir::File, Report) {
    if text.len() > MAX_FILE {
        let message = "this file is larger than 256 MiB and is not read";
        return unread(
            id,
            Diagnostic::new(&FILE_TOO_LARGE, Span::start_of(id), message),
        );
    }
    let base = before_code(text);
    let body = text.get(base..).unwrap_or("");
    let cx = Cx::new(id, base, body);
    let parsed = parse::parse(&cx).map(|tree| lower_tree(&cx, &tree));
    proc_macro2::extra::invalidate_current_thread_spans();
    match parsed {
        Ok(parts) => (parts.file(id), Report::default()),
        Err(problem) => {
            let (parts, report) = recover::recover(id, base, body, &problem);
            (parts.file(id), report)
        }
    }
}

fn lower_tree(cx: &Cx<'_>, tree: &syn::File) -> Parts {
    let attributes = docs::lower_attributes(cx, &tree.attrs);
    let items = tree.items.iter().map(|item| items::lower_item(cx, item));
    Parts {
        items: items.collect(),
        docs: attributes.inner_docs,
        attrs: attributes.attrs,
    }
}

/// The length of the byte order mark and the shebang line.
fn before_code(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let rest = text.get(bom..).unwrap_or("");
    let Some(line) = rest.strip_prefix("#!") else {
        return bom;
    };
    // `#![…]` is an attribute, with blanks and comments between as well.
    let code = pieces::after_blanks(line);
    match code.starts_with('[') {
        true => bom,
        false => bom + rest.find('\n').unwrap_or(rest.len()),
    }
}

/// Lowers all Rust files, one hir for each file of the map, in the order of their ids.
pub fn lower_all(sources: &SourceMap) -> (Vec<hir::File>, Report) {
    lower_from(sources, 0)
}

/// The same for the files from a position on: those that came since the last time.
pub fn lower_from(sources: &SourceMap, from: usize) -> (Vec<hir::File>, Report) {
    let files: Vec<_> = sources.iter().skip(from).collect();
    let lowered: Vec<_> = stack::deep(|| {
        let files = files.into_par_iter().with_max_len(1);
        files.map(|(id, file)| lower_source(id, file)).collect()
    });
    let mut report = Report::default();
    let mut files = Vec::with_capacity(lowered.len());
    for (file, findings) in lowered {
        files.push(file);
        report.extend(findings);
    }
    (files, report)
}

fn lower_source(id: FileId, file: &SourceFile) -> (hir::File, Report) {
    let start = Span::start_of(id);
    match file.content() {
        Content::Text(text) if file.path().ends_with(".rs") => lower_file(id, text),
        Content::Text(_) => (Parts::default().file(id), Report::default()),
        Content::NotUtf8 { valid_up_to } => {
            let message = format!("this file is not UTF-8: byte {valid_up_to} does not fit");
            unread(
                id,
                Diagnostic::new(&NOT_UTF8, start, message).help("save it as UTF-8"),
            )
        }
        Content::Unreadable(words) => {
            let message = format!("this file could not be read: {words}");
            unread(id, Diagnostic::new(&UNREADABLE_FILE, start, message))
        }
    }
}

fn unread(id: FileId, diagnostic: Diagnostic) -> (hir::File, Report) {
    let mut report = Report::default();
    report.push(diagnostic);
    (Parts::default().file(id), report)
}

#[cfg(test)]
mod tests;
