//! The files under both roots: which are routes, which are middleware, and what their folders say.

use std::collections::BTreeMap;

use super::segment::{self, Piece, Refusal};
use super::{MIDDLEWARE_FILE, ROUTE_FILE, Root, rules};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::Segment;
use crate::project::{Project, Settings};
use crate::source::{FileId, Span};

/// A segment and the folder that says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) segment: Segment,
    /// As on disk: `[user-id]`.
    pub(super) folder: String,
}

impl Named {
    /// What stands in the brackets.
    pub(super) fn written_name(&self) -> &str {
        self.folder
            .trim_matches(['[', ']'])
            .trim_start_matches("...")
    }
}

/// A route or a middleware, before conflicts are looked for.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) file: FileId,
    pub(super) root: Root,
    /// Folders from the crate down to the file, as on disk.
    pub(super) folders: Vec<String>,
    pub(super) segments: Vec<Named>,
}

impl Found {
    /// Whether this middleware stands in a folder above, or in that of, a route.
    pub(super) fn is_around(&self, route: &Found) -> bool {
        route.folders.starts_with(&self.folders)
    }
}

#[derive(Debug, Default)]
pub(super) struct Files {
    pub(super) leaves: Vec<Found>,
    pub(super) guards: Vec<Found>,
}

/// A folder that was refused, and the first file below it.
type Refused = BTreeMap<String, (FileId, Refusal)>;

/// Reads the paths of all files below both roots, in the order of the paths.
pub(super) fn files(project: &Project, report: &mut Report) -> Files {
    let mut files = Files::default();
    let mut refused = Refused::new();
    let mut names = Names::new();
    let ids = project.crates.first().map_or(&[][..], |krate| &krate.files);
    for id in ids {
        let path = project.sources.path(*id);
        let Some((root, prefix, below)) = root_of(&project.settings, path) else {
            continue;
        };
        read_file(*id, root, prefix, below, &mut files, &mut refused, report);
        for (at, _) in path.match_indices('/').filter(|(at, _)| *at > prefix.len()) {
            note_name(&mut names, &path[..at], *id);
        }
        note_name(&mut names, path, *id);
    }
    // A folder comes before those in it, so that outer middleware comes first.
    files.guards.sort_by(|a, b| a.folders.cmp(&b.folders));
    for (folder, (file, refusal)) in &refused {
        report.push(refused_folder(*file, folder, refusal));
    }
    report_case(&names, report);
    files
}

/// The root that a path is below, and the rest of the path. Where one root is inside the other, the inner one.
fn root_of<'p>(settings: &'p Settings, path: &'p str) -> Option<(Root, &'p str, &'p str)> {
    let below = |root: &'p str| {
        let rest = path.strip_prefix(root)?.strip_prefix('/')?;
        (!root.is_empty()).then_some(rest)
    };
    let app = below(&settings.routes).map(|rest| (Root::App, settings.routes.as_str(), rest));
    let pages = below(&settings.pages).map(|rest| (Root::Pages, settings.pages.as_str(), rest));
    match (app, pages) {
        (Some(app), Some(pages)) if app.1.len() > pages.1.len() => Some(app),
        (app, pages) => pages.or(app),
    }
}

fn read_file(
    file: FileId,
    root: Root,
    prefix: &str,
    below: &str,
    files: &mut Files,
    refused: &mut Refused,
    report: &mut Report,
) {
    let (parents, name) = below.rsplit_once('/').unwrap_or(("", below));
    let is_guard = name == MIDDLEWARE_FILE;
    let mut names: Vec<&str> = parents.split('/').filter(|name| !name.is_empty()).collect();
    let mut folders: Vec<String> = vec![prefix.to_owned()];
    folders.extend(names.iter().map(|name| (*name).to_owned()));
    match root {
        _ if is_guard => {}
        Root::App if name == ROUTE_FILE => {}
        Root::App if name.eq_ignore_ascii_case(ROUTE_FILE) => {
            return misspelled(file, name, report);
        }
        Root::App => return,
        Root::Pages => names.extend(name.strip_suffix(".rs").filter(|stem| *stem != "index")),
    }
    let mut segments = match root {
        Root::App => Vec::new(),
        Root::Pages => pages_prefix(prefix),
    };
    let mut walked = prefix.to_owned();
    let mut is_refused = false;
    for name in names {
        walked = format!("{walked}/{name}");
        match segment::read(name) {
            Piece::Private => return,
            Piece::Group => {}
            Piece::Segment(segment) => segments.push(Named {
                segment,
                folder: name.to_owned(),
            }),
            Piece::Refused(refusal) => {
                is_refused = true;
                let place = refused.entry(walked.clone());
                place.or_insert((file, refusal));
            }
        }
    }
    if is_refused {
        return;
    }
    let list = if is_guard {
        &mut files.guards
    } else {
        &mut files.leaves
    };
    list.push(Found {
        file,
        root,
        folders,
        segments,
    });
}

