//! The sources of crates from registries, as cargo has unpacked them. Nothing is downloaded.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use routegen_analyzer::Project;

use super::lock::Lock;
use super::manifest;
use super::project::read_crate;

/// Adds the crates of these names (as in paths) to the project, as far as they are on disk.
/// Says whether any was added.
pub(super) fn add(
    project: &mut Project,
    dir: &Path,
    lock: &Lock,
    wanted: &BTreeSet<String>,
) -> bool {
    let roots = unpacked();
    let mut added = false;
    for name in wanted {
        let Some(found) = locate(project, lock, &roots, name) else {
            continue;
        };
        let Ok(krate) = manifest::read(&found, lock) else {
            continue;
        };
        let features = features(project, &krate);
        let Ok(mut source) = read_crate(project, dir, &krate, features, &mut 0) else {
            continue;
        };
        source.local = false;
        let index = project.crates.len();
        project.crates.push(source);
        connect(
            project,
            &krate.package.name,
            krate.package.version.as_deref(),
            index,
        );
        added = true;
    }
    added
}

/// `$CARGO_HOME/registry/src/*`: one folder for each registry.
fn unpacked() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let Some(sources) = home.map(|home| home.join("registry").join("src")) else {
        return Vec::new();
    };
    let entries = fs::read_dir(sources)
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    let mut roots: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    roots.sort();
    roots
}

/// The folder of a crate: of the version that the project depends on, else of the one in the lock file.
fn locate(project: &Project, lock: &Lock, roots: &[PathBuf], name: &str) -> Option<PathBuf> {
    let stated = project
        .crates
        .iter()
        .flat_map(|krate| krate.dependencies.values());
    let mut candidates: Vec<(String, String)> = stated
        .filter(|dependency| dependency.package.replace('-', "_") == name)
        .filter_map(|dependency| Some((dependency.package.clone(), dependency.version.clone()?)))
        .collect();
    candidates.extend(lock.versions_of_path(name));
    candidates.iter().find_map(|(package, version)| {
        roots
            .iter()
            .map(|root| root.join(format!("{package}-{version}")))
            .find(|dir| dir.is_dir())
    })
}

/// The features that those who depend on it ask for.
fn features(project: &Project, krate: &manifest::Crate) -> BTreeSet<String> {
    let asking = project
        .crates
        .iter()
        .flat_map(|other| other.dependencies.values())
        .filter(|dependency| dependency.package == krate.package.name);
    let mut asked = BTreeSet::new();
    for dependency in asking {
        asked.extend(dependency.features.iter().cloned());
        if dependency.default_features {
            asked.insert("default".to_owned());
        }
    }
    manifest::enabled(&krate.features, asked)
}

/// Points those who depend on the crate at its source.
fn connect(project: &mut Project, package: &str, version: Option<&str>, index: usize) {
    for krate in &mut project.crates {
        for dependency in krate.dependencies.values_mut() {
            if dependency.package == package
                && dependency.source.is_none()
                && (dependency.version.as_deref() == version || version.is_none())
            {
                dependency.source = Some(index);
            }
        }
    }
}
