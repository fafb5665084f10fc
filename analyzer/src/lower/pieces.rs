//! Where one item ends and the next begins, in a text that does not parse as a whole.

use std::ops::Range;

use super::scan::{Scanner, Token};

/// Words that a line begins with where an item begins.
static ITEM_WORDS: &[&str] = &[
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "macro_rules",
    "mod",
    "pub",
    "static",
    "struct",
    "trait",
    "type",
    "union",
    "unsafe",
    "use",
];

/// The items of a text whose brackets match. The ranges touch, so that comments stay with what follows them.
pub(super) fn by_brackets(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = inner_attributes(text);
    if start > 0 {
        pieces.push(0..start);
    }
    let mut scanner = Scanner::new(text);
    let mut depth = 0_usize;
    // The end of a `}` that may be the end of an item.
    let mut brace = None;
    let mut end = start;
    while let Some(token) = scanner.next() {
        if scanner.start < start {
            continue;
        }
        if let Some(end) = brace.take()
            && begins_item(token, scanner.bytes())
        {
            pieces.push(start..end);
            start = end;
        }
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(bracket) => {
                depth = depth.saturating_sub(1);
                if depth == 0 && bracket == b'}' {
                    brace = Some(scanner.end);
                }
            }
            Token::Punct(b';') if depth == 0 => {
                pieces.push(start..scanner.end);
                start = scanner.end;
            }
            _ => {}
        }
        end = scanner.end;
    }
    if end > start || !text.get(start..).unwrap_or("").trim().is_empty() {
        pieces.push(start..text.len());
    }
    pieces
}

fn begins_item(token: Token, bytes: &[u8]) -> bool {
    match token {
        Token::Word => !matches!(bytes, b"else" | b"as"),
        Token::Punct(byte) => byte == b'#',
        _ => false,
    }
}

/// Where `//!` and `#![…]` at the start of a text end.
fn inner_attributes(text: &str) -> usize {
    let mut end = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        let line = line.trim();
        if line.starts_with("//!") || (line.starts_with("#![") && line.ends_with(']')) {
            end = at;
        } else if !line.is_empty() && (!line.starts_with("//") || line.starts_with("///")) {
            break;
        }
    }
    end
}

/// The items of a text by its lines: each begins at a word of [`ITEM_WORDS`], or the attributes and docs
/// above it, at the least indentation where one is found.
pub(super) fn by_lines(text: &str) -> Vec<Range<usize>> {
    let starts: Vec<_> = lines(text)
        .filter(|(_, line)| begins_with_item(line))
        .map(|(at, line)| (at, indentation(line)))
        .collect();
    let least = starts.iter().map(|(_, indent)| *indent).min();
    let mut cuts: Vec<usize> = starts
        .iter()
        .filter(|(_, indent)| Some(*indent) == least)
        .map(|(at, _)| above(text, *at))
        .collect();
    cuts.dedup();
    if cuts.first() != Some(&0) {
        cuts.insert(0, 0);
    }
    cuts.push(text.len());
    cuts.windows(2)
        .filter_map(|pair| match pair {
            [start, end] if start < end => Some(*start..*end),
            _ => None,
        })
        .collect()
}

/// Each line and where it begins.
pub(super) fn lines(text: &str) -> impl DoubleEndedIterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    text.split_inclusive('\n')
        .map(move |line| (line.as_ptr() as usize - start, line))
}

pub(super) fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

fn begins_with_item(line: &str) -> bool {
    let line = line.trim_start();
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    let (word, rest) = line.split_at(end.unwrap_or(line.len()));
    ITEM_WORDS.contains(&word) && !rest.is_empty()
}

/// Where the attributes, docs and comments above a line begin.
fn above(text: &str, line: usize) -> usize {
    let before = text.get(..line).unwrap_or("");
    let indent = indentation(text.get(line..).unwrap_or(""));
    let mut start = line;
    for (at, line) in lines(before).rev() {
        let text = line.trim();
        let attached = text.starts_with("//") && !text.starts_with("//!")
            || text.starts_with("#[")
            || (text.ends_with(")]") && indentation(line) == indent);
        if !attached {
            break;
        }
        start = at;
    }
    start
}

/// A text without the blanks and comments at its start.
pub(super) fn after_blanks(text: &str) -> &str {
    let mut scanner = Scanner::new(text);
    match scanner.next() {
        Some(_) => text.get(scanner.start..).unwrap_or(""),
        None => "",
    }
}
