//! The functions of a route file that the router calls, and those that were meant to be.

use super::rules;
use crate::diagnostic::{Applicability, Diagnostic, Edit, Fix, Report};
use crate::hir::{Item, ItemKind};
use crate::model::Method;
use crate::names::{ItemId, ModuleId, Names, Namespace, Resolved};
use crate::source::{FileId, Span};

/// The methods that a function can be named after.
pub(super) const METHODS: [Method; 7] = [
    Method::Get,
    Method::Head,
    Method::Post,
    Method::Put,
    Method::Patch,
    Method::Delete,
    Method::Options,
];

/// Looks up functions of one file and reports those that cannot be used.
#[derive(Debug)]
pub(super) struct Finder<'n, 'a> {
    pub(super) names: &'n Names<'a>,
    pub(super) file: FileId,
    pub(super) report: Report,
}

impl<'n, 'a> Finder<'n, 'a> {
    pub(super) fn new(names: &'n Names<'a>, file: FileId) -> Self {
        Self {
            names,
            file,
            report: Report::default(),
        }
    }

    /// The items of the file.
    pub(super) fn items(&self) -> &'a [Item] {
        let file = self.names.files().get(self.file.0 as usize);
        file.map_or(&[], |file| &file.items)
    }

    /// The function that the router calls by this name, declared here or passed on with `pub use`.
    /// `wanted`: what to write instead of one that it cannot call.
    pub(super) fn function(&mut self, name: &str, wanted: &str) -> Option<ItemId> {
        let module = self.names.module_of_file(self.file)?;
        match self.seen_by_router(module, name) {
            Some(Resolved::Item(id)) => {
                let item = self.names.item(id)?;
                if let ItemKind::Fn(_) = item.kind {
                    return Some(id);
                }
                self.not_a_handler(item.name_span, name, wanted);
            }
            Some(Resolved::Outside(path)) => {
                let message = format!("`{name}` comes from `{path}`, whose source is not at hand");
                let span = Span::start_of(self.file);
                let finding = Diagnostic::new(&rules::NOT_A_HANDLER, span, message);
                self.report
                    .push(finding.help(format!("write `{wanted}` here and call it")));
            }
            Some(_) => {}
            None => self.look_for_private(name, wanted),
        }
        None
    }

    fn seen_by_router(&self, module: ModuleId, name: &str) -> Option<Resolved> {
        let router = self.names.parent_of(module).unwrap_or(module);
        self.names
            .name_seen_from(router, module, name, Namespace::Value)
    }

    fn look_for_private(&mut self, name: &str, wanted: &str) {
        let function = self.items().iter().find(|item| {
            item.name == name && matches!(item.kind, ItemKind::Fn(_)) && self.is_active(item)
        });
        let Some(item) = function else {
            return;
        };
        let message = format!("`{name}` is private, so that the router cannot call it");
        let mut finding = Diagnostic::new(&rules::PRIVATE_HANDLER, item.name_span, message).help(
            format!("write `{wanted}`, or rename it if it is no handler"),
        );
        finding.fix = self.start_of_signature(item).map(|span| Fix {
            title: format!("make `{name}` public"),
            applicability: Applicability::Safe,
            edits: vec![Edit {
                span,
                text: "pub ".into(),
            }],
        });
        self.report.push(finding);
    }

    /// Whether the item is there in this configuration of the crate.
    fn is_active(&self, item: &Item) -> bool {
        let module = self.names.module_of_file(self.file);
        let found = module.and_then(|at| self.names.name_in(at, &item.name, Namespace::Value));
        found.is_some()
    }

    /// Where `async fn name` begins: backwards from the name, over the words before it.
    fn start_of_signature(&self, item: &Item) -> Option<Span> {
        let text = self.names.project().sources.file(self.file).text();
        let mut start = item.name_span.start as usize;
        for word in ["fn", "unsafe", "async", "const"] {
            let before = text.get(..start)?.trim_end();
            let Some(rest) = before.strip_suffix(word) else {
                continue;
            };
            let is_word = !rest.ends_with(|c: char| c.is_alphanumeric() || c == '_');
            start = if is_word { rest.len() } else { start };
        }
        let start = u32::try_from(start).ok()?;
        Some(Span::new(self.file, start, start))
    }

    fn not_a_handler(&mut self, span: Span, name: &str, wanted: &str) {
        let message = format!("`{name}` has the name of a handler and is none");
        let finding = Diagnostic::new(&rules::NOT_A_HANDLER, span, message);
        self.report.push(finding.help(format!("write `{wanted}`")));
    }

    /// Reports `GET` and `Get`, as other languages name handlers.
    pub(super) fn misnamed(&mut self) {
        for item in self.items() {
            let ItemKind::Fn(_) = item.kind else {
                continue;
            };
            let name = item.name.as_str();
            let meant = METHODS.iter().map(|method| method.lower());
            let mut meant = meant.filter(|lower| name.eq_ignore_ascii_case(lower));
            let Some(lower) = meant.next().filter(|lower| *lower != name) else {
                continue;
            };
            let message = format!("`{name}` is not routed: handlers are named in lower case");
            let finding = Diagnostic::new(&rules::MISNAMED_HANDLER, item.name_span, message)
                .help(format!("write `pub async fn {lower}`"))
                .fix(Fix {
                    title: format!("rename it to `{lower}`"),
                    applicability: Applicability::Safe,
                    edits: vec![Edit {
                        span: item.name_span,
                        text: lower.into(),
                    }],
                });
            self.report.push(finding);
        }
    }
}
