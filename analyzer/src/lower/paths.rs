//! Paths, generic arguments, visibility.

use syn::spanned::Spanned as _;

use super::cx::Cx;
use super::exprs::lower_expr;
use super::lists::each;
use super::types::{lower_bounds, lower_type, output_type};
use crate::hir::{GenericArg, Name, Path, PathSegment, QualifiedPath, Type, TypeKind, Visibility};
use crate::source::Span;

/// A path expression or type: plain, or with `<T as Trait>` before it.
pub(super) enum AnyPath {
    Plain(Path),
    Qualified(QualifiedPath),
}

impl AnyPath {
    pub(super) fn span(&self) -> Span {
        match self {
            Self::Plain(path) => path.span,
            Self::Qualified(path) => path.span,
        }
    }

    /// The path, without the type before it: for places that cannot hold a qualified path.
    pub(super) fn into_path(self) -> Path {
        match self {
            Self::Plain(path) => path,
            Self::Qualified(path) => Path {
                global: false,
                segments: path.rest,
                span: path.span,
            },
        }
    }
}

pub(super) fn lower_path(cx: &Cx<'_>, path: &syn::Path) -> Path {
    let segments = each(&path.segments, |segment| lower_segment(cx, segment));
    let first = segments.first().map_or(0, |segment| segment.span.start);
    let end = segments.last().map_or(first, |segment| segment.span.end);
    let start = match &path.leading_colon {
        Some(colon) => cx.start(colon.spans[0]),
        None => first,
    };
    Path {
        global: path.leading_colon.is_some(),
        segments,
        span: cx.span(start, end),
    }
}

pub(super) fn lower_any_path(cx: &Cx<'_>, qself: Option<&syn::QSelf>, path: &syn::Path) -> AnyPath {
    let Some(qself) = qself else {
        return AnyPath::Plain(lower_path(cx, path));
    };
    let mut whole = lower_path(cx, path);
    let start = cx.start(qself.lt_token.spans[0]);
    let rest = whole
        .segments
        .split_off(qself.position.min(whole.segments.len()));
    let end = rest.last().map_or(whole.span.end, |last| last.span.end);
    let as_trait = whole.segments.last().map(|last| last.span.end).map(|end| {
        let span = cx.span(whole.span.start, end);
        Path { span, ..whole }
    });
    AnyPath::Qualified(QualifiedPath {
        self_ty: lower_type(cx, &qself.ty),
        as_trait,
        rest,
        span: cx.span(start, end),
    })
}

fn lower_segment(cx: &Cx<'_>, segment: &syn::PathSegment) -> PathSegment {
    let (name, at) = cx.ident(&segment.ident);
    let (args, end) = match &segment.arguments {
        syn::PathArguments::None => (Vec::new(), at.end),
        syn::PathArguments::AngleBracketed(args) => {
            (lower_generic_args(cx, args), cx.end(args.gt_token.spans[0]))
        }
        syn::PathArguments::Parenthesized(args) => lower_fn_sugar(cx, args),
    };
    PathSegment {
        name,
        args,
        span: cx.span(at.start, end),
    }
}

/// `(A, B) -> C` after `Fn`: a tuple type and the associated type `Output`.
fn lower_fn_sugar(
    cx: &Cx<'_>,
    args: &syn::ParenthesizedGenericArguments,
) -> (Vec<GenericArg>, u32) {
    let span = cx.delimiters(&args.paren_token.span);
    let inputs = each(&args.inputs, |arg| lower_type(cx, &arg.ty));
    let inputs = Type {
        kind: TypeKind::Tuple(inputs),
        span,
    };
    let mut end = span.end;
    let output = output_type(cx, &args.output).unwrap_or_else(|| Type {
        kind: TypeKind::Tuple(Vec::new()),
        span: cx.span(end, end),
    });
    end = end.max(output.span.end);
    let output = GenericArg::Assoc {
        name: Name::new_static("Output"),
        ty: output,
    };
    (vec![GenericArg::Type(inputs), output], end)
}

pub(super) fn lower_generic_args(
    cx: &Cx<'_>,
    args: &syn::AngleBracketedGenericArguments,
) -> Vec<GenericArg> {
    each(&args.args, |arg| lower_generic_arg(cx, arg))
}

fn lower_generic_arg(cx: &Cx<'_>, arg: &syn::GenericArgument) -> GenericArg {
    match arg {
        syn::GenericArgument::Lifetime(lifetime) => GenericArg::Lifetime(cx.lifetime(lifetime)),
        syn::GenericArgument::Type(ty) => GenericArg::Type(lower_type(cx, ty)),
        syn::GenericArgument::Const(value) => GenericArg::Const(lower_expr(cx, value)),
        syn::GenericArgument::AssocType(assoc) => GenericArg::Assoc {
            name: cx.name(&assoc.ident),
            ty: lower_type(cx, &assoc.ty),
        },
        syn::GenericArgument::Constraint(assoc) => GenericArg::AssocBound {
            name: cx.name(&assoc.ident),
            bounds: lower_bounds(cx, &assoc.bounds),
        },
        syn::GenericArgument::AssocConst(assoc) => GenericArg::Assoc {
            name: cx.name(&assoc.ident),
            ty: other_type(cx.at(assoc.ident.span())),
        },
        arg => GenericArg::Type(other_type(cx.at(arg.span()))),
    }
}

fn other_type(span: Span) -> Type {
    Type {
        kind: TypeKind::Other,
        span,
    }
}

/// The visibility, and where its text begins.
pub(super) fn lower_visibility(cx: &Cx<'_>, vis: &syn::Visibility) -> (Visibility, Option<u32>) {
    match vis {
        syn::Visibility::Public(token) => (Visibility::Public, Some(cx.start(token.span))),
        syn::Visibility::Restricted(vis) => (
            Visibility::Restricted(lower_path(cx, &vis.path)),
            Some(cx.start(vis.pub_token.span)),
        ),
        syn::Visibility::Inherited => (Visibility::Private, None),
    }
}
