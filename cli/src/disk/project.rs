//! Gathering everything that an analysis needs: the crate, its path dependencies, the configuration.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use routegen_analyzer::project::CrateSource;
use routegen_analyzer::source::{Content, FileId};
use routegen_analyzer::{Analysis, Project, analyze_with};

use super::CannotRun;
use super::lock::Lock;
use super::manifest::{self, Crate};
use super::registry;
use super::walk;
use crate::config::{self, Config};
use crate::seal;

/// A project in memory.
#[derive(Debug)]
pub struct Loaded {
    /// The folder that was named, absolute.
    pub dir: PathBuf,
    pub project: Project,
    pub config: Config,
    /// Bytes of Rust that were read.
    pub bytes: usize,
    lock: Lock,
}

impl Loaded {
    /// Analyses the project, with the sources of registry crates where they matter and are on disk.
    pub fn analyze(&mut self) -> Analysis {
        let Self {
            dir, project, lock, ..
        } = self;
        analyze_with(project, &mut |project, wanted| {
            registry::add(project, dir, lock, wanted)
        })
    }
}

/// Reads the crate in `dir`.
pub fn load(dir: &Path) -> Result<Loaded, CannotRun> {
    let dir = fs::canonicalize(dir)
        .map_err(|error| CannotRun::new(format!("cannot open {}: {error}", dir.display())))?;
    let config = config::read(&dir)?;
    let lock = Lock::above(&dir);
    let crates = gather(&dir, &lock)?;
    let mut project = Project {
        settings: config.settings.clone(),
        ..Project::default()
    };
    let features = features(&crates);
    let mut bytes = 0;
    for (krate, features) in crates.iter().zip(features) {
        let source = read_crate(&mut project, &dir, krate, features, &mut bytes)?;
        project.crates.push(source);
    }
    connect(&mut project, &crates);
    Ok(Loaded {
        dir,
        project,
        config,
        bytes,
        lock,
    })
}

/// The crate and every crate that it reaches by `path = "…"`, each once, in the order of discovery.
fn gather(dir: &Path, lock: &Lock) -> Result<Vec<Crate>, CannotRun> {
    let mut crates = vec![manifest::read(dir, lock)?];
    let mut seen = BTreeSet::from([dir.to_owned()]);
    let mut next = 0;
    while let Some(krate) = crates.get(next) {
        let paths: Vec<PathBuf> = krate.paths.values().cloned().collect();
        for path in paths {
            // A path that leads nowhere is cargo's to report; what it would hold stays unknown.
            let Ok(path) = fs::canonicalize(path) else {
                continue;
            };
            if seen.insert(path.clone())
                && let Ok(found) = manifest::read(&path, lock)
            {
                crates.push(found);
            }
        }
        next += 1;
    }
    Ok(crates)
}

/// The features of each crate: its defaults, and what the others ask of it.
fn features(crates: &[Crate]) -> Vec<BTreeSet<String>> {
    let mut asked: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (at, krate) in crates.iter().enumerate() {
        if at == 0 {
            asked
                .entry(&krate.package.name)
                .or_default()
                .insert("default".into());
        }
        for dependency in krate.dependencies.values() {
            let asked = asked.entry(&dependency.package).or_default();
            asked.extend(dependency.features.iter().cloned());
            if dependency.default_features {
                asked.insert("default".into());
            }
        }
    }
    crates
        .iter()
        .map(|krate| {
            let asked = asked
                .remove(krate.package.name.as_str())
                .unwrap_or_default();
            manifest::enabled(&krate.features, asked)
        })
        .collect()
}

