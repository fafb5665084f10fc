//! Items of modules and blocks.

use syn::spanned::Spanned as _;

use super::cx::Cx;
use super::data::{lower_fields, lower_variant};
use super::docs::{Attributes, lower_attributes};
use super::exprs::lower_expr;
use super::fns::{lower_fn, lower_generics};
use super::lists::each;
use super::macros::lower_opaque_macro;
use super::members::{lower_impl, lower_trait};
use super::paths::lower_visibility;
use super::tokens::lower_tokens;
use super::types::lower_type;
use crate::hir::{
    Const, Enum, Item, ItemKind, MacroItem, Mod, Name, Struct, TypeAlias, UseTree, Visibility,
};
use crate::source::Span;

/// The parts of an item that all kinds have.
pub(super) struct Head {
    attributes: Attributes,
    visibility: Visibility,
    /// Where the item begins, but for the keyword: attributes, then visibility.
    start: Option<u32>,
}

impl Head {
    pub(super) fn new(cx: &Cx<'_>, attrs: &[syn::Attribute], vis: &syn::Visibility) -> Self {
        let attributes = lower_attributes(cx, attrs);
        let (visibility, vis_start) = lower_visibility(cx, vis);
        Self {
            start: attributes.start.or(vis_start),
            attributes,
            visibility,
        }
    }

    /// `body` is from the first token after the visibility to the last one of the item.
    pub(super) fn item(
        self,
        cx: &Cx<'_>,
        name: (Name, Span),
        body: (proc_macro2::Span, u32),
        kind: ItemKind,
    ) -> Item {
        let start = self.start.unwrap_or_else(|| cx.start(body.0));
        let (docs, attrs) = self.attributes.all_docs();
        Item {
            name: name.0,
            name_span: name.1,
            span: cx.span(start, body.1),
            visibility: self.visibility,
            docs,
            attrs,
            kind,
        }
    }
}

/// For items without a name: nothing, at the keyword.
pub(super) fn no_name(cx: &Cx<'_>, keyword: proc_macro2::Span) -> (Name, Span) {
    (Name::default(), cx.at(keyword))
}

pub(super) fn lower_item(cx: &Cx<'_>, item: &syn::Item) -> Item {
    match item {
        syn::Item::Fn(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let kind = ItemKind::Fn(Box::new(lower_fn(cx, &item.sig, Some(&item.block))));
            let end = cx.close(&item.block.brace_token.span);
            let start = fn_start(&item.modifiers, &item.sig);
            head.item(cx, cx.ident(&item.sig.ident), (start, end), kind)
        }
        syn::Item::Struct(item) => lower_struct(cx, item),
        syn::Item::Enum(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let kind = ItemKind::Enum(Enum {
                generics: lower_generics(cx, &item.generics),
                variants: each(&item.variants, |variant| lower_variant(cx, variant)),
            });
            let end = cx.close(&item.brace_token.span);
            head.item(cx, cx.ident(&item.ident), (item.enum_token.span, end), kind)
        }
        syn::Item::Type(item) => lower_alias(cx, item),
        syn::Item::Use(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let tree = lower_use(cx, &item.tree, item.leading_colon.is_some());
            let end = cx.end(item.semi_token.spans[0]);
            let token = item.use_token.span;
            head.item(cx, no_name(cx, token), (token, end), ItemKind::Use(tree))
        }
        syn::Item::Mod(item) => lower_mod(cx, item),
        syn::Item::Impl(item) => lower_impl(cx, item),
        syn::Item::Trait(item) => lower_trait(cx, item),
        syn::Item::Const(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let kind = ItemKind::Const(Box::new(Const {
                ty: lower_type(cx, &item.ty),
                value: Some(lower_expr(cx, &item.expr)),
            }));
            let end = cx.end(item.semi_token.spans[0]);
            head.item(
                cx,
                cx.ident(&item.ident),
                (item.const_token.span, end),
                kind,
            )
        }
        syn::Item::Static(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let kind = ItemKind::Static(Box::new(Const {
                ty: lower_type(cx, &item.ty),
                value: Some(lower_expr(cx, &item.expr)),
            }));
            let end = cx.end(item.semi_token.spans[0]);
            head.item(
                cx,
                cx.ident(&item.ident),
                (item.static_token.span, end),
                kind,
            )
        }
        syn::Item::Macro(item) => lower_macro_item(cx, item),
        item => lower_rare(cx, item),
    }
}

fn lower_rare(cx: &Cx<'_>, item: &syn::Item) -> Item {
    match item {
        syn::Item::ExternCrate(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let krate = cx.name(&item.ident);
            let name = match &item.rename {
                Some((_, rename)) => cx.ident(rename),
                None => cx.ident(&item.ident),
            };
            let end = cx.end(item.semi_token.spans[0]);
            let kind = ItemKind::ExternCrate { krate };
            head.item(cx, name, (item.extern_token.span, end), kind)
        }
        syn::Item::Union(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let end = cx.close(&item.fields.brace_token.span);
            let body = (item.union_token.span, end);
            head.item(cx, cx.ident(&item.ident), body, ItemKind::Union)
        }
        syn::Item::TraitAlias(item) => {
            let head = Head::new(cx, &item.attrs, &item.vis);
            let end = cx.end(item.semi_token.spans[0]);
            let body = (item.trait_token.span, end);
            head.item(cx, cx.ident(&item.ident), body, ItemKind::Other)
        }
        item => lower_unknown(cx, item.span()),
    }
}

