//! What handlers read, and what cannot be read or understood.

use super::rule;
use crate::diagnostic::{Rule, Severity};

pub(crate) static BODY_ON_GET: Rule = rule(
    "RG046",
    "body-on-get",
    Severity::Warning,
    "a body extractor on a method whose requests have no body",
    "Content in a `GET` request has no defined meaning (RFC 9110, 9.3.1). Browsers refuse to send it, caches and proxies \
drop it, and `Json` then answers 415 or 400.

```rust
pub async fn get(Json(filter): Json<Filter>) -> Json<Vec<Post>> { … }
```

Read the query, or answer `POST`:

```rust
pub async fn get(Query(filter): Query<Filter>) -> Json<Vec<Post>> { … }
```
",
);

pub(crate) static LIST_IN_QUERY: Rule = rule(
    "RG052",
    "list-in-query",
    Severity::Error,
    "a list in a struct that axum's own `Query` or `Form` reads",
    "`axum::extract::Query` and `axum::Form` (0.8) read each key once. A `Vec` is refused whatever is sent: \
`?tag=a` and `?tag=a&tag=b` both answer 400.

```rust
use axum::extract::Query;

#[derive(Deserialize)]
struct Filter {
    tag: Vec<String>,
}
```

`axum_extra::extract::Query` and `axum_extra::extract::Form` read repeated keys as a list:

```rust
use axum_extra::extract::Query;
```
",
);

pub(crate) static NESTED_IN_QUERY: Rule = rule(
    "RG053",
    "nested-in-query",
    Severity::Error,
    "a structure in a struct that is read from a query or form",
    "A query is a flat list of names and texts. A field that is a struct, map or tuple is never read from it.

```rust
#[derive(Deserialize)]
struct Search {
    range: Range,           // struct Range { from: u32, to: u32 }
}
```

Write the fields side by side, or send the structure as JSON:

```rust
#[derive(Deserialize)]
struct Search {
    from: u32,
    to: u32,
}
```
",
);

pub(crate) static FLATTENED_IN_QUERY: Rule = rule(
    "RG054",
    "flattened-in-query",
    Severity::Error,
    "a number or boolean in a struct that is flattened into a query",
    "With `#[serde(flatten)]`, serde collects the values before it knows their types. In a query all values are texts, \
and a text is not a number: the request is refused with `invalid type: string \"1\", expected u32`.

```rust
#[derive(Deserialize)]
struct Filter {
    #[serde(flatten)]
    page: Page,             // struct Page { limit: u32 }
}
```

Take two `Query` arguments, which each read their own parameters:

```rust
pub async fn get(Query(filter): Query<Filter>, Query(page): Query<Page>) -> … { … }
```
",
);

pub(crate) static QUERY_NOT_UNDERSTOOD: Rule = rule(
    "RG055",
    "query-not-understood",
    Severity::Warning,
    "a query whose parameters cannot be listed",
    "The query is read into a type that is no struct with named fields, so the document cannot say which parameters \
there are.

```rust
pub async fn get(Query(search): Query<Search>) -> … { … }      // enum Search { … }
```

Read it into a struct with one field for each parameter:

```rust
#[derive(Deserialize)]
struct Search {
    by_name: Option<String>,
    by_tag: Option<String>,
}
```
",
);

pub(crate) static EXTENSION_WITHOUT_LAYER: Rule = rule(
    "RG056",
    "extension-without-layer",
    Severity::Note,
    "an `Extension` that nothing in the crate adds",
    "`Extension<T>` reads what a layer or a middleware put into the request. Where nothing did, axum answers 500 to every \
request. No `Extension(…)` layer, `AddExtensionLayer` or `extensions_mut().insert(…)` was found in this crate.

```rust
pub async fn get(Extension(db): Extension<Db>) -> … { … }
```

Add the layer where the router is put together, or use state, which the compiler checks:

```rust
let app = routegen::router().layer(Extension(db));

pub async fn get(State(db): State<Db>) -> … { … }
```
",
);

pub(crate) static EXTRACTOR_NOT_UNDERSTOOD: Rule = rule(
    "RG057",
    "extractor-not-understood",
    Severity::Warning,
    "an extractor of which it is not known what it reads",
    "The type is no extractor of axum or its companions, and no code that reads the request can be seen: its source is \
not at hand, a macro writes its impl, or it hands the request to code outside of the project. The document lists the \
operation without what it reads.

```rust
pub async fn get(page: some_crate::Pagination) -> … { … }
```

Read the parts with extractors of axum, here or in an extractor of the project:

```rust
#[derive(Deserialize)]
struct Pagination {
    limit: Option<u32>,
}
pub async fn get(Query(page): Query<Pagination>) -> … { … }
```
",
);

pub(crate) static HEADER_NAME_UNKNOWN: Rule = rule(
    "RG058",
    "header-name-unknown",
    Severity::Note,
    "a header or cookie whose name is computed",
    "The name is neither a literal nor a constant, so the document cannot list the header or cookie.

```rust
let value = headers.get(state.header_name.as_str());
```

Name it with a constant:

```rust
const TENANT: &str = \"x-tenant\";
let value = headers.get(TENANT);
```
",
);

pub(crate) static MULTIPART_FIELDS_UNKNOWN: Rule = rule(
    "RG059",
    "multipart-fields-unknown",
    Severity::Note,
    "a multipart body whose fields are not known",
    "The fields of an untyped multipart body are known where code compares their names with literals. Here none was found.

```rust
while let Some(field) = multipart.next_field().await? {
    save(field).await?;
}
```

Match on the name, or use a typed extractor:

```rust
match field.name() {
    Some(\"title\") => title = field.text().await?,
    Some(\"photo\") => photo = field.bytes().await?,
    _ => {}
}
```
",
);

pub(crate) static WEB_SOCKET_NOT_ON_GET: Rule = rule(
    "RG062",
    "web-socket-not-on-get",
    Severity::Error,
    "a web socket on another method than `GET`",
    "The handshake of a web socket is a `GET` request (RFC 6455, 4.1). `WebSocketUpgrade` answers 405 to every other one.

```rust
pub async fn post(upgrade: WebSocketUpgrade) -> Response { … }
```

```rust
pub async fn get(upgrade: WebSocketUpgrade) -> Response { … }
```
",
);

pub(crate) static ENV_NAME_UNKNOWN: Rule = rule(
    "RG064",
    "env-name-unknown",
    Severity::Note,
    "an environment variable whose name is computed",
    "The name is neither a literal nor a constant, so `.env.example` cannot list the variable.

```rust
let url = env::var(format!(\"{prefix}_DATABASE_URL\"))?;
```

Name each variable once:

```rust
const DATABASE_URL: &str = \"APP_DATABASE_URL\";
let url = env::var(DATABASE_URL)?;
```
",
);
