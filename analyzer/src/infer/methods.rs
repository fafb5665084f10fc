//! Methods: by the type of the receiver, through references, pointers and `Deref`, then by traits.

use super::Infer;
use super::choice::leaves;
use super::frame::Frame;
use super::function::FnRef;
use super::known::{self, Found, Use};
use super::unify::unify;
use super::value::{Known, Value};
use crate::hir::{Bound, ItemKind, Name};
use crate::names::{ImplRef, ItemId};
use crate::source::Span;
use crate::ty::{TraitRef, Ty};

/// Steps through `Deref` before a type is taken for endless.
const MAX_DEREFS: usize = 8;

/// Impls of one trait that a call may mean, before it is taken for unknown.
const MAX_IMPLS: usize = 8;

/// What a method call gives, and what it makes of its receiver, where that changes.
#[derive(Debug)]
pub(crate) struct Outcome<'a> {
    pub(crate) value: Value<'a>,
    pub(crate) receiver: Option<Value<'a>>,
}

impl<'a> From<Value<'a>> for Outcome<'a> {
    fn from(value: Value<'a>) -> Self {
        Self {
            value,
            receiver: None,
        }
    }
}

impl<'a> Infer<'a, '_> {
    pub(crate) fn method(
        &mut self,
        frame: &mut Frame<'a>,
        receiver: Value<'a>,
        name: &Name,
        args: Vec<Value<'a>>,
        generics: Vec<Ty>,
        span: Span,
    ) -> Outcome<'a> {
        if receiver.is_never() || args.iter().any(Value::is_never) {
            return Value::never().into();
        }
        let mut ty = receiver_type(&receiver);
        for _ in 0..MAX_DEREFS {
            if let Some(function) = self.method_on(frame, &ty, name) {
                let receiver = receiver.clone();
                let called = self.call_with(
                    frame,
                    &function,
                    Some(receiver),
                    args,
                    &generics,
                    Some(&ty),
                    span,
                );
                return called.into();
            }
            if let Some(found) = known::method(&ty, name) {
                let using = Use {
                    receiver,
                    on: ty,
                    name: name.clone(),
                    args,
                    generics,
                    span,
                };
                return self.use_known(frame, found, using);
            }
            match self.dereferenced(&ty) {
                Some(inner) => ty = inner,
                None => break,
            }
        }
        let ty = receiver_type(&receiver);
        if let Some(function) = self.extension_method(&ty, name) {
            let receiver = Some(receiver);
            let called =
                self.call_with(frame, &function, receiver, args, &generics, Some(&ty), span);
            return called.into();
        }
        let using = Use {
            receiver,
            on: ty,
            name: name.clone(),
            args,
            generics,
            span,
        };
        match known::universal(&using) {
            Some(found) => self.use_known(frame, found, using),
            None => known::from_somewhere(&using.receiver).into(),
        }
    }

    fn use_known(&mut self, frame: &mut Frame<'a>, found: Found, using: Use<'a>) -> Outcome<'a> {
        match found {
            Found::Type(text) => {
                let args: Vec<Ty> = match &using.on {
                    Ty::Outside(_, args) => args.iter().chain(&using.generics).cloned().collect(),
                    _ => using.generics.clone(),
                };
                Value::any(known::text::parse(text, &args)).into()
            }
            Found::This => using.receiver.into(),
            Found::Native(native) => native(self, frame, using).into(),
            Found::Change(native) => {
                let changed = native(self, frame, using);
                Outcome {
                    value: changed.clone(),
                    receiver: Some(changed),
                }
            }
        }
    }

    /// The project's own function of this name on a type.
    fn method_on(&mut self, frame: &Frame<'a>, ty: &Ty, name: &Name) -> Option<FnRef<'a>> {
        match ty {
            Ty::Adt(item, _) => self.method_of(*item, name),
            Ty::Outside(path, _) => {
                let blocks = self.names.impls_of_outside(path);
                blocks.iter().find_map(|block| self.in_block(block, name))
            }
            Ty::Primitive(path) => {
                let blocks = self.names.impls_of_outside(path);
                blocks.iter().find_map(|block| self.in_block(block, name))
            }
            Ty::DynTrait(bounds) | Ty::ImplTrait(bounds) => bounds
                .iter()
                .find_map(|bound| self.declared_in(bound, name)),
            Ty::Param(param) => {
                let bounds = frame.bounds.iter().filter(|(own, _)| own == param);
                let mut bounds = bounds.flat_map(|(_, bounds)| bounds.iter());
                bounds.find_map(|bound| match bound {
                    Bound::Trait { path, .. } => {
                        let path = self.names.trait_path(frame.scope.module, path)?;
                        self.trait_member(&path, name)
                    }
                    Bound::Lifetime => None,
                })
            }
            _ => None,
        }
    }

    fn declared_in(&self, bound: &TraitRef, name: &Name) -> Option<FnRef<'a>> {
        self.trait_member(&bound.path, name)
    }

    /// The function that a trait of the project declares, or one of the traits above it.
    fn trait_member(&self, path: &str, name: &Name) -> Option<FnRef<'a>> {
        let id = *self.memory.traits.get(path)?;
        self.member(id, name)
    }

    /// The function of a name in the impls of a struct or enum: its own, then those of traits, then
    /// what the traits give by themselves.
    pub(crate) fn method_of(&mut self, item: ItemId, name: &Name) -> Option<FnRef<'a>> {
        let key = (item, name.clone());
        if let Some(found) = self.memory.methods.get(&key) {
            return found.clone();
        }
        let blocks = self.names.impls_of(item);
        let own = blocks.iter().filter(|block| block.item.of_trait.is_none());
        let of_traits = blocks.iter().filter(|block| block.item.of_trait.is_some());
        let found = own
            .chain(of_traits)
            .find_map(|block| self.in_block(block, name));
        let found = found.or_else(|| blocks.iter().find_map(|block| self.by_default(block, name)));
        self.memory.methods.insert(key, found.clone());
        found
    }

    fn in_block(&self, block: &ImplRef<'a>, name: &Name) -> Option<FnRef<'a>> {
        self.member(block.id, name)
    }

    fn by_default(&self, block: &ImplRef<'a>, name: &Name) -> Option<FnRef<'a>> {
        let path = block.item.of_trait.as_ref()?;
        let path = self.names.trait_path(block.module, path)?;
        let declared = self.trait_member(&path, name)?;
        declared.func.body.is_some().then_some(declared)
    }

    /// A call of a trait's function whose receiver is only known by the trait: that of the one impl, or
    /// one of a few.
    pub(crate) fn trait_method(
        &mut self,
        frame: &mut Frame<'a>,
        declared: &FnRef<'a>,
        receiver: Value<'a>,
        args: Vec<Value<'a>>,
        span: Span,
    ) -> Option<Value<'a>> {
        let owner = declared.owner?;
        let path = self.names.path_of(owner);
        let name = &declared.item.name;
        let blocks = self.names.impls_of_trait(&path);
        if blocks.is_empty() || blocks.len() > MAX_IMPLS {
            return None;
        }
        let mut results = Vec::new();
        for block in blocks {
            let function = self.in_block(block, name)?;
            let (self_ty, _) = self.impl_scope(block);
            let receiver = receiver.clone().typed(self_ty.clone());
            let receiver = Some(receiver);
            let (args, ty) = (args.clone(), Some(&self_ty));
            results.push(self.call_with(frame, &function, receiver, args, &[], ty, span));
        }
        let id = self.fresh();
        Some(super::choice::one_of(id, (0..).zip(results).collect()))
    }

    /// A method of a trait of the project for types that are not its own: `impl<T, E> ResultExt for Result<T, E>`.
    fn extension_method(&mut self, ty: &Ty, name: &Name) -> Option<FnRef<'a>> {
        let owners = self.memory.extensions.get(name)?.clone();
        for path in owners {
            for block in self.names.impls_of_trait(&path) {
                let (self_ty, _) = self.impl_scope(block);
                if unify(&self_ty, ty, &mut Vec::new()) {
                    let found = self.in_block(block, name);
                    let found = found.or_else(|| self.by_default(block, name));
                    if found.is_some() {
                        return found;
                    }
                }
            }
        }
        None
    }

    /// What a type is behind a reference, a pointer, a wrapper or its own `Deref`.
    pub(crate) fn dereferenced(&mut self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Ref(inner) => Some(inner.as_ref().clone()),
            Ty::Array(inner, _) => Some(Ty::Slice(inner.clone())),
            Ty::Outside(path, args) if known::is_pointer(path) || known::is_wrapper(path) => {
                args.first().cloned()
            }
            Ty::Outside(path, _) if path == known::text::STRING => {
                Some(Ty::Primitive(Name::new_static("str")))
            }
            Ty::Outside(path, args) if path == known::text::VEC => {
                Some(Ty::Slice(Box::new(args.first()?.clone())))
            }
            Ty::Adt(item, _) => self.own_deref(*item, ty),
            _ => None,
        }
    }

    fn own_deref(&mut self, item: ItemId, ty: &Ty) -> Option<Ty> {
        let block = self.names.impls_of(item).iter().find(|block| {
            let path = block.item.of_trait.as_ref();
            let path = path.and_then(|path| self.names.trait_path(block.module, path));
            path.as_deref() == Some("std::ops::Deref")
        })?;
        let target = block.item.items.iter().find(|item| item.name == "Target")?;
        let ItemKind::TypeAlias(alias) = &target.kind else {
            return None;
        };
        let (self_ty, scope) = self.impl_scope(block);
        let target = self.resolve(&scope, alias.ty.as_ref()?);
        let mut with = Vec::new();
        unify(&self_ty, ty, &mut with);
        Some(super::unify::substitute(&target, &with))
    }
}

/// The type by which a method is found: that of the first alternative of which it is known.
pub(crate) fn receiver_type(receiver: &Value<'_>) -> Ty {
    let known = |ty: &Ty| !matches!(ty, Ty::Infer | Ty::Unknown(_));
    if known(&receiver.ty) {
        return unreferenced(&receiver.ty).clone();
    }
    if let Known::Into(inner) = &receiver.known {
        return receiver_type(inner);
    }
    let all = leaves(receiver);
    let first = all.iter().find(|leaf| known(&leaf.ty));
    first.map_or(Ty::Infer, |leaf| unreferenced(&leaf.ty).clone())
}

fn unreferenced(ty: &Ty) -> &Ty {
    match ty {
        Ty::Ref(inner) => unreferenced(inner),
        _ => ty,
    }
}
