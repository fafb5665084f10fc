//! Security schemes found in code, and what operations demand of them.

use super::{Location, Provenance};

/// A way to prove who is calling (OpenAPI security scheme).
#[derive(Debug, Clone, PartialEq)]
pub enum Scheme {
    /// `Authorization: Bearer …`
    Bearer {
        format: Option<String>,
        description: Option<String>,
        origin: Provenance,
    },
    /// `Authorization: Basic …`
    Basic {
        description: Option<String>,
        origin: Provenance,
    },
    /// Another scheme word in `Authorization`, or a key in a header, cookie or query parameter.
    ApiKey {
        location: Location,
        name: String,
        description: Option<String>,
        origin: Provenance,
    },
}

/// One sufficient set of schemes: all of them together. Empty: no credentials are needed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct SecurityNeed {
    /// Keys of [`super::Api::security`].
    pub schemes: Vec<String>,
}
