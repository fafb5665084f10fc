//! Reads the module trees: which file and which items each module has, before any name is resolved.

use indexmap::IndexMap;

use super::module_files::{Dir, Files, join};
use super::scope::{Bind, Binding, Def, Import, ItemData, Module, Vis};
use super::tree::Tree;
use super::uses::imports_of;
use super::{ItemId, ModuleId, Mount, Namespace, SEGMENTS, blocks};
use crate::hir::{self, Fields, ItemKind, Name};
use crate::project::Project;
use crate::source::{FileId, Span};

/// Items that are still to be put into a module.
#[derive(Debug)]
struct Pending<'a> {
    module: ModuleId,
    items: Vec<&'a hir::Item>,
    dir: Dir,
}

pub(super) fn build<'a>(
    project: &'a Project,
    files: &'a [hir::File],
    mounts: &[Mount],
) -> Tree<'a> {
    let mut builder = Builder {
        project,
        hir: files,
        files: Files::new(&project.sources),
        router: project.crates.first().and_then(|krate| {
            let path = join(&krate.dir, &project.settings.router);
            project.sources.find(&path)
        }),
        pending: Vec::new(),
        tree: Tree::new(project),
    };
    for krate in 0..project.crates.len() {
        builder.add_crate(krate);
    }
    builder.run();
    builder.mount(mounts);
    builder.run();
    builder.tree
}

struct Builder<'a> {
    project: &'a Project,
    hir: &'a [hir::File],
    files: Files<'a>,
    router: Option<FileId>,
    pending: Vec<Pending<'a>>,
    tree: Tree<'a>,
}

impl<'a> Builder<'a> {
    fn add_crate(&mut self, krate: usize) {
        let mut roots = Vec::new();
        for &file in &self.project.crates[krate].roots {
            let id = self.new_module(krate, None, "crate".into());
            self.fill_from_file(id, file, self.files.beside(file));
            roots.push(id);
        }
        if roots.is_empty() {
            roots.push(self.new_module(krate, None, "crate".into()));
        }
        self.tree.roots.push(roots);
    }

    fn new_module(&mut self, krate: usize, parent: Option<ModuleId>, name: Name) -> ModuleId {
        let id = ModuleId(self.tree.modules.len() as u32);
        let root = match parent {
            Some(parent) => self.tree.module(parent).root,
            None => id,
        };
        let edition = self.project.crates[krate].package.edition.as_deref();
        self.tree.modules.push(Module {
            krate,
            root,
            parent,
            block: false,
            outer: (edition == Some("2015") && root != id).then_some(root),
            name,
            file: None,
            whole_file: false,
            items: Vec::new(),
            names: IndexMap::default(),
            globs: Vec::new(),
            opaque: false,
            macro_use: false,
        });
        id
    }

    fn fill_from_file(&mut self, module: ModuleId, file: FileId, dir: Dir) {
        let is_router = self.router == Some(file) && self.tree.module(module).krate == 0;
        self.tree.by_file.entry(file).or_insert(module);
        let data = self.tree.module_mut(module);
        data.file = Some(file);
        data.whole_file = true;
        if is_router {
            self.tree.host.get_or_insert(module);
            return;
        }
        let Some(hir) = self.hir.get(file.0 as usize) else {
            return;
        };
        self.pending.push(Pending {
            module,
            items: hir.items.iter().collect(),
            dir,
        });
    }

    /// An explicit list of work: modules may be nested deeper than the stack.
    fn run(&mut self) {
        while let Some(work) = self.pending.pop() {
            for item in work.items {
                self.add_item(work.module, item, &work.dir);
            }
        }
    }

    fn add_item(&mut self, module: ModuleId, item: &'a hir::Item, dir: &Dir) {
        if let ItemKind::Use(tree) = &item.kind {
            let vis = self.tree.vis(module, &item.visibility);
            let before = self.tree.imports.len();
            imports_of(tree, module, vis, &mut self.tree.imports);
            if self.tree.before_2018(module) {
                for import in &mut self.tree.imports[before..] {
                    import.global = false;
                }
            }
            return;
        }
        let id = self.new_item(module, item, None);
        self.tree.module_mut(module).items.push(id);
        self.declare(module, id, item);
        match &item.kind {
            ItemKind::Mod(content) => self.add_module(module, id, item, content, dir),
            ItemKind::Impl(block) => self.add_members(module, id, &block.items, dir),
            ItemKind::Trait(block) => self.add_members(module, id, &block.items, dir),
            ItemKind::Fn(function) => self.add_body(module, item, function, dir),
            ItemKind::ExternCrate { krate } => self.add_extern_crate(module, item, krate),
            ItemKind::MacroCall(_) => self.tree.module_mut(module).opaque = true,
            _ => {}
        }
    }

