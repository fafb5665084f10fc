//! Items.

use serde::{Deserialize, Serialize};

use super::{Attr, Block, Bound, Expr, MacroCall, Name, Pat, Path, TokenTree, Type};
use crate::source::Span;

/// One item of a module, a trait, an impl or a block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Empty for impls, uses and macro calls.
    pub name: Name,
    pub name_span: Span,
    /// The whole item, its attributes included.
    pub span: Span,
    pub visibility: Visibility,
    /// Doc comments, one line each, without the leading space.
    pub docs: Option<String>,
    /// All but docs, `cfg` included.
    pub attrs: Vec<Attr>,
    pub kind: ItemKind,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Visibility {
    Private,
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in path)`
    Restricted(Path),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ItemKind {
    Fn(Box<Fn>),
    Struct(Struct),
    Enum(Enum),
    /// Kept by name only.
    Union,
    TypeAlias(TypeAlias),
    Trait(Trait),
    Impl(Box<Impl>),
    Mod(Mod),
    Use(UseTree),
    Const(Box<Const>),
    Static(Box<Const>),
    /// `extern crate x as y`: the item's name is what it is called here.
    ExternCrate {
        krate: Name,
    },
    MacroRules(MacroItem),
    MacroCall(Box<MacroCall>),
    /// A form that is not kept.
    Other,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fn {
    pub is_async: bool,
    pub is_const: bool,
    pub generics: Generics,
    pub receiver: Option<Receiver>,
    /// Without the receiver.
    pub params: Vec<FnParam>,
    /// `None`: `()`.
    pub output: Option<Type>,
    /// `None` in traits.
    pub body: Option<Block>,
    /// Some block of the body declares items.
    pub inner_items: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receiver {
    pub by_ref: bool,
    pub mutable: bool,
    /// `self: Arc<Self>`
    pub ty: Option<Type>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FnParam {
    pub pat: Pat,
    pub ty: Type,
    pub attrs: Vec<Attr>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Generics {
    pub params: Vec<GenericParam>,
    pub predicates: Vec<WherePredicate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GenericParam {
    pub name: Name,
    pub kind: GenericParamKind,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum GenericParamKind {
    Lifetime,
    Type {
        bounds: Vec<Bound>,
        default: Option<Type>,
    },
    Const {
        ty: Type,
        default: Option<Expr>,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WherePredicate {
    pub ty: Type,
    pub bounds: Vec<Bound>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Struct {
    pub generics: Generics,
    pub fields: Fields,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Fields {
    Unit,
    /// Names are `0`, `1`, …
    Tuple(Vec<Field>),
    Named(Vec<Field>),
}

impl Fields {
    pub fn as_slice(&self) -> &[Field] {
        match self {
            Self::Unit => &[],
            Self::Tuple(fields) | Self::Named(fields) => fields,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    pub name: Name,
    pub name_span: Span,
    pub visibility: Visibility,
    pub docs: Option<String>,
    pub attrs: Vec<Attr>,
    pub ty: Type,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enum {
    pub generics: Generics,
    pub variants: Vec<Variant>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    pub name: Name,
    pub name_span: Span,
    pub docs: Option<String>,
    pub attrs: Vec<Attr>,
    pub fields: Fields,
    pub discriminant: Option<Expr>,
    pub span: Span,
}

/// In traits and impls too, where it is an associated type; without `ty` it is only declared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TypeAlias {
    pub generics: Generics,
    pub bounds: Vec<Bound>,
    pub ty: Option<Type>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trait {
    pub generics: Generics,
    pub supertraits: Vec<Bound>,
    pub items: Vec<Item>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Impl {
    pub generics: Generics,
    /// `impl !Trait for T` is kept with `negative`.
    pub negative: bool,
    pub of_trait: Option<Path>,
    pub self_ty: Type,
    pub items: Vec<Item>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mod {
    /// `None`: `mod name;`, the content is in another file.
    pub items: Option<Vec<Item>>,
    /// `//!` inside `mod name { … }`.
    pub inner_docs: Option<String>,
}

/// One `use` item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum UseTree {
    /// `a::b` and what follows; `global` on the outermost only.
    Path {
        global: bool,
        name: Name,
        rest: Box<UseTree>,
    },
    /// `name`, `name as rename`; `rename` is `_` for `as _`.
    Name {
        name: Name,
        rename: Option<Name>,
        span: Span,
    },
    Glob {
        span: Span,
    },
    Group(Vec<UseTree>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Const {
    pub ty: Type,
    /// `None` in traits.
    pub value: Option<Expr>,
}

/// `macro_rules! name { … }`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MacroItem {
    pub tokens: Vec<TokenTree>,
}
