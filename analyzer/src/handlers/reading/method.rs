//! Method calls: on requests and their parts, on what was read, on services of the project.

use super::value::Value;
use super::{Key, Reader};
use crate::handlers::constants;
use crate::handlers::structs;
use crate::hir::{Expr, ExprKind, GenericArg, Name};
use crate::source::Span;
use crate::ty::Ty;

/// Methods of `RequestExt` and `RequestPartsExt`.
pub(super) static EXTRACTING: &[&str] = &[
    "extract",
    "extract_with_state",
    "extract_parts",
    "extract_parts_with_state",
];

impl Reader<'_, '_> {
    pub(super) fn method(
        &mut self,
        expr: &Expr,
        receiver: &Expr,
        name: &Name,
        generics: &[GenericArg],
        args: &[Expr],
    ) -> Option<Value> {
        let value = self.expr(receiver)?;
        if let Some(found) = self.of_request(&value, expr, name, generics, args) {
            return found;
        }
        if let Some(found) = self.of_option(&value, name, args) {
            return found;
        }
        match &value {
            Value::From(read) => self.of_read(*read, name, args),
            Value::Text(_) | Value::Number(_) if is_same_text(name) => Some(value),
            _ => self.of_other(expr.span, value, name, args),
        }
    }

    /// Methods of the request and of what it is made of. The outer `None`: none of these.
    fn of_request(
        &mut self,
        value: &Value,
        expr: &Expr,
        name: &str,
        generics: &[GenericArg],
        args: &[Expr],
    ) -> Option<Option<Value>> {
        let found = match (value, name) {
            (Value::Request | Value::Parts, name) if EXTRACTING.contains(&name) => {
                let ty = self.type_args(generics).into_iter().next();
                match ty {
                    Some(ty) if ty != Ty::Infer => self.extract(&ty, expr.span),
                    _ => {
                        self.note(Key::HandedOn(name.to_owned()), expr.span);
                        Value::Unknown
                    }
                }
            }
            (Value::Request, "headers" | "headers_mut") => Value::Headers,
            (Value::Request, "uri" | "uri_mut") => Value::Uri,
            (Value::Request, "extensions" | "extensions_mut") => Value::Extensions,
            (Value::Request, "into_body" | "body" | "body_mut") => Value::Body,
            (Value::Request, "into_parts") => Value::Tuple(vec![Value::Parts, Value::Body]),
            (Value::Request, "method" | "version" | "method_mut") => Value::Unknown,
            (Value::Request, "map" | "with_limited_body") => Value::Request,
            (Value::Request, "into_limited_body") => Value::Body,
            (Value::Headers, "get") => {
                return Some(args.first().map(|arg| self.header(arg, expr.span)));
            }
            (Value::Headers, "get_all") => {
                let found = args.first().map(|arg| self.header(arg, expr.span));
                return Some(Some(found.and_then(Value::inner).unwrap_or(Value::None)));
            }
            (Value::Headers, "contains_key") => {
                let found = args.first().map(|arg| self.header(arg, expr.span));
                return Some(Some(match found {
                    Some(Value::None) => Value::Bool(false),
                    _ => Value::Unknown,
                }));
            }
            (Value::Headers, "typed_get" | "typed_try_get") => {
                let header = self.type_args(generics).into_iter().next()?;
                let ty = Ty::Outside("axum_extra::TypedHeader".to_owned(), vec![header]);
                let found = self.extract(&ty, expr.span);
                match (found, name) {
                    (Value::Err, "typed_get") => Value::None,
                    (found, "typed_get") => found.inner().unwrap_or(Value::Unknown).maybe(),
                    (Value::Err, _) => Value::None.ok(),
                    (found, _) => found.inner().unwrap_or(Value::Unknown).maybe().fallible(),
                }
            }
            (Value::Headers | Value::Extensions | Value::Uri, _) if self.keeps(value, name) => {
                value.clone()
            }
            (Value::Headers | Value::Extensions | Value::Uri, _) => Value::Unknown,
            (Value::Jar, "get") => {
                return Some(args.first().map(|arg| self.cookie(arg, expr.span)));
            }
            (Value::Jar, "add" | "remove" | "clone") => Value::Jar,
            (Value::Jar, _) => Value::Unknown,
            (Value::Multipart, "next_field") => Value::Part.maybe().fallible(),
            (Value::Multipart, _) => Value::Unknown,
            (Value::Part, name) => return Some(Some(self.of_part(name))),
            (Value::PartName, name) if is_same_text(name) => Value::PartName,
            (Value::Next, "run") => {
                self.passed_on = true;
                Value::Passed
            }
            (Value::Refusal, "into_response" | "into") => Value::Refusal,
            _ => return None,
        };
        for arg in args {
            if self.expr(arg).is_none() {
                return Some(None);
            }
        }
        Some(Some(found))
    }

    fn keeps(&self, value: &Value, name: &str) -> bool {
        matches!(name, "clone" | "to_owned" | "as_ref" | "borrow")
            && matches!(value, Value::Headers | Value::Uri | Value::Extensions)
    }

    fn of_part(&mut self, name: &str) -> Value {
        match name {
            "name" => Value::PartName.maybe(),
            "text" => {
                self.part_is(true);
                Value::Unknown.fallible()
            }
            "bytes" | "chunk" | "file_name" | "content_type" | "into_stream" => {
                self.part_is(false);
                Value::Unknown
            }
            _ => Value::Unknown,
        }
    }

