//! What is refused, and what is not understood.

use super::support::{findings, reads};

#[test]
fn signatures_that_are_no_handlers() {
    findings(
        "/",
        "fn get() -> String { String::new() }
 //^^^ sync-handler: not `async`
fn put() -> impl std::future::Future<Output = ()> { async {} }
async fn post<T>(State(x): State<T>) {} //~ generic-handler: type parameter `T`
async fn patch(x: State<std::rc::Rc<u8>>) {} //~ not-send: `Rc<u8>`
async fn delete(_: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method, _: Method) {} //~ too-many-extractors: 17 arguments
",
    );
}

#[test]
fn bodies_are_read_once_and_last() {
    findings(
        "/",
        "async fn post(raw: String, Json(x): Json<u8>) {}
                                  //^^^^^^^^ two-body-extractors: read already
async fn put(Json(x): Json<u8>, State(s): State<u8>) {}
                    //^^^^^^^^ body-extractor-not-last: must be the last
async fn get(Json(x): Json<u8>) {}
                    //^^^^^^^^ body-on-get: have none
",
    );
}

#[test]
fn options_and_results_of_extractors() {
    findings(
        "/",
        "#[derive(serde::Deserialize)] struct Page { page: u32 }
struct App;
async fn get(page: Option<Query<Page>>) {} //~ option-of-extractor: is no extractor
async fn post(body: Result<Json<Page>, App>) {} //~ result-of-extractor: rejects with `JsonRejection`, not with `App`
async fn put(body: Result<Json<Page>, rejection::JsonRejection>) {}
",
    );
}

#[test]
fn paths_that_do_not_fit_their_folders() {
    findings(
        "/teams/[team]/users/[id]",
        "#[derive(serde::Deserialize)] struct Params { user: u64 }
#[derive(serde::Deserialize)] struct Nested { id: Inner, team: Option<String> }
#[derive(serde::Deserialize)] struct Inner { x: u64 }
async fn get(Path(id): Path<u64>) {} //~ path-arity: has 2 parameters (`team`, `id`), but this reads 1
async fn post(Path(all): Path<(u8, u8, u8)>) {} //~ path-arity: reads 3
async fn put(Path(params): Path<Params>) {} //~ path-name: reads `user`
async fn patch(Path(all): Path<(u8, Option<u8>)>) {} //~ path-type: `Option<u8>`
async fn delete(Path(nested): Path<Nested>) {} //~ path-type: `Inner` is a struct
async fn options(Path(all): Path<Vec<(String, String)>>) {}
async fn head(Path(all): Path<std::collections::HashMap<String, String>>) {}
",
    );
    findings(
        "/",
        "async fn get(Path(id): Path<u64>) {} //~ path-arity: has no parameters\n",
    );
    findings(
        "/[[...rest]]",
        "async fn get(Path(rest): Path<String>) {} //~ path-may-be-absent: may be absent\n",
    );
}

#[test]
fn queries_that_are_never_read() {
    findings(
        "/",
        "#[derive(serde::Deserialize)] struct Filter {
    tags: Vec<String>, //~ list-in-query: is a list
    range: Range, //~ nested-in-query: structure
    #[serde(flatten)] page: Page, //~ flattened-in-query: `limit` is a `u32`
}
#[derive(serde::Deserialize)] struct Range { from: u32 }
#[derive(serde::Deserialize)] struct Page { limit: u32, after: String }
async fn get(filter: Query<Filter>) {}
",
    );
}

#[test]
fn what_is_not_understood_is_said() {
    let code = "struct Own;
async fn get(page: some_crate::Page) {} //~ extractor-not-understood: `Page`
async fn post(own: Own) {} //~ extractor-not-understood: no `impl FromRequestParts`
async fn put(headers: HeaderMap) { other::read(&headers); } //~ extractor-not-understood: `other::read`
async fn patch(headers: HeaderMap) { headers.get(name()); } //~ header-name-unknown: header
async fn delete(parts: Multipart) {} //~ multipart-fields-unknown: not known
async fn options(x: Extension<u8>) {} //~ extension-without-layer: `Extension<u8>`
";
    findings("/", code);
    reads(
        "/",
        "struct Own; async fn post(own: Own) {}",
        "POST\n not understood: Own",
    );
}

#[test]
fn web_sockets_are_opened_with_get() {
    findings(
        "/",
        "async fn post(upgrade: WebSocketUpgrade) {} //~ web-socket-not-on-get: cannot be opened with `POST`\n",
    );
}

#[test]
fn middleware_ends_with_the_request_and_next() {
    findings(
        "/",
        "async fn middleware(next: Next, request: Request) -> Response { next.run(request).await } //~ middleware-signature: last two
",
    );
}

#[test]
fn types_that_hold_themselves_come_to_an_end() {
    let code = "#[derive(serde::Deserialize)] struct Loop(Box<Loop>);
#[derive(serde::Deserialize)] struct Knot { #[serde(flatten)] knot: Box<Knot>, name: Option<String> }
struct Itself;
impl<S: Send + Sync> FromRequestParts<S> for Itself {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut request::Parts, state: &S) -> Result<Self, StatusCode> {
        Itself::from_request_parts(parts, state).await
    }
}
fn again(headers: &HeaderMap) { again(headers) }
async fn get(Path(id): Path<Loop>, Query(q): Query<Loop>, Query(k): Query<Knot>, it: Itself, headers: HeaderMap) { again(&headers) }";
    let read = super::support::handlers("/[id]", code);
    assert!(read.starts_with("GET\n"), "{read}");
}

#[test]
fn validating_wrappers_add_their_refusal() {
    reads(
        "/",
        "#[derive(serde::Deserialize)] struct New { title: String }
        async fn post(axum_valid::Valid(Json(new)): axum_valid::Valid<Json<New>>) {}
        async fn get(axum_valid::Garde(Query(new)): axum_valid::Garde<Query<New>>) {}",
        "GET
           query title: string
           answers 400
         POST
           body application/json: component
           answers 400 413 415 422",
    );
}
