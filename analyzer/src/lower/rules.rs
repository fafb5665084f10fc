//! Findings about files that cannot be read or parsed.

use crate::diagnostic::{Confidence, Group, Persona, Rule, Severity};

const fn row(
    code: &'static str,
    name: &'static str,
    summary: &'static str,
    explain: &'static str,
) -> Rule {
    Rule {
        code,
        name,
        group: Group::Source,
        severity: Severity::Error,
        confidence: Confidence::High,
        persona: Persona::Regular,
        summary,
        explain,
        check: None,
    }
}

/// The rows of this pass.
pub static RULES: &[&Rule] = &[
    &SYNTAX_ERROR,
    &NOT_UTF8,
    &UNREADABLE_FILE,
    &TOO_DEEPLY_NESTED,
    &FILE_TOO_LARGE,
];

pub static SYNTAX_ERROR: Rule = row(
    "RG001",
    "syntax-error",
    "Rust source that does not parse",
    "\
The file holds text that is not Rust. The items around the broken one are still read, so the other
routes keep their place in the router and the document; what the broken item says is not known.

A body that does not parse costs only the body: the signature of its function is read, and what the
function answers beyond its signature is reported as unknown.

The compiler refuses the same text, most often with the same words. Delimiters, strings and comments
that are never closed are shown where they were opened.

```rust
pub async fn get() -> Json<Post> {
    let post = find(1;      // expected `,`
    Json(post)
}
```

Write what the compiler accepts:

```rust
pub async fn get() -> Json<Post> {
    let post = find(1);
    Json(post)
}
```
",
);

pub static NOT_UTF8: Rule = row(
    "RG002",
    "not-utf8",
    "a Rust file whose bytes are not UTF-8",
    "\
Rust source is UTF-8; the compiler refuses anything else. The place shown is the first byte that does not
fit. Nothing in the file is read.

Most often the file was saved in another encoding (UTF-16, Latin-1, Windows-1252), or it is not a text at
all. Save it as UTF-8, or move it out of the source tree:

```sh
iconv -f WINDOWS-1252 -t UTF-8 route.rs > utf8.rs && mv utf8.rs route.rs
```
",
);

pub static UNREADABLE_FILE: Rule = row(
    "RG003",
    "unreadable-file",
    "a file that could not be read",
    "\
The system refused to read the file; the message gives its words. Most often the permissions are missing,
or a symbolic link leads nowhere. Nothing in the file is read, so routes, types and modules in it are missing
from the router and the document.

Give read access, repair the link, or delete the file:

```sh
chmod +r src/models.rs
ln -sf ../model/models.rs src/models.rs
```
",
);

pub static TOO_DEEPLY_NESTED: Rule = row(
    "RG004",
    "too-deeply-nested",
    "an item nested deeper, or an expression longer, than is read",
    "\
Parsers walk nested code recursively, so nesting without limit would exhaust the stack. Items with more than
a few hundred levels of brackets, prefix operators, closures or generics inside each other, or with one
expression of several thousand operators or calls in a row, are not read. The items around them are.

Hand-written code stays far below these limits, and the compiler has similar ones. In generated code, name
intermediate values or build a table:

```rust
let total = a + a + a /* … ten thousand times … */;
```

```rust
let total: u64 = TERMS.iter().sum();
```
",
);

pub static FILE_TOO_LARGE: Rule = row(
    "RG005",
    "file-too-large",
    "a file larger than is read",
    "\
Files of more than 256 MiB are not read: they are data, not code. Put the data into a file of its own and
load it while the service is built or runs:

```rust
// bad
static TABLE: &[u8] = &[0, 17, 4 /* … */];
// good
static TABLE: &[u8] = include_bytes!(\"table.bin\");
```
",
);