    fn new_item(&mut self, module: ModuleId, item: &'a hir::Item, owner: Option<ItemId>) -> ItemId {
        let id = ItemId(self.tree.items.len() as u32);
        self.tree.items.push(ItemData {
            item,
            module,
            owner,
            child: None,
            members: 0,
        });
        id
    }

    /// The names that an item has in its module.
    fn declare(&mut self, module: ModuleId, id: ItemId, item: &hir::Item) {
        let vis = self.tree.vis(module, &item.visibility);
        let namespaces: &[Namespace] = match &item.kind {
            ItemKind::Struct(data) => match data.fields {
                Fields::Named(_) => &[Namespace::Type],
                Fields::Unit | Fields::Tuple(_) => &[Namespace::Type, Namespace::Value],
            },
            ItemKind::Enum(_) | ItemKind::Union | ItemKind::TypeAlias(_) | ItemKind::Trait(_) => {
                &[Namespace::Type]
            }
            ItemKind::Fn(_) | ItemKind::Const(_) | ItemKind::Static(_) => &[Namespace::Value],
            ItemKind::MacroRules(_) => return self.declare_macro(module, id, item),
            ItemKind::Mod(_)
            | ItemKind::Impl(_)
            | ItemKind::Use(_)
            | ItemKind::ExternCrate { .. }
            | ItemKind::MacroCall(_)
            | ItemKind::Other => &[],
        };
        for &namespace in namespaces {
            self.bind(module, &item.name, namespace, Def::Item(id), vis);
        }
    }

    /// `macro_rules!` is seen in its module and below; `#[macro_use]` on a module lets it out,
    /// `#[macro_export]` puts it into the root.
    fn declare_macro(&mut self, module: ModuleId, id: ItemId, item: &hir::Item) {
        let def = Def::Item(id);
        let mut at = module;
        loop {
            self.bind(at, &item.name, Namespace::Macro, def, Vis::In(at));
            let data = self.tree.module(at);
            match data.parent {
                Some(parent) if data.macro_use => at = parent,
                _ => break,
            }
        }
        if item.attrs.iter().any(|attr| attr.is("macro_export")) {
            let root = self.tree.module(module).root;
            self.bind(root, &item.name, Namespace::Macro, def, Vis::Public);
        }
    }

    /// The first of two items of one name wins, as both may stand behind a `cfg` that was not understood.
    fn bind(&mut self, module: ModuleId, name: &Name, ns: Namespace, def: Def, vis: Vis) {
        let names = &mut self.tree.module_mut(module).names;
        names
            .entry(name.clone())
            .or_default()
            .slot(ns)
            .get_or_insert(Binding { def, vis });
    }

    fn add_module(
        &mut self,
        parent: ModuleId,
        id: ItemId,
        item: &'a hir::Item,
        content: &'a hir::Mod,
        dir: &Dir,
    ) {
        let krate = self.tree.module(parent).krate;
        let module = self.new_module(krate, Some(parent), item.name.clone());
        self.tree.module_mut(module).macro_use = item.attrs.iter().any(|attr| attr.is("macro_use"));
        self.tree.items[id.0 as usize].child = Some(module);
        let vis = self.tree.vis(parent, &item.visibility);
        self.bind(
            parent,
            &item.name,
            Namespace::Type,
            Def::Module(module),
            vis,
        );
        if let Some(items) = &content.items {
            let file = self.tree.module(parent).file;
            self.tree.module_mut(module).file = file;
            self.pending.push(Pending {
                module,
                items: items.iter().collect(),
                dir: dir.inline(item),
            });
            return;
        }
        match self.files.declared(dir, item) {
            Some((file, dir)) if !self.contains(parent, file) => {
                self.fill_from_file(module, file, dir);
            }
            _ => self.tree.module_mut(module).opaque = true,
        }
    }

    /// Whether a file is the content of a module or of one above it: it cannot declare itself.
    fn contains(&self, module: ModuleId, file: FileId) -> bool {
        let above = |at: &ModuleId| self.tree.module(*at).parent;
        std::iter::successors(Some(module), above).any(|at| {
            let data = self.tree.module(at);
            data.whole_file && data.file == Some(file)
        })
    }

