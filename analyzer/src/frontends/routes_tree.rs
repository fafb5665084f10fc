//! The routes tree: each file's functions as operations, and the plan of their router.

use super::functions::{Finder, METHODS};
use super::middleware::Stack;
use super::{Modules, Served, describe, limits, pages, rules, state};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::handlers::{self, HandlerCx, Limits, MiddlewareFacts};
use crate::model::{Method, Provenance, Route, RouteBinding, RouterPlan, StateBinding};
use crate::names::{ItemId, Names};
use crate::project::Project;
use crate::source::{FileId, Span};
use crate::tree::{self, Leaf, Root, Tree};

/// The name of the function of the Pages Router.
const HANDLER: &str = "handler";

/// The operations of one file.
struct Found<'t> {
    leaf: &'t Leaf,
    functions: Vec<(Method, ItemId)>,
    limits: Limits,
}

pub(super) fn read(
    cx: &mut HandlerCx<'_, '_, '_>,
    tree: &Tree,
    modules: &Modules,
    earlier: &Report,
) -> Served {
    let names = cx.infer.names;
    let stack = Stack::read(cx, tree, modules, earlier);
    let mut ids = describe::OperationIds::default();
    let mut routes = Vec::new();
    let mut functions = stack.functions.clone();
    for leaf in &tree.leaves {
        let (found, report) = find(names, leaf, earlier);
        cx.report.extend(report);
        functions.extend(found.functions.iter().map(|(_, id)| *id));
        for (method, id) in &found.functions {
            let mut route = route(cx, &found, *method, *id, modules, &stack);
            route.tags = describe::tags(tree.below_base(&leaf.path));
            route.operation_id = ids.give(*method, tree.below_base(&leaf.path));
            routes.push(route);
        }
    }
    functions.dedup();
    let router = is_wanted(names.project(), tree).then(|| {
        let host = modules
            .mounts()
            .first()
            .and_then(|mount| names.module_of_file(mount.file));
        let host = host.and_then(|module| names.parent_of(module));
        let state = host.map_or(StateBinding::None, |host| {
            state::of_functions(names, host, &functions, &mut cx.report)
        });
        plan(names.project(), stack, state)
    });
    if let Some(plan) = &router {
        check_document(plan, &routes, &mut cx.report);
    }
    Served { routes, router }
}

/// The functions of a file and its limits, with what is wrong with them.
fn find<'t>(names: &Names<'_>, leaf: &'t Leaf, earlier: &Report) -> (Found<'t>, Report) {
    let mut finder = Finder::new(names, leaf.file);
    let functions = match leaf.root {
        Root::App => app_functions(&mut finder),
        Root::Pages => pages_functions(&mut finder),
    };
    let says_why = !finder.report.diagnostics.is_empty();
    if functions.is_empty() && !says_why && is_readable(earlier, leaf.file) {
        finder.report.push(without_handler(leaf));
    }
    let limits = limits::read(&mut finder);
    let found = Found {
        leaf,
        functions,
        limits,
    };
    (found, finder.report)
}

fn app_functions(finder: &mut Finder<'_, '_>) -> Vec<(Method, ItemId)> {
    let mut functions = Vec::new();
    for method in METHODS {
        let wanted = format!("pub async fn {}", method.lower());
        let found = finder.function(method.lower(), &wanted);
        functions.extend(found.map(|id| (method, id)));
    }
    finder.misnamed();
    functions
}

fn pages_functions(finder: &mut Finder<'_, '_>) -> Vec<(Method, ItemId)> {
    let Some(id) = finder.function(HANDLER, "pub async fn handler") else {
        return Vec::new();
    };
    let methods = pages::methods(finder.names, id);
    methods.into_iter().map(|method| (method, id)).collect()
}

fn without_handler(leaf: &Leaf) -> Diagnostic {
    let span = Span::start_of(leaf.file);
    let (message, help) = match leaf.root {
        Root::App => (
            "this `route.rs` has no handler",
            "write a function named after a method: `pub async fn get`",
        ),
        Root::Pages => (
            "this file of the Pages Router has no handler",
            "write `pub async fn handler`, or start the name of the file with `_` if it is no route",
        ),
    };
    Diagnostic::new(&rules::ROUTE_WITHOUT_HANDLER, span, message).help(help)
}

