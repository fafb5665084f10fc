//! The folder grammar: from the paths of files to the paths of URLs, with everything that is refused.
//!
//! It knows folders and file names and nothing of Rust: what a `route.rs` holds is read by
//! [`frontends`](crate::frontends). The derived order of [`RoutePath`] is the order in which
//! routes are tried: a path itself, then what is below it; literals, `[id]`, `[...s]`, `[[...s]]`.

mod conflicts;
mod oddities;
pub mod rules;
mod segment;
mod walk;

#[cfg(test)]
mod tests;

use crate::diagnostic::Report;
use crate::model::{RoutePath, Segment};
use crate::project::{Project, Settings};
use crate::source::FileId;

/// The two ways to lay out routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// A folder with a `route.rs` is a route.
    App,
    /// Each file is a route.
    Pages,
}

/// A file that is a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    pub file: FileId,
    pub root: Root,
    /// `base_path` included.
    pub path: RoutePath,
    /// Positions in [`Tree::middleware`], outermost first.
    pub middleware: Vec<usize>,
}

/// A `middleware.rs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    pub file: FileId,
    /// URL of the folder that it stands in, `base_path` included.
    pub guards: RoutePath,
}

/// What the folders say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    /// What all paths begin with.
    pub base_path: RoutePath,
    /// In the order of their paths. No two can be confused: what the grammar refuses is left out.
    pub leaves: Vec<Leaf>,
    /// Those of outer folders before those of inner ones.
    pub middleware: Vec<Guard>,
}

impl Tree {
    /// The segments of a path of the tree below its base path.
    pub fn below_base<'p>(&self, path: &'p RoutePath) -> &'p [Segment] {
        let base = self.base_path.segments.len();
        path.segments.get(base..).unwrap_or(&[])
    }
}

/// Name of the file that makes a folder of the App Router a route.
pub const ROUTE_FILE: &str = "route.rs";
/// Name of the file whose function runs around all routes at and below its folder.
pub const MIDDLEWARE_FILE: &str = "middleware.rs";

/// Reads the folders under both roots.
pub fn read(project: &Project, report: &mut Report) -> Tree {
    let mut found = walk::files(project, report);
    oddities::report(project, report);
    conflicts::remove(project, &mut found.leaves, report);

    let base = base_path(&project.settings);
    let path = |segments: &[walk::Named]| RoutePath {
        segments: (base.segments.iter().cloned())
            .chain(segments.iter().map(|named| named.segment.clone()))
            .collect(),
    };
    let mut leaves: Vec<Leaf> = found
        .leaves
        .iter()
        .map(|leaf| Leaf {
            file: leaf.file,
            root: leaf.root,
            path: path(&leaf.segments),
            middleware: (0..found.guards.len())
                .filter(|at| found.guards[*at].is_around(leaf))
                .collect(),
        })
        .collect();
    leaves.sort_by(|a, b| a.path.cmp(&b.path));
    let middleware = found
        .guards
        .iter()
        .map(|guard| Guard {
            file: guard.file,
            guards: path(&guard.segments),
        })
        .collect();
    Tree {
        base_path: base,
        leaves,
        middleware,
    }
}

/// `base_path` as a path.
pub fn base_path(settings: &Settings) -> RoutePath {
    let names = settings
        .base_path
        .split('/')
        .filter(|name| !name.is_empty());
    RoutePath {
        segments: names.map(|name| Segment::Static(name.to_owned())).collect(),
    }
}
