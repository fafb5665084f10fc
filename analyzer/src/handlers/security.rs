//! Credentials that code reads, as security schemes, and what operations demand of them.

use super::HandlerCx;
use crate::infer::known::paths::canonical;
use crate::model::{Location, Provenance, Scheme, SecurityNeed};
use crate::source::Span;
use crate::ty::Ty;

/// The demand of `TypedHeader<Authorization<C>>`.
pub(super) fn of_credentials(
    cx: &mut HandlerCx<'_, '_, '_>,
    credentials: Option<&Ty>,
    span: Span,
) -> Vec<SecurityNeed> {
    let origin = Provenance::exact(span);
    let path = credentials
        .and_then(Ty::outside)
        .map(|(path, _)| canonical(path));
    let scheme = match path.as_deref() {
        Some("headers::authorization::Bearer") => bearer(origin),
        Some("headers::authorization::Basic") => basic(origin),
        _ => header_key("Authorization", None, origin),
    };
    vec![register(cx, scheme)]
}

/// The demands of reading `Authorization` by hand, by the scheme words that the code compares with.
/// Each word is an alternative; no word at all is a key of its own form.
pub(super) fn of_words<'w>(
    cx: &mut HandlerCx<'_, '_, '_>,
    words: impl Iterator<Item = &'w str>,
    span: Span,
) -> Vec<SecurityNeed> {
    let mut needs = Vec::new();
    for word in words {
        let origin = Provenance::inferred(span);
        let scheme = match word.to_ascii_lowercase().as_str() {
            "bearer" => bearer(origin),
            "basic" => basic(origin),
            _ => header_key("Authorization", Some(word), origin),
        };
        let need = register(cx, scheme);
        if !needs.contains(&need) {
            needs.push(need);
        }
    }
    if needs.is_empty() {
        let origin = Provenance::inferred(span);
        needs.push(register(cx, header_key("Authorization", None, origin)));
    }
    needs
}

/// The demand of a key in a header or cookie.
pub(super) fn of_key(
    cx: &mut HandlerCx<'_, '_, '_>,
    location: Location,
    name: &str,
    span: Span,
) -> SecurityNeed {
    let scheme = Scheme::ApiKey {
        location,
        name: name.to_owned(),
        description: None,
        origin: Provenance::inferred(span),
    };
    register(cx, scheme)
}

/// Whether a header of this name proves who is calling, whatever its value looks like.
pub(super) fn is_credential_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let words: Vec<&str> = name.split(['-', '_']).collect();
    let has = |word: &str| words.contains(&word);
    if has("csrf") || has("xsrf") || has("idempotency") {
        return false;
    }
    has("apikey")
        || has("apitoken")
        || (has("api") || has("access") || has("auth") || has("admin"))
            && (has("key") || has("token") || has("secret"))
}

/// Whether a cookie of this name proves who is calling.
pub(super) fn is_credential_cookie(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name
        .trim_start_matches("__host-")
        .trim_start_matches("__secure-");
    let words: Vec<&str> = name.split(['-', '_', '.']).collect();
    let has = |word: &str| words.contains(&word);
    if has("csrf") || has("xsrf") {
        return false;
    }
    const WORDS: &[&str] = &[
        "session",
        "sessionid",
        "sessid",
        "sid",
        "auth",
        "jwt",
        "token",
        "phpsessid",
        "jsessionid",
    ];
    WORDS.iter().any(|word| has(word))
}

fn bearer(origin: Provenance) -> Scheme {
    Scheme::Bearer {
        format: None,
        description: None,
        origin,
    }
}

fn basic(origin: Provenance) -> Scheme {
    Scheme::Basic {
        description: None,
        origin,
    }
}

fn header_key(name: &str, word: Option<&str>, origin: Provenance) -> Scheme {
    Scheme::ApiKey {
        location: Location::Header,
        name: name.to_owned(),
        description: word.map(|word| format!("The word `{word}`, a space, and the key.")),
        origin,
    }
}

/// Gives a scheme its key, the one it has where it is known already.
fn register(cx: &mut HandlerCx<'_, '_, '_>, scheme: Scheme) -> SecurityNeed {
    let base = key(&scheme);
    let mut name = base.clone();
    let mut count = 2;
    loop {
        match cx.security.get(&name) {
            Some(known) if is_same(known, &scheme) => break,
            Some(_) => name = format!("{base}_{count}"),
            None => {
                cx.security.insert(name.clone(), scheme);
                break;
            }
        }
        count += 1;
    }
    SecurityNeed {
        schemes: vec![name],
    }
}

fn key(scheme: &Scheme) -> String {
    match scheme {
        Scheme::Bearer { .. } => "bearer".to_owned(),
        Scheme::Basic { .. } => "basic".to_owned(),
        Scheme::ApiKey {
            name, description, ..
        } => {
            let word = description
                .as_deref()
                .and_then(|text| text.split('`').nth(1));
            let text = word.unwrap_or(name).to_ascii_lowercase();
            text.chars()
                .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
                .collect()
        }
    }
}

fn is_same(left: &Scheme, right: &Scheme) -> bool {
    match (left, right) {
        (Scheme::Bearer { .. }, Scheme::Bearer { .. })
        | (Scheme::Basic { .. }, Scheme::Basic { .. }) => true,
        (
            Scheme::ApiKey {
                location: a,
                name: b,
                description: c,
                ..
            },
            Scheme::ApiKey {
                location: d,
                name: e,
                description: f,
                ..
            },
        ) => (a, b, c) == (d, e, f),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_credentials() {
        assert!(is_credential_header("X-Api-Key"));
        assert!(is_credential_header("x-auth-token"));
        assert!(!is_credential_header("X-CSRF-Token"));
        assert!(!is_credential_header("x-request-id"));
        assert!(!is_credential_header("idempotency-key"));
        assert!(is_credential_cookie("__Host-session"));
        assert!(is_credential_cookie("connect.sid"));
        assert!(!is_credential_cookie("theme"));
    }
}
