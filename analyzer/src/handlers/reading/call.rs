//! Calls of functions: extractors called by hand, functions of the project, code outside of it.

use super::expr::joined;
use super::value::{self, Value};
use super::{CALLS, Frame, Key, Reader};
use crate::hir::{self, Expr, ExprKind, GenericArg, ItemKind, Path, Type, TypeKind};
use crate::infer::known::paths::canonical;
use crate::names::{ItemId, Namespace, Resolved};
use crate::source::Span;
use crate::ty::{self, Scope, Ty, impls_for, resolve_type};

/// Associated functions that run an extractor.
static EXTRACTING: &[&str] = &["from_request", "from_request_parts", "try_from_uri"];

/// Functions that read an environment variable.
pub(crate) static ENV: &[&str] = &[
    "std::env::var",
    "std::env::var_os",
    "dotenvy::var",
    "dotenv::var",
];

/// Functions outside of the project that read nothing of a request by themselves.
static HARMLESS: &[&str] = &[
    "axum::extract::FromRef::from_ref",
    "http::Request::from_parts",
    "http::Request::new",
    "std::mem::drop",
    "std::mem::take",
    "std::mem::replace",
    "std::sync::Arc::new",
    "std::boxed::Box::new",
    "std::boxed::Box::pin",
];

impl Reader<'_, '_> {
    pub(super) fn call(&mut self, expr: &Expr, callee: &Expr, args: &[Expr]) -> Option<Value> {
        self.call_as(expr, callee, args, None)
    }

    fn call_as(
        &mut self,
        expr: &Expr,
        callee: &Expr,
        args: &[Expr],
        expected: Option<&Ty>,
    ) -> Option<Value> {
        let values: Option<Vec<Value>> = args.iter().map(|arg| self.expr(arg)).collect();
        let values = values?;
        match &callee.kind {
            ExprKind::Path(path) => Some(self.call_path(expr.span, path, values, expected)),
            ExprKind::Qualified(path) => {
                let last = path.rest.last().map_or("", |segment| segment.name.as_str());
                let ty = resolve_type(self.names, &self.frame.scope, &path.self_ty);
                Some(match EXTRACTING.contains(&last) {
                    true => self.extract(&ty, expr.span),
                    false => Value::Unknown,
                })
            }
            _ => {
                self.expr(callee)?;
                Some(Value::Unknown)
            }
        }
    }

    /// A call or method call whose result has a known type.
    pub(super) fn extraction_as(&mut self, expr: &Expr, expected: Option<&Ty>) -> Option<Value> {
        match &expr.kind {
            ExprKind::Call { callee, args } => self.call_as(expr, callee, args, expected),
            ExprKind::MethodCall {
                receiver,
                method,
                generics,
                args,
                ..
            } if generics.is_empty() && super::method::EXTRACTING.contains(&method.as_str()) => {
                let value = self.expr(receiver)?;
                for arg in args {
                    self.expr(arg)?;
                }
                Some(match (value.reads(), expected) {
                    (true, Some(ty)) => self.extract(ty, expr.span),
                    _ => Value::Unknown,
                })
            }
            _ => self.expr(expr),
        }
    }

    pub(super) fn call_path(
        &mut self,
        span: Span,
        path: &Path,
        args: Vec<Value>,
        expected: Option<&Ty>,
    ) -> Value {
        if let Some(ty) = self.extractor_of(path, expected) {
            return self.extract(&ty, span);
        }
        if let (Some(name), true) = (path.as_name(), expected.is_none())
            && self.frame.var(name).is_some()
        {
            // A closure in a variable.
            return Value::Unknown;
        }
        if let Some(member) = self.of_self(path) {
            return self.call_item(member, self.frame.scope.self_ty.clone(), args, span);
        }
        let module = self.frame.scope.module;
        match self.names.resolve(module, path, Namespace::Value) {
            Resolved::Outside(outside) => self.call_outside(&outside, path, span, args),
            Resolved::Item(item) => self.call_item(item, None, args, span),
            Resolved::Member(item, name) => {
                let member = self.names.inherent_member(item, &name).or_else(|| {
                    let of_traits = self.names.trait_members(item, &name);
                    of_traits.first().map(|(_, member)| *member)
                });
                match member {
                    Some(member) => self.call_item(member, self.self_type(path), args, span),
                    None => Value::Unknown,
                }
            }
            _ => Value::Unknown,
        }
    }

    /// The function of `Self::function`.
    fn of_self(&self, path: &Path) -> Option<ItemId> {
        match path.segments.as_slice() {
            [first, function] if first.name == "Self" => {
                self.member_of(self.frame.scope.self_ty.as_ref()?, &function.name)
            }
            _ => None,
        }
    }

