//! `use` trees, taken apart into one import for each name or `*`.

use super::ModuleId;
use super::scope::{Bind, Import, Vis};
use crate::hir::{Name, UseTree};

pub(super) fn imports_of(tree: &UseTree, module: ModuleId, vis: Vis, out: &mut Vec<Import>) {
    let mut leaves = Leaves { module, vis, out };
    leaves.visit(tree, Vec::new(), false);
}

struct Leaves<'o> {
    module: ModuleId,
    vis: Vis,
    out: &'o mut Vec<Import>,
}

impl Leaves<'_> {
    fn visit(&mut self, mut tree: &UseTree, mut path: Vec<Name>, mut global: bool) {
        while let UseTree::Path {
            global: rooted,
            name,
            rest,
        } = tree
        {
            global |= *rooted;
            path.push(name.clone());
            tree = rest;
        }
        match tree {
            UseTree::Path { .. } => {}
            UseTree::Group(trees) => {
                for tree in trees {
                    self.visit(tree, path.clone(), global);
                }
            }
            UseTree::Glob { .. } => self.push(path, global, Bind::Glob),
            UseTree::Name { name, rename, .. } => {
                let within = name == "self" && !path.is_empty();
                if !within {
                    path.push(name.clone());
                }
                let Some(bound) = rename.as_ref().or(path.last()).cloned() else {
                    return;
                };
                let bind = match bound.as_str() {
                    "_" => Bind::Nothing,
                    _ if within => Bind::Module(bound),
                    _ => Bind::Name(bound),
                };
                self.push(path, global, bind);
            }
        }
    }

    fn push(&mut self, path: Vec<Name>, global: bool, bind: Bind) {
        self.out.push(Import {
            module: self.module,
            global,
            path,
            bind,
            vis: self.vis,
        });
    }
}
