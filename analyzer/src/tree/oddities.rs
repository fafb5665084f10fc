//! What stands below the roots and is no file that could be read.

use super::{MIDDLEWARE_FILE, ROUTE_FILE, rules};
use crate::diagnostic::{Diagnostic, Report};
use crate::project::{OddityKind, Project};
use crate::source::{FileId, Span};

/// Reports the oddities below the roots, at the nearest file: a folder has no text to point into.
pub(super) fn report(project: &Project, report: &mut Report) {
    let roots = [&project.settings.routes, &project.settings.pages];
    for oddity in &project.oddities {
        let in_tree = roots.iter().any(|root| is_below(&oddity.path, root));
        let Some(file) = nearest(project, &oddity.path).filter(|_| in_tree) else {
            continue;
        };
        let path = &oddity.path;
        let name = path.rsplit('/').next().unwrap_or(path);
        let (rule, message, help) = match oddity.what {
            OddityKind::FolderNamedLikeFile if [ROUTE_FILE, MIDDLEWARE_FILE].contains(&name) => (
                &rules::FOLDER_NAMED_LIKE_ROUTE,
                format!(
                    "`{path}` is a folder, so it is a segment of the URL and holds no handlers"
                ),
                "make it a file",
            ),
            OddityKind::FolderNamedLikeFile => continue,
            OddityKind::NameNotUtf8 => (
                &rules::UNREADABLE_NAME,
                format!("the name of `{path}` is not UTF-8"),
                "rename it",
            ),
            OddityKind::LinkLoop => (
                &rules::LINK_LOOP,
                format!("the link `{path}` leads back to a folder above it and is not followed"),
                "remove the link",
            ),
        };
        report.push(Diagnostic::new(rule, Span::start_of(file), message).help(help));
    }
}

fn is_below(path: &str, root: &str) -> bool {
    path.strip_prefix(root)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A file in the folder, or in the next folder above it that has one; the root of the crate where none has.
fn nearest(project: &Project, path: &str) -> Option<FileId> {
    let krate = project.crates.first()?;
    let mut folder = path;
    loop {
        let below = |id: &&FileId| is_below(project.sources.path(**id), folder);
        if let Some(file) = krate.files.iter().find(below) {
            return Some(*file);
        }
        match folder.rsplit_once('/') {
            Some((above, _)) => folder = above,
            None => break,
        }
    }
    krate
        .files
        .first()
        .or(krate.roots.first())
        .copied()
        .or(krate.manifest)
}
