//! The document of an application, held against what the application answers.
//!
//! Every call of the HTTP tests goes through here: an answer whose status, content type, body or
//! headers the document does not declare fails the test that provoked it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;

use jsonschema::Validator;
use reqwest::Method;
use serde_json::{Value, json};

use super::Answer;

/// A document, ready for comparing.
pub(crate) struct Contract {
    document: Value,
    /// By the schema's own text.
    validators: Mutex<BTreeMap<String, Validator>>,
}

impl Contract {
    /// The document that is committed with an application.
    pub(crate) fn of(app: &str) -> Option<Self> {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("apps")
            .join(app)
            .join("openapi.yaml");
        let text = std::fs::read_to_string(&path).ok()?;
        let document = serde_yaml::from_str(&text).expect("YAML");
        Some(Self {
            document,
            validators: Mutex::default(),
        })
    }

    /// Fails where the document does not declare this answer. Paths and methods that the document does
    /// not have are the router's own business: redirects, 404 and 405.
    pub(crate) fn check(&self, method: &Method, path: &str, answer: &Answer) {
        let Some((template, operation)) = self.operation(method, path) else {
            return;
        };
        let what = format!("{method} {path} ({template}) answered {}", answer.status);
        let responses = &operation["responses"];
        let status = answer.status.to_string();
        let Some(response) = responses.get(&status).or_else(|| responses.get("default")) else {
            panic!("{what}, which is not declared: {}", answer.lossy());
        };
        for (name, header) in response["headers"].as_object().into_iter().flatten() {
            let present = answer.headers.contains_key(name.as_str());
            assert!(
                present || header["required"] != json!(true),
                "{what} without header {name}"
            );
        }
        self.check_body(&what, method, &response["content"], answer);
    }

    fn check_body(&self, what: &str, method: &Method, content: &Value, answer: &Answer) {
        if *method == Method::HEAD || answer.body.is_empty() {
            return;
        }
        let sent = answer.header("content-type");
        let essence = sent.split(';').next().unwrap_or_default().trim();
        let declared = [essence, sent, "*/*"]
            .into_iter()
            .find_map(|range| content.get(range));
        let Some(declared) = declared else {
            panic!(
                "{what} with content type {sent:?}, which is not declared: {}",
                answer.lossy()
            );
        };
        let is_json = essence == "application/json" || essence.ends_with("+json");
        let value = if is_json {
            serde_json::from_slice(&answer.body).expect("JSON")
        } else {
            Value::String(answer.lossy())
        };
        let Some(schema) = declared.get("schema") else {
            return;
        };
        if let Some(problem) = self.problem(schema, &value) {
            panic!("{what} with a body that its schema does not allow: {problem}\n{value:#}");
        }
    }

    fn problem(&self, schema: &Value, value: &Value) -> Option<String> {
        let key = schema.to_string();
        let mut validators = self.validators.lock().expect("no test panicked in here");
        let validator = validators.entry(key).or_insert_with(|| {
            let mut root = schema.clone();
            if let Value::Object(root) = &mut root {
                root.insert("components".into(), self.document["components"].clone());
            }
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(true)
                .build(&root)
                .expect("a valid schema")
        });
        let mut errors = validator.iter_errors(value);
        errors
            .next()
            .map(|error| format!("{error} at {}", error.instance_path()))
    }

    /// The operation that a request means: of all templates that fit, the one with the most specific segments.
    fn operation(&self, method: &Method, path: &str) -> Option<(&str, &Value)> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        // The router redirects what is not clean before any handler sees it.
        if path.contains("//") || (path.ends_with('/') && path != "/") {
            return None;
        }
        let paths = self.document["paths"].as_object()?;
        let rank = |item: &Value, template: &str| fit(item, template, path);
        let (template, item) = paths
            .iter()
            .filter_map(|(template, item)| Some((rank(item, template)?, (template, item))))
            .min_by(|a, b| a.0.cmp(&b.0))
            .map(|(_, found)| found)?;
        let operation = item.get(method.as_str().to_lowercase())?;
        Some((template, operation))
    }
}

/// How a path fits a template: 0 for a literal segment, 1 for a parameter, 2 for several segments.
fn fit(item: &Value, template: &str, path: &str) -> Option<Vec<u8>> {
    let mut rank = Vec::new();
    let mut given = path.split('/').skip(1).filter(|_| path != "/");
    for segment in template.split('/').skip(1).filter(|_| template != "/") {
        let Some(name) = segment
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        else {
            if given.next()? != segment {
                return None;
            }
            rank.push(0);
            continue;
        };
        given.next().filter(|segment| !segment.is_empty())?;
        if is_multi(item, name) {
            rank.push(2);
            given.by_ref().for_each(drop);
        } else {
            rank.push(1);
        }
    }
    given.next().is_none().then_some(rank)
}

fn is_multi(item: &Value, name: &str) -> bool {
    let operations = item.as_object().into_iter().flat_map(|item| item.values());
    operations
        .flat_map(|operation| operation["parameters"].as_array().into_iter().flatten())
        .any(|parameter| parameter["name"] == name && parameter["x-multi-segment"] == json!(true))
}