pub(super) fn read_crate(
    project: &mut Project,
    dir: &Path,
    krate: &Crate,
    features: BTreeSet<String>,
    bytes: &mut usize,
) -> Result<CrateSource, CannotRun> {
    let shown = |path: &Path| relative(dir, path);
    let mut folders = BTreeSet::from([krate.dir.join("src")]);
    folders.extend(
        krate
            .roots
            .iter()
            .filter_map(|root| root.parent().map(Path::to_owned)),
    );
    let mut paths = BTreeSet::new();
    for folder in minimal(&folders) {
        let found = walk::rust_files(folder, &shown)?;
        paths.extend(found.files);
        project.oddities.extend(found.oddities);
    }
    let paths: Vec<PathBuf> = paths.into_iter().collect();
    // What routegen wrote itself is no source; its router may be longer than what is worth reading.
    let router = dir.join(&project.settings.router);
    let source = |path: &PathBuf| {
        if *path == router {
            own(path)
        } else {
            read(path)
        }
    };
    let contents: Vec<Content> = paths.par_iter().map(source).collect();
    let mut files: BTreeMap<&Path, FileId> = BTreeMap::new();
    for (path, content) in paths.iter().zip(contents) {
        if let Content::Text(text) = &content {
            *bytes += text.len();
        }
        files.insert(path, project.sources.add(shown(path), content));
    }
    let manifest = krate.dir.join("Cargo.toml");
    let manifest = project
        .sources
        .add(shown(&manifest), Content::Text(krate.text.clone()));
    Ok(CrateSource {
        name: krate.name.clone(),
        package: krate.package.clone(),
        local: true,
        dir: relative(dir, &krate.dir),
        manifest: Some(manifest),
        roots: krate
            .roots
            .iter()
            .filter_map(|root| files.get(root.as_path()).copied())
            .collect(),
        files: files.into_values().collect(),
        features,
        dependencies: krate.dependencies.clone(),
    })
}

/// Folders that are not below another one of the set.
fn minimal(folders: &BTreeSet<PathBuf>) -> impl Iterator<Item = &PathBuf> {
    folders.iter().filter(|folder| {
        !folders
            .iter()
            .any(|other| *folder != other && folder.starts_with(other))
    })
}

/// The generated router: its first comment and no more, unless somebody else's file is in its place.
fn own(path: &Path) -> Content {
    match read(path) {
        Content::Text(text) if seal::has_marker(&text) => {
            let head = text.lines().take_while(|line| line.starts_with("//"));
            Content::Text(head.map(|line| format!("{line}\n")).collect())
        }
        other => other,
    }
}

fn read(path: &Path) -> Content {
    match fs::read(path) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Content::Text(text),
            Err(error) => Content::NotUtf8 {
                valid_up_to: error.utf8_error().valid_up_to(),
            },
        },
        Err(error) => Content::Unreadable(error.to_string()),
    }
}

/// Names of dependencies → positions of crates whose source is here.
fn connect(project: &mut Project, crates: &[Crate]) {
    for (at, krate) in crates.iter().enumerate() {
        for (name, path) in &krate.paths {
            let Ok(path) = fs::canonicalize(path) else {
                continue;
            };
            let index = crates.iter().position(|other| other.dir == path);
            if let Some(dependency) = project.crates[at].dependencies.get_mut(name) {
                dependency.source = index;
            }
        }
    }
}

/// A path as people see it: from the analysed folder, `/` between segments on every system.
pub(crate) fn relative(dir: &Path, path: &Path) -> String {
    let mut base = dir.components().peekable();
    let mut rest = path.components().peekable();
    while let (Some(a), Some(b)) = (base.peek(), rest.peek()) {
        if a != b {
            break;
        }
        base.next();
        rest.next();
    }
    let up = base.map(|_| "..".to_owned());
    let down = rest.map(|component| match component {
        Component::Normal(name) => name.to_string_lossy().into_owned(),
        other => other.as_os_str().to_string_lossy().into_owned(),
    });
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_analysed_folder() {
        let dir = Path::new("/a/b/app");
        assert_eq!(
            relative(dir, Path::new("/a/b/app/src/main.rs")),
            "src/main.rs"
        );
        assert_eq!(
            relative(dir, Path::new("/a/b/lib/src/lib.rs")),
            "../lib/src/lib.rs"
        );
        assert_eq!(relative(dir, dir), "");
    }
}
