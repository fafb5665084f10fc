//! The value that a missing field is read as, where the code says it with literals.

use serde_json::Value;

use super::TypeCx;
use super::adt::Adt;
use super::constraints::json;
use super::containers::{self, Container};
use crate::hir::{self, Block, Expr, ExprKind, Fields, ItemKind, MacroArgs};
use crate::lower::type_from_text;
use crate::names::{ItemId, Namespace, Resolved};
use crate::serde::{DefaultValue, FieldAttrs, Quoted, TagStyle, VariantAttrs};
use crate::ty::{Scope, Ty, resolve_type};

/// Values in values that are followed.
const DEEPEST: usize = 8;

impl<'a> TypeCx<'a> {
    /// What is read for a field that is missing; `None` where there is no default, or it is computed.
    /// Null is not stated: that is what an optional field without a default is read as.
    pub(super) fn default_of_field(
        &self,
        adt: &Adt<'a>,
        field: &hir::Field,
        attrs: &FieldAttrs,
        ty: &Ty,
    ) -> Option<Value> {
        if attrs.with.request.is_some() {
            return None;
        }
        let value = match &attrs.default {
            DefaultValue::Trait => self.default_of(ty, DEEPEST),
            DefaultValue::Function(path) => {
                let (scope, body) = self.function_named(adt, path)?;
                self.constant_value(&scope, returned(body)?, ty, DEEPEST)
            }
            DefaultValue::None => self.container_default(adt, field, ty),
        };
        value.filter(|value| !value.is_null())
    }

    /// A field's value in `impl Default for` its struct, or in the function of `#[serde(default = "…")]`.
    fn container_default(&self, adt: &Adt<'a>, field: &hir::Field, ty: &Ty) -> Option<Value> {
        let (scope, body) = match &adt.container.default {
            DefaultValue::None => return None,
            DefaultValue::Function(path) => self.function_named(adt, path)?,
            DefaultValue::Trait => match self.default_impl(adt.id) {
                Some(found) => found,
                None => return self.default_of(ty, DEEPEST),
            },
        };
        let ExprKind::Struct { fields, .. } = &returned(body)?.kind else {
            return None;
        };
        let given = fields.iter().find(|given| given.name == field.name)?;
        self.constant_value(&scope, &given.value, ty, DEEPEST)
    }

