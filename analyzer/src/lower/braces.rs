//! Which braces belong to what, in texts that do not parse.

use super::pieces::{indentation, lines};
use super::scan::{Scanner, Token};

/// What a brace belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// A function: the brace opens its body.
    Body,
    /// An impl, a trait, a module: members stand in the braces.
    Members,
    Other,
}

impl Owner {
    /// After one more word of what stands before a brace.
    fn after(self, word: &[u8]) -> Self {
        match (self, word) {
            (Self::Other, b"fn") => Self::Body,
            (Self::Other, b"impl" | b"trait" | b"mod") => Self::Members,
            (before, _) => before,
        }
    }
}

/// An open bracket.
#[derive(Debug)]
pub(super) struct Around {
    pub(super) owner: Owner,
    pub(super) open: usize,
    /// Where the member or statement in it begins.
    pub(super) member: usize,
}

/// The brackets that are open at an offset, the outermost first.
pub(super) fn enclosing(text: &str, offset: usize) -> Vec<Around> {
    let mut scanner = Scanner::new(text);
    let mut stack: Vec<Around> = Vec::new();
    let mut next = Owner::Other;
    while let Some(token) = scanner.next() {
        if scanner.start >= offset {
            break;
        }
        let mut ended = false;
        match token {
            Token::Word => next = next.after(scanner.bytes()),
            Token::Open(bracket) => {
                let owner = match bracket {
                    b'{' => std::mem::replace(&mut next, Owner::Other),
                    _ => Owner::Other,
                };
                stack.push(Around {
                    owner,
                    open: scanner.start,
                    member: scanner.end,
                });
            }
            Token::Close(bracket) => {
                stack.pop();
                ended = bracket == b'}';
            }
            Token::Punct(b';') => ended = true,
            _ => {}
        }
        if ended {
            next = Owner::Other;
            if let Some(around) = stack.last_mut() {
                around.member = scanner.end;
            }
        }
    }
    stack
}

/// The first brace outside of other brackets, if the item is one that can be mended.
pub(super) fn head(text: &str) -> Option<(Owner, usize)> {
    let mut scanner = Scanner::new(text);
    let mut own = Owner::Other;
    let mut depth = 0_usize;
    while let Some(token) = scanner.next() {
        match token {
            Token::Word if depth == 0 => own = own.after(scanner.bytes()),
            Token::Open(b'{') if depth == 0 => {
                return (own != Owner::Other).then_some((own, scanner.start));
            }
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

/// The last `}` that begins a line with the indentation of the line of an opening brace.
pub(super) fn closing_line(text: &str, open: usize) -> Option<usize> {
    let (_, line) = lines(text).rfind(|(at, _)| *at <= open)?;
    let indent = indentation(line);
    let closes = |(at, line): &(usize, &str)| {
        *at > open && indentation(line) == indent && line.trim_start().starts_with('}')
    };
    let (at, _) = lines(text).rev().find(closes)?;
    Some(at + indent)
}

/// The bracket that closes one, or the end of the text.
pub(super) fn closing(text: &str, open: usize) -> usize {
    let mut scanner = Scanner::new(text);
    let mut depth = 0_usize;
    while let Some(token) = scanner.next() {
        if scanner.start < open {
            continue;
        }
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return scanner.start;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// Where the member that an offset is in ends: after its `;` or `}`.
pub(super) fn member_end(text: &str, offset: usize, close: usize) -> usize {
    let mut scanner = Scanner::new(text);
    let mut depth = 0_usize;
    while let Some(token) = scanner.next() {
        if scanner.start < offset {
            continue;
        }
        if scanner.start >= close {
            break;
        }
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(bracket) => {
                depth = depth.saturating_sub(1);
                if depth == 0 && bracket == b'}' {
                    return scanner.end;
                }
            }
            Token::Punct(b';') if depth == 0 => return scanner.end,
            _ => {}
        }
    }
    close
}

/// An opening brace whose line is indented deeper than the line of the brace that closes it:
/// most likely its own is missing.
pub(super) fn suspect(text: &str) -> Option<usize> {
    let mut scanner = Scanner::new(text);
    // Each open bracket and the indentation of its line.
    let mut open = Vec::new();
    let (mut line, mut indent, mut seen) = (0, indentation(text), 0);
    while let Some(token) = scanner.next() {
        let between = text.get(seen..scanner.start).unwrap_or("");
        if let Some(at) = between.rfind('\n') {
            line = seen + at + 1;
            indent = indentation(text.get(line..).unwrap_or(""));
        }
        seen = scanner.start;
        match token {
            Token::Open(bracket) => open.push((scanner.start, bracket, indent)),
            Token::Close(b'}') => {
                let (own, bracket, outer) = open.pop()?;
                if bracket != b'{' {
                    return None;
                }
                if line + indent == scanner.start && indent < outer {
                    return Some(own);
                }
            }
            Token::Close(_) => drop(open.pop()?),
            _ => {}
        }
    }
    None
}

/// A string that goes on over the end of its line without saying so: after a quote that is missing,
/// every string begins where one ends.
pub(super) fn suspect_string(text: &str) -> Option<usize> {
    let mut scanner = Scanner::new(text);
    while let Some(token) = scanner.next() {
        let bytes = scanner.bytes();
        let string = token == Token::Literal && !bytes.starts_with(b"r") && bytes.contains(&b'"');
        let goes_on = |pair: &[u8]| matches!(pair, [before, b'\n'] if *before != b'\\');
        if string && bytes.windows(2).any(goes_on) {
            return Some(scanner.start);
        }
    }
    None
}
