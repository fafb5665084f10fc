//! Types and bounds.

use syn::spanned::Spanned as _;

use super::cx::Cx;
use super::exprs::lower_expr;
use super::lists::each;
use super::macros::lower_opaque_macro;
use super::paths::{AnyPath, lower_any_path, lower_path};
use crate::hir::{Bound, Type, TypeKind};
use crate::source::Span;

type Bounds = syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>;

pub(super) fn lower_type(cx: &Cx<'_>, ty: &syn::Type) -> Type {
    match ty {
        syn::Type::Path(ty) => {
            let path = lower_any_path(cx, ty.qself.as_ref(), &ty.path);
            let span = path.span();
            let kind = match path {
                AnyPath::Plain(path) => TypeKind::Path(path),
                AnyPath::Qualified(path) => TypeKind::Qualified(Box::new(path)),
            };
            Type { kind, span }
        }
        syn::Type::Reference(ty) => lower_reference(cx, ty),
        syn::Type::Tuple(ty) => Type {
            kind: TypeKind::Tuple(each(&ty.elems, |ty| lower_type(cx, ty))),
            span: cx.delimiters(&ty.paren_token.span),
        },
        syn::Type::Slice(ty) => Type {
            kind: TypeKind::Slice(Box::new(lower_type(cx, &ty.elem))),
            span: cx.delimiters(&ty.bracket_token.span),
        },
        syn::Type::Array(ty) => Type {
            kind: TypeKind::Array {
                inner: Box::new(lower_type(cx, &ty.elem)),
                len: Box::new(lower_expr(cx, &ty.len)),
            },
            span: cx.delimiters(&ty.bracket_token.span),
        },
        syn::Type::ImplTrait(ty) => {
            let (bounds, end) = bounds_and_end(cx, &ty.bounds);
            let start = cx.start(ty.impl_token.span);
            Type {
                kind: TypeKind::ImplTrait(bounds),
                span: cx.span(start, end),
            }
        }
        syn::Type::TraitObject(ty) => {
            let (bounds, end) = bounds_and_end(cx, &ty.bounds);
            let start = match &ty.dyn_token {
                Some(token) => cx.start(token.span),
                None => bounds_start(cx, &ty.bounds),
            };
            Type {
                kind: TypeKind::DynTrait(bounds),
                span: cx.span(start, end),
            }
        }
        syn::Type::Paren(paren) => Type {
            span: cx.delimiters(&paren.paren_token.span),
            ..lower_type(cx, &paren.elem)
        },
        syn::Type::Group(group) => lower_type(cx, &group.elem),
        syn::Type::Infer(ty) => leaf(TypeKind::Infer, cx.at(ty.underscore_token.spans[0])),
        syn::Type::Never(ty) => leaf(TypeKind::Never, cx.at(ty.bang_token.spans[0])),
        _ => lower_rare(cx, ty),
    }
}

fn lower_rare(cx: &Cx<'_>, ty: &syn::Type) -> Type {
    match ty {
        syn::Type::Ptr(ty) => {
            let inner = lower_type(cx, &ty.elem);
            let start = cx.start(ty.star_token.spans[0]);
            let span = cx.span(start, inner.span.end);
            leaf(TypeKind::Pointer(Box::new(inner)), span)
        }
        syn::Type::FnPtr(ty) => lower_fn_pointer(cx, ty),
        syn::Type::Macro(ty) => {
            let call = lower_opaque_macro(cx, &ty.mac);
            let span = call.span;
            leaf(TypeKind::Macro(Box::new(call)), span)
        }
        ty => leaf(TypeKind::Other, cx.at(ty.span())),
    }
}

fn leaf(kind: TypeKind, span: Span) -> Type {
    Type { kind, span }
}

fn lower_reference(cx: &Cx<'_>, ty: &syn::TypeReference) -> Type {
    let inner = lower_type(cx, &ty.elem);
    let start = cx.start(ty.and_token.spans[0]);
    let span = cx.span(start, inner.span.end);
    let kind = TypeKind::Ref {
        mutable: ty.mutability.is_some(),
        inner: Box::new(inner),
    };
    Type { kind, span }
}

fn lower_fn_pointer(cx: &Cx<'_>, ty: &syn::TypeFnPtr) -> Type {
    let params = each(&ty.inputs, |arg| lower_type(cx, &arg.ty));
    let output = output_type(cx, &ty.output);
    let parens = cx.delimiters(&ty.paren_token.span);
    let start = match (&ty.lifetimes, &ty.unsafety, &ty.abi) {
        (Some(binder), _, _) => cx.start(binder.for_token.span),
        (None, Some(token), _) => cx.start(token.span),
        (None, None, Some(abi)) => cx.start(abi.extern_token.span),
        (None, None, None) => cx.start(ty.fn_token.span),
    };
    let end = output.as_ref().map_or(parens.end, |ty| ty.span.end);
    let output = output.map(Box::new);
    leaf(TypeKind::Fn { params, output }, cx.span(start, end))
}

/// The type after `->`.
pub(super) fn output_type(cx: &Cx<'_>, output: &syn::ReturnType) -> Option<Type> {
    match output {
        syn::ReturnType::Default => None,
        syn::ReturnType::Type(_, ty) => Some(lower_type(cx, ty)),
    }
}

pub(super) fn lower_bounds(cx: &Cx<'_>, bounds: &Bounds) -> Vec<Bound> {
    bounds_and_end(cx, bounds).0
}

fn bounds_and_end(cx: &Cx<'_>, bounds: &Bounds) -> (Vec<Bound>, u32) {
    let mut end = 0;
    let bounds = bounds
        .iter()
        .filter_map(|bound| match bound {
            syn::TypeParamBound::Trait(bound) => {
                let path = lower_path(cx, &bound.path);
                end = match &bound.paren_token {
                    Some(paren) => cx.close(&paren.span),
                    None => path.span.end,
                };
                let maybe = bound.maybe.is_some();
                Some(Bound::Trait { path, maybe })
            }
            syn::TypeParamBound::Lifetime(lifetime) => {
                end = cx.end(lifetime.ident.span());
                Some(Bound::Lifetime)
            }
            syn::TypeParamBound::PreciseCapture(capture) => {
                end = cx.end(capture.gt_token.spans[0]);
                None
            }
            bound => {
                end = cx.end(bound.span());
                None
            }
        })
        .collect();
    (bounds, end)
}

fn bounds_start(cx: &Cx<'_>, bounds: &Bounds) -> u32 {
    match bounds.first() {
        Some(syn::TypeParamBound::Trait(bound)) => match (&bound.lifetimes, &bound.maybe) {
            (Some(binder), _) => cx.start(binder.for_token.span),
            (None, Some(token)) => cx.start(token.spans[0]),
            (None, None) => lower_path(cx, &bound.path).span.start,
        },
        Some(bound) => cx.start(bound.span()),
        None => 0,
    }
}
