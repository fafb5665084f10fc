//! Patterns: whether a value fits, and what names it binds.

use super::value::{self, Value};
use super::{Frame, Reader};
use crate::handlers::structs::{self, Made, text_literal};
use crate::hir::{Expr, FieldPat, Name, Pat, PatKind, Path};
use crate::names::{Namespace, Resolved};
use crate::ty::Ty;

/// Whether a pattern matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Yes,
    No,
    Maybe,
}

impl Fit {
    fn and(self, other: Fit) -> Fit {
        match (self, other) {
            (Fit::No, _) | (_, Fit::No) => Fit::No,
            (Fit::Yes, Fit::Yes) => Fit::Yes,
            _ => Fit::Maybe,
        }
    }
}

impl Frame {
    pub(super) fn var(&self, name: &str) -> Option<&Value> {
        self.vars
            .iter()
            .rev()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value)
    }

    pub(super) fn set(&mut self, name: &str, value: Value) {
        if let Some((_, old)) = self.vars.iter_mut().rev().find(|(own, _)| own == name) {
            *old = value;
        }
    }

    /// What is known of variables after one of two ways.
    pub(super) fn merge(&mut self, other: Vec<(Name, Value)>) {
        for (at, (name, value)) in other.into_iter().enumerate() {
            if let Some((own, known)) = self.vars.get_mut(at)
                && *own == name
            {
                let old = std::mem::replace(known, Value::Unknown);
                *known = old.join(value);
            }
        }
    }
}

impl Reader<'_, '_> {
    /// Binds the names of a pattern.
    pub(super) fn bind(&mut self, pat: &Pat, value: Value) -> Fit {
        match &pat.kind {
            PatKind::Wild | PatKind::Rest => Fit::Yes,
            PatKind::Bind { name, inner, .. } => self.bind_name(pat, name, inner.as_deref(), value),
            PatKind::Path(path) => self.bind_path(path, &value),
            PatKind::Tuple(pats) => self.bind_tuple(pats, value),
            PatKind::TupleStruct { path, fields } => self.bind_constructor(path, fields, value),
            PatKind::Struct { path, fields, .. } => self.bind_struct(path, fields, value),
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => self.bind(inner, value),
            PatKind::Or(pats) => self.bind_any(pats, value),
            PatKind::Slice(pats) => {
                for pat in pats {
                    self.bind(pat, Value::Unknown);
                }
                Fit::Maybe
            }
            PatKind::Expr(expr) => self.fits_literal(expr, &value),
            PatKind::Range { .. } | PatKind::Other => Fit::Maybe,
        }
    }

    fn bind_name(&mut self, pat: &Pat, name: &Name, inner: Option<&Pat>, value: Value) -> Fit {
        // A name alone may be a unit variant or a constant.
        if inner.is_none() && name.starts_with(|c: char| c.is_uppercase()) {
            let path = Path {
                global: false,
                segments: vec![crate::hir::PathSegment {
                    name: name.clone(),
                    args: Vec::new(),
                    span: pat.span,
                }],
                span: pat.span,
            };
            return self.bind_path(&path, &value);
        }
        let fit = inner.map_or(Fit::Yes, |inner| self.bind(inner, value.clone()));
        self.frame.vars.push((name.clone(), value));
        fit
    }

    fn bind_path(&mut self, path: &Path, value: &Value) -> Fit {
        let module = self.frame.scope.module;
        match self.names.resolve(module, path, Namespace::Value) {
            Resolved::Outside(path) if path == "std::option::Option::None" => match value {
                Value::None => Fit::Yes,
                Value::Some(_) => Fit::No,
                _ => Fit::Maybe,
            },
            _ => Fit::Maybe,
        }
    }

    fn bind_tuple(&mut self, pats: &[Pat], value: Value) -> Fit {
        let rest = pats
            .iter()
            .position(|pat| matches!(pat.kind, PatKind::Rest));
        let mut fit = Fit::Yes;
        let items = match value {
            Value::Tuple(items) => items,
            other => vec![piece(&other); pats.len()],
        };
        for (at, pat) in pats.iter().enumerate() {
            let index = match rest {
                Some(rest) if at > rest => (items.len() + at).checked_sub(pats.len()),
                _ => Some(at),
            };
            let item = index.and_then(|at| items.get(at)).cloned();
            fit = fit.and(self.bind(pat, item.unwrap_or(Value::Unknown)));
        }
        fit
    }

