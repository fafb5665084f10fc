//! Types as text, and what they are on the wire. That it is what serde does is for the oracle to say
//! (`tests/oracle`); here is what the oracle cannot see: names, docs, findings.

mod constraints;
mod findings;
mod limits;
mod names;
mod render;
mod shapes;

use crate::hir::ItemKind;
use crate::lower::lower_all;
use crate::model::{
    Answer, Api, Body, BodyInput, Handler, Input, MediaType, Method, Presence, Provenance, Route,
    Side, Status, TypeRef,
};
use crate::names::{Names, configure};
use crate::project::Project;
use crate::testing;
use crate::ty::{Scope, resolve_type};
use crate::types::TypeCx;

/// Reads a project whose root has aliases that begin with `Request` and `Response`: what a service
/// with one route reads and writes. Gives the route's types and components as text, and the findings.
fn wire(project: &Project) -> (String, crate::Report) {
    let (mut files, mut report) = lower_all(&project.sources);
    configure(project, &mut files);
    let names = Names::new(project, &files, &[], &mut report);
    let mut cx = TypeCx::new(&names);
    let mut api = Api::default();
    let mut route = empty_route();
    let root = names.root_of(0).map(|root| names.items_in(root).to_vec());
    for id in root.into_iter().flatten() {
        let item = names.item(id).unwrap();
        let ItemKind::TypeAlias(alias) = &item.kind else {
            continue;
        };
        let written = alias.ty.as_ref().unwrap();
        let ty = resolve_type(&names, &Scope::of_item(&names, id), written);
        if item.name.starts_with("Request") {
            let form = cx.request(&ty, written.span);
            route.handler.inputs.push(input(form));
        } else if item.name.starts_with("Response") {
            let form = cx.response(&ty, written.span);
            route.handler.answers.push(answer(form));
        }
    }
    api.routes.push(route);
    report.extend(cx.settle(&mut api));
    report.sort();
    (render::api(&api), report)
}

/// The text of [`wire`], where nothing is found.
fn clean(text: &str) -> String {
    let project = testing::project(text);
    let (wire, report) = wire(&project);
    testing::assert_findings(&project, &report);
    wire
}

fn input(ty: TypeRef) -> Input {
    Input::Body(BodyInput {
        media_type: MediaType::new(MediaType::JSON),
        ty,
        presence: Presence::Required,
        description: None,
        origin: Provenance::builtin(),
    })
}

fn answer(ty: TypeRef) -> Answer {
    Answer {
        status: Status::Code(200),
        headers: Vec::new(),
        body: Some(Body {
            media_type: MediaType::new(MediaType::JSON),
            ty,
            stream: None,
        }),
        description: None,
        why: Vec::new(),
        origin: Provenance::builtin(),
    }
}

fn empty_route() -> Route {
    Route {
        method: Method::Post,
        path: Default::default(),
        operation_id: String::new(),
        handler: Handler {
            name: String::new(),
            inputs: Vec::new(),
            answers: Vec::new(),
            requires: Vec::new(),
            origin: Provenance::builtin(),
        },
        docs: Default::default(),
        deprecated: false,
        tags: Vec::new(),
        origin: Provenance::builtin(),
        binding: None,
    }
}

const BOTH: [Side; 2] = [Side::Request, Side::Response];
