//! `json!({…})` as a template.

use syn::parse::ParseStream;
use syn::{Token, token};

use super::cx::Cx;
use super::exprs::lower_expr;
use crate::hir::{Expr, ExprKind, JsonTemplate, Lit, LitKind};

/// One value, which is all of the input.
pub(super) fn json_template(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<JsonTemplate> {
    let value = json_value(cx, input)?;
    input.parse::<Option<Token![,]>>()?;
    Ok(value)
}

/// Braces and brackets are JSON where nothing follows them; `[1, 2].len()` is an expression.
fn json_value(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<JsonTemplate> {
    let ends = |input: ParseStream<'_>| input.is_empty() || input.peek(Token![,]);
    if input.peek(token::Brace) || input.peek(token::Bracket) {
        let ahead = input.fork();
        ahead.parse::<proc_macro2::TokenTree>()?;
        if ends(&ahead) {
            return if input.peek(token::Brace) {
                json_object(cx, input)
            } else {
                json_array(cx, input)
            };
        }
    }
    if input.peek(syn::Ident) {
        let ahead = input.fork();
        if ahead.parse::<syn::Ident>()? == "null" && ends(&ahead) {
            input.parse::<syn::Ident>()?;
            return Ok(JsonTemplate::Null);
        }
    }
    let expr = lower_expr(cx, &input.parse()?);
    Ok(JsonTemplate::Expr(Box::new(expr)))
}

fn json_array(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<JsonTemplate> {
    let content;
    syn::bracketed!(content in input);
    let mut values = Vec::new();
    while !content.is_empty() {
        values.push(json_value(cx, &content)?);
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(JsonTemplate::Array(values))
}

fn json_object(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<JsonTemplate> {
    let content;
    syn::braced!(content in input);
    let mut entries = Vec::new();
    while !content.is_empty() {
        let key = json_key(cx, &content)?;
        content.parse::<Token![:]>()?;
        entries.push((key, json_value(cx, &content)?));
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(JsonTemplate::Object(entries))
}

fn json_key(cx: &Cx<'_>, input: ParseStream<'_>) -> syn::Result<Expr> {
    if input.peek(syn::LitStr) && input.peek2(Token![:]) {
        let lit: syn::LitStr = input.parse()?;
        let span = cx.at(lit.span());
        let kind = LitKind::Str(lit.value());
        let kind = ExprKind::Lit(Lit { kind, span });
        return Ok(Expr { kind, span });
    }
    Ok(lower_expr(cx, &input.parse()?))
}
