//! Attributes and the lists in them.
//!
//! What stands in an attribute is for its owner to define. Most owners use names, values and
//! lists; entries of another form are read as an expression, and else kept as text.

use proc_macro2::{Delimiter, Literal, Spacing, TokenStream};
use syn::buffer::{Cursor, TokenBuffer};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Token, token};

use super::cx::Cx;
use super::exprs::lower_expr;
use super::literals::lower_lit;
use super::paths::lower_path;
use crate::hir::{Attr, AttrInput, Expr, ExprKind, Meta, MetaValue, Name, Path, PathSegment};
use crate::source::Span;

pub(super) fn lower_attr(cx: &Cx<'_>, attribute: &syn::Attribute) -> Attr {
    let start = cx.start(attribute.pound_token.spans[0]);
    let end = cx.close(&attribute.bracket_token.span);
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
    let mut metas = Vec::new();
    let mut rest = Some(tokens);
    while let Some(tokens) = rest {
        let buffer = TokenBuffer::new2(tokens);
        rest = plain_entries(cx, buffer.begin(), &mut metas);
    }
    metas.shrink_to_fit();
    metas
}

/// Reads entries; gives what follows one that had to be parsed.
fn plain_entries(cx: &Cx<'_>, start: Cursor<'_>, metas: &mut Vec<Meta>) -> Option<TokenStream> {
    let mut cursor = start;
    loop {
        if cursor.eof() {
            return None;
        }
        if let Some(next) = comma(cursor) {
            cursor = next;
        } else if let Some((meta, next)) = plain_entry(cx, cursor) {
            metas.push(meta);
            cursor = next;
        } else {
            let parser = |input: ParseStream<'_>| {
                let meta = parsed_entry(cx, input)?;
                Ok((meta, input.parse::<TokenStream>()?))
            };
            let (meta, rest) = parser.parse2(cursor.token_stream()).ok()?;
            metas.push(meta);
            return Some(rest);
        }
    }
}

/// `name`, `name = "literal"`, `name(…)`, `"literal"`: nearly all there is, and read without parsing.
fn plain_entry<'c>(cx: &Cx<'_>, cursor: Cursor<'c>) -> Option<(Meta, Cursor<'c>)> {
    if let Some((literal, next)) = cursor.literal() {
        ends(next).then_some(())?;
        let expr = literal_expr(cx, literal);
        let span = expr.span;
        return Some((unnamed(MetaValue::Unnamed(Box::new(expr)), span), next));
    }
    let (path, next) = plain_path(cx, cursor)?;
    let mut span = path.span;
    let (value, next) = if ends(next) {
        (MetaValue::Word, next)
    } else if let Some((inside, parens, after)) = next.group(Delimiter::Parenthesis) {
        ends(after).then_some(())?;
        span.end = cx.close(&parens);
        let mut metas = Vec::new();
        if let Some(rest) = plain_entries(cx, inside, &mut metas) {
            metas.extend(lower_metas(cx, rest));
        }
        metas.shrink_to_fit();
        (MetaValue::List(metas), after)
    } else {
        let (equals, next) = next.punct()?;
        (equals.as_char() == '=' && equals.spacing() == Spacing::Alone).then_some(())?;
        let (literal, after) = next.literal()?;
        ends(after).then_some(())?;
        let expr = literal_expr(cx, literal);
        span = span.to(expr.span);
        (MetaValue::Expr(Box::new(expr)), after)
    };
    Some((named(path, value, span), next))
}

fn comma(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let (punct, next) = cursor.punct()?;
    (punct.as_char() == ',').then_some(next)
}

fn ends(cursor: Cursor<'_>) -> bool {
    cursor.eof() || comma(cursor).is_some()
}

fn literal_expr(cx: &Cx<'_>, literal: Literal) -> Expr {
    let lit = lower_lit(cx, &syn::Lit::new(literal));
    let span = lit.span;
    let kind = ExprKind::Lit(lit);
    Expr { kind, span }
}

