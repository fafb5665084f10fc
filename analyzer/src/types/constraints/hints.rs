//! Remarks in `#[schemars(…)]` and `#[schema(…)]`: titles, descriptions, examples, defaults.

use serde_json::Value;

use super::{inner, value};
use crate::hir::{
    Attr, Expr, ExprKind, JsonTemplate, LitKind, MacroArgs, Meta, MetaValue, UnaryOp,
};
use crate::serde::{entries, text};

/// What an author says of a type or field for its schema.
#[derive(Debug, Default)]
pub(in crate::types) struct Hints {
    pub(in crate::types) title: Option<String>,
    pub(in crate::types) description: Option<String>,
    pub(in crate::types) examples: Vec<Value>,
    pub(in crate::types) default: Option<Value>,
    pub(in crate::types) deprecated: bool,
    pub(in crate::types) read_only: bool,
    pub(in crate::types) write_only: bool,
}

impl Hints {
    pub(in crate::types) fn of(attrs: &[Attr]) -> Self {
        let mut own = Self::default();
        for name in ["schemars", "schema"] {
            for meta in entries(attrs, name) {
                own.read(meta);
            }
        }
        own
    }

    fn read(&mut self, meta: &Meta) {
        match meta.name.as_str() {
            "title" => self.title = text(meta).map(str::to_owned),
            "description" => self.description = text(meta).map(str::to_owned),
            "example" => self.examples.extend(value(meta).and_then(json)),
            "examples" => {
                let listed = inner(meta).iter().filter_map(value);
                self.examples.extend(listed.filter_map(json));
                if let Some(ExprKind::Array(values)) = value(meta).map(|expr| &expr.kind) {
                    self.examples.extend(values.iter().filter_map(json));
                }
            }
            "default" => self.default = value(meta).and_then(json),
            "deprecated" => self.deprecated = meta.value == MetaValue::Word,
            "read_only" => self.read_only = meta.value == MetaValue::Word,
            "write_only" => self.write_only = meta.value == MetaValue::Word,
            _ => {}
        }
    }
}

/// A literal or `json!(…)` as a value.
pub(in crate::types) fn json(expr: &Expr) -> Option<Value> {
    match &expr.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Str(text) => Some(text.as_str().into()),
            LitKind::Char(char) => Some(char.to_string().into()),
            LitKind::Bool(value) => Some((*value).into()),
            LitKind::Byte(byte) => Some((*byte).into()),
            LitKind::Int { digits, .. } => {
                let signed = digits.parse::<i64>().map(Value::from);
                signed
                    .or_else(|_| digits.parse::<u64>().map(Value::from))
                    .ok()
            }
            LitKind::Float { digits, .. } => digits
                .parse()
                .ok()
                .and_then(serde_json::Number::from_f64)
                .map(Value::Number),
            LitKind::ByteStr(_) | LitKind::CStr(_) | LitKind::Other => None,
        },
        ExprKind::Unary {
            op: UnaryOp::Neg,
            operand,
        } => match json(operand)? {
            Value::Number(number) => match number.as_i64() {
                Some(value) => value.checked_neg().map(Value::from),
                None => number.as_f64().map(|value| Value::from(-value)),
            },
            _ => None,
        },
        ExprKind::Ref { value, .. } => json(value),
        ExprKind::Array(values) => values.iter().map(json).collect(),
        ExprKind::Macro(call) => match &call.args {
            MacroArgs::Json(template) => from_template(template),
            _ => None,
        },
        _ => None,
    }
}

fn from_template(template: &JsonTemplate) -> Option<Value> {
    match template {
        JsonTemplate::Null => Some(Value::Null),
        JsonTemplate::Expr(expr) => json(expr),
        JsonTemplate::Array(values) => values.iter().map(from_template).collect(),
        JsonTemplate::Object(entries) => {
            let mut map = serde_json::Map::new();
            for (key, value) in entries {
                let Value::String(key) = json(key)? else {
                    return None;
                };
                map.insert(key, from_template(value)?);
            }
            Some(Value::Object(map))
        }
    }
}
