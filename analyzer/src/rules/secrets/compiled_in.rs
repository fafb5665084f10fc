//! `secret-compiled-in`: a secret read while the crate compiles ends up in the binary.

use super::lexicon;
use crate::diagnostic::{Confidence, Diagnostic, Group, Persona, Report, Rule, Severity};
use crate::rules::Subject;

pub(crate) static SECRET_COMPILED_IN: Rule = Rule {
    code: "RG104",
    name: "secret-compiled-in",
    group: Group::Secrets,
    severity: Severity::Error,
    confidence: Confidence::High,
    persona: Persona::Regular,
    summary: "a secret that is read while the crate compiles, and becomes a part of the binary",
    explain: r#"
Flags `env!` and `option_env!` of variables that are named like secrets.

The secret of the machine that compiled the program is in every copy of it, readable with `strings`, and is the same in every
environment. OWASP API8:2023, ASVS 5.0 13.3.1.

```rust
// bad
const KEY: &str = env!("JWT_SECRET");
// good
let key = std::env::var("JWT_SECRET")?;
```
"#,
    check: Some(check),
};

fn check(subject: &Subject<'_>, report: &mut Report) {
    let secret = subject
        .api
        .env
        .iter()
        .filter(|variable| lexicon::is_sensitive(&variable.name));
    for variable in secret {
        for read in variable.reads.iter().filter(|read| read.at_compile_time) {
            report.push(
                Diagnostic::new(
                    &SECRET_COMPILED_IN,
                    read.span,
                    format!("`{}` becomes a part of the binary", variable.name),
                )
                .help(format!(
                    "read it when the program starts: `std::env::var(\"{}\")?`",
                    variable.name
                )),
            );
        }
    }
}
