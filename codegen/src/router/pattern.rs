//! Paths as axum matches them: what a request line holds, percent-encoded.

use std::fmt::Write as _;

use routegen_analyzer::model::{RoutePath, Segment};

/// How the text of a literal is written in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spelling {
    /// `%C3%A9`, as RFC 3986 (6.2.2.1) asks for.
    Upper,
    /// `%c3%a9`
    Lower,
    /// Not encoded, as some clients send it.
    Raw,
}

/// The patterns of a path: one, unless its literals must be encoded, which clients do in different ways.
pub(super) fn patterns(path: &RoutePath) -> Vec<String> {
    let mut patterns = Vec::new();
    for spelling in [Spelling::Upper, Spelling::Lower, Spelling::Raw] {
        let pattern = pattern(path, spelling);
        if let Some(pattern) = pattern.filter(|pattern| !patterns.contains(pattern)) {
            patterns.push(pattern);
        }
    }
    patterns
}

/// `None` where a request cannot hold the path in this spelling.
fn pattern(path: &RoutePath, spelling: Spelling) -> Option<String> {
    let mut text = String::new();
    for segment in &path.segments {
        text.push('/');
        match segment {
            Segment::Static(name) => text.push_str(&literal(name, spelling)?),
            Segment::Param(name) => {
                let _ = write!(text, "{{{name}}}");
            }
            Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
                let _ = write!(text, "{{*{name}}}");
            }
        }
    }
    if text.is_empty() {
        text.push('/');
    }
    Some(text)
}

fn literal(name: &str, spelling: Spelling) -> Option<String> {
    if spelling == Spelling::Raw {
        // A `%` of the name would be taken for the start of an escape.
        let fits = |c: char| !c.is_control() && !c.is_whitespace() && !"%#?<>`".contains(c);
        return (name.chars().all(fits)).then(|| name.replace('{', "{{").replace('}', "}}"));
    }
    let mut text = String::with_capacity(name.len());
    for byte in name.bytes() {
        let _ = match (byte, spelling) {
            (byte, _) if is_plain(byte) => write!(text, "{}", char::from(byte)),
            (_, Spelling::Lower) => write!(text, "%{byte:02x}"),
            (_, Spelling::Upper | Spelling::Raw) => write!(text, "%{byte:02X}"),
        };
    }
    Some(text)
}

/// A character of a path segment that needs no escape (`pchar`, RFC 3986, 3.3).
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str]) -> Vec<String> {
        let segments = names.iter().map(|name| Segment::Static((*name).into()));
        patterns(&RoutePath {
            segments: segments.collect(),
        })
    }

    #[test]
    fn a_literal_is_matched_in_each_way_clients_write_it() {
        assert_eq!(of(&[]), ["/"]);
        assert_eq!(of(&["a", "b.c"]), ["/a/b.c"]);
        assert_eq!(of(&["v1:batch"]), ["/v1:batch"]);
        assert_eq!(of(&["café"]), ["/caf%C3%A9", "/caf%c3%a9", "/café"]);
        assert_eq!(of(&["two words"]), ["/two%20words"]);
        assert_eq!(of(&["100%"]), ["/100%25"]);
        assert_eq!(of(&["a/?#"]), ["/a%2F%3F%23", "/a%2f%3f%23"]);
        assert_eq!(of(&["{id}"]), ["/%7Bid%7D", "/%7bid%7d", "/{{id}}"]);
    }

    #[test]
    fn parameters_are_axums() {
        let path = RoutePath {
            segments: vec![
                Segment::Param("id".into()),
                Segment::CatchAll("rest".into()),
            ],
        };
        assert_eq!(patterns(&path), ["/{id}/{*rest}"]);
    }
}
