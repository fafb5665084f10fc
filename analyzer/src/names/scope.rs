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
    /// An import that leads nowhere: its name must not be taken for another one.
    Nowhere,
}

/// From where a name can be seen: everywhere, or in a module and those below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vis {
    Public,
    In(ModuleId),
}

/// One name in one namespace: of an item of the module, or imported by this name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Binding {
    pub(super) def: Def,
    pub(super) vis: Vis,
}

/// What `use …::*` takes its names from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Glob {
    Module(ModuleId),
    Enum(ItemId),
    Outside(OutsideId),
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
    /// It is the scope of a block.
    pub(super) block: bool,
    /// Where names that it lacks are looked for: around a block; in the root, before the edition of 2018.
    pub(super) outer: Option<ModuleId>,
    pub(super) name: Name,
    pub(super) file: Option<FileId>,
    /// Its content is the whole of that file.
    pub(super) whole_file: bool,
    /// In the order of the source.
    pub(super) items: Vec<ItemId>,
    pub(super) names: IndexMap<Name, PerNs>,
    pub(super) globs: Vec<(Glob, Vis)>,
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
