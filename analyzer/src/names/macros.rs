//! Items that macros of the project declare: calls in item position are replaced by what they
//! expand to, before names are final.

use std::collections::{BTreeMap, BTreeSet};

use super::{ItemId, ModuleId, Mount, Names, Namespace, Resolved};
use crate::diagnostic::Report;
use crate::hir::{File, Item, ItemKind, MacroCall, MacroItem, Name, UseTree};
use crate::project::Project;
use crate::source::Span;

/// How often expansions may contain calls again.
const MAX_ROUNDS: usize = 8;

/// How many items all calls may expand to.
const MAX_ITEMS: usize = 100_000;

/// What a call of a `macro_rules!` expands to; nothing where it cannot be told. The text is what
/// `$crate` means: `crate`, or the name of the crate that the macro is from.
pub type Expand<'e> = dyn Fn(&MacroItem, &MacroCall, &str) -> Vec<Item> + 'e;

/// Replaces the macro calls among the items of all files by the items that they expand to, where
/// the macro is one of the project. Runs after [`super::configure`].
pub fn expand_items(project: &Project, files: &mut [File], mounts: &[Mount], expand: &Expand<'_>) {
    let mut left = MAX_ITEMS;
    for _ in 0..MAX_ROUNDS {
        if !may_expand(files) {
            return;
        }
        let expanded = expanded(project, files, mounts, expand);
        let items = || expanded.values().flatten().flat_map(|(_, items)| items);
        let count = items().count();
        if count == 0 || count > left {
            return;
        }
        left -= count;
        let again = items().any(|item| !calls_in(std::slice::from_ref(item)).is_empty());
        for file in files.iter_mut() {
            let of_file = |span: &Span| span.file == file.id;
            if expanded.keys().any(of_file) {
                splice(&mut file.items, &expanded);
            }
        }
        if !again {
            return;
        }
    }
}

/// By the place of the call. Calls that were written by one expansion stand at one place.
type Expanded = BTreeMap<Span, Vec<(MacroCall, Vec<Item>)>>;

fn expanded(project: &Project, files: &[File], mounts: &[Mount], expand: &Expand<'_>) -> Expanded {
    let names = Names::new(project, files, mounts, &mut Report::default());
    let mut found = Expanded::new();
    for (item_id, macro_id) in names.macro_calls() {
        let (Some(item), Some(declared)) = (names.item(item_id), names.item(macro_id)) else {
            continue;
        };
        if let (ItemKind::MacroCall(call), ItemKind::MacroRules(rules)) =
            (&item.kind, &declared.kind)
        {
            let items = expand(rules, call, names.home_of(macro_id, item_id));
            if !items.is_empty() {
                found
                    .entry(item.span)
                    .or_default()
                    .push((*call.clone(), items));
            }
        }
    }
    found
}

/// Whether a call has the name of a macro: resolving all names to see that none is of the project
/// would cost more than all the rest.
fn may_expand(files: &[File]) -> bool {
    let mut declared = BTreeSet::new();
    for file in files {
        declared_in(&file.items, &mut declared);
    }
    if declared.is_empty() {
        return false;
    }
    let called: BTreeSet<&Name> = files
        .iter()
        .flat_map(|file| calls_in(&file.items))
        .collect();
    if called.is_disjoint(&declared) {
        let renamed = files.iter().any(|file| renames(&file.items, &declared));
        return renamed && !called.is_empty();
    }
    true
}

fn declared_in<'h>(items: &'h [Item], names: &mut BTreeSet<&'h Name>) {
    for item in items {
        match &item.kind {
            ItemKind::MacroRules(_) => drop(names.insert(&item.name)),
            ItemKind::Mod(data) => declared_in(data.items.as_deref().unwrap_or_default(), names),
            _ => {}
        }
    }
}

/// The last names of the paths of the macros that are called where items stand.
fn calls_in(items: &[Item]) -> Vec<&Name> {
    let mut names = Vec::new();
    for item in items {
        match &item.kind {
            ItemKind::MacroCall(call) => {
                names.extend(call.path.segments.last().map(|segment| &segment.name));
            }
            ItemKind::Mod(data) => {
                names.extend(calls_in(data.items.as_deref().unwrap_or_default()))
            }
            _ => {}
        }
    }
    names
}

/// Whether a `use` gives one of the names another one.
fn renames(items: &[Item], names: &BTreeSet<&Name>) -> bool {
    items.iter().any(|item| match &item.kind {
        ItemKind::Use(tree) => renames_in(tree, names),
        ItemKind::Mod(data) => renames(data.items.as_deref().unwrap_or_default(), names),
        _ => false,
    })
}

fn renames_in(tree: &UseTree, names: &BTreeSet<&Name>) -> bool {
    match tree {
        UseTree::Path { rest, .. } => renames_in(rest, names),
        UseTree::Name { name, rename, .. } => rename.is_some() && names.contains(name),
        UseTree::Glob { .. } => false,
        UseTree::Group(trees) => trees.iter().any(|tree| renames_in(tree, names)),
    }
}

/// Puts expansions in the place of their calls. What they expand to comes from elsewhere: calls in
/// it are found in the next round.
fn splice(items: &mut Vec<Item>, expanded: &Expanded) {
    let before = std::mem::take(items);
    for mut item in before {
        match &mut item.kind {
            ItemKind::MacroCall(call) => {
                let mut here = expanded.get(&item.span).into_iter().flatten();
                if let Some((_, found)) = here.find(|(own, _)| *own == **call) {
                    items.extend(found.iter().cloned());
                    continue;
                }
            }
            ItemKind::Mod(data) => {
                if let Some(inner) = &mut data.items {
                    splice(inner, expanded);
                }
            }
            _ => {}
        }
        items.push(item);
    }
}

impl Names<'_> {
    /// Macro calls in item position whose macro is declared in the project, each with the macro.
    fn macro_calls(&self) -> Vec<(ItemId, ItemId)> {
        let calls = self.tree.items.iter().enumerate();
        calls
            .filter_map(|(at, data)| match &data.item.kind {
                ItemKind::MacroCall(call) if data.owner.is_none() => {
                    let declared = self.macro_of(data.module, call)?;
                    Some((ItemId(at as u32), declared))
                }
                _ => None,
            })
            .collect()
    }

    /// What `$crate` means in a macro, where a call stands.
    fn home_of(&self, declared: ItemId, call: ItemId) -> &str {
        let declared = self.tree.module(self.scope_of(declared));
        let call = self.tree.module(self.scope_of(call));
        let krate = self.project.crates.get(declared.krate);
        match krate {
            Some(krate) if declared.root != call.root => &krate.name,
            _ => "crate",
        }
    }

    /// The `macro_rules!` of the project that a call means.
    pub fn macro_of(&self, scope: ModuleId, call: &MacroCall) -> Option<ItemId> {
        match self.resolve(scope, &call.path, Namespace::Macro) {
            Resolved::Item(item) => Some(item),
            _ => None,
        }
    }
}
