//! An API as its callers see it: what can be called, grouped as the folders are, and what comes back.
//! What the clients of all languages agree on; it knows no language.

mod answers;
mod pages;
mod path;
mod tree;

use routegen_analyzer::Api;
use routegen_analyzer::model::{
    BodyInput, Input, Location, Method, Parameter, Presence, Route, Segment,
};

pub(crate) use answers::{Content, Kind, Outcome, kind_of};
pub(crate) use pages::{Pages, Turn};
pub(crate) use path::{encode, ends_with_slash};
pub(crate) use tree::{Folder, tree};

use crate::Exposure;
use crate::casing::snake;

/// One operation.
#[derive(Debug, Clone)]
pub(crate) struct Call<'a> {
    pub route: &'a Route,
    /// Unique, in snake case.
    pub id: String,
    /// The path, without the optional catch-all where this is the operation without it.
    pub path: &'a [Segment],
    /// What the type of each parameter of the path is, in the order of the path; nothing where the handler does not say.
    pub path_parameters: Vec<Option<&'a Parameter>>,
    /// All parameters that do not stand in the path.
    pub parameters: Vec<&'a Parameter>,
    pub body: Option<&'a BodyInput>,
    /// By status, the lowest first.
    pub outcomes: Vec<Outcome<'a>>,
    pub pages: Option<Pages>,
}

impl<'a> Call<'a> {
    pub(crate) fn method(&self) -> Method {
        self.route.method
    }

    /// What a caller asked for. A status below 400 that is declared is no failure, redirects and 304 included.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &Outcome<'a>> {
        self.outcomes.iter().filter(|outcome| outcome.status < 400)
    }

    pub(crate) fn failures(&self) -> impl Iterator<Item = &Outcome<'a>> {
        self.outcomes.iter().filter(|outcome| outcome.status >= 400)
    }

    /// Parameters outside of the path that a request may not leave out.
    pub(crate) fn required(&self) -> impl Iterator<Item = &'a Parameter> {
        let all = self.parameters.iter().copied();
        all.filter(|parameter| parameter.presence == Presence::Required)
    }

    pub(crate) fn optional(&self) -> impl Iterator<Item = &'a Parameter> {
        let all = self.parameters.iter().copied();
        all.filter(|parameter| parameter.presence == Presence::Optional)
    }

    /// The sets of security schemes of which one is enough. None where nothing is asked for; where credentials may be
    /// left out, these are the ones that may be sent.
    pub(crate) fn schemes(&self) -> impl Iterator<Item = &'a [String]> {
        let needs = self.route.handler.requires.iter();
        needs
            .map(|need| need.schemes.as_slice())
            .filter(|schemes| !schemes.is_empty())
    }

    /// The header that makes a repeated request harmless, where the operation reads one.
    pub(crate) fn idempotency_key(&self) -> Option<&'a Parameter> {
        self.parameters.iter().copied().find(|parameter| {
            parameter.location == Location::Header
                && parameter.name.eq_ignore_ascii_case("idempotency-key")
        })
    }
}

/// Whether a request can be repeated without doing anything twice (RFC 9110, 9.2.2).
pub(crate) fn is_idempotent(method: Method) -> bool {
    match method {
        Method::Get
        | Method::Head
        | Method::Put
        | Method::Delete
        | Method::Options
        | Method::Trace => true,
        Method::Post | Method::Patch => false,
    }
}

/// What can be called: all routes but those that are kept from clients, and web sockets, which are no calls.
pub(crate) fn calls<'a>(api: &'a Api, exposure: &Exposure) -> Vec<Call<'a>> {
    let shown = api
        .routes
        .iter()
        .filter(|route| path::is_exposed(api, route, exposure));
    let prefix = path::prefix(api, exposure);
    shown
        .flat_map(|route| of_route(api, route, &prefix))
        .filter(|call| !call.outcomes.iter().any(|outcome| outcome.status == 101))
        .collect()
}

/// One call, or two for an optional catch-all: without it and with it.
fn of_route<'a>(api: &'a Api, route: &'a Route, prefix: &[String]) -> Vec<Call<'a>> {
    let whole = route.path.segments.as_slice();
    let id = id(route, prefix);
    match whole.split_last() {
        Some((Segment::OptionalCatchAll(_), before)) => vec![
            call(api, route, format!("{id}_root"), before),
            call(api, route, id, whole),
        ],
        _ => vec![call(api, route, id, whole)],
    }
}

/// The name of an operation, without what stands before all calls: `get_articles` for `get_api_articles` below `/api`.
fn id(route: &Route, prefix: &[String]) -> String {
    let method = route.method.lower();
    let words = prefix.iter().map(|segment| snake(segment));
    let before = words.fold(method.to_owned(), |before, word| format!("{before}_{word}"));
    match route.operation_id.strip_prefix(&before) {
        Some("") => format!("{method}_root"),
        Some(rest) if rest.starts_with('_') => format!("{method}{rest}"),
        Some(_) | None => route.operation_id.clone(),
    }
}

fn call<'a>(api: &'a Api, route: &'a Route, id: String, path: &'a [Segment]) -> Call<'a> {
    let mut in_path = Vec::new();
    let mut parameters = Vec::new();
    for input in &route.handler.inputs {
        match input {
            Input::Parameter(parameter) if parameter.location == Location::Path => {
                in_path.push(parameter);
            }
            Input::Parameter(parameter) => parameters.push(parameter),
            Input::Body(_) | Input::NotUnderstood { .. } => {}
        }
    }
    let named = |name: &str| in_path.iter().copied().find(|one| one.name == name);
    let outcomes = answers::outcomes(route);
    Call {
        route,
        id,
        path,
        path_parameters: path
            .iter()
            .filter_map(|segment| segment.param().map(&named))
            .collect(),
        pages: pages::pages(api, route.method, &parameters, &outcomes),
        parameters,
        body: body(route),
        outcomes,
    }
}

/// The body to send. Of several that the handler reads, the one that says most of its form.
fn body(route: &Route) -> Option<&BodyInput> {
    let bodies = route.handler.inputs.iter().filter_map(|input| match input {
        Input::Body(body) => Some(body),
        Input::Parameter(_) | Input::NotUnderstood { .. } => None,
    });
    bodies.min_by_key(|body| kind_of(&body.media_type))
}
