//! Telling a secret from a word: placeholders, identifiers, paths and sentences are not secrets.

/// Words that stand for a value that is filled in elsewhere.
static PLACEHOLDERS: &[&str] = &[
    "example",
    "placeholder",
    "changeme",
    "change-me",
    "change_me",
    "change-this",
    "your-",
    "your_",
    "yoursecret",
    "xxxx",
    "****",
    "....",
    "todo",
    "fixme",
    "redacted",
    "dummy",
    "<",
    "${",
    "{{",
    "insert",
    "replace",
    "sample",
    "not-a-real",
    "notreal",
    "undefined",
    "null",
    "none",
    "fake",
];

/// Whether a text says that it is no real value.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let lower = text.to_lowercase();
    let repeated = {
        let mut chars = lower.chars();
        let first = chars.next();
        chars.all(|c| Some(c) == first)
    };
    repeated || PLACEHOLDERS.iter().any(|word| lower.contains(word))
}

/// Shannon entropy, in bits per character.
pub(crate) fn entropy(text: &str) -> f64 {
    let mut counts = std::collections::BTreeMap::new();
    let mut total = 0u32;
    for c in text.chars() {
        *counts.entry(c).or_insert(0u32) += 1;
        total += 1;
    }
    counts
        .values()
        .map(|count| {
            let share = f64::from(*count) / f64::from(total);
            -share * share.log2()
        })
        .sum()
}

/// Whether a text that is bound to a sensitive name could be what the name says: long enough, and
/// no sentence, path, URL, header name, translation key or template.
pub(crate) fn could_be_a_secret(text: &str) -> bool {
    let length = text.chars().count();
    let words = text.split_whitespace().count();
    let is_template = text.contains('{') && text.contains('}');
    let is_place = text.contains("://") || text.starts_with('/') || text.starts_with("./");
    length >= 8
        && words <= 1
        && !is_template
        && !is_place
        && !is_placeholder(text)
        && !is_name(text)
}

/// `user.password.label`, `X-Api-Key`, `access_token`, `AccessToken`: words and separators, no digits.
fn is_name(text: &str) -> bool {
    let letters_only = text
        .chars()
        .all(|c| c.is_ascii_alphabetic() || matches!(c, '.' | '-' | '_' | ':' | ' '));
    if !letters_only {
        return false;
    }
    let words = super::lexicon::words(text);
    let readable = |word: &String| {
        let vowels = word.chars().filter(|c| "aeiouy".contains(*c)).count();
        word.len() <= 2 || (word.len() <= 14 && vowels * 6 >= word.len())
    };
    // `dev-secret`, `hunter` and the like are readable and still secrets when a value is what is asked
    // for: only texts that name the thing itself are names.
    words.len() >= 2
        && words.iter().all(readable)
        && words.iter().any(|word| is_about_secrets(word))
        && !words
            .iter()
            .any(|word| ["dev", "test", "super", "my", "local", "default"].contains(&word.as_str()))
}

fn is_about_secrets(word: &str) -> bool {
    [
        "password",
        "secret",
        "token",
        "key",
        "credential",
        "credentials",
        "auth",
        "bearer",
    ]
    .contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_from_names_and_placeholders() {
        for text in [
            "dev-secret-123",
            "hunter2hunter2",
            "S3cr3t!passw0rd",
            "supersecretkey",
            "dev-secret",
        ] {
            assert!(could_be_a_secret(text), "{text}");
        }
        for text in [
            "X-Api-Key",
            "access_token",
            "user.password.label",
            "short",
            "xxxxxxxxxx",
            "changeme-please",
            "https://example.org/token",
            "/run/secrets/db",
            "Bearer {token}",
            "the password is wrong",
            "<your password>",
            "${JWT_SECRET}",
        ] {
            assert!(!could_be_a_secret(text), "{text}");
        }
    }
}
