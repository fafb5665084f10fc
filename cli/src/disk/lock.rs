//! `Cargo.lock`: which version of a dependency a crate is built with.

use std::path::Path;

use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Lock {
    #[serde(default, rename = "package")]
    packages: Vec<LockedPackage>,
}

#[derive(Debug, Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
    /// `name`, `name version` or `name version (source)`.
    #[serde(default)]
    dependencies: Vec<String>,
}

impl Lock {
    /// The lock file of the crate or of the workspace around it. An unreadable one counts as absent.
    pub(crate) fn above(dir: &Path) -> Self {
        dir.ancestors()
            .find_map(|dir| std::fs::read_to_string(dir.join("Cargo.lock")).ok())
            .and_then(|text| toml::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Packages whose library has this name in paths, and their versions, the newest first.
    pub(crate) fn versions_of_path(&self, name: &str) -> Vec<(String, String)> {
        let named = self
            .packages
            .iter()
            .filter(|locked| locked.name.replace('-', "_") == name);
        named
            .rev()
            .map(|locked| (locked.name.clone(), locked.version.clone()))
            .collect()
    }

    /// The version of `dependency` that `package` uses.
    pub(crate) fn version(&self, package: &str, dependency: &str) -> Option<String> {
        let owner = self.packages.iter().find(|locked| locked.name == package);
        let stated = owner.and_then(|owner| {
            owner.dependencies.iter().find_map(|entry| {
                let mut words = entry.split(' ');
                (words.next() == Some(dependency)).then(|| words.next().map(str::to_owned))
            })
        });
        match stated {
            Some(Some(version)) => Some(version),
            _ => {
                let found = self
                    .packages
                    .iter()
                    .find(|locked| locked.name == dependency);
                found.map(|locked| locked.version.clone())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_one_that_the_package_names() {
        let lock: Lock = toml::from_str(
            r#"
            [[package]]
            name = "app"
            version = "0.1.0"
            dependencies = ["serde", "axum 0.8.9"]
            [[package]]
            name = "axum"
            version = "0.7.5"
            [[package]]
            name = "axum"
            version = "0.8.9"
            [[package]]
            name = "serde"
            version = "1.0.229"
            "#,
        )
        .unwrap();
        assert_eq!(lock.version("app", "axum").as_deref(), Some("0.8.9"));
        assert_eq!(lock.version("app", "serde").as_deref(), Some("1.0.229"));
        assert_eq!(lock.version("app", "gone"), None);
    }
}
