//! The way of a value through the code: the steps that explain an answer.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use crate::hir::Name;
use crate::model::Step;
use crate::source::Span;

/// More steps than this explain nothing, and long chains would be dropped recursively.
const MAX_STEPS: u32 = 256;

/// What happened to a value at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Note {
    /// `get` calls `find_post`.
    Calls { by: Name, callee: Name },
    /// `find_post` makes `AppError::NotFound`.
    Makes { by: Name, what: Rc<str> },
    /// A call into a library that can fail: `fetch_one` can fail with `sqlx::Error`.
    Fails { callee: Name, error: Rc<str> },
    /// `?` turns it into `AppError::Database`.
    Converts { into: Rc<str> },
    /// The last step, written with the status once it is known.
    Answers { by: Name },
    /// `get` returns `Json<Post>`.
    Returns { by: Name, what: Rc<str> },
}

impl Note {
    fn message(&self, status: &str) -> String {
        match self {
            Self::Calls { by, callee } => format!("`{by}` calls `{callee}`"),
            Self::Makes { by, what } => format!("`{by}` makes `{what}`"),
            Self::Fails { callee, error } => format!("`{callee}` can fail with `{error}`"),
            Self::Converts { into } => format!("it is turned into `{into}`"),
            Self::Answers { by } => format!("`{by}` answers {status}"),
            Self::Returns { by, what } => format!("`{by}` returns `{what}`: {status}"),
        }
    }
}

/// Steps in the order in which they happen. Sharing makes copies and joins cheap.
///
/// Two values are the same whichever way they came: trails are always equal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trail(Option<Rc<Node>>);

impl PartialEq for Trail {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Trail {}

impl Hash for Trail {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

#[derive(Debug)]
struct Node {
    len: u32,
    kind: NodeKind,
}

#[derive(Debug)]
enum NodeKind {
    Step(Note, Option<Span>),
    Join(Trail, Trail),
}

impl Trail {
    pub(crate) fn of(note: Note, span: Option<Span>) -> Self {
        Self(Some(Rc::new(Node {
            len: 1,
            kind: NodeKind::Step(note, span),
        })))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Whether the last step says what is answered.
    pub(crate) fn is_explained(&self) -> bool {
        match self.0.as_deref().map(|node| &node.kind) {
            Some(NodeKind::Step(note, _)) => {
                matches!(note, Note::Answers { .. } | Note::Returns { .. })
            }
            Some(NodeKind::Join(_, last)) => last.is_explained(),
            None => false,
        }
    }

    /// Whether it begins with all of another.
    pub(crate) fn begins_with(&self, other: &Trail) -> bool {
        let Some(first) = &other.0 else {
            return true;
        };
        let mut node = self.0.as_ref();
        while let Some(own) = node {
            if Rc::ptr_eq(own, first) {
                return true;
            }
            node = match &own.kind {
                NodeKind::Join(before, _) => before.0.as_ref(),
                NodeKind::Step(..) => None,
            };
        }
        false
    }

    /// Whether it says nothing but that the value was made.
    pub(crate) fn is_only_made(&self) -> bool {
        match self.0.as_deref().map(|node| &node.kind) {
            Some(NodeKind::Step(note, _)) => matches!(note, Note::Makes { .. }),
            Some(NodeKind::Join(..)) | None => false,
        }
    }

    fn len(&self) -> u32 {
        self.0.as_ref().map_or(0, |node| node.len)
    }

    /// `self`, then `later`. Where that would be too long, the end is kept: it says what is answered.
    #[must_use]
    pub(crate) fn then(&self, later: &Trail) -> Trail {
        let len = self.len() + later.len();
        if self.is_empty() || len > MAX_STEPS {
            return later.clone();
        }
        if later.is_empty() {
            return self.clone();
        }
        Trail(Some(Rc::new(Node {
            len,
            kind: NodeKind::Join(self.clone(), later.clone()),
        })))
    }

    /// The steps as they are shown, with the status that they lead to.
    pub(crate) fn steps(&self, status: &str) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::with_capacity(self.len() as usize);
        let mut left = vec![self];
        while let Some(trail) = left.pop() {
            match trail.0.as_deref().map(|node| &node.kind) {
                Some(NodeKind::Join(first, second)) => {
                    left.push(second);
                    left.push(first);
                }
                Some(NodeKind::Step(note, span)) => {
                    let step = Step {
                        span: *span,
                        message: note.message(status),
                    };
                    if steps.last() != Some(&step) {
                        steps.push(step);
                    }
                }
                None => {}
            }
        }
        steps
    }
}
