//! Pieces of Rust as rustfmt lays them out.

use routegen_analyzer::model::Docs;

use crate::casing::Scope;
use crate::names::rust_string;
use crate::writer::Writer;

/// The columns that rustfmt fills.
const WIDTH: usize = 100;

/// Words that are no identifiers in the edition of the generated code.
static KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that are no identifiers even as raw ones.
static NEVER: &[&str] = &["self", "Self", "super", "crate"];

/// An identifier that nothing else in a scope has, of a name in snake or pascal case.
pub(crate) fn claim(scope: &mut Scope, name: &str) -> String {
    let name = if NEVER.contains(&name) {
        scope.claim(&format!("{name}_"))
    } else {
        scope.claim(name)
    };
    ident(&name)
}

/// The identifier of a name that stands alone.
pub(crate) fn ident(name: &str) -> String {
    if NEVER.contains(&name) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// A name for a module, which is a name for a file too.
pub(crate) fn module(scope: &mut Scope, name: &str) -> String {
    if NEVER.contains(&name) || KEYWORDS.contains(&name) {
        scope.claim(&format!("{name}_"))
    } else {
        scope.claim(name)
    }
}

/// Lines of a doc comment. Code in it is text: it is the service's, and nobody compiles it here.
pub(super) fn docs(w: &mut Writer, text: &str) {
    comment(w, "///", text);
}

/// Lines of the doc comment of a module.
pub(super) fn module_docs(w: &mut Writer, text: &str) {
    comment(w, "//!", text);
}

fn comment(w: &mut Writer, mark: &str, text: &str) {
    let mut in_code = false;
    for line in text.lines() {
        let line: String = line.chars().filter(|c| is_harmless(*c)).collect();
        let mut line = line.replace('\t', "    ").trim_end().to_owned();
        if let Some(language) = line.trim_start().strip_prefix("```") {
            let is_rust = language.is_empty() || language.starts_with("rust");
            if !in_code && is_rust {
                line = "```text".to_owned();
            }
            in_code = !in_code;
        }
        if line.is_empty() {
            w.line(mark);
        } else {
            w.line(format!("{mark} {line}"));
        }
    }
    if in_code {
        w.line(format!("{mark} ```"));
    }
}

/// Control characters, and those that change the direction of what stands around them, are left out.
fn is_harmless(c: char) -> bool {
    (!c.is_control() || c == '\t')
        && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A name in the middle of a comment, between backticks.
pub(crate) fn plain(text: &str) -> String {
    let harmless = text.chars().filter(|c| is_harmless(*c));
    harmless.map(|c| if c == '`' { '\'' } else { c }).collect()
}

/// Summary and description as one text.
pub(super) fn docs_text(docs: &Docs) -> Option<String> {
    match (&docs.summary, &docs.description) {
        (Some(summary), Some(rest)) => Some(format!("{summary}\n\n{rest}")),
        (Some(text), None) | (None, Some(text)) => Some(text.clone()),
        (None, None) => None,
    }
}

/// Columns that are taken before a line of a module begins: none in a file of its own, one step in an inline one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Margin(pub usize);

impl Margin {
    /// Whether a line fits that is indented this far in its module.
    pub(super) fn fits(self, indent: usize, line: &str) -> bool {
        self.0 + indent + line.chars().count() <= WIDTH
    }

    /// `head(arguments) tail {`, then the body, then `}`, with a step of indentation before it.
    pub(crate) fn function(
        self,
        w: &mut Writer,
        head: &str,
        arguments: &[String],
        tail: &str,
        body: impl FnOnce(&mut Writer),
    ) {
        let whole = format!("{head}({}){tail}", arguments.join(", "));
        if self.fits(4, &format!("{whole} {{")) {
            w.block(&whole, body);
            return;
        }
        let lines: String = arguments
            .iter()
            .map(|one| format!("    {one},\n"))
            .collect();
        w.block(&format!("{head}(\n{lines}){tail}"), body);
    }
}

/// `rename = "…"`, when a name is not the one that serde would take.
pub(super) fn rename(wire: &str, ident: &str) -> Option<String> {
    let own = ident.strip_prefix("r#").unwrap_or(ident);
    (own != wire).then(|| format!("rename = {}", rust_string(wire)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documentation_stays_a_comment_and_is_not_compiled() {
        let mut w = Writer::default();
        docs(&mut w, "a\u{202e}b\r\n\n```\nlet x = 1;\n```\n```json\n{}");
        let expected =
            "/// ab\n///\n/// ```text\n/// let x = 1;\n/// ```\n/// ```json\n/// {}\n/// ```\n";
        assert_eq!(w.finish(), expected);
    }

    #[test]
    fn keywords_are_raw_and_self_is_not() {
        assert_eq!(["type", "self", "id"].map(ident), ["r#type", "self_", "id"]);
    }
}
