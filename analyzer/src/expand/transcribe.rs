//! The tokens that a rule writes.

use super::fragments::Fragment;
use super::rules::{Repeat, is_punct, repeat};
use super::{Binding, Bindings, MAX_TOKENS};
use crate::hir::{Delimiter, Name, TokenTree, TokenTreeKind};
use crate::lower::Parsed;
use crate::source::Span;

/// What all parts of a body need.
struct Writer<'a> {
    bindings: &'a Bindings,
    /// The place of everything that does not come from the call.
    call: Span,
    /// What `$crate` means.
    home: &'a str,
    /// The rounds of the repetitions around.
    rounds: Vec<usize>,
    written: usize,
}

/// Writes a body. `None` where it asks for what the matcher does not give, or is too long.
pub(super) fn transcribe(
    body: &[TokenTree],
    bindings: &Bindings,
    call: Span,
    home: &str,
) -> Option<Vec<TokenTree>> {
    let mut writer = Writer {
        bindings,
        call,
        home,
        rounds: Vec::new(),
        written: 0,
    };
    writer.body(body)
}

impl Writer<'_> {
    fn body(&mut self, body: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let mut tokens = Vec::new();
        let mut rest = body;
        while let [first, after @ ..] = rest {
            rest = after;
            if is_punct(first, '$') {
                if let Some(found) = repeat(after) {
                    self.repetition(&found, &mut tokens)?;
                    rest = found.rest;
                    continue;
                }
                if let [name, after @ ..] = after
                    && let TokenTreeKind::Ident(name) = &name.kind
                    && self.variable(name, after.first(), &mut tokens)?
                {
                    rest = after;
                    continue;
                }
            }
            let kind = match &first.kind {
                TokenTreeKind::Group { delimiter, tokens } => TokenTreeKind::Group {
                    delimiter: *delimiter,
                    tokens: self.body(tokens)?,
                },
                kind => kind.clone(),
            };
            tokens.push(self.token(kind)?);
        }
        Some(tokens)
    }

    fn token(&mut self, kind: TokenTreeKind) -> Option<TokenTree> {
        self.count(1)?;
        let span = self.call;
        Some(TokenTree { kind, span })
    }

    fn count(&mut self, tokens: usize) -> Option<()> {
        self.written += tokens;
        (self.written <= MAX_TOKENS).then_some(())
    }

    /// Writes what a name stands for; false where it is none of the matcher's.
    fn variable(
        &mut self,
        name: &Name,
        next: Option<&TokenTree>,
        tokens: &mut Vec<TokenTree>,
    ) -> Option<bool> {
        if name == "crate" {
            let home = TokenTreeKind::Ident(Name::new(self.home));
            if self.home != "crate" {
                for joint in [true, false] {
                    tokens.push(self.token(TokenTreeKind::Punct { char: ':', joint })?);
                }
            }
            tokens.push(self.token(home)?);
            return Some(true);
        }
        let Some(mut binding) = self.bindings.get(name) else {
            return Some(false);
        };
        for round in &self.rounds {
            match binding {
                Binding::One(..) => break,
                Binding::Many(rounds) => binding = rounds.get(*round)?,
            }
        }
        match binding {
            Binding::One(fragment, own) => {
                self.count(own.iter().map(size).sum())?;
                tokens.extend(self.fragment(*fragment, own, next));
                Some(true)
            }
            // It needs a repetition around it.
            Binding::Many(_) => None,
        }
    }

    /// A fragment stays what it was read as, whatever it is put next to.
    fn fragment(
        &self,
        fragment: Fragment,
        own: &[TokenTree],
        next: Option<&TokenTree>,
    ) -> Vec<TokenTree> {
        let before = |char| next.is_some_and(|next| is_punct(next, char));
        let in_parentheses = match fragment {
            Fragment::Parsed(Parsed::Expr) => own.len() > 1,
            // `x as $ty < y` is a comparison.
            Fragment::Parsed(Parsed::Type) => before('<'),
            _ => false,
        };
        let mut tokens = own.to_vec();
        if in_parentheses && let (Some(first), Some(last)) = (own.first(), own.last()) {
            let span = first.span.to(last.span);
            let delimiter = Delimiter::Parenthesis;
            let kind = TokenTreeKind::Group { delimiter, tokens };
            return vec![TokenTree { kind, span }];
        }
        let more = (next.is_some() || !self.rounds.is_empty()) && !before(';');
        if fragment == Fragment::Parsed(Parsed::Stmt) && more {
            let (char, joint) = (';', false);
            let kind = TokenTreeKind::Punct { char, joint };
            let span = self.call;
            tokens.push(TokenTree { kind, span });
        }
        tokens
    }

    fn repetition(&mut self, found: &Repeat<'_>, tokens: &mut Vec<TokenTree>) -> Option<()> {
        let rounds = self.count_rounds(found.inner)?;
        for round in 0..rounds {
            if round > 0 {
                for part in found.separator {
                    tokens.push(self.token(part.kind.clone())?);
                }
            }
            self.rounds.push(round);
            let written = self.body(found.inner);
            self.rounds.pop();
            tokens.extend(written?);
        }
        Some(())
    }

    /// How often a repetition is written: as often as the names in it were matched.
    fn count_rounds(&self, inner: &[TokenTree]) -> Option<usize> {
        let mut counts = Vec::new();
        self.counts_in(inner, &mut counts);
        let first = *counts.first()?;
        counts.iter().all(|count| *count == first).then_some(first)
    }

    fn counts_in(&self, tokens: &[TokenTree], counts: &mut Vec<usize>) {
        for (at, tree) in tokens.iter().enumerate() {
            match &tree.kind {
                TokenTreeKind::Group { tokens, .. } => self.counts_in(tokens, counts),
                TokenTreeKind::Ident(name) => {
                    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
                    if before.is_some_and(|tree| is_punct(tree, '$')) {
                        counts.extend(self.rounds_of(name));
                    }
                }
                TokenTreeKind::Punct { .. } | TokenTreeKind::Literal(_) => {}
            }
        }
    }

    /// How many rounds a name has at the present depth of repetitions.
    fn rounds_of(&self, name: &Name) -> Option<usize> {
        let mut binding = self.bindings.get(name)?;
        for round in &self.rounds {
            match binding {
                Binding::One(..) => return None,
                Binding::Many(rounds) => binding = rounds.get(*round)?,
            }
        }
        match binding {
            Binding::One(..) => None,
            Binding::Many(rounds) => Some(rounds.len()),
        }
    }
}

fn size(tree: &TokenTree) -> usize {
    match &tree.kind {
        TokenTreeKind::Group { tokens, .. } => 1 + tokens.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}
