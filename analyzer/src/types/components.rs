//! Components: the types of the project that were referred to, each built once in each direction.
//!
//! Shapes are built from a queue, not by recursion, so that a chain of a thousand types needs no
//! deeper stack than one. Only what must see another shape to build its own (`flatten`, internal tags)
//! builds it at once, and a component that is being built is then referred to by name.

use indexmap::IndexMap;

use super::TypeCx;
use crate::model::{Direction, Schema, SchemaId, Side, TypeRef};
use crate::ty::Ty;

/// Types deeper or larger than this are not followed: a generic type that contains itself with ever
/// larger arguments has no end.
const LARGEST_TYPE: usize = 400;

/// Shapes that are built to build another one, within one another; a longer chain is referred to.
const DEEPEST: usize = 48;

#[derive(Debug, Default)]
pub(super) struct Components {
    pub(super) by_type: IndexMap<Ty, Component>,
    by_id: std::collections::BTreeMap<SchemaId, usize>,
    queue: Vec<(usize, Side)>,
    /// How many components are being built within one another.
    within: usize,
}

#[derive(Debug)]
pub(super) struct Component {
    /// The name until [`settle`](super::settle) finds the final one.
    pub(super) id: SchemaId,
    pub(super) rust_path: String,
    pub(super) schema: Direction<State>,
}

#[derive(Debug, Default)]
pub(super) enum State {
    #[default]
    Unused,
    Queued,
    Building,
    Built(Box<Schema>),
}

impl TypeCx<'_> {
    /// A reference to the component of a type; it is built later.
    pub(super) fn component(&mut self, ty: &Ty, side: Side) -> TypeRef {
        let at = match self.components.by_type.get_index_of(ty) {
            Some(at) => at,
            None => self.add_component(ty),
        };
        let component = &mut self.components.by_type[at];
        let state = component.schema.get_mut(side);
        if matches!(state, State::Unused) {
            *state = State::Queued;
            self.components.queue.push((at, side));
        }
        TypeRef::Named(component.id.clone())
    }

    fn add_component(&mut self, ty: &Ty) -> usize {
        let rust_path = self.path_of_type(ty);
        let id = SchemaId(format!("c{}", self.components.by_type.len()));
        let component = Component {
            id: id.clone(),
            rust_path,
            schema: Direction::default(),
        };
        let (at, _) = self.components.by_type.insert_full(ty.clone(), component);
        self.components.by_id.insert(id, at);
        at
    }

    pub(super) fn build_queued(&mut self) {
        while let Some((at, side)) = self.components.queue.pop() {
            self.build(at, side);
        }
    }

    fn build(&mut self, at: usize, side: Side) {
        let Some((ty, component)) = self.components.by_type.get_index_mut(at) else {
            return;
        };
        let state = component.schema.get_mut(side);
        if matches!(state, State::Built(_) | State::Building) {
            return;
        }
        *state = State::Building;
        let ty = ty.clone();
        let schema = self.schema_of(&ty, side);
        *self.components.by_type[at].schema.get_mut(side) = State::Built(Box::new(schema));
    }

    /// The schema behind a component's name, built now. `None` while it is being built, which
    /// means that it contains itself, and where too many are being built already.
    pub(super) fn built(&mut self, id: &SchemaId, side: Side) -> Option<Schema> {
        let at = *self.components.by_id.get(id)?;
        if self.components.within < DEEPEST {
            self.components.within += 1;
            self.build(at, side);
            self.components.within -= 1;
        }
        match self.components.by_type[at].schema.get(side) {
            State::Built(schema) => Some((**schema).clone()),
            State::Unused | State::Queued | State::Building => None,
        }
    }
}

/// Whether a type is too large to be followed.
pub(super) fn is_too_large(ty: &Ty) -> bool {
    size(ty, LARGEST_TYPE) == 0
}

/// What is left of a budget of one for each part of a type.
fn size(ty: &Ty, budget: usize) -> usize {
    let Some(left) = budget.checked_sub(1) else {
        return 0;
    };
    let parts: &[Ty] = match ty {
        Ty::Adt(_, args) | Ty::Outside(_, args) | Ty::Tuple(args) => args,
        Ty::Ref(inner) | Ty::Slice(inner) | Ty::Array(inner, _) => std::slice::from_ref(&**inner),
        _ => &[],
    };
    parts.iter().fold(left, |left, part| size(part, left))
}
