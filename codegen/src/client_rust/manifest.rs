//! The manifest of the crate.

use std::collections::BTreeSet;

use routegen_analyzer::model::Info;

use super::runtime::Needs;
use super::types::Uses;
use crate::casing::words;
use crate::writer::Writer;

/// The package's name where none is stated.
pub(super) fn package(info: &Info) -> String {
    let name = words(&info.title).join("-");
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if starts_well {
        format!("{name}-client")
    } else {
        format!("api-{name}-client")
    }
}

/// `Cargo.toml`.
pub(super) fn manifest(info: &Info, package: &str, needs: Needs, uses: &BTreeSet<Uses>) -> String {
    let mut w = Writer::default();
    w.line(super::MARKER.replace("//", "#"));
    w.gap();
    w.line("[package]");
    w.line(format!("name = \"{package}\""));
    w.line(format!("version = \"{}\"", version(&info.version)));
    w.line("edition = \"2024\"");
    w.line("rust-version = \"1.85\"");
    w.line("publish = false");
    w.gap();
    w.line("[lib]");
    w.line("# Examples in comments are the service's.");
    w.line("doctest = false");
    w.gap();
    w.line("[features]");
    w.line("default = [\"rustls\"]");
    w.line("rustls = [\"reqwest/rustls\"]");
    w.line("native-tls = [\"reqwest/native-tls\"]");
    w.gap();
    w.line("[dependencies]");
    for line in dependencies(needs, uses) {
        w.line(line);
    }
    w.gap();
    w.line("[target.'cfg(not(target_arch = \"wasm32\"))'.dependencies]");
    w.line("tokio = { version = \"1\", features = [\"time\"] }");
    w.gap();
    w.line("[target.'cfg(target_arch = \"wasm32\")'.dependencies]");
    w.line("gloo-timers = { version = \"0.3\", features = [\"futures\"] }");
    w.finish()
}

/// What the client needs on every platform, by name.
pub(super) fn dependencies(needs: Needs, uses: &BTreeSet<Uses>) -> Vec<String> {
    let multipart = if needs.multipart {
        "\"multipart\", \"stream\""
    } else {
        "\"stream\""
    };
    let mut lines = vec![
        "bytes = \"1\"".to_owned(),
        "futures-util = { version = \"0.3\", default-features = false, features = [\"std\"] }"
            .to_owned(),
        format!(
            "reqwest = {{ version = \"0.13\", default-features = false, features = [{multipart}] }}"
        ),
        "serde = { version = \"1\", features = [\"derive\"] }".to_owned(),
        "serde_json = \"1\"".to_owned(),
    ];
    for used in uses {
        lines.push(
            match used {
                Uses::Chrono => "chrono = { version = \"0.4\", default-features = false, features = [\"serde\"] }",
                Uses::Jiff => "jiff = { version = \"1\", features = [\"serde\"] }",
                Uses::Time => {
                    "time = { version = \"0.3\", features = [\"formatting\", \"macros\", \"parsing\", \"serde\"] }"
                }
                Uses::Uuid => "uuid = { version = \"1\", features = [\"serde\"] }",
            }
            .to_owned(),
        );
    }
    if needs.form {
        lines.push("url = \"2\"".to_owned());
    }
    lines.sort();
    lines
}

/// A version that Cargo reads.
fn version(stated: &str) -> &str {
    let mut parts = stated
        .split(['-', '+'])
        .next()
        .unwrap_or_default()
        .split('.');
    let is_number = |part: Option<&str>| part.is_some_and(|part| part.parse::<u64>().is_ok());
    let core = is_number(parts.next()) && is_number(parts.next()) && is_number(parts.next());
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".-+".contains(c);
    if core && parts.next().is_none() && stated.chars().all(is_plain) {
        stated
    } else {
        "0.0.0"
    }
}
