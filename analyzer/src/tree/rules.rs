//! The findings of the folder grammar, each with the page that explains it.

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
        group: Group::Tree,
        severity,
        confidence: Confidence::High,
        persona: Persona::Regular,
        summary,
        explain,
        check: None,
    }
}

/// All rules of this module, in the order of their codes.
pub static RULES: &[&Rule] = &[
    &CONFLICTING_PARAMETER,
    &REPEATED_PARAMETER,
    &SIMILAR_PARAMETERS,
    &CATCH_ALL_NOT_LAST,
    &OPTIONAL_CATCH_ALL_BESIDE_ROUTE,
    &TWO_CATCH_ALLS,
    &MALFORMED_SEGMENT,
    &PARTIAL_PARAMETER,
    &PAGE_FEATURE,
    &PARAMETER_NAME,
    &DUPLICATE_PATH,
    &PATH_IN_BOTH_ROOTS,
    &CASE_COLLISION,
    &FOLDER_NAMED_LIKE_ROUTE,
    &UNREADABLE_NAME,
    &LINK_LOOP,
    &MISSPELLED_FILE,
];

pub static CONFLICTING_PARAMETER: Rule = rule(
    "RG010",
    "conflicting-parameter",
    Severity::Error,
    "two names for the parameter at one place of the URL",
    "Two folders stand for the same segment of a URL and give it different names. A request for \
`/users/7` fits both, and no router can tell them apart.

```text
routes/users/[id]/route.rs
routes/users/[name]/posts/route.rs     the same segment, called `name`
```

Use one name for the segment everywhere below `users`:

```text
routes/users/[id]/route.rs
routes/users/[id]/posts/route.rs
```
",
);

pub static REPEATED_PARAMETER: Rule = rule(
    "RG011",
    "repeated-parameter",
    Severity::Error,
    "one parameter name twice in a path",
    "A handler reads its parameters by name, and of two with the same name it can only see one.

```text
routes/users/[id]/posts/[id]/route.rs
```

Say what each of them identifies:

```text
routes/users/[user_id]/posts/[id]/route.rs
```
",
);

pub static SIMILAR_PARAMETERS: Rule = rule(
    "RG012",
    "similar-parameters",
    Severity::Error,
    "parameter names of one path that differ only by `-` or `_`",
    "In the names of parameters `-` becomes `_`, as a Rust field needs it, and people overlook such signs. \
Two names that differ by nothing else are the same name to one or the other.

```text
routes/[user-id]/friends/[userid]/route.rs
```

Give the second a name that says what it is:

```text
routes/[user-id]/friends/[friend-id]/route.rs
```
",
);

pub static CATCH_ALL_NOT_LAST: Rule = rule(
    "RG013",
    "catch-all-not-last",
    Severity::Error,
    "a folder below a catch-all",
    "`[...rest]` takes every segment that follows, so that nothing is left for a folder below it.

```text
routes/files/[...path]/info/route.rs
```

Put the fixed part first, or take one segment only:

```text
routes/info/[...path]/route.rs
routes/files/[name]/info/route.rs
```
",
);

pub static OPTIONAL_CATCH_ALL_BESIDE_ROUTE: Rule = rule(
    "RG014",
    "optional-catch-all-beside-route",
    Severity::Error,
    "an optional catch-all beside a route for the path without it",
    "`[[...rest]]` takes zero or more segments: `docs/[[...rest]]` serves `/docs` as well. A `route.rs` \
in `docs` serves the same path.

```text
routes/docs/route.rs
routes/docs/[[...rest]]/route.rs
```

Single brackets take one or more segments and leave `/docs` to its own file:

```text
routes/docs/route.rs
routes/docs/[...rest]/route.rs
```
",
);

pub static TWO_CATCH_ALLS: Rule = rule(
    "RG015",
    "two-catch-alls",
    Severity::Error,
    "`[...rest]` beside `[[...rest]]`",
    "Both take every segment that follows. The one in double brackets also serves the path without any.

```text
routes/docs/[...rest]/route.rs
routes/docs/[[...rest]]/route.rs
```

Keep one of the two.
",
);

pub static MALFORMED_SEGMENT: Rule = rule(
    "RG016",
    "malformed-segment",
    Severity::Error,
    "a folder name in brackets that is none of the three parameters",
    "A folder name in brackets that has no meaning would, as a literal name, silently serve a URL that nobody \
asks for. Three forms have one:

```text
[id]            one segment
[...rest]       one or more segments, at the end of a path
[[...rest]]     zero or more segments, at the end of a path
```

Anything else, such as `[[id]]`, `[]`, `[..rest]`, `[…rest]` or `[id`, is refused.
",
);

