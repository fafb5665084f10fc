//! `Extension<T>` arguments, and whether anything in the crate adds an extension.

use super::{HandlerCx, rules, show};
use crate::diagnostic::Diagnostic;
use crate::hir::visit::{Node, each_below};
use crate::hir::{Expr, ExprKind};
use crate::infer::known::paths::canonical;
use crate::names::{ModuleId, Names, Namespace, Resolved};

/// Notes each `Extension<T>` where nothing in the local crates adds any extension.
pub(super) fn check(cx: &mut HandlerCx<'_, '_, '_>) {
    if cx.extensions.is_empty() || adds_extensions(cx.infer.names) {
        return;
    }
    for (span, ty) in std::mem::take(&mut cx.extensions) {
        let what = show::ty(cx.infer.names, &ty);
        cx.report.push(
            Diagnostic::new(
                &rules::EXTENSION_WITHOUT_LAYER,
                span,
                format!("nothing in this crate adds an extension, so `Extension<{what}>` is answered 500 unless a layer from elsewhere adds it"),
            )
            .help("add `.layer(Extension(…))` where the router is put together, or use `State`"),
        );
    }
}

fn adds_extensions(names: &Names<'_>) -> bool {
    let local = names.project().crates.iter().filter(|krate| krate.local);
    let mut files = local.flat_map(|krate| &krate.files);
    files.any(|id| {
        let Some(module) = names.module_of_file(*id) else {
            return false;
        };
        let file = names.files().iter().find(|file| file.id == *id);
        let mut found = false;
        for item in file.iter().flat_map(|file| &file.items) {
            each_below(Node::Item(item), &mut |node| {
                if let Node::Expr(expr) = node {
                    found |= adds(names, module, expr);
                }
            });
        }
        found
    })
}

fn adds(names: &Names<'_>, module: ModuleId, expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Call { callee, .. } => match &callee.kind {
            ExprKind::Path(path) => match names.resolve(module, path, Namespace::Value) {
                Resolved::Outside(path) => matches!(
                    canonical(&path).as_ref(),
                    "axum::Extension" | "tower_http::add_extension::AddExtensionLayer::new"
                ),
                _ => false,
            },
            _ => false,
        },
        ExprKind::MethodCall {
            receiver, method, ..
        } if method == "insert" => match &receiver.kind {
            ExprKind::MethodCall { method, .. } => method == "extensions_mut",
            ExprKind::Field { name, .. } => name == "extensions",
            _ => false,
        },
        _ => false,
    }
}
