//! The Pages Router's `handler`: which methods it answers, read off its `match` on the method.

use crate::hir::visit::{self, Node};
use crate::hir::{Arm, Expr, ExprKind, Fn, Item, ItemKind, LitKind, Name, Pat, PatKind, Path};
use crate::model::Method;
use crate::names::{ItemId, ModuleId, Names, Namespace, Resolved};
use crate::ty::{Scope, Ty, resolve_type};

/// Methods of a handler that does not look at the method. `HEAD` and `OPTIONS` reach it too, and are
/// no operations of their own.
const EVERY: [Method; 5] = [
    Method::Get,
    Method::Post,
    Method::Put,
    Method::Patch,
    Method::Delete,
];

const METHOD_TYPES: [&str; 2] = ["axum::http::Method", "http::Method"];
const REQUEST_TYPES: [&str; 3] = [
    "axum::extract::Request",
    "axum::http::Request",
    "http::Request",
];

/// The methods that a handler answers, in the order of the model.
pub(super) fn methods(names: &Names<'_>, id: ItemId) -> Vec<Method> {
    let Some(ItemKind::Fn(function)) = names.item(id).map(|item: &Item| &item.kind) else {
        return Vec::new();
    };
    let named = named_methods(names, id, function);
    if named.is_empty() {
        return EVERY.to_vec();
    }
    let has_get = named.contains(&Method::Get);
    Method::ALL
        .into_iter()
        .filter(|method| named.contains(method))
        // `GET | HEAD` is how one answers GET.
        .filter(|method| !(has_get && *method == Method::Head))
        .collect()
}

/// The methods in the patterns of every `match` on the method.
fn named_methods(names: &Names<'_>, id: ItemId, function: &Fn) -> Vec<Method> {
    let subject = Subject::new(names, id, function);
    let module = names.scope_of(id);
    let mut found = Vec::new();
    let Some(body) = &function.body else {
        return found;
    };
    visit::each_in_block(body, &mut |node| {
        let Node::Expr(expr) = node else {
            return;
        };
        if let ExprKind::Match { scrutinee, arms } = &expr.kind {
            for (at, part) in parts(scrutinee).into_iter().enumerate() {
                if subject.is_method(part) {
                    in_arms(names, module, arms, at, &mut found);
                }
            }
        }
    });
    found
}

/// The values that a `match` looks at: one, or those of a tuple.
fn parts(scrutinee: &Expr) -> Vec<&Expr> {
    match &scrutinee.kind {
        ExprKind::Tuple(items) => items.iter().collect(),
        _ => vec![scrutinee],
    }
}

/// Names of the parameters that hold the method or the request.
#[derive(Debug, Default)]
struct Subject {
    methods: Vec<Name>,
    requests: Vec<Name>,
}

impl Subject {
    fn new(names: &Names<'_>, id: ItemId, function: &Fn) -> Self {
        let scope = Scope::of_item(names, id);
        let mut subject = Self::default();
        for param in &function.params {
            let PatKind::Bind { name, .. } = &param.pat.kind else {
                continue;
            };
            if let Ty::Outside(path, _) = resolve_type(names, &scope, &param.ty) {
                if METHOD_TYPES.contains(&path.as_str()) {
                    subject.methods.push(name.clone());
                } else if REQUEST_TYPES.contains(&path.as_str()) {
                    subject.requests.push(name.clone());
                }
            }
        }
        subject
    }

    /// `method`, `&method`, `method.as_str()`, `*request.method()`, `request.method().clone()`.
    fn is_method(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Path(path) => is_one_of(path, &self.methods),
            ExprKind::Ref { value, .. } => self.is_method(value),
            ExprKind::Unary { operand, .. } => self.is_method(operand),
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "as_str" | "as_ref" | "clone" => self.is_method(receiver),
                "method" => {
                    matches!(&receiver.kind, ExprKind::Path(path) if is_one_of(path, &self.requests))
                }
                _ => false,
            },
            _ => false,
        }
    }
}

fn is_one_of(path: &Path, names: &[Name]) -> bool {
    path.as_name().is_some_and(|name| names.contains(name))
}

/// The methods that arms name in the place `at` of their patterns.
fn in_arms(names: &Names<'_>, module: ModuleId, arms: &[Arm], at: usize, found: &mut Vec<Method>) {
    let mut patterns: Vec<&Pat> = Vec::new();
    for arm in arms {
        alternatives(&arm.pat, &mut |pat| match &pat.kind {
            PatKind::Tuple(items) => patterns.extend(items.get(at)),
            _ if at == 0 => patterns.push(pat),
            _ => {}
        });
    }
    for pattern in patterns {
        alternatives(pattern, &mut |pat| {
            found.extend(method_of(names, module, pat))
        });
    }
}

/// Calls `visit` for each side of `a | b`, without the `&` and names around it.
fn alternatives<'h>(pat: &'h Pat, visit: &mut dyn FnMut(&'h Pat)) {
    match &pat.kind {
        PatKind::Or(sides) => sides.iter().for_each(|side| alternatives(side, visit)),
        PatKind::Ref(inner) => alternatives(inner, visit),
        PatKind::Bind {
            inner: Some(inner), ..
        } => alternatives(inner, visit),
        _ => visit(pat),
    }
}

/// `Method::GET`, `"GET"`.
fn method_of(names: &Names<'_>, module: ModuleId, pat: &Pat) -> Option<Method> {
    let written = match &pat.kind {
        PatKind::Path(path) => constant(names, module, path)?,
        PatKind::Expr(expr) => match &expr.kind {
            ExprKind::Path(path) => constant(names, module, path)?,
            ExprKind::Lit(lit) => match &lit.kind {
                LitKind::Str(text) => text.clone(),
                _ => return None,
            },
            _ => return None,
        },
        _ => return None,
    };
    let written = written.as_str();
    Method::ALL
        .into_iter()
        .find(|method| method.as_str() == written)
}

/// `GET` for a path to `axum::http::Method::GET`.
fn constant(names: &Names<'_>, module: ModuleId, path: &Path) -> Option<String> {
    let Resolved::Outside(full) = names.resolve(module, path, Namespace::Value) else {
        return None;
    };
    let (ty, name) = full.rsplit_once("::")?;
    METHOD_TYPES.contains(&ty).then(|| name.to_owned())
}
