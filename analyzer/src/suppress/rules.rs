//! Rules about suppressions.

use crate::diagnostic::{Confidence, Group, Persona, Rule, Severity};

pub static UNUSED_SUPPRESSION: Rule = Rule {
    code: "RG901",
    name: "unused-suppression",
    group: Group::Checker,
    severity: Severity::Warning,
    confidence: Confidence::High,
    persona: Persona::Regular,
    summary: "a suppression that suppresses nothing",
    explain: r#"
Flags `// routegen: allow(…)` comments at whose place the rule reports nothing. The code changed, or the name is wrong; left
alone, the comment would hide the next real finding there.

```rust
// bad
// routegen: allow(hardcoded-credential, reason = "a test key")
const PORT: u16 = 3000;
// good
const PORT: u16 = 3000;
```
"#,
    check: None,
};

pub static SUPPRESSION_WITHOUT_REASON: Rule = Rule {
    code: "RG902",
    name: "suppression-without-reason",
    group: Group::Checker,
    severity: Severity::Warning,
    confidence: Confidence::High,
    persona: Persona::Regular,
    summary: "a suppression that does not say why it is there",
    explain: r#"
Flags `// routegen: allow(…)` comments without a reason. They do not count: whoever reads the code later has to be able to
judge whether the reason still holds.

```rust
// bad
// routegen: allow(hardcoded-credential)
const DEMO_PASSWORD: &str = "demo-account-42";
// good
// routegen: allow(hardcoded-credential, reason = "the demo account is public")
const DEMO_PASSWORD: &str = "demo-account-42";
```
"#,
    check: None,
};
