//! Structs that are filled from the environment: by envy, and by clap's `env`.

use super::{Found, Use};
use crate::handlers::constants;
use crate::handlers::structs::{Made, has_key, key, made, optional, text_of};
use crate::hir::visit::{Node, each_below};
use crate::hir::{self, AttrInput, Expr, ExprKind, GenericArg, ItemKind, Meta, MetaValue};
use crate::model::EnvRead;
use crate::names::{ItemId, Names, Namespace, Resolved};
use crate::ty::{Scope, Ty, resolve_type};

/// Reads calls of envy, and structs that derive clap's parsers.
pub(super) fn read(names: &Names<'_>, items: &[ItemId], found: &mut Found) {
    for id in items {
        let Some(item) = names.item(*id) else {
            continue;
        };
        match &item.kind {
            ItemKind::Fn(function) => of_function(names, *id, item, function, found),
            ItemKind::Struct(one) if derives_clap(names, *id, item) => {
                for field in one.fields.as_slice() {
                    of_argument(field, found);
                }
            }
            _ => {}
        }
    }
}

fn of_function(
    names: &Names<'_>,
    id: ItemId,
    item: &hir::Item,
    function: &hir::Fn,
    found: &mut Found,
) {
    let scope = Scope::of_item(names, id);
    let mut calls: Vec<(&Expr, Option<Ty>)> = Vec::new();
    each_below(Node::Item(item), &mut |node| {
        match node {
            Node::Let(local) => {
                let ty = local.ty.as_ref().map(|ty| resolve_type(names, &scope, ty));
                if let (Some(init), Some(ty)) = (&local.init, ty) {
                    calls.push((innermost(init), Some(ty)));
                }
            }
            Node::Expr(expr) => calls.push((expr, None)),
            Node::Item(_) | Node::Arm(_) | Node::Macro(_) => {}
        };
    });
    let output = function
        .output
        .as_ref()
        .map(|ty| resolve_type(names, &scope, ty));
    let mut seen = Vec::new();
    for (expr, expected) in calls {
        let Some((prefix, stated)) = envy(names, &scope, expr) else {
            continue;
        };
        if seen.contains(&expr.span) {
            continue;
        }
        let ty = stated
            .or(expected)
            .or_else(|| output.as_ref().map(|ty| inside(ty).clone()));
        let Some(ty) = ty else {
            continue;
        };
        seen.push(expr.span);
        of_envy(names, &ty, &prefix, FLATTENED, found);
    }
}

/// The expression below `?`, `.unwrap()` and their like.
fn innermost(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Try(inner) | ExprKind::Await(inner) => innermost(inner),
        ExprKind::MethodCall {
            receiver, method, ..
        } if matches!(
            method.as_str(),
            "unwrap" | "expect" | "map_err" | "context" | "with_context" | "unwrap_or_else"
        ) =>
        {
            innermost(receiver)
        }
        _ => expr,
    }
}

/// The type inside of `Result` or `Option`.
fn inside(ty: &Ty) -> &Ty {
    match ty.outside() {
        Some(("std::result::Result" | "std::option::Option" | "anyhow::Result", [inner, ..])) => {
            inside(inner)
        }
        _ => ty,
    }
}

/// `envy::from_env::<T>()`, `envy::prefixed("APP_").from_env::<T>()`: the prefix, and `T` where it is written.
fn envy(names: &Names<'_>, scope: &Scope, expr: &Expr) -> Option<(String, Option<Ty>)> {
    match &expr.kind {
        ExprKind::Call { callee, .. } => {
            let ExprKind::Path(path) = &callee.kind else {
                return None;
            };
            let resolved = names.resolve(scope.module, path, Namespace::Value);
            if resolved != Resolved::Outside("envy::from_env".to_owned()) {
                return None;
            }
            let args = path.segments.last().map_or(&[][..], |last| &last.args);
            Some((String::new(), type_arg(names, scope, args)))
        }
        ExprKind::MethodCall {
            receiver,
            method,
            generics,
            ..
        } if method == "from_env" => {
            let ExprKind::Call { callee, args } = &receiver.kind else {
                return None;
            };
            let ExprKind::Path(path) = &callee.kind else {
                return None;
            };
            let resolved = names.resolve(scope.module, path, Namespace::Value);
            if resolved != Resolved::Outside("envy::prefixed".to_owned()) {
                return None;
            }
            let prefix = constants::text(names, scope, args.first()?)?;
            Some((prefix, type_arg(names, scope, generics)))
        }
        _ => None,
    }
}

fn type_arg(names: &Names<'_>, scope: &Scope, args: &[GenericArg]) -> Option<Ty> {
    args.iter().find_map(|arg| match arg {
        GenericArg::Type(ty) => Some(resolve_type(names, scope, ty)),
        _ => None,
    })
}

/// How many structs that are flattened into each other are looked at.
const FLATTENED: usize = 8;

