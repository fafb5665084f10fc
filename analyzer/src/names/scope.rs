//! What a name stands for inside a module, and from where it can be seen.

use indexmap::IndexMap;

use super::{ItemId, ModuleId, Namespace};
use crate::hir::{self, Name};
use crate::source::FileId;

/// A full path outside of the project, by its place among all that were met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OutsideId(pub(super) u32);

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Def {
    Module(ModuleId),
    Item(ItemId),
    Variant(ItemId, u32),
    Outside(OutsideId),
}

/// From where a name can be seen: everywhere, or in a module and those below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vis {
    Public,
    In(ModuleId),
}

/// How a name came into a module. The order is the order of shadowing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    Glob,
    Import,
    Item,
}

/// One name in one namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Binding {
    pub(super) def: Def,
    pub(super) vis: Vis,
    pub(super) origin: Origin,
}

/// One name in all namespaces.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct PerNs {
    types: Option<Binding>,
    values: Option<Binding>,
    macros: Option<Binding>,
}

pub(super) const NAMESPACES: [Namespace; 3] = [Namespace::Type, Namespace::Value, Namespace::Macro];

impl PerNs {
    pub(super) fn get(&self, namespace: Namespace) -> Option<Binding> {
        match namespace {
            Namespace::Type => self.types,
            Namespace::Value => self.values,
            Namespace::Macro => self.macros,
        }
    }

    pub(super) fn slot(&mut self, namespace: Namespace) -> &mut Option<Binding> {
        match namespace {
            Namespace::Type => &mut self.types,
            Namespace::Value => &mut self.values,
            Namespace::Macro => &mut self.macros,
        }
    }
}

/// A module: a crate's root, `mod name`, or a block with items in a body.
#[derive(Debug)]
pub(super) struct Module {
    /// Position in the project's crates.
    pub(super) krate: usize,
    /// The root of its target: `crate`.
    pub(super) root: ModuleId,
    pub(super) parent: Option<ModuleId>,
    /// It is the scope of a block: names that it lacks are looked for in its parent.
    pub(super) block: bool,
    pub(super) name: Name,
    pub(super) file: Option<FileId>,
    /// Its content is the whole of that file.
    pub(super) whole_file: bool,
    /// In the order of the source.
    pub(super) items: Vec<ItemId>,
    pub(super) names: IndexMap<Name, PerNs>,
    /// Modules outside of the project that are imported with `*`.
    pub(super) outside_globs: Vec<(OutsideId, Vis)>,
    /// `#[macro_use]`: its macros are seen in the module around it.
    pub(super) macro_use: bool,
    /// A macro call stands among its items: it may declare any name.
    pub(super) opaque: bool,
}

/// An item and where it stands.
#[derive(Debug)]
pub(super) struct ItemData<'a> {
    pub(super) item: &'a hir::Item,
    pub(super) module: ModuleId,
    /// The impl or trait that it is a member of.
    pub(super) owner: Option<ItemId>,
    /// The module of a `mod` item.
    pub(super) child: Option<ModuleId>,
    /// How many items after this one are its members.
    pub(super) members: u32,
}

/// One `use` leaf.
#[derive(Debug)]
pub(super) struct Import {
    pub(super) module: ModuleId,
    pub(super) global: bool,
    pub(super) path: Vec<Name>,
    pub(super) bind: Bind,
    pub(super) vis: Vis,
}

/// What a `use` leaf brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Bind {
    /// The path's last segment, under this name.
    Name(Name),
    /// `a::{self}`: the module or type only.
    Module(Name),
    /// Nothing that can be named: `as _`.
    Nothing,
    Glob,
}
