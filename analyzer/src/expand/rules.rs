//! The rules of a `macro_rules!`: `(matcher) => { body };`.

use super::fragments::Fragment;
use crate::hir::{Delimiter, Name, TokenTree, TokenTreeKind};

pub(super) struct Rule<'a> {
    pub(super) matcher: Vec<Matcher>,
    pub(super) body: &'a [TokenTree],
}

/// A part of a matcher.
#[derive(Debug)]
pub(super) enum Matcher {
    /// A token that stands as it is.
    Token(TokenTreeKind),
    Group(Delimiter, Vec<Matcher>),
    /// `$name:fragment`
    Fragment(Name, Fragment),
    /// `$( … ) separator op`
    Repeat {
        inner: Vec<Matcher>,
        /// One token, which may be of several characters; or none.
        separator: Vec<TokenTreeKind>,
        op: RepeatOp,
    },
}

/// How often a repetition matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RepeatOp {
    /// `*`
    Any,
    /// `+`
    Some,
    /// `?`
    Once,
}

/// Characters of the longest operator, which can be a separator.
const MAX_SEPARATOR: usize = 3;

/// `$( … )` with what follows it.
pub(super) struct Repeat<'a> {
    pub(super) inner: &'a [TokenTree],
    pub(super) separator: &'a [TokenTree],
    pub(super) op: RepeatOp,
    pub(super) rest: &'a [TokenTree],
}

/// The rules in their order; those after one that is not understood are left out, as
/// it might have been the one that matches.
pub(super) fn parse(tokens: &[TokenTree]) -> Vec<Rule<'_>> {
    let mut rules = Vec::new();
    let mut rest = tokens;
    while let [matcher, equals, greater, body, after @ ..] = rest {
        let (Some(matcher), Some(body)) = (group(matcher), group(body)) else {
            break;
        };
        if !is_punct(equals, '=') || !is_punct(greater, '>') {
            break;
        }
        let Some(matcher) = parse_matcher(matcher) else {
            break;
        };
        rules.push(Rule { matcher, body });
        rest = match after {
            [semi, after @ ..] if is_punct(semi, ';') => after,
            after => after,
        };
    }
    rules
}

fn group(tree: &TokenTree) -> Option<&[TokenTree]> {
    match &tree.kind {
        TokenTreeKind::Group { tokens, .. } => Some(tokens),
        _ => None,
    }
}

pub(super) fn is_punct(tree: &TokenTree, wanted: char) -> bool {
    matches!(tree.kind, TokenTreeKind::Punct { char, .. } if char == wanted)
}

fn ident(tree: &TokenTree) -> Option<&Name> {
    match &tree.kind {
        TokenTreeKind::Ident(name) => Some(name),
        _ => None,
    }
}

fn parse_matcher(tokens: &[TokenTree]) -> Option<Vec<Matcher>> {
    let mut parts = Vec::new();
    let mut rest = tokens;
    while let [first, after @ ..] = rest {
        if is_punct(first, '$') {
            if let Some(repeat) = repeat(after) {
                parts.push(Matcher::Repeat {
                    inner: parse_matcher(repeat.inner)?,
                    separator: repeat
                        .separator
                        .iter()
                        .map(|tree| tree.kind.clone())
                        .collect(),
                    op: repeat.op,
                });
                rest = repeat.rest;
                continue;
            }
            let [name, colon, fragment, after @ ..] = after else {
                return None;
            };
            if !is_punct(colon, ':') {
                return None;
            }
            let fragment = Fragment::named(ident(fragment)?)?;
            parts.push(Matcher::Fragment(ident(name)?.clone(), fragment));
            rest = after;
            continue;
        }
        parts.push(match &first.kind {
            TokenTreeKind::Group { delimiter, tokens } => {
                Matcher::Group(*delimiter, parse_matcher(tokens)?)
            }
            kind => Matcher::Token(kind.clone()),
        });
        rest = after;
    }
    Some(parts)
}

/// A repetition, after its `$`.
pub(super) fn repeat(tokens: &[TokenTree]) -> Option<Repeat<'_>> {
    let [first, after @ ..] = tokens else {
        return None;
    };
    let TokenTreeKind::Group {
        delimiter: Delimiter::Parenthesis,
        tokens: inner,
    } = &first.kind
    else {
        return None;
    };
    let joint = |tree: &TokenTree| matches!(tree.kind, TokenTreeKind::Punct { joint: true, .. });
    for len in 0..=MAX_SEPARATOR {
        let (separator, after) = after.split_at_checked(len)?;
        let (first, rest) = after.split_first()?;
        if let Some(op) = repeat_op(first) {
            return Some(Repeat {
                inner,
                separator,
                op,
                rest,
            });
        }
        if len > 0 && !separator.last().is_some_and(joint) {
            return None;
        }
    }
    None
}

fn repeat_op(tree: &TokenTree) -> Option<RepeatOp> {
    match tree.kind {
        TokenTreeKind::Punct { char: '*', .. } => Some(RepeatOp::Any),
        TokenTreeKind::Punct { char: '+', .. } => Some(RepeatOp::Some),
        TokenTreeKind::Punct { char: '?', .. } => Some(RepeatOp::Once),
        _ => None,
    }
}
