//! What an analysis is given: the texts, the crates they belong to, and the settings.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{FileId, SourceMap};

/// Everything that an analysis may look at. Whoever makes it does the reading of files.
#[derive(Debug, Default)]
pub struct Project {
    pub sources: SourceMap,
    /// The first is the crate being analysed; the others are its dependencies whose source is at hand.
    pub crates: Vec<CrateSource>,
    pub settings: Settings,
    /// Folders below the roots that hold a route file's name as a folder, or anything else
    /// that the reader of files met and could not give as a text: path and what it is.
    pub oddities: Vec<Oddity>,
}

/// Something met while reading files that is not a readable file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oddity {
    pub path: String,
    pub what: OddityKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OddityKind {
    /// A folder whose name ends in `.rs`.
    FolderNamedLikeFile,
    /// A symbolic link that leads back to a folder above it.
    LinkLoop,
    /// A file name that is not UTF-8.
    NameNotUtf8,
}

/// One crate as text.
#[derive(Debug, Clone, Default)]
pub struct CrateSource {
    /// The name used in paths: `my_app` for the package `my-app`.
    pub name: String,
    pub package: Package,
    /// It is part of the service: the crate itself, or a path dependency. False for the sources of registry crates.
    pub local: bool,
    /// Folder of the crate relative to the analysed directory, without a final `/`; empty for the crate itself.
    pub dir: String,
    /// `Cargo.toml`, where there is one.
    pub manifest: Option<FileId>,
    /// Target roots that exist: the library first (`src/lib.rs`), then `src/main.rs`.
    pub roots: Vec<FileId>,
    /// All Rust files below the crate's source folder, the roots included, in the order of their paths.
    pub files: Vec<FileId>,
    /// Features that are on.
    pub features: BTreeSet<String>,
    /// By the name used in paths.
    pub dependencies: BTreeMap<String, Dependency>,
}

/// What `[package]` says, with workspace inheritance resolved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Package {
    pub name: String,
    pub version: Option<String>,
    pub description: Option<String>,
    pub license: Option<String>,
    pub authors: Vec<String>,
    pub homepage: Option<String>,
    pub repository: Option<String>,
    pub edition: Option<String>,
}

/// One dependency of a crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dependency {
    /// The package's own name in paths: `yaml_serde` where the manifest renames it to `serde_yaml`.
    pub package: String,
    /// The version in `Cargo.lock`, else the requirement in the manifest.
    pub version: Option<String>,
    pub features: BTreeSet<String>,
    /// Whether its default features are on.
    pub default_features: bool,
    /// Its position in [`Project::crates`], where its source is at hand.
    pub source: Option<usize>,
}

/// The part of `routegen.toml` that changes what is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Root of the App Router tree, relative to the crate: `src/routes`.
    pub routes: String,
    /// Root of the Pages Router tree: `src/pages/api`.
    pub pages: String,
    /// `/v1`, or empty. Without a final `/`.
    pub base_path: String,
    pub trailing_slash: TrailingSlash,
    /// `crate::AppState`, where it is stated.
    pub state: Option<String>,
    /// Where the generated router is written, relative to the crate: `src/routegen.rs`.
    pub router: String,
    /// Path that serves the document: `/openapi.json`.
    pub serve_document: Option<String>,
    pub title: Option<String>,
    pub version: Option<String>,
    pub description: Option<String>,
    /// URL and description.
    pub servers: Vec<(String, Option<String>)>,
    /// Schemas that the user states for a path: `my::Money` to a JSON Schema.
    pub types: BTreeMap<String, serde_json::Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            routes: "src/routes".into(),
            pages: "src/pages/api".into(),
            base_path: String::new(),
            trailing_slash: TrailingSlash::Never,
            state: None,
            router: "src/routegen.rs".into(),
            serve_document: None,
            title: None,
            version: None,
            description: None,
            servers: Vec::new(),
            types: BTreeMap::new(),
        }
    }
}

/// What happens to a path with a final `/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TrailingSlash {
    /// `/x/` is answered 308 to `/x`.
    #[default]
    Never,
    /// `/x` is answered 308 to `/x/`, but for names with a dot and `.well-known`.
    Always,
    /// Both are served.
    Ignore,
    /// `/x/` is 404.
    Strict,
}
