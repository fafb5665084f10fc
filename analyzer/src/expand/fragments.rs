//! The fragments of matchers, and how many tokens each takes.

use super::rules::is_punct;
use crate::hir::{Delimiter, TokenTree, TokenTreeKind};
use crate::lower::{Parsed, fragment_len};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    Ident,
    Lifetime,
    Literal,
    Tt,
    Block,
    Vis,
    Parsed(Parsed),
}

static FRAGMENTS: &[(&str, Fragment)] = &[
    ("block", Fragment::Block),
    ("expr", Fragment::Parsed(Parsed::Expr)),
    ("expr_2021", Fragment::Parsed(Parsed::Expr)),
    ("ident", Fragment::Ident),
    ("item", Fragment::Parsed(Parsed::Item)),
    ("lifetime", Fragment::Lifetime),
    ("literal", Fragment::Literal),
    ("meta", Fragment::Parsed(Parsed::Meta)),
    ("pat", Fragment::Parsed(Parsed::Pat)),
    ("pat_param", Fragment::Parsed(Parsed::PatParam)),
    ("path", Fragment::Parsed(Parsed::Path)),
    ("stmt", Fragment::Parsed(Parsed::Stmt)),
    ("tt", Fragment::Tt),
    ("ty", Fragment::Parsed(Parsed::Type)),
    ("vis", Fragment::Vis),
];

/// Words that are no names of their own.
static KEYWORDS_OF_VISIBILITY: &[&str] = &["crate", "self", "super", "in"];

impl Fragment {
    pub(super) fn named(name: &str) -> Option<Self> {
        let row = FRAGMENTS.iter().find(|(own, _)| *own == name);
        row.map(|(_, fragment)| *fragment)
    }

    /// How many of the tokens belong to it; `None` where they do not begin with one.
    pub(super) fn len(self, tokens: &[TokenTree]) -> Option<usize> {
        let first = tokens.first().map(|tree| &tree.kind);
        match (self, first) {
            (Self::Vis, _) => Some(vis_len(tokens)),
            (_, None) => None,
            (Self::Tt, Some(_)) => Some(tt_len(tokens)),
            (Self::Ident, Some(TokenTreeKind::Ident(name))) => (name != "_").then_some(1),
            (Self::Literal, Some(_)) => literal_len(tokens),
            (Self::Lifetime, Some(_)) => lifetime_len(tokens),
            (Self::Block, Some(TokenTreeKind::Group { delimiter, .. })) => {
                (*delimiter == Delimiter::Brace).then_some(1)
            }
            (Self::Parsed(fragment), Some(_)) => fragment_len(fragment, tokens),
            (Self::Ident | Self::Block, Some(_)) => None,
        }
    }
}

/// A lifetime and an operator of several characters are one token tree for macros.
fn tt_len(tokens: &[TokenTree]) -> usize {
    if let Some(len) = lifetime_len(tokens) {
        return len;
    }
    let chars = tokens.iter().map_while(|tree| match tree.kind {
        TokenTreeKind::Punct { char, joint } => Some((char, joint)),
        _ => None,
    });
    let mut text = String::new();
    for (char, joint) in chars {
        text.push(char);
        if !joint || text.len() == 3 {
            break;
        }
    }
    let longest = OPERATORS.iter().filter(|op| text.starts_with(**op));
    longest.map(|op| op.len()).max().unwrap_or(1)
}

static OPERATORS: &[&str] = &[
    "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=",
    "*=", "/=", "%=", "^=", "&=", "|=", "<<", ">>", "..",
];

fn lifetime_len(tokens: &[TokenTree]) -> Option<usize> {
    match tokens {
        [tick, name, ..] if is_punct(tick, '\'') => {
            matches!(name.kind, TokenTreeKind::Ident(_)).then_some(2)
        }
        _ => None,
    }
}

fn literal_len(tokens: &[TokenTree]) -> Option<usize> {
    let is_literal = |tree: &TokenTree| matches!(tree.kind, TokenTreeKind::Literal(_));
    match tokens {
        [minus, number, ..] if is_punct(minus, '-') => is_literal(number).then_some(2),
        [first, ..] => match &first.kind {
            TokenTreeKind::Literal(_) => Some(1),
            TokenTreeKind::Ident(name) => (name == "true" || name == "false").then_some(1),
            _ => None,
        },
        [] => None,
    }
}

/// `pub`, `pub(crate)`, `pub(in path)`, or nothing.
fn vis_len(tokens: &[TokenTree]) -> usize {
    let is_pub =
        |tree: &TokenTree| matches!(&tree.kind, TokenTreeKind::Ident(name) if name == "pub");
    let restricts = |tree: &TokenTree| match &tree.kind {
        TokenTreeKind::Group {
            delimiter: Delimiter::Parenthesis,
            tokens,
        } => match tokens.first().map(|tree| &tree.kind) {
            Some(TokenTreeKind::Ident(name)) => KEYWORDS_OF_VISIBILITY.contains(&name.as_str()),
            _ => false,
        },
        _ => false,
    };
    match tokens {
        [first, second, ..] if is_pub(first) && restricts(second) => 2,
        [first, ..] if is_pub(first) => 1,
        _ => 0,
    }
}
