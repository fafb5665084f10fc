//! Names: modules, `use`, globs, re-exports, aliases, crates. From a path in a scope to an item
//! of the project or a full path outside of it.
//!
//! Paths into crates whose source is not part of the service ([`CrateSource::local`] is false) end as
//! [`Resolved::Outside`] even where that source is at hand, so that tables of known types and
//! extractors come first; [`Names::open`] goes on into such a source.
//!
//! [`CrateSource::local`]: crate::project::CrateSource::local

mod blocks;
mod build;
mod cfg;
mod exports;
mod externs;
mod globs;
mod impls;
mod imports;
mod macros;
mod members;
mod module_files;
mod open;
mod outside;
mod paths;
mod scope;
mod tables;
mod tree;
mod uses;
mod waiting;

#[cfg(test)]
mod tests;

pub use cfg::{Cfg, configure};
pub use macros::{Expand, expand_items};
pub use tables::is_primitive;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::diagnostic::Report;
use crate::hir::{self, Name};
use crate::project::Project;
use crate::source::{FileId, Span};

/// A module of a crate of the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub u32);

/// An item of a crate of the project: of a module, a block, an impl or a trait.
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

/// The extractor that a generated router offers to the handlers of catch-alls: `crate::routegen::Segments`.
/// The router itself is not read, so that it counts as something from outside.
pub const SEGMENTS: &str = "routegen::Segments";

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
    pub id: ItemId,
    pub item: &'a hir::Impl,
    pub module: ModuleId,
    pub span: Span,
}

/// All names of the project.
#[derive(Debug)]
pub struct Names<'a> {
    project: &'a Project,
    files: &'a [hir::File],
    tree: tree::Tree<'a>,
    impls: impls::Impls<'a>,
    /// By crate: the paths by which others reach its items.
    public: Vec<OnceLock<BTreeMap<ItemId, String>>>,
}

impl<'a> Names<'a> {
    /// Reads the module trees of all crates. `files` are in the order of their ids, one for each file
    /// of the source map, after [`configure`]. A generated router (`settings.router`) is not read: its module holds the mounts.
    pub fn new(
        project: &'a Project,
        files: &'a [hir::File],
        mounts: &[Mount],
        report: &mut Report,
    ) -> Self {
        let _ = report;
        let mut tree = build::build(project, files, mounts);
        imports::resolve(&mut tree);
        let public = project.crates.iter().map(|_| OnceLock::new()).collect();
        let mut names = Self {
            project,
            files,
            tree,
            impls: impls::Impls::default(),
            public,
        };
        names.impls = impls::index(&names);
        names
    }

