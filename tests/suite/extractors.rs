//! What extractors refuse: the handlers of a fixture are analysed, and called. Every status that axum answers
//! must be declared with its content type, and every declared status must be answered.

#![allow(unreachable_pub, reason = "route files are public for the router")]

#[path = "extractors/calls.rs"]
mod calls;
#[path = "extractors/requests.rs"]
mod requests;

// The route files of the fixture.
#[path = "../fixtures/extractors/src/routes/bytes/route.rs"]
mod bytes;
#[path = "../fixtures/extractors/src/routes/form/route.rs"]
mod form;
#[path = "../fixtures/extractors/src/routes/headers/route.rs"]
mod headers;
#[path = "../fixtures/extractors/src/routes/json/route.rs"]
mod json;
#[path = "../fixtures/extractors/src/routes/key/route.rs"]
mod key;
#[path = "../fixtures/extractors/src/routes/lists/route.rs"]
mod lists;
#[path = "../fixtures/extractors/src/routes/multipart/route.rs"]
mod multipart;
#[path = "../fixtures/extractors/src/routes/names/[name]/route.rs"]
mod names;
#[path = "../fixtures/extractors/src/routes/numbers/[id]/route.rs"]
mod numbers;
#[path = "../fixtures/extractors/src/routes/query/route.rs"]
mod query;
#[path = "../fixtures/extractors/src/routes/socket/route.rs"]
mod socket;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use routegen_analyzer::diagnostic::Severity;
use routegen_analyzer::model::{Answer, Route};

use requests::REQUESTS;

/// Small enough for a test to send more.
const BODY_LIMIT: usize = 200;

fn router() -> Router {
    Router::new()
        .route(
            "/json",
            axum::routing::post(json::post)
                .put(json::put)
                .patch(json::patch),
        )
        .route("/form", get(form::get).post(form::post).put(form::put))
        .route("/query", get(query::get))
        .route("/lists", get(lists::get))
        .route("/numbers/{id}", get(numbers::get))
        .route("/names/{name}", get(names::get).put(names::put))
        .route(
            "/bytes",
            axum::routing::post(bytes::post)
                .put(bytes::put)
                .patch(bytes::patch),
        )
        .route(
            "/multipart",
            axum::routing::post(multipart::post).put(multipart::put),
        )
        .route(
            "/headers",
            get(headers::get).put(headers::put).post(headers::post),
        )
        .route("/socket", get(socket::get))
        .route("/key", get(key::get).post(key::post))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
}

/// A status with the content type of its body.
type Answered = (String, Option<String>);

#[tokio::test]
async fn declared_and_answered_are_the_same() {
    let declared = declared();
    let answered = answered().await;
    let mut complaints = Vec::new();
    for (operation, answers) in &declared {
        let real = answered.get(operation).cloned().unwrap_or_default();
        for missing in real.difference(answers) {
            complaints.push(format!(
                "{operation} answers {missing:?}, which is not declared"
            ));
        }
        for extra in answers.difference(&real) {
            complaints.push(format!(
                "{operation} declares {extra:?}, which no request got"
            ));
        }
    }
    for operation in answered
        .keys()
        .filter(|operation| !declared.contains_key(*operation))
    {
        complaints.push(format!("{operation} is not declared"));
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

fn declared() -> BTreeMap<String, BTreeSet<Answered>> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/extractors");
    let mut loaded = routegen::load(&dir).expect("the fixture can be read");
    let analysis = loaded.analyze();
    let findings: Vec<&str> = analysis
        .report
        .diagnostics
        .iter()
        .filter(|finding| finding.severity > Severity::Note)
        .map(|finding| finding.message.as_str())
        .collect();
    assert!(findings.is_empty(), "{findings:?}");
    let operation = |route: &Route| format!("{} {}", route.method, route.path);
    let answer = |answer: &Answer| {
        let body = answer.body.as_ref();
        (
            answer.status.to_string(),
            body.map(|body| body.media_type.0.clone()),
        )
    };
    let routes = analysis.api.routes.iter();
    routes
        .map(|route| {
            let answers = route.handler.answers.iter().map(answer).collect();
            (operation(route), answers)
        })
        .collect()
}

async fn answered() -> BTreeMap<String, BTreeSet<Answered>> {
    let address = calls::serve(router()).await;
    let mut answered: BTreeMap<String, BTreeSet<Answered>> = BTreeMap::new();
    for request in REQUESTS {
        let answer = calls::call(address, request).await;
        let operation = answered.entry(request.operation.to_owned()).or_default();
        operation.insert(answer);
    }
    answered
}
