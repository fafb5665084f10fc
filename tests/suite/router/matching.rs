//! Random trees and paths: what routegen lays out for axum, against the rules as they are written.

use axum::Router;
use axum::body::Body;
use axum::extract::{RawPathParams, Request};
use axum::handler::Handler;
use axum::routing::{MethodRouter, any, any_service};
use routegen_analyzer::Report;
use routegen_analyzer::model::{RoutePath, Segment};
use routegen_analyzer::project::{CrateSource, Project};
use routegen_analyzer::source::Content;
use routegen_codegen::router::{Entry, arrange};

/// The function of generated routers that holds what one axum router cannot.
mod first_of {
    #![allow(
        clippy::wildcard_imports,
        reason = "the text of a generated file, as it is"
    )]

    include!("../../../codegen/src/router/parts/first_of.rs.txt");
    include!("../../../codegen/src/router/parts/without_slash.rs.txt");

    pub(super) fn call(routers: Vec<Vec<(&'static str, MethodRouter)>>) -> MethodRouter {
        first_of(routers)
    }
}

/// A small generator of numbers (xorshift): the same trees in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn one_of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.below(all.len() as u64) as usize]
    }
}

/// Folders of a random tree. What contradicts itself is left out by the grammar.
fn tree(random: &mut Random) -> Vec<RoutePath> {
    let mut project = Project {
        crates: vec![CrateSource::default()],
        ..Project::default()
    };
    let names = ["a", "ab", "abc", "b", "ba", "(g)"];
    let parameters = ["[p]", "[p]", "[q]"];
    for _ in 0..=random.below(9) {
        let mut path = "src/routes".to_owned();
        for _ in 0..random.below(5) {
            path.push('/');
            match random.below(10) {
                0..5 => path.push_str(random.one_of(&names)),
                5..8 => path.push_str(random.one_of(&parameters)),
                8 => path.push_str("[...s]"),
                _ => path.push_str("[[...s]]"),
            }
            if path.contains("...") {
                break;
            }
        }
        let id = project
            .sources
            .add(format!("{path}/route.rs"), Content::Text(String::new()));
        project.crates[0].files.push(id);
    }
    let tree = routegen_analyzer::tree::read(&project, &mut Report::default());
    tree.leaves.into_iter().map(|leaf| leaf.path).collect()
}

/// A route with what its parameters hold.
type Found = Option<(usize, Vec<(String, String)>)>;

