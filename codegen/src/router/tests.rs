//! Generated routers as texts: what people read, and what rustfmt would change.

use std::io::Write as _;
use std::process::{Command, Stdio};

use routegen_analyzer::Api;
use routegen_analyzer::model::{
    Docs, Handler, Method, MiddlewareBinding, Provenance, Route, RouteBinding, RoutePath,
    RouterPlan, Segment, StateBinding,
};
use routegen_analyzer::project::TrailingSlash;
use routegen_analyzer::source::SourceMap;

use super::*;
use crate::{Document, Options};

fn plan() -> RouterPlan {
    RouterPlan {
        file: "src/routegen.rs".into(),
        base_path: RoutePath::default(),
        trailing_slash: TrailingSlash::Never,
        state: StateBinding::One("crate::AppState".into()),
        middleware: Vec::new(),
        serve_document: None,
        original_uri: true,
    }
}

fn segment(name: &str) -> Segment {
    let bare = name
        .trim_matches(['[', ']'])
        .trim_start_matches('.')
        .to_owned();
    match name {
        _ if name.starts_with("[[") => Segment::OptionalCatchAll(bare),
        _ if name.starts_with("[.") => Segment::CatchAll(bare),
        _ if name.starts_with('[') => Segment::Param(bare),
        _ => Segment::Static(name.to_owned()),
    }
}

/// Routes from lines such as `GET POST /posts/[id] limit timeout 0 1`; `*` is every method.
fn routes(lines: &str) -> Vec<Route> {
    let mut routes = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split(' ').collect();
        let path = words
            .iter()
            .find(|word| word.starts_with('/'))
            .copied()
            .unwrap_or("/");
        let names: Vec<&str> = path.split('/').filter(|name| !name.is_empty()).collect();
        let module: String = path
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        let module = match module
            .split('_')
            .filter(|w| !w.is_empty())
            .collect::<Vec<_>>()
            .join("_")
        {
            empty if empty.is_empty() => "root".to_owned(),
            module => module,
        };
        let methods = Method::ALL
            .iter()
            .filter(|m| words.contains(&m.as_str()) || words[0] == "*");
        for method in methods {
            routes.push(Route {
                method: *method,
                path: RoutePath {
                    segments: names.iter().map(|name| segment(name)).collect(),
                },
                operation_id: String::new(),
                handler: Handler {
                    name: String::new(),
                    inputs: Vec::new(),
                    answers: Vec::new(),
                    requires: Vec::new(),
                    origin: Provenance::builtin(),
                },
                docs: Docs::default(),
                deprecated: words.contains(&"deprecated"),
                tags: Vec::new(),
                origin: Provenance::builtin(),
                binding: Some(RouteBinding {
                    file: format!("routes{}/route.rs", path.trim_end_matches('/')),
                    module: module.clone(),
                    function: if words[0] == "*" {
                        "handler"
                    } else {
                        method.lower()
                    }
                    .to_owned(),
                    every_method: words[0] == "*",
                    body_limit: words.contains(&"limit"),
                    timeout: words.contains(&"timeout"),
                    middleware: words.iter().filter_map(|word| word.parse().ok()).collect(),
                }),
            });
        }
    }
    routes
}

fn text(plan: RouterPlan, lines: &str) -> String {
    let api = Api {
        routes: routes(lines),
        router: Some(plan),
        ..Api::default()
    };
    let options = Options {
        documents: vec![Document {
            path: "openapi.json".into(),
            version: None,
        }],
        ..Options::default()
    };
    let context = Context {
        api: &api,
        sources: &SourceMap::default(),
        options: &options,
    };
    let files = emit(&context);
    let text = files[0].text.clone();
    assert_formatted(&text);
    text
}

