//! Answers and demands of one operation put together: its own, its middleware's, its limits'.

use super::MiddlewareFacts;
use super::facts::{add_input, both};
use super::rejections::Refusal;
use crate::model::{Answer, Handler, Input, MediaType, Provenance, Status};
use crate::source::Span;

/// What stands beside a handler in its file and changes its answers.
#[derive(Debug, Clone, Copy, Default)]
pub struct Limits {
    /// `pub const BODY_LIMIT: usize`: where it is, and its value where that is known.
    pub body: Option<(Span, Option<u64>)>,
    /// `pub const TIMEOUT: Duration`.
    pub timeout: Option<Span>,
}

/// In the order of status, then media type; equal answers once.
pub(super) fn sorted(answers: Vec<Answer>) -> Vec<Answer> {
    let mut all: Vec<Answer> = Vec::new();
    for answer in answers {
        if !all.iter().any(|known| is_same(known, &answer)) {
            all.push(answer);
        }
    }
    all.sort_by(|left, right| key(left).cmp(&key(right)));
    all
}

fn key(answer: &Answer) -> (Status, Option<&MediaType>) {
    (
        answer.status,
        answer.body.as_ref().map(|body| &body.media_type),
    )
}

/// The same for a caller: where it comes from does not matter.
fn is_same(left: &Answer, right: &Answer) -> bool {
    left.status == right.status
        && left.body == right.body
        && left.headers == right.headers
        && left.description == right.description
}

/// Adds to a handler what the middleware around it reads, demands and answers. `layers` are outermost first.
pub fn guard(handler: &mut Handler, layers: &[&MiddlewareFacts]) {
    let mut answers = std::mem::take(&mut handler.answers);
    for layer in layers.iter().rev() {
        for input in &layer.inputs {
            add_parameter(&mut handler.inputs, input);
        }
        handler.requires = both(&layer.requires, &handler.requires);
        answers.extend(layer.answers.iter().cloned());
    }
    handler.answers = sorted(answers);
}

/// Parameters go before the body, which is read last.
fn add_parameter(inputs: &mut Vec<Input>, input: &Input) {
    let bodies: Vec<Input> = match input {
        Input::Parameter(_) | Input::NotUnderstood { .. } => {
            let (bodies, others) = std::mem::take(inputs)
                .into_iter()
                .partition(|input| matches!(input, Input::Body(_)));
            *inputs = others;
            bodies
        }
        Input::Body(_) => Vec::new(),
    };
    add_input(inputs, input.clone());
    inputs.extend(bodies);
}

const TIMED_OUT: Refusal = Refusal {
    status: 408,
    when: "The request took too long.",
};

/// Adds the answers of the limits that the router puts around a handler. A body limit changes when
/// 413 is answered, not whether: only what reads the body runs into it.
pub fn limit(handler: &mut Handler, limits: Limits) {
    if let Some((_, Some(bytes))) = limits.body {
        for answer in &mut handler.answers {
            if answer.status == Status::Code(413) {
                answer.description = Some(format!("The body is larger than {bytes} bytes."));
            }
        }
    }
    if let Some(span) = limits.timeout {
        let mut answer = TIMED_OUT.answer(Provenance::exact(span));
        answer.body = None;
        let mut answers = std::mem::take(&mut handler.answers);
        answers.push(answer);
        handler.answers = sorted(answers);
    }
}