/// The routes whose first segment is a wanted one: position, what follows it, and it.
fn beginning<'t>(
    routes: &[(usize, &'t [Segment])],
    wanted: &dyn Fn(&Segment) -> bool,
) -> Vec<(usize, &'t [Segment], &'t Segment)> {
    let split = |(at, segments): &(usize, &'t [Segment])| {
        let (first, rest) = segments.split_first()?;
        wanted(first).then_some((*at, rest, first))
    };
    routes.iter().filter_map(split).collect()
}

/// The rules: of a node itself, then literals, `[id]`, `[...s]`, `[[...s]]`; depth first, and the first whole match wins.
fn by_the_rules(routes: &[(usize, &[Segment])], path: &[&str]) -> Found {
    if path.is_empty()
        && let Some((at, _)) = routes.iter().find(|(_, rest)| rest.is_empty())
    {
        return Some((*at, Vec::new()));
    }
    if let Some((name, below)) = path.split_first() {
        let literal = beginning(
            routes,
            &|segment| matches!(segment, Segment::Static(text) if text == name),
        );
        let next: Vec<_> = literal.iter().map(|(at, rest, _)| (*at, *rest)).collect();
        if let Some(found) = by_the_rules(&next, below) {
            return Some(found);
        }
        let parameter = beginning(routes, &|segment| matches!(segment, Segment::Param(_)));
        let next: Vec<_> = parameter.iter().map(|(at, rest, _)| (*at, *rest)).collect();
        if let Some((at, mut values)) = by_the_rules(&next, below) {
            let own = parameter.iter().find_map(|(_, _, segment)| segment.param());
            values.insert(0, (own.unwrap_or("").to_owned(), (*name).to_owned()));
            return Some((at, values));
        }
        let catch_all = beginning(routes, &|segment| matches!(segment, Segment::CatchAll(_)));
        if let Some((at, _, segment)) = catch_all.first() {
            let name = segment.param().unwrap_or("").to_owned();
            return Some((*at, vec![(name, path.join("/"))]));
        }
    }
    let optional = beginning(routes, &|segment| {
        matches!(segment, Segment::OptionalCatchAll(_))
    });
    let (at, _, segment) = optional.first()?;
    let name = segment.param().unwrap_or("").to_owned();
    let values = if path.is_empty() {
        Vec::new()
    } else {
        vec![(name, path.join("/"))]
    };
    Some((*at, values))
}

/// A router as a generated file makes it of the same entries.
fn router(entries: &[Entry]) -> Router {
    let route =
        |router: Router, entry: &Entry| router.route(&pattern(&entry.path), handlers(entry));
    entries.iter().fold(Router::new(), route)
}

fn handlers(entry: &Entry) -> MethodRouter {
    let page = entry.page;
    let own = any(async move |params: RawPathParams| {
        let values: Vec<String> = params
            .iter()
            .map(|(name, value)| format!(" {name}={value}"))
            .collect();
        format!("{page}{}", values.concat())
    });
    if entry.first.is_empty() {
        return own;
    }
    let leak = |path: &RoutePath| -> &'static str { pattern(path).leak() };
    let first = entry
        .first
        .iter()
        .map(|entry| (leak(&entry.path), handlers(entry)));
    first_of::call(vec![first.collect(), vec![(leak(&entry.path), own)]])
}

fn pattern(path: &RoutePath) -> String {
    let mut text = String::new();
    for segment in &path.segments {
        match segment {
            Segment::Static(name) => text.push_str(&format!("/{name}")),
            Segment::Param(name) => text.push_str(&format!("/{{{name}}}")),
            Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
                text.push_str(&format!("/{{*{name}}}"))
            }
        }
    }
    if text.is_empty() { "/".into() } else { text }
}

async fn by_axum(router: &MethodRouter, path: &str) -> String {
    let request = Request::builder()
        .uri(path)
        .body(Body::empty())
        .expect("a request");
    let answer = Handler::<(), ()>::call(router.clone(), request, ()).await;
    if answer.status() == 404 {
        return "404".into();
    }
    let body = axum::body::to_bytes(answer.into_body(), 4096)
        .await
        .expect("a body");
    String::from_utf8(body.to_vec()).expect("UTF-8")
}

fn shown(found: &Found) -> String {
    match found {
        None => "404".into(),
        Some((at, values)) => {
            let values: Vec<String> = values
                .iter()
                .map(|(name, value)| format!(" {name}={value}"))
                .collect();
            format!("{at}{}", values.concat())
        }
    }
}

#[tokio::test]
async fn every_tree_is_routed_by_the_rules() {
    let mut random = Random(0x5eed);
    let words = ["a", "ab", "abc", "b", "ba", "x"];
    let (mut moved, mut matched) = (0, 0);
    for _ in 0..2000 {
        let paths = tree(&mut random);
        let entries = arrange(&paths.iter().collect::<Vec<_>>());
        moved += usize::from(entries.iter().any(|entry| !entry.first.is_empty()));
        let router = any_service(router(&entries));
        let routes: Vec<(usize, &[Segment])> = (paths.iter().enumerate())
            .map(|(at, path)| (at, path.segments.as_slice()))
            .collect();
        for _ in 0..16 {
            let names: Vec<&str> = (0..random.below(6))
                .map(|_| random.one_of(&words))
                .collect();
            let expected = shown(&by_the_rules(&routes, &names));
            let path = format!("/{}", names.join("/"));
            let shown_tree: Vec<String> = paths.iter().map(ToString::to_string).collect();
            assert_eq!(
                by_axum(&router, &path).await,
                expected,
                "{path} in {shown_tree:?}"
            );
            matched += usize::from(expected != "404");
        }
    }
    assert!(moved > 200, "{moved} trees that axum alone cannot hold");
    assert!(matched > 8000, "{matched} paths with a route");
}
