//! Expressions.

use super::value::Value;
use super::{DEPTH, Frame, Reader};
use crate::handlers::constants;
use crate::hir::{BinaryOp, Block, Closure, Expr, ExprKind, Lit, LitKind, Path, UnaryOp};
use crate::infer::known::paths::canonical;
use crate::names::{Namespace, Resolved};

impl Reader<'_, '_> {
    /// The value of an expression; `None` where it is never reached.
    pub(super) fn expr(&mut self, expr: &Expr) -> Option<Value> {
        if self.budget == 0 || self.depth >= DEPTH {
            self.found.cut_short = true;
            return Some(Value::Unknown);
        }
        self.budget -= 1;
        self.depth += 1;
        let value = self.expr_inside(expr);
        self.depth -= 1;
        value
    }

    fn expr_inside(&mut self, expr: &Expr) -> Option<Value> {
        match &expr.kind {
            ExprKind::Lit(lit) => Some(literal(lit)),
            ExprKind::Path(path) => Some(self.path(path, expr)),
            ExprKind::Call { callee, args } => self.call(expr, callee, args),
            ExprKind::MethodCall {
                receiver,
                method,
                generics,
                args,
                ..
            } => self.method(expr, receiver, method, generics, args),
            ExprKind::Field { base, name, .. } => {
                let base = self.expr(base)?;
                Some(self.field_of(&base, name))
            }
            ExprKind::Index { base, index } => self.index(expr, base, index),
            ExprKind::Unary { op, operand } => {
                let value = self.expr(operand)?;
                Some(match (op, value) {
                    (UnaryOp::Not, Value::Bool(value)) => Value::Bool(!value),
                    (UnaryOp::Deref, value) => value,
                    _ => Value::Unknown,
                })
            }
            ExprKind::Binary { op, left, right } => self.binary(*op, left, right),
            ExprKind::Assign { target, value } => self.assign(target, value),
            ExprKind::Cast { value, .. } | ExprKind::Ref { value, .. } => self.expr(value),
            ExprKind::Await(value) => self.expr(value),
            ExprKind::Try(value) => {
                let value = self.expr(value)?;
                self.question(value)
            }
            ExprKind::Tuple(items) => {
                let values: Option<Vec<Value>> = items.iter().map(|item| self.expr(item)).collect();
                Some(tuple(values?))
            }
            ExprKind::Block { block, .. }
            | ExprKind::Unsafe(block)
            | ExprKind::Const(block)
            | ExprKind::Async { block } => self.block(block),
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => self.branch(condition, then, otherwise.as_deref()),
            ExprKind::Match { scrutinee, arms } => self.matching(scrutinee, arms),
            ExprKind::Closure(closure) => {
                self.closure(closure, &[]);
                Some(Value::Unknown)
            }
            ExprKind::Return(value) => {
                let value = match value {
                    Some(value) => self.expr(value)?,
                    None => Value::Unknown,
                };
                self.frame.returns.push(value);
                None
            }
            ExprKind::Macro(call) => self.macro_call(call),
            _ => self.other(expr),
        }
    }

    /// Forms that only matter for what is inside of them.
    fn other(&mut self, expr: &Expr) -> Option<Value> {
        match &expr.kind {
            ExprKind::OpAssign { target, value, .. } => {
                self.expr(value)?;
                self.expr(target)?;
            }
            ExprKind::Struct { fields, rest, .. } => {
                for field in fields {
                    self.expr(&field.value)?;
                }
                if let Some(rest) = rest {
                    self.expr(rest)?;
                }
            }
            ExprKind::Array(items) => {
                for item in items {
                    self.expr(item)?;
                }
            }
            ExprKind::Repeat { value, .. } => drop(self.expr(value)?),
            ExprKind::Let { value, .. } => drop(self.expr(value)?),
            ExprKind::Loop { body, .. } => return self.endless(body),
            ExprKind::While {
                condition, body, ..
            } => return self.while_loop(condition, body),
            ExprKind::For {
                pat,
                iterable,
                body,
                ..
            } => {
                let value = self.expr(iterable)?;
                let item = match value {
                    Value::From(read) => Value::From(read),
                    _ => Value::Unknown,
                };
                return self.looping(|reader| {
                    reader.bind(pat, item);
                    reader.block(body);
                });
            }
            ExprKind::Break { value, .. } => {
                if let Some(value) = value {
                    self.expr(value)?;
                }
                return None;
            }
            ExprKind::Continue { .. } => return None,
            ExprKind::Range { start, end, .. } => {
                for side in [start, end].into_iter().flatten() {
                    self.expr(side)?;
                }
            }
            _ => {}
        }
        Some(Value::Unknown)
    }

