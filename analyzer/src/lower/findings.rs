//! Problems in words.

use super::guard::{MAX_CHAIN, MAX_NESTING, Obstacle};
use super::parse::Problem;
use super::rules::{SYNTAX_ERROR, TOO_DEEPLY_NESTED};
use super::scan::Unterminated;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{FileId, Span};

/// Where the text of a problem stands.
pub(super) struct Place<'a> {
    pub(super) file: FileId,
    /// Offset of `text` in the file.
    pub(super) base: usize,
    pub(super) text: &'a str,
}

impl Place<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        let offset = |at: usize| (self.base + at.min(self.text.len())) as u32;
        Span::new(self.file, offset(start), offset(end))
    }

    /// One character.
    fn char_span(&self, at: usize) -> Span {
        let char = self.char(at);
        self.span(at, at + char.map_or(0, char::len_utf8))
    }

    fn char(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn finding(&self, rule: &'static Rule, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, span, message)
    }
}

pub(super) fn finding(place: &Place<'_>, problem: &Problem) -> Diagnostic {
    match problem {
        Problem::Obstacle(obstacle) => obstacle_finding(place, *obstacle),
        Problem::NoToken(at) => no_token(place, *at),
        Problem::Syntax {
            start,
            end,
            message,
        } => syntax(place, *start, *end, message),
    }
}

fn syntax(place: &Place<'_>, start: usize, end: usize, message: &str) -> Diagnostic {
    let span = match start == end {
        true => place.char_span(start),
        false => place.span(start, end),
    };
    let message = match message.strip_prefix("unexpected end of input, ") {
        Some(expected) => format!("the text ends here, {expected}"),
        None => message.to_owned(),
    };
    place.finding(&SYNTAX_ERROR, span, message)
}

fn obstacle_finding(place: &Place<'_>, obstacle: Obstacle) -> Diagnostic {
    match obstacle {
        Obstacle::Nesting(at) => {
            let message =
                format!("more than {MAX_NESTING} brackets, operators or types inside each other");
            place
                .finding(&TOO_DEEPLY_NESTED, place.char_span(at), message)
                .help("give the inner parts names of their own; what stands here is not read")
        }
        Obstacle::Chain(at) => {
            let message = format!("more than {MAX_CHAIN} operators or calls in one expression");
            place
                .finding(&TOO_DEEPLY_NESTED, place.char_span(at), message)
                .help("split it, or loop over a table; what stands here is not read")
        }
        Obstacle::Unclosed { open, met } => unclosed(place, open, met),
        Obstacle::Unopened(at) => {
            let bracket = place.char(at).unwrap_or('}');
            place
                .finding(
                    &SYNTAX_ERROR,
                    place.char_span(at),
                    format!("this `{bracket}` closes nothing"),
                )
                .help(format!(
                    "delete it, or add the `{}` that it belongs to",
                    partner(bracket)
                ))
        }
        Obstacle::Unterminated { start, what } => unterminated(place, start, what),
    }
}

fn unclosed(place: &Place<'_>, open: usize, met: Option<usize>) -> Diagnostic {
    let bracket = place.char(open).unwrap_or('{');
    let message = format!("this `{bracket}` is never closed");
    let finding = place.finding(&SYNTAX_ERROR, place.char_span(open), message);
    let finding = match met.and_then(|at| Some((at, place.char(at)?))) {
        Some((at, other)) => finding.label(
            place.char_span(at),
            format!("this `{other}` comes before its `{}`", partner(bracket)),
        ),
        None => finding,
    };
    finding.help(format!("add the missing `{}`", partner(bracket)))
}

fn unterminated(place: &Place<'_>, start: usize, what: Unterminated) -> Diagnostic {
    let (message, end) = match what {
        Unterminated::Comment => ("this comment is never closed", "*/".to_owned()),
        Unterminated::String => ("this string is never closed", "\"".to_owned()),
        Unterminated::RawString => {
            let rest = place.text.get(start..).unwrap_or("");
            let hashes = rest
                .chars()
                .skip_while(|c| *c != '#')
                .take_while(|c| *c == '#');
            let end = format!("\"{}", hashes.collect::<String>());
            ("this raw string is never closed", end)
        }
    };
    let len = match what {
        Unterminated::Comment => 2,
        Unterminated::String | Unterminated::RawString => 1,
    };
    place
        .finding(&SYNTAX_ERROR, place.span(start, start + len), message)
        .help(format!("add `{end}` where it ends"))
}

fn partner(bracket: char) -> char {
    match bracket {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        ')' => '(',
        ']' => '[',
        _ => '{',
    }
}

/// Typographic characters that editors and web pages put in the place of ASCII ones.
static LOOKALIKES: &[(&str, &str)] = &[
    ("\u{201c}\u{201d}\u{201e}\u{ff02}", "\""),
    ("\u{2018}\u{2019}\u{201a}\u{ff07}", "'"),
    ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}", "-"),
    ("\u{ff08}", "("),
    ("\u{ff09}", ")"),
    ("\u{ff0c}", ","),
    ("\u{ff1a}", ":"),
    ("\u{ff1b}\u{37e}", ";"),
    ("\u{a0}\u{200b}\u{2060}\u{feff}", " "),
];

fn no_token(place: &Place<'_>, at: usize) -> Diagnostic {
    let span = place.char_span(at);
    let Some(char) = place.char(at) else {
        return place.finding(
            &SYNTAX_ERROR,
            span,
            "the text ends in the middle of a token",
        );
    };
    let message = match char {
        '"' => "this string holds an escape that Rust does not have".to_owned(),
        '\'' => "this is neither a character nor a lifetime".to_owned(),
        '0'..='9' => "this number is malformed".to_owned(),
        '/' => "this doc comment holds a carriage return without a line feed".to_owned(),
        char if char.is_control() || !char.is_ascii() => {
            format!("the character U+{:04X} has no meaning here", char as u32)
        }
        char => format!("`{char}` has no meaning here"),
    };
    let finding = place.finding(&SYNTAX_ERROR, span, message);
    match LOOKALIKES.iter().find(|(own, _)| own.contains(char)) {
        Some((_, ascii)) => finding.help(format!("it looks like `{ascii}`: write that instead")),
        None => finding,
    }
}
