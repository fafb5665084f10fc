//! The manifest of the package.

use routegen_analyzer::model::Info;
use serde_json::json;

use crate::TypeScriptClient;
use crate::casing::words;

/// `package.json`. JSON has no comments, so that the marker is a key of its own.
pub(super) fn manifest(info: &Info, options: &TypeScriptClient) -> String {
    let name = options
        .package
        .clone()
        .unwrap_or_else(|| format!("{}-client", words(&info.title).join("-")));
    let mut exports = json!({ ".": "./index.ts", "./paths": "./paths.ts" });
    if options.tanstack.is_some() {
        exports["./query"] = json!("./query.ts");
    }
    let manifest = json!({
        "//": super::MARKER.trim_start_matches("// "),
        "name": name,
        "version": info.version,
        "private": true,
        "type": "module",
        "sideEffects": false,
        "exports": exports,
    });
    let text = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    format!("{text}\n")
}
