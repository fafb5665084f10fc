//! Which routes go into one axum router, and which are tried by one of its routes.
//!
//! axum picks literals before parameters before catch-alls, and goes back where the first choice
//! leads nowhere: the order of [`RoutePath`]. It refuses one thing only, a parameter beside a
//! catch-all. There the parameter's routes move behind the catch-all, which tries them first.
//! Whatever they match the catch-all matches too, so that nothing else can have meant it.

use routegen_analyzer::model::{RoutePath, Segment};

/// A path in an axum router.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// No segment of it is optional.
    pub path: RoutePath,
    /// Which of the given paths it serves, by position. An optional catch-all has two entries.
    pub page: usize,
    /// For a catch-all: the entries that are tried before it. They fit into one axum router.
    pub first: Vec<Entry>,
}

/// Lays out paths, of which no two can be confused, so that each list of entries fits into one axum router.
pub fn arrange(paths: &[&RoutePath]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (page, path) in paths.iter().enumerate() {
        for path in required(path) {
            entries.push(Entry {
                path,
                page,
                first: Vec::new(),
            });
        }
    }
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    separate(entries)
}

/// The path without what is optional in it, and with it.
fn required(path: &RoutePath) -> Vec<RoutePath> {
    match path.segments.split_last() {
        Some((Segment::OptionalCatchAll(name), above)) => {
            let mut with = above.to_vec();
            with.push(Segment::CatchAll(name.clone()));
            let without = RoutePath {
                segments: above.to_vec(),
            };
            vec![without, RoutePath { segments: with }]
        }
        _ => vec![path.clone()],
    }
}

/// Moves entries behind the catch-alls that they cannot stand beside, the outermost first.
fn separate(mut entries: Vec<Entry>) -> Vec<Entry> {
    let mut catch_alls: Vec<Vec<Segment>> = entries.iter().filter_map(level).collect();
    catch_alls.sort_by_key(Vec::len);
    for level_of in catch_alls {
        let beside = |entry: &Entry| {
            let below = entry.path.segments.strip_prefix(level_of.as_slice());
            matches!(below, Some([Segment::Param(_), ..]))
        };
        let (moved, mut kept): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(beside);
        let holder = kept
            .iter_mut()
            .find(|entry| level(entry).as_deref() == Some(&level_of));
        match holder {
            Some(holder) => holder.first = separate(moved),
            // The catch-all was moved itself, and what is beside it with it.
            None => kept.extend(moved),
        }
        entries = kept;
    }
    entries
}

/// The segments above a catch-all.
fn level(entry: &Entry) -> Option<Vec<Segment>> {
    match entry.path.segments.split_last() {
        Some((Segment::CatchAll(_), above)) => Some(above.to_vec()),
        _ => None,
    }
}
