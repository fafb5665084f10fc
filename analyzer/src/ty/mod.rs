//! Types with every name resolved: aliases expanded, generic arguments filled in.
//!
//! What tables match on, what serde's view is computed from, what expressions have.

mod args;
mod associated;
mod consts;
mod display;
mod matching;
mod open;
mod resolve;
mod scope;

pub use associated::{associated_type, impls_for};
pub use consts::{const_integer, const_value};
pub use matching::{matches, substitute};
pub use open::open_type;
pub use resolve::{resolve_bounds, resolve_trait, resolve_type};
pub use scope::Scope;

use crate::hir::Name;
use crate::names::ItemId;
use crate::source::Span;

/// A resolved type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ty {
    /// A struct, enum or union of the project, with its type arguments (defaults filled in; const arguments as [`Ty::Const`]).
    Adt(ItemId, Vec<Ty>),
    /// A type outside of the project, by its full path as written after `use`: `axum::Json`, `std::option::Option`.
    /// Lifetimes are dropped. Tables list each path under which a type is known.
    Outside(String, Vec<Ty>),
    /// `u32`, `bool`, `char`, `str`.
    Primitive(Name),
    Ref(Box<Ty>),
    Slice(Box<Ty>),
    /// The length, where it is a literal or a constant of the project.
    Array(Box<Ty>, Option<u64>),
    /// `()` is the empty tuple.
    Tuple(Vec<Ty>),
    Fn(Vec<Ty>, Box<Ty>),
    /// A generic parameter of the surrounding item that has no argument here.
    Param(Name),
    ImplTrait(Vec<TraitRef>),
    DynTrait(Vec<TraitRef>),
    /// `<T as Trait>::Name` that could not be followed.
    Projection {
        base: Box<Ty>,
        of_trait: Option<Box<TraitRef>>,
        name: Name,
    },
    /// A const generic argument.
    Const(u64),
    Never,
    Infer,
    /// A name that could not be resolved, or a form that is not understood; where it stands.
    Unknown(Span),
}

/// A trait with its arguments and associated types: `Stream<Item = Event>`, `IntoResponse`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TraitRef {
    /// A full path outside, or the path of an item of the project.
    pub path: String,
    pub args: Vec<Ty>,
    pub assoc: Vec<(Name, Ty)>,
}

impl Ty {
    pub const UNIT: Ty = Ty::Tuple(Vec::new());

    /// The path and arguments of a type outside of the project.
    pub fn outside(&self) -> Option<(&str, &[Ty])> {
        match self {
            Ty::Outside(path, args) => Some((path, args)),
            _ => None,
        }
    }
}
