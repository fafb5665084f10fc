//! Identifiers from any text: words, their case, and names that nothing else in a scope has.

use std::collections::BTreeSet;

/// `articleTags`, `article-tags` and `ARTICLE_TAGS` are the words `article` and `tags`, in lower case.
///
/// Only ASCII is left: any other character is a word of its own, an emoji `u1f389`, and so is each
/// character of a text that has nothing else in it.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = text.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let next_is_lower = chars.get(at + 1).is_some_and(char::is_ascii_lowercase);
        let after_lower =
            at > 0 && (chars[at - 1].is_ascii_lowercase() || chars[at - 1].is_ascii_digit());
        let after_upper = at > 0 && chars[at - 1].is_ascii_uppercase();
        let begins = c.is_ascii_uppercase() && (after_lower || (after_upper && next_is_lower));
        if begins || !c.is_ascii_alphanumeric() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_ascii_alphanumeric() {
            word.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() {
            words.push(format!("u{:x}", u32::from(c)));
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    if text.is_empty() {
        words.push("empty".to_owned());
    } else if words.is_empty() {
        words.extend(chars.iter().map(|c| format!("u{:x}", u32::from(*c))));
    }
    words
}

/// `article_tags`
pub(crate) fn snake(text: &str) -> String {
    starting_well(words(text).join("_"))
}

/// `ArticleTags`
pub(crate) fn pascal(text: &str) -> String {
    starting_well(words(text).iter().map(|word| capital(word)).collect())
}

/// `articleTags`
pub(crate) fn camel(text: &str) -> String {
    let words = words(text);
    let rest = words.iter().skip(1).map(|word| capital(word));
    starting_well(words.first().cloned().into_iter().chain(rest).collect())
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// An identifier does not begin with a digit.
fn starting_well(name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

/// The names of one scope.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    pub(crate) fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// The wanted name, with an underscore or a number behind it when something else has it.
    pub(crate) fn claim(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 1;
        while !self.taken.insert(name.clone()) {
            name = match number {
                1 => format!("{wanted}_"),
                _ => format!("{wanted}{number}"),
            };
            number += 1;
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_at_separators_and_humps() {
        assert_eq!(snake("articleTags"), "article_tags");
        assert_eq!(snake("HTTPServer2Name"), "http_server2_name");
        assert_eq!(snake(".well-known"), "well_known");
        assert_eq!(pascal("Page_User"), "PageUser");
        assert_eq!(camel("get_api_posts_by_id"), "getApiPostsById");
        assert_eq!(snake("robots.txt"), "robots_txt");
    }

    #[test]
    fn any_text_gives_an_identifier() {
        assert_eq!(snake("\u{1f389}"), "u1f389");
        assert_eq!(snake("3d"), "_3d");
        assert_eq!(pascal("\"; drop"), "Drop");
        assert_eq!(camel("${x}"), "x");
        assert_eq!(snake("*/"), "u2a_u2f");
        assert_eq!(snake(""), "empty");
    }

    #[test]
    fn a_name_that_is_taken_gets_another() {
        let mut scope = Scope::with(&["type"]);
        let names = ["type", "type", "type", "id"].map(|wanted| scope.claim(wanted));
        assert_eq!(names, ["type_", "type2", "type3", "id"]);
    }
}
