//! The statuses of each operation beside those in the public RealWorld specification (2.0.0),
//! with the reason for each difference.

use std::collections::BTreeSet;

use crate::statuses::{Operation, operations};

/// What the specification lists.
#[rustfmt::skip]
const SPECIFIED: &[(&str, &[u16])] = &[
    ("POST /api/users", &[201, 409, 422]),
    ("POST /api/users/login", &[200, 401, 422]),
    ("GET /api/user", &[200, 401, 422]),
    ("PUT /api/user", &[200, 401, 422]),
    ("GET /api/profiles/{username}", &[200, 401, 404, 422]),
    ("POST /api/profiles/{username}/follow", &[200, 401, 404, 422]),
    ("DELETE /api/profiles/{username}/follow", &[200, 401, 404, 422]),
    ("GET /api/articles", &[200, 401, 422]),
    ("GET /api/articles/feed", &[200, 401, 422]),
    ("POST /api/articles", &[201, 401, 409, 422]),
    ("GET /api/articles/{slug}", &[200, 404, 422]),
    ("PUT /api/articles/{slug}", &[200, 401, 403, 404, 422]),
    ("DELETE /api/articles/{slug}", &[204, 401, 403, 404, 422]),
    ("POST /api/articles/{slug}/favorite", &[200, 401, 404, 422]),
    ("DELETE /api/articles/{slug}/favorite", &[200, 401, 404, 422]),
    ("GET /api/articles/{slug}/comments", &[200, 401, 404, 422]),
    ("POST /api/articles/{slug}/comments", &[201, 401, 404, 422]),
    ("DELETE /api/articles/{slug}/comments/{id}", &[204, 401, 403, 404, 422]),
    ("GET /api/tags", &[200, 422]),
];

fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Why we answer with a status that the specification leaves out.
fn reason_to_add(operation: &str, status: u16) -> Option<&'static str> {
    match (operation, status) {
        (_, 400) => Some("the path, the query or the JSON cannot be read at all"),
        (_, 413 | 415) => Some("the body is too large, or is not said to be JSON"),
        (_, 500) => Some("the database fails"),
        ("PUT /api/user", 409) => {
            Some("another account has the name or the email, as in POST /api/users")
        }
        ("GET /api/articles/{slug}", 401) => {
            Some("a token is an option, but a wrong one is refused, as elsewhere")
        }
        _ => None,
    }
}

/// Why we never answer with a status that the specification has.
fn reason_to_leave_out(operation: &Operation, status: u16) -> Option<&'static str> {
    match (name(operation).as_str(), status) {
        ("POST /api/articles", 409) => {
            Some("an equal title gets a slug of its own, as the test collection wants")
        }
        (_, 422) if !operation.is_validated() => {
            Some("there is no body and no page that could break a rule")
        }
        _ => None,
    }
}

#[test]
fn every_difference_to_the_specification_has_a_reason() {
    let ours = operations();
    let names: BTreeSet<String> = ours.iter().map(name).collect();
    let specified: BTreeSet<String> = SPECIFIED
        .iter()
        .map(|(operation, _)| (*operation).to_owned())
        .collect();
    assert_eq!(names, specified);
    assert_eq!(names.len(), 19);
    for operation in &ours {
        let name = name(operation);
        let specified = SPECIFIED.iter().find(|(specified, _)| *specified == name);
        let specified = specified.map_or(&[][..], |(_, statuses)| statuses);
        for status in operation.statuses {
            let known = specified.contains(status) || reason_to_add(&name, *status).is_some();
            assert!(known, "{name} answers with {status}");
        }
        for status in specified {
            let known = operation.statuses.contains(status)
                || reason_to_leave_out(operation, *status).is_some();
            assert!(known, "{name} does not answer with {status}");
        }
    }
}