pub static PARTIAL_PARAMETER: Rule = rule(
    "RG017",
    "partial-parameter",
    Severity::Error,
    "brackets in a part of a folder name",
    "A parameter is a whole segment: the brackets must be the whole folder name. `[id].json` and \
`post-[id]` would be literal names, served at a URL with brackets in it.

```text
routes/posts/[id].json/route.rs
```

Take the whole segment and look at its ending in the handler:

```text
routes/posts/[file]/route.rs
```
",
);

pub static PAGE_FEATURE: Rule = rule(
    "RG018",
    "page-feature",
    Severity::Error,
    "a parallel or intercepting route",
    "In Next.js `@slot` shows several pages in one layout, and `(.)photo` shows a page in place of another \
while somebody navigates. Both arrange pages in a browser. A tree of route handlers answers \
requests, and such a folder would never be one.

```text
routes/@modal/login/route.rs
routes/(.)photo/route.rs
```

Name the folder after the segment that it serves, or put it in parentheses to leave it out of the URL:

```text
routes/(modal)/login/route.rs
routes/photo/route.rs
```
",
);

pub static PARAMETER_NAME: Rule = rule(
    "RG019",
    "unusable-parameter-name",
    Severity::Error,
    "a parameter whose name cannot be a field of a struct",
    "axum's `Path` fills a struct by the names of its fields, so that the name of a parameter must be a \
Rust identifier once each `-` is an `_`.

```text
routes/[1st]/route.rs
routes/[user.name]/route.rs
```

```text
routes/[first]/route.rs
routes/[user-name]/route.rs      the field `user_name`
```
",
);

pub static DUPLICATE_PATH: Rule = rule(
    "RG020",
    "duplicate-path",
    Severity::Error,
    "two files for one path",
    "Folders in parentheses are no part of the URL, and so two files in different groups can be the same path.

```text
routes/(shop)/about/route.rs
routes/(blog)/about/route.rs
```

Put all methods of a path into one file.
",
);

pub static PATH_IN_BOTH_ROOTS: Rule = rule(
    "RG021",
    "path-in-both-roots",
    Severity::Error,
    "one path in the App Router and in the Pages Router",
    "Both roots serve the same URLs. One path can have one file only.

```text
src/routes/api/users/route.rs
src/pages/api/users.rs
```

Keep the `route.rs` and move what the other file does into functions named after the methods.
",
);

pub static CASE_COLLISION: Rule = rule(
    "RG022",
    "case-collision",
    Severity::Error,
    "names in one folder that differ only in upper and lower case",
    "URLs are case-sensitive, and so are file systems on Linux. On Windows and macOS two names that \
differ only in case are one, and whoever checks the project out there loses one of the two.

```text
routes/Posts/route.rs
routes/posts/[id]/route.rs
```

Use one spelling.
",
);

pub static FOLDER_NAMED_LIKE_ROUTE: Rule = rule(
    "RG023",
    "folder-named-like-route",
    Severity::Warning,
    "a folder with the name of a route file",
    "A folder named `route.rs` or `middleware.rs` is a segment of the URL like any other: it does not \
make the folder above it a route.

```text
routes/posts/route.rs/get.rs
```

Make it a file:

```text
routes/posts/route.rs
```
",
);

pub static UNREADABLE_NAME: Rule = rule(
    "RG024",
    "unreadable-name",
    Severity::Error,
    "a file or folder whose name is not UTF-8",
    "The name of a folder becomes a part of a URL and of generated source, both of which are UTF-8. \
A name in another encoding cannot be either.

Rename the folder. Any letters will do: they are percent-encoded where they need to be.

```sh
mv src/routes/caf? src/routes/café
```
",
);

pub static LINK_LOOP: Rule = rule(
    "RG025",
    "link-loop",
    Severity::Warning,
    "a symbolic link to a folder above it",
    "A link that leads back to a folder above it has no end: every path below it exists again below it. \
It is not followed, and there are no routes below it.

```text
routes/posts/all -> ..
```

Remove the link, or make it point to a folder elsewhere.
",
);

pub static MISSPELLED_FILE: Rule = rule(
    "RG026",
    "misspelled-route-file",
    Severity::Warning,
    "a file that is almost named `route.rs`",
    "In the App Router a folder is a route when it holds a file with exactly the name `route.rs`. Other \
files are ordinary modules, and nobody is told that they serve nothing.

```text
routes/posts/Route.rs
```

Name the file `route.rs`.
",
);
