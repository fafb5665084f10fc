//! One path with all its methods, as an expression that makes its `MethodRouter`.

use std::collections::{BTreeMap, BTreeSet};

use routegen_analyzer::model::{Method, Route, RouteBinding, RoutePath, RouterPlan};

use super::expr::Expr;
use super::parts::{Imports, Part};
use crate::names::rust_string;

/// All operations of one path.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) path: &'a RoutePath,
    pub(super) binding: &'a RouteBinding,
    pub(super) methods: Vec<(Method, &'a str)>,
}

/// Routes by their paths, in the order of the paths.
pub(super) fn pages(routes: &[Route]) -> Vec<Page<'_>> {
    let mut pages: BTreeMap<&RoutePath, Page<'_>> = BTreeMap::new();
    for route in routes {
        let Some(binding) = &route.binding else {
            continue;
        };
        let page = pages.entry(&route.path).or_insert_with(|| Page {
            path: &route.path,
            binding,
            methods: Vec::new(),
        });
        page.methods.push((route.method, &binding.function));
    }
    let mut pages: Vec<Page<'_>> = pages.into_values().collect();
    for page in &mut pages {
        page.methods.sort_unstable();
    }
    pages
}

/// What expressions of pages need beside them.
#[derive(Debug, Default)]
pub(super) struct Needs {
    pub(super) parts: BTreeSet<Part>,
    pub(super) imports: Imports,
}

impl Needs {
    fn function(&mut self, part: Part, name: &'static str) -> &'static str {
        self.parts.insert(part);
        name
    }
}

/// The handlers of a page with everything that stands around them.
pub(super) fn expression(page: &Page<'_>, plan: &RouterPlan, needs: &mut Needs) -> Expr {
    let binding = page.binding;
    let module = &binding.module;
    let mut expression = if binding.every_method {
        needs.imports.add("axum::routing", "any");
        Expr::call("any", vec![handler(module, &binding.function)])
    } else {
        methods(page, needs)
    };
    if binding.timeout {
        let limit = Expr::text(format!("{module}::TIMEOUT"));
        let name = needs.function(Part::TimeOut, "time_out");
        expression = Expr::call(name, vec![limit, expression]);
    }
    let around = binding.middleware.iter().rev();
    for middleware in around.filter_map(|at| plan.middleware.get(*at)) {
        expression = Expr::call(&behind(&middleware.module), vec![expression]);
    }
    if binding.body_limit {
        let limit = Expr::text(format!("{module}::BODY_LIMIT"));
        let name = needs.function(Part::BodyLimit, "body_limit");
        expression = Expr::call(name, vec![limit, expression]);
    }
    expression
}

/// Name of the function that puts a middleware around handlers.
pub(super) fn behind(module: &str) -> String {
    format!("behind_{}", module.replacen("_middleware", "", 1))
}

fn handler(module: &str, function: &str) -> Expr {
    Expr::text(format!("{module}::{function}"))
}

/// `allow("GET, HEAD, OPTIONS", get(posts::get))`
fn methods(page: &Page<'_>, needs: &mut Needs) -> Expr {
    let mut calls = page.methods.iter().map(|(method, function)| {
        let handler = handler(&page.binding.module, function);
        (method.lower(), handler)
    });
    let Some((first, first_handler)) = calls.next() else {
        return Expr::text("axum::routing::MethodRouter::new()");
    };
    needs.imports.add("axum::routing", first);
    let rest = calls.map(|(name, handler)| Expr::call(&format!(".{name}"), vec![handler]));
    let handlers = Expr::chain(Expr::call(first, vec![first_handler]), rest.collect());

    let has = |wanted| page.methods.iter().any(|(method, _)| *method == wanted);
    let mut allowed: BTreeSet<&str> = page.methods.iter().map(|(m, _)| m.as_str()).collect();
    allowed.insert(Method::Options.as_str());
    if has(Method::Get) {
        allowed.insert(Method::Head.as_str());
    }
    let allowed: Vec<&str> = allowed.into_iter().collect();
    let allowed = Expr::text(rust_string(&allowed.join(", ")));
    needs.parts.insert(Part::Refuse);
    let name = if has(Method::Options) {
        "refuse"
    } else {
        needs.function(Part::Allow, "allow")
    };
    Expr::call(name, vec![allowed, handlers])
}
