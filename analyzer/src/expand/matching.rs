//! A call's tokens against a matcher.

use std::collections::BTreeSet;

use super::rules::{Matcher, RepeatOp};
use super::{Binding, Bindings};
use crate::hir::{Delimiter, Name, TokenTree, TokenTreeKind};

/// What the matcher's names stand for, if it matches all of the tokens. `steps` are those that are left.
pub(super) fn matches(
    matcher: &[Matcher],
    tokens: &[TokenTree],
    steps: &mut usize,
) -> Option<Bindings> {
    let mut bindings = Bindings::new();
    let rest = sequence(matcher, tokens, &mut bindings, steps)?;
    rest.is_empty().then_some(bindings)
}

/// Matches the parts one after the other; gives the tokens that are left.
fn sequence<'t>(
    matcher: &[Matcher],
    tokens: &'t [TokenTree],
    bindings: &mut Bindings,
    steps: &mut usize,
) -> Option<&'t [TokenTree]> {
    let mut rest = tokens;
    for part in matcher {
        *steps = steps.checked_sub(1)?;
        rest = match part {
            Matcher::Token(kind) => {
                let (first, after) = rest.split_first()?;
                same(kind, &first.kind).then_some(after)?
            }
            Matcher::Group(delimiter, inner) => {
                let (inside, after) = open(*delimiter, rest)?;
                let left = sequence(inner, inside, bindings, steps)?;
                left.is_empty().then_some(after)?
            }
            Matcher::Fragment(name, fragment) => {
                let len = fragment.len(rest)?;
                let (own, after) = rest.split_at_checked(len)?;
                bindings.insert(name.clone(), Binding::One(*fragment, own.to_vec()));
                after
            }
            Matcher::Repeat {
                inner,
                separator,
                op,
            } => repetition(inner, separator, *op, rest, bindings, steps)?,
        };
    }
    Some(rest)
}

fn open(delimiter: Delimiter, tokens: &[TokenTree]) -> Option<(&[TokenTree], &[TokenTree])> {
    let (first, after) = tokens.split_first()?;
    match &first.kind {
        TokenTreeKind::Group {
            delimiter: own,
            tokens,
        } if *own == delimiter => Some((tokens, after)),
        _ => None,
    }
}

/// Whether two tokens are the same; what stands next to them is not of interest.
fn same(wanted: &TokenTreeKind, found: &TokenTreeKind) -> bool {
    match (wanted, found) {
        (TokenTreeKind::Ident(a), TokenTreeKind::Ident(b)) => a == b,
        (TokenTreeKind::Literal(a), TokenTreeKind::Literal(b)) => a == b,
        (TokenTreeKind::Punct { char: a, .. }, TokenTreeKind::Punct { char: b, .. }) => a == b,
        _ => false,
    }
}

fn repetition<'t>(
    inner: &[Matcher],
    separator: &[TokenTreeKind],
    op: RepeatOp,
    tokens: &'t [TokenTree],
    bindings: &mut Bindings,
    steps: &mut usize,
) -> Option<&'t [TokenTree]> {
    let mut rounds: Vec<Bindings> = Vec::new();
    let mut rest = tokens;
    while !rest.is_empty() && (op != RepeatOp::Once || rounds.is_empty()) {
        *steps = steps.checked_sub(1)?;
        let begin = match rounds.is_empty() {
            true => rest,
            false => match after_separator(separator, rest) {
                Some(after) => after,
                None => break,
            },
        };
        let mut round = Bindings::new();
        match sequence(inner, begin, &mut round, steps) {
            // A round that takes nothing would never end.
            Some(after) if after.len() < rest.len() => {
                rounds.push(round);
                rest = after;
            }
            _ => break,
        }
    }
    if op == RepeatOp::Some && rounds.is_empty() {
        return None;
    }
    let mut names = BTreeSet::new();
    names_in(inner, &mut names);
    for name in names {
        let rounds = rounds.iter_mut().filter_map(|round| round.remove(&name));
        bindings.insert(name.clone(), Binding::Many(rounds.collect()));
    }
    Some(rest)
}

fn after_separator<'t>(
    separator: &[TokenTreeKind],
    tokens: &'t [TokenTree],
) -> Option<&'t [TokenTree]> {
    let (found, after) = tokens.split_at_checked(separator.len())?;
    let all_same = separator
        .iter()
        .zip(found)
        .all(|(wanted, found)| same(wanted, &found.kind));
    all_same.then_some(after)
}

fn names_in(matcher: &[Matcher], names: &mut BTreeSet<Name>) {
    for part in matcher {
        match part {
            Matcher::Token(_) => {}
            Matcher::Fragment(name, _) => drop(names.insert(name.clone())),
            Matcher::Group(_, inner) | Matcher::Repeat { inner, .. } => names_in(inner, names),
        }
    }
}
