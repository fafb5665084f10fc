//! `routes`: the list of operations.

use serde_json::json;

use crate::command::Tree;

const TREE: &str = "
//- src/routes/api/posts/[id]/route.rs
use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;

pub async fn get(Path(id): Path<u32>) -> Result<String, StatusCode> {
    if id == 0 { Err(StatusCode::NOT_FOUND) } else { Ok(id.to_string()) }
}

pub async fn delete(Path(_): Path<u32>) -> StatusCode {
    StatusCode::NO_CONTENT
}
//- src/routes/files/[...path]/route.rs
use axum::extract::Path;

pub async fn get(Path(path): Path<String>) -> String {
    path
}
";

#[test]
fn programs_get_a_list_of_operations() {
    let tree = Tree::new(TREE);
    let rows = tree.run(&["routes", "--format", "json"]).code(0).json();
    let expected = json!([
        {
            "method": "GET", "path": "/api/posts/{id}", "file": "src/routes/api/posts/[id]/route.rs",
            "line": 5, "handler": "get", "params": ["id"], "statuses": [200, 400, 404],
        },
        {
            "method": "DELETE", "path": "/api/posts/{id}", "file": "src/routes/api/posts/[id]/route.rs",
            "line": 9, "handler": "delete", "params": ["id"], "statuses": [204, 400],
        },
        {
            "method": "GET", "path": "/files/{...path}", "file": "src/routes/files/[...path]/route.rs",
            "line": 3, "handler": "get", "params": ["path"], "statuses": [200, 400],
        },
    ]);
    assert_eq!(rows, expected);
}

#[test]
fn people_get_a_table() {
    let tree = Tree::new(TREE);
    let expected = "  \
  GET     /api/posts/{id}   200 400 404  src/routes/api/posts/[id]/route.rs:5 get
  DELETE  /api/posts/{id}   204 400      src/routes/api/posts/[id]/route.rs:9 delete
  GET     /files/{...path}  200 400      src/routes/files/[...path]/route.rs:3 get
";
    assert_eq!(tree.run(&["routes"]).code(0).out, expected);
}

#[test]
fn another_folder_can_be_named() {
    let tree = Tree::new(TREE);
    let inside = tree.run(&["routes"]).code(0).out;
    let elsewhere = Tree::bare("");
    let named = elsewhere
        .run(&["routes", tree.dir().to_str().expect("UTF-8")])
        .code(0)
        .out;
    assert_eq!(named, inside);
}
