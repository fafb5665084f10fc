//! What one extractor, or one body, contributes to an operation, and how contributions add up.

use crate::model::{Answer, Input, Location, Parameter, Presence, SecurityNeed};
use crate::source::Span;
use crate::ty::Ty;

/// What is read, demanded and refused.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    /// Uses of path parameters: their names are known where the route is known.
    pub(super) paths: Vec<PathUse>,
    /// Everything else that is read.
    pub(super) inputs: Vec<Input>,
    /// What is answered where it cannot be read.
    pub(super) refusals: Vec<Answer>,
    /// Alternatives: any one of them is enough. Empty where nothing is demanded.
    pub(super) needs: Vec<SecurityNeed>,
    /// It consumes the body, so that it must be the last one.
    pub(super) takes_body: bool,
    /// It reads state of the router.
    pub(super) takes_state: bool,
}

/// A `Path<T>`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PathUse {
    pub(super) ty: Ty,
    pub(super) span: Span,
    pub(super) reads: PathReads,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PathReads {
    /// `Path<T>`: a route without parameters is an error at run time.
    All,
    /// `Option<Path<T>>`: absent where the route has no parameter.
    IfAny,
    /// `RawPathParams`: all of them, as texts.
    Raw,
}

impl Facts {
    pub(super) fn add(&mut self, other: Facts) {
        self.paths.extend(other.paths);
        for input in other.inputs {
            add_input(&mut self.inputs, input);
        }
        self.refusals.extend(other.refusals);
        self.needs = both(&self.needs, &other.needs);
        self.takes_body |= other.takes_body;
        self.takes_state |= other.takes_state;
    }

    /// The same where the code goes on without it.
    pub(super) fn optional(mut self) -> Self {
        for input in &mut self.inputs {
            match input {
                Input::Parameter(parameter) => parameter.presence = Presence::Optional,
                Input::Body(body) => body.presence = Presence::Optional,
                Input::NotUnderstood { .. } => {}
            }
        }
        self.needs = or_nothing(self.needs);
        self
    }
}

/// Adds an input unless it is there; of two readings of one parameter the stricter one stays.
pub(super) fn add_input(inputs: &mut Vec<Input>, input: Input) {
    let same = inputs.iter_mut().find(|old| is_same(old, &input));
    match (same, input) {
        (None, input) => inputs.push(input),
        (Some(Input::Parameter(old)), Input::Parameter(new)) => {
            if new.presence == Presence::Required {
                old.presence = Presence::Required;
            }
        }
        (Some(Input::Body(old)), Input::Body(new)) => {
            if new.presence == Presence::Required {
                old.presence = Presence::Required;
            }
        }
        (Some(_), _) => {}
    }
}

fn is_same(old: &Input, new: &Input) -> bool {
    match (old, new) {
        (Input::Parameter(old), Input::Parameter(new)) => is_same_parameter(old, new),
        (Input::Body(old), Input::Body(new)) => {
            old.media_type == new.media_type && old.ty == new.ty
        }
        (
            Input::NotUnderstood {
                what: old,
                origin: a,
            },
            Input::NotUnderstood {
                what: new,
                origin: b,
            },
        ) => old == new && a == b,
        _ => false,
    }
}

fn is_same_parameter(old: &Parameter, new: &Parameter) -> bool {
    let name = match old.location {
        Location::Header => old.name.eq_ignore_ascii_case(&new.name),
        Location::Path | Location::Query | Location::Cookie => old.name == new.name,
    };
    old.location == new.location && name
}

/// Alternatives of two demands at once. None at all is no demand.
pub(super) fn both(left: &[SecurityNeed], right: &[SecurityNeed]) -> Vec<SecurityNeed> {
    if left.is_empty() || right.is_empty() {
        return [left, right].concat();
    }
    let mut all: Vec<SecurityNeed> = Vec::new();
    for one in left {
        for other in right {
            let mut schemes = [one.schemes.clone(), other.schemes.clone()].concat();
            schemes.sort();
            schemes.dedup();
            let need = SecurityNeed { schemes };
            if !all.contains(&need) {
                all.push(need);
            }
        }
    }
    all
}

/// Alternatives of which none may be used as well: an empty one comes first.
pub(super) fn or_nothing(needs: Vec<SecurityNeed>) -> Vec<SecurityNeed> {
    if needs.is_empty() || needs.contains(&SecurityNeed::default()) {
        return needs;
    }
    let mut all = vec![SecurityNeed::default()];
    all.extend(needs);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(texts: &[&str]) -> Vec<SecurityNeed> {
        texts
            .iter()
            .map(|text| SecurityNeed {
                schemes: text.split_whitespace().map(str::to_owned).collect(),
            })
            .collect()
    }

    #[test]
    fn demands_multiply() {
        assert_eq!(
            both(&needs(&["bearer", "session"]), &needs(&["key"])),
            needs(&["bearer key", "key session"])
        );
        assert_eq!(
            both(&needs(&["bearer"]), &needs(&["", "bearer"])),
            needs(&["bearer"])
        );
        assert_eq!(both(&needs(&[]), &needs(&["", "key"])), needs(&["", "key"]));
    }
}
