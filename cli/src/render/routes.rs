//! The list of routes: for people a table, for programs rows.

use std::collections::BTreeSet;

use routegen_analyzer::Api;
use routegen_analyzer::source::SourceMap;
use serde::Serialize;

/// One operation.
#[derive(Debug, Serialize)]
pub(crate) struct RouteRow {
    method: &'static str,
    path: String,
    file: String,
    /// Of the handler's name, from 1.
    line: u32,
    handler: String,
    /// Names of the path's parameters, in order.
    params: Vec<String>,
    /// Statuses in ascending order; `default` where not every answer is known.
    statuses: Vec<StatusCell>,
}

#[derive(Debug, Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(untagged)]
enum StatusCell {
    Code(u16),
    Unknown(&'static str),
}

impl std::fmt::Display for StatusCell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Unknown(word) => f.write_str(word),
        }
    }
}

/// In the order of paths, then methods.
pub(crate) fn route_rows(api: &Api, sources: &SourceMap) -> Vec<RouteRow> {
    let row = |route: &routegen_analyzer::model::Route| {
        let (file, line) = match route.handler.origin.span {
            Some(span) => {
                let at = sources.line_col(span.file, span.start);
                (sources.path(span.file).to_owned(), at.line)
            }
            None => (String::new(), 0),
        };
        let statuses: BTreeSet<StatusCell> = route
            .handler
            .answers
            .iter()
            .map(|answer| cell(answer.status))
            .collect();
        RouteRow {
            method: route.method.as_str(),
            path: route.path.to_string(),
            file,
            line,
            handler: route.handler.name.clone(),
            params: route
                .path
                .params()
                .filter_map(|s| s.param().map(str::to_owned))
                .collect(),
            statuses: statuses.into_iter().collect(),
        }
    };
    api.routes.iter().map(row).collect()
}

fn cell(status: routegen_analyzer::model::Status) -> StatusCell {
    use routegen_analyzer::model::Status;
    match status {
        Status::Code(code) => StatusCell::Code(code),
        Status::Unknown => StatusCell::Unknown("default"),
    }
}

/// Columns: method, path, statuses, place of the handler.
pub(crate) fn route_table(rows: &[RouteRow]) -> String {
    let width = |of: fn(&RouteRow) -> usize| rows.iter().map(of).max().unwrap_or(0);
    let path_width = width(|row| row.path.chars().count());
    let status_width = width(|row| statuses(row).chars().count());
    let mut text = String::new();
    for row in rows {
        let line = format!(
            "  {:<7} {:<path_width$}  {:<status_width$}  {}:{} {}\n",
            row.method,
            row.path,
            statuses(row),
            row.file,
            row.line,
            row.handler
        );
        text.push_str(&line);
    }
    text
}

fn statuses(row: &RouteRow) -> String {
    row.statuses
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(" ")
}