    fn endless(&mut self, body: &Block) -> Option<Value> {
        self.looping(|reader| {
            reader.block(body);
        })
    }

    fn path(&mut self, path: &Path, expr: &Expr) -> Value {
        if let Some(value) = path.as_name().and_then(|name| self.frame.var(name)) {
            return value.clone();
        }
        let scope = &self.frame.scope;
        match self.names.resolve(scope.module, path, Namespace::Value) {
            Resolved::Outside(path) => match canonical(&path).as_ref() {
                "std::option::Option::None" => Value::None,
                other => status(other).unwrap_or(Value::Unknown),
            },
            _ => constants::text(self.names, scope, expr).map_or(Value::Unknown, Value::Text),
        }
    }

    fn index(&mut self, expr: &Expr, base: &Expr, index: &Expr) -> Option<Value> {
        let value = self.expr(base)?;
        if value == Value::Headers {
            // `headers[name]` panics where the header is absent.
            return match self.header(index, expr.span) {
                Value::None => None,
                found => found.inner(),
            };
        }
        self.expr(index)?;
        Some(match value {
            Value::From(read) => Value::From(read),
            _ => Value::Unknown,
        })
    }

    fn binary(&mut self, op: BinaryOp, left: &Expr, right: &Expr) -> Option<Value> {
        let one = self.expr(left)?;
        match (op, &one) {
            (BinaryOp::And, Value::Bool(false)) => return Some(Value::Bool(false)),
            (BinaryOp::Or, Value::Bool(true)) => return Some(Value::Bool(true)),
            (BinaryOp::And, Value::Bool(true)) | (BinaryOp::Or, Value::Bool(false)) => {
                return self.expr(right);
            }
            _ => {}
        }
        let other = self.expr(right)?;
        if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            return Some(self.compare(one, other, op == BinaryOp::Eq, left, right));
        }
        Some(Value::Unknown)
    }

    /// `==` and `!=`: what is compared with a literal is noted.
    fn compare(
        &mut self,
        one: Value,
        other: Value,
        equal: bool,
        left: &Expr,
        right: &Expr,
    ) -> Value {
        match (&one, &other) {
            (Value::None, Value::None) => return Value::Bool(equal),
            (Value::None, Value::Some(_)) | (Value::Some(_), Value::None) => {
                return Value::Bool(!equal);
            }
            _ => {}
        }
        let (value, text, span) = match (one.clone().inner(), other.clone().inner()) {
            (Some(value), Some(Value::Text(text))) => (value, text, right.span),
            (Some(Value::Text(text)), Some(value)) => (value, text, left.span),
            _ => return Value::Unknown,
        };
        match value {
            Value::From(read) => self.compared(read, &text),
            Value::PartName => {
                self.part(&text, span);
                if equal {
                    self.arm.push(text);
                }
            }
            _ => {}
        }
        // `Some("x") == headers.get("x")` is false where it is absent.
        match one == Value::None || other == Value::None {
            true => Value::Bool(!equal),
            false => Value::Unknown,
        }
    }

    fn assign(&mut self, target: &Expr, value: &Expr) -> Option<Value> {
        let value = self.expr(value)?;
        match &target.kind {
            ExprKind::Path(path) => {
                if let Some(name) = path.as_name() {
                    self.frame.set(name, value);
                }
            }
            _ => drop(self.expr(target)?),
        }
        Some(Value::Unknown)
    }

    /// The value that a closure gives back for these arguments.
    pub(super) fn closure(&mut self, closure: &Closure, args: &[Value]) -> Value {
        let names = self.frame.vars.len();
        let scope = self.frame.scope.clone();
        let vars = std::mem::take(&mut self.frame.vars);
        let outer = std::mem::replace(
            &mut self.frame,
            Frame {
                vars,
                ..Frame::new(scope)
            },
        );
        for (at, param) in closure.params.iter().enumerate() {
            self.bind(param, args.get(at).cloned().unwrap_or(Value::Unknown));
        }
        if let Some(value) = self.expr(&closure.body) {
            self.frame.returns.push(value);
        }
        let inner = std::mem::replace(&mut self.frame, outer);
        self.frame.vars = inner.vars;
        self.frame.vars.truncate(names);
        joined(inner.returns)
    }
}

