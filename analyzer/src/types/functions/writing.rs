//! What a `serialize` function writes.

use super::{Function, any_of};
use crate::hir::visit::{self, Node};
use crate::hir::{Block, Expr, ExprKind, LitKind, Name};
use crate::model::{Field, Object, OnWire, Provenance, Side, TypeRef};
use crate::names::{Namespace, Resolved};
use crate::ty::Ty;
use crate::types::TypeCx;
use crate::types::known_types::{field, inline, list, text};
use crate::types::numbers::primitive;

/// Methods of `Serializer` that write one value whose form the name says.
static SCALARS: &[(&str, &str)] = &[
    ("serialize_bool", "bool"),
    ("serialize_i8", "i8"),
    ("serialize_i16", "i16"),
    ("serialize_i32", "i32"),
    ("serialize_i64", "i64"),
    ("serialize_i128", "i128"),
    ("serialize_u8", "u8"),
    ("serialize_u16", "u16"),
    ("serialize_u32", "u32"),
    ("serialize_u64", "u64"),
    ("serialize_u128", "u128"),
    ("serialize_f32", "f32"),
    ("serialize_f64", "f64"),
    ("serialize_char", "char"),
    ("collect_str", "str"),
];

impl<'a> TypeCx<'a> {
    /// What one use of the serializer writes.
    pub(super) fn written_by(
        &mut self,
        function: &Function<'a>,
        expr: &'a Expr,
    ) -> Option<TypeRef> {
        match &expr.kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if function.is_via(receiver) => self.serializer_method(function, expr, method, args),
            // `value.serialize(serializer)`
            ExprKind::MethodCall {
                receiver, method, ..
            } if method == "serialize" => self.serialized(function, receiver),
            ExprKind::Call { callee, args } => self.called(function, callee, args),
            _ => None,
        }
    }

    fn serializer_method(
        &mut self,
        function: &Function<'a>,
        expr: &'a Expr,
        method: &str,
        args: &'a [Expr],
    ) -> Option<TypeRef> {
        if let Some((_, name)) = SCALARS.iter().find(|(own, _)| *own == method) {
            return primitive(name);
        }
        match method {
            "serialize_str" => Some(texts(args.first()?)),
            "serialize_bytes" => primitive("u8").map(list),
            "serialize_unit" | "serialize_none" | "serialize_unit_struct" => Some(TypeRef::Null),
            "serialize_some" => self.serialized(function, args.first()?),
            "serialize_newtype_struct" => self.serialized(function, args.get(1)?),
            "serialize_unit_variant" => Some(texts(args.get(2)?)),
            "collect_seq" => match self.value_type(function, args.first()?)? {
                Ty::Outside(path, items)
                    if crate::types::containers::find(&path)
                        == Some(crate::types::containers::Container::List) =>
                {
                    let items = self.form(items.first()?, expr.span, Side::Response);
                    Some(list(items))
                }
                _ => None,
            },
            "serialize_struct" | "serialize_map" => self.built_object(function, expr),
            _ => None,
        }
    }

    /// The form of an expression's type.
    fn serialized(&mut self, function: &Function<'a>, expr: &'a Expr) -> Option<TypeRef> {
        if let Some(constant) = literal(expr) {
            return Some(constant);
        }
        let ty = self.value_type(function, expr)?;
        // A type that hands itself on never ends.
        if function
            .values
            .iter()
            .any(|(name, own)| name == "self" && *own == ty)
        {
            return None;
        }
        Some(self.form(&ty, expr.span, Side::Response))
    }

    /// `Serialize::serialize(&value, serializer)`, `module::serialize(&value, serializer)`.
    fn called(
        &mut self,
        function: &Function<'a>,
        callee: &'a Expr,
        args: &'a [Expr],
    ) -> Option<TypeRef> {
        let [value, _] = args else {
            return None;
        };
        let path = match &callee.kind {
            ExprKind::Path(path) => path,
            // `<T as Serialize>::serialize`
            ExprKind::Qualified(path) if path.rest.last()?.name == "serialize" => {
                return self.serialized(function, value);
            }
            _ => return None,
        };
        let module = function.scope.module;
        if let Resolved::Outside(full) = self.names.resolve(module, path, Namespace::Value)
            && full.ends_with("::Serialize::serialize")
        {
            return self.serialized(function, value);
        }
        let ty = self.value_type(function, value)?;
        let scope = function.scope.clone();
        self.by_function_path(&scope, path, (&ty, callee.span), Side::Response)
    }

    /// `let mut state = serializer.serialize_struct(…)?; state.serialize_field("a", &self.a)?; state.end()`
    fn built_object(&mut self, function: &Function<'a>, expr: &'a Expr) -> Option<TypeRef> {
        let state = state_name(function.body, expr)?;
        let mut fields: Vec<Field> = Vec::new();
        let mut open: Vec<(Node<'a>, bool)> = Vec::new();
        visit::block_parts(function.body, &mut |node| open.push((node, false)));
        open.reverse();
        while let Some((node, conditional)) = open.pop() {
            let mut inner = Vec::new();
            match node {
                Node::Expr(expr) => {
                    if let Some((key, value)) = entry(expr, &state)? {
                        let ty = self.serialized(function, value)?;
                        let mut own = field(&key, ty);
                        own.origin = Provenance::inferred(expr.span);
                        if conditional {
                            own.on_wire = OnWire::Optional;
                        }
                        if fields.iter().all(|other| other.name != own.name) {
                            fields.push(own);
                        }
                        continue;
                    }
                    let branches = matches!(
                        expr.kind,
                        ExprKind::If { .. }
                            | ExprKind::Match { .. }
                            | ExprKind::For { .. }
                            | ExprKind::While { .. }
                            | ExprKind::Loop { .. }
                    );
                    visit::children(expr, &mut |node| {
                        inner.push((node, conditional || branches))
                    });
                }
                Node::Let(local) => inner.extend(
                    local
                        .init
                        .iter()
                        .map(|init| (Node::Expr(init), conditional)),
                ),
                Node::Arm(arm) => inner.push((Node::Expr(&arm.body), conditional)),
                Node::Item(_) | Node::Macro(_) => {}
            }
            open.extend(inner.into_iter().rev());
        }
        Some(inline(Object {
            fields,
            ..Object::default()
        }))
    }
}

