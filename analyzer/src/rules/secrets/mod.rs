//! Secrets in source code.

mod compiled_in;
mod hardcoded;
mod lexicon;
mod provider;
mod random;
mod shapes;
mod url;

pub use compiled_in::SECRET_COMPILED_IN;
pub use hardcoded::HARDCODED_CREDENTIAL;
pub use provider::PROVIDER_SECRET_LITERAL;
pub use url::CREDENTIALS_IN_URL_LITERAL;
