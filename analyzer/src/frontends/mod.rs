//! Where routes come from. Each front end reads one way to declare them and gives the same [`Route`]s.
//!
//! `routes_tree` reads the App Router and asks `pages` for the files of the Pages Router; both
//! know folders only through [`tree`](crate::tree).

mod describe;
mod functions;
mod limits;
mod middleware;
mod modules;
mod pages;
mod routes_tree;
pub mod rules;
mod state;
mod visible;

#[cfg(test)]
mod tests;

pub use modules::Modules;

use crate::diagnostic::Report;
use crate::handlers::HandlerCx;
use crate::model::{Route, RouterPlan};
use crate::tree::Tree;

/// What a front end found.
#[derive(Debug, Clone, Default)]
pub struct Served {
    /// In the order of their paths, then methods.
    pub routes: Vec<Route>,
    /// How their router is made; absent where there is nothing to route.
    pub router: Option<RouterPlan>,
}

/// Reads the routes of a tree. `earlier`: what was found before, so that a file that could not be
/// read is not also said to be empty.
pub fn read(
    cx: &mut HandlerCx<'_, '_, '_>,
    tree: &Tree,
    modules: &Modules,
    earlier: &Report,
) -> Served {
    routes_tree::read(cx, tree, modules, earlier)
}
