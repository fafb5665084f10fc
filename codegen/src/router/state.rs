//! The state of the router as the generated functions write it.

use routegen_analyzer::model::StateBinding;

use super::expr::LINE;
use super::parts::Imports;

/// A name that leaves enough of a line for the rest.
const LONG_NAME: usize = 20;

/// What a type is called that cannot be imported under its own name.
const ALIAS: &str = "RouterState";

/// What stands for the state in `Router<…>`, and what it needs.
#[derive(Debug)]
pub(super) struct State {
    pub(super) name: String,
    /// `<S>`, where no type is fixed.
    pub(super) generics: &'static str,
    /// The line that makes the name known.
    pub(super) import: Option<String>,
    bounds: Vec<String>,
}

impl State {
    pub(super) fn new(binding: &StateBinding, imports: &Imports) -> Self {
        let any = "S: Clone + Send + Sync + 'static".to_owned();
        match binding {
            StateBinding::None => Self::generic(vec![any]),
            StateBinding::Several(parts) => {
                let parts = parts
                    .iter()
                    .map(|part| format!("{part}: axum::extract::FromRef<S>"));
                Self::generic(std::iter::once(any).chain(parts).collect())
            }
            StateBinding::One(path) => {
                let name = path.rsplit("::").next().unwrap_or(path);
                let is_path = path.starts_with("crate::") && !path.contains('<');
                let can_import = is_path && name.len() <= LONG_NAME && !imports.has(name);
                let name = if can_import { name } else { ALIAS };
                Self {
                    name: name.to_owned(),
                    generics: "",
                    import: Some(if can_import {
                        format!("use {path};")
                    } else {
                        alias(path)
                    }),
                    bounds: Vec::new(),
                }
            }
        }
    }

    fn generic(bounds: Vec<String>) -> Self {
        Self {
            name: "S".into(),
            generics: "<S>",
            import: None,
            bounds,
        }
    }

    /// A function's first line with the bounds and the brace that opens its body.
    pub(super) fn function_head(&self, head: &str) -> String {
        if self.bounds.is_empty() {
            return format!("{head} {{");
        }
        let bounds: String = self
            .bounds
            .iter()
            .map(|bound| format!("    {bound},\n"))
            .collect();
        format!("{head}\nwhere\n{bounds}{{")
    }
}

fn alias(path: &str) -> String {
    let line = format!("type {ALIAS} = {path};");
    if line.len() <= LINE {
        line
    } else {
        format!("type {ALIAS} =\n    {path};")
    }
}