/// Whether a file could be read, so that what it lacks is really not there.
pub(super) fn is_readable(earlier: &Report, file: FileId) -> bool {
    let is_about =
        |found: &Diagnostic| found.span.file == file && found.severity == Severity::Error;
    !earlier.diagnostics.iter().any(is_about)
}

fn route(
    cx: &mut HandlerCx<'_, '_, '_>,
    found: &Found<'_>,
    method: Method,
    id: ItemId,
    modules: &Modules,
    stack: &Stack,
) -> Route {
    let names = cx.infer.names;
    let project = names.project();
    let leaf = found.leaf;
    let around = stack.around(&leaf.middleware);
    let mut handler = handlers::handler(cx, id, &leaf.path, method);
    handlers::limit(&mut handler, found.limits);
    let layers: Vec<&MiddlewareFacts> = around
        .iter()
        .filter_map(|at| stack.facts.get(*at))
        .collect();
    handlers::guard(&mut handler, &layers);
    let item = names.item(id);
    let is_page = leaf.root == Root::Pages;
    Route {
        method,
        path: leaf.path.clone(),
        operation_id: String::new(),
        handler,
        docs: item.map(describe::docs_of).unwrap_or_default(),
        deprecated: item.is_some_and(describe::is_deprecated),
        tags: Vec::new(),
        origin: item.map_or(Provenance::exact(Span::start_of(leaf.file)), |item| {
            Provenance::exact(item.name_span)
        }),
        binding: Some(RouteBinding {
            file: beside_router(project, leaf.file),
            module: modules.of(leaf.file).to_owned(),
            function: if is_page { HANDLER } else { method.lower() }.to_owned(),
            every_method: is_page,
            body_limit: found.limits.body.is_some(),
            timeout: found.limits.timeout.is_some(),
            middleware: around,
        }),
    }
}

/// A file as seen from the folder of the generated router.
pub(super) fn beside_router(project: &Project, file: FileId) -> String {
    let file: Vec<&str> = project.sources.path(file).split('/').collect();
    let router: Vec<&str> = project.settings.router.split('/').collect();
    let folder = &router[..router.len().saturating_sub(1)];
    let most = folder.len().min(file.len().saturating_sub(1));
    let common = (0..most).take_while(|at| folder[*at] == file[*at]).count();
    let up = folder[common..].iter().map(|_| "..");
    let path: Vec<&str> = up.chain(file[common..].iter().copied()).collect();
    path.join("/")
}

/// A router is written where there are routes, and where one was written when there were some.
fn is_wanted(project: &Project, tree: &Tree) -> bool {
    let written = project.sources.find(&project.settings.router);
    let was_generated = written.is_some_and(|id| {
        let text = project.sources.file(id).text();
        text.lines()
            .take(4)
            .any(|line| line.contains("@generated by routegen"))
    });
    !tree.leaves.is_empty() || was_generated
}

fn plan(project: &Project, stack: Stack, state: StateBinding) -> RouterPlan {
    let settings = &project.settings;
    let axum = project
        .crates
        .first()
        .and_then(|krate| krate.dependencies.get("axum"));
    RouterPlan {
        file: settings.router.clone(),
        base_path: tree::base_path(settings),
        trailing_slash: settings.trailing_slash,
        state,
        middleware: stack.bindings,
        serve_document: settings.serve_document.clone(),
        original_uri: axum
            .is_none_or(|axum| axum.default_features || axum.features.contains("original-uri")),
    }
}

/// A route of the tree at the place of the document would be two routes at one place.
fn check_document(plan: &RouterPlan, routes: &[Route], report: &mut Report) {
    let Some(served) = &plan.serve_document else {
        return;
    };
    let mut path = plan.base_path.clone();
    let names = served.split('/').filter(|name| !name.is_empty());
    path.segments
        .extend(names.map(|name| crate::model::Segment::Static(name.to_owned())));
    let Some(route) = routes.iter().find(|route| route.path == path) else {
        return;
    };
    let Some(span) = route.origin.span else {
        return;
    };
    let message =
        format!("`{served}` serves the document, as `serve_document` says, and this route too");
    report.push(
        Diagnostic::new(&rules::DOCUMENT_PATH_TAKEN, span, message).help(
            "serve the document at another path, or remove `serve_document` from `routegen.toml`",
        ),
    );
}
