//! The findings of inference: what could not be followed, and the smallest change that would make it known.

use crate::diagnostic::{Confidence, Group, Persona, Rule, Severity};

static ALL: &[&Rule] = &[
    &UNKNOWN_STATUS,
    &OPAQUE_RESPONSE,
    &OPAQUE_ERROR,
    &UNKNOWN_BODY_TYPE,
    &NOT_A_RESPONSE,
    &INFERENCE_LIMIT,
];

/// The rule of a code of this table.
pub(crate) fn by_code(code: &str) -> &'static Rule {
    let found = ALL.iter().find(|rule| rule.code == code);
    found.copied().unwrap_or(&UNKNOWN_STATUS)
}

const fn rule(
    code: &'static str,
    name: &'static str,
    severity: Severity,
    summary: &'static str,
    explain: &'static str,
) -> Rule {
    Rule {
        code,
        name,
        group: Group::Inference,
        severity,
        confidence: Confidence::High,
        persona: Persona::Regular,
        summary,
        explain,
        check: None,
    }
}

pub(crate) static UNKNOWN_STATUS: Rule = rule(
    "RG085",
    "unknown-status",
    Severity::Warning,
    "a status code that is computed while the service runs",
    "The status of this answer is not a constant that can be found by reading the code, so the document \
can only say `default`.

```rust
let status = StatusCode::from_u16(upstream.code)?;   // any status
(status, Json(body))
```

Answer with constants, and choose between them with `match` or `if`:

```rust
let status = if upstream.is_missing() { StatusCode::NOT_FOUND } else { StatusCode::BAD_GATEWAY };
(status, Json(body))
```
",
);

pub(crate) static OPAQUE_RESPONSE: Rule = rule(
    "RG086",
    "opaque-response",
    Severity::Warning,
    "a response that comes out of code that cannot be read",
    "A `Response`, or an `impl IntoResponse`, is made by code whose source is not at hand: a library, a macro, \
a trait object. The document says `default` for it rather than inventing a 200.

```rust
pub async fn get() -> Response {
    legacy::render().await            // a crate from the registry returns a Response
}
```

Return a type that says what the answer is, or build the response here:

```rust
pub async fn get() -> Html<String> {
    Html(legacy::page().await)
}
```
",
);

pub(crate) static OPAQUE_ERROR: Rule = rule(
    "RG087",
    "opaque-error",
    Severity::Warning,
    "an error whose type or conversion cannot be found",
    "`?` turns an error into the error type of the function with `From`. Here the type of the error is not known, or \
no `From` for it can be seen, so the answers that it leads to are not known either: the document says `default`.

```rust
let value = sdk.fetch().await?;       // which error is it?
```

Say the type where the error is made, or convert it by hand:

```rust
let value = sdk.fetch().await.map_err(|_: sdk::Error| AppError::Upstream)?;
```
",
);

pub(crate) static UNKNOWN_BODY_TYPE: Rule = rule(
    "RG088",
    "unknown-body-type",
    Severity::Warning,
    "a body whose type cannot be found",
    "The status of this answer is known, the type of its body is not: it comes out of a call that cannot be followed, or \
is left to the compiler to infer.

```rust
pub async fn get() -> impl IntoResponse {
    let rows = sdk.rows().await;
    Json(rows)                        // Json of what?
}
```

Name the type in the signature or on the variable:

```rust
pub async fn get() -> Json<Vec<Row>> { … }
let rows: Vec<Row> = sdk.rows().await;
```
",
);

pub(crate) static NOT_A_RESPONSE: Rule = rule(
    "RG089",
    "not-a-response",
    Severity::Warning,
    "a returned type without a visible impl of IntoResponse",
    "A handler returns a value of this type, and no `impl IntoResponse` for it can be found. A macro may write one, \
or the code does not compile (`Option<T>` is no response).

```rust
pub async fn get() -> Option<Json<Page>> { … }
```

Write the impl by hand, or return a type of axum:

```rust
impl IntoResponse for Page {
    fn into_response(self) -> Response {
        (StatusCode::OK, Json(self.items)).into_response()
    }
}
```
",
);

pub(crate) static INFERENCE_LIMIT: Rule = rule(
    "RG090",
    "inference-limit",
    Severity::Warning,
    "a function that is too large or too deep to be followed",
    "Reading stopped here: the function has more nested expressions or more different results than routegen follows. \
What was not read may answer anything, so the document says `default` as well.

```rust
pub async fn post(body: Command) -> Response {
    match body { /* … five thousand arms … */ }
}
```

Split the function, one for each kind of answer:

```rust
pub async fn post(body: Command) -> Result<Json<Done>, CommandError> {
    run(body).await.map(Json)
}
```
",
);
