//! What functions return, once per function and per what is known of the arguments.
//!
//! Recursion is a fixpoint: a function that is still being followed returns what was found so far,
//! and is followed again until nothing new is found. Long chains of calls do not use the stack:
//! past a limit the chain is given up, the function at its end is followed by itself, and the
//! chain is tried again.

use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};

use super::choice::narrowed;
use super::frame::Frame;
use super::function::FnRef;
use super::unify::{Substitution, substitute};
use super::value::{Known, Lost, Value};
use super::{Infer, eval};
use crate::ty::Ty;

/// Functions that are followed within each other.
const MAX_NESTED: usize = 12;

/// Attempts at a recursive function before what was found is taken for all there is.
const MAX_ROUNDS: usize = 8;

/// Chains that wait for their end; each is [`MAX_NESTED`] calls long.
const MAX_CHAINS: usize = 256;

/// Calls of one function that are told apart by what is known of the arguments.
const MAX_CONTEXTS: usize = 1_000;

/// A call, as far as it matters to what is returned.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Call<'a> {
    pub(crate) function: FnRef<'a>,
    pub(crate) with: Substitution,
    pub(crate) receiver: Option<Value<'a>>,
    /// Empty where nothing is known of any of them.
    pub(crate) args: Vec<Value<'a>>,
}

pub(crate) type Returns<'a> = Rc<IndexSet<Value<'a>>>;

/// What is remembered of calls.
#[derive(Debug, Default)]
pub(crate) struct Summaries<'a> {
    known: IndexMap<Call<'a>, State<'a>>,
    contexts: IndexMap<FnRef<'a>, usize>,
    active: Vec<Active<'a>>,
    /// Results that rest on a function that is still being followed, with its position in `active`.
    provisional: Vec<(Call<'a>, usize)>,
    /// The call at which a chain was given up.
    given_up: Option<Call<'a>>,
}

#[derive(Debug)]
enum State<'a> {
    Done(Returns<'a>),
    /// Being followed, at this position in `active`.
    Active(usize),
    /// True as long as the function at this position in `active` returns what it was seen to return.
    Provisional(Returns<'a>, usize),
}

#[derive(Debug)]
struct Active<'a> {
    found: Returns<'a>,
    /// The outermost function in `active` that this one rests on.
    rests_on: usize,
    /// Somebody asked for it while it was being followed.
    asked: bool,
}

