//! Files that do not parse: the items around the broken ones.

use std::ops::Range;

use super::cx::Cx;
use super::findings::{Place, finding};
use super::mend::Draft;
use super::parse::{Problem, parse};
use super::pieces::{by_brackets, by_lines};
use super::{Parts, lower_tree};
use crate::diagnostic::Report;
use crate::source::FileId;

/// Cuts in one item before it is given up.
const MAX_CUTS: usize = 12;

/// Pieces that are put together again because text in a string or macro looked like an item.
const MAX_JOINED: usize = 12;

/// Findings of one file; more would not be read.
const MAX_FINDINGS: usize = 50;

/// Lowers what can be read of a text that `problem` keeps from being parsed.
pub(super) fn recover(file: FileId, base: usize, text: &str, problem: &Problem) -> (Parts, Report) {
    let mut parts = Parts::default();
    let mut problems: Vec<Problem> = Vec::new();
    let pieces = match problem.is_unbalanced() {
        true => by_lines(text),
        false => by_brackets(text),
    };
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        at += match whole(file, base, text, &pieces, at, problem.is_unbalanced()) {
            Some((found, joined)) => {
                parts.append(found);
                joined
            }
            None => {
                let (found, trouble) = mended(file, base, text, piece.clone());
                parts.append(found);
                problems.extend(trouble);
                1
            }
        };
    }
    if problems.is_empty() {
        problems.push(problem.clone());
    }
    let place = Place { file, base, text };
    let mut report = Report::default();
    for problem in problems.iter().take(MAX_FINDINGS) {
        report.push(finding(&place, problem));
    }
    (parts, report)
}

/// A piece that parses, alone or with the next ones, and how many those are.
fn whole(
    file: FileId,
    base: usize,
    text: &str,
    pieces: &[Range<usize>],
    at: usize,
    join: bool,
) -> Option<(Parts, usize)> {
    let start = pieces.get(at)?.start;
    let most = if join { MAX_JOINED } else { 1 };
    for joined in 1..=most {
        let end = pieces.get(at + joined - 1)?.end;
        let cx = Cx::new(file, base + start, text.get(start..end)?);
        let parsed = parse(&cx);
        let parts = match &parsed {
            Ok(tree) => Some(lower_tree(&cx, tree)),
            Err(_) => None,
        };
        proc_macro2::extra::invalidate_current_thread_spans();
        match (parts, parsed) {
            (Some(parts), _) => return Some((parts, joined)),
            (None, Err(problem)) if problem.is_unbalanced() => {}
            (None, _) => return None,
        }
    }
    None
}

/// What is left of a piece after cutting out what does not parse, and what that was.
fn mended(file: FileId, base: usize, text: &str, piece: Range<usize>) -> (Parts, Vec<Problem>) {
    let start = piece.start;
    let mut draft = Draft::new(text.get(piece).unwrap_or(""));
    let mut problems = Vec::new();
    for _ in 0..MAX_CUTS {
        let unread = draft.unread.iter();
        let mut unread: Vec<u32> = unread.map(|at| (base + start + at) as u32).collect();
        unread.sort_unstable();
        let source = draft.text.clone();
        let cx = Cx::new(file, base + start, &source).with_unread(unread);
        let parsed = parse(&cx).map(|tree| lower_tree(&cx, &tree));
        proc_macro2::extra::invalidate_current_thread_spans();
        let problem = match parsed {
            Ok(parts) => return (parts, problems),
            Err(problem) => problem,
        };
        match draft.cut(&problem) {
            Some(found) => problems.extend(found.into_iter().map(|p| p.moved(start))),
            None => {
                problems.push(problem.moved(start));
                break;
            }
        }
    }
    (Parts::default(), problems)
}
