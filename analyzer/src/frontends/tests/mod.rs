//! Route files as texts: the operations they give, and the findings marked in them.

mod states;

use super::*;
use crate::handlers::HandlerCx;
use crate::infer::Infer;
use crate::lower;
use crate::names::{Names, configure};
use crate::project::{Dependency, Project};
use crate::testing::{assert_findings, project};
use crate::tree;
use crate::types::TypeCx;

/// Reads the routes of a project, with what the tree and its files alone make findings of.
fn read_project(project: &Project) -> (Served, Report) {
    let (mut files, mut report) = lower::lower_all(&project.sources);
    configure(project, &mut files);
    let tree = tree::read(project, &mut report);
    let modules = Modules::new(&tree);
    let names = Names::new(project, &files, &modules.mounts(), &mut report);
    let mut types = TypeCx::new(&names);
    let mut infer = Infer::new(&names, &mut types);
    let mut cx = HandlerCx::new(&mut infer);
    let served = read(&mut cx, &tree, &modules, &report);
    report.extend(cx.report);
    let is_ours = |rule: &str| {
        let rules = rules::RULES.iter().chain(tree::rules::RULES);
        rules.into_iter().any(|own| own.code == rule)
    };
    report
        .diagnostics
        .retain(|found| is_ours(found.rule.code) || found.rule.code < "RG010");
    report.sort();
    (served, report)
}

/// The routes, one line each; the findings must be those marked.
fn served(text: &str) -> (Vec<String>, Option<RouterPlan>) {
    let project = project(text);
    let (served, report) = read_project(&project);
    assert_findings(&project, &report);
    let lines = served.routes.iter().map(|route| {
        let binding = route.binding.as_ref().expect("a route of a tree");
        let flag = |is_set: bool, name: &str| {
            if is_set {
                format!(" {name}")
            } else {
                String::new()
            }
        };
        format!(
            "{} {} {}::{}{}{}{}{}{}",
            route.method,
            route.path,
            binding.module,
            binding.function,
            flag(binding.every_method, "every"),
            flag(binding.body_limit, "limit"),
            flag(binding.timeout, "timeout"),
            flag(route.deprecated, "deprecated"),
            binding
                .middleware
                .iter()
                .map(|at| format!(" < {at}"))
                .collect::<String>(),
        )
    });
    (lines.collect(), served.router)
}

fn assert_served(text: &str, expected: &str) {
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(served(text).0, expected);
}

#[test]
fn functions_named_after_methods_are_operations() {
    assert_served(
        "
//- src/main.rs
mod handlers;
mod routegen;
//- src/handlers.rs
pub async fn list() {}
pub async fn remove() {}
//- src/routes/api/posts/route.rs
use axum::routing::put;
pub async fn get() {}
pub fn post() {}
pub(crate) async fn head() {}
#[deprecated]
pub async fn patch() {}
#[cfg(feature = \"extra\")]
pub async fn options() {}
pub use crate::handlers::remove as delete;
pub async fn trace() {}
fn helper() {}
//- src/routes/route.rs
pub use crate::handlers::list as get;
",
        "
GET / root::get
GET /api/posts api_posts::get
HEAD /api/posts api_posts::head
POST /api/posts api_posts::post
PATCH /api/posts api_posts::patch deprecated
DELETE /api/posts api_posts::delete
",
    );
}

#[test]
fn functions_that_were_meant_as_handlers_are_pointed_out() {
    assert_served(
        "
//- src/main.rs
mod routegen;
//- src/routes/a/route.rs
pub async fn GET() {}
           //^^^ misnamed-handler: `GET` is not routed: handlers are named in lower case
fn Post() {}
 //^^^^ misnamed-handler: `Post` is not routed
//- src/routes/b/route.rs
async fn get() {}
       //^^^ private-handler: `get` is private
pub async fn put() {}
//- src/routes/c/route.rs
pub const get: u8 = 1;
        //^^^ not-a-handler: `get` has the name of a handler and is none
//- src/routes/d/route.rs
//~ not-a-handler: `get` comes from `elsewhere::list`
pub use elsewhere::list as get;
//- src/routes/e/route.rs
//~ route-without-handler: this `route.rs` has no handler
pub async fn list() {}
use axum::routing::get;
//- src/routes/f/route.rs
// Nothing yet. //~ route-without-handler: this `route.rs` has no handler
//- src/pages/api/g.rs
//~ route-without-handler: this file of the Pages Router has no handler
pub async fn get() {}
//- src/pages/api/h.rs
async fn handler() {}
       //^^^^^^^ private-handler: `handler` is private
",
        "PUT /b b::put",
    );
}

#[test]
fn a_private_handler_is_made_public_before_its_first_word() {
    let project = project(
        "
//- src/main.rs
mod routegen;
//- src/routes/route.rs
/// Says hello.
#[axum::debug_handler]
async fn get() {}
fn  post() {}
",
    );
    let (_, report) = read_project(&project);
    let file = project.sources.find("src/routes/route.rs").unwrap();
    let mut text = project.sources.file(file).text().to_owned();
    let fixes = report
        .diagnostics
        .iter()
        .rev()
        .filter_map(|found| found.fix.as_ref());
    for edit in fixes.flat_map(|fix| &fix.edits) {
        text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
    }
    let expected =
        "/// Says hello.\n#[axum::debug_handler]\npub async fn get() {}\npub fn  post() {}\n";
    assert_eq!(text, expected);
}

