//! Secrets in source code.

mod compiled_in;
mod hardcoded;
mod lexicon;
mod provider;
mod random;
mod shapes;
mod url;

pub(super) use compiled_in::SECRET_COMPILED_IN;
pub(super) use hardcoded::HARDCODED_CREDENTIAL;
pub(super) use provider::PROVIDER_SECRET_LITERAL;
pub(super) use url::CREDENTIALS_IN_URL_LITERAL;
