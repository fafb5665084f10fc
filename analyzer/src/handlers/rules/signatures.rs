//! Signatures that axum refuses.

use super::rule;
use crate::diagnostic::{Rule, Severity};

pub(crate) static SYNC_HANDLER: Rule = rule(
    "RG040",
    "sync-handler",
    Severity::Error,
    "a handler that is neither `async` nor returns a future",
    "axum calls a handler and awaits what it returns. A function that returns its answer at once is no handler, and the \
compiler says so with a long message about `Handler<_, _>`.

```rust
pub fn get() -> Json<Status> { … }
```

Make it `async`, even where nothing is awaited:

```rust
pub async fn get() -> Json<Status> { … }
```

A plain function that returns `impl Future<Output = …>` is a handler too.
",
);

pub(crate) static GENERIC_HANDLER: Rule = rule(
    "RG041",
    "generic-handler",
    Severity::Error,
    "a handler with type parameters",
    "The router names the handler without type arguments, and nothing else says what the parameter stands for.

```rust
pub async fn get<R: Repository>(State(posts): State<R>) -> Json<Vec<Post>> { … }
```

Write the type that the service uses, or a trait object:

```rust
pub async fn get(State(posts): State<Arc<dyn Repository>>) -> Json<Vec<Post>> { … }
```
",
);

pub(crate) static METHOD_AS_HANDLER: Rule = rule(
    "RG042",
    "method-as-handler",
    Severity::Error,
    "a handler that takes `self`",
    "A handler is a free function: there is no value that the router could call it on.

```rust
impl Posts {
    pub async fn get(&self) -> Json<Vec<Post>> { … }
}
```

Take what it needs as state:

```rust
pub async fn get(State(posts): State<Posts>) -> Json<Vec<Post>> { … }
```
",
);

pub(crate) static TOO_MANY_EXTRACTORS: Rule = rule(
    "RG043",
    "too-many-extractors",
    Severity::Error,
    "a handler with more than 16 arguments",
    "axum implements `Handler` for functions with up to 16 arguments, and for no others.

```rust
pub async fn get(user: AuthUser, address: ConnectInfo<SocketAddr>, /* … 15 more */) -> … { … }
```

Put extractors that belong together into one tuple argument, or into a struct with `#[derive(FromRequestParts)]`:

```rust
#[derive(FromRequestParts)]
struct Caller {
    user: AuthUser,
    address: ConnectInfo<SocketAddr>,
}
pub async fn get(caller: Caller, /* … */) -> … { … }
```
",
);

pub(crate) static TWO_BODY_EXTRACTORS: Rule = rule(
    "RG044",
    "two-body-extractors",
    Severity::Error,
    "a handler that reads the body twice",
    "The body of a request is a stream that can be read once, so only one argument can consume it.

```rust
pub async fn post(raw: Bytes, Json(event): Json<Event>) -> StatusCode { … }
```

Read it once, and make the rest from what was read:

```rust
pub async fn post(raw: Bytes) -> Result<StatusCode, JsonRejection> {
    let Json(event) = Json::<Event>::from_bytes(&raw)?;
    …
}
```
",
);

pub(crate) static BODY_EXTRACTOR_NOT_LAST: Rule = rule(
    "RG045",
    "body-extractor-not-last",
    Severity::Error,
    "an extractor that consumes the body before other arguments",
    "axum runs extractors from left to right, and the one that consumes the body must be the last: the others only see \
the parts of the request.

```rust
pub async fn post(Json(new): Json<NewPost>, State(db): State<Db>) -> StatusCode { … }
```

Move it to the end:

```rust
pub async fn post(State(db): State<Db>, Json(new): Json<NewPost>) -> StatusCode { … }
```
",
);

pub(crate) static OPTION_OF_EXTRACTOR: Rule = rule(
    "RG047",
    "option-of-extractor",
    Severity::Error,
    "`Option` of an extractor that has no optional form",
    "Since axum 0.8, `Option<E>` is an extractor only where `E` implements `OptionalFromRequest` or \
`OptionalFromRequestParts`: `Json`, `Path`, `Multipart`, `Extension`, `MatchedPath`, `TypedHeader`. `Query` does not.

```rust
pub async fn get(filter: Option<Query<Filter>>) -> Json<Vec<Post>> { … }
```

Make the fields optional, or use `OptionalQuery` of axum-extra:

```rust
#[derive(Deserialize)]
struct Filter {
    author: Option<String>,
}

pub async fn get(Query(filter): Query<Filter>) -> Json<Vec<Post>> { … }
```
",
);

pub(crate) static NOT_SEND: Rule = rule(
    "RG060",
    "not-send",
    Severity::Error,
    "an argument that cannot be sent between threads",
    "The runtime moves the future of a handler between threads, so everything that lives in it must be `Send`. `Rc`, and \
everything that holds one, is not.

```rust
pub async fn get(Extension(cache): Extension<Rc<Cache>>) -> String { … }
```

Use `Arc`:

```rust
pub async fn get(Extension(cache): Extension<Arc<Cache>>) -> String { … }
```
",
);

pub(crate) static RESULT_OF_EXTRACTOR: Rule = rule(
    "RG061",
    "result-of-extractor",
    Severity::Error,
    "`Result` of an extractor with another error than its rejection",
    "`Result<E, R>` is an extractor where `R` is exactly the rejection of `E`. No other error is converted.

```rust
pub async fn post(body: Result<Json<NewPost>, AppError>) -> … { … }
```

Name the rejection, or let `WithRejection` of axum-extra convert it with `From`:

```rust
pub async fn post(body: Result<Json<NewPost>, JsonRejection>) -> … { … }
pub async fn post(WithRejection(Json(new), _): WithRejection<Json<NewPost>, AppError>) -> … { … }
```
",
);

pub(crate) static MIDDLEWARE_SIGNATURE: Rule = rule(
    "RG063",
    "middleware-signature",
    Severity::Error,
    "a middleware function that `from_fn` refuses",
    "`axum::middleware::from_fn` takes an `async` function whose last argument is `Next`, and whose argument before it is \
the request. Extractors of parts may stand before them.

```rust
pub async fn middleware(next: Next, request: Request) -> Response { … }
```

```rust
pub async fn middleware(user: AuthUser, request: Request, next: Next) -> Response {
    next.run(request).await
}
```
",
);
