//! What a `deserialize` function reads.

use super::{Function, any_of};
use crate::hir::visit::{self, Node};
use crate::hir::{self, Expr, ExprKind, Impl, ItemKind, LocalLet, Path, TypeKind};
use crate::model::{Side, TypeRef};
use crate::names::{Names, Namespace, Resolved};
use crate::ty::{Ty, resolve_type};
use crate::types::TypeCx;
use crate::types::containers;
use crate::types::known_types::text;
use crate::types::numbers::{self, primitive};

impl<'a> TypeCx<'a> {
    /// What one use of the deserializer reads.
    pub(super) fn read_by(&mut self, function: &Function<'a>, expr: &'a Expr) -> Option<TypeRef> {
        match &expr.kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if function.is_via(receiver) => self.deserializer_method(function, method, args),
            ExprKind::Call { callee, .. } => self.deserialized(function, expr, callee),
            _ => None,
        }
    }

    /// `T::deserialize(deserializer)`, `<T>::deserialize(…)`, `Deserialize::deserialize(…)`, `module::deserialize(…)`.
    fn deserialized(
        &mut self,
        function: &Function<'a>,
        call: &'a Expr,
        callee: &'a Expr,
    ) -> Option<TypeRef> {
        let names = self.names;
        let scope = function.scope.clone();
        let ty = match &callee.kind {
            ExprKind::Qualified(path) if path.rest.last()?.name == "deserialize" => {
                resolve_type(names, &scope, &path.self_ty)
            }
            ExprKind::Path(path) if path.last_name() == "deserialize" => {
                match names.resolve(scope.module, path, Namespace::Value) {
                    Resolved::Outside(full) if full.ends_with("::Deserialize::deserialize") => {
                        expected(names, function, call)?
                    }
                    Resolved::Item(_) => {
                        return self.by_function_path(
                            &scope,
                            path,
                            (&Ty::Infer, call.span),
                            Side::Request,
                        );
                    }
                    _ => match resolve_type(names, &scope, &before_last(path)?) {
                        Ty::Unknown(_) => return None,
                        // `Option::deserialize` leaves its argument to be inferred.
                        Ty::Outside(path, args)
                            if args.is_empty() && containers::find(&path).is_some() =>
                        {
                            expected(names, function, call)?
                        }
                        ty => ty,
                    },
                }
            }
            ExprKind::Path(path) => {
                return self.by_function_path(&scope, path, (&Ty::Infer, call.span), Side::Request);
            }
            _ => return None,
        };
        // A type that hands itself on never ends.
        if function.scope.self_ty.as_ref() == Some(&ty) {
            return None;
        }
        Some(self.form(&ty, call.span, Side::Request))
    }

    fn deserializer_method(
        &mut self,
        function: &Function<'a>,
        method: &str,
        args: &'a [Expr],
    ) -> Option<TypeRef> {
        match method {
            "deserialize_str" | "deserialize_string" => Some(text()),
            "deserialize_bool" => Some(TypeRef::Bool),
            "deserialize_char" => primitive("char"),
            "deserialize_unit" => Some(TypeRef::Null),
            "deserialize_any" | "deserialize_u64" | "deserialize_i64" | "deserialize_u32"
            | "deserialize_i32" | "deserialize_f64" | "deserialize_f32" => {
                self.visited(function, args.first()?)
            }
            _ => None,
        }
    }

    /// What a visitor that is declared in the function accepts. JSON calls a few of its methods only.
    fn visited(&self, function: &Function<'_>, visitor: &Expr) -> Option<TypeRef> {
        let name = match &visitor.kind {
            ExprKind::Path(path) | ExprKind::Struct { path, .. } => path.last_name(),
            ExprKind::Call { callee, .. } => match &callee.kind {
                ExprKind::Path(path) => path.last_name(),
                _ => return None,
            },
            _ => return None,
        };
        let block = self.visitor_impl(function, name)?;
        let mut forms: Vec<TypeRef> = Vec::new();
        for item in &block.items {
            if !matches!(item.kind, ItemKind::Fn(_)) {
                continue;
            }
            let (_, form) = VISITS.iter().find(|(own, _)| item.name == *own)?;
            match form()? {
                TypeRef::Never => {}
                form if forms.contains(&form) => {}
                form => forms.push(form),
            }
        }
        (!forms.is_empty()).then(|| any_of(forms))
    }

    fn visitor_impl<'f>(&self, function: &Function<'f>, name: &str) -> Option<&'f Impl> {
        let module = function.scope.module;
        function.body.stmts.iter().find_map(|stmt| match stmt {
        hir::Stmt::Item(item) => match &item.kind {
            ItemKind::Impl(block) => {
                let is_own =
                    matches!(&block.self_ty.kind, TypeKind::Path(path) if path.last_name() == name);
                let of_trait = block.of_trait.as_ref()?;
                let visits = self.names.resolve(module, of_trait, Namespace::Type)
                    == Resolved::Outside("serde::de::Visitor".into());
                (is_own && visits).then_some(&**block)
            }
            _ => None,
        },
        _ => None,
    })
    }
}

