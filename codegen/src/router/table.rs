//! The lines of the router: each path with its handlers.

use routegen_analyzer::model::{Method, RoutePath, RouterPlan, Segment};
use routegen_analyzer::project::TrailingSlash;

use super::expr::Expr;
use super::pages::{self, Needs, Page};
use super::parts::Part;
use super::pattern::patterns;
use super::precedence::{Entry, arrange};
use crate::names::rust_string;

/// `.route(path, handlers)` for every path of the tree, and for the document.
pub(super) fn routes(
    pages: &[Page<'_>],
    plan: &RouterPlan,
    has_document: bool,
    needs: &mut Needs,
) -> Vec<Expr> {
    let paths: Vec<&RoutePath> = pages.iter().map(|page| page.path).collect();
    let mut table = Table { pages, plan, needs };
    let mut routes = Vec::new();
    if let Some(path) = plan.serve_document.as_ref().filter(|_| has_document) {
        let path = document_path(path, plan);
        if !paths.contains(&&path) {
            let handlers = table.document();
            routes.extend(table.at(&path, &handlers));
        }
    }
    for entry in arrange(&paths) {
        let handlers = table.handlers(&entry);
        routes.extend(table.at(&entry.path, &handlers));
    }
    routes
}

/// Whether paths with a `/` at their end are routed, and not sent on before.
pub(super) fn serves_slash(slash: TrailingSlash) -> bool {
    match slash {
        TrailingSlash::Never | TrailingSlash::Strict => false,
        TrailingSlash::Always | TrailingSlash::Ignore => true,
    }
}

/// Whether axum would take a literal for a parameter in the syntax of its older versions, and refuse it.
pub(super) fn looks_like_axum_07(call: &Expr) -> bool {
    let Expr::List { items, .. } = call else {
        return false;
    };
    matches!(items.first(), Some(Expr::Text(path)) if path.contains("/:") || path.contains("/*"))
}

fn document_path(path: &str, plan: &RouterPlan) -> RoutePath {
    let names = path.split('/').filter(|name| !name.is_empty());
    let below = names.map(|name| Segment::Static(name.to_owned()));
    RoutePath {
        segments: plan
            .base_path
            .segments
            .iter()
            .cloned()
            .chain(below)
            .collect(),
    }
}

struct Table<'a, 'p> {
    pages: &'a [Page<'p>],
    plan: &'a RouterPlan,
    needs: &'a mut Needs,
}

impl Table<'_, '_> {
    /// The handlers behind an entry, those that it tries first included.
    fn handlers(&mut self, entry: &Entry) -> Expr {
        let own = self.page(entry);
        let is_catch_all = matches!(entry.path.segments.last(), Some(Segment::CatchAll(_)));
        let routed_again = is_catch_all && serves_slash(self.plan.trailing_slash);
        if entry.first.is_empty() && !routed_again {
            return own;
        }
        self.needs.parts.insert(Part::FirstOf);
        if serves_slash(self.plan.trailing_slash) {
            self.needs.parts.insert(Part::WithoutSlash);
        }
        let mut first = Vec::new();
        for entry in &entry.first {
            let handlers = self.handlers(entry);
            first.extend(pairs(&entry.path, &handlers));
        }
        let mut routers = Vec::new();
        if !first.is_empty() {
            routers.push(Expr::vec(first));
        }
        routers.push(Expr::vec(pairs(&entry.path, &own).collect()));
        Expr::call("first_of", vec![Expr::vec(routers)])
    }

    fn page(&mut self, entry: &Entry) -> Expr {
        let Some(page) = self.pages.get(entry.page) else {
            return Expr::text("axum::routing::MethodRouter::new()");
        };
        let handlers = pages::expression(page, self.plan, self.needs);
        match entry.path.segments.split_last() {
            Some((Segment::CatchAll(_), before)) => {
                self.needs.parts.extend([Part::CatchAll, Part::Segments]);
                let before = Expr::text(before.len().to_string());
                Expr::call("catch_all", vec![before, handlers])
            }
            _ => handlers,
        }
    }

    fn document(&mut self) -> Expr {
        self.needs.parts.extend([Part::Allow, Part::Refuse]);
        self.needs.imports.add("axum::routing", Method::Get.lower());
        let handler = Expr::call("get", vec![Expr::text("document")]);
        Expr::call(
            "allow",
            vec![Expr::text(rust_string("GET, HEAD, OPTIONS")), handler],
        )
    }

    /// `.route(…)` for each form in which a request may have the path.
    fn at(&self, path: &RoutePath, handlers: &Expr) -> Vec<Expr> {
        let mut calls = Vec::new();
        for pattern in patterns(path) {
            for form in forms(&pattern, path, self.plan.trailing_slash) {
                let path = Expr::text(rust_string(&form));
                calls.push(Expr::call(".route", vec![path, handlers.clone()]));
            }
        }
        calls
    }
}

/// `(pattern, handlers)`
fn pairs<'e>(path: &RoutePath, handlers: &'e Expr) -> impl Iterator<Item = Expr> + use<'e> {
    let pair = |pattern: String| {
        let pattern = Expr::text(rust_string(&pattern));
        Expr::tuple(vec![pattern, handlers.clone()])
    };
    patterns(path).into_iter().map(pair)
}

/// A pattern with and without a `/` at its end, as far as requests with it are routed.
fn forms(pattern: &str, path: &RoutePath, slash: TrailingSlash) -> Vec<String> {
    let plain = pattern.to_owned();
    let with_slash = format!("{pattern}/");
    let has_form = !matches!(path.segments.last(), None | Some(Segment::CatchAll(_)));
    match slash {
        _ if !has_form => vec![plain],
        TrailingSlash::Never | TrailingSlash::Strict => vec![plain],
        TrailingSlash::Ignore | TrailingSlash::Always => vec![plain, with_slash],
    }
}
