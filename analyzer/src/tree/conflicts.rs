//! Routes that cannot stand beside each other, or that contradict themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::rules;
use super::walk::{Found, Named};
use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::model::Segment;
use crate::project::Project;
use crate::source::Span;

/// Reports every conflict and takes one side of each out, so that the rest can be routed.
pub(super) fn remove(project: &Project, leaves: &mut Vec<Found>, report: &mut Report) {
    let mut refused = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for (at, leaf) in leaves.iter().enumerate() {
        for (folder, finding) in contradictions(leaf) {
            refused.insert(at);
            if seen.insert((folder, finding.rule.code)) {
                report.push(finding);
            }
        }
    }
    let level = Levels::new(leaves);
    let places = Places { project, leaves };
    for node in &level.nodes {
        names(&places, node, report, &mut refused);
    }
    for node in &level.nodes {
        duplicates(&places, node, report, &mut refused);
    }
    for (parent, node) in level.nodes.iter().enumerate() {
        let child = |key| level.child(parent, key);
        if let (Some(optional), [page, ..]) = (child(Key::OptionalCatchAll), node.leaves.as_slice())
        {
            beside_page(&places, *page, optional, report);
            refused.extend(&optional.below);
        }
        if let (Some(one), Some(optional)) = (child(Key::CatchAll), child(Key::OptionalCatchAll)) {
            two_catch_alls(&places, one, optional, report);
            refused.extend(&optional.below);
        }
    }
    let mut at = 0;
    leaves.retain(|_| {
        at += 1;
        !refused.contains(&(at - 1))
    });
}

/// What is wrong with a path by itself, with the folder that makes it so.
fn contradictions(leaf: &Found) -> Vec<(String, Diagnostic)> {
    let span = Span::start_of(leaf.file);
    let mut found = Vec::new();
    for (at, named) in leaf.segments.iter().enumerate() {
        let folder = shown(&leaf.segments[..=at]);
        let mut say = |rule: &'static Rule, message: String, help: &str| {
            let finding = Diagnostic::new(rule, span, message).help(help);
            found.push((folder.clone(), finding));
        };
        let Some(name) = named.segment.param() else {
            continue;
        };
        let catches_all = !matches!(named.segment, Segment::Param(_));
        if catches_all && at + 1 < leaf.segments.len() {
            say(
                &rules::CATCH_ALL_NOT_LAST,
                format!(
                    "`{}` takes all that follows, so `{}` is never reached",
                    named.folder,
                    shown(&leaf.segments)
                ),
                "move the route into the folder of the catch-all, or make that folder a parameter of one segment",
            );
        }
        for earlier in &leaf.segments[..at] {
            if earlier.segment.param() == Some(name)
                && earlier.written_name() == named.written_name()
            {
                say(
                    &rules::REPEATED_PARAMETER,
                    format!(
                        "the name `{}` stands twice in `{folder}`",
                        named.written_name()
                    ),
                    "a handler reads parameters by their names: give each its own",
                );
            } else if earlier.segment.param().map(word) == Some(word(name)) {
                say(
                    &rules::SIMILAR_PARAMETERS,
                    format!(
                        "the names `{}` and `{}` in `{folder}` differ only by signs between words",
                        earlier.written_name(),
                        named.written_name()
                    ),
                    "give each parameter a name of its own",
                );
            }
        }
    }
    found
}

/// A name without what only separates words.
fn word(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// `/posts/[id]`, as the folders say it.
fn shown(segments: &[Named]) -> String {
    let mut text = String::new();
    for named in segments {
        text.push('/');
        text.push_str(&named.folder);
    }
    if text.is_empty() {
        text.push('/');
    }
    text
}

/// A child of a level, whatever its parameter is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'t> {
    Static(&'t str),
    Param,
    CatchAll,
    OptionalCatchAll,
}

fn key(segment: &Segment) -> Key<'_> {
    match segment {
        Segment::Static(text) => Key::Static(text),
        Segment::Param(_) => Key::Param,
        Segment::CatchAll(_) => Key::CatchAll,
        Segment::OptionalCatchAll(_) => Key::OptionalCatchAll,
    }
}

/// One level of the URL tree.
#[derive(Debug, Default)]
struct Level<'t> {
    /// Folders that lead here, each with the first route below it.
    names: Vec<(&'t Named, usize)>,
    /// Routes that end here.
    leaves: Vec<usize>,
    /// Routes that end here or below.
    below: Vec<usize>,
}

/// The URL tree, without recursion: deep trees cost no stack.
#[derive(Debug)]
struct Levels<'t> {
    nodes: Vec<Level<'t>>,
    children: BTreeMap<(usize, Key<'t>), usize>,
}

