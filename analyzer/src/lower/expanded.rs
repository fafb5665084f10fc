//! Items from tokens: what macros expand to. And how many tokens a macro's fragment takes, which only a
//! parser can tell.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use syn::Token;
use syn::parse::{ParseStream, Parser as _};

use super::cx::{Cx, Placed};
use super::{guard, lower_tree, parse};
use crate::hir::{Delimiter, Item, TokenTree, TokenTreeKind};
use crate::source::{FileId, Span};

/// Tokens as a text, and where each stands.
#[derive(Default)]
struct Written {
    text: String,
    placed: Vec<Placed>,
}

/// Lowers items from tokens with places in one file. `None` where they are no items.
pub(crate) fn items_from_tokens(file: FileId, tokens: &[TokenTree]) -> Option<Vec<Item>> {
    let mut written = Written::default();
    written.trees(tokens);
    let cx = Cx::of_tokens(file, written.placed, &written.text);
    let lowered = parse::parse(&cx).map(|tree| lower_tree(&cx, &tree));
    proc_macro2::extra::invalidate_current_thread_spans();
    Some(lowered.ok()?.items)
}

/// A fragment of a macro's input that is parsed: `$name:ty`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parsed {
    Expr,
    Item,
    Meta,
    Pat,
    /// Without `|` outside of parentheses.
    PatParam,
    Path,
    Stmt,
    Type,
}

/// Tokens looked at first; most fragments are shorter.
const FIRST_LOOK: usize = 24;

/// How many of the tokens, from the first on, make a fragment.
pub(crate) fn fragment_len(fragment: Parsed, tokens: &[TokenTree]) -> Option<usize> {
    let mut look = FIRST_LOOK;
    loop {
        let part = tokens.get(..look).unwrap_or(tokens);
        match parsed_len(fragment, part) {
            // What was cut off may belong to it.
            Some(len) if len < part.len() || part.len() == tokens.len() => return Some(len),
            None if part.len() == tokens.len() => return None,
            Some(_) | None => look *= 2,
        }
    }
}

fn parsed_len(fragment: Parsed, tokens: &[TokenTree]) -> Option<usize> {
    let mut written = Written::default();
    written.trees(tokens);
    guard::check(&written.text).ok()?;
    let parser = |input: ParseStream<'_>| {
        match fragment {
            Parsed::Expr => drop(input.parse::<syn::Expr>()?),
            Parsed::Item => drop(input.parse::<syn::Item>()?),
            Parsed::Meta => drop(input.parse::<syn::Meta>()?),
            Parsed::Pat => drop(syn::Pat::parse_multi_with_leading_vert(input)?),
            Parsed::PatParam => drop(syn::Pat::parse_single(input)?),
            Parsed::Path => drop(input.parse::<syn::TypePath>()?),
            Parsed::Stmt => statement(input)?,
            Parsed::Type => drop(input.parse::<syn::Type>()?),
        }
        Ok(input.parse::<TokenStream>()?.into_iter().count())
    };
    let all = TokenStream::from_str(&written.text).ok();
    let rest = all.and_then(|all| parser.parse2(all).ok());
    proc_macro2::extra::invalidate_current_thread_spans();
    tokens.len().checked_sub(rest?).filter(|len| *len > 0)
}

/// A statement, which for macros ends before its `;`.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    if !input.peek(Token![let]) {
        return match input.fork().parse::<syn::Expr>() {
            Ok(_) => input.parse::<syn::Expr>().map(drop),
            Err(_) => input.parse::<syn::Item>().map(drop),
        };
    }
    input.parse::<Token![let]>()?;
    syn::Pat::parse_single(input)?;
    if input.peek(Token![:]) {
        input.parse::<Token![:]>()?;
        input.parse::<syn::Type>()?;
    }
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        input.parse::<syn::Expr>()?;
    }
    if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
        input.parse::<syn::Block>()?;
    }
    Ok(())
}

impl Written {
    fn trees(&mut self, trees: &[TokenTree]) {
        for tree in trees {
            self.tree(tree);
        }
    }

    fn tree(&mut self, tree: &TokenTree) {
        let span = tree.span;
        match &tree.kind {
            TokenTreeKind::Group { delimiter, tokens } => {
                let (open, close) = match delimiter {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                self.token(open, " ", span);
                self.trees(tokens);
                self.token(close, " ", span);
            }
            TokenTreeKind::Ident(name) => self.token(name, " ", span),
            TokenTreeKind::Literal(text) => self.token(text, " ", span),
            TokenTreeKind::Punct { char, joint } => {
                let after = if *joint { "" } else { " " };
                self.token(char.encode_utf8(&mut [0; 4]), after, span);
            }
        }
    }

    fn token(&mut self, text: &str, after: &str, place: Span) {
        let at = self.text.len() as u32;
        self.placed.push(Placed { at, place });
        self.text.push_str(text);
        self.text.push_str(after);
    }
}
