//! Fields and variants.

use super::cx::Cx;
use super::docs::lower_attributes;
use super::exprs::lower_expr;
use super::lists::each;
use super::paths::lower_visibility;
use super::types::lower_type;
use crate::hir::{Field, Fields, Name, Variant};
use crate::source::Span;

/// The fields, and where their braces or parentheses stand.
pub(super) fn lower_fields(cx: &Cx<'_>, fields: &syn::Fields) -> (Fields, Option<Span>) {
    let lower = |fields: &syn::punctuated::Punctuated<syn::Field, syn::Token![,]>| {
        let mut at = 0;
        each(fields, |field| {
            at += 1;
            lower_field(cx, at - 1, field)
        })
    };
    match fields {
        syn::Fields::Unit => (Fields::Unit, None),
        syn::Fields::Unnamed(fields) => (
            Fields::Tuple(lower(&fields.unnamed)),
            Some(cx.delimiters(&fields.paren_token.span)),
        ),
        syn::Fields::Named(fields) => (
            Fields::Named(lower(&fields.named)),
            Some(cx.delimiters(&fields.brace_token.span)),
        ),
    }
}

fn lower_field(cx: &Cx<'_>, at: usize, field: &syn::Field) -> Field {
    let attributes = lower_attributes(cx, &field.attrs);
    let (visibility, vis_start) = lower_visibility(cx, &field.vis);
    let ty = lower_type(cx, &field.ty);
    let (name, name_span) = match &field.ident {
        Some(ident) => cx.ident(ident),
        None => (Name::from(at.to_string()), ty.span),
    };
    let start = attributes.start.or(vis_start).unwrap_or(name_span.start);
    Field {
        name,
        name_span,
        visibility,
        docs: attributes.docs,
        attrs: attributes.attrs,
        span: cx.span(start, ty.span.end),
        ty,
    }
}

pub(super) fn lower_variant(cx: &Cx<'_>, variant: &syn::Variant) -> Variant {
    let attributes = lower_attributes(cx, &variant.attrs);
    let (name, name_span) = cx.ident(&variant.ident);
    let (fields, group) = lower_fields(cx, &variant.fields);
    let discriminant = variant.discriminant.as_ref();
    let discriminant = discriminant.map(|(_, expr)| lower_expr(cx, expr));
    let start = attributes.start.unwrap_or(name_span.start);
    let after_name = group.map_or(name_span.end, |group| group.end);
    let end = discriminant.as_ref().map_or(after_name, |e| e.span.end);
    Variant {
        name,
        name_span,
        docs: attributes.docs,
        attrs: attributes.attrs,
        fields,
        discriminant,
        span: cx.span(start, end),
    }
}
