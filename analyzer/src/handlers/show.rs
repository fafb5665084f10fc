//! Resolved types as people write them: names without their paths.

use crate::names::Names;
use crate::ty::Ty;

/// `Option<Query<Filter>>`.
pub(super) fn ty(names: &Names<'_>, ty: &Ty) -> String {
    let list = |items: &[Ty]| {
        items
            .iter()
            .map(|item| self::ty(names, item))
            .collect::<Vec<_>>()
            .join(", ")
    };
    match ty {
        Ty::Adt(item, args) => {
            let name = names.item(*item).map_or("?", |item| item.name.as_str());
            generic(name, &list(args))
        }
        Ty::Outside(path, args) => generic(path.rsplit("::").next().unwrap_or(path), &list(args)),
        Ty::Primitive(name) | Ty::Param(name) => name.to_string(),
        Ty::Ref(inner) => format!("&{}", self::ty(names, inner)),
        Ty::Slice(inner) => format!("[{}]", self::ty(names, inner)),
        Ty::Array(inner, Some(len)) => format!("[{}; {len}]", self::ty(names, inner)),
        Ty::Array(inner, None) => format!("[{}; _]", self::ty(names, inner)),
        Ty::Tuple(items) if items.len() == 1 => format!("({},)", list(items)),
        Ty::Tuple(items) => format!("({})", list(items)),
        Ty::Fn(params, output) => format!("fn({}) -> {}", list(params), self::ty(names, output)),
        Ty::ImplTrait(bounds) => format!("impl {}", bound_names(bounds)),
        Ty::DynTrait(bounds) => format!("dyn {}", bound_names(bounds)),
        Ty::Projection { base, name, .. } => format!("{}::{name}", self::ty(names, base)),
        Ty::Const(value) => value.to_string(),
        Ty::Never => "!".to_owned(),
        Ty::Infer => "_".to_owned(),
        Ty::Unknown(span) => written(names, *span),
    }
}

fn written(names: &Names<'_>, span: crate::source::Span) -> String {
    let text = names.project().sources.text(span);
    if text.is_empty() {
        "?".to_owned()
    } else {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn generic(name: &str, args: &str) -> String {
    if args.is_empty() {
        name.to_owned()
    } else {
        format!("{name}<{args}>")
    }
}

fn bound_names(bounds: &[crate::ty::TraitRef]) -> String {
    let names: Vec<&str> = bounds
        .iter()
        .map(|bound| bound.path.rsplit("::").next().unwrap_or(&bound.path))
        .collect();
    names.join(" + ")
}
