//! Generic arguments: as written, else by their defaults.

use super::consts::{const_value, constant};
use super::resolve::Resolver;
use super::scope::{generics_of, is_lifetime};
use super::{Scope, Ty};
use crate::hir::{GenericArg, GenericParamKind, TypeKind};
use crate::names::ItemId;
use crate::source::Span;

impl Resolver<'_, '_> {
    /// Arguments as written.
    pub(super) fn plain_args(&mut self, scope: &Scope, args: &[GenericArg]) -> Vec<Ty> {
        args.iter()
            .filter_map(|arg| match arg {
                GenericArg::Type(ty) => Some(self.ty(scope, ty)),
                GenericArg::Const(expr) => {
                    let value = const_value(self.names, scope, expr);
                    Some(value.map_or(Ty::Unknown(expr.span), Ty::Const))
                }
                GenericArg::Lifetime(_)
                | GenericArg::Assoc { .. }
                | GenericArg::AssocBound { .. } => None,
            })
            .collect()
    }

    /// One argument for each parameter of an item: as written, else its default, else to be inferred.
    pub(super) fn args(
        &mut self,
        scope: &Scope,
        id: ItemId,
        args: &[GenericArg],
        span: Span,
    ) -> Vec<Ty> {
        let generics = self.names.item(id).and_then(|item| generics_of(&item.kind));
        let Some(generics) = generics else {
            return Vec::new();
        };
        let mut written = args
            .iter()
            .filter(|arg| matches!(arg, GenericArg::Type(_) | GenericArg::Const(_)));
        let mut inside = Scope::module(self.names.scope_of(id));
        let params = generics.params.iter();
        for param in params.filter(|param| !is_lifetime(&param.kind)) {
            let arg = match written.next() {
                Some(arg) => self.arg(scope, arg, &param.kind),
                None => self.default(&inside, id, &param.kind, span),
            };
            inside.params.push((param.name.clone(), arg));
        }
        inside.params.into_iter().map(|(_, ty)| ty).collect()
    }

    /// Arguments that were written elsewhere, and the defaults of those that were not.
    pub(super) fn completed(&mut self, id: ItemId, args: &[Ty]) -> Vec<Ty> {
        let Some(item) = self.names.item(id) else {
            return Vec::new();
        };
        let mut inside = Scope::module(self.names.scope_of(id));
        let params = generics_of(&item.kind)
            .into_iter()
            .flat_map(|all| &all.params);
        let params = params.filter(|param| !is_lifetime(&param.kind));
        for (at, param) in params.enumerate() {
            let arg = match args.get(at) {
                Some(arg) => arg.clone(),
                None => self.default(&inside, id, &param.kind, item.name_span),
            };
            inside.params.push((param.name.clone(), arg));
        }
        inside.params.into_iter().map(|(_, ty)| ty).collect()
    }

    /// `N` in `Page<N>` is written like a type.
    pub(super) fn arg(&mut self, scope: &Scope, arg: &GenericArg, param: &GenericParamKind) -> Ty {
        match (arg, param) {
            (GenericArg::Type(ty), GenericParamKind::Const { .. }) => {
                let TypeKind::Path(path) = &ty.kind else {
                    return Ty::Unknown(ty.span);
                };
                if let Some(param) = path.as_name().and_then(|name| scope.param(name)) {
                    return param.clone();
                }
                constant(self.names, scope, path, 0)
                    .and_then(|value| value.try_into().ok())
                    .map_or(Ty::Unknown(ty.span), Ty::Const)
            }
            (GenericArg::Type(ty), _) => self.ty(scope, ty),
            (GenericArg::Const(expr), _) => {
                let value = const_value(self.names, scope, expr);
                value.map_or(Ty::Unknown(expr.span), Ty::Const)
            }
            _ => Ty::Infer,
        }
    }

    pub(super) fn default(
        &mut self,
        scope: &Scope,
        id: ItemId,
        param: &GenericParamKind,
        at: Span,
    ) -> Ty {
        if self.active.contains(&id) {
            return Ty::Unknown(at);
        }
        self.active.push(id);
        let found = match param {
            GenericParamKind::Type {
                default: Some(ty), ..
            } => self.nested(scope, ty),
            GenericParamKind::Const {
                default: Some(expr),
                ..
            } => const_value(self.names, scope, expr).map_or(Ty::Unknown(expr.span), Ty::Const),
            _ => Ty::Infer,
        };
        self.active.pop();
        found
    }
}
