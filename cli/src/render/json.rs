//! The report of `check --format json`, version 1.

use routegen_analyzer::Report;
use routegen_analyzer::diagnostic::{
    Applicability, Confidence, Diagnostic, Fix, Persona, Severity, Unchecked,
};
use routegen_analyzer::source::{SourceMap, Span};
use serde::Serialize;

/// Lines and columns count from 1; files are relative to the analysed folder.
#[derive(Debug, Serialize)]
pub(crate) struct CheckReport<'a> {
    version: u32,
    findings: Vec<Finding<'a>>,
    unchecked: Vec<UncheckedRow<'a>>,
}

#[derive(Debug, Serialize)]
struct Finding<'a> {
    rule: &'a str,
    name: &'a str,
    severity: Severity,
    confidence: Confidence,
    persona: Persona,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    related: Vec<Related<'a>>,
    help: Option<&'a str>,
    fix: Option<FixRow<'a>>,
}

#[derive(Debug, Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Debug, Serialize)]
struct Related<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    message: &'a str,
}

#[derive(Debug, Serialize)]
struct FixRow<'a> {
    title: &'a str,
    applicability: Applicability,
    edits: Vec<EditRow<'a>>,
}

#[derive(Debug, Serialize)]
struct EditRow<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct UncheckedRow<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    what: &'a str,
    why: &'a str,
}

pub(crate) fn check_report<'a>(sources: &'a SourceMap, report: &'a Report) -> CheckReport<'a> {
    CheckReport {
        version: 1,
        findings: report
            .diagnostics
            .iter()
            .map(|found| finding(sources, found))
            .collect(),
        unchecked: report
            .unchecked
            .iter()
            .map(|row| unchecked(sources, row))
            .collect(),
    }
}

fn finding<'a>(sources: &'a SourceMap, found: &'a Diagnostic) -> Finding<'a> {
    let related = found.related.iter().map(|label| {
        let at = place(sources, label.span);
        Related {
            file: at.file,
            line: at.line,
            column: at.column,
            message: &label.message,
        }
    });
    Finding {
        rule: found.rule.code,
        name: found.rule.name,
        severity: found.severity,
        confidence: found.confidence,
        persona: found.rule.persona,
        message: &found.message,
        place: place(sources, found.span),
        related: related.collect(),
        help: found.help.as_deref(),
        fix: found.fix.as_ref().map(|fix| fix_row(sources, fix)),
    }
}

fn fix_row<'a>(sources: &'a SourceMap, fix: &'a Fix) -> FixRow<'a> {
    let edits = fix.edits.iter();
    FixRow {
        title: &fix.title,
        applicability: fix.applicability,
        edits: edits
            .map(|edit| EditRow {
                place: place(sources, edit.span),
                text: &edit.text,
            })
            .collect(),
    }
}

fn unchecked<'a>(sources: &'a SourceMap, row: &'a Unchecked) -> UncheckedRow<'a> {
    let at = place(sources, row.span);
    UncheckedRow {
        file: at.file,
        line: at.line,
        column: at.column,
        what: &row.what,
        why: &row.why,
    }
}

fn place(sources: &SourceMap, span: Span) -> Place<'_> {
    let start = sources.line_col(span.file, span.start);
    let end = sources.line_col(span.file, span.end.max(span.start));
    Place {
        file: sources.path(span.file),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}