    fn bind_constructor(&mut self, path: &Path, fields: &[Pat], value: Value) -> Fit {
        let module = self.frame.scope.module;
        let resolved = self.names.resolve(module, path, Namespace::Value);
        let name = match &resolved {
            Resolved::Outside(path) => path.as_str(),
            _ => "",
        };
        let (fit, inner) = match (name, value) {
            ("std::option::Option::Some", Value::Some(inner)) => (Fit::Yes, *inner),
            ("std::option::Option::Some", Value::None) => (Fit::No, Value::Unknown),
            ("std::option::Option::Some", Value::Maybe(inner)) => (Fit::Maybe, *inner),
            ("std::result::Result::Ok", Value::Ok(inner)) => (Fit::Yes, *inner),
            ("std::result::Result::Ok", Value::Err) => (Fit::No, Value::Unknown),
            ("std::result::Result::Ok", Value::Try(inner)) => (Fit::Maybe, *inner),
            ("std::result::Result::Err", Value::Err) => (Fit::Yes, Value::Unknown),
            ("std::result::Result::Err", Value::Ok(_)) => (Fit::No, Value::Unknown),
            (
                "std::option::Option::Some"
                | "std::result::Result::Ok"
                | "std::result::Result::Err",
                value,
            ) => (Fit::Maybe, piece(&value)),
            (_, value) => {
                let fit = match resolved {
                    Resolved::Variant(..) => Fit::Maybe,
                    _ => Fit::Yes,
                };
                (fit, self.unwrapped(value))
            }
        };
        match fields {
            [only] => fit.and(self.bind(only, inner)),
            fields => {
                for (at, field) in fields.iter().enumerate() {
                    let value = self.field_of(&inner, &at.to_string());
                    self.bind(field, value);
                }
                Fit::Maybe
            }
        }
    }

    /// What is inside of a newtype: an extractor, a struct of the project.
    fn unwrapped(&self, value: Value) -> Value {
        match value {
            Value::Of(ty) => match (&ty, structs::made(self.names, &ty)) {
                (_, Some(Made::Newtype(field))) => value::of_type(&field.ty),
                (Ty::Outside(_, args), _) => args.first().map_or(Value::Unknown, value::of_type),
                _ => Value::Of(ty),
            },
            other => other,
        }
    }

    fn bind_struct(&mut self, path: &Path, fields: &[FieldPat], value: Value) -> Fit {
        for field in fields {
            let inner = self.field_of(&value, &field.name);
            self.bind(&field.pat, inner);
        }
        let module = self.frame.scope.module;
        match self.names.resolve(module, path, Namespace::Type) {
            Resolved::Variant(..) => Fit::Maybe,
            _ => Fit::Yes,
        }
    }

    fn bind_any(&mut self, pats: &[Pat], value: Value) -> Fit {
        let mut all_no = true;
        let mut any_yes = false;
        for (at, pat) in pats.iter().enumerate() {
            let before = self.frame.vars.len();
            let fit = self.bind(pat, value.clone());
            all_no &= fit == Fit::No;
            any_yes |= fit == Fit::Yes;
            if at > 0 {
                self.frame.vars.truncate(before);
            }
        }
        match (any_yes, all_no) {
            (true, _) => Fit::Yes,
            (false, true) => Fit::No,
            (false, false) => Fit::Maybe,
        }
    }

    fn fits_literal(&mut self, expr: &Expr, value: &Value) -> Fit {
        let Some(text) = text_literal(expr) else {
            return Fit::Maybe;
        };
        match value {
            Value::Text(own) if own == text => Fit::Yes,
            Value::Text(_) => Fit::No,
            Value::From(read) => {
                self.compared(*read, text);
                Fit::Maybe
            }
            Value::PartName => {
                self.part(text, expr.span);
                self.arm.push(text.to_owned());
                Fit::Maybe
            }
            _ => Fit::Maybe,
        }
    }

    /// A field of a value.
    pub(super) fn field_of(&self, value: &Value, name: &str) -> Value {
        match (value, name) {
            (Value::Parts, "headers") => Value::Headers,
            (Value::Parts, "uri") => Value::Uri,
            (Value::Parts, "extensions") => Value::Extensions,
            (Value::Tuple(items), index) => index
                .parse::<usize>()
                .ok()
                .and_then(|at| items.get(at).cloned())
                .unwrap_or(Value::Unknown),
            (Value::From(read), _) => Value::From(*read),
            (Value::Headers | Value::Jar | Value::Uri, "0") => value.clone(),
            (Value::Of(ty), name) => self.field_of_type(ty, name),
            _ => Value::Unknown,
        }
    }

    fn field_of_type(&self, ty: &Ty, name: &str) -> Value {
        let ty = structs::unwrapped(ty);
        let fields = match structs::made(self.names, ty) {
            Some(Made::Named(fields) | Made::Tuple(fields)) => fields,
            Some(Made::Newtype(field)) => vec![*field],
            _ => {
                return match (ty, name) {
                    (Ty::Outside(_, args), "0") => {
                        args.first().map_or(Value::Unknown, value::of_type)
                    }
                    _ => Value::Unknown,
                };
            }
        };
        let field = fields.into_iter().find(|field| field.field.name == name);
        match field.map(|field| field.ty) {
            // What a struct of the project holds need not come from this request.
            Some(ty @ (Ty::Adt(..) | Ty::Outside(..))) => Value::Of(ty),
            _ => Value::Unknown,
        }
    }
}

/// What stays known of a value that is taken apart.
fn piece(value: &Value) -> Value {
    match value {
        Value::From(read) => Value::From(*read),
        _ => Value::Unknown,
    }
}
