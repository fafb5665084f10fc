//! Which state the router has: what handlers and middleware take with `State`, and what their own
//! extractors demand.

use std::collections::BTreeMap;

use super::{rules, visible};
use crate::diagnostic::{Diagnostic, Report};
use crate::hir::ItemKind;
use crate::model::StateBinding;
use crate::names::{ItemId, ModuleId, Names};
use crate::source::Span;
use crate::ty::{Scope, Ty, resolve_bounds, resolve_trait, resolve_type};

const STATE: &str = "axum::extract::State";
const FROM_REF: [&str; 2] = ["axum::extract::FromRef", "axum_core::extract::FromRef"];
const EXTRACTORS: [&str; 4] = [
    "axum::extract::FromRequestParts",
    "axum::extract::FromRequest",
    "axum_core::extract::FromRequestParts",
    "axum_core::extract::FromRequest",
];

/// The states that functions ask for, by the types as the router writes them.
#[derive(Debug, Default)]
struct Demands {
    /// Taken out of the state, whatever that is.
    parts: BTreeMap<String, Span>,
    /// The state itself.
    whole: BTreeMap<String, Span>,
    /// Own extractors that were looked at.
    seen: Vec<ItemId>,
}

/// The state of a router of these functions, which stand in modules of `router`.
pub(super) fn of_functions(
    names: &Names<'_>,
    router: ModuleId,
    functions: &[ItemId],
    report: &mut Report,
) -> StateBinding {
    if let Some(stated) = &names.project().settings.state {
        return StateBinding::One(stated.clone());
    }
    let mut demands = Demands::default();
    for id in functions {
        let Some(ItemKind::Fn(function)) = names.item(*id).map(|item| &item.kind) else {
            continue;
        };
        let scope = Scope::of_item(names, *id);
        for param in &function.params {
            let ty = resolve_type(names, &scope, &param.ty);
            demands.of_type(names, router, &ty, param.ty.span, report);
        }
    }
    demands.binding(report)
}

impl Demands {
    fn of_type(
        &mut self,
        names: &Names<'_>,
        router: ModuleId,
        ty: &Ty,
        span: Span,
        report: &mut Report,
    ) {
        match ty {
            Ty::Outside(path, args) if path == STATE => {
                for state in args {
                    match visible::rust_type(names, router, state) {
                        Some(text) => drop(self.parts.entry(text).or_insert(span)),
                        None => report.push(unknown(span)),
                    }
                }
            }
            Ty::Outside(_, args) => {
                for arg in args {
                    self.of_type(names, router, arg, span, report);
                }
            }
            Ty::Tuple(items) => {
                for item in items {
                    self.of_type(names, router, item, span, report);
                }
            }
            Ty::Adt(id, _) => self.of_extractor(names, router, *id, span),
            _ => {}
        }
    }

    /// `impl FromRequestParts<AppState> for Own`, or `impl<S> … where AppState: FromRef<S>`.
    fn of_extractor(&mut self, names: &Names<'_>, router: ModuleId, id: ItemId, span: Span) {
        if self.seen.contains(&id) {
            return;
        }
        self.seen.push(id);
        for found in names.impls_of(id) {
            let scope = Scope::of_item(names, found.id);
            let Some(path) = &found.item.of_trait else {
                continue;
            };
            let Some(of) = resolve_trait(names, &scope, path) else {
                continue;
            };
            if !EXTRACTORS.contains(&of.path.as_str()) {
                continue;
            }
            match of.args.first() {
                Some(Ty::Param(_)) | None => {
                    for predicate in &found.item.generics.predicates {
                        let bounds = resolve_bounds(names, &scope, &predicate.bounds);
                        if bounds
                            .iter()
                            .any(|bound| FROM_REF.contains(&bound.path.as_str()))
                        {
                            let ty = resolve_type(names, &scope, &predicate.ty);
                            let text = visible::rust_type(names, router, &ty);
                            self.parts.extend(text.map(|text| (text, span)));
                        }
                    }
                }
                Some(state) => {
                    let text = visible::rust_type(names, router, state);
                    self.whole.extend(text.map(|text| (text, span)));
                }
            }
        }
    }

    fn binding(self, report: &mut Report) -> StateBinding {
        let mut whole = self.whole.into_iter();
        if let Some((state, span)) = whole.next() {
            for (other, other_span) in whole {
                let message = format!(
                    "this needs the state `{other}`, where another extractor needs `{state}`"
                );
                report.push(
                    Diagnostic::new(&rules::CONFLICTING_STATES, other_span, message)
                        .label(span, format!("`{state}` is needed here"))
                        .help("a router has one state: implement the extractors for every state that gives what they need, with `where T: FromRef<S>`"),
                );
            }
            return StateBinding::One(state);
        }
        let mut parts: Vec<String> = self.parts.into_keys().collect();
        match parts.len() {
            0 => StateBinding::None,
            1 => StateBinding::One(parts.remove(0)),
            _ => StateBinding::Several(parts),
        }
    }
}

fn unknown(span: Span) -> Diagnostic {
    Diagnostic::new(
        &rules::UNKNOWN_STATE,
        span,
        "the type of this state is not known, and the router cannot be written without it",
    )
    .help("name the state in `routegen.toml`: `state = \"crate::AppState\"`")
}
