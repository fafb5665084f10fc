//! Cutting what does not parse out of an item, so that the rest of it can be read.
//!
//! Bodies of functions are emptied and members of impls, traits and modules are blanked, byte
//! for byte, so that all places stay where they are.

use std::ops::Range;

use super::braces::{
    Owner, closing, closing_line, enclosing, head, member_end, suspect, suspect_string,
};
use super::guard::{self, Obstacle};
use super::parse::Problem;
use super::pieces::by_lines;
use super::scan::Unterminated;

/// A text being mended.
pub(super) struct Draft {
    pub(super) text: String,
    /// Offsets of the `{` of bodies that were emptied.
    pub(super) unread: Vec<usize>,
}

impl Draft {
    pub(super) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            unread: Vec::new(),
        }
    }

    /// Cuts out what a problem is in. Gives the problems that were found on the way, `None` where
    /// the item as a whole is lost.
    pub(super) fn cut(&mut self, problem: &Problem) -> Option<Vec<Problem>> {
        match problem {
            Problem::Obstacle(Obstacle::Unopened(at)) => {
                self.blank(*at..*at + 1);
                Some(vec![problem.clone()])
            }
            problem if problem.is_unbalanced() => self.cut_by_lines(0..self.text.len()),
            problem => self
                .cut_around(problem.offset())
                .then(|| vec![problem.clone()]),
        }
    }

    /// Puts spaces in the place of everything but line ends.
    fn blank(&mut self, range: Range<usize>) {
        let Some(text) = self.text.get(range.clone()) else {
            return;
        };
        let spaces: String = text
            .bytes()
            .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
            .collect();
        self.text.replace_range(range, &spaces);
    }

    fn empty_body(&mut self, open: usize, close: usize) -> bool {
        if open + 1 >= close || self.unread.contains(&open) {
            return false;
        }
        self.blank(open + 1..close);
        self.unread.retain(|own| !(open..close).contains(own));
        self.unread.push(open);
        true
    }

    /// Empties the innermost body around an offset, or blanks the innermost member.
    fn cut_around(&mut self, offset: usize) -> bool {
        for around in enclosing(&self.text, offset).iter().rev() {
            let close = closing(&self.text, around.open);
            let done = match around.owner {
                Owner::Body => self.empty_body(around.open, close),
                Owner::Members => {
                    let end = member_end(&self.text, offset, close);
                    self.blank(around.member..end);
                    true
                }
                Owner::Other => false,
            };
            if done {
                return true;
            }
        }
        false
    }

    /// For brackets that do not match: a body ends at the line whose `}` is indented like its head.
    fn cut_by_lines(&mut self, range: Range<usize>) -> Option<Vec<Problem>> {
        let text = self.text.get(range.clone())?;
        let obstacle = match guard::check(text) {
            Ok(()) => return Some(Vec::new()),
            Err(obstacle) => likely(text, obstacle),
        };
        let problem = Problem::Obstacle(obstacle).moved(range.start);
        if let Obstacle::Unterminated { start, what } = obstacle
            && what == Unterminated::Comment
            && enclosing(text, start).is_empty()
        {
            // Between items: it takes nothing with it but what follows.
            self.blank(range.start + start..range.end);
            return Some(vec![problem]);
        }
        let (owner, open) = head(text)?;
        let close = closing_line(text, open);
        let (open, close) = (open + range.start, close.map(|at| at + range.start));
        let close = match close {
            Some(close) => close,
            None => {
                // The last byte of the item becomes the brace that is missing.
                let last = range.end.checked_sub(1).filter(|last| *last > open)?;
                self.text.get(last..range.end)?;
                self.text.replace_range(last..range.end, "}");
                last
            }
        };
        match owner {
            Owner::Body => self.empty_body(open, close).then(|| vec![problem]),
            Owner::Members => {
                let mut problems = Vec::new();
                let inner = self.text.get(open + 1..close)?.to_owned();
                for piece in by_lines(&inner) {
                    let piece = piece.start + open + 1..piece.end + open + 1;
                    match self.cut_by_lines(piece.clone()) {
                        Some(found) => problems.extend(found),
                        None => {
                            let text = self.text.get(piece.clone())?;
                            if let Err(obstacle) = guard::check(text) {
                                let obstacle = likely(text, obstacle).moved(piece.start);
                                problems.push(Problem::Obstacle(obstacle));
                            }
                            self.blank(piece);
                        }
                    }
                }
                if problems.is_empty() {
                    problems.push(problem);
                }
                Some(problems)
            }
            Owner::Other => None,
        }
    }
}

/// What a person would say is wrong, where the text as it stands only shows the consequence.
fn likely(text: &str, obstacle: Obstacle) -> Obstacle {
    match obstacle {
        Obstacle::Unterminated { start, what } => Obstacle::Unterminated {
            start: match what {
                Unterminated::String => suspect_string(text).unwrap_or(start),
                Unterminated::RawString | Unterminated::Comment => start,
            },
            what,
        },
        Obstacle::Unclosed { .. } => match suspect(text) {
            Some(open) => Obstacle::Unclosed { open, met: None },
            None => obstacle,
        },
        Obstacle::Nesting(_) | Obstacle::Chain(_) | Obstacle::Unopened(_) => obstacle,
    }
}