/// The name of the local that a builder is kept in.
fn state_name(body: &Block, builder: &Expr) -> Option<Name> {
    body.stmts.iter().find_map(|stmt| match stmt {
        crate::hir::Stmt::Let(local) => {
            let init = local.init.as_ref()?;
            let init = match &init.kind {
                ExprKind::Try(inner) => inner,
                _ => init,
            };
            (init.span == builder.span).then(|| super::bound(&local.pat))?
        }
        _ => None,
    })
}

/// The key and value of `state.serialize_field("key", &value)`. `None` where the state is used in
/// a way that is not understood.
#[expect(
    clippy::option_option,
    reason = "no entry, and not understood, are two things"
)]
fn entry<'a>(expr: &'a Expr, state: &str) -> Option<Option<(String, &'a Expr)>> {
    let ExprKind::MethodCall {
        receiver,
        method,
        args,
        ..
    } = &expr.kind
    else {
        return Some(None);
    };
    let is_state = matches!(&receiver.kind, ExprKind::Path(path) if path.as_name().is_some_and(|name| name == state));
    if !is_state {
        return Some(None);
    }
    match (method.as_str(), args.as_slice()) {
        ("end", _) | ("skip_field", _) => Some(None),
        ("serialize_field" | "serialize_entry", [key, value]) => {
            let ExprKind::Lit(lit) = &key.kind else {
                return None;
            };
            match &lit.kind {
                LitKind::Str(key) => Some(Some((key.clone(), value))),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A string that is one of a few literals, or any.
fn texts(expr: &Expr) -> TypeRef {
    constants(expr).map_or_else(text, any_of)
}

fn constants(expr: &Expr) -> Option<Vec<TypeRef>> {
    match &expr.kind {
        ExprKind::Lit(_) => literal(expr).map(|constant| vec![constant]),
        ExprKind::Ref { value, .. } => constants(value),
        ExprKind::Match { arms, .. } => {
            let all: Option<Vec<_>> = arms.iter().map(|arm| constants(&arm.body)).collect();
            all.map(|all| all.into_iter().flatten().collect())
        }
        ExprKind::Block { block, .. } if block.stmts.is_empty() => {
            constants(block.tail.as_deref()?)
        }
        ExprKind::If {
            then, otherwise, ..
        } if then.stmts.is_empty() => {
            let mut all = constants(then.tail.as_deref()?)?;
            all.extend(constants(otherwise.as_deref()?)?);
            Some(all)
        }
        _ => None,
    }
}

fn literal(expr: &Expr) -> Option<TypeRef> {
    match &expr.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Str(text) => Some(TypeRef::Const(vec![text.as_str().into()])),
            LitKind::Bool(value) => Some(TypeRef::Const(vec![(*value).into()])),
            _ => None,
        },
        ExprKind::Ref { value, .. } => literal(value),
        _ => None,
    }
}
