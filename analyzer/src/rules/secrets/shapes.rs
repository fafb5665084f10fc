//! Tokens of providers: what they look like, and how to tell a real one from a picture of one.
//!
//! A shape is a fixed prefix and a run of characters of a stated length. Where the provider puts a
//! checksum into its tokens, a token that fails it is not reported.

use super::random::{entropy, is_placeholder};

/// One kind of token.
#[derive(Debug)]
pub(crate) struct Shape {
    /// As people know it: `GitHub token`.
    pub name: &'static str,
    prefix: &'static str,
    alphabet: Alphabet,
    /// Characters after the prefix.
    length: std::ops::RangeInclusive<usize>,
    check: Option<fn(&str) -> bool>,
}

#[derive(Debug, Clone, Copy)]
enum Alphabet {
    /// `A-Z 0-9`
    Upper,
    /// `0-9 a-f`
    Hex,
    /// `A-Z a-z 0-9`
    Alnum,
    /// And `- _`
    Url,
    /// And `- _ .`
    Dotted,
    /// And `+ / =`
    Base64,
    /// And `/`
    Path,
}

impl Alphabet {
    fn has(self, c: char) -> bool {
        match self {
            Self::Upper => c.is_ascii_uppercase() || c.is_ascii_digit(),
            Self::Hex => c.is_ascii_digit() || ('a'..='f').contains(&c),
            Self::Alnum => c.is_ascii_alphanumeric(),
            Self::Url => c.is_ascii_alphanumeric() || "-_".contains(c),
            Self::Dotted => c.is_ascii_alphanumeric() || "-_.".contains(c),
            Self::Base64 => c.is_ascii_alphanumeric() || "+/=".contains(c),
            Self::Path => c.is_ascii_alphanumeric() || c == '/',
        }
    }
}

const fn shape(
    name: &'static str,
    prefix: &'static str,
    alphabet: Alphabet,
    length: std::ops::RangeInclusive<usize>,
) -> Shape {
    Shape {
        name,
        prefix,
        alphabet,
        length,
        check: None,
    }
}

const fn checked(
    name: &'static str,
    prefix: &'static str,
    alphabet: Alphabet,
    length: std::ops::RangeInclusive<usize>,
    check: fn(&str) -> bool,
) -> Shape {
    Shape {
        name,
        prefix,
        alphabet,
        length,
        check: Some(check),
    }
}

