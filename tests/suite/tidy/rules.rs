//! The table of rules: its order, its names, and the page of each rule.

use std::collections::BTreeSet;

use routegen_analyzer::diagnostic::Group;
use routegen_analyzer::rules::RULES;

use super::{none, texts};

#[test]
fn codes_and_names_are_unique_and_in_order() {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    let sorted: Vec<&str> = BTreeSet::from_iter(codes.iter().copied())
        .into_iter()
        .collect();
    assert_eq!(codes, sorted);
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len(), "two rules share a name");
}

#[test]
fn codes_and_names_are_written_as_all_others() {
    let mut complaints = Vec::new();
    for rule in RULES {
        let digits = rule.code.strip_prefix("RG").unwrap_or_default();
        if digits.len() != 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            complaints.push(format!("{}: a code is RG and three digits", rule.code));
        }
        let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !rule.name.chars().all(kebab) || !rule.name.contains('-') {
            complaints.push(format!("{}: `{}` is not kebab-case", rule.code, rule.name));
        }
        if rule.summary.is_empty() || rule.summary.ends_with('.') || rule.summary.contains('\n') {
            complaints.push(format!(
                "{}: a summary is one line without a final stop",
                rule.code
            ));
        }
        if rule.summary.starts_with("A ") || rule.summary.starts_with("An ") {
            complaints.push(format!("{}: a summary begins small", rule.code));
        }
    }
    none(complaints);
}

#[test]
fn every_rule_is_in_the_table() {
    let mut complaints = Vec::new();
    for file in texts(&["analyzer/src"], &[".rs"]) {
        if file.path == "analyzer/src/testing.rs" {
            continue; // has a rule of its own to test itself with
        }
        for code in file
            .text
            .split("\"RG")
            .skip(1)
            .filter_map(|rest| rest.get(..4))
        {
            let Some(digits) = code.strip_suffix('"') else {
                continue;
            };
            if !RULES.iter().any(|rule| rule.code.ends_with(digits)) {
                complaints.push(format!("{}: RG{digits} is not in RULES", file.path));
            }
        }
    }
    none(complaints);
}

#[test]
fn every_page_shows_what_is_flagged_and_what_to_write_instead() {
    let mut complaints = Vec::new();
    for rule in RULES {
        let fences = rule
            .explain
            .lines()
            .filter(|line| line.starts_with("```"))
            .count();
        // What the rules about folders flag can be told from what is right in one listing.
        let enough = match rule.group {
            Group::Source | Group::Tree => 2,
            _ => 4,
        };
        let both = ["// bad", "// good"]
            .iter()
            .all(|mark| rule.explain.contains(mark));
        if (fences < enough && !both) || fences == 0 || fences % 2 != 0 {
            complaints.push(format!(
                "{} ({}) has {fences} code fences: show bad code and good code",
                rule.code, rule.name
            ));
        }
        let prose = rule.explain.split("```").next().unwrap_or_default();
        if prose.trim().len() < 60 {
            complaints.push(format!(
                "{} does not begin by saying why it is bad",
                rule.code
            ));
        }
    }
    none(complaints);
}
