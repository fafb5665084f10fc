//! The findings about route files, each with the page that explains it.

use crate::diagnostic::{Confidence, Group, Persona, Rule, Severity};

const fn rule(
    code: &'static str,
    name: &'static str,
    summary: &'static str,
    explain: &'static str,
) -> Rule {
    Rule {
        code,
        name,
        group: Group::Tree,
        severity: Severity::Error,
        confidence: Confidence::High,
        persona: Persona::Regular,
        summary,
        explain,
        check: None,
    }
}

/// All rules of this module, in the order of their codes.
pub static RULES: &[&Rule] = &[
    &ROUTE_WITHOUT_HANDLER,
    &MISNAMED_HANDLER,
    &PRIVATE_HANDLER,
    &NOT_A_HANDLER,
    &MIDDLEWARE_WITHOUT_FUNCTION,
    &PRIVATE_LIMIT,
    &TIMEOUT_WITHOUT_TOKIO,
    &UNKNOWN_STATE,
    &CONFLICTING_STATES,
    &DOCUMENT_PATH_TAKEN,
];

pub static ROUTE_WITHOUT_HANDLER: Rule = rule(
    "RG027",
    "route-without-handler",
    "a route file without a handler",
    "A `route.rs` serves the methods that it has public functions for, and this one has none. In the Pages \
Router every file is a route and has one function, `handler`.

```rust
// routes/posts/route.rs
async fn list() -> Json<Vec<Post>> { … }
```

```rust
pub async fn get() -> Json<Vec<Post>> { … }
```

A file that only helps others can have any other name than `route.rs`; in the Pages Router, one that \
starts with `_`.
",
);

pub static MISNAMED_HANDLER: Rule = rule(
    "RG028",
    "misnamed-handler",
    "a handler named `GET` or `Get`",
    "Handlers are Rust functions and named as such, in lower case: `get`, `post`, `put`, `patch`, `delete`, \
`head`, `options`. A function named `GET` is never called.

```rust
pub async fn GET() -> &'static str { \"hello\" }
```

```rust
pub async fn get() -> &'static str { \"hello\" }
```
",
);

pub static PRIVATE_HANDLER: Rule = rule(
    "RG029",
    "private-handler",
    "a handler that the router cannot see",
    "The router stands in a module above the route's file and calls its functions from there, so they must be \
`pub`, or `pub(crate)`.

```rust
async fn get() -> &'static str { \"hello\" }
```

```rust
pub async fn get() -> &'static str { \"hello\" }
```

If the function is no handler, give it a name that is no method.
",
);

pub static NOT_A_HANDLER: Rule = rule(
    "RG030",
    "not-a-handler",
    "something named like a handler that is none",
    "In a route file the names of the methods belong to handlers. A constant, or a function of another crate \
whose source is not at hand, cannot be read as one.

```rust
pub const get: &str = \"hello\";
```

```rust
pub async fn get() -> &'static str { \"hello\" }
```
",
);

pub static MIDDLEWARE_WITHOUT_FUNCTION: Rule = rule(
    "RG031",
    "middleware-without-function",
    "a `middleware.rs` without its function",
    "A `middleware.rs` guards every route at and below its folder with its function `middleware`. Without one \
the routes would be open, so that nothing is generated.

```rust
pub async fn middleware(request: Request, next: Next) -> Response {
    next.run(request).await
}
```

It may take extractors before the request, as any function for `axum::middleware::from_fn`.
",
);

pub static PRIVATE_LIMIT: Rule = rule(
    "RG032",
    "private-limit",
    "a `BODY_LIMIT` or `TIMEOUT` that the router cannot see",
    "The constants `BODY_LIMIT` and `TIMEOUT` of a route file are put around its handlers. A private one is \
overlooked, and a limit that is believed to be there is worse than none.

```rust
const BODY_LIMIT: usize = 10 * 1024 * 1024;
```

```rust
pub const BODY_LIMIT: usize = 10 * 1024 * 1024;
pub const TIMEOUT: Duration = Duration::from_secs(5);
```
",
);

pub static TIMEOUT_WITHOUT_TOKIO: Rule = rule(
    "RG033",
    "timeout-without-tokio",
    "a `TIMEOUT` in a crate without tokio",
    "The generated router measures a `TIMEOUT` with `tokio::time::timeout`. The crate does not depend on tokio \
by itself.

```text
cargo add tokio --features time
```
",
);

pub static UNKNOWN_STATE: Rule = rule(
    "RG034",
    "unknown-state",
    "a state whose type is not known",
    "The router's type names its state, `Router<AppState>`. The type inside of this `State` could not be found: \
a macro declares it, or it has a part without a name.

Name it in `routegen.toml`:

```toml
state = \"crate::AppState\"
```
",
);

pub static CONFLICTING_STATES: Rule = rule(
    "RG035",
    "conflicting-states",
    "extractors that need different states",
    "A router has one state. An extractor that is implemented for one type only makes that type the state, and \
two such types cannot both be it.

```rust
impl FromRequestParts<AppState> for User { … }
impl FromRequestParts<AdminState> for Admin { … }
```

Implement them for every state that gives what they need:

```rust
impl<S> FromRequestParts<S> for User
where
    S: Send + Sync,
    AppState: FromRef<S>,
{ … }
```
",
);

pub static DOCUMENT_PATH_TAKEN: Rule = rule(
    "RG036",
    "document-path-taken",
    "a route at the path that serves the document",
    "With `serve_document` the router serves the document at a path, and a route of the tree has the same path.

```toml
serve_document = \"/openapi.json\"
```

Move one of the two.
",
);
