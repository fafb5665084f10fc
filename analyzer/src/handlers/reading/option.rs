//! Methods of `Option`, `Result` and `bool` that carry presence on.

use super::Reader;
use super::value::Value;
use crate::hir::Expr;

impl Reader<'_, '_> {
    /// The outer `None`: it is no such value, or no such method.
    pub(super) fn of_option(
        &mut self,
        value: &Value,
        name: &str,
        args: &[Expr],
    ) -> Option<Option<Value>> {
        match value {
            Value::None | Value::Some(_) | Value::Maybe(_) => self.of_optional(value, name, args),
            Value::Err | Value::Ok(_) | Value::Try(_) => self.of_result(value, name, args),
            Value::Bool(known) => match name {
                "then" | "then_some" if !*known => Some(Some(Value::None)),
                _ => None,
            },
            _ => None,
        }
    }

    fn of_optional(&mut self, value: &Value, name: &str, args: &[Expr]) -> Option<Option<Value>> {
        let there = value.clone().inner();
        let found = match name {
            "as_ref" | "as_deref" | "as_mut" | "as_deref_mut" | "copied" | "cloned" | "clone"
            | "inspect" | "take" | "into_iter" | "iter" => value.clone(),
            "ok_or" | "ok_or_else" => match (value, there) {
                (Value::Some(_), Some(inner)) => inner.ok(),
                (_, Some(inner)) => {
                    self.look_at(args);
                    inner.fallible()
                }
                (_, None) => Value::Err,
            },
            "map" | "and_then" | "map_or" | "map_or_else" | "is_some_and" | "is_none_or"
            | "filter" => return Some(Some(self.mapped(value, there, name, args))),
            "unwrap_or" | "unwrap_or_else" | "unwrap_or_default" => {
                return Some(self.or_otherwise(value, there, args));
            }
            "or" | "or_else" => {
                let other = self.otherwise(args);
                match value {
                    Value::None => other,
                    Value::Some(_) => value.clone(),
                    _ => value.clone().join(other),
                }
            }
            "unwrap" | "expect" => {
                self.found.panics |= there.is_none();
                return Some(there);
            }
            "is_some" => present(value, true),
            "is_none" => present(value, false),
            "flatten" => match there {
                Some(inner @ (Value::None | Value::Maybe(_))) => inner,
                Some(Value::Some(inner)) => {
                    if matches!(value, Value::Some(_)) {
                        inner.some()
                    } else {
                        inner.maybe()
                    }
                }
                Some(inner) => inner.maybe(),
                None => Value::None,
            },
            "transpose" => match there {
                Some(Value::Ok(inner) | Value::Try(inner)) => inner.maybe().fallible(),
                Some(Value::Err) => Value::Err,
                Some(_) => Value::Unknown,
                None => Value::None.ok(),
            },
            _ => return None,
        };
        Some(Some(found))
    }

    fn of_result(&mut self, value: &Value, name: &str, args: &[Expr]) -> Option<Option<Value>> {
        let there = value.clone().inner();
        let found = match name {
            "as_ref" | "as_deref" | "as_mut" | "inspect" | "inspect_err" | "clone" => value.clone(),
            "map_err" | "context" | "with_context" => {
                self.look_at(args);
                value.clone()
            }
            "ok" => match (value, there) {
                (Value::Ok(_), Some(inner)) => inner.some(),
                (_, Some(inner)) => inner.maybe(),
                (_, None) => Value::None,
            },
            "err" => Value::Unknown,
            "map" | "and_then" | "map_or" | "map_or_else" | "is_ok_and" => {
                return Some(Some(self.mapped(value, there, name, args)));
            }
            "unwrap_or" | "unwrap_or_else" | "unwrap_or_default" => {
                return Some(self.or_otherwise(value, there, args));
            }
            "or" | "or_else" => {
                let other = self.otherwise(args);
                match value {
                    Value::Err => other,
                    Value::Ok(_) => value.clone(),
                    _ => value.clone().join(other),
                }
            }
            "unwrap" | "expect" => {
                self.found.panics |= there.is_none();
                return Some(there);
            }
            "is_ok" => present(value, true),
            "is_err" => present(value, false),
            "transpose" => match there {
                Some(Value::Maybe(inner) | Value::Some(inner)) => inner.fallible().maybe(),
                Some(Value::None) => Value::None,
                Some(_) => Value::Unknown,
                None => Value::Err.some(),
            },
            _ => return None,
        };
        Some(Some(found))
    }

    /// `map`, `and_then` and their like: the function sees what is there.
    fn mapped(&mut self, value: &Value, there: Option<Value>, name: &str, args: &[Expr]) -> Value {
        let Some(inner) = there else {
            return match name {
                "map_or" | "map_or_else" => {
                    let other = self.otherwise(args);
                    self.stands_in(&other);
                    other
                }
                "is_some_and" | "is_ok_and" => Value::Bool(false),
                "is_none_or" => Value::Bool(true),
                _ => value.clone(),
            };
        };
        let Some(function) = args.last() else {
            return Value::Unknown;
        };
        let result = self.apply(function, inner.clone());
        match (value, name) {
            (Value::Some(_), "map") => result.some(),
            (Value::Maybe(_), "map") => result.maybe(),
            (Value::Ok(_), "map") => result.ok(),
            (Value::Try(_), "map") => result.fallible(),
            (Value::Some(_) | Value::Ok(_), "and_then") => result,
            (Value::Maybe(_), "and_then") => result.join(Value::None),
            (Value::Try(_), "and_then") => result.join(Value::Err),
            (_, "filter") => inner.maybe(),
            _ => Value::Unknown,
        }
    }

    fn or_otherwise(
        &mut self,
        value: &Value,
        there: Option<Value>,
        args: &[Expr],
    ) -> Option<Value> {
        match (value, there) {
            (Value::Some(_) | Value::Ok(_), inner) => inner,
            (_, Some(inner)) => {
                let other = self.otherwise(args);
                Some(inner.join(other))
            }
            (_, None) => {
                let other = self.otherwise(args);
                self.stands_in(&other);
                Some(other)
            }
        }
    }

    /// What stands in for what is absent: the first argument, called where it is a closure.
    fn otherwise(&mut self, args: &[Expr]) -> Value {
        match args.first() {
            Some(arg) if matches!(arg.kind, crate::hir::ExprKind::Closure(_)) => {
                self.apply(arg, Value::Unknown)
            }
            Some(arg) => self.expr(arg).unwrap_or(Value::Unknown),
            None => Value::Unknown,
        }
    }

    fn look_at(&mut self, args: &[Expr]) {
        for arg in args {
            self.expr(arg);
        }
    }
}

fn present(value: &Value, wanted: bool) -> Value {
    match value {
        Value::None | Value::Err => Value::Bool(!wanted),
        Value::Some(_) | Value::Ok(_) => Value::Bool(wanted),
        _ => Value::Unknown,
    }
}
