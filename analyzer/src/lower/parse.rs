//! One text to a syn tree, or what is wrong with it and where.

use std::str::FromStr as _;

use proc_macro2::TokenStream;

use super::cx::Cx;
use super::guard::{self, Obstacle};

/// Why a text was not parsed. Offsets count in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    Obstacle(Obstacle),
    /// Something that is no token.
    NoToken(usize),
    Syntax {
        start: usize,
        end: usize,
        /// syn's words: what was expected.
        message: String,
    },
}

impl Problem {
    /// Where it shows.
    pub(super) fn offset(&self) -> usize {
        match self {
            Self::Obstacle(
                Obstacle::Nesting(at)
                | Obstacle::Chain(at)
                | Obstacle::Unopened(at)
                | Obstacle::Unclosed { open: at, .. }
                | Obstacle::Unterminated { start: at, .. },
            )
            | Self::NoToken(at)
            | Self::Syntax { start: at, .. } => *at,
        }
    }

    /// Whether brackets or quotes do not match, so that they say nothing about where items end.
    pub(super) fn is_unbalanced(&self) -> bool {
        match self {
            Self::Obstacle(
                Obstacle::Unopened(_) | Obstacle::Unclosed { .. } | Obstacle::Unterminated { .. },
            ) => true,
            Self::Obstacle(Obstacle::Nesting(_) | Obstacle::Chain(_))
            | Self::NoToken(_)
            | Self::Syntax { .. } => false,
        }
    }

    pub(super) fn moved(self, by: usize) -> Self {
        match self {
            Self::Obstacle(obstacle) => Self::Obstacle(obstacle.moved(by)),
            Self::NoToken(at) => Self::NoToken(at + by),
            Self::Syntax {
                start,
                end,
                message,
            } => Self::Syntax {
                start: start + by,
                end: end + by,
                message,
            },
        }
    }
}

/// Parses a text whose depth is checked first. Spans of the tree are those of this thread until
/// [`proc_macro2::extra::invalidate_current_thread_spans`].
pub(super) fn parse(cx: &Cx<'_>) -> Result<syn::File, Problem> {
    guard::check(cx.source()).map_err(Problem::Obstacle)?;
    let tokens = TokenStream::from_str(cx.source())
        .map_err(|error| Problem::NoToken(cx.local(error.span()).0))?;
    syn::parse2(tokens).map_err(|error| {
        let (start, end) = cx.local(error.span());
        let message = error.to_string();
        // At the end of the input syn has no token to point at.
        let at_end = end == 0 && message.starts_with("unexpected end of input");
        let last = cx.source().trim_end().len();
        let (start, end) = if at_end { (last, last) } else { (start, end) };
        Problem::Syntax {
            start,
            end,
            message,
        }
    })
}