/// envy compares the names of variables in lower case with the names of serde's fields.
fn of_envy(names: &Names<'_>, ty: &Ty, prefix: &str, depth: usize, found: &mut Found) {
    let (Some(Made::Named(fields)), Ty::Adt(id, _)) = (made(names, ty), ty) else {
        return;
    };
    let Some(below) = depth.checked_sub(1) else {
        return;
    };
    let whole = names.item(*id);
    let defaults = whole.is_some_and(|item| has_key(&item.attrs, "serde", &["default"]));
    for field in fields {
        let attrs = &field.field.attrs;
        if has_key(attrs, "serde", &["skip", "skip_deserializing"]) {
            continue;
        }
        if has_key(attrs, "serde", &["flatten"]) {
            of_envy(names, &field.ty, prefix, below, found);
            continue;
        }
        let name = key(attrs, "serde", &["rename"])
            .and_then(text_of)
            .unwrap_or(&field.field.name);
        let default = key(attrs, "serde", &["default"]);
        let scope = Scope::of_item(names, *id);
        found.add(Use {
            name: format!("{prefix}{}", name.to_uppercase()),
            read: EnvRead {
                span: field.field.name_span,
                at_compile_time: false,
            },
            required: optional(&field.ty).is_none() && default.is_none() && !defaults,
            default: default.and_then(|meta| default_of(names, &scope, meta)),
            docs: docs(field.field),
        });
    }
}

/// The literal that a function named by `#[serde(default = "…")]` gives back.
fn default_of(names: &Names<'_>, scope: &Scope, meta: &Meta) -> Option<String> {
    let name = text_of(meta)?;
    let function = match name.rsplit_once("::") {
        None => names.name_in(scope.module, name, Namespace::Value),
        Some(("Self", member)) => match &scope.self_ty {
            Some(Ty::Adt(id, _)) => names.inherent_member(*id, member).map(Resolved::Item),
            _ => None,
        },
        Some(_) => None,
    };
    let Some(Resolved::Item(id)) = function else {
        return None;
    };
    let ItemKind::Fn(function) = &names.item(id)?.kind else {
        return None;
    };
    let tail = function.body.as_ref()?.tail.as_deref()?;
    literal(names, &Scope::of_item(names, id), tail)
}

/// The text of a literal or constant.
fn literal(names: &Names<'_>, scope: &Scope, expr: &Expr) -> Option<String> {
    match &expr.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            hir::LitKind::Int { digits, .. } | hir::LitKind::Float { digits, .. } => {
                Some(digits.clone())
            }
            hir::LitKind::Bool(value) => Some(value.to_string()),
            _ => constants::text(names, scope, expr),
        },
        ExprKind::Call { args, .. } => match args.as_slice() {
            // `String::from("…")`
            [only] => constants::text(names, scope, only),
            _ => None,
        },
        _ => constants::text(names, scope, expr),
    }
}

fn derives_clap(names: &Names<'_>, id: ItemId, item: &hir::Item) -> bool {
    let module = names.scope_of(id);
    item.attrs
        .iter()
        .filter(|attr| attr.is("derive"))
        .filter_map(|attr| match &attr.input {
            AttrInput::List(metas) => Some(metas),
            AttrInput::Word | AttrInput::Value(_) => None,
        })
        .flatten()
        .filter_map(|meta| meta.path.as_ref())
        .any(|path| {
            let resolved = names.resolve(module, path, Namespace::Macro);
            matches!(resolved, Resolved::Outside(path) if path == "clap::Parser" || path == "clap::Args")
        })
}

/// `#[arg(env)]`, `#[arg(env = "PORT", default_value = "3000")]`
fn of_argument(field: &hir::Field, found: &mut Found) {
    let entry =
        |keys: &[&str]| key(&field.attrs, "arg", keys).or_else(|| key(&field.attrs, "clap", keys));
    let Some(env) = entry(&["env"]) else {
        return;
    };
    let name = match &env.value {
        MetaValue::Word => field.name.to_uppercase(),
        _ => match text_of(env) {
            Some(name) => name.to_owned(),
            None => return,
        },
    };
    let default = entry(&["default_value", "default_value_t"]);
    let optional = matches!(&field.ty.kind, hir::TypeKind::Path(path) if matches!(path.last_name(), "Option" | "Vec" | "bool"));
    found.add(Use {
        name,
        read: EnvRead {
            span: field.name_span,
            at_compile_time: false,
        },
        required: default.is_none() && !optional,
        default: default.and_then(|meta| match &meta.value {
            MetaValue::Expr(expr) => plain_literal(expr),
            _ => None,
        }),
        docs: docs(field),
    });
}

fn plain_literal(expr: &Expr) -> Option<String> {
    match &expr.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            hir::LitKind::Str(text) => Some(text.clone()),
            hir::LitKind::Int { digits, .. } | hir::LitKind::Float { digits, .. } => {
                Some(digits.clone())
            }
            hir::LitKind::Bool(value) => Some(value.to_string()),
            _ => None,
        },
        _ => None,
    }
}

fn docs(field: &hir::Field) -> Option<String> {
    let text = field.docs.as_deref()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
