//! `with = "…"`: from the name of a function to what it does on the wire.

use super::TypeCx;
use super::adt::Adt;
use super::functions::Function;
use super::rules::UNKNOWN_SERDE_MODULE;
use super::with_modules::{self, WithAsk};
use crate::diagnostic::Diagnostic;
use crate::hir::{self, GenericArg, ItemKind, TypeKind};
use crate::lower::type_from_text;
use crate::model::{Side, TypeRef};
use crate::names::{ItemId, Namespace, Resolved};
use crate::serde::{Container, Quoted};
use crate::source::Span;
use crate::ty::{Scope, Ty, resolve_type};

impl<'a> TypeCx<'a> {
    /// The form of a value that a function reads or writes in place of its type.
    pub(super) fn with_form(
        &mut self,
        adt: &Adt<'a>,
        function: &Quoted,
        ty: &Ty,
        side: Side,
    ) -> TypeRef {
        let known = match type_from_text(&function.text, function.span) {
            Some(hir::Type {
                kind: TypeKind::Path(path),
                ..
            }) => self.by_function_path(&adt.scope, &path, (ty, function.span), side),
            _ => None,
        };
        known.unwrap_or_else(|| {
            let finding = Diagnostic::new(
                &UNKNOWN_SERDE_MODULE,
                function.span,
                format!("what `{}` does on the wire is not known", function.text),
            );
            self.report.push(finding);
            TypeRef::Unknown
        })
    }

    /// The same for a path. `at`: where the type's own form is asked for. `None` where it is not known.
    pub(super) fn by_function_path(
        &mut self,
        scope: &Scope,
        path: &hir::Path,
        (ty, at): (&Ty, Span),
        side: Side,
    ) -> Option<TypeRef> {
        match self.names.resolve(scope.module, path, Namespace::Value) {
            Resolved::Outside(full) => {
                let full = self.package_path(&full, at);
                if full.starts_with("serde_with::As::") {
                    let adapter = self.turbofish(scope, path)?;
                    return self.adapted(&adapter, ty, at, side);
                }
                let own = self.quietly(ty, at, side);
                if let Some(form) = with_modules::find(&full, &WithAsk { side, own }) {
                    return Some(form);
                }
                let id = self.names.open(&full)?;
                self.by_function(id, ty, side)
            }
            Resolved::Item(id) => self.by_function(id, ty, side),
            Resolved::Member(id, name) => {
                let container = Container::read(&self.names.item(id)?.attrs);
                if container.remote.is_some() {
                    return self.remote(scope, path, side);
                }
                let method = self.method(id, &name)?;
                self.by_function(method, ty, side)
            }
            _ => None,
        }
    }

    /// What the type itself is, without complaints: its own impls need not exist.
    fn quietly(&mut self, ty: &Ty, at: Span, side: Side) -> TypeRef {
        let findings = self.report.diagnostics.len();
        let form = self.form(ty, at, side);
        self.report.diagnostics.truncate(findings);
        form
    }

    /// `with = "DurationDef"`, where `DurationDef` describes another crate's type.
    fn remote(&mut self, scope: &Scope, path: &hir::Path, side: Side) -> Option<TypeRef> {
        let mut definition = path.clone();
        definition.segments.pop();
        let span = definition.span;
        let ty = hir::Type {
            kind: TypeKind::Path(definition),
            span,
        };
        match resolve_type(self.names, scope, &ty) {
            Ty::Adt(id, args) => Some(self.component(&Ty::Adt(id, args), side)),
            _ => None,
        }
    }

    /// The `T` of `As::<T>::serialize`.
    fn turbofish(&self, scope: &Scope, path: &hir::Path) -> Option<Ty> {
        path.segments
            .iter()
            .flat_map(|segment| &segment.args)
            .find_map(|arg| match arg {
                GenericArg::Type(ty) => Some(resolve_type(self.names, scope, ty)),
                _ => None,
            })
    }

    /// A function in an inherent impl of a type.
    pub(super) fn method(&self, id: ItemId, name: &str) -> Option<ItemId> {
        let impls = self.names.impls_of(id).iter();
        impls
            .filter(|block| block.item.of_trait.is_none())
            .flat_map(|block| self.names.members_of(block.id))
            .find(|member| {
                self.names
                    .item(*member)
                    .is_some_and(|item| item.name == name && matches!(item.kind, ItemKind::Fn(_)))
            })
    }

    fn by_function(&mut self, id: ItemId, ty: &Ty, side: Side) -> Option<TypeRef> {
        let function = Function::of_with(self.names, id, ty, side)?;
        self.function_form(&function, side)
    }
}
