//! One folder name: which segment of a URL it stands for, if any.

use crate::model::Segment;

/// What a folder name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Segment(Segment),
    /// `(shop)`: there for people, not in the URL.
    Group,
    /// `_lib`: it and all below it hold no routes.
    Private,
    Refused(Refusal),
}

/// Why a folder name is no segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Brackets that do not form one of the three parameters; what was probably meant.
    Malformed {
        problem: &'static str,
        meant: Option<String>,
    },
    /// `pre-[id]`, `[id].json`: the brackets are a part of the name only.
    Partial,
    /// `@slot`, `(.)x`: they arrange pages, and there are none here.
    PageFeature(&'static str),
    /// `[1st]`: the name cannot be a field of the struct that `Path` fills.
    NotAnIdentifier(String),
}

/// What Next.js writes for a `_` at the start of a name that is not private.
const ESCAPED_UNDERSCORE: &str = "%5F";

/// Reads a folder name, or a file name of the Pages Router without its `.rs`.
pub(super) fn read(name: &str) -> Piece {
    if name.starts_with('_') {
        return Piece::Private;
    }
    if name.starts_with('@') {
        return Piece::Refused(Refusal::PageFeature("a parallel route"));
    }
    if ["(.)", "(..)", "(...)"]
        .iter()
        .any(|marker| name.starts_with(marker))
    {
        return Piece::Refused(Refusal::PageFeature("an intercepting route"));
    }
    if name.starts_with('(') && name.ends_with(')') {
        return Piece::Group;
    }
    if name.contains(['[', ']']) {
        return match parameter(name) {
            Ok(segment) => Piece::Segment(segment),
            Err(refusal) => Piece::Refused(refusal),
        };
    }
    Piece::Segment(Segment::Static(name.replace(ESCAPED_UNDERSCORE, "_")))
}

/// `[id]`, `[...slug]`, `[[...slug]]`; the name is known to hold a bracket.
fn parameter(name: &str) -> Result<Segment, Refusal> {
    if !name.starts_with('[') || !name.ends_with(']') {
        let balanced = name.matches('[').count() == name.matches(']').count();
        return Err(if balanced && name.contains('[') {
            Refusal::Partial
        } else {
            malformed("its brackets are not closed", meant(name))
        });
    }
    let (inner, optional) = match name
        .strip_prefix("[[")
        .and_then(|rest| rest.strip_suffix("]]"))
    {
        Some(inner) => (inner, true),
        None => (&name[1..name.len() - 1], false),
    };
    if inner.contains(['[', ']']) {
        return Err(malformed("it has too many brackets", meant(name)));
    }
    let bare = inner.trim_start_matches(['.', '…']);
    let dots = &inner[..inner.len() - bare.len()];
    if bare.is_empty() {
        return Err(malformed("it has no name", None));
    }
    match (dots, optional) {
        ("", false) => identifier(bare).map(Segment::Param),
        ("...", false) => identifier(bare).map(Segment::CatchAll),
        ("...", true) => identifier(bare).map(Segment::OptionalCatchAll),
        ("", true) => Err(malformed(
            "a single segment cannot be optional",
            Some(format!("[{bare}]` or `[[...{bare}]]")),
        )),
        ("…", _) => Err(malformed(
            "it has the single character `…` where three dots belong",
            meant(name),
        )),
        _ => Err(malformed("a catch-all has exactly three dots", meant(name))),
    }
}

fn malformed(problem: &'static str, meant: Option<String>) -> Refusal {
    Refusal::Malformed { problem, meant }
}

/// The nearest name that would be understood.
fn meant(name: &str) -> Option<String> {
    let bare: String = name.chars().filter(|c| !"[].…".contains(*c)).collect();
    if bare.is_empty() || name.contains("][") {
        return None;
    }
    let catch_all = name.contains(['.', '…']);
    let optional = name.starts_with("[[");
    Some(match (catch_all, optional) {
        (true, true) => format!("[[...{bare}]]"),
        (true, false) => format!("[...{bare}]"),
        (false, _) => format!("[{bare}]"),
    })
}

