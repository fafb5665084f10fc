//! What types are made of: the parts of structs and variants, the items of lists, the sides of a `Result`.

use std::rc::Rc;

use super::Infer;
use super::choice::{map_leaves, one_of};
use super::display::WRITTEN;
use super::known::paths::canonical_type;
use super::known::{self, text};
use super::unify::{Substitution, substitute};
use super::value::{Ctor, Known, Value};
use crate::hir::{Fields, Item, ItemKind, Name};
use crate::names::ItemId;
use crate::ty::{Scope, Ty};

pub(crate) const OK: &str = "std::result::Result::Ok";
pub(crate) const ERR: &str = "std::result::Result::Err";
pub(crate) const SOME: &str = "std::option::Option::Some";
pub(crate) const NONE: &str = "std::option::Option::None";
/// A list written out: `[a, b]`, `vec![a, b]`.
pub(crate) const LIST: &str = "[]";

/// The two sides of a `Result`, or of an `Option`, each where it can be.
#[derive(Debug, Default)]
pub(crate) struct Halves<'a> {
    /// What is in `Ok` or `Some`.
    pub(crate) good: Option<Value<'a>>,
    /// What is in `Err`; `()` for `None`.
    pub(crate) bad: Option<Value<'a>>,
}

/// References and smart pointers do not matter to what a value is.
pub(crate) fn peeled(ty: &Ty) -> &Ty {
    match ty {
        Ty::Ref(inner) => peeled(inner),
        Ty::Outside(path, args) if known::is_pointer(path) => args.first().map_or(ty, peeled),
        _ => ty,
    }
}

