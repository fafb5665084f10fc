//! The keys of `routegen.toml`.

use std::collections::BTreeMap;

use routegen_analyzer::project::TrailingSlash;
use routegen_codegen::{Dates, Document, OpenApiVersion};
use serde_json::Value as Json;
use toml_edit::{Item, Value};

use super::{Config, text_of};

/// One key.
pub(crate) struct Key {
    /// Dotted.
    pub name: &'static str,
    /// What it says, and what its values are.
    pub help: &'static str,
    pub set: fn(&Item, &mut Config) -> Result<(), String>,
}

pub(crate) static KEYS: &[Key] = &[
    Key {
        name: "routes",
        help: "folder of the routes tree, below the crate: \"src/routes\"",
        set: |item, config| folder(item).map(|path| config.settings.routes = path),
    },
    Key {
        name: "pages",
        help: "folder of the Pages Router's handlers, below the crate: \"src/pages/api\"",
        set: |item, config| folder(item).map(|path| config.settings.pages = path),
    },
    Key {
        name: "base_path",
        help: "path under which everything is served: \"/v1\"",
        set: |item, config| {
            let text = text_of(item)?;
            if !text.is_empty() && !text.starts_with('/') {
                return Err("a base path begins with `/`".into());
            }
            config.settings.base_path = text.trim_end_matches('/').to_owned();
            Ok(())
        },
    },
    Key {
        name: "trailing_slash",
        help: "\"never\" (308 to the path without it), \"always\" (308 to the path with it), \
               \"ignore\" (both are served), \"strict\" (404)",
        set: |item, config| {
            config.settings.trailing_slash = match text_of(item)?.as_str() {
                "never" => TrailingSlash::Never,
                "always" => TrailingSlash::Always,
                "ignore" => TrailingSlash::Ignore,
                "strict" => TrailingSlash::Strict,
                other => return Err(format!("`{other}` is not a way to treat a final slash")),
            };
            Ok(())
        },
    },
    Key {
        name: "state",
        help: "path of the router's state type: \"crate::AppState\"",
        set: |item, config| text_of(item).map(|path| config.settings.state = Some(path)),
    },
    Key {
        name: "serve_document",
        help: "path at which the generated router serves the document: \"/openapi.json\"",
        set: |item, config| {
            let path = text_of(item)?;
            if !path.starts_with('/') {
                return Err("a path begins with `/`".into());
            }
            config.settings.serve_document = Some(path);
            Ok(())
        },
    },
    Key {
        name: "output.router",
        help: "where the router is written, below the crate: \"src/routegen.rs\"",
        set: |item, config| folder(item).map(|path| config.settings.router = path),
    },
    Key {
        name: "output.env_example",
        help: "where the list of environment variables is written: \".env.example\"; false: nowhere",
        set: |item, config| {
            config.output.env_example = match item.as_bool() {
                Some(false) => None,
                _ => Some(folder(item)?),
            };
            Ok(())
        },
    },
    Key {
        name: "openapi.files",
        help: "documents to write: [\"openapi.yaml\", { path = \"openapi-3.0.json\", version = \"3.0\" }]",
        set: |item, config| {
            let array = item.as_array().ok_or("this must be a list")?;
            config.output.documents = array.iter().map(document).collect::<Result<_, _>>()?;
            Ok(())
        },
    },
    Key {
        name: "openapi.version",
        help: "OpenAPI version of documents that do not say their own: \"3.1\", \"3.2\" or \"3.0\"",
        set: |item, config| version(&text_of(item)?).map(|version| config.output.version = version),
    },
    Key {
        name: "openapi.title",
        help: "title of the API; the package's name by default",
        set: |item, config| text_of(item).map(|text| config.settings.title = Some(text)),
    },
    Key {
        name: "openapi.api_version",
        help: "version of the API; the package's version by default",
        set: |item, config| text_of(item).map(|text| config.settings.version = Some(text)),
    },
    Key {
        name: "openapi.description",
        help: "description of the API, in Markdown; the package's description by default",
        set: |item, config| text_of(item).map(|text| config.settings.description = Some(text)),
    },
    Key {
        name: "openapi.servers",
        help: "where the API is served: [\"https://api.example.com\", { url = \"/\", description = \"here\" }]",
        set: |item, config| {
            let array = item.as_array().ok_or("this must be a list")?;
            config.settings.servers = array.iter().map(server).collect::<Result<_, _>>()?;
            Ok(())
        },
    },
    Key {
        name: "clients.root",
        help: "the part of the tree that clients are rooted at: \"/api\"",
        set: |item, config| {
            let root = text_of(item)?;
            if !root.starts_with('/') {
                return Err("a path begins with `/`".into());
            }
            config.output.clients.exposure.root = root.trim_end_matches('/').to_owned();
            Ok(())
        },
    },
    Key {
        name: "clients.rust.path",
        help: "where the Rust client is written: \"clients/rust\" for a crate, \"src/api.rs\" for `mod api;`",
        set: |item, config| folder(item).map(|path| config.output.clients.rust.path = Some(path)),
    },
    Key {
        name: "clients.rust.package",
        help: "name of the Rust client's crate: \"shop-client\"",
        set: |item, config| {
            let name = package(item, "-_")?;
            config.output.clients.rust.package = Some(name);
            Ok(())
        },
    },
    Key {
        name: "clients.rust.dates",
        help: "types of dates in the Rust client: \"chrono\", \"jiff\", \"time\" or \"text\"",
        set: |item, config| {
            config.output.clients.rust.dates = match text_of(item)?.as_str() {
                "chrono" => Dates::Chrono,
                "jiff" => Dates::Jiff,
                "time" => Dates::Time,
                "text" => Dates::Text,
                other => return Err(format!("there are no dates from `{other}`")),
            };
            Ok(())
        },
    },
    Key {
        name: "clients.rust.uuid",
        help: "whether the Rust client has `uuid::Uuid`, or text",
        set: |item, config| flag(item).map(|flag| config.output.clients.rust.uuid = flag),
    },
    Key {
        name: "clients.rust.unknown_variants",
        help: "whether enums in answers have a variant for what a newer service may send",
        set: |item, config| {
            flag(item).map(|flag| config.output.clients.rust.unknown_variants = flag)
        },
    },
    Key {
        name: "clients.typescript.path",
        help: "folder of the TypeScript client: \"clients/typescript\"",
        set: |item, config| {
            folder(item).map(|path| config.output.clients.typescript.path = Some(path))
        },
    },
    Key {
        name: "clients.typescript.package",
        help: "name of the TypeScript client's package: \"@acme/shop\"",
        set: |item, config| {
            let name = package(item, "-_./@")?;
            config.output.clients.typescript.package = Some(name);
            Ok(())
        },
    },
    Key {
        name: "clients.typescript.import_extension",
        help: "how the files of the TypeScript client name each other: \".js\", \".ts\" or \"\"",
        set: |item, config| {
            let extension = text_of(item)?;
            if !["", ".js", ".ts"].contains(&extension.as_str()) {
                return Err(format!("`{extension}` is no such ending"));
            }
            config.output.clients.typescript.import_extension = extension;
            Ok(())
        },
    },
    Key {
        name: "clients.typescript.tanstack",
        help: "module that `queryOptions` comes from: \"@tanstack/react-query\"",
        set: |item, config| {
            let module = package(item, "-_./@")?;
            config.output.clients.typescript.tanstack = Some(module);
            Ok(())
        },
    },
    Key {
        name: "folders",
        help: "what is said of folders: [folders.\"src/routes/api/webhooks\"] with expose = false",
        set: |item, config| {
            let table = item.as_table_like().ok_or("this must be a table")?;
            for (path, item) in table.iter() {
                let said = item.as_table_like().ok_or("a folder is a table")?;
                for (key, item) in said.iter() {
                    match (key, flag(item)?) {
                        ("expose", true) => {}
                        ("expose", false) => {
                            let path = path.trim_end_matches('/').to_owned();
                            config.output.clients.exposure.hidden.push(path);
                        }
                        _ => return Err(format!("a folder has no key `{key}`, only `expose`")),
                    }
                }
            }
            Ok(())
        },
    },
    Key {
        name: "urls.path",
        help: "where the module of typed URLs is written: \"src/urls.rs\"",
        set: |item, config| folder(item).map(|path| config.output.clients.urls = Some(path)),
    },
    Key {
        name: "types",
        help: "schemas for types by their path: [types.\"my::Money\"] with JSON Schema keywords",
        set: |item, config| {
            let table = item.as_table_like().ok_or("this must be a table")?;
            let rows = table
                .iter()
                .map(|(path, item)| Ok((path.to_owned(), json(item)?)));
            config.settings.types = rows.collect::<Result<BTreeMap<_, _>, String>>()?;
            Ok(())
        },
    },
];

