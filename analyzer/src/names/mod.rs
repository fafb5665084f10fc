//! Names: modules, `use`, globs, re-exports, aliases, crates. From a path in a scope to an item
//! of the project or a full path outside of it.
//!
//! Paths into crates whose source is not part of the service ([`CrateSource::local`] is false) end as
//! [`Resolved::Outside`] even where that source is at hand, so that tables of known types and
//! extractors come first; [`Names::open`] goes on into such a source.
//!
//! [`CrateSource::local`]: crate::project::CrateSource::local

use crate::diagnostic::Report;
use crate::hir::{self, Name};
use crate::project::Project;
use crate::source::{FileId, Span};

/// A module of a crate of the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub u32);

/// An item of a crate of the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub u32);

/// What a path means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolved {
    Module(ModuleId),
    Item(ItemId),
    /// A variant of an enum of the project, by its position.
    Variant(ItemId, usize),
    /// Something of a type of the project that is found by its type: `User::new`, `Self::Item`.
    Member(ItemId, Name),
    /// Outside the project: `axum::extract::Path`, `std::string::String`. `core` and `alloc` are `std`.
    /// Prelude names and names from `extern crate` are full paths too.
    Outside(String),
    /// `u32`, `str`, `bool`.
    Primitive(Name),
    /// The name is declared by a macro, or nowhere that is visible; the span of the segment that failed.
    Unresolved(Span),
}

/// Types and values have names of their own: a tuple struct is both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namespace {
    Type,
    Value,
    Macro,
}

/// A file that no `mod` declares, and the module that it becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    pub file: FileId,
    /// Name of the module below the generated router's module: `crate::routegen::api_posts`.
    pub name: Name,
}

/// An impl block that concerns a type or trait.
#[derive(Debug, Clone, Copy)]
pub struct ImplRef<'a> {
    pub item: &'a hir::Impl,
    pub module: ModuleId,
    pub span: Span,
}

/// All names of the project.
#[derive(Debug)]
pub struct Names<'a> {
    project: &'a Project,
    files: &'a [hir::File],
}

impl<'a> Names<'a> {
    /// Reads the module trees of all crates. `files` are in the order of their ids, one for each file
    /// of the source map. A generated router (`settings.router`) is not read: its module holds the mounts.
    pub fn new(
        project: &'a Project,
        files: &'a [hir::File],
        mounts: &[Mount],
        report: &mut Report,
    ) -> Self {
        let _ = (mounts, report);
        Self { project, files }
    }

    pub fn project(&self) -> &'a Project {
        self.project
    }

    pub fn files(&self) -> &'a [hir::File] {
        self.files
    }

    /// The module whose content a file is.
    pub fn module_of_file(&self, file: FileId) -> Option<ModuleId> {
        let _ = file;
        None
    }

    /// What a path means where it stands in a module's own scope (generic parameters, locals and
    /// items inside of function bodies are the caller's business).
    pub fn resolve(&self, scope: ModuleId, path: &hir::Path, namespace: Namespace) -> Resolved {
        let _ = (scope, namespace);
        Resolved::Unresolved(path.span)
    }

    /// The item.
    pub fn item(&self, id: ItemId) -> Option<&'a hir::Item> {
        let _ = id;
        None
    }

    /// The module that an item is in: the scope of its paths.
    pub fn scope_of(&self, id: ItemId) -> ModuleId {
        let _ = id;
        ModuleId(0)
    }

    /// The path of an item for people and for generated code: `crate::models::Article`, `shared::Money`.
    pub fn path_of(&self, id: ItemId) -> String {
        let _ = id;
        String::new()
    }

    /// Items of a module and of all modules below it, in the order of the source.
    pub fn items_below(&self, module: ModuleId) -> Vec<ItemId> {
        let _ = module;
        Vec::new()
    }

    /// Impl blocks, inherent and of traits, whose self type is this item.
    pub fn impls_of(&self, item: ItemId) -> &[ImplRef<'a>] {
        let _ = item;
        &[]
    }

    /// The item behind an outside path, where the source of its crate is at hand.
    pub fn open(&self, outside: &str) -> Option<ItemId> {
        let _ = outside;
        None
    }
}
