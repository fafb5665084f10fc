//! Path parameters against the folders of the route.

use super::rule;
use crate::diagnostic::{Rule, Severity};

pub(crate) static PATH_ARITY: Rule = rule(
    "RG048",
    "path-arity",
    Severity::Error,
    "`Path` with another number of parameters than the route has",
    "axum compares the number of parameters when a request comes in, and answers 500 to every one of them.

`routes/teams/[team]/users/[id]/route.rs`:

```rust
pub async fn get(Path(id): Path<u64>) -> … { … }          // the route has two
```

Read all of them, as a tuple in the order of the folders, or by name into a struct:

```rust
pub async fn get(Path((team, id)): Path<(String, u64)>) -> … { … }

#[derive(Deserialize)]
struct Params {
    id: u64,
}
pub async fn get(Path(params): Path<Params>) -> … { … }
```
",
);

pub(crate) static PATH_NAME: Rule = rule(
    "RG049",
    "path-name",
    Severity::Error,
    "a field of a `Path` struct that no folder is named after",
    "`Path<Struct>` reads parameters by name. A field that is not in the path is missing in every request, and axum \
answers 400 to all of them.

`routes/posts/[slug]/route.rs`:

```rust
#[derive(Deserialize)]
struct Params {
    id: u64,
}
```

Name the field as the folder, or rename it:

```rust
#[derive(Deserialize)]
struct Params {
    #[serde(rename = \"slug\")]
    id: String,
}
```
",
);

pub(crate) static PATH_TYPE: Rule = rule(
    "RG050",
    "path-type",
    Severity::Error,
    "a type that a path parameter is never read into",
    "A path parameter is one piece of text: axum reads it into strings, numbers, booleans, characters, enums without \
data, and newtypes of these. `Option`, lists and structures inside of `Path` are refused with 500 when a request comes in.

```rust
pub async fn get(Path(id): Path<Option<u64>>) -> … { … }
```

Put the `Option` around the extractor, or read the text and take it apart:

```rust
pub async fn get(id: Option<Path<u64>>) -> … { … }
```
",
);

pub(crate) static PATH_MAY_BE_ABSENT: Rule = rule(
    "RG051",
    "path-may-be-absent",
    Severity::Error,
    "`Path` that cannot do without an optional catch-all",
    "A folder `[[...rest]]` also serves the path without any segment. There the parameter is absent, and axum answers 500 \
or 400 to a handler that insists on it.

`routes/docs/[[...rest]]/route.rs`:

```rust
pub async fn get(Path(rest): Path<String>) -> … { … }
```

Make it optional:

```rust
pub async fn get(rest: Option<Path<String>>) -> … { … }
```
",
);
