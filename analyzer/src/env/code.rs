//! Variables that code reads by name: `env::var`, `env!`, and functions of the project around them.

use std::collections::BTreeSet;

use super::{Found, Use};
use crate::diagnostic::{Diagnostic, Report};
use crate::handlers::constants;
use crate::handlers::reading::{self, Code, ENV, Key, Subject};
use crate::handlers::rules::ENV_NAME_UNKNOWN;
use crate::hir::visit::{Node, each_below};
use crate::hir::{Expr, ExprKind, Fn, Item, ItemKind, MacroArgs, MacroCall, PatKind};
use crate::infer::known::paths::canonical;
use crate::model::EnvRead;
use crate::names::{ItemId, Names, Namespace, Resolved};
use crate::source::Span;
use crate::ty::{Scope, Ty};

/// Variables that cargo sets while it compiles.
static OF_CARGO: &[&str] = &["OUT_DIR", "TARGET", "HOST", "PROFILE", "DEBUG", "OPT_LEVEL"];

/// Reads the bodies of the items.
pub(super) fn read(names: &Names<'_>, items: &[ItemId], found: &mut Found, report: &mut Report) {
    let bodies: Vec<Body<'_>> = items.iter().filter_map(|id| body(names, *id)).collect();
    let wrappers = wrappers(names, &bodies);
    for body in &bodies {
        compiled_in(names, body, found);
        let reads = body
            .calls
            .iter()
            .any(|call| call.reads || call.item.is_some_and(|id| wrappers.contains(&id)));
        if reads {
            run(names, body, &wrappers, found, report);
        }
    }
}

/// An item with code, and the calls in it.
struct Body<'a> {
    id: ItemId,
    item: &'a Item,
    code: Code<'a>,
    scope: Scope,
    calls: Vec<Call<'a>>,
}

/// A call of something that has a name.
struct Call<'a> {
    /// A function of the project.
    item: Option<ItemId>,
    /// It reads a variable.
    reads: bool,
    args: &'a [Expr],
}

fn body<'a>(names: &Names<'a>, id: ItemId) -> Option<Body<'a>> {
    let item = names.item(id)?;
    let code = match &item.kind {
        ItemKind::Fn(function) if function.body.is_some() => Code::Function(function),
        ItemKind::Static(one) | ItemKind::Const(one) => Code::Value(one.value.as_ref()?),
        _ => return None,
    };
    let scope = Scope::of_item(names, id);
    let mut calls = Vec::new();
    each_below(Node::Item(item), &mut |node| {
        if let Node::Macro(call) = node
            && is_macro_of(names, &scope, call, "std::option_env")
        {
            calls.push(Call {
                item: None,
                reads: true,
                args: &[],
            });
        }
        let Node::Expr(expr) = node else {
            return;
        };
        if let ExprKind::Call { callee, args } = &expr.kind {
            calls.extend(call(names, &scope, callee, args));
        }
        if let ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } = &expr.kind
        {
            let own = matches!(&receiver.kind, ExprKind::Path(path) if path.as_name().is_some_and(|name| name == "self"));
            if own {
                calls.push(Call {
                    item: member(names, &scope, method),
                    reads: false,
                    args,
                });
            }
        }
    });
    Some(Body {
        id,
        item,
        code,
        scope,
        calls,
    })
}

fn call<'a>(names: &Names<'_>, scope: &Scope, callee: &Expr, args: &'a [Expr]) -> Option<Call<'a>> {
    let ExprKind::Path(path) = &callee.kind else {
        return None;
    };
    let item = match path.segments.as_slice() {
        [first, function] if first.name == "Self" => member(names, scope, &function.name),
        _ => match names.resolve(scope.module, path, Namespace::Value) {
            Resolved::Item(id) => Some(id),
            Resolved::Member(id, name) => names.inherent_member(id, &name),
            Resolved::Outside(path) => {
                let reads = ENV.contains(&canonical(&path).as_ref());
                return reads.then_some(Call {
                    item: None,
                    reads,
                    args,
                });
            }
            _ => None,
        },
    };
    Some(Call {
        item: Some(item?),
        reads: false,
        args,
    })
}

fn member(names: &Names<'_>, scope: &Scope, name: &str) -> Option<ItemId> {
    match &scope.self_ty {
        Some(Ty::Adt(id, _)) => names.inherent_member(*id, name),
        _ => None,
    }
}

