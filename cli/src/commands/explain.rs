//! `routegen explain RULE`: the page of a rule.

use routegen_analyzer::diagnostic::Rule;
use routegen_analyzer::rules::{self, RULES};

use super::Outcome;
use crate::args::Explain;
use crate::disk::CannotRun;

pub(super) fn run(args: &Explain) -> Result<Outcome, CannotRun> {
    let rule = rules::find(&args.rule).ok_or_else(|| unknown(&args.rule))?;
    anstream::println!("{}", page(rule));
    Ok(Outcome::Clean)
}

/// The page, in Markdown.
pub(crate) fn page(rule: &Rule) -> String {
    let severity = format!("{:?}", rule.severity).to_lowercase();
    format!(
        "# {} ({}, {severity})\n\n{}\n\n{}",
        rule.name,
        rule.code,
        rule.summary,
        rule.explain.trim()
    )
}

fn unknown(name: &str) -> CannotRun {
    let error = CannotRun::new(format!("there is no rule `{name}`"));
    let near = RULES
        .iter()
        .map(|rule| (strsim::damerau_levenshtein(rule.name, name), rule.name))
        .filter(|(distance, _)| *distance <= 4)
        .min();
    match near {
        Some((_, near)) => error.help(format!("did you mean `{near}`?")),
        None => error.help("`routegen check` prints the names of the rules with its findings"),
    }
}
