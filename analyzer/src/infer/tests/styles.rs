//! Ways in which people write errors and responses.

use super::support::answers;

const ITEM: &str = "#[derive(Serialize)] struct Item { id: i64 }\n";

#[track_caller]
fn check(code: &str, expected: &str) {
    answers(&format!("{ITEM}{code}"), expected);
}

#[test]
fn anyhow_wrappers() {
    check(
        r#"
        use anyhow::{Context, bail, ensure};
        struct AppError(anyhow::Error);
        impl IntoResponse for AppError {
            fn into_response(self) -> Response {
                tracing::error!("{:#}", self.0);
                (StatusCode::INTERNAL_SERVER_ERROR, "something went wrong").into_response()
            }
        }
        impl<E: Into<anyhow::Error>> From<E> for AppError {
            fn from(err: E) -> Self { Self(err.into()) }
        }
        fn load(id: i64) -> anyhow::Result<Item> {
            ensure!(id > 0, "ids are positive");
            if id == 3 { bail!("no three"); }
            std::fs::read_to_string("x").context("reading x")?;
            Ok(Item { id })
        }
        async fn get(Path(id): Path<i64>) -> Result<Json<Item>, AppError> {
            Ok(Json(load(id)?))
        }
        "#,
        r#"
        get
          200 application/json Item
          500 text/plain string "something went wrong"
        "#,
    );
}

