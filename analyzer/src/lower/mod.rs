//! Text to [`hir`](crate::hir), one file at a time. The only user of syn.

mod attrs;
mod blocks;
mod control;
mod cx;
mod data;
mod docs;
mod exprs;
mod fns;
mod items;
mod json;
mod literals;
mod macros;
mod members;
mod operators;
mod paths;
mod patterns;
pub mod rules;
mod tokens;
mod types;

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use self::cx::Cx;
use crate::diagnostic::{Diagnostic, Report};
use crate::hir;
use crate::source::{FileId, SourceMap, Span};

/// Lowers one text.
pub fn lower_file(id: FileId, text: &str) -> (hir::File, Report) {
    let mut report = Report::default();
    let base = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let body = text.get(base..).unwrap_or("");
    let parsed = syn::parse_str::<syn::File>(body);
    let cx = Cx::new(id, base, body);
    let file = match parsed {
        Ok(file) => {
            let attributes = docs::lower_attributes(&cx, &file.attrs);
            hir::File {
                id,
                docs: attributes.inner_docs,
                attrs: attributes.attrs,
                items: file
                    .items
                    .iter()
                    .map(|i| items::lower_item(&cx, i))
                    .collect(),
            }
        }
        Err(error) => {
            let at = cx.at(error.span());
            report.push(Diagnostic::new(&rules::SYNTAX_ERROR, at, error.to_string()));
            hir::File {
                id,
                docs: None,
                attrs: Vec::new(),
                items: Vec::new(),
            }
        }
    };
    proc_macro2::extra::invalidate_current_thread_spans();
    (file, report)
}

/// How many brackets and references a type in a string may have.
const DEEPEST_TEXT: usize = 128;

/// Reads a type that stands in a string of an attribute: `from = "Raw<T>"`. `None` where it is no type.
pub fn type_from_text(text: &str, literal: Span) -> Option<hir::Type> {
    // syn recurses, and no sensible type is as deep as this.
    let opening = text.bytes().filter(|byte| b"<([&*".contains(byte));
    if opening.count() > DEEPEST_TEXT {
        return None;
    }
    let parsed = syn::parse_str::<syn::Type>(text).ok();
    // Past the opening quote; in a raw string or behind an escape a little before the true place.
    let cx = Cx::new(literal.file, literal.start as usize + 1, text);
    let ty = parsed.map(|ty| types::lower_type(&cx, &ty));
    proc_macro2::extra::invalidate_current_thread_spans();
    ty
}

/// Lowers all Rust files, one hir for each file of the map, in the order of their ids.
pub fn lower_all(sources: &SourceMap) -> (Vec<hir::File>, Report) {
    let files: Vec<_> = sources.iter().collect();
    let lowered: Vec<_> = files
        .into_par_iter()
        .map(|(id, file)| match file.path().ends_with(".rs") {
            true => lower_file(id, file.text()),
            false => lower_file(id, ""),
        })
        .collect();
    let mut report = Report::default();
    let mut files = Vec::with_capacity(lowered.len());
    for (file, findings) in lowered {
        files.push(file);
        report.extend(findings);
    }
    (files, report)
}

#[cfg(test)]
mod tests;
