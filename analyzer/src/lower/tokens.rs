//! Token trees.

use proc_macro2::TokenStream;

use super::cx::Cx;
use crate::hir::{Delimiter, Name, TokenTree, TokenTreeKind};

pub(super) fn lower_tokens(cx: &Cx<'_>, tokens: TokenStream) -> Vec<TokenTree> {
    tokens
        .into_iter()
        .map(|tree| lower_tree(cx, tree))
        .collect()
}

fn lower_tree(cx: &Cx<'_>, tree: proc_macro2::TokenTree) -> TokenTree {
    let span = cx.at(tree.span());
    let kind = match tree {
        proc_macro2::TokenTree::Group(group) => TokenTreeKind::Group {
            delimiter: lower_delimiter(group.delimiter()),
            tokens: lower_tokens(cx, group.stream()),
        },
        proc_macro2::TokenTree::Ident(ident) => TokenTreeKind::Ident(Name::from(ident.to_string())),
        proc_macro2::TokenTree::Punct(punct) => TokenTreeKind::Punct {
            char: punct.as_char(),
            joint: punct.spacing() == proc_macro2::Spacing::Joint,
        },
        proc_macro2::TokenTree::Literal(literal) => TokenTreeKind::Literal(literal.to_string()),
    };
    TokenTree { kind, span }
}

fn lower_delimiter(delimiter: proc_macro2::Delimiter) -> Delimiter {
    match delimiter {
        proc_macro2::Delimiter::Parenthesis => Delimiter::Parenthesis,
        proc_macro2::Delimiter::Bracket => Delimiter::Bracket,
        proc_macro2::Delimiter::Brace => Delimiter::Brace,
        proc_macro2::Delimiter::None => Delimiter::None,
    }
}
