//! Types of the simple expressions that such functions are made of.

use super::{Function, peeled};
use crate::hir::visit::{self, Node};
use crate::hir::{Block, Expr, ExprKind, Fields, ItemKind, LitKind, LocalLet, MacroArgs};
use crate::names::{Namespace, Resolved};
use crate::ty::{Scope, Ty, resolve_type};
use crate::types::TypeCx;

/// Expressions in expressions that are followed.
const DEEPEST: usize = 16;

impl<'a> TypeCx<'a> {
    /// The type of an expression, behind references; `None` where it takes more than a look.
    pub(super) fn value_type(&self, function: &Function<'a>, expr: &Expr) -> Option<Ty> {
        self.value_within(function, expr, DEEPEST)
    }

    fn value_within(&self, function: &Function<'a>, expr: &Expr, depth: usize) -> Option<Ty> {
        let depth = depth.checked_sub(1)?;
        match &expr.kind {
            ExprKind::Path(path) => {
                let name = path.as_name()?;
                if let Some((_, ty)) = function.values.iter().find(|(own, _)| own == name) {
                    return Some(peeled(ty.clone()));
                }
                let local = local(function.body, name)?;
                if let Some(ty) = &local.ty {
                    return Some(peeled(resolve_type(self.names, &function.scope, ty)));
                }
                self.value_within(function, local.init.as_ref()?, depth)
            }
            ExprKind::Ref { value, .. } | ExprKind::Unary { operand: value, .. } => {
                self.value_within(function, value, depth)
            }
            ExprKind::Field { base, name, .. } => {
                let base = self.value_within(function, base, depth)?;
                self.field_type(&base, name)
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "to_string" | "to_owned" | "as_str" | "to_lowercase" | "to_uppercase"
                    if method != "to_owned" =>
                {
                    Some(string())
                }
                "clone" | "as_ref" | "borrow" | "iter" | "to_owned" | "to_vec" | "as_slice" => {
                    self.value_within(function, receiver, depth)
                }
                "len" => Some(Ty::Primitive("usize".into())),
                _ => None,
            },
            ExprKind::Lit(lit) => match &lit.kind {
                LitKind::Str(_) => Some(string()),
                LitKind::Bool(_) => Some(Ty::Primitive("bool".into())),
                LitKind::Int { suffix, .. } if !suffix.is_empty() => {
                    Some(Ty::Primitive(suffix.clone()))
                }
                _ => None,
            },
            ExprKind::Macro(call) => {
                let named = self
                    .names
                    .resolve(function.scope.module, &call.path, Namespace::Macro);
                match (named, &call.args) {
                    (Resolved::Outside(path), MacroArgs::Exprs(_)) if path == "std::format" => {
                        Some(string())
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The type of a field of a struct of the project.
    fn field_type(&self, ty: &Ty, name: &str) -> Option<Ty> {
        let Ty::Adt(id, args) = ty else {
            return None;
        };
        let ItemKind::Struct(own) = &self.names.item(*id)?.kind else {
            return None;
        };
        let fields = match &own.fields {
            Fields::Unit => return None,
            Fields::Tuple(fields) | Fields::Named(fields) => fields,
        };
        let field = fields.iter().find(|field| field.name == name)?;
        let scope = Scope::of_adt(self.names, *id, args);
        Some(peeled(resolve_type(self.names, &scope, &field.ty)))
    }
}

fn string() -> Ty {
    Ty::Outside("std::string::String".into(), Vec::new())
}

/// The last `let` of a name in a body.
pub(super) fn local<'a>(body: &'a Block, name: &str) -> Option<&'a LocalLet> {
    let mut found = None;
    let mut open = Vec::new();
    visit::block_parts(body, &mut |node| open.push(node));
    while let Some(node) = open.pop() {
        match node {
            Node::Let(local) => {
                if super::bound(&local.pat).is_some_and(|own| own == name) {
                    found = Some(local);
                }
                open.extend(local.init.iter().map(Node::Expr));
            }
            Node::Expr(expr) => visit::children(expr, &mut |node| open.push(node)),
            Node::Arm(arm) => open.push(Node::Expr(&arm.body)),
            Node::Item(_) | Node::Macro(_) => {}
        }
    }
    found
}
