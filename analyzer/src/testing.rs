//! Tests as one text: several files in a string, and the findings marked under the code.
//!
//! ```text
//! //- src/main.rs
//! fn main() { nothing::here(); }
//!           //^^^^^^^ rule-name: part of the message
//! mod gone; //~ rule-name: anywhere on this line
//! //- crate: shared
//! //- src/lib.rs
//! pub struct Money;
//! //- registry: money 1.2.0
//! //- src/lib.rs
//! ```
//!
//! Files before the first `crate:` or `registry:` line belong to the crate `app`.

use std::collections::BTreeSet;

use crate::diagnostic::Report;
use crate::project::{CrateSource, Dependency, Package, Project};
use crate::source::Content;

/// Makes a project of a text with `//- path` lines.
pub(crate) fn project(text: &str) -> Project {
    let mut project = Project {
        crates: vec![krate("app", true, "")],
        ..Project::default()
    };
    let mut file: Option<(String, String)> = None;
    for line in text.lines() {
        let Some(header) = line.trim_start().strip_prefix("//- ") else {
            if let Some((_, body)) = &mut file {
                body.push_str(line);
                body.push('\n');
            }
            continue;
        };
        finish(&mut project, file.take());
        if let Some(name) = header.strip_prefix("crate: ") {
            project
                .crates
                .push(krate(name, true, &format!("../{name}")));
        } else if let Some(rest) = header.strip_prefix("registry: ") {
            let (name, version) = rest.split_once(' ').unwrap_or((rest, "1.0.0"));
            let mut source = krate(name, false, &format!("registry/{name}-{version}"));
            source.package.version = Some(version.to_owned());
            project.crates.push(source);
        } else {
            file = Some((header.trim().to_owned(), String::new()));
        }
    }
    finish(&mut project, file);
    connect(&mut project);
    project
}

fn krate(name: &str, local: bool, dir: &str) -> CrateSource {
    CrateSource {
        name: name.replace('-', "_"),
        package: Package {
            name: name.to_owned(),
            ..Package::default()
        },
        local,
        dir: dir.to_owned(),
        ..CrateSource::default()
    }
}

fn finish(project: &mut Project, file: Option<(String, String)>) {
    let (Some((path, body)), Some(krate)) = (file, project.crates.last_mut()) else {
        return;
    };
    let full = if krate.dir.is_empty() {
        path.clone()
    } else {
        format!("{}/{path}", krate.dir)
    };
    let id = project.sources.add(full, Content::Text(body));
    match path.as_str() {
        "Cargo.toml" => krate.manifest = Some(id),
        "src/lib.rs" => krate.roots.insert(0, id),
        "src/main.rs" => krate.roots.push(id),
        _ => {}
    }
    if path.ends_with(".rs") {
        krate.files.push(id);
    }
}

/// Every crate may name every crate after it.
fn connect(project: &mut Project) {
    let sources: Vec<(String, Package)> = project
        .crates
        .iter()
        .map(|krate| (krate.name.clone(), krate.package.clone()))
        .collect();
    for (at, krate) in project.crates.iter_mut().enumerate() {
        let mut files = std::mem::take(&mut krate.files);
        files.sort_by_key(|id| project.sources.path(*id).to_owned());
        krate.files = files;
        for (index, (name, package)) in sources.iter().enumerate().skip(at + 1) {
            let dependency = Dependency {
                package: package.name.clone(),
                version: package.version.clone(),
                features: BTreeSet::new(),
                default_features: true,
                source: Some(index),
            };
            krate.dependencies.insert(name.clone(), dependency);
        }
    }
}

/// Compares the findings with the marks in the text, and says every difference.
pub(crate) fn assert_findings(project: &Project, report: &Report) {
    let mut missing = marks(project);
    let mut unexpected = Vec::new();
    for found in &report.diagnostics {
        let at = project.sources.line_col(found.span.file, found.span.start);
        let path = project.sources.path(found.span.file);
        let fits = |mark: &Mark| {
            mark.path == path
                && mark.line == at.line
                && mark.column.is_none_or(|column| column == at.column)
                && mark.rule == found.rule.name
                && found.message.contains(&mark.message)
        };
        match missing.iter().position(fits) {
            Some(index) => drop(missing.remove(index)),
            None => unexpected.push(format!(
                "{path}:{}:{} {}: {}",
                at.line, at.column, found.rule.name, found.message
            )),
        }
    }
    let missing: Vec<String> = missing
        .iter()
        .map(|mark| {
            format!(
                "{}:{} {}: {}",
                mark.path, mark.line, mark.rule, mark.message
            )
        })
        .collect();
    assert!(
        missing.is_empty() && unexpected.is_empty(),
        "\nmarked but not found:\n  {}\nfound but not marked:\n  {}\n",
        missing.join("\n  "),
        unexpected.join("\n  ")
    );
}

struct Mark {
    path: String,
    line: u32,
    column: Option<u32>,
    rule: String,
    message: String,
}

fn marks(project: &Project) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (_, file) in project.sources.iter() {
        let mut code_line = 0;
        for (at, line) in file.text().lines().enumerate() {
            let below = line.trim_start().starts_with("//^");
            if !below {
                code_line = at as u32 + 1;
            }
            let (column, text) = if below {
                let start = line.find('^').unwrap_or(0);
                let column = line.get(..start).map_or(0, |before| before.chars().count());
                (
                    Some(column as u32 + 1),
                    line.trim_start().trim_start_matches(['/', '^']),
                )
            } else if let Some((_, text)) = line.split_once("//~ ") {
                (None, text)
            } else {
                continue;
            };
            let (rule, message) = text.trim().split_once(": ").unwrap_or((text.trim(), ""));
            marks.push(Mark {
                path: file.path().to_owned(),
                line: code_line,
                column,
                rule: rule.to_owned(),
                message: message.to_owned(),
            });
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Confidence, Diagnostic, Group, Persona, Rule, Severity};
    use crate::source::Span;

    static RULE: Rule = Rule {
        code: "RG000",
        name: "some-rule",
        group: Group::Source,
        severity: Severity::Error,
        confidence: Confidence::High,
        persona: Persona::Regular,
        summary: "",
        explain: "",
        check: None,
    };

    #[test]
    fn marks_are_found_by_line_and_column() {
        let project = project("//- src/main.rs\nfn main() {}\n //^^^^ some-rule: says\n");
        let file = project.crates[0].roots[0];
        let mut report = Report::default();
        report.push(Diagnostic::new(&RULE, Span::new(file, 3, 7), "it says so"));
        assert_findings(&project, &report);
    }

    #[test]
    fn crates_know_the_crates_after_them() {
        let project = project("//- src/main.rs\n//- crate: my-lib\n//- src/lib.rs\nstruct A;\n");
        assert_eq!(project.crates[0].dependencies["my_lib"].source, Some(1));
        assert_eq!(
            project.sources.path(project.crates[1].roots[0]),
            "../my-lib/src/lib.rs"
        );
    }
}