/// What a function gives back: one of these.
pub(super) fn joined(values: Vec<Value>) -> Value {
    values
        .into_iter()
        .reduce(Value::join)
        .unwrap_or(Value::Unknown)
}

/// A response tuple with an error status is a refusal.
fn tuple(values: Vec<Value>) -> Value {
    match values.first() {
        Some(Value::Refusal) => Value::Refusal,
        _ => Value::Tuple(values),
    }
}

fn literal(lit: &Lit) -> Value {
    match &lit.kind {
        LitKind::Str(text) => Value::Text(text.clone()),
        LitKind::Int { digits, .. } | LitKind::Float { digits, .. } => {
            Value::Number(digits.clone())
        }
        LitKind::Bool(value) => Value::Bool(*value),
        _ => Value::Unknown,
    }
}

/// A status code that refuses: the constants of `http::StatusCode` from 400 on.
fn status(path: &str) -> Option<Value> {
    let name = path.strip_prefix("http::StatusCode::")?;
    REFUSING.contains(&name).then_some(Value::Refusal)
}

static REFUSING: &[&str] = &[
    "BAD_REQUEST",
    "UNAUTHORIZED",
    "PAYMENT_REQUIRED",
    "FORBIDDEN",
    "NOT_FOUND",
    "METHOD_NOT_ALLOWED",
    "NOT_ACCEPTABLE",
    "PROXY_AUTHENTICATION_REQUIRED",
    "REQUEST_TIMEOUT",
    "CONFLICT",
    "GONE",
    "LENGTH_REQUIRED",
    "PRECONDITION_FAILED",
    "PAYLOAD_TOO_LARGE",
    "URI_TOO_LONG",
    "UNSUPPORTED_MEDIA_TYPE",
    "RANGE_NOT_SATISFIABLE",
    "EXPECTATION_FAILED",
    "IM_A_TEAPOT",
    "MISDIRECTED_REQUEST",
    "UNPROCESSABLE_ENTITY",
    "LOCKED",
    "FAILED_DEPENDENCY",
    "TOO_EARLY",
    "UPGRADE_REQUIRED",
    "PRECONDITION_REQUIRED",
    "TOO_MANY_REQUESTS",
    "REQUEST_HEADER_FIELDS_TOO_LARGE",
    "UNAVAILABLE_FOR_LEGAL_REASONS",
    "INTERNAL_SERVER_ERROR",
    "NOT_IMPLEMENTED",
    "BAD_GATEWAY",
    "SERVICE_UNAVAILABLE",
    "GATEWAY_TIMEOUT",
    "HTTP_VERSION_NOT_SUPPORTED",
    "INSUFFICIENT_STORAGE",
    "LOOP_DETECTED",
    "NETWORK_AUTHENTICATION_REQUIRED",
];
