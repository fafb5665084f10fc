//! Suppressions: `// routegen: allow(rule-name, reason = "…")`.
//!
//! A comment stands on the line of a finding, on the line above it, above an item (then it holds for
//! the whole item) or at the top of a file (then for the whole file). A reason is required. A
//! suppression that suppresses nothing is a finding itself.

mod comment;
pub mod rules;

use crate::diagnostic::{Applicability, Diagnostic, Edit, Fix, Group, Report, Suppressed};
use crate::hir::{File, Item, ItemKind};
use crate::project::Project;
use crate::source::Span;
use comment::Comment;
use rules::{SUPPRESSION_WITHOUT_REASON, UNUSED_SUPPRESSION};

/// Moves the findings that are suppressed out of the report, and reports suppressions that are wrong.
pub(crate) fn apply(project: &Project, files: &[File], report: &mut Report) {
    let mut all: Vec<Suppression> = Vec::new();
    for krate in project.crates.iter().filter(|krate| krate.local) {
        for id in &krate.files {
            let text = project.sources.file(*id).text();
            if text.contains(comment::MARK) {
                let file = files.get(id.0 as usize);
                all.extend(comment::find(*id, text).into_iter().map(|comment| {
                    let holds = holds(text, file, &comment);
                    Suppression {
                        comment,
                        holds,
                        used: false,
                    }
                }));
            }
        }
    }
    if all.is_empty() {
        return;
    }
    let found = std::mem::take(&mut report.diagnostics);
    for diagnostic in found {
        match all
            .iter_mut()
            .find(|suppression| suppression.covers(&diagnostic))
        {
            Some(suppression) => {
                suppression.used = true;
                let reason = suppression.comment.reason.clone().unwrap_or_default();
                report.suppressed.push(Suppressed { diagnostic, reason });
            }
            None => report.diagnostics.push(diagnostic),
        }
    }
    all.iter()
        .for_each(|suppression| judge(suppression, report));
}

/// A comment and the bytes that it speaks for.
struct Suppression {
    comment: Comment,
    holds: Span,
    used: bool,
}

impl Suppression {
    /// Files that could not be read are never suppressed: nothing in them was checked.
    fn covers(&self, found: &Diagnostic) -> bool {
        let names = &self.comment.rules;
        found.span.file == self.holds.file
            && (self.holds.start..=self.holds.end).contains(&found.span.start)
            && !matches!(found.rule.group, Group::Source | Group::Checker)
            && self.comment.reason.is_some()
            && names
                .iter()
                .any(|name| name == found.rule.name || name == found.rule.code)
    }
}

fn judge(suppression: &Suppression, report: &mut Report) {
    let Comment {
        span,
        rules,
        reason,
        ..
    } = &suppression.comment;
    if reason.is_none() {
        report.push(
            Diagnostic::new(
                &SUPPRESSION_WITHOUT_REASON,
                *span,
                "this suppression does not say why, and does not count",
            )
            .help(format!(
                "write `// routegen: allow({}, reason = \"…\")`",
                rules.join(", ")
            )),
        );
    } else if !suppression.used {
        report.push(
            Diagnostic::new(
                &UNUSED_SUPPRESSION,
                *span,
                format!("nothing here is reported as {}", rules.join(" or ")),
            )
            .fix(Fix {
                title: "remove the comment".into(),
                applicability: Applicability::Safe,
                edits: vec![Edit {
                    span: suppression.comment.removal,
                    text: String::new(),
                }],
            }),
        );
    }
}

/// What a comment speaks for.
fn holds(text: &str, file: Option<&File>, comment: &Comment) -> Span {
    let id = comment.span.file;
    if comment.is_alone {
        if is_at_top(text, comment.span.start as usize) {
            return Span::new(id, 0, text.len() as u32);
        }
        let next = next_code(text, comment.span.end as usize) as u32;
        let item = file.and_then(|file| item_at(&file.items, next));
        return match item {
            Some(span) => span,
            None => Span::new(id, next, line_end(text, next as usize) as u32),
        };
    }
    let start = text[..comment.span.start as usize]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    Span::new(id, start as u32, comment.span.start)
}

/// Whether only comments, blank lines and inner attributes stand before a place, and it is not right above code.
fn is_at_top(text: &str, at: usize) -> bool {
    let before = text[..at].lines().all(|line| {
        let line = line.trim_start_matches('\u{feff}').trim();
        line.is_empty() || line.starts_with("//") || line.starts_with("#!")
    });
    let rest = text[at..].lines().skip(1).map(str::trim);
    let mut after = rest.skip_while(|line| line.starts_with("//"));
    before && after.next().is_none_or(str::is_empty)
}

/// The first byte after a place that is neither white space nor comment.
fn next_code(text: &str, from: usize) -> usize {
    let mut at = from;
    loop {
        let rest = &text[at..];
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        if trimmed.starts_with("//") {
            at += trimmed.find('\n').unwrap_or(trimmed.len());
        } else {
            return at;
        }
    }
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end)
}

/// The item that begins at a place, at any depth of modules and impls.
fn item_at(items: &[Item], at: u32) -> Option<Span> {
    items.iter().find_map(|item| {
        if item.span.start == at {
            return Some(item.span);
        }
        if !(item.span.start..item.span.end).contains(&at) {
            return None;
        }
        match &item.kind {
            ItemKind::Mod(module) => item_at(module.items.as_deref().unwrap_or_default(), at),
            ItemKind::Impl(block) => item_at(&block.items, at),
            ItemKind::Trait(block) => item_at(&block.items, at),
            _ => None,
        }
    })
}

/// For tests and tools: the comments of one text.
#[cfg(test)]
fn comments(text: &str) -> Vec<Comment> {
    comment::find(crate::source::FileId(0), text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    /// Findings of the secrets rules over a text, suppressions applied.
    fn check(text: &str) {
        let project = testing::project(text);
        let report = crate::analyze(&project).report;
        testing::assert_findings(&project, &report);
    }

    #[test]
    fn comments_are_read() {
        let found = comments(
            "// routegen: allow(a, b, reason = \"x \\\"y\\\"\")\nlet s = \"// routegen: allow(z)\";\n",
        );
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rules, ["a", "b"]);
        assert_eq!(found[0].reason.as_deref(), Some("x \"y\""));
    }

    #[test]
    fn a_comment_holds_for_its_line_the_next_one_and_an_item() {
        check(
            "//- src/main.rs\n\
             const A_SECRET: &str = \"hunter2hunter2\"; // routegen: allow(hardcoded-credential, reason = \"r\")\n\
             // routegen: allow(hardcoded-credential, reason = \"r\")\n\
             const B_SECRET: &str = \"hunter2hunter2\";\n\
             const C_SECRET: &str = \"hunter2hunter2\"; //~ hardcoded-credential: C_SECRET\n\
             // routegen: allow(RG102, reason = \"r\")\n\
             mod inner {\n    fn f() {\n        let password = \"hunter2hunter2\";\n    }\n}\n",
        );
    }

    #[test]
    fn a_comment_without_reason_or_use_is_a_finding() {
        check(
            "//- src/main.rs\n\
             fn main() {}\n\
             // routegen: allow(hardcoded-credential) //~ suppression-without-reason: why\n\
             const B_SECRET: &str = \"hunter2hunter2\"; //~ hardcoded-credential: B_SECRET\n\
             // routegen: allow(hardcoded-credential, reason = \"r\") //~ unused-suppression: nothing here\n\
             const C: u8 = 1;\n",
        );
    }
}
