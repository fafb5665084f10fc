//! Signatures and generics.

use super::blocks::lower_block;
use super::cx::Cx;
use super::docs::lower_attributes;
use super::exprs::lower_expr;
use super::lists::each;
use super::patterns::lower_pat;
use super::types::{lower_bounds, lower_type, output_type};
use crate::hir::{Fn, FnParam, GenericParam, GenericParamKind, Generics, Receiver, WherePredicate};

pub(super) fn lower_fn(cx: &Cx<'_>, sig: &syn::Signature, body: Option<&syn::Block>) -> Fn {
    let before = cx.inner_items();
    let mut receiver = None;
    let mut params = Vec::with_capacity(sig.inputs.len());
    for input in &sig.inputs {
        match input {
            syn::FnArg::Receiver(own) => receiver = Some(lower_receiver(cx, own)),
            syn::FnArg::Typed(param) => params.push(FnParam {
                pat: lower_pat(cx, &param.pat),
                ty: lower_type(cx, &param.ty),
                attrs: lower_attributes(cx, &param.attrs).attrs,
            }),
        }
    }
    Fn {
        is_async: sig.asyncness.is_some(),
        is_const: sig.constness.is_some(),
        generics: lower_generics(cx, &sig.generics),
        receiver,
        params,
        output: output_type(cx, &sig.output),
        body: body.map(|block| lower_block(cx, block)),
        inner_items: cx.inner_items() > before,
    }
}

fn lower_receiver(cx: &Cx<'_>, receiver: &syn::Receiver) -> Receiver {
    let own = receiver.mutability.is_some();
    match &receiver.kind {
        syn::ReceiverKind::Reference(_, _, mutability) => Receiver {
            by_ref: true,
            mutable: mutability.is_some(),
            ty: None,
        },
        syn::ReceiverKind::Typed(_, ty) => Receiver {
            by_ref: false,
            mutable: own,
            ty: Some(lower_type(cx, ty)),
        },
        _ => Receiver {
            by_ref: false,
            mutable: own,
            ty: None,
        },
    }
}

pub(super) fn lower_generics(cx: &Cx<'_>, generics: &syn::Generics) -> Generics {
    let clause = generics.where_clause.iter();
    let predicates = clause.flat_map(|clause| &clause.predicates);
    Generics {
        params: each(&generics.params, |param| lower_generic_param(cx, param)),
        predicates: predicates
            .filter_map(|predicate| lower_predicate(cx, predicate))
            .collect(),
    }
}

fn lower_predicate(cx: &Cx<'_>, predicate: &syn::WherePredicate) -> Option<WherePredicate> {
    match predicate {
        syn::WherePredicate::Type(predicate) => Some(WherePredicate {
            ty: lower_type(cx, &predicate.bounded_ty),
            bounds: lower_bounds(cx, &predicate.bounds),
        }),
        _ => None,
    }
}

fn lower_generic_param(cx: &Cx<'_>, param: &syn::GenericParam) -> GenericParam {
    match param {
        syn::GenericParam::Lifetime(param) => GenericParam {
            name: cx.lifetime(&param.lifetime),
            kind: GenericParamKind::Lifetime,
        },
        syn::GenericParam::Type(param) => {
            let default = param.default.as_ref().map(|(_, ty)| lower_type(cx, ty));
            GenericParam {
                name: cx.name(&param.ident),
                kind: GenericParamKind::Type {
                    bounds: lower_bounds(cx, &param.bounds),
                    default,
                },
            }
        }
        syn::GenericParam::Const(param) => {
            let default = param.default.as_ref().map(|(_, expr)| lower_expr(cx, expr));
            GenericParam {
                name: cx.name(&param.ident),
                kind: GenericParamKind::Const {
                    ty: lower_type(cx, &param.ty),
                    default,
                },
            }
        }
    }
}
