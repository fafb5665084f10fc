//! A service that answers as `sample.rs` says it does, and misbehaves when it is asked to.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Form, Multipart, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::{Stream, StreamExt, stream};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// How often something was called.
#[derive(Clone, Debug, Default)]
pub(crate) struct Calls(Arc<Mutex<BTreeMap<String, u32>>>);

impl Calls {
    /// Counts one more.
    fn count(&self, what: &str) -> u32 {
        let mut calls = self.0.lock().expect("no panic while counting");
        let count = calls.entry(what.to_owned()).or_default();
        *count += 1;
        *count
    }

    #[allow(dead_code, reason = "asked by the tests in Rust only")]
    pub(crate) fn of(&self, what: &str) -> u32 {
        let calls = self.0.lock().expect("no panic while counting");
        calls.get(what).copied().unwrap_or_default()
    }
}

/// Serves on a free port, until the test ends.
pub(crate) async fn start() -> (String, Calls) {
    let calls = Calls::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("its address");
    let router = router(calls.clone());
    tokio::spawn(async move { axum::serve(listener, router).await.expect("it serves") });
    (format!("http://{address}"), calls)
}

fn router(calls: Calls) -> Router {
    Router::new()
        .route("/", get(async || "Hello."))
        .route("/articles", get(list).post(write))
        .route("/articles/{slug}", get(read).put(replace).delete(remove))
        .route("/articles/{slug}/changes", get(changes))
        .route("/pages", get(pages))
        .route("/search", get(search))
        .route("/files", post(upload))
        .route("/files/{*path}", get(download).put(store))
        .route("/help", get(async || "topics"))
        .route(
            "/help/{*topic}",
            get(async |Path(topic): Path<String>| topic),
        )
        .route("/log", get(log))
        .route("/login", post(login))
        .route("/notes", post(note))
        .route("/old", get(async || Json(json!({"old": true}))))
        .route("/tree", post(tree))
        .route("/unread", get(async || (StatusCode::ACCEPTED, "whatever")))
        .route("/users/{id}", get(user))
        .layer(DefaultBodyLimit::disable())
        .with_state(calls)
}

fn article(slug: &str) -> Value {
    json!({
        "slug": slug, "title": format!("About {slug}"), "createdAt": "2024-02-29T12:00:00Z",
        "rating": null, "kind": "short-story", "new": "a field of a newer service",
    })
}

fn problem(message: &str) -> Json<Value> {
    Json(json!({ "message": message }))
}

type Pairs = Query<Vec<(String, String)>>;

fn value<'a>(pairs: &'a Pairs, name: &str) -> Option<&'a str> {
    let found = pairs.0.iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value.as_str())
}

async fn list(pairs: Pairs) -> Response {
    let tags: Vec<&str> = pairs
        .0
        .iter()
        .filter(|(name, _)| name == "tag")
        .map(|(_, tag)| tag.as_str())
        .collect();
    if tags.contains(&"bad") {
        return (StatusCode::BAD_REQUEST, "no such tag").into_response();
    }
    let number =
        |name, default| value(&pairs, name).map_or(default, |text| text.parse().unwrap_or(default));
    let (offset, limit) = (number("offset", 0), number("limit", 2));
    let prefix = match tags.as_slice() {
        [] => "a".to_owned(),
        tags => tags.join("+"),
    };
    let slugs = (0..5).skip(offset).take(limit);
    let articles: Vec<Value> = slugs
        .map(|number| article(&format!("{prefix}{number}")))
        .collect();
    Json(json!({ "articles": articles, "articlesCount": 5 })).into_response()
}

async fn write(
    State(calls): State<Calls>,
    headers: HeaderMap,
    body: Option<Json<Value>>,
) -> Response {
    let count = calls.count("write");
    if headers
        .get("authorization")
        .is_none_or(|value| value != "Bearer secret")
    {
        return (StatusCode::UNAUTHORIZED, problem("log in")).into_response();
    }
    let Some(Json(input)) = body else {
        return (StatusCode::UNPROCESSABLE_ENTITY, Json(json!(["no JSON"]))).into_response();
    };
    match input["title"].as_str() {
        Some("taken") => (StatusCode::CONFLICT, problem("taken")).into_response(),
        Some("locked") => (StatusCode::CONFLICT, "it is locked").into_response(),
        Some("down") => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Some("flaky") if count == 1 => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Some("") => (StatusCode::UNPROCESSABLE_ENTITY, Json(json!(["empty"]))).into_response(),
        _ => {
            let mut written = article("new");
            // What came, so that a test can see it.
            written["title"] = json!(input.to_string());
            let location = [(header::LOCATION, "/articles/new")];
            (StatusCode::CREATED, location, Json(written)).into_response()
        }
    }
}

