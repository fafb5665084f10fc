//! What calls of the project's own `macro_rules!` expand to, where an item stands.
//!
//! The language of these macros is small and fixed: rules that match tokens, and tokens to write for
//! them. The expanders that exist as libraries are parts of a compiler or of an editor's database, each
//! many times the size of this; here, the tokens are those that hir keeps, and only the fragments that need
//! a grammar (`expr`, `ty`, …) are measured by `lower`.
//!
//! Names are not hygienic, which matters for locals only. What is not understood expands to nothing.

mod fragments;
mod matching;
mod rules;
mod transcribe;

use std::collections::BTreeMap;

use self::fragments::Fragment;
use crate::hir::{Item, MacroArgs, MacroCall, MacroItem, Name, TokenTree};
use crate::lower::items_from_tokens;

/// Tokens that one call may expand to.
const MAX_TOKENS: usize = 200_000;

/// Attempts to match one token or fragment, all rules of a macro together.
const MAX_STEPS: usize = 1_000_000;

/// What the names of a matcher stand for.
type Bindings = BTreeMap<Name, Binding>;

#[derive(Debug, Clone)]
enum Binding {
    /// The tokens of one fragment.
    One(Fragment, Vec<TokenTree>),
    /// One for each round of a repetition.
    Many(Vec<Binding>),
}

/// Expands a call by the first rule that matches it. `home` is what `$crate` means: `crate` where the
/// macro is declared in the crate of the call, else the name of its crate.
pub fn items(rules: &MacroItem, call: &MacroCall, home: &str) -> Vec<Item> {
    let MacroArgs::Tokens(input) = &call.args else {
        return Vec::new();
    };
    let mut steps = MAX_STEPS;
    for rule in rules::parse(&rules.tokens) {
        let Some(bindings) = matching::matches(&rule.matcher, input, &mut steps) else {
            continue;
        };
        let written = transcribe::transcribe(rule.body, &bindings, call.span, home);
        let items = written.and_then(|tokens| items_from_tokens(call.span.file, &tokens));
        return items.unwrap_or_default();
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
