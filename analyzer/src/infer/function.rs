//! Functions of the project: how they are found, and what their signatures say.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use super::Infer;
use super::known::paths::canonical_type;
use super::known::text;
use crate::hir::{self, Bound, GenericParamKind, Generics, ItemKind, Name};
use crate::names::{ImplRef, ItemId};
use crate::ty::{Scope, TraitRef, Ty, resolve_type};

/// A function of the project: free, of an impl, or of a trait with a body.
#[derive(Debug, Clone)]
pub(crate) struct FnRef<'a> {
    pub(crate) id: ItemId,
    pub(crate) item: &'a hir::Item,
    pub(crate) func: &'a hir::Fn,
    /// The impl or trait that it is a member of.
    pub(crate) owner: Option<ItemId>,
}

impl PartialEq for FnRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for FnRef<'_> {}

impl Hash for FnRef<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// What a function's signature says, generic parameters left as they are.
#[derive(Debug)]
pub(crate) struct Signature<'a> {
    /// Module, `Self` and the parameters by name: the scope of the types in the body.
    pub(crate) scope: Scope,
    /// Without the receiver.
    pub(crate) params: Vec<Ty>,
    /// What the function gives once it is awaited.
    pub(crate) output: Ty,
    /// It has type parameters, of its own or of its impl, or takes `impl Trait`.
    pub(crate) generic: bool,
    /// What is demanded of the type parameters.
    pub(crate) bounds: Vec<(Name, &'a [Bound])>,
}