fn misspelled(file: FileId, name: &str, report: &mut Report) {
    let message =
        format!("`{name}` is an ordinary module: only a file named `{ROUTE_FILE}` is a route");
    let finding = Diagnostic::new(&rules::MISSPELLED_FILE, Span::start_of(file), message);
    report.push(finding.help(format!("rename it to `{ROUTE_FILE}`")));
}

/// The Pages Router's root is a part of the URL from `pages` on: `src/pages/api` serves `/api`.
fn pages_prefix(root: &str) -> Vec<Named> {
    let names: Vec<&str> = root.split('/').collect();
    let after = match names.iter().rposition(|name| *name == "pages") {
        Some(at) => &names[at + 1..],
        None => &["api"][..],
    };
    let named = |name: &&str| Named {
        segment: Segment::Static((*name).to_owned()),
        folder: (*name).to_owned(),
    };
    after.iter().map(named).collect()
}

fn refused_folder(file: FileId, folder: &str, refusal: &Refusal) -> Diagnostic {
    let span = Span::start_of(file);
    let name = folder.rsplit('/').next().unwrap_or(folder);
    match refusal {
        Refusal::Malformed { problem, meant } => {
            let message = format!("the folder `{name}` is no segment: {problem}");
            let found = Diagnostic::new(&rules::MALFORMED_SEGMENT, span, message);
            match meant {
                Some(meant) => found.help(format!("rename it to `{meant}`")),
                None => found.help("write `[id]`, `[...slug]` or `[[...slug]]`"),
            }
        }
        Refusal::Partial => Diagnostic::new(
            &rules::PARTIAL_PARAMETER,
            span,
            format!("the folder `{name}` is a literal name with brackets in it, not a parameter"),
        )
        .help("the brackets must be the whole name: take the parameter as `[id]` and split it in the handler"),
        Refusal::PageFeature(what) => Diagnostic::new(
            &rules::PAGE_FEATURE,
            span,
            format!("the folder `{name}` is {what}, which arranges pages: route handlers have no use for it"),
        )
        .help("give the folder the name of the segment it serves"),
        Refusal::NotAnIdentifier(parameter) => Diagnostic::new(
            &rules::PARAMETER_NAME,
            span,
            format!("`{parameter}` in the folder `{name}` cannot be the name of a parameter"),
        )
        .help("`Path` fills a struct by the names of its fields, so use letters, digits, `_` and `-`, and no digit at the start"),
    }
}

/// Names on disk by their folder and their form in lower case.
type Names = BTreeMap<(String, String), Vec<(String, FileId)>>;

fn note_name(names: &mut Names, path: &str, file: FileId) {
    let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
    let spellings = names
        .entry((parent.to_owned(), name.to_lowercase()))
        .or_default();
    if spellings.iter().all(|(known, _)| known != name) {
        spellings.push((name.to_owned(), file));
    }
}

fn report_case(names: &Names, report: &mut Report) {
    for ((parent, _), spellings) in names {
        let [(first, first_file), others @ ..] = spellings.as_slice() else {
            continue;
        };
        for (other, file) in others {
            report.push(
                Diagnostic::new(
                    &rules::CASE_COLLISION,
                    Span::start_of(*file),
                    format!("`{parent}/{other}` differs from `{parent}/{first}` only in upper and lower case"),
                )
                .label(Span::start_of(*first_file), format!("`{first}` is here"))
                .help("they are one on Windows and macOS, where one would replace the other: rename one of them"),
            );
        }
    }
}
