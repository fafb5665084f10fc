//! `Cargo.toml`: the package, its targets, features and dependencies, workspace inheritance resolved.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_toml::Manifest;
use routegen_analyzer::project::{Dependency, Package};

use super::CannotRun;
use super::lock::Lock;

/// What is needed of one manifest.
#[derive(Debug)]
pub(crate) struct Crate {
    pub package: Package,
    /// The library's name in paths.
    pub name: String,
    /// Folder of `Cargo.toml`.
    pub dir: PathBuf,
    pub text: String,
    /// Target roots that exist, the library first.
    pub roots: Vec<PathBuf>,
    pub features: BTreeMap<String, Vec<String>>,
    pub dependencies: BTreeMap<String, Dependency>,
    /// Folders of path dependencies, by the same names.
    pub paths: BTreeMap<String, PathBuf>,
}

/// Reads the manifest of the crate in `dir`.
pub(crate) fn read(dir: &Path, lock: &Lock) -> Result<Crate, CannotRun> {
    let path = dir.join("Cargo.toml");
    let text = super::read_optional(&path)?.ok_or_else(|| {
        CannotRun::new(format!("there is no Cargo.toml in {}", dir.display())).help(
            "name the folder of a crate: `routegen build path/to/crate`, or make one with \
             `routegen new my-app`",
        )
    })?;
    let manifest = Manifest::from_path(&path)
        .map_err(|error| CannotRun::new(format!("cannot read {}: {error}", path.display())))?;
    let Some(package) = &manifest.package else {
        return Err(
            CannotRun::new(format!("{} has no [package]", path.display()))
                .help("name the folder of one crate of the workspace"),
        );
    };
    let package = describe(package);
    let lib = manifest.lib.as_ref();
    let name = lib
        .and_then(|lib| lib.name.clone())
        .unwrap_or_else(|| package.name.clone())
        .replace('-', "_");
    let (dependencies, paths) = dependencies(&manifest, &package.name, dir, lock);
    Ok(Crate {
        roots: roots(&manifest, dir),
        name,
        dir: dir.to_owned(),
        text,
        features: manifest.features.clone().into_iter().collect(),
        dependencies,
        paths,
        package,
    })
}

fn describe(package: &cargo_toml::Package) -> Package {
    let text = |value: Option<&str>| value.filter(|value| !value.is_empty()).map(str::to_owned);
    Package {
        name: package.name().to_owned(),
        version: Some(package.version().to_string()),
        description: text(package.description()),
        license: text(package.license()),
        authors: package.authors().to_vec(),
        homepage: text(package.homepage()),
        repository: text(package.repository()),
        edition: None,
    }
}

fn roots(manifest: &Manifest, dir: &Path) -> Vec<PathBuf> {
    let lib = manifest.lib.iter().filter_map(|lib| lib.path.clone());
    let bins = manifest.bin.iter().filter_map(|bin| bin.path.clone());
    let usual = ["src/lib.rs", "src/main.rs"].map(str::to_owned);
    let mut roots: Vec<PathBuf> = Vec::new();
    for path in lib.chain(bins).chain(usual) {
        let path = dir.join(path);
        if path.is_file() && !roots.contains(&path) {
            roots.push(path);
        }
    }
    roots
}

type Dependencies = (BTreeMap<String, Dependency>, BTreeMap<String, PathBuf>);

/// Of all targets and platforms, since the analysis is not for one platform. Dependencies of tests and
/// build scripts are not part of the service.
fn dependencies(manifest: &Manifest, own: &str, dir: &Path, lock: &Lock) -> Dependencies {
    let mut found = Dependencies::default();
    let of_targets = manifest
        .target
        .values()
        .flat_map(|target| target.dependencies.iter());
    for (key, dependency) in manifest.dependencies.iter().chain(of_targets) {
        let package = dependency.package().unwrap_or(key).to_owned();
        let name = key.replace('-', "_");
        let detail = dependency.detail();
        let row = Dependency {
            version: lock
                .version(own, &package)
                .or_else(|| dependency.try_req().ok().map(ToString::to_string)),
            features: dependency.req_features().iter().cloned().collect(),
            default_features: detail.is_none_or(|detail| detail.default_features),
            source: None,
            package,
        };
        if let Some(path) = detail.and_then(|detail| detail.path.as_deref()) {
            found.1.insert(name.clone(), dir.join(path));
        }
        found.0.insert(name, row);
    }
    found
}

/// The features that are on, given those that were asked for: all that they enable in the crate itself.
pub(crate) fn enabled(
    features: &BTreeMap<String, Vec<String>>,
    asked: impl IntoIterator<Item = String>,
) -> BTreeSet<String> {
    let mut on = BTreeSet::new();
    let mut left: Vec<String> = asked.into_iter().collect();
    while let Some(feature) = left.pop() {
        let implied = features.get(&feature);
        if on.insert(feature)
            && let Some(implied) = implied
        {
            left.extend(
                implied
                    .iter()
                    .filter(|name| !name.contains(['/', ':']))
                    .cloned(),
            );
        }
    }
    on
}
