//! Macro calls and the readings of their input: see [`MacroArgs`].

use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Token, token};

use super::cx::Cx;
use super::exprs::lower_expr;
use super::json::json_template;
use super::paths::lower_path;
use super::patterns::lower_guarded;
use super::tokens::lower_tokens;
use crate::hir::{Delimiter, MacroArg, MacroArgs, MacroCall, Name};

/// A call where an expression stands.
pub(super) fn lower_macro(cx: &Cx<'_>, mac: &syn::Macro) -> MacroCall {
    MacroCall {
        args: read_args(cx, mac),
        ..lower_frame(cx, mac)
    }
}

/// A call whose input is kept as tokens: in the place of an item or a type.
pub(super) fn lower_opaque_macro(cx: &Cx<'_>, mac: &syn::Macro) -> MacroCall {
    MacroCall {
        args: MacroArgs::Tokens(lower_tokens(cx, mac.tokens.clone())),
        ..lower_frame(cx, mac)
    }
}

fn lower_frame(cx: &Cx<'_>, mac: &syn::Macro) -> MacroCall {
    let path = lower_path(cx, &mac.path);
    let (delimiter, group) = match &mac.delimiter {
        syn::MacroDelimiter::Paren(group) => (Delimiter::Parenthesis, &group.span),
        syn::MacroDelimiter::Bracket(group) => (Delimiter::Bracket, &group.span),
        syn::MacroDelimiter::Brace(group) => (Delimiter::Brace, &group.span),
    };
    MacroCall {
        span: cx.span(path.span.start, cx.close(group)),
        path,
        delimiter,
        args: MacroArgs::Exprs(Vec::new()),
    }
}

fn read_args(cx: &Cx<'_>, mac: &syn::Macro) -> MacroArgs {
    let name = mac.path.segments.last().map(|segment| &segment.ident);
    let parse = |read: fn(&Cx<'_>, ParseStream<'_>) -> syn::Result<MacroArgs>| {
        let parser = |input: ParseStream<'_>| read(cx, input);
        parser.parse2(mac.tokens.clone())
    };
    let special = match name {
        Some(name) if name == "json" => {
            parse(|cx, input| json_template(cx, input).map(MacroArgs::Json)).ok()
        }
        Some(name) if name == "matches" => parse(matches_args).ok(),
        _ => None,
    };
    special
        .or_else(|| parse(expr_args).ok())
        .unwrap_or_else(|| MacroArgs::Tokens(lower_tokens(cx, mac.tokens.clone())))
}

fn matches_args(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<MacroArgs> {
    let value: syn::Expr = input.parse()?;
    input.parse::<Token![,]>()?;
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    let (pat, own_guard) = lower_guarded(cx, &pat);
    let guard = match input.parse::<Option<Token![if]>>()? {
        Some(_) => Some(lower_expr(cx, &input.parse()?)),
        None => own_guard,
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(MacroArgs::Matches {
        value: Box::new(lower_expr(cx, &value)),
        pat: Box::new(pat),
        guard: guard.map(Box::new),
    })
}

/// Expressions separated by commas, or `value; len`.
fn expr_args(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<MacroArgs> {
    let mut args = Vec::new();
    while !input.is_empty() {
        let arg = macro_arg(cx, input)?;
        if args.is_empty() && arg.name.is_none() && arg.sigil.is_none() && input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            let len = lower_expr(cx, &input.parse()?);
            return Ok(MacroArgs::Repeat {
                value: Box::new(arg.value),
                len: Box::new(len),
            });
        }
        args.push(arg);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    args.shrink_to_fit();
    Ok(MacroArgs::Exprs(args))
}

fn macro_arg(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<MacroArg> {
    let name = arg_name(cx, input)?;
    let sigil = if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
        Some('%')
    } else if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
        Some('?')
    } else {
        None
    };
    Ok(MacroArg {
        name,
        sigil,
        value: lower_expr(cx, &input.parse()?),
    })
}

/// `name =`, `a.b =`, `target:`.
fn arg_name(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Option<Name>> {
    if !input.peek(syn::Ident::peek_any) || input.peek(token::Paren) {
        return Ok(None);
    }
    let single = input.peek2(Token![=]) && !input.peek2(Token![==]) && !input.peek2(Token![=>]);
    let labelled = input.peek2(Token![:]) && !input.peek2(Token![::]);
    if single || labelled {
        let name = cx.name(&input.call(syn::Ident::parse_any)?);
        match single {
            true => drop(input.parse::<Token![=]>()?),
            false => drop(input.parse::<Token![:]>()?),
        }
        return Ok(Some(name));
    }
    if !input.peek2(Token![.]) {
        return Ok(None);
    }
    let ahead = input.fork();
    let Some(name) = dotted_name(cx, &ahead) else {
        return Ok(None);
    };
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    Ok(Some(name))
}

/// `a.b.c =`
fn dotted_name(cx: &Cx<'_>, input: ParseStream<'_>) -> Option<Name> {
    let mut name = String::new();
    loop {
        name.push_str(&cx.name(&input.call(syn::Ident::parse_any).ok()?));
        if input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>]) {
            input.parse::<Token![=]>().ok()?;
            return Some(Name::from(name));
        }
        input.parse::<Token![.]>().ok()?;
        name.push('.');
    }
}
