//! Makes requests from a document, and sends them.

use std::fmt::Write as _;

use reqwest::Method;
use serde_json::{Map, Value};

use crate::mutate::{mutations, vocabulary};
use crate::sample::{Rng, draw};
use crate::support::{App, Call};

/// How often each operation is called with drawn values.
const ROUNDS: usize = 12;
/// How many changed bodies follow each drawn one.
const CHANGES: usize = 6;

/// The document of an application, and how it is called.
pub(crate) struct Driver {
    document: Value,
    headers: Vec<(String, String)>,
    left_out: Vec<String>,
}

impl Driver {
    pub(crate) fn new(app: &str) -> Self {
        let path = format!("{}/apps/{app}/openapi.yaml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).expect("the application's document");
        let document = serde_yaml::from_str(&text).expect("YAML");
        Self {
            document,
            headers: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// Sends a header with every request.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Leaves a path out.
    pub(crate) fn without(mut self, path: &str) -> Self {
        self.left_out.push(path.to_owned());
        self
    }

    /// Calls every operation; an answer that is not declared fails the test.
    pub(crate) async fn run(&self, app: &App) {
        let mut calls = 0;
        for (path, item) in self.document["paths"].as_object().expect("paths") {
            for (method, operation) in item.as_object().expect("operations") {
                if self.left_out.contains(path) || never_ends(operation) {
                    continue;
                }
                let method: Method = method.to_uppercase().parse().expect("a method");
                let mut rng = Rng::of(&format!("{method} {path}"));
                for _ in 0..ROUNDS {
                    calls += self.round(app, &method, path, operation, &mut rng).await;
                }
            }
        }
        println!("{calls} requests");
    }

    async fn round(
        &self,
        app: &App,
        method: &Method,
        path: &str,
        operation: &Value,
        rng: &mut Rng,
    ) -> usize {
        let call = |url: &str| {
            let call = app.call(method.clone(), url);
            self.headers
                .iter()
                .fold(call, |call, (name, value)| call.header(name, value))
        };
        let url = self.url(path, operation, rng);
        let bodies = self.bodies(operation, rng);
        let mut calls = bodies.len() + 1;
        for body in bodies {
            body.send(call(&url)).await;
        }
        self.header_parameters(operation, rng, call(&url)).await;
        if path.contains('{') {
            let broken = path.replace('{', "%ff{").replace(['{', '}'], "");
            let _ = call(&broken).await;
            calls += 1;
        }
        calls
    }

    fn parameters<'d>(&self, operation: &'d Value, location: &'d str) -> Vec<&'d Value> {
        let all = operation["parameters"].as_array().into_iter().flatten();
        all.filter(|parameter| parameter["in"] == location)
            .collect()
    }

    /// A path with its parameters filled in, and a query. Some values are made wrong.
    fn url(&self, path: &str, operation: &Value, rng: &mut Rng) -> String {
        let mut url = path.to_owned();
        for parameter in self.parameters(operation, "path") {
            let value = match rng.below(4) {
                // What is likely to be there.
                0 => "1".to_owned(),
                1 => self.mangled(parameter, rng),
                _ => self.text(parameter, rng),
            };
            let name = parameter["name"].as_str().unwrap_or_default();
            let value = if value.is_empty() || value == "." || value == ".." {
                "x"
            } else {
                &value
            };
            url = url.replace(&format!("{{{name}}}"), &encode(value));
        }
        let mut separator = '?';
        for parameter in self.parameters(operation, "query") {
            if parameter["required"] != true && rng.chance(40) {
                continue;
            }
            let value = if rng.chance(20) {
                self.mangled(parameter, rng)
            } else {
                self.text(parameter, rng)
            };
            let name = parameter["name"].as_str().unwrap_or_default();
            let _ = write!(url, "{separator}{}={}", encode(name), encode(&value));
            separator = '&';
        }
        url
    }

    fn text(&self, parameter: &Value, rng: &mut Rng) -> String {
        as_text(&draw(&self.document, &parameter["schema"], rng, 0))
    }

    /// A value that a parameter may refuse.
    fn mangled(&self, parameter: &Value, rng: &mut Rng) -> String {
        let text = self.text(parameter, rng);
        let changed = [
            format!("{text}x"),
            format!("-{text}"),
            "é☃".to_owned(),
            "9".repeat(30),
        ];
        rng.pick(&changed).clone()
    }

    async fn header_parameters(&self, operation: &Value, rng: &mut Rng, mut call: Call) {
        for parameter in self.parameters(operation, "header") {
            let name = parameter["name"].as_str().unwrap_or_default();
            let value: String = self
                .text(parameter, rng)
                .chars()
                .filter(char::is_ascii_graphic)
                .collect();
            call = call.header(name, &value);
        }
        let _ = call.await;
    }

    /// Bodies that fit, the same with one change, and bodies that nobody should send.
    fn bodies(&self, operation: &Value, rng: &mut Rng) -> Vec<Body> {
        let content = operation["requestBody"]["content"].as_object();
        let mut bodies = Vec::new();
        for (media_type, content) in content.into_iter().flatten() {
            let schema = &content["schema"];
            let value = draw(&self.document, schema, rng, 0);
            if media_type == "application/json" {
                let words = vocabulary(schema);
                let changed = mutations(&value, &words, true, rng, CHANGES);
                bodies.extend(changed.into_iter().chain([value]).map(Body::json));
            } else if media_type == "application/x-www-form-urlencoded" {
                bodies.push(Body::form(&value));
                bodies.push(Body::form(&Value::Object(Map::new())));
            } else {
                bodies.push(Body {
                    media_type: media_type.clone(),
                    bytes: as_text(&value).into(),
                });
            }
            bodies.push(Body {
                media_type: media_type.clone(),
                bytes: b"{".to_vec(),
            });
            bodies.push(Body {
                media_type: "application/x-unknown".into(),
                bytes: b"{}".to_vec(),
            });
        }
        bodies
    }
}

/// A body and how it is declared.
struct Body {
    media_type: String,
    bytes: Vec<u8>,
}

impl Body {
    fn json(value: Value) -> Self {
        Self {
            media_type: "application/json".into(),
            bytes: value.to_string().into_bytes(),
        }
    }

    fn form(value: &Value) -> Self {
        let fields = value.as_object().into_iter().flatten();
        let pairs =
            fields.map(|(name, value)| format!("{}={}", encode(name), encode(&as_text(value))));
        Self {
            media_type: "application/x-www-form-urlencoded".into(),
            bytes: pairs.collect::<Vec<_>>().join("&").into_bytes(),
        }
    }

    async fn send(self, call: Call) {
        let _ = call.body(&self.media_type, self.bytes).await;
    }
}

/// Whether an operation answers with events for as long as somebody listens, or waits for them.
fn never_ends(operation: &Value) -> bool {
    let responses = operation["responses"].as_object().expect("responses");
    let streams = |response: &Value| response["content"].get("text/event-stream").is_some();
    responses.values().any(streams) || responses.contains_key("408")
}

fn as_text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}
