//! Text literals, each with the name it is bound to: `const N`, `let`, a field, an argument, a key.
//!
//! What only wraps a value (`.to_string()`, `Some(…)`, `Secret::new(…)`) does not hide its name. Code
//! that is compiled for tests only is marked.

use super::bound::{expr_name, is_literal, is_test, literal_text, pat_name, pattern_key};
use crate::hir::visit::{self, Node};
use crate::hir::{
    Attr, AttrInput, Block, Expr, ExprKind, Fields, Item, ItemKind, LitKind, MacroArgs, Meta,
    MetaValue, Name, Pat, PatKind,
};
use crate::names::Names;
use crate::source::Span;

/// A string or byte string in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    pub value: LiteralValue,
    pub span: Span,
    /// The nearest name that the value gets.
    pub bound: Option<Bound>,
    pub place: Place,
    /// Inside of `#[cfg(test)]` or a `#[test]` function.
    pub in_test: bool,
}

/// What a literal holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LiteralValue {
    Text(String),
    Bytes(Vec<u8>),
}

impl LiteralValue {
    /// As text, where it is text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
        }
    }
}

/// A name that a value gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    pub name: Name,
    /// Where the name stands, where it stands apart from the value.
    pub span: Option<Span>,
}

/// Where a literal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Code,
    /// In an attribute or a derive's input.
    Attribute,
    /// In a doc comment; the whole comment is one literal.
    Docs,
    /// Compared with something: the value is looked for, not given.
    Compared,
    /// The text of `format!`, `println!`, `panic!` and the like.
    Format,
}

/// Every literal of the local crates.
pub(super) fn collect(names: &Names<'_>) -> Vec<Literal> {
    let project = names.project();
    let mut found = Vec::new();
    for krate in project.crates.iter().filter(|krate| krate.local) {
        for id in &krate.files {
            if let Some(file) = names.files().get(id.0 as usize) {
                let mut walk = Walk {
                    found: &mut found,
                    in_test: false,
                };
                walk.attrs(&file.attrs);
                file.items.iter().for_each(|item| walk.item(item));
            }
        }
    }
    found
}

struct Walk<'f> {
    found: &'f mut Vec<Literal>,
    in_test: bool,
}

