//! `BODY_LIMIT` and `TIMEOUT`: constants of a route file that the router puts around its handlers.

use super::functions::Finder;
use super::rules;
use crate::diagnostic::Diagnostic;
use crate::handlers::Limits;
use crate::hir::{Item, ItemKind};
use crate::names::{ItemId, Namespace, Resolved};
use crate::source::Span;
use crate::ty::{Scope, const_value};

const BODY_LIMIT: &str = "BODY_LIMIT";
const TIMEOUT: &str = "TIMEOUT";

/// The limits of a file.
pub(super) fn read(finder: &mut Finder<'_, '_>) -> Limits {
    let body = constant(finder, BODY_LIMIT, "usize").map(|(id, item)| {
        let scope = Scope::of_item(finder.names, id);
        let value = match &item.kind {
            ItemKind::Const(data) => data.value.as_ref(),
            _ => None,
        };
        let value = value.and_then(|value| const_value(finder.names, &scope, value));
        (item.name_span, value)
    });
    let timeout = constant(finder, TIMEOUT, "std::time::Duration").map(|(_, item)| item.name_span);
    if let Some(span) = timeout {
        check_tokio(finder, span);
    }
    Limits { body, timeout }
}

/// A constant of the file that the router can see.
fn constant<'a>(finder: &mut Finder<'_, 'a>, name: &str, ty: &str) -> Option<(ItemId, &'a Item)> {
    let module = finder.names.module_of_file(finder.file)?;
    let router = finder.names.parent_of(module).unwrap_or(module);
    let value = Namespace::Value;
    let seen = finder.names.name_seen_from(router, module, name, value);
    match seen {
        Some(Resolved::Item(id)) => {
            let item = finder.names.item(id)?;
            if let ItemKind::Const(_) | ItemKind::Static(_) = item.kind {
                return Some((id, item));
            }
        }
        Some(_) => {}
        None => {
            let Some(Resolved::Item(id)) = finder.names.name_in(module, name, value) else {
                return None;
            };
            let span = finder.names.item(id)?.name_span;
            let message = format!("`{name}` is private, so that it limits nothing");
            let finding = Diagnostic::new(&rules::PRIVATE_LIMIT, span, message);
            let help = format!(
                "write `pub const {name}: {ty}`, or rename it if it is not meant for the router"
            );
            finder.report.push(finding.help(help));
        }
    }
    None
}

/// The generated router measures time with tokio.
fn check_tokio(finder: &mut Finder<'_, '_>, span: Span) {
    let krate = finder.names.project().crates.first();
    let lacks = |krate: &crate::project::CrateSource| {
        krate.manifest.is_some() && !krate.dependencies.contains_key("tokio")
    };
    if krate.is_some_and(lacks) {
        let message = "a `TIMEOUT` needs `tokio`, which the crate does not depend on";
        let finding = Diagnostic::new(&rules::TIMEOUT_WITHOUT_TOKIO, span, message);
        let help = "run `cargo add tokio --features time`";
        finder.report.push(finding.help(help));
    }
}