impl<'t> Levels<'t> {
    fn new(leaves: &'t [Found]) -> Self {
        let mut levels = Self {
            nodes: vec![Level::default()],
            children: BTreeMap::new(),
        };
        for (at, leaf) in leaves.iter().enumerate() {
            let mut here = 0;
            for named in &leaf.segments {
                let next = levels.nodes.len();
                here = *levels
                    .children
                    .entry((here, key(&named.segment)))
                    .or_insert(next);
                if here == next {
                    levels.nodes.push(Level::default());
                }
                let level = &mut levels.nodes[here];
                level.below.push(at);
                if level
                    .names
                    .iter()
                    .all(|(known, _)| known.folder != named.folder)
                {
                    level.names.push((named, at));
                }
            }
            levels.nodes[here].leaves.push(at);
        }
        levels
    }

    fn child(&self, parent: usize, key: Key<'t>) -> Option<&Level<'t>> {
        self.children.get(&(parent, key)).map(|at| &self.nodes[*at])
    }
}

/// Where the routes are, for messages.
struct Places<'t> {
    project: &'t Project,
    leaves: &'t [Found],
}

impl Places<'_> {
    fn span(&self, leaf: usize) -> Span {
        Span::start_of(self.leaves[leaf].file)
    }

    fn file(&self, leaf: usize) -> &str {
        self.project.sources.path(self.leaves[leaf].file)
    }

    fn url(&self, leaf: usize) -> String {
        shown(&self.leaves[leaf].segments)
    }
}

/// `[id]` beside `[slug]`: one level, two names.
fn names(
    places: &Places<'_>,
    level: &Level<'_>,
    report: &mut Report,
    refused: &mut BTreeSet<usize>,
) {
    let dynamic = |(named, _): &&(&Named, usize)| named.segment.param().is_some();
    let named: Vec<_> = level.names.iter().filter(dynamic).collect();
    let [(first, first_leaf), others @ ..] = named.as_slice() else {
        return;
    };
    for (other, leaf) in others {
        let finding = Diagnostic::new(
            &rules::CONFLICTING_PARAMETER,
            places.span(*leaf),
            format!(
                "this folder says `{}` where its sibling says `{}`",
                other.folder, first.folder
            ),
        )
        .label(
            places.span(*first_leaf),
            format!("`{}` is above this file", first.folder),
        )
        .help(
            "they are the same segment of the URL, so that both cannot be told apart: use one name",
        );
        report.push(finding);
        let same = |at: &&usize| {
            let segments = &places.leaves[**at].segments;
            segments.iter().any(|named| named == *other)
        };
        refused.extend(level.below.iter().filter(same));
    }
}

/// Two files for one path.
fn duplicates(
    places: &Places<'_>,
    level: &Level<'_>,
    report: &mut Report,
    refused: &mut BTreeSet<usize>,
) {
    let leaves: Vec<usize> = (level.leaves.iter().copied())
        .filter(|at| !refused.contains(at))
        .collect();
    let [first, others @ ..] = leaves.as_slice() else {
        return;
    };
    for other in others {
        let both_roots = places.leaves[*first].root != places.leaves[*other].root;
        let (rule, help) = if both_roots {
            (
                &rules::PATH_IN_BOTH_ROOTS,
                "keep one of the two files; the App Router's `route.rs` is the newer way",
            )
        } else {
            (
                &rules::DUPLICATE_PATH,
                "folders in parentheses are no part of the URL: move the handlers into one file, or rename a folder",
            )
        };
        let message = format!(
            "`{}` is also served by `{}`",
            places.url(*other),
            places.file(*first)
        );
        let finding = Diagnostic::new(rule, places.span(*other), message)
            .label(places.span(*first), "the other file")
            .help(help);
        report.push(finding);
        refused.insert(*other);
    }
}

/// `/d` beside `/d/[[...s]]`.
fn beside_page(places: &Places<'_>, page: usize, optional: &Level<'_>, report: &mut Report) {
    let Some((named, leaf)) = optional.names.first() else {
        return;
    };
    report.push(
        Diagnostic::new(
            &rules::OPTIONAL_CATCH_ALL_BESIDE_ROUTE,
            places.span(*leaf),
            format!(
                "`{}` also serves `{}`, which has a route of its own",
                places.url(*leaf),
                places.url(page)
            ),
        )
        .label(places.span(page), format!("`{}` is here", places.url(page)))
        .help(format!(
            "name the folder `[...{}]` so that it begins one segment further down, or remove the other route",
            named.written_name()
        )),
    );
}

/// `[...s]` beside `[[...s]]`.
fn two_catch_alls(places: &Places<'_>, one: &Level<'_>, optional: &Level<'_>, report: &mut Report) {
    let (Some((first, first_leaf)), Some((second, leaf))) =
        (one.names.first(), optional.names.first())
    else {
        return;
    };
    report.push(
        Diagnostic::new(
            &rules::TWO_CATCH_ALLS,
            places.span(*leaf),
            format!(
                "`{}` stands beside `{}`: both take all that follows",
                second.folder, first.folder
            ),
        )
        .label(
            places.span(*first_leaf),
            format!("`{}` is here", first.folder),
        )
        .help("keep one of them: the one in double brackets serves the shorter path too"),
    );
}
