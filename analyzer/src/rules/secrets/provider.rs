//! `provider-secret-literal`: a token that a provider made, in the source.

use super::shapes;
use crate::diagnostic::{Confidence, Diagnostic, Group, Persona, Report, Rule, Severity};
use crate::facts::{Literal, LiteralValue};
use crate::rules::Subject;
use crate::source::Span;

pub(crate) static PROVIDER_SECRET_LITERAL: Rule = Rule {
    code: "RG101",
    name: "provider-secret-literal",
    group: Group::Secrets,
    severity: Severity::Error,
    confidence: Confidence::High,
    persona: Persona::Regular,
    summary: "a token with the shape of a provider's secret in the source",
    explain: r#"
Flags text and byte literals, attribute values and doc comments that hold a token as AWS, GitHub, Stripe, Slack and
others make them, or a private key in PEM form. Where a provider puts a checksum into its tokens, the checksum is
verified.

Whoever can read the repository, a backup or the binary has the secret; rotating it means a release.
CWE-798, OWASP API8:2023, ASVS 5.0 13.3.1.

```rust
// bad
let client = Client::new("sk_live_…");
// good
let client = Client::new(&std::env::var("STRIPE_SECRET_KEY")?);
```

It does not see tokens that are put together from parts, publishable keys (which are made to be seen), or code that is
compiled for tests only.
"#,
    check: Some(check),
};

fn check(subject: &Subject<'_>, report: &mut Report) {
    for literal in subject
        .facts
        .literals
        .iter()
        .filter(|literal| !literal.in_test)
    {
        if let Some(found) = literal.value.as_str().and_then(shapes::find) {
            let span = inner(literal, &found.range).unwrap_or(literal.span);
            report.push(
                Diagnostic::new(
                    &PROVIDER_SECRET_LITERAL,
                    span,
                    format!("this is a {} in the source", found.name),
                )
                .help(
                    "revoke it at the provider, then read it when the program starts: \
                     `std::env::var(\"NAME\")?`, with NAME in .env.example",
                ),
            );
        }
    }
}

/// The token's own place, where the literal is written without escapes.
fn inner(literal: &Literal, range: &std::ops::Range<usize>) -> Option<Span> {
    let LiteralValue::Text(text) = &literal.value else {
        return None;
    };
    let Span { file, start, end } = literal.span;
    let quotes = (end - start).checked_sub(text.len() as u32)?;
    (quotes == 2).then(|| {
        Span::new(
            file,
            start + 1 + range.start as u32,
            start + 1 + range.end as u32,
        )
    })
}
