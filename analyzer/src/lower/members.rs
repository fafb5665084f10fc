//! Traits, impls and the items in them.

use syn::spanned::Spanned as _;

use super::cx::Cx;
use super::exprs::lower_expr;
use super::fns::{lower_fn, lower_generics};
use super::items::{Head, fn_start, lower_unknown, no_name};
use super::macros::lower_opaque_macro;
use super::paths::lower_path;
use super::types::{lower_bounds, lower_type};
use crate::hir::{Const, Impl, Item, ItemKind, Name, Trait, TypeAlias};

pub(super) fn lower_impl(cx: &Cx<'_>, item: &syn::ItemImpl) -> Item {
    let head = Head::new(cx, &item.attrs, &syn::Visibility::Inherited);
    let first = [
        item.modifiers.defaultness.as_ref().map(|token| token.span),
        item.unsafety.as_ref().map(|token| token.span),
    ];
    let start = first.into_iter().flatten().next();
    let start = start.unwrap_or(item.impl_token.span);
    let end = cx.close(&item.brace_token.span);
    let kind = ItemKind::Impl(Box::new(Impl {
        generics: lower_generics(cx, &item.generics),
        negative: item.modifiers.polarity.is_some(),
        of_trait: item.trait_.as_ref().map(|(path, _)| lower_path(cx, path)),
        self_ty: lower_type(cx, &item.self_ty),
        items: item.items.iter().map(|i| lower_impl_item(cx, i)).collect(),
    }));
    head.item(cx, no_name(cx, item.impl_token.span), (start, end), kind)
}

fn lower_impl_item(cx: &Cx<'_>, item: &syn::ImplItem) -> Item {
    match item {
        syn::ImplItem::Fn(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let kind = ItemKind::Fn(Box::new(lower_fn(cx, &item.sig, Some(&item.block))));
            let end = cx.close(&item.block.brace_token.span);
            let start = fn_start(&item.modifiers, &item.sig);
            head.item(cx, cx.ident(&item.sig.ident), (start, end), kind)
        }
        syn::ImplItem::Const(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let kind = ItemKind::Const(Box::new(Const {
                ty: lower_type(cx, &item.ty),
                value: Some(lower_expr(cx, &item.expr)),
            }));
            let end = cx.end(item.semi_token.spans[0]);
            let body = (item.const_token.span, end);
            head.item(cx, cx.ident(&item.ident), body, kind)
        }
        syn::ImplItem::Type(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let kind = ItemKind::TypeAlias(TypeAlias {
                generics: lower_generics(cx, &item.generics),
                bounds: Vec::new(),
                ty: Some(lower_type(cx, &item.ty)),
            });
            let end = cx.end(item.semi_token.spans[0]);
            let body = (item.type_token.span, end);
            head.item(cx, cx.ident(&item.ident), body, kind)
        }
        syn::ImplItem::Macro(item) => {
            lower_member_macro(cx, &item.attrs, &item.mac, item.semi_token.as_ref())
        }
        item => lower_unknown(cx, item.span()),
    }
}

pub(super) fn lower_trait(cx: &Cx<'_>, item: &syn::ItemTrait) -> Item {
    let head = Head::new(cx, &item.attrs, &item.vis);
    let first = [
        item.unsafety.as_ref().map(|token| token.span),
        item.modifiers.auto_token.as_ref().map(|token| token.span),
    ];
    let start = first.into_iter().flatten().next();
    let start = start.unwrap_or(item.trait_token.span);
    let end = cx.close(&item.brace_token.span);
    let kind = ItemKind::Trait(Trait {
        generics: lower_generics(cx, &item.generics),
        supertraits: lower_bounds(cx, &item.supertraits),
        items: item.items.iter().map(|i| lower_trait_item(cx, i)).collect(),
    });
    head.item(cx, cx.ident(&item.ident), (start, end), kind)
}

fn lower_trait_item(cx: &Cx<'_>, item: &syn::TraitItem) -> Item {
    let public = &syn::Visibility::Inherited;
    match item {
        syn::TraitItem::Fn(item) => {
            let head = Head::new(cx, &item.attrs, public);
            let kind = ItemKind::Fn(Box::new(lower_fn(cx, &item.sig, item.default.as_ref())));
            let end = match (&item.default, &item.semi_token) {
                (Some(block), _) => cx.close(&block.brace_token.span),
                (None, Some(semi)) => cx.end(semi.spans[0]),
                (None, None) => cx.close(&item.sig.paren_token.span),
            };
            let start = fn_start(&item.modifiers, &item.sig);
            head.item(cx, cx.ident(&item.sig.ident), (start, end), kind)
        }
        syn::TraitItem::Const(item) => {
            let head = Head::new(cx, &item.attrs, public);
            let value = item.default.as_ref().map(|(_, expr)| lower_expr(cx, expr));
            let ty = lower_type(cx, &item.ty);
            let kind = ItemKind::Const(Box::new(Const { ty, value }));
            let end = cx.end(item.semi_token.spans[0]);
            let body = (item.const_token.span, end);
            head.item(cx, cx.ident(&item.ident), body, kind)
        }
        syn::TraitItem::Type(item) => {
            let head = Head::new(cx, &item.attrs, public);
            let kind = ItemKind::TypeAlias(TypeAlias {
                generics: lower_generics(cx, &item.generics),
                bounds: lower_bounds(cx, &item.bounds),
                ty: item.default.as_ref().map(|(_, ty)| lower_type(cx, ty)),
            });
            let end = cx.end(item.semi_token.spans[0]);
            let body = (item.type_token.span, end);
            head.item(cx, cx.ident(&item.ident), body, kind)
        }
        syn::TraitItem::Macro(item) => {
            lower_member_macro(cx, &item.attrs, &item.mac, item.semi_token.as_ref())
        }
        item => lower_unknown(cx, item.span()),
    }
}

fn lower_member_macro(
    cx: &Cx<'_>,
    attrs: &[syn::Attribute],
    mac: &syn::Macro,
    semi: Option<&syn::Token![;]>,
) -> Item {
    let head = Head::new(cx, attrs, &syn::Visibility::Inherited);
    let call = lower_opaque_macro(cx, mac);
    let end = semi.map_or(call.span.end, |semi| cx.end(semi.spans[0]));
    let start = mac.path.segments.first().map(|s| s.ident.span());
    let start = start.unwrap_or(mac.bang_token.spans[0]);
    let name = (Name::default(), call.path.span);
    head.item(cx, name, (start, end), ItemKind::MacroCall(Box::new(call)))
}
