//! `middleware.rs` files: their functions, and what these add to the operations below them.

use super::functions::Finder;
use super::modules::Modules;
use super::{routes_tree, rules};
use crate::diagnostic::{Diagnostic, Report};
use crate::handlers::{self, HandlerCx, MiddlewareFacts};
use crate::model::MiddlewareBinding;
use crate::names::ItemId;
use crate::source::Span;
use crate::tree::Tree;

const WANTED: &str = "pub async fn middleware(request: Request, next: Next) -> impl IntoResponse";

/// Every `middleware.rs` that has its function, with what that does.
#[derive(Debug, Default)]
pub(super) struct Stack {
    pub(super) bindings: Vec<MiddlewareBinding>,
    pub(super) facts: Vec<MiddlewareFacts>,
    pub(super) functions: Vec<ItemId>,
    /// Positions in the lists above by positions in the tree.
    places: Vec<Option<usize>>,
}

impl Stack {
    pub(super) fn read(
        cx: &mut HandlerCx<'_, '_, '_>,
        tree: &Tree,
        modules: &Modules,
        earlier: &Report,
    ) -> Self {
        let mut stack = Self::default();
        for guard in &tree.middleware {
            let names = cx.infer.names;
            let mut finder = Finder::new(names, guard.file);
            let function = finder.function("middleware", WANTED);
            let is_silent = finder.report.diagnostics.is_empty();
            if function.is_none() && is_silent && routes_tree::is_readable(earlier, guard.file) {
                let message = "this `middleware.rs` has no function `middleware`";
                let span = Span::start_of(guard.file);
                let finding = Diagnostic::new(&rules::MIDDLEWARE_WITHOUT_FUNCTION, span, message);
                finder
                    .report
                    .push(finding.help(format!("write `{WANTED}`")));
            }
            cx.report.extend(finder.report);
            stack.places.push(function.map(|_| stack.bindings.len()));
            let Some(function) = function else {
                continue;
            };
            let facts = handlers::middleware(cx, function);
            stack.bindings.push(MiddlewareBinding {
                file: routes_tree::beside_router(names.project(), guard.file),
                module: modules.of(guard.file).to_owned(),
                guards: guard.guards.clone(),
                takes_state: facts.takes_state,
            });
            stack.facts.push(facts);
            stack.functions.push(function);
        }
        stack
    }

    /// Positions in the lists, outermost first, for positions in the tree.
    pub(super) fn around(&self, places: &[usize]) -> Vec<usize> {
        let place = |at: &usize| self.places.get(*at).copied().flatten();
        places.iter().filter_map(place).collect()
    }
}
