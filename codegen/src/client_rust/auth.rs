//! The module of credentials: a variant for each security scheme.

use routegen_analyzer::Api;
use routegen_analyzer::model::{Location, Scheme};

use super::module::{Module, Text};
use super::text::{self, Margin};
use crate::casing::{Scope, pascal};
use crate::names::rust_string;

/// A scheme and its variant.
struct Row<'a> {
    key: &'a str,
    scheme: &'a Scheme,
    variant: String,
}

/// The module, where the API has schemes at all.
pub(super) fn module(api: &Api, margin: Margin) -> Option<Text> {
    if api.security.is_empty() {
        return None;
    }
    let mut scope = Scope::with(&["Self"]);
    let rows: Vec<Row<'_>> = api
        .security
        .iter()
        .map(|(key, scheme)| Row {
            key,
            scheme,
            variant: text::claim(&mut scope, &pascal(key)),
        })
        .collect();
    let mut module = Module::new("credentials".to_owned(), "Credentials.".to_owned(), margin);
    module.import("sending", "Request");
    enumeration(&mut module, &rows);
    methods(&mut module, &rows);
    debug(&mut module, &rows);
    Some(module.finish())
}

fn enumeration(module: &mut Module, rows: &[Row<'_>]) {
    let w = &mut module.body;
    w.line("/// Who is calling.");
    w.line("#[derive(Clone)]");
    w.line("#[non_exhaustive]");
    w.block("pub enum Auth", |w| {
        for row in rows {
            let (docs, description) = match row.scheme {
                Scheme::Bearer { description, .. } => {
                    ("`Authorization: Bearer …`".to_owned(), description)
                }
                Scheme::Basic { description, .. } => {
                    ("`Authorization: Basic …`".to_owned(), description)
                }
                Scheme::ApiKey {
                    location,
                    name,
                    description,
                    ..
                } => {
                    let place = match location {
                        Location::Cookie => "cookie",
                        Location::Header => "header",
                        Location::Query | Location::Path => "query parameter",
                    };
                    (
                        format!("The {place} `{}`.", name.replace('`', "'")),
                        description,
                    )
                }
            };
            text::docs(w, description.as_deref().unwrap_or(&docs));
            match row.scheme {
                Scheme::Basic { .. } => {
                    w.line(format!(
                        "{} {{ user: String, password: String }},",
                        row.variant
                    ));
                }
                Scheme::Bearer { .. } | Scheme::ApiKey { .. } => {
                    w.line(format!("{}(String),", row.variant))
                }
            }
        }
    });
    w.gap();
}

/// The variant with its parts left out.
fn any(row: &Row<'_>) -> String {
    match row.scheme {
        Scheme::Basic { .. } => format!("Self::{} {{ .. }}", row.variant),
        Scheme::Bearer { .. } | Scheme::ApiKey { .. } => format!("Self::{}(_)", row.variant),
    }
}

fn methods(module: &mut Module, rows: &[Row<'_>]) {
    let w = &mut module.body;
    w.block("impl Auth", |w| {
        w.line("/// The name of the scheme.");
        w.block("pub(crate) fn scheme(&self) -> &'static str", |w| {
            w.block("match self", |w| {
                for row in rows {
                    w.line(format!("{} => {},", any(row), rust_string(row.key)));
                }
            });
        });
        w.gap();
        w.block("pub(crate) fn put(&self, request: &mut Request)", |w| {
            w.block("match self", |w| {
                for row in rows {
                    put(w, row);
                }
            });
        });
    });
    w.gap();
}

fn put(w: &mut crate::writer::Writer, row: &Row<'_>) {
    let variant = &row.variant;
    match row.scheme {
        Scheme::Bearer { .. } => w.block(&format!("Self::{variant}(token) =>"), |w| {
            w.line("request.secret_header(\"authorization\", &format!(\"Bearer {token}\"));");
        }),
        Scheme::Basic { .. } => {
            w.line(format!(
                "Self::{variant} {{ user, password }} => request.basic(user, password),"
            ));
        }
        Scheme::ApiKey { location, name, .. } => {
            let name = rust_string(name);
            let call = match location {
                Location::Cookie => format!("cookie({name}, key)"),
                Location::Header => format!("secret_header({name}, key)"),
                Location::Query | Location::Path => format!("query({name}, key)"),
            };
            w.line(format!("Self::{variant}(key) => request.{call},"));
        }
    }
}

/// Secrets are not printed.
fn debug(module: &mut Module, rows: &[Row<'_>]) {
    let w = &mut module.body;
    w.line("/// Without the secrets.");
    w.block("impl std::fmt::Debug for Auth", |w| {
        w.block(
            "fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result",
            |w| {
                w.block("match self", |w| {
                    for row in rows {
                        let text =
                            rust_string(&format!("{}(…)", row.variant.trim_start_matches("r#")));
                        w.line(format!("{} => f.write_str({text}),", any(row)));
                    }
                });
            },
        );
    });
}
