//! The module trees: which modules and items there are, and where they stand.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use super::outside::Outsides;
use super::scope::{Import, ItemData, Module, Vis};
use super::{ItemId, ModuleId};
use crate::hir::{Name, Visibility};
use crate::project::Project;
use crate::source::{FileId, Span};

/// All modules and items, and the imports that are still to be resolved.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    pub(super) project: &'a Project,
    /// Crates that were looked into and whose source is not at hand, by their names in paths.
    pub(super) wanted: Mutex<BTreeSet<String>>,
    /// All outside paths that were met.
    pub(super) outsides: Outsides,
    pub(super) modules: Vec<Module>,
    pub(super) items: Vec<ItemData<'a>>,
    pub(super) imports: Vec<Import>,
    /// Roots of each crate's targets, in the order of [`crate::project::CrateSource::roots`].
    pub(super) roots: Vec<Vec<ModuleId>>,
    pub(super) by_file: BTreeMap<FileId, ModuleId>,
    /// Scopes of blocks with items, by the module around them and the place of the block.
    pub(super) blocks: BTreeMap<(ModuleId, Span), ModuleId>,
    /// The module of the generated router.
    pub(super) host: Option<ModuleId>,
    /// `extern crate x as y` in a root: the root, `y`, `x`.
    pub(super) extern_crates: Vec<(ModuleId, Name, Name)>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(project: &'a Project) -> Self {
        Self {
            project,
            wanted: Mutex::default(),
            outsides: Outsides::default(),
            modules: Vec::new(),
            items: Vec::new(),
            imports: Vec::new(),
            roots: Vec::new(),
            by_file: BTreeMap::new(),
            blocks: BTreeMap::new(),
            host: None,
            extern_crates: Vec::new(),
        }
    }

    pub(super) fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.0 as usize]
    }

    pub(super) fn module_mut(&mut self, id: ModuleId) -> &mut Module {
        &mut self.modules[id.0 as usize]
    }

    pub(super) fn item(&self, id: ItemId) -> Option<&ItemData<'a>> {
        self.items.get(id.0 as usize)
    }

    /// Paths of `use`, and those with `::` before them, begin at the root.
    pub(super) fn before_2018(&self, module: ModuleId) -> bool {
        let krate = self.project.crates.get(self.module(module).krate);
        krate.is_some_and(|krate| krate.package.edition.as_deref() == Some("2015"))
    }

    /// The module around a block; a module itself.
    pub(super) fn real_module(&self, mut id: ModuleId) -> ModuleId {
        while let Module {
            block: true,
            parent: Some(parent),
            ..
        } = self.module(id)
        {
            id = *parent;
        }
        id
    }

    /// The module above a module; blocks do not count.
    pub(super) fn parent(&self, id: ModuleId) -> Option<ModuleId> {
        let parent = self.module(self.real_module(id)).parent?;
        Some(self.real_module(parent))
    }

    pub(super) fn vis(&self, module: ModuleId, visibility: &Visibility) -> Vis {
        match visibility {
            Visibility::Public => Vis::Public,
            Visibility::Private => Vis::In(module),
            Visibility::Restricted(path) => Vis::In(match path.as_name().map(Name::as_str) {
                Some("self") => module,
                Some("super") => self.parent(module).unwrap_or(module),
                _ => self.module(module).root,
            }),
        }
    }
}