async fn read(
    State(calls): State<Calls>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Response {
    let count = calls.count(&slug);
    if headers.contains_key("if-none-match") {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    match slug.as_str() {
        "missing" => (StatusCode::NOT_FOUND, problem("it is missing")).into_response(),
        "gone" => StatusCode::GONE.into_response(),
        "teapot" => (
            StatusCode::IM_A_TEAPOT,
            [("x-tea", "green")],
            "short and stout",
        )
            .into_response(),
        "garbled" => Json(json!({ "slug": 1 })).into_response(),
        "hang" => std::future::pending().await,
        "flaky" if count <= 2 => StatusCode::BAD_GATEWAY.into_response(),
        "busy" if count == 1 => {
            (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "0")]).into_response()
        }
        "dated" if count == 1 => {
            let now = "Thu, 29 Feb 2024 12:00:00 GMT";
            (
                StatusCode::TOO_MANY_REQUESTS,
                [("retry-after", now), ("date", now)],
            )
                .into_response()
        }
        "far" => (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "3600")]).into_response(),
        "down" => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        slug => ([("etag", "\"1\"")], Json(article(slug))).into_response(),
    }
}

async fn replace(
    State(calls): State<Calls>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Response {
    let seen = |name| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("nothing")
            .to_owned()
    };
    let mut replaced = article(&slug);
    replaced["title"] = json!(format!("{} and {}", seen("authorization"), seen("cookie")));
    if slug == "flaky-put" && calls.count(&slug) == 1 {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    Json(replaced).into_response()
}

async fn remove(headers: HeaderMap) -> Response {
    // user:pass
    if headers
        .get("authorization")
        .is_some_and(|value| value == "Basic dXNlcjpwYXNz")
    {
        StatusCode::NO_CONTENT.into_response()
    } else {
        (StatusCode::NOT_FOUND, problem("who are you?")).into_response()
    }
}

async fn changes(
    State(calls): State<Calls>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Response {
    let count = calls.count(&format!("changes of {slug}"));
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let saved = |id: u32| {
        let data = json!({ "type": "saved", "slug": id.to_string(), "title": "", "kind": "essay",
            "createdAt": "2024-02-29T12:00:00Z", "rating": 0.5 });
        Ok::<_, Infallible>(
            Event::default()
                .id(id.to_string())
                .event("change")
                .data(data.to_string()),
        )
    };
    match (slug.as_str(), last) {
        ("missing", _) => (StatusCode::NOT_FOUND, problem("it is missing")).into_response(),
        ("garbled", _) => "data: what?\n\ndata: {\"type\":\"deleted\"}\n\n".into_events(),
        // Two events, half of another, and the end of the connection.
        ("broken", None) => {
            let text = "\u{feff}retry: 1\r\n: hello\r\nid: 1\r\ndata: {\"type\":\r\ndata: \"deleted\"}\r\n\r\nid: 2\rdata:{\"type\":\"deleted\"}\r\rdata: {";
            let parts: Vec<Result<Bytes, std::io::Error>> = text
                .as_bytes()
                .chunks(5)
                .map(|part| Ok(Bytes::copy_from_slice(part)))
                .collect();
            events(Body::from_stream(stream::iter(parts).chain(end())))
        }
        ("broken", Some("2")) if count == 2 => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        ("broken", Some(_)) => Sse::new(stream::iter([saved(3)])).into_response(),
        ("hopeless", _) => {
            let begin = Ok(Bytes::from("retry: 1\n\n"));
            events(Body::from_stream(stream::iter([begin]).chain(end())))
        }
        _ => Sse::new(stream::iter([saved(1), saved(2)])).into_response(),
    }
}

/// A broken connection, after what was sent before it is on its way.
fn end() -> impl Stream<Item = Result<Bytes, std::io::Error>> {
    stream::once(async {
        tokio::task::yield_now().await;
        Err(std::io::Error::other("broken"))
    })
}

fn events(body: Body) -> Response {
    ([(header::CONTENT_TYPE, "text/event-stream")], body).into_response()
}

trait IntoEvents {
    fn into_events(self) -> Response;
}

impl IntoEvents for &'static str {
    fn into_events(self) -> Response {
        events(Body::from(self))
    }
}

async fn pages(pairs: Pairs) -> Json<Vec<String>> {
    let page: u32 = value(&pairs, "page").map_or(1, |page| page.parse().unwrap_or(1));
    let items = if page <= 2 { 2 } else { 0 };
    Json((0..items).map(|item| format!("{page}.{item}")).collect())
}

async fn search(pairs: Pairs) -> Json<Value> {
    let q = value(&pairs, "q").unwrap_or("nothing");
    let (hits, next) = match value(&pairs, "cursor") {
        None => (json!([format!("{q} 1"), format!("{q} 2")]), json!("a b&c")),
        Some("a b&c") => (json!([format!("{q} 3")]), Value::Null),
        Some(other) => (json!([other]), Value::Null),
    };
    Json(json!({ "hits": hits, "next": next }))
}

/// Counts the bytes of a body as they come.
async fn size(body: impl Stream<Item = Result<Bytes, axum::Error>>) -> u64 {
    let counts = body.map(|chunk| chunk.map_or(0, |chunk| chunk.len() as u64));
    counts.fold(0, async |sum, count| sum + count).await
}

async fn store(
    State(calls): State<Calls>,
    Path(path): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    calls.count(&path);
    if path == "refused" {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    assert_eq!(headers[header::CONTENT_TYPE], "application/octet-stream");
    let size = size(body.into_data_stream()).await;
    (StatusCode::CREATED, Json(json!({ "size": size }))).into_response()
}

async fn upload(mut form: Multipart) -> Response {
    let mut size = 0;
    let mut others = Vec::new();
    while let Ok(Some(mut field)) = form.next_field().await {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            // A backslash before a quote, or the percent-encoding of the Fetch standard.
            let name = field.file_name().unwrap_or_default();
            assert!(["a \"b\".png", "a %22b%22.png"].contains(&name), "{name}");
            assert_eq!(field.content_type(), Some("image/png"));
            while let Ok(Some(chunk)) = field.chunk().await {
                size += chunk.len();
            }
        } else {
            others.push(format!("{name}={}", field.text().await.unwrap_or_default()));
        }
    }
    let headers = [("x-others", others.join(","))];
    (StatusCode::CREATED, headers, Json(json!({ "size": size }))).into_response()
}

/// `/files/zeros/N` is N kilobytes, sent as they are taken.
async fn download(Path(path): Path<String>) -> Response {
    let Some(kilobytes) = path
        .strip_prefix("zeros/")
        .and_then(|count| count.parse().ok())
    else {
        return match path.as_str() {
            "a/b%2F/c d/é" | "a/b//c d/é" => path.into_response(),
            _ => StatusCode::NOT_FOUND.into_response(),
        };
    };
    let zeros = Bytes::from(vec![0_u8; 1024]);
    let chunks = std::iter::repeat_n(Ok::<_, Infallible>(zeros), kilobytes);
    Body::from_stream(stream::iter(chunks)).into_response()
}

async fn log() -> Response {
    let lines = "{\"size\":1}\n\n{\"size\":\"two\"}\n{\"size\":3}";
    ([(header::CONTENT_TYPE, "application/x-ndjson")], lines).into_response()
}

async fn login(Form(fields): Form<BTreeMap<String, String>>) -> Response {
    if fields
        .get("password")
        .is_some_and(|password| password == "a&b=c +é")
    {
        Redirect::to("/").into_response()
    } else {
        (StatusCode::UNAUTHORIZED, format!("{fields:?}")).into_response()
    }
}

async fn note(headers: HeaderMap, body: String) -> StatusCode {
    let theme = headers
        .get("cookie")
        .is_some_and(|cookie| cookie == "theme=dark");
    let plain = headers
        .get("content-type")
        .is_some_and(|kind| kind == "text/plain");
    if theme && plain && body == "é" {
        StatusCode::NO_CONTENT
    } else {
        StatusCode::IM_A_TEAPOT
    }
}

async fn tree(body: Option<Json<Value>>) -> Json<Value> {
    Json(body.map_or(Value::Null, |Json(tree)| tree))
}

async fn user(Path(id): Path<String>, headers: HeaderMap) -> Response {
    let is_traced = headers.get("x-trace").is_some_and(|value| value == "-7");
    if is_traced && id == "67e55044-10b1-426f-9247-bb680e5fe0c8" {
        Json("found").into_response()
    } else {
        StatusCode::IM_A_TEAPOT.into_response()
    }
}