    fn add_members(
        &mut self,
        module: ModuleId,
        owner: ItemId,
        members: &'a [hir::Item],
        dir: &Dir,
    ) {
        for member in members {
            self.new_item(module, member, Some(owner));
        }
        self.tree.items[owner.0 as usize].members = members.len() as u32;
        for member in members {
            if let ItemKind::Fn(function) = &member.kind {
                self.add_body(module, member, function, dir);
            }
        }
    }

    /// Items inside of a body live in scopes of their own.
    fn add_body(&mut self, module: ModuleId, item: &hir::Item, function: &'a hir::Fn, dir: &Dir) {
        let Some(body) = function.body.as_ref().filter(|_| function.inner_items) else {
            return;
        };
        let (krate, file) = (
            self.tree.module(module).krate,
            self.tree.module(module).file,
        );
        let around = self.tree.real_module(module);
        let mut scopes: Vec<(Span, ModuleId)> = Vec::new();
        for (span, items) in blocks::with_items(body) {
            let holds =
                |own: &&(Span, ModuleId)| own.0.start <= span.start && span.end <= own.0.end;
            let parent = scopes.iter().rev().find(holds).map(|(_, scope)| *scope);
            let name = match parent {
                Some(_) => Name::default(),
                None => item.name.clone(),
            };
            let parent = parent.unwrap_or(module);
            let scope = self.new_module(krate, Some(parent), name);
            let data = self.tree.module_mut(scope);
            data.block = true;
            data.outer = Some(parent);
            data.file = file;
            scopes.push((span, scope));
            self.tree.blocks.insert((around, span), scope);
            self.pending.push(Pending {
                module: scope,
                items,
                dir: dir.clone(),
            });
        }
    }

    fn add_extern_crate(&mut self, module: ModuleId, item: &hir::Item, krate: &Name) {
        let itself = krate == "self";
        let vis = self.tree.vis(module, &item.visibility);
        self.tree.imports.push(Import {
            module,
            global: !itself,
            path: vec![if itself {
                "crate".into()
            } else {
                krate.clone()
            }],
            bind: match item.name.as_str() {
                "_" => Bind::Nothing,
                _ => Bind::Module(item.name.clone()),
            },
            vis,
        });
        if self.tree.module(module).parent.is_none() {
            self.tree
                .extern_crates
                .push((module, item.name.clone(), krate.clone()));
        }
    }

    /// Makes the route files children of the generated router's module.
    fn mount(&mut self, mounts: &[Mount]) {
        if mounts.is_empty() {
            return;
        }
        let host = match self.tree.host {
            Some(host) => host,
            None => {
                let Some(&root) = self.tree.roots.first().and_then(|roots| roots.first()) else {
                    return;
                };
                let name = host_name(&self.project.settings.router);
                // Before the first build the file is declared and not there.
                let declared = self.tree.own(root, &name, Namespace::Type);
                let host = match declared.map(|binding| binding.def) {
                    Some(Def::Module(declared)) => declared,
                    _ => {
                        let host = self.new_module(0, Some(root), name.clone());
                        self.bind(root, &name, Namespace::Type, Def::Module(host), Vis::Public);
                        host
                    }
                };
                self.tree.host = Some(host);
                host
            }
        };
        for mount in mounts {
            let module = self.new_module(0, Some(host), mount.name.clone());
            let vis = Vis::In(host);
            self.bind(host, &mount.name, Namespace::Type, Def::Module(module), vis);
            let dir = self.files.beside(mount.file);
            self.tree.by_file.insert(mount.file, module);
            self.fill_from_file(module, mount.file, dir);
        }
        let segments = self.tree.outsides.add(SEGMENTS.to_owned());
        for namespace in [Namespace::Type, Namespace::Value] {
            let def = Def::Outside(segments);
            self.bind(host, &"Segments".into(), namespace, def, Vis::Public);
        }
    }
}

/// `routegen` for `src/routegen.rs`, and for `src/routegen/mod.rs`.
fn host_name(router: &str) -> Name {
    let stem = router.strip_suffix(".rs").unwrap_or(router);
    let stem = stem.strip_suffix("/mod").unwrap_or(stem);
    stem.rsplit_once('/').map_or(stem, |(_, name)| name).into()
}