    pub fn project(&self) -> &'a Project {
        self.project
    }

    pub fn files(&self) -> &'a [hir::File] {
        self.files
    }

    /// The module whose content a file is.
    pub fn module_of_file(&self, file: FileId) -> Option<ModuleId> {
        self.tree.by_file.get(&file).copied()
    }

    /// The root module of a crate of the project: of its library, else of its binary.
    pub fn root_of(&self, krate: usize) -> Option<ModuleId> {
        self.tree.roots.get(krate)?.first().copied()
    }

    /// The module around a module; `None` for roots.
    pub fn parent_of(&self, module: ModuleId) -> Option<ModuleId> {
        self.tree.parent(module)
    }

    /// The scope of a block that declares items of its own, else the scope it stands in.
    pub fn scope_of_block(&self, scope: ModuleId, block: &hir::Block) -> ModuleId {
        let around = self.tree.real_module(scope);
        let own = self.tree.blocks.get(&(around, block.span));
        own.copied().unwrap_or(scope)
    }

    /// What a path means where it stands in a module's own scope (generic parameters, locals and
    /// items inside of function bodies are the caller's business; see [`Names::scope_of_block`]).
    pub fn resolve(&self, scope: ModuleId, path: &hir::Path, namespace: Namespace) -> Resolved {
        let found = self.tree.resolve_path(scope, path, namespace);
        self.as_seen_here(found)
    }

    /// What a name means inside of a module, by its own items and its imports: `module::name`.
    pub fn name_in(&self, module: ModuleId, name: &str, namespace: Namespace) -> Option<Resolved> {
        let place = self.tree.inside(module, module, &name.into(), namespace)?;
        Some(self.as_seen_here(place.into()))
    }

    /// What a name stands for inside of a module, if code in the module `from` may use it by a
    /// path through there.
    pub fn name_seen_from(
        &self,
        from: ModuleId,
        module: ModuleId,
        name: &str,
        namespace: Namespace,
    ) -> Option<Resolved> {
        let own = self.tree.own(module, name, namespace);
        if own.is_some_and(|binding| !self.tree.sees(from, binding.vis)) {
            return None;
        }
        let place = self.tree.inside(from, module, &name.into(), namespace)?;
        Some(self.as_seen_here(place.into()))
    }

    /// The item.
    pub fn item(&self, id: ItemId) -> Option<&'a hir::Item> {
        self.tree.item(id).map(|data| data.item)
    }

    /// The impl or trait that an item is a member of.
    pub fn owner_of(&self, id: ItemId) -> Option<ItemId> {
        self.tree.item(id)?.owner
    }

    /// The members of an impl or trait.
    pub fn members_of(&self, id: ItemId) -> impl Iterator<Item = ItemId> + use<> {
        let count = self.tree.item(id).map_or(0, |data| data.members);
        (id.0 + 1..=id.0 + count).map(ItemId)
    }

    /// The module that an item is in: the scope of its paths.
    pub fn scope_of(&self, id: ItemId) -> ModuleId {
        self.tree.item(id).map_or(ModuleId(0), |data| data.module)
    }

    /// The path of an item for people and for generated code: `crate::models::Article`, `shared::Money`.
    /// Members of impls are named after the type: `crate::models::Article::new`.
    pub fn path_of(&self, id: ItemId) -> String {
        let Some(data) = self.tree.item(id) else {
            return String::new();
        };
        let base = match data.owner.and_then(|owner| self.self_item(owner)) {
            Some(owner) => self.path_of(owner),
            None => self.path_of_module(data.module),
        };
        match data.item.name.as_str() {
            "" => base,
            name => format!("{base}::{name}"),
        }
    }

    /// The path of a module: `crate::models`.
    pub fn path_of_module(&self, module: ModuleId) -> String {
        let data = self.tree.module(module);
        let above = |at: &ModuleId| self.tree.module(*at).parent;
        let mut names: Vec<&str> = std::iter::successors(Some(module), above)
            .map(|at| self.tree.module(at).name.as_str())
            .filter(|name| !name.is_empty())
            .collect();
        names.pop();
        let krate = self.crate_name(data);
        names.push(krate);
        names.reverse();
        names.join("::")
    }

    /// `crate` for the crate that the generated router is part of. Its package's other target has a
    /// name of its own, as two roots may have modules of the same name.
    fn crate_name(&self, of: &scope::Module) -> &str {
        let Some(krate) = self.project.crates.get(of.krate) else {
            return "crate";
        };
        let library = self.root_of(of.krate);
        let home = match self.tree.host {
            Some(host) if of.krate == 0 => Some(self.tree.module(host).root),
            _ => library,
        };
        match of.krate {
            0 if Some(of.root) == home => "crate",
            _ if Some(of.root) == library => &krate.name,
            _ => "main",
        }
    }

    /// The items that stand directly in a module, in the order of the source.
    pub fn items_in(&self, module: ModuleId) -> &[ItemId] {
        &self.tree.module(module).items
    }

    /// Items of a module and of all modules below it, in the order of the source.
    pub fn items_below(&self, module: ModuleId) -> Vec<ItemId> {
        let mut found = Vec::new();
        let mut stack: Vec<ItemId> = self.items_in(module).iter().rev().copied().collect();
        while let Some(id) = stack.pop() {
            found.push(id);
            if let Some(child) = self.tree.item(id).and_then(|data| data.child) {
                stack.extend(self.items_in(child).iter().rev());
            }
        }
        found
    }

    /// Impl blocks, inherent and of traits, whose self type is this item.
    pub fn impls_of(&self, item: ItemId) -> &[ImplRef<'a>] {
        self.impls.of_item(item)
    }

    /// Impl blocks of the project whose self type is this type outside: `impl Fetch for sqlx::PgPool`.
    pub fn impls_of_outside(&self, path: &str) -> &[ImplRef<'a>] {
        self.impls.of_outside(path)
    }

    /// Impl blocks of a trait, by its full path: that of an item ([`Names::path_of`]) or one outside.
    pub fn impls_of_trait(&self, path: &str) -> &[ImplRef<'a>] {
        self.impls.of_trait(path)
    }

    /// The item behind an outside path, where the source of its crate is at hand.
    pub fn open(&self, outside: &str) -> Option<ItemId> {
        self.tree.open_item(outside)
    }

    /// The crates that were looked into and whose source is not at hand, by their names in paths.
    pub fn wanted(&self) -> BTreeSet<String> {
        self.tree
            .wanted
            .lock()
            .map(|wanted| wanted.clone())
            .unwrap_or_default()
    }

    /// The shortest path by which other crates reach an item that is not part of the service.
    pub fn outside_path_of(&self, item: ItemId) -> Option<&str> {
        let krate = self.tree.module(self.tree.item(item)?.module).krate;
        if self.project.crates.get(krate)?.local {
            return None;
        }
        let paths = self.public.get(krate)?;
        let paths = paths.get_or_init(|| self.tree.public_paths(krate));
        paths.get(&item).map(String::as_str)
    }

    /// In the source of a crate that is not part of the service, its own public items are as
    /// outside as for everybody else.
    fn as_seen_here(&self, found: Resolved) -> Resolved {
        let path = match &found {
            Resolved::Item(item) | Resolved::Variant(item, _) | Resolved::Member(item, _) => {
                self.outside_path_of(*item)
            }
            _ => None,
        };
        match (path, found) {
            (None, found) => found,
            (Some(path), Resolved::Variant(item, at)) => {
                let variant = self.tree.variant_name(item, at);
                Resolved::Outside(format!("{path}::{variant}"))
            }
            (Some(path), Resolved::Member(_, name)) => Resolved::Outside(format!("{path}::{name}")),
            (Some(path), _) => Resolved::Outside(path.to_owned()),
        }
    }

    /// The struct or enum that an impl is for; a trait is itself.
    fn self_item(&self, owner: ItemId) -> Option<ItemId> {
        let data = self.tree.item(owner)?;
        match &data.item.kind {
            hir::ItemKind::Impl(block) => match self.head(data.module, block)? {
                paths::Place::Item(item) => Some(item),
                _ => None,
            },
            _ => Some(owner),
        }
    }
}
