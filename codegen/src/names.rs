//! Names and texts as each target language writes them.

/// A Rust string literal. Only ASCII stands in it, so that nothing can look like what it is not.
pub(crate) fn rust_string(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                literal.push('\\');
                literal.push(c);
            }
            ' '..='~' => literal.push(c),
            _ => literal.extend(c.escape_default()),
        }
    }
    literal.push('"');
    literal
}

/// A text that may stand in a line comment.
pub(crate) fn in_comment(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// Where `to` is, seen from the folder of the file `from`; both are relative to the same folder.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folder = &from[..from.len().saturating_sub(1)];
    let common = (folder.iter().zip(&to))
        .take_while(|(a, b)| a == b)
        .count()
        .min(to.len().saturating_sub(1));
    let up = folder[common..].iter().map(|_| "..");
    let path: Vec<&str> = up.chain(to[common..].iter().copied()).collect();
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_leaves_its_literal() {
        assert_eq!(rust_string("a\"b\\c\n"), r#""a\"b\\c\n""#);
        assert_eq!(rust_string("é\u{202e}"), r#""\u{e9}\u{202e}""#);
    }

    #[test]
    fn paths_are_relative_to_a_folder() {
        assert_eq!(
            relative("src/routegen.rs", "openapi.json"),
            "../openapi.json"
        );
        assert_eq!(relative("src/a/b.rs", "src/c/d.json"), "../c/d.json");
        assert_eq!(relative("src/a/b.rs", "src/a/d.json"), "d.json");
        assert_eq!(relative("router.rs", "openapi.json"), "openapi.json");
    }
}
