//! Calls arranged as the folders are.

use routegen_analyzer::Api;
use routegen_analyzer::model::Segment;

use super::{Call, path};
use crate::Exposure;

/// A folder: what can be called on it, and what is below it.
#[derive(Debug, Clone)]
pub(crate) struct Folder<'a> {
    /// The part of the path that this folder adds. The root adds what stands before all calls.
    pub segments: Vec<&'a Segment>,
    pub calls: Vec<Call<'a>>,
    pub folders: Vec<Folder<'a>>,
}

/// The tree of the calls, in the order in which they come.
pub(crate) fn tree<'a>(api: &'a Api, exposure: &Exposure, calls: &[Call<'a>]) -> Folder<'a> {
    let depth = path::prefix(api, exposure).len();
    let mut root = Folder {
        segments: calls
            .first()
            .map(|call| call.path.iter().take(depth).collect())
            .unwrap_or_default(),
        calls: Vec::new(),
        folders: Vec::new(),
    };
    for call in calls {
        let below = call.path.iter().skip(depth);
        below
            .fold(&mut root, |folder, segment| folder.below(segment))
            .calls
            .push(call.clone());
    }
    root
}

impl<'a> Folder<'a> {
    /// The folder of a segment, made when it is not there yet.
    fn below(&mut self, segment: &'a Segment) -> &mut Self {
        let at = self.folders.iter().position(|folder| {
            folder
                .segments
                .first()
                .is_some_and(|own| same(own, segment))
        });
        let at = at.unwrap_or_else(|| {
            self.folders.push(Self {
                segments: vec![segment],
                calls: Vec::new(),
                folders: Vec::new(),
            });
            self.folders.len() - 1
        });
        &mut self.folders[at]
    }
}

/// Whether two segments are one folder. The two kinds of catch-alls take the same lists.
fn same(a: &Segment, b: &Segment) -> bool {
    let rest = |segment: &Segment| match segment {
        Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => Some(name.clone()),
        Segment::Static(_) | Segment::Param(_) => None,
    };
    a == b || (rest(a).is_some() && rest(a) == rest(b))
}