/// Functions that read a variable whose name is one of their arguments, and those around them.
fn wrappers(names: &Names<'_>, bodies: &[Body<'_>]) -> BTreeSet<ItemId> {
    let mut wrappers = BTreeSet::new();
    loop {
        let before = wrappers.len();
        for body in bodies {
            let Code::Function(function) = body.code else {
                continue;
            };
            let hands_name_on = body.calls.iter().any(|call| {
                (call.reads || call.item.is_some_and(|id| wrappers.contains(&id)))
                    && call.args.iter().any(|arg| {
                        constants::text(names, &body.scope, arg).is_none()
                            && uses_param(function, arg)
                    })
            });
            if hands_name_on {
                wrappers.insert(body.id);
            }
        }
        if wrappers.len() == before {
            return wrappers;
        }
    }
}

/// Whether an argument is made of a parameter of the function.
fn uses_param(function: &Fn, arg: &Expr) -> bool {
    let is_param = |name: &str| {
        function
            .params
            .iter()
            .any(|param| matches!(&param.pat.kind, PatKind::Bind { name: own, .. } if own == name))
    };
    let mut found = false;
    each_below(Node::Expr(arg), &mut |node| {
        if let Node::Expr(Expr {
            kind: ExprKind::Path(path),
            ..
        }) = node
            && let Some(name) = path.as_name()
        {
            found |= is_param(name);
        }
    });
    found
}

/// Runs a body: once for what it reads, then once for each variable with that absent.
fn run(
    names: &Names<'_>,
    body: &Body<'_>,
    wrappers: &BTreeSet<ItemId>,
    found: &mut Found,
    report: &mut Report,
) {
    let subject = Subject {
        code: body.code,
        scope: body.scope.clone(),
        follow: Some(wrappers),
        is_middleware: false,
        must_succeed: false,
    };
    let reading = reading::read(names, &subject, &BTreeSet::new());
    for read in &reading.reads {
        match &read.key {
            Key::Env(name) => {
                let absent = BTreeSet::from([read.key.clone()]);
                let without = reading::read(names, &subject, &absent);
                let fails = without.outcome() == reading::Outcome::Refuses;
                found.add(Use {
                    name: name.clone(),
                    read: EnvRead {
                        span: read.span,
                        at_compile_time: is_macro(names, read.span),
                    },
                    required: fails || without.panics,
                    default: without.default,
                    docs: None,
                });
            }
            // A function around `env::var` is known by its calls.
            Key::UnknownEnv if !wrappers.contains(&body.id) => {
                report.push(
                    Diagnostic::new(
                        &ENV_NAME_UNKNOWN,
                        read.span,
                        format!(
                            "`{}` reads a variable whose name is computed",
                            body.item.name
                        ),
                    )
                    .help("name the variable with a literal or a `const`"),
                );
            }
            _ => {}
        }
    }
}

fn is_macro_of(names: &Names<'_>, scope: &Scope, call: &MacroCall, path: &str) -> bool {
    let resolved = names.resolve(scope.module, &call.path, Namespace::Macro);
    matches!(resolved, Resolved::Outside(own) if own == path)
}

/// `option_env!` is the one macro among the reads.
fn is_macro(names: &Names<'_>, span: Span) -> bool {
    let text = names.project().sources.text(span);
    text.split('(')
        .next()
        .is_some_and(|head| head.trim_end().ends_with('!'))
}

/// `env!`
fn compiled_in(names: &Names<'_>, body: &Body<'_>, found: &mut Found) {
    each_below(Node::Item(body.item), &mut |node| {
        let Node::Macro(call) = node else {
            return;
        };
        if !is_macro_of(names, &body.scope, call, "std::env") {
            return;
        }
        let MacroArgs::Exprs(args) = &call.args else {
            return;
        };
        let name = args
            .first()
            .and_then(|arg| constants::text(names, &body.scope, &arg.value));
        let Some(name) = name else {
            return;
        };
        if name.starts_with("CARGO") || OF_CARGO.contains(&name.as_str()) {
            return;
        }
        found.add(Use {
            name,
            read: EnvRead {
                span: call.span,
                at_compile_time: true,
            },
            required: true,
            default: None,
            docs: None,
        });
    });
}
