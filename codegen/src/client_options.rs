//! What the options say of clients and typed URLs.

/// Clients, and what they get to see.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClientOptions {
    pub exposure: Exposure,
    pub rust: RustClient,
    pub typescript: TypeScriptClient,
    /// Path of the module of typed URLs; `None`: it is not written.
    pub urls: Option<String>,
}

/// Which routes are for clients.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exposure {
    /// The part of the tree that clients are rooted at: `/api`, or empty for all of it. What is not below it is not
    /// for clients, and calls do not repeat it.
    pub root: String,
    /// Folders below the crate whose routes are not for clients: `src/routes/api/webhooks`.
    pub hidden: Vec<String>,
}

/// The Rust client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RustClient {
    /// A folder for a crate, or a file for `mod api;`. `None`: it is not written.
    pub path: Option<String>,
    /// The crate's name; `<title>-client` by default.
    pub package: Option<String>,
    pub dates: Dates,
    /// Strings of format `uuid` are `uuid::Uuid`.
    pub uuid: bool,
    /// Enums in answers have a variant for what a newer service may send.
    pub unknown_variants: bool,
}

impl Default for RustClient {
    fn default() -> Self {
        Self {
            path: None,
            package: None,
            dates: Dates::Chrono,
            uuid: true,
            unknown_variants: false,
        }
    }
}

/// The types of dates in the Rust client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    /// The text as it is on the wire.
    Text,
    Chrono,
    Jiff,
    Time,
}

/// The TypeScript client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeScriptClient {
    /// The folder; `None`: it is not written.
    pub path: Option<String>,
    /// The package's name; `<title>-client` by default.
    pub package: Option<String>,
    /// How the files of the folder name each other: `.js`, `.ts` or nothing.
    pub import_extension: String,
    /// The module that `queryOptions` comes from: `@tanstack/react-query`. `None`: the file is not written.
    pub tanstack: Option<String>,
}

impl Default for TypeScriptClient {
    fn default() -> Self {
        Self {
            path: None,
            package: None,
            import_extension: ".js".into(),
            tanstack: None,
        }
    }
}