/// The parameter's name as a field of a struct has it: `-` becomes `_`.
fn identifier(name: &str) -> Result<String, Refusal> {
    let field = name.replace('-', "_");
    let mut chars = field.chars();
    let starts_well = chars
        .next()
        .is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c));
    let goes_on_well = chars.all(unicode_ident::is_xid_continue);
    // The four words that cannot be written with `r#`.
    let usable = !["_", "self", "Self", "super", "crate"].contains(&field.as_str());
    if starts_well && goes_on_well && usable {
        Ok(field)
    } else {
        Err(Refusal::NotAnIdentifier(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(name: &str) -> String {
        match read(name) {
            Piece::Segment(Segment::Static(text)) => text,
            Piece::Segment(segment) => format!("{segment:?}"),
            Piece::Group => "group".into(),
            Piece::Private => "private".into(),
            Piece::Refused(Refusal::Malformed { problem, meant }) => match meant {
                Some(meant) => format!("refused: {problem}, `{meant}`"),
                None => format!("refused: {problem}"),
            },
            Piece::Refused(Refusal::Partial) => "refused: partial".into(),
            Piece::Refused(Refusal::PageFeature(what)) => format!("refused: {what}"),
            Piece::Refused(Refusal::NotAnIdentifier(name)) => format!("refused: name {name}"),
        }
    }

    #[test]
    fn every_form_of_a_folder_name_is_understood_or_refused() {
        let cases = [
            ("posts", "posts"),
            ("robots.txt", "robots.txt"),
            (".well-known", ".well-known"),
            ("two words", "two words"),
            ("%5Fx", "_x"),
            ("a_b", "a_b"),
            ("(a)b", "(a)b"),
            ("a(b)", "a(b)"),
            ("{id}", "{id}"),
            ("(shop)", "group"),
            ("()", "group"),
            ("(a)(b)", "group"),
            ("_lib", "private"),
            ("_", "private"),
            ("[id]", r#"Param("id")"#),
            ("[user-id]", r#"Param("user_id")"#),
            ("[type]", r#"Param("type")"#),
            ("[größe]", r#"Param("größe")"#),
            ("[...slug]", r#"CatchAll("slug")"#),
            ("[[...slug]]", r#"OptionalCatchAll("slug")"#),
            ("@slot", "refused: a parallel route"),
            ("(.)x", "refused: an intercepting route"),
            ("(..)x", "refused: an intercepting route"),
            ("(...)x", "refused: an intercepting route"),
            ("(..)(..)x", "refused: an intercepting route"),
            ("pre-[id]", "refused: partial"),
            ("[id].json", "refused: partial"),
            ("a[id]b", "refused: partial"),
            ("[id", "refused: its brackets are not closed, `[id]`"),
            ("id]", "refused: its brackets are not closed, `[id]`"),
            ("[[id]", "refused: it has too many brackets, `[id]`"),
            ("[id]]", "refused: it has too many brackets, `[id]`"),
            ("[a][b]", "refused: it has too many brackets"),
            (
                "[[[...s]]]",
                "refused: it has too many brackets, `[[...s]]`",
            ),
            (
                "[[id]]",
                "refused: a single segment cannot be optional, `[id]` or `[[...id]]`",
            ),
            ("[]", "refused: it has no name"),
            ("[[]]", "refused: it has no name"),
            ("[...]", "refused: it has no name"),
            ("[[...]]", "refused: it has no name"),
            (
                "[..s]",
                "refused: a catch-all has exactly three dots, `[...s]`",
            ),
            (
                "[....s]",
                "refused: a catch-all has exactly three dots, `[...s]`",
            ),
            (
                "[[.s]]",
                "refused: a catch-all has exactly three dots, `[[...s]]`",
            ),
            (
                "[…s]",
                "refused: it has the single character `…` where three dots belong, `[...s]`",
            ),
            ("[1st]", "refused: name 1st"),
            ("[a.b]", "refused: name a.b"),
            ("[ id ]", "refused: name  id "),
            ("[a²]", "refused: name a²"),
            ("[self]", "refused: name self"),
            ("[_]", "refused: name _"),
            ("[-]", "refused: name -"),
        ];
        for (name, expected) in cases {
            assert_eq!(shown(name), expected, "{name}");
        }
    }
}
