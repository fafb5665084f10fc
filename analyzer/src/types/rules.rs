//! The findings about types: what serde does with them that a client should know, and what is not known.

use crate::diagnostic::{Confidence, Group, Persona, Rule, Severity};

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
        group: Group::Types,
        severity,
        confidence: Confidence::High,
        persona: Persona::Regular,
        summary,
        explain,
        check: None,
    }
}

pub(crate) static UNKNOWN_TYPE: Rule = rule(
    "RG070",
    "unknown-type",
    Severity::Warning,
    "a type whose form on the wire is not known",
    "The document describes this type as any JSON value, because its definition is not at hand: the name \
could not be resolved, or it belongs to a crate whose source is not on this machine and that is not in the table of known types.

```rust
struct Invoice { total: money::Money }      // what does it look like?
```

State its schema in `routegen.toml`:

```toml
[types.\"money::Money\"]
type = \"string\"
pattern = '^[0-9]+\\.[0-9]{2}$'
```

or use a type of the service, and convert.
",
);

pub(crate) static NOT_SERIALIZABLE: Rule = rule(
    "RG071",
    "not-serializable",
    Severity::Warning,
    "a type on the wire without a visible Serialize or Deserialize",
    "A request is read with `Deserialize` and a response is written with `Serialize`. Neither a derive nor an impl \
for this type could be seen; a macro may make one. The document describes it as any JSON value.

```rust
struct Post { title: String }
```

Derive both, or the one that the direction needs:

```rust
#[derive(Serialize, Deserialize)]
struct Post { title: String }
```
",
);

pub(crate) static CUSTOM_SERIALIZATION: Rule = rule(
    "RG072",
    "custom-serialization",
    Severity::Warning,
    "an impl of Serialize or Deserialize that does more than can be read",
    "What a written impl does is known where it is simple: `serialize_str`, `collect_str`, `serialize_struct` with \
literal field names, or handing on to a field. This one does more, so the document describes the type as any JSON value.

```rust
impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        legacy::write(self, serializer)
    }
}
```

Derive the impl, go through a type that derives it (`#[serde(into = \"…\", try_from = \"…\")]`), or state the schema in `routegen.toml`:

```toml
[types.\"crate::Money\"]
type = \"string\"
```
",
);

pub(crate) static UNKNOWN_SERDE_MODULE: Rule = rule(
    "RG073",
    "unknown-serde-module",
    Severity::Warning,
    "a `with` module or function whose form on the wire is not known",
    "`#[serde(with = \"…\")]` replaces what the field's type does by functions. Those of chrono, time, serde_with and \
others are known, and simple functions of the service are read. This one is not, so the field is any JSON value in the document.

```rust
#[serde(with = \"legacy::cents\")]
price: Price,
```

Use a type for the form, or a known module:

```rust
#[derive(Serialize, Deserialize)]
#[serde(into = \"i64\", from = \"i64\")]
struct Price(Decimal);
```
",
);

pub(crate) static MAP_KEY_NOT_A_STRING: Rule = rule(
    "RG074",
    "map-key-not-a-string",
    Severity::Error,
    "a map whose keys cannot be keys of a JSON object",
    "JSON has strings as keys. serde_json writes integers, booleans, unit variants and newtypes of these as text, and \
answers everything else with the error `key must be a string` while the service runs.

```rust
// bad: fails at run time
HashMap<Point, u32>
// good: text as keys, or a list of pairs
HashMap<String, u32>
Vec<(Point, u32)>
```
",
);

pub(crate) static NEVER_ON_THE_WIRE: Rule = rule(
    "RG075",
    "never-on-the-wire",
    Severity::Error,
    "a form that serde compiles but always refuses at run time",
    "serde accepts some combinations in the derive and fails each time a value is read or written: `flatten` on \
something that is no struct, map or enum, or an internally tagged variant around a string, number or list.

```rust
// bad: fails at run time
#[serde(tag = \"type\")]
enum Event { Message(String) }
// good
#[serde(tag = \"type\", content = \"data\")]
enum Event { Message(String) }
```
",
);

pub(crate) static UNSTATED_VALIDATION: Rule = Rule {
    severity: Severity::Note,
    persona: Persona::Pedantic,
    ..rule(
        "RG077",
        "unstated-validation",
        Severity::Note,
        "a check that no keyword of JSON Schema can say",
        "A function of the service, or the comparison of two fields, decides whether this value is good. The document \
cannot say so: a client learns of it from the answer. Describe it in the field's doc comment.

```rust
// bad: nobody is told
#[validate(must_match(other = \"password\"))]
again: String,
// good
/// The same as `password`.
#[validate(must_match(other = \"password\"))]
again: String,
```
",
    )
};

pub(crate) static ENDLESS_TYPE: Rule = rule(
    "RG076",
    "endless-type",
    Severity::Warning,
    "a generic type that contains itself with ever larger arguments",
    "Each use of this type needs another one with larger type arguments, without end. The document stops at some \
depth and describes the rest as any JSON value.

```rust
// bad
struct Nest<T> { inner: Option<Box<Nest<Vec<T>>>> }
// good: the same argument all the way down
struct Nest<T> { inner: Option<Box<Nest<T>>> }
```
",
);
