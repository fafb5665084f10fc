//! Functions that read or write a value by hand: bodies of `serialize` and `deserialize`.
//!
//! A body is understood where everything it does with the serializer or deserializer is: each such
//! place gives a form, and the function's form is any of them. What decides between them is not looked at.

mod reading;
mod values;
mod writing;

use super::TypeCx;
use crate::hir::visit::{self, Node};
use crate::hir::{self, Block, Expr, ExprKind, ItemKind, Name, PatKind};
use crate::model::{Side, TypeRef};
use crate::names::{ItemId, Names};
use crate::ty::{Scope, Ty, matches, resolve_type, substitute};

/// A function with what its parameters stand for.
#[derive(Debug)]
pub(super) struct Function<'a> {
    body: &'a Block,
    scope: Scope,
    /// The parameter that is the serializer or deserializer.
    via: Name,
    /// Parameters and their types, `self` included.
    values: Vec<(Name, Ty)>,
    /// The `T` of `Result<T, D::Error>`.
    output: Option<Ty>,
}

impl<'a> Function<'a> {
    /// A function named by `with`: `fn serialize<S>(value: &T, serializer: S)`, `fn deserialize<'de, D>(deserializer: D)`.
    pub(super) fn of_with(names: &Names<'a>, id: ItemId, ty: &Ty, side: Side) -> Option<Self> {
        let function = function(names, id)?;
        let mut scope = Scope::of_item(names, id);
        let params = function.params.as_slice();
        let (value, via) = match (side, params) {
            (Side::Response, [value, via]) => (Some(value), via),
            (Side::Request, [via]) => (None, via),
            _ => return None,
        };
        let generic: Vec<Name> = scope.params.iter().map(|(name, _)| name.clone()).collect();
        let mut found = Vec::new();
        if let Some(value) = value {
            let pattern = peeled(resolve_type(names, &scope, &value.ty));
            matches(&pattern, &peeled(ty.clone()), &generic, &mut found);
        } else if let Some(pattern) = result_of(names, &scope, function) {
            matches(&pattern, ty, &generic, &mut found);
        }
        for (name, ty) in &mut scope.params {
            if let Some((_, argument)) = found.iter().find(|(own, _)| own == name) {
                *ty = argument.clone();
            }
        }
        let body = function.body.as_ref()?;
        let output = result_of(names, &scope, function);
        scope.module = names.scope_of_block(scope.module, body);
        let values = value.and_then(|value| {
            let ty = resolve_type(names, &scope, &value.ty);
            Some((bound(&value.pat)?, ty))
        });
        Some(Self {
            body,
            scope,
            via: bound(&via.pat)?,
            values: values.into_iter().collect(),
            output,
        })
    }

    /// The method of `impl Serialize for T` or `impl Deserialize for T`.
    pub(super) fn of_impl(names: &Names<'a>, block: ItemId, ty: &Ty, side: Side) -> Option<Self> {
        let name = match side {
            Side::Request => "deserialize",
            Side::Response => "serialize",
        };
        let method = names
            .members_of(block)
            .find(|id| names.item(*id).is_some_and(|item| item.name == name))?;
        let function = function(names, method)?;
        let mut scope = Scope::of_item(names, method);
        if let Some(pattern) = scope.self_ty.clone() {
            let generic: Vec<Name> = scope.params.iter().map(|(name, _)| name.clone()).collect();
            let mut found = Vec::new();
            if !matches(&pattern, ty, &generic, &mut found) {
                return None;
            }
            for (name, own) in &mut scope.params {
                if let Some((_, argument)) = found.iter().find(|(param, _)| param == name) {
                    *own = argument.clone();
                }
            }
            scope.self_ty = Some(substitute(&pattern, &scope.params));
        }
        let [via] = function.params.as_slice() else {
            return None;
        };
        let body = function.body.as_ref()?;
        let output = result_of(names, &scope, function);
        scope.module = names.scope_of_block(scope.module, body);
        Some(Self {
            body,
            values: vec![("self".into(), ty.clone())],
            scope,
            via: bound(&via.pat)?,
            output,
        })
    }

    /// Whether an expression is the serializer or deserializer itself.
    fn is_via(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Path(path) => path.as_name() == Some(&self.via),
            ExprKind::Ref { value, .. } => self.is_via(value),
            _ => false,
        }
    }
}

fn function<'a>(names: &Names<'a>, id: ItemId) -> Option<&'a hir::Fn> {
    match &names.item(id)?.kind {
        ItemKind::Fn(function) => Some(function),
        _ => None,
    }
}

/// The `T` of `Result<T, D::Error>`.
fn result_of(names: &Names<'_>, scope: &Scope, function: &hir::Fn) -> Option<Ty> {
    let output = resolve_type(names, scope, function.output.as_ref()?);
    let (_, args) = output.outside()?;
    args.first().cloned()
}

/// The name that a parameter binds.
fn bound(pat: &hir::Pat) -> Option<Name> {
    match &pat.kind {
        PatKind::Bind { name, .. } => Some(name.clone()),
        PatKind::Typed { pat, .. } | PatKind::Ref(pat) => bound(pat),
        _ => None,
    }
}

/// The type behind references.
fn peeled(ty: Ty) -> Ty {
    match ty {
        Ty::Ref(inner) => peeled(*inner),
        other => other,
    }
}

impl<'a> TypeCx<'a> {
    /// What a function reads or writes; `None` where its body does more than is understood.
    pub(super) fn function_form(&mut self, function: &Function<'a>, side: Side) -> Option<TypeRef> {
        let mut uses = Vec::new();
        collect(function, function.body, &mut uses);
        if uses.is_empty() {
            return None;
        }
        let mut forms: Vec<TypeRef> = Vec::new();
        for expr in uses {
            let form = match side {
                Side::Request => self.read_by(function, expr)?,
                Side::Response => self.written_by(function, expr)?,
            };
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        Some(any_of(forms))
    }
}

/// One form or another; constants together.
fn any_of(forms: Vec<TypeRef>) -> TypeRef {
    let mut constants = Vec::new();
    let mut others = Vec::new();
    for form in forms {
        match form {
            TypeRef::Const(values) => constants.extend(values),
            other => others.push(other),
        }
    }
    if !constants.is_empty() {
        others.insert(0, TypeRef::Const(constants));
    }
    match others.len() {
        1 => others.swap_remove(0),
        _ => TypeRef::AnyOf(others),
    }
}

/// The innermost calls that are given the serializer or deserializer.
fn collect<'a>(function: &Function<'a>, block: &'a Block, uses: &mut Vec<&'a Expr>) {
    let mut open = Vec::new();
    visit::block_parts(block, &mut |node| open.push(node));
    open.reverse();
    while let Some(node) = open.pop() {
        let mut inner = Vec::new();
        match node {
            Node::Expr(expr) => {
                let takes = match &expr.kind {
                    ExprKind::Call { args, .. } => args.iter().any(|arg| function.is_via(arg)),
                    ExprKind::MethodCall { receiver, args, .. } => {
                        function.is_via(receiver) || args.iter().any(|arg| function.is_via(arg))
                    }
                    _ => false,
                };
                if takes {
                    uses.push(expr);
                    continue;
                }
                visit::children(expr, &mut |node| inner.push(node));
            }
            Node::Let(local) => {
                inner.extend(local.init.iter().map(Node::Expr));
            }
            Node::Arm(arm) => {
                inner.extend(arm.guard.iter().map(Node::Expr));
                inner.push(Node::Expr(&arm.body));
            }
            Node::Item(_) | Node::Macro(_) => {}
        }
        open.extend(inner.into_iter().rev());
    }
}