pub(crate) fn ok(value: Value<'_>) -> Value<'_> {
    let ty = text::result_of(value.ty.as_ref().clone(), Ty::Infer);
    Value::wrap(ty, OK, value)
}

pub(crate) fn err(value: Value<'_>) -> Value<'_> {
    let ty = text::result_of(Ty::Infer, value.ty.as_ref().clone());
    Value::wrap(ty, ERR, value)
}

pub(crate) fn some(value: Value<'_>) -> Value<'_> {
    let ty = text::option_of(value.ty.as_ref().clone());
    Value::wrap(ty, SOME, value)
}

pub(crate) fn none<'a>(inner: Ty) -> Value<'a> {
    let ctor = Ctor::Outside(Name::new_static(NONE));
    Value::made(text::option_of(inner), ctor, Vec::new())
}

impl<'a> Infer<'a, '_> {
    /// The parts that a constructor of a type has, by their types.
    pub(crate) fn parts_by_type(&mut self, ctor: &Ctor, ty: &Ty) -> Vec<(Name, Ty)> {
        let first = |name: &'static str, part: Ty| vec![(Name::new_static(name), part)];
        match ctor {
            Ctor::Variant(item, index) => self.item_parts(*item, Some(*index), ty),
            Ctor::Struct(item) => self.item_parts(*item, None, ty),
            Ctor::Outside(path) => match path.as_str() {
                OK | SOME => {
                    let args = args_of(peeled(ty));
                    first("0", args.first().cloned().unwrap_or(Ty::Infer))
                }
                ERR => first(
                    "0",
                    args_of(peeled(ty)).get(1).cloned().unwrap_or(Ty::Infer),
                ),
                path if known::is_wrapper(path) => {
                    first("0", args_of(ty).first().cloned().unwrap_or(Ty::Infer))
                }
                _ => Vec::new(),
            },
            Ctor::Tuple => Vec::new(),
        }
    }

    fn item_parts(&mut self, item: ItemId, variant: Option<usize>, ty: &Ty) -> Vec<(Name, Ty)> {
        let parts = self.generic_parts(item, variant);
        match peeled(ty) {
            Ty::Adt(own, args) if *own == item && !args.is_empty() => {
                let with = self.arguments(item, args);
                let parts = parts.iter();
                parts
                    .map(|(name, ty)| (name.clone(), substitute(ty, &with)))
                    .collect()
            }
            _ => parts.as_ref().clone(),
        }
    }

    /// Fields and their types, with the item's own parameters in them.
    fn generic_parts(&mut self, item: ItemId, variant: Option<usize>) -> Rc<Vec<(Name, Ty)>> {
        if let Some(found) = self.memory.parts.get(&(item, variant)) {
            return Rc::clone(found);
        }
        let scope = Scope::of_item(self.names, item);
        let found = self.names.item(item);
        let fields = found.and_then(|item| fields_of(item, variant));
        let parts = fields.map(Fields::as_slice).unwrap_or_default().iter();
        let parts = parts.map(|field| (field.name.clone(), self.resolve(&scope, &field.ty)));
        let parts = Rc::new(parts.collect::<Vec<_>>());
        self.memory.parts.insert((item, variant), Rc::clone(&parts));
        parts
    }

    /// What the parameters of a struct or enum stand for.
    fn arguments(&self, item: ItemId, args: &[Ty]) -> Substitution {
        let params = self.names.item(item).map(type_params).unwrap_or_default();
        params.into_iter().zip(args.iter().cloned()).collect()
    }

    pub(crate) fn fields(&self, item: ItemId, variant: Option<usize>) -> Option<&'a Fields> {
        fields_of(self.names.item(item)?, variant)
    }

    pub(crate) fn is_unit(&self, item: ItemId, variant: Option<usize>) -> bool {
        matches!(self.fields(item, variant), Some(Fields::Unit))
    }

    pub(crate) fn variant_count(&self, item: ItemId) -> usize {
        match self.names.item(item).map(|item| &item.kind) {
            Some(ItemKind::Enum(own)) => own.variants.len(),
            _ => 1,
        }
    }

    /// `AppError::NotFound`, `AppError`; nothing for what is not of the project.
    pub(crate) fn shown_ctor(&self, ctor: &Ctor) -> Option<Rc<str>> {
        match ctor {
            Ctor::Variant(item, index) => {
                let item = self.names.item(*item)?;
                let ItemKind::Enum(own) = &item.kind else {
                    return None;
                };
                let variant = &own.variants.get(*index)?.name;
                Some(format!("{}::{variant}", item.name).into())
            }
            Ctor::Struct(item) => Some(self.names.item(*item)?.name.as_str().into()),
            Ctor::Outside(_) | Ctor::Tuple => None,
        }
    }

    /// The type that the impl of a member is for.
    pub(crate) fn self_of(&self, member: ItemId) -> Option<Ty> {
        let owner = self.names.owner_of(member)?;
        let is_impl = matches!(self.names.item(owner)?.kind, ItemKind::Impl(_));
        let self_ty = Scope::of_item(self.names, member)
            .self_ty
            .filter(|_| is_impl);
        self_ty.map(canonical_type)
    }

    /// A name for a decision.
    pub(crate) fn fresh(&mut self) -> u32 {
        self.memory.decisions += 1;
        self.memory.decisions
    }

    /// What a list, an iterator, a map or a stream yields.
    pub(crate) fn item_of(&mut self, value: &Value<'a>) -> Value<'a> {
        if let Some(made) = value.as_made() {
            match &made.ctor {
                Ctor::Outside(path) if path == LIST => {
                    let items = made.fields.iter().map(|(_, item)| value.part(item));
                    return one_of(self.fresh(), (0..).zip(items).collect());
                }
                Ctor::Outside(path) if path == text::ITERATOR => {
                    if let Some(item) = made.only() {
                        return value.part(item);
                    }
                }
                _ => {}
            }
        }
        match &value.known {
            Known::From(_) | Known::Lost(_) => value.clone().typed(Ty::Infer),
            _ => value.part(&Value::any(item_type(&value.ty))),
        }
    }

    /// The value with each `Result`, `Option` and `bool` of which nothing is known as its two cases.
    pub(crate) fn unfolded(&mut self, value: Value<'a>) -> Value<'a> {
        let id = self.fresh();
        let unfolded = map_leaves(&value, &mut |leaf| Some(unfold(leaf, id)));
        unfolded.unwrap_or(value)
    }

    /// The two sides of a `Result` or `Option`. Where nothing is known of it, both are unknown.
    pub(crate) fn halves(&mut self, value: Value<'a>) -> Halves<'a> {
        let value = self.unfolded(value);
        let side = |good: bool| {
            map_leaves(&value, &mut |leaf| match leaf.as_made() {
                Some(made) => match (&made.ctor, good) {
                    (Ctor::Outside(path), true) if path == OK || path == SOME => {
                        made.only().map(|inner| leaf.part(inner))
                    }
                    (Ctor::Outside(path), false) if path == ERR => {
                        made.only().map(|inner| leaf.part(inner))
                    }
                    (Ctor::Outside(path), false) if path == NONE => Some(leaf.part(&Value::unit())),
                    _ => None,
                },
                // Nothing is known: a value of an unknown type, on both sides.
                None => Some(leaf.clone().typed(Ty::Infer)),
            })
        };
        Halves {
            good: side(true),
            bad: side(false),
        }
    }
}

fn unfold<'a>(leaf: &Value<'a>, id: u32) -> Value<'a> {
    if leaf.known != Known::Nothing && leaf.made_by(WRITTEN).is_none() {
        return leaf.clone();
    }
    let of = match peeled(&leaf.ty) {
        Ty::Outside(path, args) if path == text::RESULT => {
            let arg = |at: usize| Value::any(args.get(at).cloned().unwrap_or(Ty::Infer));
            let whole = peeled(&leaf.ty).clone();
            vec![ok(arg(0)).typed(whole.clone()), err(arg(1)).typed(whole)]
        }
        Ty::Outside(path, args) if path == text::OPTION => {
            let inner = args.first().cloned().unwrap_or(Ty::Infer);
            vec![some(Value::any(inner.clone())), none(inner)]
        }
        Ty::Primitive(name) if name == "bool" => {
            vec![Value::bool(Some(true)), Value::bool(Some(false))]
        }
        _ => return leaf.clone(),
    };
    let of = of.into_iter().map(|case| leaf.part(&case));
    one_of(id, (0..).zip(of).collect()).trailed(leaf.trail.clone())
}

fn args_of(ty: &Ty) -> &[Ty] {
    match ty {
        Ty::Outside(_, args) | Ty::Adt(_, args) => args,
        _ => &[],
    }
}

/// What a type yields when it is iterated over.
pub(crate) fn item_type(ty: &Ty) -> Ty {
    match peeled(ty) {
        Ty::Slice(inner) | Ty::Array(inner, _) => inner.as_ref().clone(),
        Ty::Outside(path, args) if known::is_map(path) => Ty::Tuple(args.clone()),
        Ty::Outside(path, args) if known::is_iterable(path) => {
            args.first().cloned().unwrap_or(Ty::Infer)
        }
        Ty::ImplTrait(bounds) | Ty::DynTrait(bounds) => {
            let items = bounds.iter().flat_map(|bound| &bound.assoc);
            let item = items.into_iter().find(|(name, _)| name == "Item");
            item.map_or(Ty::Infer, |(_, ty)| ty.clone())
        }
        _ => Ty::Infer,
    }
}

fn fields_of(item: &Item, variant: Option<usize>) -> Option<&Fields> {
    match (&item.kind, variant) {
        (ItemKind::Struct(own), None) => Some(&own.fields),
        (ItemKind::Enum(own), Some(index)) => own.variants.get(index).map(|v| &v.fields),
        _ => None,
    }
}

/// The names of type and const parameters, in order.
pub(crate) fn type_params(item: &Item) -> Vec<Name> {
    let generics = match &item.kind {
        ItemKind::Struct(own) => &own.generics,
        ItemKind::Enum(own) => &own.generics,
        _ => return Vec::new(),
    };
    let params = generics.params.iter();
    params
        .filter(|param| !matches!(param.kind, crate::hir::GenericParamKind::Lifetime))
        .map(|param| param.name.clone())
        .collect()
}
