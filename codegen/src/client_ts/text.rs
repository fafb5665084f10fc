//! Pieces of TypeScript.

use routegen_analyzer::model::Docs;

use crate::casing::{Scope, camel};
use crate::writer::Writer;

/// Words that no function or constant can be called in a module.
static WORDS: &[&str] = &[
    "abstract",
    "arguments",
    "as",
    "async",
    "await",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// Values that the client's own code uses.
static VALUES: &[&str] = &[
    "addAll",
    "anySuccess",
    "attempts",
    "authorize",
    "bodyIn",
    "bodyOf",
    "clearTimeout",
    "createClient",
    "encodeURIComponent",
    "events",
    "fields",
    "finalSlash",
    "formOf",
    "globalThis",
    "growing",
    "isAborted",
    "isApiError",
    "itemsOf",
    "lines",
    "make",
    "noAnswer",
    "once",
    "onlyRedirect",
    "orThrow",
    "pathOf",
    "pauseAfter",
    "pieces",
    "putAuth",
    "read",
    "retryAfter",
    "segment",
    "send",
    "setTimeout",
    "sleep",
    "textOf",
    "api",
    "queryOptions",
];

/// The names of functions.
pub(super) fn functions() -> Scope {
    let mut scope = Scope::with(WORDS);
    for name in VALUES {
        scope.claim(name);
    }
    scope
}

pub(super) fn function(scope: &mut Scope, id: &str) -> String {
    scope.claim(&camel(id))
}

/// A string literal. Only ASCII stands in it, and nothing that could end a script.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '<' | '>' => literal.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
            ' '..='~' => literal.push(c),
            _ => literal.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
        }
    }
    literal.push('"');
    literal
}

/// The key of a property: a name where that is one, else a literal. `__proto__` means something else as a name.
pub(super) fn key(name: &str) -> String {
    let mut chars = name.chars();
    let starts_well = chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '$');
    let is_name = starts_well && chars.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$');
    if is_name && name != "__proto__" && name != "constructor" {
        name.to_owned()
    } else {
        string(name)
    }
}

/// `.name`, or `["na me"]`.
pub(super) fn member(name: &str) -> String {
    let key = key(name);
    if key.starts_with('"') {
        format!("[{key}]")
    } else {
        format!(".{key}")
    }
}

/// A comment before what is said of.
pub(super) fn docs(w: &mut Writer, text: &str) {
    let lines: Vec<String> = text.lines().map(harmless).collect();
    match lines.as_slice() {
        [] => {}
        [only] => w.line(format!("/** {only} */")),
        lines => {
            w.line("/**");
            for line in lines {
                w.line(format!(" * {line}").trim_end());
            }
            w.line(" */");
        }
    }
}

/// A line of a comment that cannot end it, or turn it around.
pub(super) fn harmless(line: &str) -> String {
    let is_harmless = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let line: String = line.chars().filter(is_harmless).collect();
    line.replace("*/", "*\\/").trim_end().to_owned()
}

/// Summary and description as one text.
pub(super) fn docs_text(docs: &Docs) -> Option<String> {
    match (&docs.summary, &docs.description) {
        (Some(summary), Some(rest)) => Some(format!("{summary}\n\n{rest}")),
        (Some(text), None) | (None, Some(text)) => Some(text.clone()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_leaves_its_literal_or_its_comment() {
        assert_eq!(
            string("a\"\\\n</script>\u{202e}"),
            r#""a\"\\\n\u{3c}/script\u{3e}\u{202e}""#
        );
        assert_eq!(
            ["id", "a-b", "__proto__", "1st"].map(key),
            ["id", "\"a-b\"", "\"__proto__\"", "\"1st\""]
        );
        let mut w = Writer::default();
        docs(&mut w, "a */ b\u{202e}");
        assert_eq!(w.finish(), "/** a *\\/ b */\n");
    }
}