/// `a::b`, keywords allowed.
fn plain_path<'c>(cx: &Cx<'_>, start: Cursor<'c>) -> Option<(Path, Cursor<'c>)> {
    let mut segments = Vec::with_capacity(1);
    let mut cursor = start;
    loop {
        let (ident, next) = cursor.ident()?;
        let (name, span) = cx.ident(&ident);
        segments.push(PathSegment {
            name,
            args: Vec::new(),
            span,
        });
        let colons = next.punct().filter(|(punct, _)| punct.as_char() == ':');
        let Some((_, second)) = colons else {
            return Some((simple_path(cx, false, segments), next));
        };
        let (punct, after) = second.punct()?;
        (punct.as_char() == ':').then_some(())?;
        cursor = after;
    }
}

fn simple_path(cx: &Cx<'_>, global: bool, segments: Vec<PathSegment>) -> Path {
    let start = segments.first().map_or(0, |segment| segment.span.start);
    let end = segments.last().map_or(start, |segment| segment.span.end);
    Path {
        global,
        segments,
        span: cx.span(start, end),
    }
}

fn named(path: Path, value: MetaValue, span: Span) -> Meta {
    let name = match path.segments.as_slice() {
        [only] => only.name.clone(),
        segments => {
            let names: Vec<&str> = segments.iter().map(|s| s.name.as_str()).collect();
            Name::from(names.join("::"))
        }
    };
    Meta {
        name,
        path: Some(path),
        value,
        span,
    }
}

/// One entry, up to the next comma.
fn parsed_entry(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Meta> {
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
        && !is_half_a_type(&expr)
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

fn unnamed(value: MetaValue, span: Span) -> Meta {
    Meta {
        name: Name::default(),
        path: None,
        value,
        span,
    }
}

/// `Vec<A` of `Vec<A, B>`, read as a comparison.
fn is_half_a_type(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Binary(expr) => matches!(expr.op, syn::BinOp::Lt(_)),
        syn::Expr::Assign(expr) => is_half_a_type(&expr.right),
        _ => false,
    }
}

/// `name`, `name = value`, `name(…)`.
fn named_entry(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Meta> {
    let path = entry_path(cx, input)?;
    let mut span = path.span;
    let value = if input.peek(token::Paren) {
        let content;
        let parens = syn::parenthesized!(content in input);
        span.end = cx.close(&parens.span);
        MetaValue::List(lower_metas(cx, content.parse()?))
    } else if input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>]) {
        input.parse::<Token![=]>()?;
        let expr: syn::Expr = input.parse()?;
        if is_half_a_type(&expr) {
            return Err(input.error("generics"));
        }
        let expr = lower_expr(cx, &expr);
        span = span.to(expr.span);
        MetaValue::Expr(Box::new(expr))
    } else {
        MetaValue::Word
    };
    Ok(named(path, value, span))
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
    let mut path = simple_path(cx, colon.is_some(), segments);
    if let Some(colon) = &colon {
        path.span.start = cx.start(colon.spans[0]);
    }
    Ok(path)
}

/// Anything up to a comma outside of angle brackets. A name before `=` or a group is kept.
fn text_entry(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Meta> {
    let ahead = input.fork();
    let path = entry_path(cx, &ahead)
        .ok()
        .filter(|_| ahead.peek(Token![=]) && !ahead.peek(Token![==]));
    if path.is_some() {
        ahead.parse::<Token![=]>()?;
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    }
    let start = input.span();
    let mut end = start;
    let mut angles = 0_usize;
    while !input.is_empty() && (angles > 0 || !input.peek(Token![,])) {
        if input.peek(Token![<]) {
            angles += 1;
        } else if input.peek(Token![>]) {
            angles = angles.saturating_sub(1);
        }
        let tree: proc_macro2::TokenTree = input.parse()?;
        end = tree.span();
    }
    let span = cx.span(cx.start(start), cx.end(end));
    let text = cx.text(cx.local(start).0, cx.local(end).1);
    let value = MetaValue::Text(text.to_owned());
    Ok(match path {
        Some(path) => {
            let whole = path.span.to(span);
            named(path, value, whole)
        }
        None => unnamed(value, span),
    })
}