impl<'a> Infer<'a, '_> {
    /// The function that an item is.
    pub(crate) fn function(&self, id: ItemId) -> Option<FnRef<'a>> {
        let item = self.names.item(id)?;
        let ItemKind::Fn(func) = &item.kind else {
            return None;
        };
        Some(FnRef {
            id,
            item,
            func,
            owner: self.names.owner_of(id),
        })
    }

    /// The function of a name in an impl or a trait.
    pub(crate) fn member(&self, owner: ItemId, name: &str) -> Option<FnRef<'a>> {
        self.function(self.names.member(owner, name)?)
    }

    /// The type behind a type as written, with canonical paths.
    pub(crate) fn resolve(&self, scope: &Scope, ty: &hir::Type) -> Ty {
        future_output(canonical_type(resolve_type(self.names, scope, ty)))
    }

    pub(crate) fn signature(&mut self, function: &FnRef<'a>) -> Rc<Signature<'a>> {
        if let Some(found) = self.memory.signatures.get(&function.id) {
            return Rc::clone(found);
        }
        let signature = Rc::new(self.read_signature(function));
        let memory = &mut self.memory.signatures;
        memory.insert(function.id, Rc::clone(&signature));
        signature
    }

    fn read_signature(&self, function: &FnRef<'a>) -> Signature<'a> {
        let scope = Scope::of_item(self.names, function.id);
        let mut bounds = Vec::new();
        let around = function.owner.and_then(|owner| self.names.item(owner));
        match around.map(|owner| &owner.kind) {
            Some(ItemKind::Impl(block)) => bounds_of(&block.generics, &mut bounds),
            Some(ItemKind::Trait(item)) => bounds_of(&item.generics, &mut bounds),
            _ => {}
        }
        let func = function.func;
        bounds_of(&func.generics, &mut bounds);
        let params: Vec<Ty> = func
            .params
            .iter()
            .map(|param| self.resolve(&scope, &param.ty))
            .collect();
        let output = func.output.as_ref();
        let output = output.map_or(Ty::UNIT, |ty| self.resolve(&scope, ty));
        let takes_impl = params.iter().any(|ty| matches!(ty, Ty::ImplTrait(_)));
        let of_trait = scope.self_ty == Some(Ty::Param(Name::new_static("Self")));
        Signature {
            generic: takes_impl || of_trait || !scope.params.is_empty(),
            scope,
            params,
            output,
            bounds,
        }
    }

    /// What an impl is for, and the scope of its types.
    pub(crate) fn impl_scope(&self, block: &ImplRef<'a>) -> (Ty, Scope) {
        let mut scope = Scope::of_item(self.names, block.id);
        let self_ty = self.resolve(&scope, &block.item.self_ty);
        scope.self_ty = Some(self_ty.clone());
        (self_ty, scope)
    }

    /// The arguments of the trait of an impl.
    pub(crate) fn trait_args(&self, block: &'a hir::Impl, scope: &Scope) -> Vec<Ty> {
        let path = block.of_trait.as_ref();
        let args = path
            .and_then(|path| path.segments.last())
            .map(|segment| segment.args.as_slice());
        let args = args.unwrap_or_default().iter().filter_map(|arg| match arg {
            hir::GenericArg::Type(ty) => Some(self.resolve(scope, ty)),
            _ => None,
        });
        args.collect()
    }
}

/// What is demanded of type parameters.
fn bounds_of<'a>(generics: &'a Generics, bounds: &mut Vec<(Name, &'a [Bound])>) {
    for param in &generics.params {
        if let GenericParamKind::Type { bounds: own, .. } = &param.kind {
            bounds.push((param.name.clone(), own.as_slice()));
        }
    }
    for predicate in &generics.predicates {
        if let hir::TypeKind::Path(path) = &predicate.ty.kind
            && let Some(name) = path.as_name()
        {
            bounds.push((name.clone(), predicate.bounds.as_slice()));
        }
    }
}

/// Futures are taken for what they give: `impl Future<Output = T>`, `Pin<Box<dyn Future<Output = T>>>`.
fn future_output(ty: Ty) -> Ty {
    match ty {
        Ty::ImplTrait(bounds) | Ty::DynTrait(bounds) if future_of(&bounds).is_some() => {
            future_of(&bounds).cloned().unwrap_or(Ty::Infer)
        }
        Ty::Outside(path, mut args)
            if matches!(
                path.as_str(),
                "futures::future::BoxFuture" | "futures::future::LocalBoxFuture"
            ) =>
        {
            args.pop().unwrap_or(Ty::Infer)
        }
        Ty::Outside(path, mut args)
            if matches!(path.as_str(), "std::pin::Pin" | "std::boxed::Box") && args.len() == 1 =>
        {
            let inner = args.remove(0);
            let is_future = match &inner {
                Ty::DynTrait(bounds) | Ty::ImplTrait(bounds) => future_of(bounds).is_some(),
                Ty::Outside(path, args) if path == "std::boxed::Box" => {
                    matches!(args.first(), Some(Ty::DynTrait(b)) if future_of(b).is_some())
                }
                _ => false,
            };
            if is_future {
                future_output(inner)
            } else {
                Ty::Outside(path, vec![inner])
            }
        }
        other => other,
    }
}

fn future_of(bounds: &[TraitRef]) -> Option<&Ty> {
    let bound = bounds.iter().find(|b| b.path == "std::future::Future")?;
    let output = bound.assoc.iter().find(|(name, _)| name == "Output");
    output.map(|(_, ty)| ty)
}

/// A type as a person would name it in a message: last segments only.
pub(crate) fn shown(infer: &Infer<'_, '_>, ty: &Ty) -> String {
    let list = |args: &[Ty]| {
        let args: Vec<String> = args.iter().map(|arg| shown(infer, arg)).collect();
        args.join(", ")
    };
    let with_args = |name: &str, args: &[Ty]| {
        if args.is_empty() {
            name.to_owned()
        } else {
            format!("{name}<{}>", list(args))
        }
    };
    match ty {
        Ty::Adt(item, args) => {
            let name = infer
                .names
                .item(*item)
                .map_or("_", |item| item.name.as_str());
            with_args(name, args)
        }
        Ty::Outside(path, args) => {
            let krate = path.split("::").next().unwrap_or_default();
            let name = if matches!(krate, "std" | "axum" | "axum_extra" | "http" | "bytes") {
                path.rsplit("::").next().unwrap_or(path)
            } else {
                path.as_str()
            };
            match (path.as_str(), args.as_slice()) {
                (text::RESULT, [ok, Ty::Infer]) => format!("Result<{}, _>", shown(infer, ok)),
                _ => with_args(name, args),
            }
        }
        Ty::Primitive(name) | Ty::Param(name) => name.to_string(),
        Ty::Ref(inner) => format!("&{}", shown(infer, inner)),
        Ty::Slice(inner) => format!("[{}]", shown(infer, inner)),
        Ty::Array(inner, Some(len)) => format!("[{}; {len}]", shown(infer, inner)),
        Ty::Array(inner, None) => format!("[{}; _]", shown(infer, inner)),
        Ty::Tuple(items) => format!("({})", list(items)),
        Ty::Fn(params, output) => format!("fn({}) -> {}", list(params), shown(infer, output)),
        Ty::ImplTrait(bounds) => format!("impl {}", shown_bounds(bounds)),
        Ty::DynTrait(bounds) => format!("dyn {}", shown_bounds(bounds)),
        Ty::Projection { base, name, .. } => format!("{}::{name}", shown(infer, base)),
        Ty::Const(value) => value.to_string(),
        Ty::Never => "!".to_owned(),
        Ty::Infer | Ty::Unknown(_) => "_".to_owned(),
    }
}

fn shown_bounds(bounds: &[TraitRef]) -> String {
    let names: Vec<&str> = bounds
        .iter()
        .map(|bound| bound.path.rsplit("::").next().unwrap_or(&bound.path))
        .collect();
    names.join(" + ")
}