    /// The type `E` of `E::from_request_parts`.
    fn extractor_of(&self, path: &Path, expected: Option<&Ty>) -> Option<Ty> {
        if !EXTRACTING.contains(&path.last_name()) || path.segments.len() < 2 {
            return None;
        }
        let ty = self.self_type(path)?;
        let is_trait = matches!(
            ty.outside().map(|(path, _)| canonical(path).into_owned()),
            Some(path) if path == "axum::extract::FromRequest" || path == "axum::extract::FromRequestParts"
        );
        // `Json::from_request` without its argument: what it is bound to may say it.
        match expected {
            Some(expected) if is_trait || same_head(&ty, expected) => Some(expected.clone()),
            _ => Some(ty),
        }
    }

    /// The type that a path to an associated function begins with.
    fn self_type(&self, path: &Path) -> Option<Ty> {
        let (_, rest) = path.segments.split_last()?;
        let ty = Type {
            kind: TypeKind::Path(Path {
                global: path.global,
                segments: rest.to_vec(),
                span: path.span,
            }),
            span: path.span,
        };
        (!rest.is_empty()).then(|| resolve_type(self.names, &self.frame.scope, &ty))
    }

    /// Runs an extractor: its value, or its failure where that is the case being looked at.
    pub(super) fn extract(&mut self, ty: &Ty, span: Span) -> Value {
        let (path, args) = match ty.outside() {
            Some((path, args)) => (canonical(path).into_owned(), args),
            None => (String::new(), &[][..]),
        };
        let value = value::of_type(ty);
        if value.reads() || matches!(value, Value::Uri | Value::Extensions) && !is_generic(&path) {
            // Cookies, headers and fields are noted when they are looked up.
            if value == Value::Multipart {
                self.note(Key::Extractor(ty.clone()), span);
            }
            return value.ok();
        }
        if matches!(
            path.as_str(),
            "axum::extract::State" | "http::Method" | "http::Version"
        ) {
            return Value::Of(ty.clone()).ok();
        }
        let optional = path == "std::option::Option";
        let key = Key::Extractor(match optional {
            true => args.first().cloned().unwrap_or(Ty::Infer),
            false => ty.clone(),
        });
        let absent = self.absent.contains(&key);
        let read = self.note(key, span);
        match (optional, absent) {
            (true, true) => Value::None.ok(),
            (true, false) => Value::From(read).maybe().fallible(),
            (false, true) => Value::Err,
            (false, false) => Value::From(read).fallible(),
        }
    }

    fn call_outside(&mut self, outside: &str, path: &Path, span: Span, args: Vec<Value>) -> Value {
        let mut args = args;
        let first = match args.is_empty() {
            true => None,
            false => Some(args.remove(0)),
        };
        match (canonical(outside).as_ref(), first) {
            ("std::option::Option::Some", Some(value)) => value.some(),
            ("std::result::Result::Ok", Some(value)) => value.ok(),
            ("std::result::Result::Err", _) => Value::Err,
            ("http::Request::from_parts", _) => Value::Request,
            (known, name) if ENV.contains(&known) => {
                let key = match name {
                    Some(Value::Text(name)) => Key::Env(name),
                    _ => Key::UnknownEnv,
                };
                let result = self.looked_up(key, self.call.unwrap_or(span));
                match (result, known) {
                    (found, "std::env::var_os") => found,
                    (Value::None, _) => Value::Err,
                    (found, _) => found.inner().unwrap_or(Value::Unknown).fallible(),
                }
            }
            (
                "axum_extra::extract::cookie::CookieJar::from_headers"
                | "axum_extra::extract::cookie::SignedCookieJar::from_headers"
                | "axum_extra::extract::cookie::PrivateCookieJar::from_headers",
                _,
            ) => Value::Jar,
            ("axum::body::to_bytes" | "hyper::body::to_bytes", Some(Value::Body)) => {
                let body = Ty::Outside("axum::body::Body".to_owned(), Vec::new());
                let read = self.note(Key::Extractor(body), span);
                Value::From(read).fallible()
            }
            ("std::result::Result::unwrap" | "std::option::Option::unwrap", Some(value)) => {
                value.inner().unwrap_or(Value::Unknown)
            }
            (known, first) if HARMLESS.contains(&known) || is_conversion(known) => {
                first.unwrap_or(Value::Unknown)
            }
            (_, first) => {
                let mut all = first.into_iter().chain(args);
                if all.clone().any(|value| value == Value::Refusal) {
                    return Value::Refusal;
                }
                if let Some(value) = all.find(Value::reads) {
                    self.handed_on(&written(path), span, &value);
                }
                Value::Unknown
            }
        }
    }