impl<'a> Infer<'a, '_> {
    /// A chain of calls is being given up: nothing that is found now counts.
    pub(crate) fn giving_up(&self) -> bool {
        self.memory.summaries.given_up.is_some()
    }

    /// The end of the chain that was given up, to be followed by itself.
    pub(crate) fn take_given_up(&mut self) -> Option<Call<'a>> {
        self.memory.summaries.given_up.take()
    }

    /// What a call returns, from outside of any function.
    pub(crate) fn returns_from_top(&mut self, call: &Call<'a>) -> Returns<'a> {
        let mut chains = vec![call.clone()];
        let mut found = Rc::default();
        while let Some(call) = chains.last().cloned() {
            found = self.returns(&call);
            match self.memory.summaries.given_up.take() {
                Some(end) if chains.len() < MAX_CHAINS && !chains.contains(&end) => {
                    chains.push(end);
                }
                Some(end) => {
                    let lost = Rc::new(IndexSet::from([too_deep(&end)]));
                    self.memory.summaries.known.insert(end, State::Done(lost));
                }
                None => drop(chains.pop()),
            }
        }
        found
    }

    /// What a call returns.
    pub(crate) fn returns(&mut self, call: &Call<'a>) -> Returns<'a> {
        let summaries = &mut self.memory.summaries;
        match summaries.known.get(call) {
            Some(State::Done(found)) => return Rc::clone(found),
            Some(State::Provisional(found, on)) => {
                let (found, on) = (Rc::clone(found), *on);
                rest_on(&mut summaries.active, on);
                return found;
            }
            Some(State::Active(at)) => {
                let at = *at;
                rest_on(&mut summaries.active, at);
                summaries.active[at].asked = true;
                return Rc::clone(&summaries.active[at].found);
            }
            None => {}
        }
        if summaries.active.len() >= MAX_NESTED {
            summaries.given_up.get_or_insert_with(|| call.clone());
            return Rc::default();
        }
        self.follow(call)
    }

    fn follow(&mut self, call: &Call<'a>) -> Returns<'a> {
        let at = self.memory.summaries.active.len();
        self.memory.summaries.active.push(Active {
            found: Rc::default(),
            rests_on: at,
            asked: false,
        });
        let known = &mut self.memory.summaries.known;
        known.insert(call.clone(), State::Active(at));
        for _ in 0..MAX_ROUNDS {
            let returned = self.run(call);
            if self.giving_up() {
                break;
            }
            let active = &mut self.memory.summaries.active[at];
            let before = active.found.len();
            let mut found = active.found.as_ref().clone();
            found.extend(returned);
            active.found = Rc::new(narrowed(found));
            if !active.asked || active.found.len() == before {
                break;
            }
            self.forget_provisional(at);
        }
        self.finish(call, at)
    }

    fn finish(&mut self, call: &Call<'a>, at: usize) -> Returns<'a> {
        if self.giving_up() {
            self.forget_provisional(at);
            let summaries = &mut self.memory.summaries;
            summaries.active.truncate(at);
            summaries.known.swap_remove(call);
            return Rc::default();
        }
        let summaries = &mut self.memory.summaries;
        let Some(done) = summaries.active.pop() else {
            return Rc::default();
        };
        let found = done.found;
        let state = if done.rests_on < at {
            rest_on(&mut summaries.active, done.rests_on);
            summaries.provisional.push((call.clone(), done.rests_on));
            State::Provisional(Rc::clone(&found), done.rests_on)
        } else {
            // What rested on this function is true now.
            let (true_now, still): (Vec<_>, Vec<_>) = summaries
                .provisional
                .drain(..)
                .partition(|(_, on)| *on >= at);
            summaries.provisional = still;
            for (call, _) in true_now {
                if let Some(state) = summaries.known.get_mut(&call)
                    && let State::Provisional(found, _) = state
                {
                    *state = State::Done(Rc::clone(found));
                }
            }
            State::Done(Rc::clone(&found))
        };
        summaries.known.insert(call.clone(), state);
        found
    }

    /// Drops what rests on the function at this position.
    fn forget_provisional(&mut self, at: usize) {
        let summaries = &mut self.memory.summaries;
        let provisional = std::mem::take(&mut summaries.provisional);
        for (call, on) in provisional {
            if on >= at {
                summaries.known.swap_remove(&call);
            } else {
                summaries.provisional.push((call, on));
            }
        }
    }

    /// Follows the body once.
    fn run(&mut self, call: &Call<'a>) -> IndexSet<Value<'a>> {
        let function = &call.function;
        let signature = self.signature(function);
        let mut scope = signature.scope.clone();
        for (name, ty) in &mut scope.params {
            if let Some((_, with)) = call.with.iter().find(|(own, _)| own == name) {
                *ty = with.clone();
            }
        }
        scope.self_ty = scope.self_ty.map(|ty| substitute(&ty, &call.with));
        let self_ty = scope.self_ty.clone();
        let output = substitute(&signature.output, &call.with);
        let mut frame = Frame::new(function.item.name.clone(), scope, output);
        frame.bounds = signature.bounds.clone();
        if function.func.receiver.is_some() {
            let any = || Value::any(self_ty.unwrap_or(Ty::Infer));
            let receiver = call.receiver.clone().unwrap_or_else(any);
            frame.declare("self".into(), receiver);
        }
        for (at, param) in function.func.params.iter().enumerate() {
            let value = call.args.get(at).cloned().unwrap_or_else(|| {
                let ty = signature.params.get(at).unwrap_or(&Ty::Infer);
                Value::any(substitute(ty, &call.with))
            });
            eval::pattern::bind(self, &mut frame, &param.pat, &value);
        }
        if let Some(body) = &function.func.body {
            eval::body(self, &mut frame, body);
        }
        frame.returns
    }

    /// Whether a call with these arguments is followed by itself.
    pub(crate) fn tells_apart(&mut self, call: &Call<'a>) -> bool {
        let summaries = &mut self.memory.summaries;
        if summaries.known.contains_key(call) {
            return true;
        }
        let count = summaries.contexts.entry(call.function.clone()).or_insert(0);
        *count += 1;
        *count <= MAX_CONTEXTS
    }
}

/// The innermost function rests on what the function at this position returns.
fn rest_on(active: &mut [Active<'_>], on: usize) {
    if let Some(innermost) = active.last_mut() {
        innermost.rests_on = innermost.rests_on.min(on);
    }
}

fn too_deep<'a>(call: &Call<'a>) -> Value<'a> {
    let name = &call.function.item.name;
    let lost = Lost {
        rule: super::rules::INFERENCE_LIMIT.code,
        span: call.function.item.name_span,
        message: format!("the calls below `{name}` are nested too deep to be followed").into(),
        help: "break the cycle of calls, or state the answer in the handler".into(),
    };
    Value::any(Ty::Infer).with_known(Known::Lost(Rc::new(lost)))
}
