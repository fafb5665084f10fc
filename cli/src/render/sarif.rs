//! Findings as SARIF 2.1.0, for code scanning services.

use std::collections::BTreeMap;

use routegen_analyzer::Report;
use routegen_analyzer::diagnostic::{
    Confidence, Diagnostic, Fix, Group, Persona, Rule, Severity, Suppressed,
};
use routegen_analyzer::rules::RULES;
use routegen_analyzer::source::{SourceMap, Span};
use serde_json::{Map, Value, json};

/// The log, with one run.
pub(crate) fn log(sources: &SourceMap, report: &Report) -> Value {
    let open = report.diagnostics.iter().map(|found| (found, None));
    let taken_back = report
        .suppressed
        .iter()
        .map(|Suppressed { diagnostic, reason }| (diagnostic, Some(reason.as_str())));
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let results: Vec<Value> = open
        .chain(taken_back)
        .map(|(found, reason)| result(sources, found, reason, &mut seen))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "routegen",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": RULES.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn descriptor(rule: &Rule) -> Value {
    let precision = match rule.confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    let mut properties = json!({ "precision": precision, "tags": tags(rule) });
    if is_security(rule.group) {
        // GitHub's scale, 0–10, of which it makes critical, high, medium and low.
        let score = match rule.severity {
            Severity::Error => "8.0",
            Severity::Warning => "5.0",
            Severity::Note => "2.0",
        };
        properties["security-severity"] = json!(score);
    }
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": rule.summary },
        "fullDescription": { "text": rule.summary },
        "help": { "text": rule.explain.trim(), "markdown": rule.explain.trim() },
        "defaultConfiguration": {
            "level": level(rule.severity),
            "enabled": rule.persona == Persona::Regular,
        },
        "properties": properties,
    })
}

fn is_security(group: Group) -> bool {
    match group {
        Group::Secrets
        | Group::Validation
        | Group::Errors
        | Group::Exposure
        | Group::Injection
        | Group::Access
        | Group::Transport
        | Group::Resources => true,
        Group::Source
        | Group::Tree
        | Group::Handler
        | Group::Types
        | Group::Inference
        | Group::Checker => false,
    }
}

/// `security`, and a tag for each weakness that the rule's page names (`CWE-798`).
fn tags(rule: &Rule) -> Vec<String> {
    let mut tags = Vec::new();
    if is_security(rule.group) {
        tags.push("security".to_owned());
    }
    for (at, _) in rule.explain.match_indices("CWE-") {
        let digits = rule.explain[at + 4..]
            .chars()
            .take_while(char::is_ascii_digit);
        let tag = format!("external/cwe/cwe-{}", digits.collect::<String>());
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

fn result(
    sources: &SourceMap,
    found: &Diagnostic,
    reason: Option<&str>,
    seen: &mut BTreeMap<String, usize>,
) -> Value {
    let message = match &found.help {
        Some(help) => format!("{}\nhelp: {help}", found.message),
        None => found.message.clone(),
    };
    let mut out = Map::new();
    let mut put = |key: &str, value: Value| {
        out.insert(key.to_owned(), value);
    };
    put("ruleId", json!(found.rule.code));
    if let Some(index) = RULES.iter().position(|rule| *rule == found.rule) {
        put("ruleIndex", json!(index));
    }
    put("level", json!(level(found.severity)));
    put("message", json!({ "text": message }));
    put("locations", json!([location(sources, found.span, None)]));
    if !found.related.is_empty() {
        let related: Vec<Value> = found
            .related
            .iter()
            .map(|label| location(sources, label.span, Some(&label.message)))
            .collect();
        put(
            "codeFlows",
            code_flow(
                &related,
                location(sources, found.span, Some(&found.message)),
            ),
        );
        put("relatedLocations", json!(related));
    }
    put(
        "partialFingerprints",
        json!({ "routegen/v1": fingerprint(sources, found, seen) }),
    );
    if let Some(fix) = &found.fix {
        put("fixes", json!([fix_of(sources, fix)]));
    }
    let suppressions: Vec<Value> = reason
        .iter()
        .map(|reason| json!({ "kind": "inSource", "justification": reason }))
        .collect();
    put("suppressions", json!(suppressions));
    Value::Object(out)
}

/// The places of a finding as steps, the finding's own last.
fn code_flow(related: &[Value], own: Value) -> Value {
    let steps: Vec<Value> = related
        .iter()
        .cloned()
        .chain([own])
        .map(|location| json!({ "location": location }))
        .collect();
    json!([{ "threadFlows": [{ "locations": steps }] }])
}

fn location(sources: &SourceMap, span: Span, message: Option<&str>) -> Value {
    let mut out = json!({
        "physicalLocation": {
            "artifactLocation": artifact(sources, span),
            "region": region(sources, span),
        },
    });
    if let Some(message) = message {
        out["message"] = json!({ "text": message });
    }
    out
}

/// A path as a relative URI reference: what a URI may not hold is percent-encoded (RFC 3986).
fn artifact(sources: &SourceMap, span: Span) -> Value {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let uri = sources
        .path(span.file)
        .bytes()
        .fold(String::new(), |mut uri, byte| {
            if plain(byte) {
                uri.push(char::from(byte));
            } else {
                uri.push_str(&format!("%{byte:02X}"));
            }
            uri
        });
    json!({ "uri": uri, "uriBaseId": "%SRCROOT%" })
}

fn region(sources: &SourceMap, span: Span) -> Value {
    let start = sources.line_col(span.file, span.start);
    let end = sources.line_col(span.file, span.end.max(span.start));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// What stays the same while code around the finding moves: rule, file, the text itself, and a number where
/// the same text is found again in the file.
fn fingerprint(
    sources: &SourceMap,
    found: &Diagnostic,
    seen: &mut BTreeMap<String, usize>,
) -> String {
    let text: String = sources.text(found.span).split_whitespace().collect();
    let path = sources.path(found.span.file);
    let key = format!(
        "{}:{path}:{:016x}",
        found.rule.code,
        crate::seal::checksum(&text)
    );
    let number = seen.entry(key.clone()).or_default();
    *number += 1;
    format!("{key}:{number}")
}

fn fix_of(sources: &SourceMap, fix: &Fix) -> Value {
    let mut by_file: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let mut artifacts: BTreeMap<&str, Value> = BTreeMap::new();
    for edit in &fix.edits {
        let path = sources.path(edit.span.file);
        artifacts
            .entry(path)
            .or_insert_with(|| artifact(sources, edit.span));
        by_file.entry(path).or_default().push(json!({
            "deletedRegion": region(sources, edit.span),
            "insertedContent": { "text": edit.text },
        }));
    }
    let changes: Vec<Value> = by_file
        .into_iter()
        .map(|(path, replacements)| {
            json!({ "artifactLocation": artifacts[path], "replacements": replacements })
        })
        .collect();
    json!({ "description": { "text": fix.title }, "artifactChanges": changes })
}
