//! `credentials-in-url-literal`: `postgres://app:password@host/db`.

use super::random;
use crate::diagnostic::{Confidence, Diagnostic, Group, Persona, Report, Rule, Severity};
use crate::facts::Place;
use crate::rules::Subject;

pub(crate) static CREDENTIALS_IN_URL_LITERAL: Rule = Rule {
    code: "RG105",
    name: "credentials-in-url-literal",
    group: Group::Secrets,
    severity: Severity::Error,
    confidence: Confidence::High,
    persona: Persona::Regular,
    summary: "a URL in the source with a password in it",
    explain: r#"
Flags a literal with a URL whose user part has a password (RFC 3986, 3.2.1). URLs of this machine with the same word as user
and password, holes (`{}`, `${…}`, `<…>`) and code that is compiled for tests only are left alone.

Whoever can read the repository can use the database. CWE-798, OWASP API8:2023, ASVS 5.0 13.3.1.

```rust
// bad
let pool = PgPool::connect("postgres://app:n0tSoSecret@db.internal/app").await?;
// good
let pool = PgPool::connect(&std::env::var("DATABASE_URL")?).await?;
```
"#,
    check: Some(check),
};

fn check(subject: &Subject<'_>, report: &mut Report) {
    for literal in &subject.facts.literals {
        let in_code = literal.place != Place::Docs && !literal.in_test;
        let Some(url) = literal
            .value
            .as_str()
            .filter(|_| in_code)
            .and_then(credentials)
        else {
            continue;
        };
        report.push(
            Diagnostic::new(
                &CREDENTIALS_IN_URL_LITERAL,
                literal.span,
                format!("this URL has the password of `{}` in it", url.user),
            )
            .help("read the whole URL when the program starts: `std::env::var(\"DATABASE_URL\")?`"),
        );
    }
}

struct Credentials<'t> {
    user: &'t str,
}

/// The user of a URL with a password that is meant.
fn credentials(text: &str) -> Option<Credentials<'_>> {
    let (scheme, rest) = text.split_once("://")?;
    let scheme = scheme
        .rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '+')
        .next()?;
    let authority = rest.split(['/', '?', '#', ' ', '"']).next()?;
    let (userinfo, host) = authority.rsplit_once('@')?;
    let (user, password) = userinfo.split_once(':')?;
    let hole = |text: &str| text.is_empty() || text.contains(['{', '<', '$', '*', '%']);
    let local = [
        "localhost",
        "127.0.0.1",
        "[::1]",
        "db",
        "postgres",
        "mysql",
        "redis",
    ];
    let host = host.split(':').next().unwrap_or(host);
    let usual = local.contains(&host)
        && (user == password || password == "password" || password == "postgres");
    let meant =
        !scheme.is_empty() && !hole(password) && !usual && !random::is_placeholder(password);
    meant.then_some(Credentials { user })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_password_that_is_meant_counts() {
        for url in [
            "postgres://app:n0tSoSecret@db.internal/app",
            "redis://:s3cr3t-word@cache:6379",
        ] {
            assert!(credentials(url).is_some(), "{url}");
        }
        for url in [
            "postgres://postgres:postgres@localhost/app",
            "https://example.org/a:b@c",
            "postgres://{user}:{pw}@h/d",
            "postgres://user:<password>@host/db",
            "mailto:a@b",
            "https://user@host/",
        ] {
            assert!(credentials(url).is_none(), "{url}");
        }
    }
}
