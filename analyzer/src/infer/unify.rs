//! Types against types: generic parameters bound and replaced, gaps filled.

use crate::hir::Name;
use crate::ty::Ty;

pub(crate) use crate::ty::substitute;

/// What generic parameters stand for.
pub(crate) type Substitution = Vec<(Name, Ty)>;

/// Binds the generic parameters of `pattern` so that it becomes `actual`. False where it cannot.
/// What is not known fits everything and binds nothing.
pub(crate) fn unify(pattern: &Ty, actual: &Ty, bound: &mut Substitution) -> bool {
    match (pattern, actual) {
        (_, Ty::Infer | Ty::Unknown(_)) | (Ty::Infer | Ty::Unknown(_), _) => true,
        (Ty::Param(name), _) => match bound.iter().find(|(own, _)| own == name) {
            Some((_, before)) => before == actual || has_gaps(before) || has_gaps(actual),
            None => {
                bound.push((name.clone(), actual.clone()));
                true
            }
        },
        (Ty::Adt(left, a), Ty::Adt(right, b)) => left == right && unify_all(a, b, bound),
        (Ty::Outside(left, a), Ty::Outside(right, b)) => left == right && unify_all(a, b, bound),
        (Ty::Ref(a), Ty::Ref(b)) | (Ty::Slice(a), Ty::Slice(b)) => unify(a, b, bound),
        (Ty::Ref(a), b) => unify(a, b, bound),
        (a, Ty::Ref(b)) => unify(a, b, bound),
        (Ty::Array(a, _), Ty::Array(b, _)) => unify(a, b, bound),
        (Ty::Slice(a), Ty::Array(b, _)) => unify(a, b, bound),
        (Ty::Slice(a), Ty::Outside(path, args)) if path == "std::vec::Vec" => {
            args.first().is_none_or(|b| unify(a, b, bound))
        }
        (Ty::Tuple(a), Ty::Tuple(b)) => a.len() == b.len() && unify_all(a, b, bound),
        (Ty::ImplTrait(_) | Ty::DynTrait(_) | Ty::Projection { .. }, _)
        | (_, Ty::ImplTrait(_) | Ty::DynTrait(_) | Ty::Projection { .. } | Ty::Param(_)) => true,
        (Ty::Fn(a, x), Ty::Fn(b, y)) => unify_all(a, b, bound) && unify(x, y, bound),
        _ => pattern == actual,
    }
}

fn unify_all(patterns: &[Ty], actual: &[Ty], bound: &mut Substitution) -> bool {
    let pairs = patterns.iter().zip(actual);
    pairs.fold(true, |fits, (a, b)| unify(a, b, bound) && fits)
}

/// Whether some part of a type is not known, or only known by its traits.
pub(crate) fn has_gaps(ty: &Ty) -> bool {
    match ty {
        Ty::Infer | Ty::Unknown(_) | Ty::ImplTrait(_) | Ty::Projection { .. } | Ty::Param(_) => {
            true
        }
        Ty::Adt(_, args) | Ty::Outside(_, args) | Ty::Tuple(args) => args.iter().any(has_gaps),
        Ty::Ref(inner) | Ty::Slice(inner) | Ty::Array(inner, _) => has_gaps(inner),
        Ty::Fn(params, output) => params.iter().any(has_gaps) || has_gaps(output),
        Ty::DynTrait(_) | Ty::Primitive(_) | Ty::Const(_) | Ty::Never => false,
    }
}

/// A declared type with its gaps filled from the type that a value has by itself.
pub(crate) fn filled(declared: &Ty, own: &Ty) -> Ty {
    match (declared, own) {
        (Ty::Infer | Ty::Unknown(_) | Ty::Projection { .. }, _) => own.clone(),
        (Ty::ImplTrait(_) | Ty::Param(_), Ty::Infer) => declared.clone(),
        (Ty::ImplTrait(_) | Ty::Param(_), _) => own.clone(),
        _ if !has_gaps(declared) => declared.clone(),
        (Ty::Adt(a, left), Ty::Adt(b, right)) if a == b => Ty::Adt(*a, filled_all(left, right)),
        (Ty::Outside(a, left), Ty::Outside(b, right)) if a == b => {
            Ty::Outside(a.clone(), filled_all(left, right))
        }
        (Ty::Tuple(left), Ty::Tuple(right)) => Ty::Tuple(filled_all(left, right)),
        (Ty::Ref(a), Ty::Ref(b)) => Ty::Ref(Box::new(filled(a, b))),
        (Ty::Slice(a), Ty::Slice(b)) => Ty::Slice(Box::new(filled(a, b))),
        (Ty::Array(a, len), Ty::Array(b, _)) => Ty::Array(Box::new(filled(a, b)), *len),
        _ => declared.clone(),
    }
}

fn filled_all(declared: &[Ty], own: &[Ty]) -> Vec<Ty> {
    let missing = std::iter::repeat(&Ty::Infer);
    let own = own.iter().chain(missing);
    declared
        .iter()
        .zip(own)
        .map(|(a, b)| filled(a, b))
        .collect()
}

/// The type of a value that is of one of two types: where they differ it is not known.
pub(crate) fn join_types(a: &Ty, b: &Ty) -> Ty {
    match (a, b) {
        (Ty::Infer | Ty::Never | Ty::Unknown(_), known)
        | (known, Ty::Infer | Ty::Never | Ty::Unknown(_)) => known.clone(),
        _ if a == b => a.clone(),
        (Ty::Adt(x, left), Ty::Adt(y, right)) if x == y => Ty::Adt(*x, join_all(left, right)),
        (Ty::Outside(x, left), Ty::Outside(y, right)) if x == y => {
            Ty::Outside(x.clone(), join_all(left, right))
        }
        (Ty::Tuple(left), Ty::Tuple(right)) if left.len() == right.len() => {
            Ty::Tuple(join_all(left, right))
        }
        (Ty::Ref(a), Ty::Ref(b)) => Ty::Ref(Box::new(join_types(a, b))),
        _ => Ty::Infer,
    }
}

fn join_all(left: &[Ty], right: &[Ty]) -> Vec<Ty> {
    left.iter()
        .zip(right)
        .map(|(a, b)| join_types(a, b))
        .collect()
}
