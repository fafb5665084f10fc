//! The comments themselves. They are looked for in the text, since comments are not part of the syntax.

use crate::source::{FileId, Span};

/// What a suppression begins with.
pub(super) const MARK: &str = "routegen: allow(";

/// `// routegen: allow(a, b, reason = "…")`
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Comment {
    /// From `//` to the end of the line.
    pub span: Span,
    /// What goes when the comment goes: its line where it is alone, else it and the space before.
    pub removal: Span,
    pub rules: Vec<String>,
    pub reason: Option<String>,
    /// Nothing stands before it on its line.
    pub is_alone: bool,
}

/// All suppressions in a text. A line in which the comment mark is inside of a text literal is not one.
pub(super) fn find(file: FileId, text: &str) -> Vec<Comment> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(at) = mark(line) {
            let end = line.trim_end().len();
            let before = &line[..at];
            let is_alone = before.trim().is_empty();
            let (from, to) = if is_alone {
                (0, line.len())
            } else {
                (before.trim_end().len(), end)
            };
            let span = |from: usize, to: usize| {
                Span::new(file, (start + from) as u32, (start + to) as u32)
            };
            let inner = &line[at..];
            let inner = &inner[inner.find(MARK).map_or(0, |at| at + MARK.len())..];
            let (rules, reason) = arguments(inner);
            found.push(Comment {
                span: span(at, end),
                removal: span(from, to),
                rules,
                reason,
                is_alone,
            });
        }
        start += line.len();
    }
    found
}

/// Where the comment begins in a line that has one.
fn mark(line: &str) -> Option<usize> {
    let at = line.find(MARK)?;
    let slashes = line[..at].rfind("//")?;
    let quotes = line[..slashes].matches('"').count() - line[..slashes].matches("\\\"").count();
    (line[slashes + 2..at].trim().is_empty() && quotes.is_multiple_of(2)).then_some(slashes)
}

/// Rule names, and the reason. Stops at the closing parenthesis.
fn arguments(text: &str) -> (Vec<String>, Option<String>) {
    let mut rules = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', ',']);
        if let Some(tail) = rest.strip_prefix("reason") {
            let tail = tail
                .trim_start()
                .strip_prefix('=')
                .unwrap_or("")
                .trim_start();
            return (
                rules,
                tail.strip_prefix('"')
                    .and_then(quoted)
                    .filter(|text| !text.trim().is_empty()),
            );
        }
        let end = rest.find([',', ')']).unwrap_or(rest.len());
        let name = rest[..end].trim();
        if !name.is_empty() {
            rules.push(name.to_owned());
        }
        if end >= rest.len() || rest[end..].starts_with(')') {
            return (rules, None);
        }
        rest = &rest[end..];
    }
}

/// A text up to its closing quote, `\"` and `\\` resolved.
fn quoted(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut chars = text.chars();
    loop {
        match chars.next()? {
            '"' => return Some(out),
            '\\' => out.push(chars.next()?),
            c => out.push(c),
        }
    }
}
