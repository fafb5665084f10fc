//! Blocks, branches, loops, and the values that leave a function.

use super::pattern::Fit;
use super::value::Value;
use super::{Key, Reader};
use crate::handlers::structs::text_literal;
use crate::hir::{Arm, BinaryOp, Block, Expr, ExprKind, LocalLet, MacroArgs, MacroCall, Stmt};
use crate::names::{Namespace, Resolved};
use crate::ty::{Ty, resolve_type};

/// Macros that never come back.
static DIVERGING: &[&str] = &[
    "std::panic",
    "std::unreachable",
    "std::todo",
    "std::unimplemented",
];

impl Reader<'_, '_> {
    /// The value of a block; `None` where it is never reached.
    pub(super) fn block(&mut self, block: &Block) -> Option<Value> {
        let names = self.frame.vars.len();
        let around = self.frame.scope.module;
        self.frame.scope.module = self.names.scope_of_block(around, block);
        let value = self.block_inside(block);
        self.frame.scope.module = around;
        self.frame.vars.truncate(names);
        value
    }

    fn block_inside(&mut self, block: &Block) -> Option<Value> {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let(local) => self.local(local)?,
                Stmt::Expr(expr) => drop(self.expr(expr)?),
                Stmt::Item(_) => {}
            }
        }
        match &block.tail {
            Some(tail) => self.expr(tail),
            None => Some(Value::Unknown),
        }
    }

    fn local(&mut self, local: &LocalLet) -> Option<()> {
        let expected = local.ty.as_ref().or(match &local.pat.kind {
            crate::hir::PatKind::Typed { ty, .. } => Some(ty),
            _ => None,
        });
        let expected = expected.map(|ty| resolve_type(self.names, &self.frame.scope, ty));
        let value = match &local.init {
            Some(init) => self.expr_as(init, expected.as_ref())?,
            None => Value::Unknown,
        };
        let fit = match &local.otherwise {
            None => {
                self.bind(&local.pat, value);
                return Some(());
            }
            Some(otherwise) => {
                let before = self.frame.vars.clone();
                // The names are bound after `else`, which does not see them.
                let fit = self.bind(&local.pat, value);
                let bound = std::mem::replace(&mut self.frame.vars, before);
                if fit != Fit::Yes {
                    self.block(otherwise);
                }
                self.frame.vars = bound;
                fit
            }
        };
        (fit != Fit::No).then_some(())
    }

    /// `if`, `if let`, with what is known of the condition.
    pub(super) fn branch(
        &mut self,
        condition: &Expr,
        then: &Block,
        otherwise: Option<&Expr>,
    ) -> Option<Value> {
        let names = self.frame.vars.len();
        let arm = self.arm.len();
        let fit = self.condition(condition)?;
        let before = self.frame.vars.get(..names).unwrap_or_default().to_vec();
        let first = match fit {
            Fit::No => None,
            Fit::Yes | Fit::Maybe => self.block(then),
        };
        self.frame.vars.truncate(names);
        self.arm.truncate(arm);
        if fit == Fit::Yes {
            return first;
        }
        let after = std::mem::replace(&mut self.frame.vars, before);
        let second = match otherwise {
            Some(otherwise) => self.expr(otherwise),
            None => Some(Value::Unknown),
        };
        if let (Fit::No, ExprKind::Let { .. }, Some(value)) = (fit, &condition.kind, &second) {
            self.stands_in(value);
        }
        match (first, second) {
            (Some(one), Some(other)) => {
                self.frame.merge(after);
                Some(one.join(other))
            }
            (Some(one), None) => {
                self.frame.vars = after;
                Some(one)
            }
            (None, other) => other,
        }
    }

    /// A condition: its `let`s bind names in the frame.
    fn condition(&mut self, condition: &Expr) -> Option<Fit> {
        match &condition.kind {
            ExprKind::Let { pat, value } => {
                let value = self.expr(value)?;
                Some(self.bind(pat, value))
            }
            ExprKind::Binary {
                op: BinaryOp::And,
                left,
                right,
            } => {
                let left = self.condition(left)?;
                if left == Fit::No {
                    return Some(Fit::No);
                }
                let right = self.condition(right)?;
                Some(match (left, right) {
                    (_, Fit::No) => Fit::No,
                    (Fit::Yes, Fit::Yes) => Fit::Yes,
                    _ => Fit::Maybe,
                })
            }
            _ => Some(match self.expr(condition)? {
                Value::Bool(true) => Fit::Yes,
                Value::Bool(false) => Fit::No,
                _ => Fit::Maybe,
            }),
        }
    }

    pub(super) fn matching(&mut self, scrutinee: &Expr, arms: &[Arm]) -> Option<Value> {
        let value = self.expr(scrutinee)?;
        let names = self.frame.vars.len();
        let marks = self.arm.len();
        let before = self.frame.vars.clone();
        let mut merged: Option<Vec<_>> = None;
        let mut result: Option<Value> = None;
        for arm in arms {
            self.frame.vars.clone_from(&before);
            let fit = self.bind(&arm.pat, value.clone());
            let guard = match (&arm.guard, fit) {
                (_, Fit::No) => Fit::No,
                (Some(guard), _) => self.condition(guard).unwrap_or(Fit::No),
                (None, _) => Fit::Yes,
            };
            if fit != Fit::No && guard != Fit::No {
                let arm_value = self.expr(&arm.body);
                self.frame.vars.truncate(names);
                if let Some(arm_value) = arm_value {
                    if matches!(value, Value::None | Value::Err) {
                        self.stands_in(&arm_value);
                    }
                    result = Some(match result.take() {
                        Some(known) => known.join(arm_value),
                        None => arm_value,
                    });
                    if let Some(other) = merged.take() {
                        self.frame.merge(other);
                    }
                    merged = Some(self.frame.vars.clone());
                }
            }
            self.arm.truncate(marks);
            if fit == Fit::Yes && guard == Fit::Yes {
                break;
            }
        }
        self.frame.vars = merged.unwrap_or(before);
        result
    }

    /// A loop body, seen once, which may not run at all.
    pub(super) fn looping(&mut self, run: impl FnOnce(&mut Self)) -> Option<Value> {
        let before = self.frame.vars.clone();
        let marks = self.arm.len();
        run(self);
        self.arm.truncate(marks);
        self.frame.vars.truncate(before.len());
        self.frame.merge(before);
        Some(Value::Unknown)
    }

    pub(super) fn while_loop(&mut self, condition: &Expr, body: &Block) -> Option<Value> {
        self.looping(|reader| {
            if reader
                .condition(condition)
                .is_some_and(|fit| fit != Fit::No)
            {
                reader.block(body);
            }
        })
    }

    /// `value?`
    pub(super) fn question(&mut self, value: Value) -> Option<Value> {
        match value {
            Value::None | Value::Err => {
                self.frame.returns.push(value);
                None
            }
            Value::Some(inner) | Value::Ok(inner) => Some(*inner),
            Value::Maybe(inner) => {
                self.frame.returns.push(Value::None);
                Some(*inner)
            }
            Value::Try(inner) => {
                self.frame.returns.push(Value::Err);
                Some(*inner)
            }
            other => Some(other),
        }
    }

    pub(super) fn macro_call(&mut self, call: &MacroCall) -> Option<Value> {
        let module = self.frame.scope.module;
        let resolved = self.names.resolve(module, &call.path, Namespace::Macro);
        let path = match &resolved {
            Resolved::Outside(path) => path.as_str(),
            _ => "",
        };
        if let (MacroArgs::Exprs(args), true) = (&call.args, path == "std::option_env") {
            let name = args.first().and_then(|arg| text_literal(&arg.value));
            let key = name.map_or(Key::UnknownEnv, |name| Key::Env(name.to_owned()));
            return Some(self.looked_up(key, call.span));
        }
        match &call.args {
            MacroArgs::Exprs(args) => {
                for arg in args {
                    self.expr(&arg.value)?;
                }
            }
            MacroArgs::Matches { value, pat, guard } => {
                let value = self.expr(value)?;
                let names = self.frame.vars.len();
                let fit = self.bind(pat, value);
                if let Some(guard) = guard {
                    self.expr(guard);
                }
                self.frame.vars.truncate(names);
                return Some(match (fit, guard) {
                    (Fit::No, _) => Value::Bool(false),
                    (Fit::Yes, None) => Value::Bool(true),
                    _ => Value::Unknown,
                });
            }
            MacroArgs::Repeat { .. } | MacroArgs::Json(_) | MacroArgs::Tokens(_) => {}
        }
        if path == "anyhow::bail" {
            self.frame.returns.push(Value::Err);
            return None;
        }
        if path == "anyhow::ensure" {
            self.frame.returns.push(Value::Err);
        }
        (!DIVERGING.contains(&path)).then_some(Value::Unknown)
    }

    /// An expression where its type is known from outside.
    pub(super) fn expr_as(&mut self, expr: &Expr, expected: Option<&Ty>) -> Option<Value> {
        match (&expr.kind, expected) {
            (ExprKind::Try(inner), Some(_)) => {
                let value = self.expr_as(inner, expected)?;
                self.question(value)
            }
            (ExprKind::Await(inner), Some(_)) => self.expr_as(inner, expected),
            (ExprKind::MethodCall { .. } | ExprKind::Call { .. }, Some(_)) => {
                self.extraction_as(expr, expected)
            }
            _ => self.expr(expr),
        }
    }
}
