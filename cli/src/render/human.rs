//! Findings as rustc prints them: the line, the underline, related places, help, the fix.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use routegen_analyzer::Report;
use routegen_analyzer::diagnostic::{Diagnostic, Severity};
use routegen_analyzer::source::{SourceMap, Span};

/// How many lines may lie between two places for them to be shown in one piece of source.
const NEAR: usize = 12;

/// All findings, styled; whoever prints them strips the style where it is not wanted.
pub(crate) fn findings(sources: &SourceMap, report: &Report) -> String {
    let renderer = Renderer::styled();
    let mut text = String::new();
    for diagnostic in &report.diagnostics {
        text.push_str(&renderer.render(&groups(sources, diagnostic)));
        text.push_str("\n\n");
    }
    text
}

/// One finding about a text that is not part of a project (the configuration).
pub(crate) fn place(
    path: &str,
    text: &str,
    span: Range<usize>,
    message: &str,
    help: Option<&str>,
) -> String {
    let span = fit(text, span);
    let snippet = Snippet::source(text)
        .path(path)
        .annotation(AnnotationKind::Primary.span(span));
    let mut group = Level::ERROR.primary_title(message).element(snippet);
    if let Some(help) = help {
        group = group.element(Level::HELP.message(help));
    }
    Renderer::styled().render(&[group])
}

fn groups<'a>(sources: &'a SourceMap, diagnostic: &'a Diagnostic) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.rule.name);
    let mut group = Group::with_title(title).elements(snippets(sources, diagnostic));
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    if let Some(fix) = &diagnostic.fix {
        group = group.element(Level::HELP.message(fix.title.as_str()));
    }
    vec![group]
}

/// The lines of one place.
pub(super) fn snippet_at(
    sources: &SourceMap,
    span: Span,
    kind: AnnotationKind,
) -> Snippet<'_, Annotation<'_>> {
    let primary = kind == AnnotationKind::Primary;
    Piece::new(sources, Mark { span, label: None }, primary).snippet(sources)
}

/// A place with its label; the first is the finding's own.
struct Mark<'a> {
    span: Span,
    label: Option<&'a str>,
}

/// Pieces of source: one for each run of places that lie near each other in a file.
fn snippets<'a>(
    sources: &'a SourceMap,
    diagnostic: &'a Diagnostic,
) -> Vec<Snippet<'a, Annotation<'a>>> {
    let own = Mark {
        span: diagnostic.span,
        label: None,
    };
    let related = diagnostic.related.iter().map(|label| Mark {
        span: label.span,
        label: Some(&label.message),
    });
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    for mark in std::iter::once(own).chain(related) {
        let primary = pieces.is_empty();
        match pieces
            .iter_mut()
            .find(|piece| piece.is_near(sources, mark.span))
        {
            Some(piece) => piece.add(sources, mark, false),
            None => pieces.push(Piece::new(sources, mark, primary)),
        }
    }
    pieces
        .into_iter()
        .map(|piece| piece.snippet(sources))
        .collect()
}

/// Lines `first..=last` (from 0) of a file, and the places in them.
struct Piece<'a> {
    first: usize,
    last: usize,
    marks: Vec<(Mark<'a>, bool)>,
    file: routegen_analyzer::source::FileId,
}

impl<'a> Piece<'a> {
    fn new(sources: &SourceMap, mark: Mark<'a>, primary: bool) -> Self {
        let (first, last) = lines(sources, mark.span);
        Self {
            first,
            last,
            file: mark.span.file,
            marks: vec![(mark, primary)],
        }
    }

    fn is_near(&self, sources: &SourceMap, span: Span) -> bool {
        let (first, last) = lines(sources, span);
        span.file == self.file && first <= self.last + NEAR && last + NEAR >= self.first
    }

    fn add(&mut self, sources: &SourceMap, mark: Mark<'a>, primary: bool) {
        let (first, last) = lines(sources, mark.span);
        self.first = self.first.min(first);
        self.last = self.last.max(last);
        self.marks.push((mark, primary));
    }

    /// Only the lines that matter are handed on: rendering costs what it shows, not what the file holds.
    fn snippet(self, sources: &'a SourceMap) -> Snippet<'a, Annotation<'a>> {
        let file = sources.file(self.file);
        let text = file.text();
        let (start, end) = byte_range(text, self.first, self.last);
        let shown = &text[start..end];
        let annotations = self.marks.into_iter().map(|(mark, primary)| {
            let from = (mark.span.start as usize).saturating_sub(start);
            let to = (mark.span.end as usize).saturating_sub(start);
            let kind = if primary {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            kind.span(fit(shown, from..to)).label(mark.label)
        });
        Snippet::source(shown)
            .line_start(self.first + 1)
            .path(file.path())
            .annotations(annotations.collect::<Vec<_>>())
    }
}

fn lines(sources: &SourceMap, span: Span) -> (usize, usize) {
    let line = |offset| sources.line_col(span.file, offset).line as usize - 1;
    let first = line(span.start);
    // A long item is shown by its first lines.
    (first, line(span.end.max(span.start)).min(first + NEAR))
}

/// Bytes from the start of line `first` to the end of line `last`.
fn byte_range(text: &str, first: usize, last: usize) -> (usize, usize) {
    let mut starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let start = starts.nth(first).unwrap_or(text.len());
    let end = text[start..]
        .match_indices('\n')
        .nth(last - first)
        .map_or(text.len(), |(at, _)| start + at);
    (start, end)
}

/// A span inside of the text and on character boundaries, at least one character where there is one.
fn fit(text: &str, span: Range<usize>) -> Range<usize> {
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(span.start);
    let end = floor(span.end).max(start);
    start..end
}
