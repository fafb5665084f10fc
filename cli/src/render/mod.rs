//! How results are shown: to people as rustc shows them, to programs as JSON.

mod answer;
mod github;
mod human;
mod json;
mod routes;
mod sarif;

pub(crate) use answer::answer;
pub(crate) use github::annotations;
pub(crate) use human::{findings, place};
pub(crate) use json::{CheckReport, check_report};
pub(crate) use routes::{RouteRow, route_rows, route_table};
pub(crate) use sarif::log as sarif_log;

use routegen_analyzer::Report;
use routegen_analyzer::diagnostic::Severity;

/// `1 error`, `2 errors`.
pub(crate) fn count(number: usize, one: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {one}{plural}")
}

/// `2 errors, 1 warning and 3 notes`.
pub(crate) fn tally(report: &Report) -> String {
    let of = |severity| {
        report
            .diagnostics
            .iter()
            .filter(|d| d.severity == severity)
            .count()
    };
    format!(
        "{}, {} and {}",
        count(of(Severity::Error), "error"),
        count(of(Severity::Warning), "warning"),
        count(of(Severity::Note), "note")
    )
}
