//! Lists of syn to lists of hir.

use syn::punctuated::Punctuated;

/// Lowers each entry. The iterators of syn do not know how many entries follow, and most lists have one
/// or two: a vector that grows by itself would make room for four.
pub(super) fn each<T, P, R>(list: &Punctuated<T, P>, lower: impl FnMut(&T) -> R) -> Vec<R> {
    let mut lowered = Vec::with_capacity(list.len());
    lowered.extend(list.iter().map(lower));
    lowered
}
