//! Attributes and the lists in them.
//!
//! What stands in an attribute is for its owner to define. Most owners use names, values and
//! lists; entries of another form are read as an expression, and else kept as text.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Token, token};

use super::cx::Cx;
use super::exprs::lower_expr;
use super::paths::lower_path;
use crate::hir::{Attr, AttrInput, Meta, MetaValue, Name, Path, PathSegment};

pub(super) fn lower_attr(cx: &Cx<'_>, attribute: &syn::Attribute) -> Attr {
    let start = cx.start(attribute.pound_token.spans[0]);
    let end = cx.delimiters(&attribute.bracket_token.span).end;
    let input = match &attribute.meta {
        syn::Meta::Path(_) => AttrInput::Word,
        syn::Meta::NameValue(meta) => AttrInput::Value(Box::new(lower_expr(cx, &meta.value))),
        syn::Meta::List(list) => AttrInput::List(lower_metas(cx, list.tokens.clone())),
    };
    Attr {
        path: lower_path(cx, attribute.path()),
        input,
        span: cx.span(start, end),
    }
}

fn lower_metas(cx: &Cx<'_>, tokens: TokenStream) -> Vec<Meta> {
    let entries = |input: ParseStream<'_>| {
        let mut metas = Vec::new();
        while !input.is_empty() {
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
                continue;
            }
            metas.push(entry(cx, input)?);
        }
        Ok(metas)
    };
    entries.parse2(tokens).unwrap_or_default()
}

/// One entry, up to the next comma.
fn entry(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Meta> {
    let ahead = input.fork();
    if let Ok(meta) = named_entry(cx, &ahead)
        && at_end(&ahead)
    {
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        return Ok(meta);
    }
    let ahead = input.fork();
    if let Ok(expr) = ahead.parse::<syn::Expr>()
        && at_end(&ahead)
    {
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        let expr = lower_expr(cx, &expr);
        let span = expr.span;
        let value = MetaValue::Unnamed(Box::new(expr));
        return Ok(unnamed(value, span));
    }
    text_entry(cx, input)
}

fn at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

fn unnamed(value: MetaValue, span: crate::source::Span) -> Meta {
    Meta {
        name: Name::default(),
        path: None,
        value,
        span,
    }
}

/// `name`, `name = value`, `name(…)`.
fn named_entry(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Meta> {
    let path = entry_path(cx, input)?;
    let mut span = path.span;
    let value = if input.peek(token::Paren) {
        let content;
        let parens = syn::parenthesized!(content in input);
        span = span.to(cx.delimiters(&parens.span));
        MetaValue::List(lower_metas(cx, content.parse()?))
    } else if input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>]) {
        input.parse::<Token![=]>()?;
        let expr = lower_expr(cx, &input.parse()?);
        span = span.to(expr.span);
        MetaValue::Expr(Box::new(expr))
    } else {
        MetaValue::Word
    };
    let names: Vec<&str> = path.segments.iter().map(|s| s.name.as_str()).collect();
    Ok(Meta {
        name: Name::from(names.join("::")),
        path: Some(path),
        value,
        span,
    })
}

/// A path without arguments, keywords allowed (`type`, `as`, `crate`).
fn entry_path(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Path> {
    let colon: Option<Token![::]> = input.parse()?;
    let mut segments = Vec::new();
    loop {
        let (name, span) = cx.ident(&input.call(proc_macro2::Ident::parse_any)?);
        segments.push(PathSegment {
            name,
            args: Vec::new(),
            span,
        });
        if !input.peek(Token![::]) {
            break;
        }
        input.parse::<Token![::]>()?;
    }
    let first = segments.first().map_or(0, |s| s.span.start);
    let start = colon
        .as_ref()
        .map_or(first, |colon| cx.start(colon.spans[0]));
    let end = segments.last().map_or(start, |s| s.span.end);
    Ok(Path {
        global: colon.is_some(),
        segments,
        span: cx.span(start, end),
    })
}

/// Anything up to a comma outside of angle brackets. A name before `=` or a group is kept.
fn text_entry(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Meta> {
    let ahead = input.fork();
    let named = entry_path(cx, &ahead)
        .ok()
        .filter(|_| ahead.peek(Token![=]) && !ahead.peek(Token![==]));
    if named.is_some() {
        ahead.parse::<Token![=]>()?;
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    }
    let start = cx.start(input.span());
    let mut end = start;
    let mut angles = 0_usize;
    while !input.is_empty() && (angles > 0 || !input.peek(Token![,])) {
        if input.peek(Token![<]) {
            angles += 1;
        } else if input.peek(Token![>]) {
            angles = angles.saturating_sub(1);
        }
        let tree: proc_macro2::TokenTree = input.parse()?;
        end = cx.end(tree.span());
    }
    let span = cx.span(start, end);
    let value = MetaValue::Text(cx.text(span).to_owned());
    Ok(match named {
        Some(path) => Meta {
            name: Name::from(
                path.segments
                    .iter()
                    .map(|s| s.name.as_str())
                    .collect::<Vec<_>>()
                    .join("::"),
            ),
            span: path.span.to(span),
            path: Some(path),
            value,
        },
        None => unnamed(value, span),
    })
}
