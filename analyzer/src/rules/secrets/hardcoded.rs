//! `hardcoded-credential`: a literal under a name that says it is secret.

use super::{lexicon, random, shapes};
use crate::diagnostic::{Confidence, Diagnostic, Group, Persona, Report, Rule, Severity};
use crate::facts::{Bound, Literal, Place};
use crate::rules::Subject;

pub(crate) static HARDCODED_CREDENTIAL: Rule = Rule {
    code: "RG102",
    name: "hardcoded-credential",
    group: Group::Secrets,
    severity: Severity::Error,
    confidence: Confidence::Medium,
    persona: Persona::Regular,
    summary: "a literal as the value of something that is named like a secret",
    explain: r#"
Flags a text literal that is given to a constant, variable, field, argument, map entry or function whose name says that it
is secret (`password`, `jwt_secret`, `api_key`, …), when the text could be one: at least eight characters, and no
sentence, path, URL, header name, placeholder or template.

The same secret then serves every environment, stands in every clone, and cannot be changed without a release.
CWE-798, CWE-259, OWASP API8:2023, ASVS 5.0 13.3.1.

```rust
// bad
const JWT_SECRET: &str = "correct-horse-battery";
// good
let jwt_secret = std::env::var("JWT_SECRET")?;
```

It does not see secrets under names that say nothing, and code that is compiled for tests only.
"#,
    check: Some(check),
};

fn check(subject: &Subject<'_>, report: &mut Report) {
    for literal in &subject.facts.literals {
        let Some((bound, text)) = suspect(literal) else {
            continue;
        };
        let mut found = Diagnostic::new(
            &HARDCODED_CREDENTIAL,
            literal.span,
            format!("the value of `{}` is written into the source", bound.name),
        )
        .help(format!(
            "read it when the program starts: `std::env::var(\"{}\")?`",
            lexicon::words(&bound.name).join("_").to_uppercase()
        ));
        if let Some(span) = bound.span {
            found = found.label(span, "this name says that it is secret");
        }
        debug_assert!(!text.is_empty());
        report.push(found);
    }
}

/// A literal that is named like a secret and could be one, and is not reported as a provider's token.
fn suspect(literal: &Literal) -> Option<(&Bound, &str)> {
    let bound = literal.bound.as_ref()?;
    let text = literal.value.as_str()?;
    let place = match literal.place {
        Place::Code | Place::Attribute => true,
        // `if password == "letmein"` is a credential; a compared header name is not, and is told by its text.
        Place::Compared => true,
        Place::Docs | Place::Format => false,
    };
    let same = lexicon::words(&bound.name) == lexicon::words(text);
    let fits = place
        && !literal.in_test
        && !same
        && lexicon::is_sensitive(&bound.name)
        && random::could_be_a_secret(text)
        && shapes::find(text).is_none();
    fits.then_some((bound, text))
}