/// A path below the crate.
fn folder(item: &Item) -> Result<String, String> {
    let text = text_of(item)?;
    let clean = text
        .trim_start_matches("./")
        .trim_end_matches('/')
        .replace('\\', "/");
    if clean.is_empty() || clean.starts_with('/') || clean.split('/').any(|part| part == "..") {
        return Err("this must be a path below the crate".into());
    }
    Ok(clean)
}

fn flag(item: &Item) -> Result<bool, String> {
    item.as_bool()
        .ok_or_else(|| "this must be true or false".to_owned())
}

/// The name of a package or module: letters, digits, and some punctuation.
fn package(item: &Item, punctuation: &str) -> Result<String, String> {
    let name = text_of(item)?;
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || punctuation.contains(c);
    if name.is_empty() || !name.chars().all(is_allowed) {
        return Err(format!("`{name}` is no name of a package"));
    }
    Ok(name)
}

fn version(text: &str) -> Result<OpenApiVersion, String> {
    match text {
        "3.0" | "3.0.3" => Ok(OpenApiVersion::V3_0),
        "3.1" | "3.1.0" | "3.1.1" => Ok(OpenApiVersion::V3_1),
        "3.2" | "3.2.0" => Ok(OpenApiVersion::V3_2),
        other => Err(format!(
            "`{other}` is not an OpenAPI version that can be written"
        )),
    }
}