    /// What `Default::default()` is for a type.
    fn default_of(&self, ty: &Ty, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        match ty {
            Ty::Primitive(name) => match name.as_str() {
                "bool" => Some(false.into()),
                "str" => Some("".into()),
                "char" => None,
                "f32" | "f64" => Some(0.0.into()),
                _ => Some(0.into()),
            },
            Ty::Outside(path, args) => match containers::find(path) {
                Some(Container::Same) => self.default_of(args.first()?, depth),
                Some(Container::Optional) => Some(Value::Null),
                Some(Container::List | Container::Set) => Some(Value::Array(Vec::new())),
                Some(Container::Map) => Some(Value::Object(serde_json::Map::new())),
                _ if path == "std::string::String" => Some("".into()),
                _ => None,
            },
            Ty::Adt(id, _) => {
                if let Some((scope, body)) = self.default_impl(*id) {
                    return self.constant_value(&scope, returned(body)?, ty, depth);
                }
                match &self.names.item(*id)?.kind {
                    ItemKind::Enum(own) => {
                        let at = own
                            .variants
                            .iter()
                            .position(|variant| crate::serde::has(&variant.attrs, "default"))?;
                        self.unit_variant(ty, at)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The body of `impl Default for T`.
    fn default_impl(&self, id: ItemId) -> Option<(Scope, &'a Block)> {
        let blocks = self.names.impls_of(id).iter();
        let block = blocks
            .filter(|block| block.item.of_trait.is_some())
            .find(|block| {
                let of = block.item.of_trait.as_ref();
                of.and_then(|path| self.names.trait_path(block.module, path))
                    .is_some_and(|path| path == "std::default::Default")
            })?;
        let method = self.names.members_of(block.id).next()?;
        self.body_of(method)
    }

    fn function_named(&self, adt: &Adt<'a>, quoted: &Quoted) -> Option<(Scope, &'a Block)> {
        let parsed = type_from_text(&quoted.text, quoted.span)?;
        let hir::TypeKind::Path(path) = &parsed.kind else {
            return None;
        };
        let id = match self.names.resolve(adt.scope.module, path, Namespace::Value) {
            Resolved::Item(id) => id,
            Resolved::Member(id, name) => self.method(id, &name)?,
            _ => return None,
        };
        self.body_of(id)
    }

    fn body_of(&self, id: ItemId) -> Option<(Scope, &'a Block)> {
        match &self.names.item(id)?.kind {
            ItemKind::Fn(function) => {
                Some((Scope::of_item(self.names, id), function.body.as_ref()?))
            }
            _ => None,
        }
    }

    /// An expression of literals as it is on the wire for a type.
    fn constant_value(&self, scope: &Scope, expr: &Expr, ty: &Ty, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        if let Some((path, args)) = ty.outside()
            && containers::find(path) == Some(Container::Same)
        {
            return self.constant_value(scope, expr, args.first()?, depth);
        }
        if let Some(value) = json(expr) {
            return fits(&value, ty).then_some(value);
        }
        match &expr.kind {
            ExprKind::Path(path) => self.named_value(scope, path, ty, depth),
            ExprKind::Call { callee, args } => self.called_value(scope, callee, args, ty, depth),
            ExprKind::MethodCall {
                receiver, method, ..
            } if ["to_string", "to_owned", "into", "clone"].contains(&method.as_str()) => {
                self.constant_value(scope, receiver, ty, depth)
            }
            ExprKind::Macro(call) => match (&call.args, ty.outside()) {
                (MacroArgs::Exprs(items), Some((path, args)))
                    if containers::find(path) == Some(Container::List) =>
                {
                    let item = args.first()?;
                    let values = items
                        .iter()
                        .map(|entry| self.constant_value(scope, &entry.value, item, depth));
                    values.collect()
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn named_value(&self, scope: &Scope, path: &hir::Path, ty: &Ty, depth: usize) -> Option<Value> {
        match self.names.resolve(scope.module, path, Namespace::Value) {
            Resolved::Item(id) => {
                let (ItemKind::Const(own) | ItemKind::Static(own)) = &self.names.item(id)?.kind
                else {
                    return None;
                };
                let scope = Scope::of_item(self.names, id);
                self.constant_value(&scope, own.value.as_ref()?, ty, depth)
            }
            Resolved::Variant(id, at) if matches!(ty, Ty::Adt(own, _) if *own == id) => {
                self.unit_variant(ty, at)
            }
            Resolved::Outside(path) if path == "std::option::Option::None" => Some(Value::Null),
            _ => {
                // `Self::Variant`
                let Some(Ty::Adt(id, _)) = &scope.self_ty else {
                    return None;
                };
                let ItemKind::Enum(own) = &self.names.item(*id)?.kind else {
                    return None;
                };
                let is_self = path.segments.first()?.name == "Self";
                let at = own
                    .variants
                    .iter()
                    .position(|variant| variant.name == path.last_name())?;
                if is_self {
                    self.unit_variant(ty, at)
                } else {
                    None
                }
            }
        }
    }

    /// `Some(x)`, `String::from("x")`, `Vec::new()`, `T::default()`, `Newtype(x)`.
    fn called_value(
        &self,
        scope: &Scope,
        callee: &Expr,
        args: &[Expr],
        ty: &Ty,
        depth: usize,
    ) -> Option<Value> {
        let ExprKind::Path(path) = &callee.kind else {
            return None;
        };
        let resolved = self.names.resolve(scope.module, path, Namespace::Value);
        match (resolved, args) {
            (Resolved::Outside(full), [only]) if full == "std::option::Option::Some" => {
                let (_, inner) = ty.outside()?;
                self.constant_value(scope, only, inner.first()?, depth)
            }
            (Resolved::Outside(full), [only]) if full == "std::string::String::from" => {
                self.constant_value(scope, only, ty, depth)
            }
            (_, []) if ["new", "default"].contains(&path.last_name()) => self.default_of(ty, depth),
            (Resolved::Item(id), [only]) => {
                let ItemKind::Struct(own) = &self.names.item(id)?.kind else {
                    return None;
                };
                let Fields::Tuple(fields) = &own.fields else {
                    return None;
                };
                let [field] = fields.as_slice() else {
                    return None;
                };
                let Ty::Adt(own, args) = ty else {
                    return None;
                };
                let inside = Scope::of_adt(self.names, *own, args);
                let inner = resolve_type(self.names, &inside, &field.ty);
                (*own == id).then(|| self.constant_value(scope, only, &inner, depth))?
            }
            _ => None,
        }
    }

    /// The text of a unit variant of an externally tagged enum, as it is read.
    fn unit_variant(&self, ty: &Ty, at: usize) -> Option<Value> {
        let adt = self.adt_of(ty)?;
        let ItemKind::Enum(own) = &adt.item.kind else {
            return None;
        };
        let variant = own.variants.get(at)?;
        let plain = adt.container.tag == TagStyle::External && adt.container.from.is_none();
        let unit = variant.fields == Fields::Unit;
        let attrs = VariantAttrs::read(variant, &adt.container);
        (plain && unit && !attrs.untagged).then(|| attrs.name.request.into())
    }
}

/// The value of a body that does nothing else.
fn returned(body: &Block) -> Option<&Expr> {
    if !body.stmts.is_empty() {
        return None;
    }
    body.tail.as_deref()
}

/// Whether a literal is on the wire as it stands for a type: a string for text, a number for a number.
fn fits(value: &Value, ty: &Ty) -> bool {
    match (value, ty) {
        (Value::Number(_), Ty::Primitive(name)) => {
            !["bool", "str", "char"].contains(&name.as_str())
        }
        (Value::Bool(_), Ty::Primitive(name)) => name == "bool",
        (Value::String(_), Ty::Primitive(name)) => name == "char" || name == "str",
        (Value::String(_), Ty::Ref(inner)) => **inner == Ty::Primitive("str".into()),
        (Value::String(_), Ty::Outside(path, _)) => path == "std::string::String",
        _ => false,
    }
}