/// Secret tokens only: publishable keys (`pk_live_`, `sb_publishable_`) are made to be seen.
pub(crate) static SHAPES: &[Shape] = &[
    checked(
        "AWS access key id",
        "AKIA",
        Alphabet::Upper,
        16..=16,
        not_example,
    ),
    checked(
        "AWS temporary access key id",
        "ASIA",
        Alphabet::Upper,
        16..=16,
        not_example,
    ),
    checked(
        "GitHub token",
        "ghp_",
        Alphabet::Alnum,
        36..=36,
        crc32_base62,
    ),
    checked(
        "GitHub OAuth token",
        "gho_",
        Alphabet::Alnum,
        36..=36,
        crc32_base62,
    ),
    checked(
        "GitHub user token",
        "ghu_",
        Alphabet::Alnum,
        36..=36,
        crc32_base62,
    ),
    checked(
        "GitHub server token",
        "ghs_",
        Alphabet::Alnum,
        36..=36,
        crc32_base62,
    ),
    checked(
        "GitHub refresh token",
        "ghr_",
        Alphabet::Alnum,
        36..=76,
        crc32_base62,
    ),
    shape(
        "GitHub fine-grained token",
        "github_pat_",
        Alphabet::Url,
        82..=82,
    ),
    checked("npm token", "npm_", Alphabet::Alnum, 36..=36, crc32_base62),
    shape("GitLab token", "glpat-", Alphabet::Dotted, 20..=64),
    shape("Stripe secret key", "sk_live_", Alphabet::Alnum, 16..=247),
    shape("Stripe test key", "sk_test_", Alphabet::Alnum, 16..=247),
    shape(
        "Stripe restricted key",
        "rk_live_",
        Alphabet::Alnum,
        16..=247,
    ),
    shape("Stripe webhook secret", "whsec_", Alphabet::Base64, 24..=64),
    shape("Slack bot token", "xoxb-", Alphabet::Url, 40..=80),
    shape("Slack user token", "xoxp-", Alphabet::Url, 40..=90),
    shape("Slack app token", "xapp-1-", Alphabet::Url, 40..=120),
    shape(
        "Slack webhook",
        "https://hooks.slack.com/services/",
        Alphabet::Path,
        40..=60,
    ),
    shape("Google API key", "AIza", Alphabet::Url, 35..=35),
    shape("Google OAuth secret", "GOCSPX-", Alphabet::Url, 28..=28),
    shape("OpenAI key", "sk-proj-", Alphabet::Url, 40..=180),
    shape("Anthropic key", "sk-ant-", Alphabet::Url, 80..=120),
    shape("SendGrid key", "SG.", Alphabet::Dotted, 60..=70),
    shape("Twilio key", "SK", Alphabet::Hex, 32..=32),
    shape(
        "PyPI token",
        "pypi-AgEIcHlwaS5vcmc",
        Alphabet::Url,
        50..=250,
    ),
    shape("DigitalOcean token", "dop_v1_", Alphabet::Hex, 64..=64),
    shape("Shopify token", "shpat_", Alphabet::Hex, 32..=32),
    shape("Shopify secret", "shpss_", Alphabet::Hex, 32..=32),
    shape("Square token", "sq0csp-", Alphabet::Url, 43..=43),
    shape("Databricks token", "dapi", Alphabet::Hex, 32..=32),
    shape("Hugging Face token", "hf_", Alphabet::Alnum, 34..=34),
    shape("Supabase secret key", "sb_secret_", Alphabet::Url, 31..=50),
    shape("HashiCorp Vault token", "hvs.", Alphabet::Url, 90..=120),
    shape(
        "age secret key",
        "AGE-SECRET-KEY-1",
        Alphabet::Upper,
        58..=58,
    ),
    shape("Linear key", "lin_api_", Alphabet::Alnum, 40..=40),
    shape("Mailgun key", "key-", Alphabet::Hex, 32..=32),
    shape(
        "PlanetScale password",
        "pscale_pw_",
        Alphabet::Dotted,
        32..=64,
    ),
    shape("Doppler token", "dp.pt.", Alphabet::Alnum, 40..=44),
    shape("Postman key", "PMAK-", Alphabet::Url, 59..=59),
    shape("Fly token", "fo1_", Alphabet::Url, 43..=43),
    checked("JSON Web Token", "eyJ", Alphabet::Dotted, 40..=4000, is_jwt),
];

/// Beginnings of key files.
static PEM: &[&str] = &[
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN RSA PRIVATE KEY-----",
    "-----BEGIN EC PRIVATE KEY-----",
    "-----BEGIN DSA PRIVATE KEY-----",
    "-----BEGIN OPENSSH PRIVATE KEY-----",
    "-----BEGIN ENCRYPTED PRIVATE KEY-----",
    "-----BEGIN PGP PRIVATE KEY BLOCK-----",
];

/// A token in a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub name: &'static str,
    /// Byte range in the text.
    pub range: std::ops::Range<usize>,
}

/// No token is shorter: `AKIA` and its sixteen characters.
const SHORTEST: usize = 20;