fn document(value: &Value) -> Result<Document, String> {
    let entry = |key: &str| {
        value
            .as_inline_table()
            .and_then(|table| table.get(key)?.as_str())
    };
    let path = value
        .as_str()
        .or_else(|| entry("path"))
        .ok_or("each file needs a path")?;
    if ![".yaml", ".yml", ".json"]
        .iter()
        .any(|ending| path.ends_with(ending))
    {
        return Err(format!("`{path}` must end in .yaml, .yml or .json"));
    }
    let version = entry("version").map(version).transpose()?;
    Ok(Document {
        path: path.to_owned(),
        version,
    })
}

fn server(value: &Value) -> Result<(String, Option<String>), String> {
    let entry = |key: &str| {
        value
            .as_inline_table()
            .and_then(|table| table.get(key)?.as_str())
    };
    let url = value
        .as_str()
        .or_else(|| entry("url"))
        .ok_or("each server needs a url")?;
    Ok((url.to_owned(), entry("description").map(str::to_owned)))
}

/// TOML as JSON. Dates have no JSON form.
fn json(item: &Item) -> Result<Json, String> {
    match item {
        Item::Value(value) => json_value(value),
        Item::Table(table) => table
            .iter()
            .map(|(key, item)| Ok((key.to_owned(), json(item)?)))
            .collect(),
        Item::ArrayOfTables(tables) => tables
            .iter()
            .map(|table| json(&Item::Table(table.clone())))
            .collect(),
        Item::None => Ok(Json::Null),
    }
}

fn json_value(value: &Value) -> Result<Json, String> {
    match value {
        Value::String(text) => Ok(Json::String(text.value().clone())),
        Value::Integer(number) => Ok(Json::from(*number.value())),
        Value::Float(number) => Ok(Json::from(*number.value())),
        Value::Boolean(flag) => Ok(Json::Bool(*flag.value())),
        Value::Array(array) => array.iter().map(json_value).collect(),
        Value::InlineTable(table) => table
            .iter()
            .map(|(key, value)| Ok((key.to_owned(), json_value(value)?)))
            .collect(),
        Value::Datetime(_) => Err("JSON has no dates: write a string".into()),
    }
}