/// A form that hir does not keep.
pub(super) fn lower_unknown(cx: &Cx<'_>, span: proc_macro2::Span) -> Item {
    let head = Head::new(cx, &[], &syn::Visibility::Inherited);
    let whole = cx.at(span);
    let name = (Name::default(), whole);
    head.item(cx, name, (span, whole.end), ItemKind::Other)
}

/// Where a function begins after its visibility.
pub(super) fn fn_start(modifiers: &syn::FnModifiers, sig: &syn::Signature) -> proc_macro2::Span {
    let safety = match &sig.safety {
        syn::Safety::Safe(token) => Some(token.span),
        syn::Safety::Unsafe(token) => Some(token.span),
        syn::Safety::Default => None,
    };
    let words = [
        modifiers.defaultness.as_ref().map(|token| token.span),
        sig.constness.as_ref().map(|token| token.span),
        sig.asyncness.as_ref().map(|token| token.span),
        safety,
        sig.abi.as_ref().map(|abi| abi.extern_token.span),
    ];
    let first = words.into_iter().flatten().next();
    first.unwrap_or(sig.fn_token.span)
}

fn lower_struct(cx: &Cx<'_>, item: &syn::ItemStruct) -> Item {
    let head = Head::new(cx, &item.attrs, &item.vis);
    let name = cx.ident(&item.ident);
    let (fields, group) = lower_fields(cx, &item.fields);
    let end = match (&item.semi_token, group) {
        (Some(semi), _) => cx.end(semi.spans[0]),
        (None, Some(group)) => group.end,
        (None, None) => name.1.end,
    };
    let kind = ItemKind::Struct(Struct {
        generics: lower_generics(cx, &item.generics),
        fields,
    });
    head.item(cx, name, (item.struct_token.span, end), kind)
}

fn lower_alias(cx: &Cx<'_>, item: &syn::ItemType) -> Item {
    let head = Head::new(cx, &item.attrs, &item.vis);
    let kind = ItemKind::TypeAlias(TypeAlias {
        generics: lower_generics(cx, &item.generics),
        bounds: Vec::new(),
        ty: Some(lower_type(cx, &item.ty)),
    });
    let end = cx.end(item.semi_token.spans[0]);
    head.item(cx, cx.ident(&item.ident), (item.type_token.span, end), kind)
}

fn lower_mod(cx: &Cx<'_>, item: &syn::ItemMod) -> Item {
    let mut head = Head::new(cx, &item.attrs, &item.vis);
    let name = cx.ident(&item.ident);
    let (items, end) = match (&item.content, &item.semi) {
        (Some((braces, items)), _) => (
            Some(items.iter().map(|item| lower_item(cx, item)).collect()),
            cx.close(&braces.span),
        ),
        (None, Some(semi)) => (None, cx.end(semi.spans[0])),
        (None, None) => (None, name.1.end),
    };
    let inner_docs = head.attributes.inner_docs.take();
    let start = match &item.unsafety {
        Some(token) => token.span,
        None => item.mod_token.span,
    };
    let kind = ItemKind::Mod(Mod { items, inner_docs });
    head.item(cx, name, (start, end), kind)
}

fn lower_macro_item(cx: &Cx<'_>, item: &syn::ItemMacro) -> Item {
    let head = Head::new(cx, &item.attrs, &syn::Visibility::Inherited);
    let call = lower_opaque_macro(cx, &item.mac);
    let end = match &item.semi_token {
        Some(semi) => cx.end(semi.spans[0]),
        None => call.span.end,
    };
    let start = item
        .mac
        .path
        .segments
        .first()
        .map_or_else(|| item.mac.bang_token.spans[0], |s| s.ident.span());
    match &item.ident {
        Some(ident) => {
            let tokens = lower_tokens(cx, item.mac.tokens.clone());
            let kind = ItemKind::MacroRules(MacroItem { tokens });
            head.item(cx, cx.ident(ident), (start, end), kind)
        }
        None => {
            let name = (Name::default(), call.path.span);
            head.item(cx, name, (start, end), ItemKind::MacroCall(Box::new(call)))
        }
    }
}

fn lower_use(cx: &Cx<'_>, tree: &syn::UseTree, global: bool) -> UseTree {
    match tree {
        syn::UseTree::Path(path) => UseTree::Path {
            global,
            name: cx.name(&path.ident),
            rest: Box::new(lower_use(cx, &path.tree, false)),
        },
        syn::UseTree::Name(name) => {
            let (name, span) = cx.ident(&name.ident);
            UseTree::Name {
                name,
                rename: None,
                span,
            }
        }
        syn::UseTree::Rename(rename) => {
            let (name, span) = cx.ident(&rename.ident);
            let (rename, end) = cx.ident(&rename.rename);
            UseTree::Name {
                name,
                rename: Some(rename),
                span: span.to(end),
            }
        }
        syn::UseTree::Glob(glob) => UseTree::Glob {
            span: cx.at(glob.star_token.spans[0]),
        },
        syn::UseTree::Group(group) => {
            UseTree::Group(each(&group.items, |tree| lower_use(cx, tree, global)))
        }
    }
}
