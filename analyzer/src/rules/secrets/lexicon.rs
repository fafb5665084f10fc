//! Names that say that a value is secret, and names that only sound so.
//!
//! A name is split into words (`jwtSecret`, `JWT_SECRET`, `jwt-secret` are `jwt secret`). It is sensitive
//! when it has a sensitive word or pair and nothing that takes it back.

/// Words that make a name sensitive by themselves.
static WORDS: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "secret",
    "token",
    "apikey",
    "credential",
    "credentials",
    "totp",
    "otp",
    "cvv",
    "cvc",
    "ssn",
    "mnemonic",
    "bearer",
    "pepper",
];

/// Neighbouring words that do it together.
static PAIRS: &[(&str, &str)] = &[
    ("api", "key"),
    ("private", "key"),
    ("secret", "key"),
    ("access", "key"),
    ("signing", "key"),
    ("encryption", "key"),
    ("auth", "key"),
    ("master", "key"),
    ("session", "key"),
    ("hmac", "key"),
    ("jwt", "key"),
    ("client", "secret"),
    ("connection", "string"),
    ("auth", "token"),
    ("mfa", "code"),
    ("recovery", "code"),
    ("card", "number"),
];

/// Words beside which a sensitive word means something else: a count, a name, a place, a public part.
static TAKES_BACK: &[&str] = &[
    "count",
    "counts",
    "hint",
    "id",
    "ids",
    "name",
    "names",
    "public",
    "csrf",
    "xsrf",
    "encrypted",
    "hashed",
    "hash",
    "type",
    "types",
    "kind",
    "url",
    "uri",
    "endpoint",
    "path",
    "file",
    "header",
    "prefix",
    "suffix",
    "length",
    "len",
    "size",
    "limit",
    "ttl",
    "expiry",
    "expires",
    "expiration",
    "lifetime",
    "issuer",
    "audience",
    "policy",
    "rule",
    "rules",
    "field",
    "label",
    "placeholder",
    "message",
    "error",
    "invalid",
    "missing",
    "reset",
    "forgot",
    "changed",
    "required",
    "regex",
    "pattern",
    "format",
    "column",
    "table",
    "key_name",
    "env",
    "var",
    "scheme",
    "realm",
    "algorithm",
    "cookie",
    "param",
    "query",
    "input",
    "title",
    "description",
    "help",
    "bucket",
    "max",
    "min",
    "usage",
    "limiter",
];

/// The words of a name, in lower case.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut before_lower = false;
    for c in name.chars() {
        let boundary = !c.is_alphanumeric() || (c.is_uppercase() && before_lower);
        if boundary && !current.is_empty() {
            words.push(std::mem::take(&mut current));
        }
        if c.is_alphanumeric() {
            current.extend(c.to_lowercase());
        }
        before_lower = c.is_lowercase() || c.is_ascii_digit();
    }
    if !current.is_empty() {
        words.push(current);
    }
    words
}

/// Whether a value of this name should not be in source code.
pub(crate) fn is_sensitive(name: &str) -> bool {
    let words = words(name);
    let has = |word: &str| words.iter().any(|own| own == word);
    if words.iter().any(|word| TAKES_BACK.contains(&word.as_str())) {
        return false;
    }
    WORDS.iter().any(|word| has(word))
        || PAIRS
            .iter()
            .any(|(a, b)| words.windows(2).any(|pair| pair[0] == *a && pair[1] == *b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_where_people_read_a_word() {
        assert_eq!(words("jwtSecret"), ["jwt", "secret"]);
        assert_eq!(words("JWT_SECRET"), ["jwt", "secret"]);
        assert_eq!(words("x-api-key2"), ["x", "api", "key2"]);
    }

    #[test]
    fn what_only_sounds_secret_is_not() {
        for name in [
            "JWT_SECRET",
            "db_password",
            "apiKey",
            "stripe_secret_key",
            "STRIPE_API_KEY",
        ] {
            assert!(is_sensitive(name), "{name}");
        }
        for name in [
            "token_count",
            "password_hint",
            "key_id",
            "secret_name",
            "public_key",
            "csrf_token",
            "encrypted_password",
            "password_hash",
            "TOKEN_HEADER",
            "tokenizer",
            "keyboard",
            "token_url",
            "author",
            "secretary",
        ] {
            assert!(!is_sensitive(name), "{name}");
        }
    }
}