    /// Something that reads a request leaves the project.
    pub(super) fn handed_on(&mut self, to: &str, span: Span, value: &Value) {
        if *value != Value::Part {
            self.note(Key::HandedOn(to.to_owned()), span);
        }
    }

    /// Follows a function of the project, where its arguments are worth it.
    pub(super) fn call_item(
        &mut self,
        id: ItemId,
        self_ty: Option<Ty>,
        args: Vec<Value>,
        span: Span,
    ) -> Value {
        let Some(item) = self.names.item(id) else {
            return Value::Unknown;
        };
        let ItemKind::Fn(function) = &item.kind else {
            return Value::Unknown;
        };
        let looking = !self.absent.is_empty() && self.calls.len() < 3;
        let followed = self.follow.is_some_and(|follow| follow.contains(&id));
        let worth = followed || looking || args.iter().any(Value::matters);
        if !worth || self.calls.len() >= CALLS || self.calls.contains(&id) {
            return Value::Unknown;
        }
        let mut scope = Scope::of_item(self.names, id);
        if let (Some(pattern), Some(ty)) = (scope.self_ty.clone(), self_ty) {
            let params: Vec<hir::Name> =
                scope.params.iter().map(|(name, _)| name.clone()).collect();
            let mut found = Vec::new();
            if ty::matches(&pattern, &ty, &params, &mut found) {
                scope.params.extend(found);
            }
            scope.self_ty = Some(ty);
        }
        self.calls.push(id);
        let call = self.call.replace(self.call.unwrap_or(span));
        let outer = std::mem::replace(&mut self.frame, Frame::new(scope));
        let value = self.body_of(function, args);
        self.frame = outer;
        self.call = call;
        self.calls.pop();
        value
    }

    fn body_of(&mut self, function: &hir::Fn, args: Vec<Value>) -> Value {
        let mut args = args.into_iter();
        if function.receiver.is_some() {
            let receiver = args.next().unwrap_or(Value::Unknown);
            self.frame.vars.push(("self".into(), receiver));
        }
        for (param, value) in function.params.iter().zip(args) {
            let value = match value {
                // The signature says more than the caller knows.
                Value::Unknown => {
                    let ty = resolve_type(self.names, &self.frame.scope, &param.ty);
                    match ty {
                        Ty::Adt(..) => Value::Of(ty),
                        _ => Value::Unknown,
                    }
                }
                known => known,
            };
            self.bind(&param.pat, value);
        }
        let Some(body) = &function.body else {
            return Value::Unknown;
        };
        if let Some(value) = self.block(body) {
            self.frame.returns.push(value);
        }
        joined(std::mem::take(&mut self.frame.returns))
    }

    /// The method of a type of the project, inherent or of a trait.
    pub(super) fn member_of(&self, ty: &Ty, name: &str) -> Option<ItemId> {
        impls_for(self.names, ty)
            .iter()
            .find_map(|block| self.names.member(block.id, name))
    }

    /// The types between `::<` and `>`.
    pub(super) fn type_args(&self, generics: &[GenericArg]) -> Vec<Ty> {
        generics
            .iter()
            .filter_map(|arg| match arg {
                GenericArg::Type(ty) => Some(resolve_type(self.names, &self.frame.scope, ty)),
                _ => None,
            })
            .collect()
    }
}

/// Wrappers that `of_type` opens are not extractors of the inner value.
fn is_generic(path: &str) -> bool {
    matches!(path, "std::option::Option" | "std::result::Result")
}

fn same_head(ty: &Ty, expected: &Ty) -> bool {
    match (ty, expected) {
        (Ty::Outside(one, _), Ty::Outside(other, _)) => canonical(one) == canonical(other),
        (Ty::Adt(one, _), Ty::Adt(other, _)) => one == other,
        _ => false,
    }
}

/// Functions that give their argument back in another type.
fn is_conversion(path: &str) -> bool {
    matches!(
        path,
        "std::convert::From::from"
            | "std::convert::Into::into"
            | "std::string::String::from"
            | "std::string::ToString::to_string"
            | "std::borrow::ToOwned::to_owned"
            | "str::trim"
            | "str::to_owned"
            | "str::to_string"
    )
}

/// A path as people write it.
fn written(path: &Path) -> String {
    let names: Vec<&str> = path
        .segments
        .iter()
        .map(|segment| segment.name.as_str())
        .collect();
    names.join("::")
}
