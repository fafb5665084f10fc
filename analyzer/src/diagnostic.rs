//! Findings: what is wrong, where, why it matters and what to write instead.

use serde::Serialize;

use crate::rules::Subject;
use crate::source::Span;

/// How bad a finding is. Errors decide the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Note,
    Warning,
    Error,
}

/// How sure a rule is of its findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// Who wants to see a finding: everybody, people who care for smells, or auditors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Persona {
    Regular,
    Pedantic,
    Auditor,
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// Files that cannot be read or parsed.
    Source,
    /// Folders and files of the routes tree.
    Tree,
    /// Handlers: extractors, return types, methods.
    Handler,
    /// Types and what serde does with them.
    Types,
    /// What could not be inferred.
    Inference,
    Secrets,
    Validation,
    Errors,
    Exposure,
    Injection,
    Access,
    Transport,
    Resources,
    /// The checker's own hygiene.
    Checker,
}

/// One row of the rule table. A rule is named by the pattern that it flags.
#[derive(Debug)]
pub struct Rule {
    /// Stable code, `RG001`.
    pub code: &'static str,
    /// Stable name in kebab case, as written in `allow(…)`.
    pub name: &'static str,
    pub group: Group,
    pub severity: Severity,
    pub confidence: Confidence,
    pub persona: Persona,
    /// One line: what it flags.
    pub summary: &'static str,
    /// The page that `routegen explain RULE` prints, in Markdown: what it flags, why it is bad, bad and good code.
    pub explain: &'static str,
    /// For rules decided on facts and the finished model. Rules that a pass reports by itself have none.
    pub check: Option<fn(&Subject<'_>, &mut Report)>,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

/// A further place that belongs to a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub span: Span,
    pub message: String,
}

/// Whether a fix keeps the program's meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Applicability {
    Safe,
    Unsafe,
}

/// A text to put in the place of a span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

/// A change that removes the cause of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    pub title: String,
    pub applicability: Applicability,
    pub edits: Vec<Edit>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    pub rule: &'static Rule,
    pub severity: Severity,
    pub confidence: Confidence,
    pub span: Span,
    /// What is wrong, in the user's words; a sentence without a final stop.
    pub message: String,
    pub related: Vec<Label>,
    /// What to write instead, and why it matters.
    pub help: Option<String>,
    pub fix: Option<Fix>,
}

impl Diagnostic {
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            confidence: rule.confidence,
            span,
            message: message.into(),
            related: Vec::new(),
            help: None,
            fix: None,
        }
    }

    #[must_use]
    pub fn label(mut self, span: Span, message: impl Into<String>) -> Self {
        self.related.push(Label {
            span,
            message: message.into(),
        });
        self
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

/// Something that no rule looked at, so that silence is not mistaken for safety.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unchecked {
    pub span: Span,
    pub what: String,
    pub why: String,
}

/// A finding that a comment in the source takes back.
#[derive(Debug, Clone, PartialEq)]
pub struct Suppressed {
    pub diagnostic: Diagnostic,
    pub reason: String,
}

/// The findings of one analysis, in the order of their places once [`Report::sort`] ran.
#[derive(Debug, Default, Clone)]
pub struct Report {
    pub diagnostics: Vec<Diagnostic>,
    pub unchecked: Vec<Unchecked>,
    pub suppressed: Vec<Suppressed>,
}

impl Report {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub fn extend(&mut self, other: Report) {
        self.diagnostics.extend(other.diagnostics);
        self.unchecked.extend(other.unchecked);
        self.suppressed.extend(other.suppressed);
    }

    /// Orders by place, then rule, then message, and drops what was found twice.
    pub fn sort(&mut self) {
        let key = |d: &Diagnostic| (d.span, d.rule.code, d.message.clone());
        self.diagnostics.sort_by_key(key);
        self.diagnostics.dedup_by(|a, b| key(a) == key(b));
        self.unchecked.sort_by_key(|u| (u.span, u.what.clone()));
        self.unchecked.dedup();
    }

    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|d| d.severity == Severity::Error)
    }
}