fn assert_formatted(text: &str) {
    for edition in ["2018", "2021", "2024"] {
        let mut rustfmt = Command::new("rustfmt")
            .args([
                "--edition",
                edition,
                "--emit",
                "stdout",
                "--config",
                "skip_children=true",
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("rustfmt belongs to the toolchain");
        let stdin = rustfmt.stdin.take();
        stdin.unwrap().write_all(text.as_bytes()).unwrap();
        let output = rustfmt.wait_with_output().unwrap();
        let formatted = String::from_utf8(output.stdout).unwrap();
        assert!(
            output.status.success(),
            "{}\n{text}",
            String::from_utf8_lossy(&output.stderr)
        );
        if formatted != text {
            let differing = text.lines().zip(formatted.lines()).filter(|(a, b)| a != b);
            let first: Vec<String> = differing
                .take(12)
                .map(|(a, b)| format!("-{a}\n+{b}"))
                .collect();
            panic!(
                "rustfmt {edition} would change:\n{}\n\n{text}",
                first.join("\n")
            );
        }
    }
}

#[test]
fn a_small_router_is_plain_axum() {
    let lines = "
        GET /
        GET POST /api/posts
        * /api/users
    ";
    let text = text(plan(), lines);
    let expected = r#"
use crate::AppState;

#[path = "routes/api/posts/route.rs"]
mod api_posts;
#[path = "routes/api/users/route.rs"]
mod api_users;
#[path = "routes/route.rs"]
mod root;

/// All routes, each with its handlers.
pub fn router() -> axum::Router<AppState> {
    axum::Router::new()
        .route("/", allow("GET, HEAD, OPTIONS", get(root::get)))
        .route(
            "/api/posts",
            allow(
                "GET, HEAD, OPTIONS, POST",
                get(api_posts::get).post(api_posts::post),
            ),
        )
        .route("/api/users", any(api_users::handler))
        .layer(from_fn(serve))
}
"#;
    assert!(text.contains(expected), "{text}");
}

#[test]
fn every_form_of_a_router_is_as_rustfmt_writes_it() {
    let lines = "
        GET /
        GET POST /api/posts limit 0
        GET PUT PATCH DELETE /api/posts/[id] timeout 0 1
        * /api/users limit 0 1
        GET POST PUT /d/[...s]
        GET /d/[id]
        GET POST PUT /d/[id]/comments/x
        GET /d/[id]/more/[...t]
        GET /d/[id]/more/[name] deprecated
        GET /e/[[...rest]] limit timeout 0 1
        GET OPTIONS /f
        PUT DELETE /admin/products/[product_id]
        GET POST /articles/[slug]/comments/by/author
        GET POST /articles/[slug]/comments/by/author/and/date
        GET POST /articles/[slug]/comments/by/author/and/date/x
        GET POST /articles/[slug]/comments/by/author/and/date/xyz
        GET POST PUT /a/b/c/d/e
        GET POST PUT /a/b/c/d/e/f
        GET /café/[x]
        GET /v10
        GET /v9
        GET /:x
        GET /a-rather-long-name-of-a-folder/and-another-one-below-it timeout 0 1
        GET POST PUT /a-rather-long-name-of-a-folder/and-another-one-below-it/[id] limit 0 2
        GET POST PUT PATCH DELETE HEAD /a-rather-long-name-of-a-folder/and-another-one-below-it/[...rest] 2
        * /a-rather-long-name-of-a-folder/and-another-one-below-it/that-is-even-longer-than-all-of-those-before-it timeout 2
        GET POST /a-rather-long-name-of-a-folder/and-another-one-below-it/that-is-even-longer-than-all-of-those-before-it/[id] timeout limit 2
    ";
    let middleware = |file: &str, module: &str, takes_state| MiddlewareBinding {
        file: file.into(),
        module: module.into(),
        guards: RoutePath::default(),
        takes_state,
    };
    let states = [
        StateBinding::None,
        StateBinding::One("crate::AppState".into()),
        StateBinding::One("sqlx::Pool<sqlx::Sqlite>".into()),
        StateBinding::Several(vec!["crate::Db".into(), "crate::Mailer".into()]),
    ];
    let modes = [
        TrailingSlash::Never,
        TrailingSlash::Always,
        TrailingSlash::Ignore,
        TrailingSlash::Strict,
    ];
    for (at, (state, trailing_slash)) in states.iter().zip(modes).enumerate() {
        let base = ["", "v1"]
            .get(at % 2)
            .copied()
            .filter(|name| !name.is_empty());
        let plan = RouterPlan {
            serve_document: Some("/openapi.json".into()),
            base_path: RoutePath {
                segments: base.iter().map(|name| segment(name)).collect(),
            },
            middleware: vec![
                middleware("routes/middleware.rs", "root_middleware", false),
                middleware(
                    "routes/(admin)/admin/middleware.rs",
                    "admin_middleware",
                    true,
                ),
            ],
            trailing_slash,
            state: state.clone(),
            original_uri: at < 2,
            ..plan()
        };
        text(plan, lines);
    }
}

#[test]
fn names_of_every_length_are_laid_out_as_rustfmt_does_it() {
    let mut lines = String::new();
    for length in 1..=75 {
        let name = "x".repeat(length);
        for (form, methods, flags) in [
            ("a", "GET", ""),
            ("b", "GET POST", ""),
            ("c", "GET POST PUT", "timeout"),
            ("d", "PUT DELETE", "limit"),
            ("e", "*", "limit timeout"),
            ("h", "GET", "0"),
            ("i", "GET POST", "0 1"),
            ("j", "GET", "0 1 2"),
            ("k", "*", "0 1 2"),
            ("f/[...r]", "GET POST", ""),
            ("f/[id]", "GET POST", ""),
            ("f/[id]/g", "PUT", "limit"),
        ] {
            lines.push_str(&format!("{methods} /{name}/{form} {flags}\n"));
        }
    }
    let middleware = |module: &str, takes_state| MiddlewareBinding {
        file: "middleware.rs".into(),
        module: module.into(),
        guards: RoutePath::default(),
        takes_state,
    };
    let plan = RouterPlan {
        middleware: vec![
            middleware("root_middleware", false),
            middleware("admin_inner_middleware", true),
            middleware("a_middleware", false),
        ],
        ..plan()
    };
    text(plan, &lines);
}
