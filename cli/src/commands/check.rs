//! `routegen check`: the findings.

use routegen_analyzer::Report;
use routegen_analyzer::diagnostic::{Confidence, Diagnostic, Persona, Rule, Severity};
use routegen_analyzer::rules::{self, RULES};

use super::explain::unknown;
use super::{Outcome, print_json};
use crate::args::{Audience, Check, CheckFormat, Sureness};
use crate::disk::{self, CannotRun};
use crate::render;

pub(super) fn run(args: &Check) -> Result<Outcome, CannotRun> {
    if args.list_rules {
        anstream::print!("{}", rule_table());
        return Ok(Outcome::Clean);
    }
    let wanted = Wanted::new(args)?;
    let mut loaded = disk::load(&args.dir)?;
    let mut analysis = loaded.analyze();
    wanted.keep(&mut analysis.report);
    let sources = &loaded.project.sources;
    let report = &analysis.report;
    match args.format {
        CheckFormat::Human => {
            anstream::print!("{}", render::findings(sources, report));
            anstream::println!("{}", render::tally(report));
        }
        CheckFormat::Json => print_json(&render::check_report(sources, report))?,
        CheckFormat::Sarif => {
            print_json(&render::sarif_log(sources, report))?;
            // Whoever reads the log decides; a scan that ran is a scan that succeeded.
            return Ok(Outcome::Clean);
        }
        CheckFormat::Github => anstream::print!("{}", render::annotations(sources, report)),
    }
    Ok(Outcome::of(report.has_errors()))
}

/// Which findings are asked for.
struct Wanted {
    persona: Persona,
    confidence: Confidence,
    select: Vec<&'static Rule>,
    ignore: Vec<&'static Rule>,
}

impl Wanted {
    fn new(args: &Check) -> Result<Self, CannotRun> {
        let rules = |names: &[String]| -> Result<Vec<&'static Rule>, CannotRun> {
            names
                .iter()
                .map(|name| rules::find(name).ok_or_else(|| unknown(name)))
                .collect()
        };
        Ok(Self {
            persona: match args.persona {
                Audience::Regular => Persona::Regular,
                Audience::Pedantic => Persona::Pedantic,
                Audience::Auditor => Persona::Auditor,
            },
            confidence: match args.min_confidence {
                Sureness::Low => Confidence::Low,
                Sureness::Medium => Confidence::Medium,
                Sureness::High => Confidence::High,
            },
            select: rules(&args.select)?,
            ignore: rules(&args.ignore)?,
        })
    }

    /// Files that could not be read are always reported: nothing in them was checked.
    fn keep(&self, report: &mut Report) {
        let wanted = |found: &Diagnostic| {
            found.rule.group == routegen_analyzer::diagnostic::Group::Source
                || found.rule.persona <= self.persona
                    && found.confidence >= self.confidence
                    && (self.select.is_empty() || self.select.contains(&found.rule))
                    && !self.ignore.contains(&found.rule)
        };
        report.diagnostics.retain(wanted);
        report
            .suppressed
            .retain(|suppressed| wanted(&suppressed.diagnostic));
    }
}

/// Code, severity, persona, name and summary of each rule.
fn rule_table() -> String {
    let word = |severity: Severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let persona = |persona: Persona| match persona {
        Persona::Regular => "regular",
        Persona::Pedantic => "pedantic",
        Persona::Auditor => "auditor",
    };
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    RULES
        .iter()
        .map(|rule| {
            format!(
                "{}  {:<7}  {:<8}  {:<width$}  {}\n",
                rule.code,
                word(rule.severity),
                persona(rule.persona),
                rule.name,
                rule.summary
            )
        })
        .collect()
}