#[test]
fn a_file_that_cannot_be_read_is_not_said_to_be_empty() {
    let (routes, _) = served(
        "
//- src/main.rs
mod routegen;
//- src/routes/route.rs
pub async get() {} //~ syntax-error
",
    );
    assert_eq!(routes, Vec::<String>::new());
}

#[test]
fn the_pages_router_reads_methods_off_the_match() {
    assert_served(
        r#"
//- src/main.rs
mod routegen;
//- src/pages/api/all.rs
pub async fn handler() {}
//- src/pages/api/consts.rs
use axum::http::Method;
const HTML: &str = "PUT";
pub async fn handler(method: Method, state: u8) {
    match method {
        Method::GET | Method::HEAD => {}
        m @ Method::POST if state > 1 => {}
        _ => {}
    }
    match state { 1 => {} _ => {} }
}
//- src/pages/api/head.rs
use axum::http;
pub async fn handler(method: http::Method) { match &method { &http::Method::HEAD => {} _ => {} } }
//- src/pages/api/pairs.rs
use axum::http::Method;
use axum::extract::Request;
pub async fn handler(request: Request) {
    let id = Some(1);
    match (request.method(), id) {
        (&Method::DELETE, Some(_)) => {}
        (&Method::PATCH, None) | (&Method::PUT, None) => {}
        _ => {}
    }
}
//- src/pages/api/texts.rs
use axum::http::Method;
pub async fn handler(method: Method) {
    let answer = async { match method.as_str() { "OPTIONS" => 1, "GET" => 2, "BREW" => 3, _ => 4 } };
}
"#,
        "
GET /api/all api_all::handler every
POST /api/all api_all::handler every
PUT /api/all api_all::handler every
PATCH /api/all api_all::handler every
DELETE /api/all api_all::handler every
GET /api/consts api_consts::handler every
POST /api/consts api_consts::handler every
HEAD /api/head api_head::handler every
PUT /api/pairs api_pairs::handler every
PATCH /api/pairs api_pairs::handler every
DELETE /api/pairs api_pairs::handler every
GET /api/texts api_texts::handler every
OPTIONS /api/texts api_texts::handler every
",
    );
}

#[test]
fn limits_and_middleware_belong_to_routes() {
    let (routes, plan) = served(
        "
//- src/main.rs
mod routegen;
//- src/routes/middleware.rs
use axum::{extract::Request, middleware::Next, response::Response};
pub async fn middleware(request: Request, next: Next) -> Response { next.run(request).await }
//- src/routes/admin/middleware.rs
pub use crate::routegen::root_middleware::middleware;
//- src/routes/broken/middleware.rs
//~ middleware-without-function: this `middleware.rs` has no function `middleware`
pub async fn guard() {}
//- src/routes/hidden/middleware.rs
async fn middleware() {}
       //^^^^^^^^^^ private-handler: `middleware` is private
//- src/routes/admin/route.rs
use std::time::Duration;
pub const BODY_LIMIT: usize = 10 * 1024;
pub const TIMEOUT: Duration = Duration::from_secs(5);
pub async fn get() {}
//- src/routes/broken/route.rs
const BODY_LIMIT: usize = 1;
    //^^^^^^^^^^ private-limit: `BODY_LIMIT` is private, so that it limits nothing
pub async fn get() {}
",
    );
    let expected = [
        "GET /admin admin::get limit timeout < 0 < 1",
        "GET /broken broken::get < 0",
    ];
    assert_eq!(routes, expected);
    let middleware = plan.expect("a router").middleware;
    let files: Vec<&str> = middleware.iter().map(|one| one.file.as_str()).collect();
    assert_eq!(
        files,
        ["routes/middleware.rs", "routes/admin/middleware.rs"]
    );
}

#[test]
fn a_timeout_needs_tokio() {
    let text = "
//- Cargo.toml
//- src/main.rs
mod routegen;
//- src/routes/route.rs
pub const TIMEOUT: std::time::Duration = std::time::Duration::from_secs(5);
        //^^^^^^^ timeout-without-tokio: a `TIMEOUT` needs `tokio`
pub async fn get() {}
";
    served(text);
    let mut project = project(text);
    let dependencies = &mut project.crates[0].dependencies;
    dependencies.insert("tokio".into(), Dependency::default());
    assert_eq!(read_project(&project).1.diagnostics, []);
}

#[test]
fn the_place_of_the_document_is_its_own() {
    let mut project = project(
        "
//- src/main.rs
mod routegen;
//- src/routes/openapi.json/route.rs
pub async fn get() {}
           //^^^ document-path-taken: `/openapi.json` serves the document
",
    );
    project.settings.serve_document = Some("/openapi.json".into());
    project.settings.base_path = "/v1".into();
    assert_findings(&project, &read_project(&project).1);
}

#[test]
fn a_router_is_written_where_there_is_something_to_route_or_was() {
    let mut project = project("//- src/main.rs\nfn main() {}\n");
    assert_eq!(read_project(&project).0.router, None);
    let text = "//! @generated by routegen [0]: x\n".to_owned();
    project
        .sources
        .add("src/routegen.rs", crate::source::Content::Text(text));
    assert!(read_project(&project).0.router.is_some());
}

#[test]
fn files_are_named_as_seen_from_the_router() {
    let mut project = project(
        "
//- src/main.rs
mod generated;
//- src/generated/mod.rs
mod routegen;
//- src/routes/[id]/route.rs
pub async fn get() {}
",
    );
    project.settings.router = "src/generated/routegen.rs".into();
    let (served, _) = read_project(&project);
    let binding = served.routes[0].binding.as_ref().unwrap();
    assert_eq!(binding.file, "../routes/[id]/route.rs");
}
