//! What one Rust file says: items, types, patterns and bodies, owned and `Send`, with byte spans.
//!
//! Made from text by `lower`, and the only form of Rust that later passes see. Nothing here
//! is resolved: a path is what stands in the source. Identifiers are kept without `r#`.

mod attrs;
mod exprs;
mod items;
mod paths;
mod patterns;
mod tokens;
mod types;
pub mod visit;

pub use attrs::{Attr, AttrInput, Meta, MetaValue};
pub use exprs::{
    Arm, BinaryOp, Block, Closure, Expr, ExprKind, FieldInit, Lit, LitKind, LocalLet, Stmt, UnaryOp,
};
pub use items::{
    Const, Enum, Field, Fields, Fn, FnParam, GenericParam, GenericParamKind, Generics, Impl, Item,
    ItemKind, MacroItem, Mod, Receiver, Struct, Trait, TypeAlias, UseTree, Variant, Visibility,
    WherePredicate,
};
pub use paths::{GenericArg, Path, PathSegment, QualifiedPath};
pub use patterns::{FieldPat, Pat, PatKind};
pub use tokens::{
    Delimiter, JsonTemplate, MacroArg, MacroArgs, MacroCall, TokenTree, TokenTreeKind,
};
pub use types::{Bound, Type, TypeKind};

use serde::{Deserialize, Serialize};

use crate::source::FileId;

/// An identifier, without `r#`.
pub type Name = smol_str::SmolStr;

/// One file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct File {
    pub id: FileId,
    /// `//!` comments, joined by newlines, without the leading space.
    pub docs: Option<String>,
    /// `#![…]`
    pub attrs: Vec<Attr>,
    pub items: Vec<Item>,
}
