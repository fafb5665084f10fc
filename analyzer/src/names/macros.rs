//! Items that macros of the project declare: calls in item position are replaced by what they
//! expand to, before names are final.

use std::collections::BTreeMap;

use super::{ItemId, ModuleId, Mount, Names, Namespace, Resolved};
use crate::diagnostic::Report;
use crate::hir::{File, Item, ItemKind, MacroCall, MacroItem};
use crate::project::Project;
use crate::source::Span;

/// How often expansions may contain calls again.
const MAX_ROUNDS: usize = 8;

/// How many items all calls may expand to.
const MAX_ITEMS: usize = 100_000;

/// What a call of a `macro_rules!` expands to; nothing where it cannot be told.
pub type Expand<'e> = dyn Fn(&MacroItem, &MacroCall) -> Vec<Item> + 'e;

/// Replaces the macro calls among the items of all files by the items that they expand to, where
/// the macro is one of the project. Runs after [`super::configure`].
pub fn expand_items(project: &Project, files: &mut [File], mounts: &[Mount], expand: &Expand<'_>) {
    let mut left = MAX_ITEMS;
    for _ in 0..MAX_ROUNDS {
        if !files.iter().any(|file| declares_macros(&file.items)) {
            return;
        }
        let expanded = expanded(project, files, mounts, expand);
        let count: usize = expanded.values().map(Vec::len).sum();
        if count == 0 || count > left {
            return;
        }
        left -= count;
        for file in files.iter_mut() {
            let of_file = |span: &Span| span.file == file.id;
            if expanded.keys().any(of_file) {
                splice(&mut file.items, &expanded);
            }
        }
    }
}

/// By the place of the call.
type Expanded = BTreeMap<Span, Vec<Item>>;

fn expanded(project: &Project, files: &[File], mounts: &[Mount], expand: &Expand<'_>) -> Expanded {
    let names = Names::new(project, files, mounts, &mut Report::default());
    let mut found = Expanded::new();
    for (call, declared) in names.macro_calls() {
        let (Some(item), Some(declared)) = (names.item(call), names.item(declared)) else {
            continue;
        };
        if let (ItemKind::MacroCall(call), ItemKind::MacroRules(rules)) =
            (&item.kind, &declared.kind)
        {
            let items = expand(rules, call);
            if !items.is_empty() {
                found.insert(item.span, items);
            }
        }
    }
    found
}

fn declares_macros(items: &[Item]) -> bool {
    items.iter().any(|item| match &item.kind {
        ItemKind::MacroRules(_) => true,
        ItemKind::Mod(data) => data.items.as_deref().is_some_and(declares_macros),
        _ => false,
    })
}

/// Puts expansions in the place of their calls. What they expand to comes from elsewhere: calls in
/// it are found in the next round.
fn splice(items: &mut Vec<Item>, expanded: &Expanded) {
    let before = std::mem::take(items);
    for mut item in before {
        match &mut item.kind {
            ItemKind::MacroCall(_) => {
                if let Some(found) = expanded.get(&item.span) {
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

    /// The `macro_rules!` of the project that a call means.
    pub fn macro_of(&self, scope: ModuleId, call: &MacroCall) -> Option<ItemId> {
        match self.resolve(scope, &call.path, Namespace::Macro) {
            Resolved::Item(item) => Some(item),
            _ => None,
        }
    }
}