/// The forms that a visitor has methods for.
type Visit = (&'static str, fn() -> Option<TypeRef>);

static VISITS: &[Visit] = &[
    ("visit_bool", || Some(TypeRef::Bool)),
    ("visit_i64", || primitive("i64")),
    ("visit_u64", || primitive("u64")),
    ("visit_f64", || Some(numbers::float("double"))),
    ("visit_str", || Some(text())),
    ("visit_borrowed_str", || Some(text())),
    ("visit_string", || Some(text())),
    ("visit_unit", || Some(TypeRef::Null)),
    ("visit_none", || Some(TypeRef::Null)),
    ("visit_u8", || Some(TypeRef::Never)),
    ("visit_u16", || Some(TypeRef::Never)),
    ("visit_u32", || Some(TypeRef::Never)),
    ("visit_i8", || Some(TypeRef::Never)),
    ("visit_i16", || Some(TypeRef::Never)),
    ("visit_i32", || Some(TypeRef::Never)),
    ("visit_f32", || Some(TypeRef::Never)),
    ("visit_char", || Some(TypeRef::Never)),
    ("visit_i128", || Some(TypeRef::Never)),
    ("visit_u128", || Some(TypeRef::Never)),
    ("visit_bytes", || Some(TypeRef::Never)),
    ("visit_borrowed_bytes", || Some(TypeRef::Never)),
    ("visit_byte_buf", || Some(TypeRef::Never)),
    ("expecting", || Some(TypeRef::Never)),
];

/// The path without its last segment, as a type.
fn before_last(path: &Path) -> Option<hir::Type> {
    let mut path = path.clone();
    path.segments.pop();
    if path.segments.is_empty() {
        return None;
    }
    let span = path.span;
    Some(hir::Type {
        kind: TypeKind::Path(path),
        span,
    })
}

/// The type that a call is expected to give: that of the `let` around it, else what the function
/// returns, without the `Some` that is put around it.
fn expected(names: &Names<'_>, function: &Function<'_>, call: &Expr) -> Option<Ty> {
    let around = Around::of(function, call);
    if let Some(ty) = around.local.and_then(|local| local.ty.as_ref()) {
        return Some(resolve_type(names, &function.scope, ty));
    }
    if around.local.is_some() {
        return None;
    }
    let output = function.output.clone()?;
    if !around.some {
        return Some(output);
    }
    match output {
        Ty::Outside(path, mut args) if path == "std::option::Option" && args.len() == 1 => {
            args.pop()
        }
        _ => None,
    }
}

/// What stands around a call.
#[derive(Default)]
struct Around<'a> {
    local: Option<&'a LocalLet>,
    /// `Some(call?)` or `call.map(Some)`.
    some: bool,
}

impl<'a> Around<'a> {
    fn of(function: &Function<'a>, call: &Expr) -> Self {
        let mut around = Self::default();
        let mut open = Vec::new();
        visit::block_parts(function.body, &mut |node| open.push(node));
        let holds =
            |expr: &Expr| expr.span.start <= call.span.start && call.span.end <= expr.span.end;
        while let Some(node) = open.pop() {
            match node {
                Node::Let(local) => {
                    if local.init.as_ref().is_some_and(holds) {
                        around.local = Some(local);
                    }
                    open.extend(local.init.iter().map(Node::Expr));
                }
                Node::Expr(expr) => {
                    around.some |= holds(expr) && makes_some(expr, &holds);
                    visit::children(expr, &mut |node| open.push(node));
                }
                Node::Arm(arm) => open.push(Node::Expr(&arm.body)),
                Node::Item(_) | Node::Macro(_) => {}
            }
        }
        around
    }
}

fn makes_some(expr: &Expr, holds: &dyn Fn(&Expr) -> bool) -> bool {
    let is_some = |expr: &Expr| matches!(&expr.kind, ExprKind::Path(path) if path.as_name().is_some_and(|name| name == "Some"));
    match &expr.kind {
        ExprKind::Call { callee, args } => is_some(callee) && args.iter().any(holds),
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => method == "map" && holds(receiver) && args.iter().any(is_some),
        _ => false,
    }
}
