//! Which file `mod name;` means.
//!
//! The rules are the compiler's: beside `lib.rs`, `main.rs`, `mod.rs` and every file named by
//! `#[path]`, else in a folder named after the file.

use std::collections::BTreeMap;

use crate::hir::{AttrInput, ExprKind, Item, LitKind, Name};
use crate::source::{FileId, SourceMap};

/// Where the modules declared at some place have their files.
#[derive(Debug, Clone)]
pub(super) struct Dir {
    /// Without a final `/`.
    path: String,
    /// A further folder, for files that are not named by `#[path]`.
    relative: Option<Name>,
}

/// The files of the project by their paths.
#[derive(Debug)]
pub(super) struct Files<'a> {
    sources: &'a SourceMap,
    by_path: BTreeMap<&'a str, FileId>,
}

impl<'a> Files<'a> {
    pub(super) fn new(sources: &'a SourceMap) -> Self {
        let by_path = sources.iter().map(|(id, file)| (file.path(), id)).collect();
        Self { sources, by_path }
    }

    pub(super) fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// Where the modules declared in a crate's root, or in a file named by `#[path]`, are.
    pub(super) fn beside(&self, file: FileId) -> Dir {
        Dir {
            path: parent(self.sources.path(file)).to_owned(),
            relative: None,
        }
    }

    /// The file of `mod name;`, and where the modules declared in it are.
    pub(super) fn declared(&self, dir: &Dir, item: &Item) -> Option<(FileId, Dir)> {
        if let Some(path) = path_attr(item) {
            let file = self.find(&join(&dir.path, &path))?;
            return Some((file, self.beside(file)));
        }
        let folder = match &dir.relative {
            Some(relative) => join(&dir.path, relative),
            None => dir.path.clone(),
        };
        if let Some(file) = self.find(&join(&folder, &format!("{}.rs", item.name))) {
            let dir = Dir {
                path: folder,
                relative: Some(item.name.clone()),
            };
            return Some((file, dir));
        }
        let file = self.find(&join(&folder, &format!("{}/mod.rs", item.name)))?;
        Some((file, self.beside(file)))
    }
}

impl Dir {
    /// Where the modules declared in `mod name { … }` are.
    pub(super) fn inline(&self, item: &Item) -> Dir {
        let path = match path_attr(item) {
            Some(path) => join(&self.path, &path),
            None => match &self.relative {
                Some(relative) => join(&join(&self.path, relative), &item.name),
                None => join(&self.path, &item.name),
            },
        };
        Dir {
            path,
            relative: None,
        }
    }
}

/// `#[path = "…"]`
fn path_attr(item: &Item) -> Option<String> {
    let attr = item.attrs.iter().find(|attr| attr.is("path"))?;
    let AttrInput::Value(value) = &attr.input else {
        return None;
    };
    match &value.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Str(path) => Some(path.replace('\\', "/")),
            _ => None,
        },
        _ => None,
    }
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// A path below a folder, with `.` and `..` worked out.
pub(super) fn join(dir: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in dir.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let root = if dir.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn paths_are_joined_without_dots() {
        assert_eq!(join("src/a", "../b/./c.rs"), "src/b/c.rs");
        assert_eq!(join("", "../common/x.rs"), "../common/x.rs");
        assert_eq!(join("../lib", "../../x.rs"), "../../x.rs");
    }
}
