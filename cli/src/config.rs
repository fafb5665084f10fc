//! `routegen.toml`: one table of keys; unknown keys and wrong values are refused with their place.

mod keys;

use std::ops::Range;
use std::path::Path;

use routegen_analyzer::project::Settings;
use routegen_codegen::Options;
use toml_edit::{Document, Item, TableLike};

use crate::disk::{CannotRun, read_optional};
use crate::render::place;
use keys::{KEYS, Key};

/// Name of the file, beside `Cargo.toml`.
pub(crate) const FILE: &str = "routegen.toml";

/// What the configuration says, with defaults for what it does not say.
#[derive(Debug, Default)]
pub struct Config {
    /// What changes the analysis.
    pub settings: Settings,
    /// What is written, and where.
    pub output: Options,
}

/// A mistake in the file.
#[derive(Debug, PartialEq, Eq)]
struct Mistake {
    span: Range<usize>,
    message: String,
    help: Option<String>,
}

/// Reads the configuration of the crate in `dir`; defaults where there is no file.
pub(crate) fn read(dir: &Path) -> Result<Config, CannotRun> {
    let Some(text) = read_optional(&dir.join(FILE))? else {
        return Ok(Config::default());
    };
    parse(&text).map_err(|mistakes| {
        let shown: Vec<String> = mistakes
            .iter()
            .map(|mistake| {
                place(
                    FILE,
                    &text,
                    mistake.span.clone(),
                    &mistake.message,
                    mistake.help.as_deref(),
                )
            })
            .collect();
        CannotRun::new(shown.join("\n"))
    })
}

fn parse(text: &str) -> Result<Config, Vec<Mistake>> {
    let document = Document::parse(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        vec![Mistake {
            span,
            message: error.message().to_owned(),
            help: None,
        }]
    })?;
    let mut config = Config::default();
    let mut mistakes = Vec::new();
    read_table(document.as_table(), "", &mut config, &mut mistakes);
    if mistakes.is_empty() {
        Ok(config)
    } else {
        Err(mistakes)
    }
}

/// Reads the keys of one table; `prefix` is its dotted name with a final dot.
fn read_table(table: &dyn TableLike, prefix: &str, into: &mut Config, bad: &mut Vec<Mistake>) {
    for (key, item) in table.iter() {
        let name = format!("{prefix}{key}");
        let key_span = table.key(key).and_then(toml_edit::Key::span);
        let span = item.span().or(key_span.clone()).unwrap_or(0..0);
        match KEYS.iter().find(|row| row.name == name) {
            Some(row) => {
                if let Err(message) = (row.set)(item, into) {
                    let help = Some(format!("{}: {}", row.name, row.help));
                    bad.push(Mistake {
                        span,
                        message,
                        help,
                    });
                }
            }
            None => match (item.as_table_like(), is_table(&name)) {
                (Some(inner), true) => read_table(inner, &format!("{name}."), into, bad),
                _ => bad.push(unknown(&name, key_span.unwrap_or(span))),
            },
        }
    }
}

/// Whether some key stands below this name.
fn is_table(name: &str) -> bool {
    KEYS.iter().any(|row| {
        row.name
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with('.'))
    })
}

fn unknown(name: &str, span: Range<usize>) -> Mistake {
    let near = KEYS
        .iter()
        .map(|row| (strsim::damerau_levenshtein(row.name, name), row))
        .filter(|(distance, _)| *distance <= 3)
        .min_by_key(|(distance, _)| *distance);
    let help = match near {
        Some((_, Key { name, .. })) => format!("did you mean `{name}`?"),
        None => {
            let names: Vec<&str> = KEYS.iter().map(|row| row.name).collect();
            format!("the keys are {}", names.join(", "))
        }
    };
    Mistake {
        span,
        message: format!("there is no key `{name}`"),
        help: Some(help),
    }
}

/// The text of a string value.
fn text_of(item: &Item) -> Result<String, String> {
    item.as_str()
        .map(str::to_owned)
        .ok_or_else(|| "this must be a string".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use routegen_analyzer::project::TrailingSlash;

    #[test]
    fn keys_reach_the_settings() {
        let config = parse(
            "base_path = \"/v1/\"\ntrailing_slash = \"always\"\nstate = \"crate::AppState\"\n\
             [openapi]\ntitle = \"T\"\nservers = [\"/\", { url = \"/b\", description = \"d\" }]\n",
        )
        .unwrap();
        assert_eq!(config.settings.base_path, "/v1");
        assert_eq!(config.settings.trailing_slash, TrailingSlash::Always);
        assert_eq!(config.settings.state.as_deref(), Some("crate::AppState"));
        assert_eq!(config.settings.title.as_deref(), Some("T"));
        let servers = vec![
            ("/".to_owned(), None),
            ("/b".to_owned(), Some("d".to_owned())),
        ];
        assert_eq!(config.settings.servers, servers);
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_nearest_one() {
        let mistakes = parse("trailing_slsh = \"always\"\n").unwrap_err();
        assert_eq!(mistakes[0].span, 0..13);
        assert_eq!(mistakes[0].message, "there is no key `trailing_slsh`");
        assert_eq!(
            mistakes[0].help.as_deref(),
            Some("did you mean `trailing_slash`?")
        );
    }

    #[test]
    fn a_wrong_value_says_what_is_allowed() {
        let mistakes = parse("[openapi]\nversion = 3\n").unwrap_err();
        assert_eq!(mistakes[0].message, "this must be a string");
        let mistakes = parse("trailing_slash = \"maybe\"\n").unwrap_err();
        assert_eq!(mistakes[0].span, 17..24);
        assert!(mistakes[0].message.contains("maybe"));
    }

    #[test]
    fn a_user_states_a_schema_for_a_path() {
        let config = parse("[types.\"my::Money\"]\ntype = \"string\"\npattern = \"^[0-9]+$\"\n");
        let types = config.unwrap().settings.types;
        assert_eq!(types["my::Money"]["pattern"], "^[0-9]+$");
    }
}