/// The first token in a text.
pub(crate) fn find(text: &str) -> Option<Found> {
    if text.len() < SHORTEST {
        return None;
    }
    if let Some((at, mark)) = PEM.iter().find_map(|mark| Some((text.find(mark)?, *mark))) {
        // A marker alone is what code that reads key files has; a key has a body.
        let body = text[at + mark.len()..]
            .chars()
            .filter(|c| Alphabet::Base64.has(*c))
            .count();
        return (body >= 64).then(|| Found {
            name: "private key",
            range: at..at + mark.len(),
        });
    }
    SHAPES.iter().find_map(|shape| shape.find(text))
}

impl Shape {
    fn find(&self, text: &str) -> Option<Found> {
        text.match_indices(self.prefix).find_map(|(at, _)| {
            let joined = |c: char| c.is_ascii_alphanumeric() || c == '_';
            if text[..at].chars().next_back().is_some_and(joined) {
                return None;
            }
            let rest = &text[at + self.prefix.len()..];
            let end = rest.find(|c| !self.alphabet.has(c)).unwrap_or(rest.len());
            let run = &rest[..end];
            let token = &text[at..at + self.prefix.len() + end];
            let fits = self.length.contains(&run.len())
                && entropy(run) >= 2.5
                && !is_placeholder(run)
                && self.check.is_none_or(|check| check(token));
            fits.then(|| Found {
                name: self.name,
                range: at..at + token.len(),
            })
        })
    }
}

fn not_example(token: &str) -> bool {
    !token.ends_with("EXAMPLE")
}

/// The last six characters are the CRC-32 of the others after the prefix, in base 62.
fn crc32_base62(token: &str) -> bool {
    let Some((_, body)) = token.split_once('_') else {
        return false;
    };
    let Some((data, sum)) = body.split_at_checked(body.len().saturating_sub(6)) else {
        return false;
    };
    base62(crc32fast::hash(data.as_bytes())) == sum
}

pub(crate) fn base62(mut number: u32) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(number % 62) as usize];
        number /= 62;
    }
    digits.iter().map(|digit| char::from(*digit)).collect()
}

/// Three parts, the first being an object with an algorithm.
fn is_jwt(token: &str) -> bool {
    let parts: Vec<&str> = token.split('.').collect();
    parts.len() == 3 && parts[1].starts_with("eyJ") && parts[2].len() >= 20
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text without structure, from a seed; no token stands in this file.
    fn noise(alphabet: &str, length: usize, seed: u64) -> String {
        let letters: Vec<char> = alphabet.chars().collect();
        let mut state = seed;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            letters[(state >> 33) as usize % letters.len()]
        };
        (0..length).map(|_| next()).collect()
    }

    const ALNUM: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    const HEX: &str = "0123456789abcdef";

    #[test]
    fn tokens_are_found_by_their_shape() {
        let token = format!("sk_live_{}", noise(ALNUM, 24, 1));
        let text = format!("key={token};");
        assert_eq!(
            find(&text),
            Some(Found {
                name: "Stripe secret key",
                range: 4..4 + token.len()
            })
        );
        assert!(find(&format!("dop_v1_{}", noise(HEX, 64, 2))).is_some());
        assert!(find(&format!("pk_live_{}", noise(ALNUM, 24, 1))).is_none());
        assert!(find(&format!("desk_live_{}", noise(ALNUM, 24, 1))).is_none());
        assert!(find(&format!("sk_live_{}", "x".repeat(24))).is_none());
    }

    #[test]
    fn a_checksum_must_be_right() {
        let data = noise(ALNUM, 30, 3);
        let good = format!("ghp_{data}{}", base62(crc32fast::hash(data.as_bytes())));
        assert_eq!(find(&good).map(|found| found.name), Some("GitHub token"));
        assert!(find(&format!("ghp_{}", noise(ALNUM, 36, 4))).is_none());
    }

    #[test]
    fn a_marker_of_a_key_file_is_no_key() {
        let marker = PEM[0];
        assert!(find(marker).is_none());
        let key = format!("{marker}\n{}\n", noise(ALNUM, 200, 5));
        assert_eq!(find(&key).map(|found| found.name), Some("private key"));
    }
}
