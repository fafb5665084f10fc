//! Schemas that a user states in `routegen.toml`.

use serde_json::Value;

use super::scalar::ANY;

/// The nearest Rust type of a JSON Schema.
pub(super) fn of(schema: &Value) -> String {
    let kind = schema.get("type").and_then(Value::as_str);
    match kind {
        Some("string") => "String".to_owned(),
        Some("integer") => "i64".to_owned(),
        Some("number") => "f64".to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("array") => {
            let items = schema.get("items").map_or_else(|| ANY.to_owned(), of);
            format!("Vec<{items}>")
        }
        _ => ANY.to_owned(),
    }
}
