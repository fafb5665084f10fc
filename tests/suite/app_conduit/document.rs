//! The document of conduit beside what requests really produce: neither says more than the other.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::statuses::operations;

/// The statuses of each operation, `GET /api/tags` and the like.
type Statuses = BTreeMap<String, Vec<String>>;

fn declared() -> Statuses {
    let text = include_str!("../../apps/conduit/openapi.yaml");
    let document: Value = serde_yaml::from_str(text).expect("YAML");
    let paths = document["paths"].as_object().expect("paths");
    let operations = paths.iter().flat_map(|(path, item)| {
        let item = item.as_object().expect("operations");
        item.iter().map(move |(method, operation)| {
            let responses = operation["responses"].as_object().expect("responses");
            (
                format!("{} {path}", method.to_uppercase()),
                responses.keys().cloned().collect(),
            )
        })
    });
    operations.collect()
}

/// The table whose every entry another test produces by a request.
fn produced() -> Statuses {
    let operations = operations().into_iter().map(|operation| {
        let statuses = operation
            .statuses
            .iter()
            .map(u16::to_string)
            .collect::<Vec<_>>();
        (format!("{} {}", operation.method, operation.path), statuses)
    });
    operations
        .map(|(name, mut statuses)| {
            statuses.sort();
            (name, statuses)
        })
        .collect()
}

#[test]
fn what_is_declared_is_what_requests_produce() {
    assert_eq!(declared(), produced());
}
