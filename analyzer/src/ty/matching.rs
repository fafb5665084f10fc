//! Types with parameters against types without: impl headers against what they are asked for.

use super::{TraitRef, Ty};
use crate::hir::Name;

/// Puts types in the place of parameters.
pub fn substitute(ty: &Ty, params: &[(Name, Ty)]) -> Ty {
    let all = |types: &[Ty]| types.iter().map(|ty| substitute(ty, params)).collect();
    let boxed = |ty: &Ty| Box::new(substitute(ty, params));
    let traits = |refs: &[TraitRef]| refs.iter().map(|of| in_trait(of, params)).collect();
    match ty {
        Ty::Param(name) => {
            let found = params.iter().rev().find(|(own, _)| own == name);
            found.map_or_else(|| ty.clone(), |(_, ty)| ty.clone())
        }
        Ty::Adt(id, args) => Ty::Adt(*id, all(args)),
        Ty::Outside(path, args) => Ty::Outside(path.clone(), all(args)),
        Ty::Ref(inner) => Ty::Ref(boxed(inner)),
        Ty::Slice(inner) => Ty::Slice(boxed(inner)),
        Ty::Array(inner, len) => Ty::Array(boxed(inner), *len),
        Ty::Tuple(items) => Ty::Tuple(all(items)),
        Ty::Fn(inputs, output) => Ty::Fn(all(inputs), boxed(output)),
        Ty::ImplTrait(bounds) => Ty::ImplTrait(traits(bounds)),
        Ty::DynTrait(bounds) => Ty::DynTrait(traits(bounds)),
        Ty::Projection {
            base,
            of_trait,
            name,
        } => Ty::Projection {
            base: boxed(base),
            of_trait: of_trait.as_ref().map(|of| Box::new(in_trait(of, params))),
            name: name.clone(),
        },
        Ty::Primitive(_) | Ty::Const(_) | Ty::Never | Ty::Infer | Ty::Unknown(_) => ty.clone(),
    }
}

fn in_trait(of: &TraitRef, params: &[(Name, Ty)]) -> TraitRef {
    let assoc = |(name, ty): &(Name, Ty)| (name.clone(), substitute(ty, params));
    TraitRef {
        path: of.path.clone(),
        args: of.args.iter().map(|ty| substitute(ty, params)).collect(),
        assoc: of.assoc.iter().map(assoc).collect(),
    }
}

/// Whether a type has the form of a pattern in which the parameters may stand for anything, and
/// what they then stand for. A type that is not known fits no pattern but a parameter.
pub fn matches(pattern: &Ty, ty: &Ty, params: &[Name], found: &mut Vec<(Name, Ty)>) -> bool {
    if let Ty::Param(name) = pattern
        && params.contains(name)
    {
        match found.iter().find(|(own, _)| own == name) {
            Some((_, known)) => return known == ty,
            None => found.push((name.clone(), ty.clone())),
        }
        return true;
    }
    let mut each = |patterns: &[Ty], types: &[Ty]| {
        patterns.len() == types.len()
            && patterns
                .iter()
                .zip(types)
                .all(|(pattern, ty)| matches(pattern, ty, params, found))
    };
    match (pattern, ty) {
        (Ty::Adt(one, own), Ty::Adt(other, args)) => one == other && each(own, args),
        (Ty::Outside(one, own), Ty::Outside(other, args)) => one == other && each(own, args),
        (Ty::Ref(one), Ty::Ref(other)) | (Ty::Slice(one), Ty::Slice(other)) => {
            matches(one, other, params, found)
        }
        (Ty::Array(one, own), Ty::Array(other, len)) => {
            (own.is_none() || own == len) && matches(one, other, params, found)
        }
        (Ty::Tuple(own), Ty::Tuple(items)) => each(own, items),
        (Ty::Fn(own, one), Ty::Fn(inputs, other)) => {
            each(own, inputs) && matches(one, other, params, found)
        }
        // An argument that nobody wrote may be anything: the impl is the one that can be meant.
        (_, Ty::Infer) => true,
        (one, other) => one == other && !matches!(other, Ty::Unknown(_)),
    }
}