    /// `headers.get(name)`
    pub(super) fn header(&mut self, name: &Expr, span: Span) -> Value {
        let key = match self.constant(name, true) {
            Some(name) => Key::Header(name),
            None => Key::UnknownHeader,
        };
        self.looked_up(key, span)
    }

    /// `jar.get(name)`
    fn cookie(&mut self, name: &Expr, span: Span) -> Value {
        let key = match self.constant(name, false) {
            Some(name) => Key::Cookie(name),
            None => Key::UnknownCookie,
        };
        self.looked_up(key, span)
    }

    pub(super) fn looked_up(&mut self, key: Key, span: Span) -> Value {
        let absent = self.absent.contains(&key);
        let read = self.note(key, span);
        match absent {
            true => Value::None,
            false => Value::From(read).maybe(),
        }
    }

    fn constant(&mut self, name: &Expr, header: bool) -> Option<String> {
        let scope = &self.frame.scope;
        let known = match header {
            true => constants::header_name(self.names, scope, name),
            false => constants::text(self.names, scope, name),
        };
        known.or_else(|| match self.expr(name)? {
            Value::Text(text) if header => Some(text.to_ascii_lowercase()),
            Value::Text(text) => Some(text),
            _ => None,
        })
    }

    /// Methods of what was read: texts, header values, cookies, iterators over them.
    fn of_read(&mut self, read: usize, name: &str, args: &[Expr]) -> Option<Value> {
        let value = Value::From(read);
        let mut texts = Vec::new();
        let mut values = Vec::new();
        for arg in args {
            if let ExprKind::Closure(closure) = &arg.kind {
                self.closure(closure, std::slice::from_ref(&value));
                continue;
            }
            match self.expr(arg)? {
                Value::Text(text) => texts.push(text),
                other => values.push(other),
            }
        }
        match name {
            "strip_prefix"
            | "starts_with"
            | "eq_ignore_ascii_case"
            | "eq"
            | "trim_start_matches" => {
                for text in &texts {
                    self.compared(read, text);
                }
                Some(match name {
                    "strip_prefix" => value.maybe(),
                    "trim_start_matches" => value,
                    _ => Value::Unknown,
                })
            }
            "split_once" | "rsplit_once" => Some(Value::Tuple(vec![value.clone(), value]).maybe()),
            "to_str" | "parse" | "decode" => Some(value.fallible()),
            "next" | "last" | "nth" | "get" | "first" | "strip_suffix" => Some(value.maybe()),
            "is_empty" | "len" | "contains" | "ends_with" => Some(Value::Unknown),
            _ => Some(value),
        }
    }

    /// Everything else: services of the project are followed.
    fn of_other(
        &mut self,
        span: Span,
        receiver: Value,
        name: &Name,
        args: &[Expr],
    ) -> Option<Value> {
        let mut values = Vec::new();
        for arg in args {
            values.push(self.expr(arg)?);
        }
        if let Value::Of(ty) = &receiver {
            let ty = structs::unwrapped(ty).clone();
            if let Some(member) = self.member_of(&ty, name) {
                let mut all = vec![receiver];
                all.append(&mut values);
                return Some(self.call_item(member, Some(ty), all, span));
            }
            if matches!(name.as_str(), "clone" | "as_ref" | "deref" | "borrow") {
                return Some(Value::Of(ty));
            }
        }
        if receiver == Value::Refusal || values.contains(&Value::Refusal) {
            return Some(Value::Refusal);
        }
        if let Some(value) = values.iter().find(|value| value.reads()) {
            let value = value.clone();
            self.handed_on(name, span, &value);
        }
        Some(match receiver {
            Value::Passed => Value::Passed,
            Value::Tuple(items) if name == "clone" => Value::Tuple(items),
            Value::Body if is_reading(name) => {
                let ty = Ty::Outside("axum::body::Body".to_owned(), Vec::new());
                let read = self.note(Key::Extractor(ty), span);
                Value::From(read).fallible()
            }
            _ => Value::Unknown,
        })
    }

    /// A closure, or a path to a function, called with one argument.
    pub(super) fn apply(&mut self, function: &Expr, arg: Value) -> Value {
        match &function.kind {
            ExprKind::Closure(closure) => self.closure(closure, &[arg]),
            ExprKind::Path(path) => {
                let tail = path.last_name();
                match arg {
                    Value::From(_) | Value::PartName if is_same_text(tail) => arg,
                    Value::From(read) if tail == "to_str" => Value::From(read).fallible(),
                    arg => self.call_path(function.span, path, vec![arg], None),
                }
            }
            _ => {
                self.expr(function);
                Value::Unknown
            }
        }
    }
}

/// Methods that give the same text in another type.
fn is_same_text(name: &str) -> bool {
    matches!(
        name,
        "to_string"
            | "to_owned"
            | "as_str"
            | "as_ref"
            | "into"
            | "clone"
            | "trim"
            | "borrow"
            | "to_lowercase"
            | "to_ascii_lowercase"
            | "value"
            | "into_owned"
            | "deref"
            | "as_bytes"
    )
}

fn is_reading(name: &str) -> bool {
    matches!(name, "collect" | "into_data_stream" | "data" | "frame")
}