impl Walk<'_> {
    fn item(&mut self, item: &Item) {
        let outside = self.in_test;
        self.in_test |= item.attrs.iter().any(is_test);
        self.attrs(&item.attrs);
        self.docs(item.docs.as_deref(), item.span);
        let bound = Some(Bound {
            name: item.name.clone(),
            span: Some(item.name_span),
        });
        match &item.kind {
            ItemKind::Const(value) | ItemKind::Static(value) => {
                value
                    .value
                    .iter()
                    .for_each(|value| self.expr(value, bound.as_ref(), Place::Code));
            }
            ItemKind::Fn(function) => {
                if let Some(body) = &function.body {
                    self.body(body, bound.as_ref());
                }
            }
            ItemKind::Struct(shape) => self.fields(&shape.fields),
            ItemKind::Enum(shape) => {
                for variant in &shape.variants {
                    self.attrs(&variant.attrs);
                    self.docs(variant.docs.as_deref(), variant.span);
                    self.fields(&variant.fields);
                }
            }
            ItemKind::MacroRules(_) | ItemKind::Use(_) | ItemKind::ExternCrate { .. } => {}
            ItemKind::Union
            | ItemKind::TypeAlias(_)
            | ItemKind::Trait(_)
            | ItemKind::Impl(_)
            | ItemKind::Mod(_)
            | ItemKind::MacroCall(_)
            | ItemKind::Other => {
                visit::parts(Node::Item(item), &mut |part| self.node(part, None));
            }
        }
        self.in_test = outside;
    }

    /// What a function gives back is named by the function.
    fn body(&mut self, body: &Block, function: Option<&Bound>) {
        let Some(tail) = body.tail.as_deref().filter(|tail| is_literal(tail)) else {
            return visit::block_parts(body, &mut |part| self.node(part, None));
        };
        for stmt in &body.stmts {
            visit::stmt_parts(stmt, &mut |part| self.node(part, None));
        }
        self.expr(tail, function, Place::Code);
    }

    fn fields(&mut self, fields: &Fields) {
        for field in fields.as_slice() {
            self.docs(field.docs.as_deref(), field.span);
            let bound = Bound {
                name: field.name.clone(),
                span: Some(field.name_span),
            };
            for attr in &field.attrs {
                self.attr(attr, Some(&bound));
            }
        }
    }

    fn node(&mut self, node: Node<'_>, bound: Option<&Bound>) {
        match node {
            Node::Expr(expr) => self.expr(expr, bound, Place::Code),
            Node::Item(item) => self.item(item),
            Node::Let(local) => {
                let own = pat_name(&local.pat);
                if let Some(init) = &local.init {
                    self.expr(init, own.as_ref().or(bound), Place::Code);
                }
                if let Some(block) = &local.otherwise {
                    visit::block_parts(block, &mut |part| self.node(part, None));
                }
            }
            Node::Arm(arm) => {
                let key = pattern_key(&arm.pat);
                self.pattern(&arm.pat);
                arm.guard
                    .iter()
                    .for_each(|guard| self.expr(guard, None, Place::Code));
                self.expr(&arm.body, key.as_ref().or(bound), Place::Code);
            }
            Node::Macro(call) => self.macro_call(call, bound),
        }
    }

    fn expr(&mut self, expr: &Expr, bound: Option<&Bound>, place: Place) {
        match &expr.kind {
            ExprKind::Lit(lit) => self.lit(&lit.kind, lit.span, bound, place),
            ExprKind::Call { callee, args } => self.call(callee, args, bound),
            ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                args,
                ..
            } => {
                self.method(
                    receiver,
                    &Bound {
                        name: method.clone(),
                        span: Some(*method_span),
                    },
                    args,
                    bound,
                );
            }
            ExprKind::Struct { fields, rest, .. } => {
                for field in fields {
                    let own = Bound {
                        name: field.name.clone(),
                        span: Some(field.name_span),
                    };
                    self.expr(&field.value, Some(&own), Place::Code);
                }
                rest.iter()
                    .for_each(|rest| self.expr(rest, None, Place::Code));
            }
            ExprKind::Binary { left, right, .. } => {
                let place = Place::Compared;
                self.expr(left, expr_name(right).as_ref().or(bound), place);
                self.expr(right, expr_name(left).as_ref().or(bound), place);
            }
            ExprKind::Assign { target, value } | ExprKind::OpAssign { target, value, .. } => {
                self.expr(target, None, Place::Code);
                self.expr(value, expr_name(target).as_ref(), Place::Code);
            }
            ExprKind::Tuple(items) if items.len() == 2 && is_literal(&items[0]) => {
                self.pair(&items[0], &items[1], bound);
            }
            ExprKind::Macro(call) => self.macro_call(call, bound),
            _ => visit::children(expr, &mut |part| self.node(part, bound)),
        }
    }

    /// A key and its value: `("api_key", "…")`, `.insert("api_key", "…")`.
    fn pair(&mut self, key: &Expr, value: &Expr, bound: Option<&Bound>) {
        self.expr(key, None, Place::Code);
        let own = literal_text(key).map(|text| Bound {
            name: text.into(),
            span: Some(key.span),
        });
        self.expr(value, own.as_ref().or(bound), Place::Code);
    }

    fn call(&mut self, callee: &Expr, args: &[Expr], bound: Option<&Bound>) {
        self.expr(callee, None, Place::Code);
        match args {
            // One argument: the call is a wrapper of the value (`Some`, `String::from`, `Secret::new`).
            [only] => self.expr(only, bound, Place::Code),
            [key, value] if is_literal(key) => self.pair(key, value, bound),
            _ => args
                .iter()
                .for_each(|arg| self.expr(arg, None, Place::Code)),
        }
    }

    fn method(&mut self, receiver: &Expr, method: &Bound, args: &[Expr], bound: Option<&Bound>) {
        match args {
            [] => self.expr(receiver, bound, Place::Code),
            // A builder's method names its argument: `.password("…")`.
            [only] => {
                let fallback = FALLBACKS.contains(&method.name.as_str());
                self.expr(receiver, if fallback { bound } else { None }, Place::Code);
                let own = if fallback {
                    bound.unwrap_or(method)
                } else {
                    method
                };
                let place = if COMPARES.contains(&method.name.as_str()) {
                    Place::Compared
                } else {
                    Place::Code
                };
                self.expr(only, Some(own), place);
            }
            [key, value] if is_literal(key) => {
                self.expr(receiver, None, Place::Code);
                self.pair(key, value, Some(method));
            }
            _ => {
                self.expr(receiver, None, Place::Code);
                args.iter()
                    .for_each(|arg| self.expr(arg, None, Place::Code));
            }
        }
    }

    fn macro_call(&mut self, call: &crate::hir::MacroCall, bound: Option<&Bound>) {
        let MacroArgs::Exprs(args) = &call.args else {
            visit::parts(Node::Macro(call), &mut |part| self.node(part, bound));
            return;
        };
        let collects = COLLECTS.contains(&call.path.last_name());
        for arg in args {
            let own = arg.name.clone().map(|name| Bound { name, span: None });
            let inherited = if collects { bound } else { None };
            let place = if collects { Place::Code } else { Place::Format };
            self.expr(&arg.value, own.as_ref().or(inherited), place);
        }
    }

    fn pattern(&mut self, pat: &Pat) {
        match &pat.kind {
            PatKind::Expr(expr) => self.expr(expr, None, Place::Compared),
            PatKind::Or(options) => options.iter().for_each(|option| self.pattern(option)),
            _ => {}
        }
    }

    fn lit(&mut self, kind: &LitKind, span: Span, bound: Option<&Bound>, place: Place) {
        let value = match kind {
            LitKind::Str(text) => LiteralValue::Text(text.clone()),
            LitKind::ByteStr(bytes) | LitKind::CStr(bytes) => LiteralValue::Bytes(bytes.clone()),
            _ => return,
        };
        let bound = bound.cloned();
        self.found.push(Literal {
            value,
            span,
            bound,
            place,
            in_test: self.in_test,
        });
    }

    fn docs(&mut self, docs: Option<&str>, span: Span) {
        if let Some(docs) = docs {
            let value = LiteralValue::Text(docs.to_owned());
            let in_test = self.in_test;
            self.found.push(Literal {
                value,
                span,
                bound: None,
                place: Place::Docs,
                in_test,
            });
        }
    }

    fn attrs(&mut self, attrs: &[Attr]) {
        attrs.iter().for_each(|attr| self.attr(attr, None));
    }

    fn attr(&mut self, attr: &Attr, bound: Option<&Bound>) {
        match &attr.input {
            AttrInput::Word => {}
            AttrInput::Value(value) => self.expr(value, bound, Place::Attribute),
            AttrInput::List(metas) => metas.iter().for_each(|meta| self.meta(meta, bound)),
        }
    }

    fn meta(&mut self, meta: &Meta, bound: Option<&Bound>) {
        match &meta.value {
            MetaValue::Word | MetaValue::Text(_) => {}
            MetaValue::Unnamed(value) => self.expr(value, bound, Place::Attribute),
            MetaValue::Expr(value) => {
                // `default_value = "…"` on a field gives the field its value.
                let own = Bound {
                    name: meta.name.clone(),
                    span: Some(meta.span),
                };
                let bound = if meta.name.starts_with("default") {
                    bound
                } else {
                    None
                };
                self.expr(value, Some(bound.unwrap_or(&own)), Place::Attribute);
            }
            MetaValue::List(inner) => inner.iter().for_each(|meta| self.meta(meta, bound)),
        }
    }
}

/// Methods whose argument stands for the receiver's value.
static FALLBACKS: &[&str] = &["unwrap_or", "unwrap_or_else", "or", "or_else", "map_or"];

/// Methods that compare.
static COMPARES: &[&str] = &[
    "eq",
    "ne",
    "contains",
    "starts_with",
    "ends_with",
    "eq_ignore_ascii_case",
];

/// Macros that make a value of their arguments.
static COLLECTS: &[&str] = &[
    "vec", "concat", "hashmap", "btreemap", "array", "json", "secret",
];
