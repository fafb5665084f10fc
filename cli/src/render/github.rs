//! Findings as GitHub workflow commands, which show up as annotations on a pull request.

use routegen_analyzer::Report;
use routegen_analyzer::diagnostic::{Diagnostic, Severity};
use routegen_analyzer::source::SourceMap;

/// One line for each finding.
pub(crate) fn annotations(sources: &SourceMap, report: &Report) -> String {
    report
        .diagnostics
        .iter()
        .map(|found| annotation(sources, found))
        .collect()
}

fn annotation(sources: &SourceMap, found: &Diagnostic) -> String {
    let level = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let start = sources.line_col(found.span.file, found.span.start);
    let end = sources.line_col(found.span.file, found.span.end.max(found.span.start));
    let mut message = found.message.clone();
    if let Some(help) = &found.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    // Columns are only looked at for findings on one line.
    let place = if start.line == end.line {
        format!(
            "line={},col={},endColumn={}",
            start.line, start.column, end.column
        )
    } else {
        format!("line={},endLine={}", start.line, end.line)
    };
    format!(
        "::{level} file={},{place},title={}::{}\n",
        property(sources.path(found.span.file)),
        property(&format!("{} ({})", found.rule.name, found.rule.code)),
        data(&message)
    )
}

/// A message: `%` and line ends are escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property: what would end it is escaped too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