#[test]
fn errors_are_found_again_in_their_box() {
    check(
        r#"
        #[derive(Debug, thiserror::Error)]
        enum Domain { #[error("no such item")] Missing, #[error("taken")] Taken }
        struct AppError(anyhow::Error);
        impl IntoResponse for AppError {
            fn into_response(self) -> Response {
                if let Some(domain) = self.0.downcast_ref::<Domain>() {
                    let status = match domain { Domain::Missing => StatusCode::NOT_FOUND, Domain::Taken => StatusCode::CONFLICT };
                    return (status, domain.to_string()).into_response();
                }
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
        impl<E> From<E> for AppError where E: Into<anyhow::Error> {
            fn from(err: E) -> Self { Self(err.into()) }
        }
        fn find() -> Result<Item, Domain> { if no() { Err(Domain::Missing) } else { Ok(Item { id: 1 }) } }
        async fn get() -> Result<Json<Item>, AppError> { Ok(Json(find()?)) }
        "#,
        r#"
        get
          200 application/json Item
          404 text/plain string "no such item"
        "#,
    );
}

#[test]
fn struct_errors_with_a_status_and_constructors() {
    check(
        r#"
        #[derive(Serialize)] struct Problem { code: u16, message: String }
        struct ApiError { status: StatusCode, message: String }
        impl ApiError {
            fn new(status: StatusCode, message: impl Into<String>) -> Self { Self { status, message: message.into() } }
            fn not_found(what: &str) -> Self { Self::new(StatusCode::NOT_FOUND, format!("no such {what}")) }
        }
        impl IntoResponse for ApiError {
            fn into_response(self) -> Response {
                let body = Problem { code: self.status.as_u16(), message: self.message };
                (self.status, [(header::CONTENT_TYPE, "application/problem+json")], Json(body)).into_response()
            }
        }
        async fn get(Path(id): Path<i64>) -> Result<Json<Item>, ApiError> {
            if id == 0 { return Err(ApiError::new(StatusCode::GONE, "it is gone")); }
            find(id).ok_or_else(|| ApiError::not_found("item")).map(Json)
        }
        fn find(id: i64) -> Option<Item> { None }
        "#,
        r#"
        get
          404 application/problem+json Problem "no such item"
          410 application/problem+json Problem "it is gone"
        "#,
    );
}

#[test]
fn pairs_and_status_codes_as_errors() {
    check(
        r#"
        mod a { use super::*; pub async fn get(body: Option<String>) -> Result<impl IntoResponse, StatusCode> {
            let text = body.ok_or(StatusCode::BAD_REQUEST)?;
            Ok((StatusCode::CREATED, Json(Item { id: 1 })))
        } }
        mod b { use super::*; pub async fn get() -> Result<String, (StatusCode, String)> {
            std::fs::read_to_string("x").map_err(|error| (StatusCode::NOT_FOUND, "nothing here".to_owned()))
        } }
        mod c { use super::*; pub async fn get() -> response::Result<Json<Item>> {
            let n: u32 = "1".parse::<u32>().map_err(|_| (StatusCode::BAD_REQUEST, "no number"))?;
            if n > 1 { return Err(StatusCode::CONFLICT.into()); }
            Ok(Json(Item { id: 1 }))
        } }
        mod d { use super::*; pub async fn get(body: Result<Json<serde_json::Value>, JsonRejection>) -> Result<(), JsonRejection> {
            let Json(value) = body?;
            Ok(())
        } }
        "#,
        r#"
        get
          201 application/json Item
          400
        get
          200 text/plain string
          404 text/plain string "nothing here"
        get
          200 application/json Item
          400 text/plain string "no number"
          409
        get
          200
          400 text/plain string "The body is not valid JSON."
          400 text/plain string "The body could not be read."
          413 text/plain string "The body is too large."
          415 text/plain string "The content type is not JSON."
          422 text/plain string "The body is valid JSON, but not of the expected shape."
        "#,
    );
}

#[test]
fn an_error_enum_for_each_handler_and_nested_results() {
    check(
        r#"
        enum Outer { Inner(Inner), Own }
        enum Inner { Missing, Locked { by: String } }
        impl From<Inner> for Outer { fn from(inner: Inner) -> Self { Self::Inner(inner) } }
        impl IntoResponse for Inner {
            fn into_response(self) -> Response {
                match self {
                    Inner::Missing => StatusCode::NOT_FOUND,
                    Inner::Locked { .. } => StatusCode::LOCKED,
                }.into_response()
            }
        }
        impl IntoResponse for Outer {
            fn into_response(self) -> Response {
                match self { Self::Inner(inner) => inner.into_response(), Self::Own => StatusCode::IM_A_TEAPOT.into_response() }
            }
        }
        fn inner(n: u8) -> Result<Item, Inner> {
            match n { 0 => Err(Inner::Missing), 1 => Err(Inner::Locked { by: "me".into() }), _ => Ok(Item { id: 1 }) }
        }
        async fn get(Path(n): Path<u8>) -> Result<Json<Item>, Outer> { Ok(Json(inner(n)?)) }
        async fn post() -> Result<Json<Item>, Outer> { Ok(Json(inner(1)?)) }
        async fn put(Path(n): Path<u8>) -> Result<Result<Json<Item>, Inner>, Outer> {
            if no() { return Err(Outer::Own); }
            Ok(inner(n).map(Json))
        }
        "#,
        r#"
        get
          200 application/json Item
          404
          423
        post
          423
        put
          200 application/json Item
          404
          418
          423
        "#,
    );
}

#[test]
fn responses_built_by_hand() {
    check(
        r#"
        async fn get() -> Response {
            Response::builder().status(StatusCode::ACCEPTED).header("X-Job", "1").header(header::CONTENT_TYPE, "text/csv")
                .body(axum::body::Body::from("a,b")).unwrap()
        }
        async fn post() -> Response {
            let mut response = Json(Item { id: 1 }).into_response();
            *response.status_mut() = StatusCode::CREATED;
            response.headers_mut().insert(header::LOCATION, "/items/1".parse().unwrap());
            response
        }
        async fn put() -> (StatusCode, HeaderMap, &'static str) {
            let mut headers = HeaderMap::new();
            headers.insert(header::ETAG, "1".parse().unwrap());
            (StatusCode::OK, headers, "done")
        }
        async fn delete(jar: axum_extra::extract::CookieJar) -> impl IntoResponse {
            (jar.add(("a", "b")), AppendHeaders([(header::CACHE_CONTROL, "no-store")]), NoContent)
        }
        "#,
        r#"
        get
          202 text/csv string +x-job
        post
          201 application/json Item +location
        put
          200 text/plain string +etag
        delete
          204 +set-cookie +cache-control
        "#,
    );
}

#[test]
fn traits_with_one_impl_and_generic_helpers() {
    check(
        r#"
        #[derive(Serialize)] struct Envelope<T> { data: T }
        fn ok<T: Serialize>(data: T) -> Json<Envelope<T>> { Json(Envelope { data }) }
        trait Repo { fn find(&self, id: i64) -> Result<Item, RepoError>; }
        enum RepoError { Missing, Offline }
        struct Pg;
        impl Repo for Pg { fn find(&self, id: i64) -> Result<Item, RepoError> { Err(RepoError::Missing) } }
        impl IntoResponse for RepoError {
            fn into_response(self) -> Response {
                match self { Self::Missing => StatusCode::NOT_FOUND, Self::Offline => StatusCode::BAD_GATEWAY }.into_response()
            }
        }
        #[derive(Clone)] struct App { repo: std::sync::Arc<dyn Repo> }
        async fn get(State(app): State<App>) -> Result<impl IntoResponse, RepoError> {
            let item = app.repo.find(1)?;
            Ok(ok(item))
        }
        async fn put(State(app): State<App>) -> impl IntoResponse { ok(vec![Item { id: 1 }]) }
        "#,
        r#"
        get
          404
        put
          200 application/json Envelope_Vec_Item
        "#,
    );
}

#[test]
fn middleware_hands_on_what_the_handler_answers() {
    check(
        r#"
        async fn middleware(request: Request, next: Next) -> Result<Response, StatusCode> {
            if request.headers().get("x-key").is_none() { return Err(StatusCode::FORBIDDEN); }
            let mut response = next.run(request).await;
            response.headers_mut().insert("x-seen", "1".parse().unwrap());
            Ok(response)
        }
        "#,
        "
        middleware
          403
        ",
    );
}

#[test]
fn sse_streams_say_what_an_event_holds() {
    check(
        r#"
        use axum::response::sse::{Event, KeepAlive, Sse};
        use futures::stream::{self, Stream, StreamExt};
        async fn get() -> Sse<impl Stream<Item = Result<Event, axum::Error>>> {
            let stream = stream::iter(vec![Item { id: 1 }]).map(|item| Event::default().json_data(item));
            Sse::new(stream).keep_alive(KeepAlive::default())
        }
        "#,
        "
        get
          200 text/event-stream string event Item
        ",
    );
}

#[test]
fn wrappers_of_the_project_answer_with_what_they_wrap() {
    check(
        r#"
        struct Created<T>(T);
        impl<T: Serialize> IntoResponse for Created<T> {
            fn into_response(self) -> Response { (StatusCode::CREATED, Json(self.0)).into_response() }
        }
        async fn get() -> Created<Vec<Item>> { todo!() }
        async fn put() -> impl IntoResponse { Created(Item { id: 1 }) }
        "#,
        "
        get
          201 application/json [Item]
        put
          201 application/json Item
        ",
    );
}
