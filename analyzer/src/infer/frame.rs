//! One run through a function: its locals, what it has returned so far, and the joins of branches.

use indexmap::IndexSet;

use super::choice::{MAX_ALTERNATIVES, narrowed, one_of};
use super::value::Value;
use crate::hir::{Bound, Name};
use crate::ty::{Scope, Ty};

/// The state of the function, closure or async block that is being followed.
#[derive(Debug)]
pub(crate) struct Frame<'a> {
    /// The name of the function, for messages.
    pub(crate) name: Name,
    /// Where types and paths are resolved. Its module changes in blocks with items of their own.
    pub(crate) scope: Scope,
    pub(crate) bounds: Vec<(Name, &'a [Bound])>,
    /// What is returned must be of this type.
    pub(crate) output: Ty,
    pub(crate) locals: Vec<(Name, Value<'a>)>,
    /// What assignments overwrote, with the position among the locals.
    log: Vec<(usize, Value<'a>)>,
    pub(crate) returns: IndexSet<Value<'a>>,
    /// The loops around the current expression, innermost last.
    pub(crate) loops: Vec<Loop<'a>>,
    /// How deep the current expression is nested.
    pub(crate) depth: u32,
}

/// A loop that is being followed.
#[derive(Debug)]
pub(crate) struct Loop<'a> {
    pub(crate) label: Option<Name>,
    pub(crate) breaks: Vec<Value<'a>>,
}

/// What one branch assigned: positions of locals and their values at its end.
#[derive(Debug, Default)]
pub(crate) struct Changes<'a>(Vec<(usize, Value<'a>)>);

impl<'a> Frame<'a> {
    pub(crate) fn new(name: Name, scope: Scope, output: Ty) -> Self {
        Self {
            name,
            scope,
            bounds: Vec::new(),
            output,
            locals: Vec::new(),
            log: Vec::new(),
            returns: IndexSet::new(),
            loops: Vec::new(),
            depth: 0,
        }
    }

    /// A frame for a closure or an async block: it sees the locals, and returns by itself.
    pub(crate) fn inner(&self, output: Ty) -> Self {
        Self {
            bounds: self.bounds.clone(),
            locals: self.locals.clone(),
            depth: self.depth,
            ..Self::new(self.name.clone(), self.scope.clone(), output)
        }
    }

    pub(crate) fn local(&self, name: &str) -> Option<&Value<'a>> {
        let found = self.locals.iter().rev().find(|(own, _)| own == name);
        found.map(|(_, value)| value)
    }

    pub(crate) fn declare(&mut self, name: Name, value: Value<'a>) {
        self.locals.push((name, value));
    }

    /// The beginning of a block: how many locals there are, and how many assignments.
    pub(crate) fn open(&self) -> (usize, usize) {
        (self.locals.len(), self.log.len())
    }

    /// The end of a block: its locals are gone, and so is what was assigned to them.
    pub(crate) fn close(&mut self, (locals, log): (usize, usize)) {
        self.locals.truncate(locals);
        let mut position = 0;
        self.log.retain(|(at, _)| {
            position += 1;
            position <= log || *at < locals
        });
    }

    /// Assigns to a local that exists.
    pub(crate) fn assign(&mut self, name: &str, value: Value<'a>) {
        let found = self.locals.iter().rposition(|(own, _)| own == name);
        if let Some(at) = found {
            let before = std::mem::replace(&mut self.locals[at].1, value);
            self.log.push((at, before));
        }
    }

    pub(crate) fn give_back(&mut self, value: Value<'a>) {
        if value.is_never() {
            return;
        }
        if self.returns.len() < MAX_ALTERNATIVES {
            self.returns.insert(value);
        } else {
            let mut all = std::mem::take(&mut self.returns);
            all.insert(value);
            self.returns = narrowed(all);
        }
    }

    /// The beginning of a branch.
    pub(crate) fn mark(&self) -> usize {
        self.log.len()
    }

    /// The end of a branch: what it assigned, and the state before it again.
    pub(crate) fn rewind(&mut self, mark: usize) -> Changes<'a> {
        let mut changes = Changes::default();
        while self.log.len() > mark {
            let Some((at, before)) = self.log.pop() else {
                break;
            };
            let Some(slot) = self.locals.get_mut(at) else {
                continue;
            };
            let after = std::mem::replace(&mut slot.1, before);
            if !changes.0.iter().any(|(own, _)| *own == at) {
                changes.0.push((at, after));
            }
        }
        changes
    }

    /// After a decision: each local that a branch assigned is one of what the branches left.
    /// Branches that do not come back are not among them.
    pub(crate) fn join(&mut self, id: u32, branches: &[(u32, &Changes<'a>)]) {
        let mut slots: Vec<usize> = branches
            .iter()
            .flat_map(|(_, changes)| changes.0.iter().map(|(at, _)| *at))
            .collect();
        slots.sort_unstable();
        slots.dedup();
        for at in slots {
            let Some(before) = self.locals.get(at).map(|(_, value)| value.clone()) else {
                continue;
            };
            let of = branches.iter().map(|(index, changes)| {
                let own = changes.0.iter().find(|(own, _)| *own == at);
                let value = own.map_or_else(|| before.clone(), |(_, value)| value.clone());
                (*index, value)
            });
            let joined = one_of(id, of.collect());
            self.log
                .push((at, std::mem::replace(&mut self.locals[at].1, joined)));
        }
    }
}
