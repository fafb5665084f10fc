//! Whether a function is a handler, or a middleware, at all.

use super::extractors::Role;
use super::{HandlerCx, rules, show};
use crate::diagnostic::Diagnostic;
use crate::hir::{Fn, FnParam, GenericParamKind, Item};
use crate::infer::known::paths::canonical;
use crate::names::{ItemId, Names, Namespace, Resolved};
use crate::source::Span;
use crate::ty::{Scope, Ty, resolve_type};

/// Arguments that axum implements its traits for.
const MOST_ARGUMENTS: usize = 16;

/// An argument with its type.
#[derive(Debug, Clone)]
pub(super) struct Argument<'a> {
    pub(super) param: &'a FnParam,
    pub(super) ty: Ty,
}

impl Argument<'_> {
    pub(super) fn span(&self) -> Span {
        self.param.ty.span
    }
}

/// The arguments of a function of the project.
pub(super) fn arguments<'a>(
    cx: &HandlerCx<'_, '_, '_>,
    function: &'a Fn,
    scope: &Scope,
) -> Vec<Argument<'a>> {
    let argument = |param: &'a FnParam| Argument {
        param,
        ty: resolve_type(cx.infer.names, scope, &param.ty),
    };
    function.params.iter().map(argument).collect()
}

/// Reports what axum would refuse of a signature, its extractors aside.
pub(super) fn check(
    cx: &mut HandlerCx<'_, '_, '_>,
    id: ItemId,
    item: &Item,
    function: &Fn,
    arguments: &[Argument<'_>],
    role: Role,
) {
    let what = match role {
        Role::Handler => "handler",
        Role::Middleware => "middleware",
    };
    let name = &item.name;
    if function.receiver.is_some() {
        cx.report.push(
            Diagnostic::new(
                &rules::METHOD_AS_HANDLER,
                item.name_span,
                format!("`{name}` takes `self`, so it is no {what}"),
            )
            .help("make it a free function, and take what it needs as `State`"),
        );
    }
    let generic = function
        .generics
        .params
        .iter()
        .find(|param| !matches!(param.kind, GenericParamKind::Lifetime));
    let anonymous = arguments
        .iter()
        .find(|argument| matches!(argument.ty, Ty::ImplTrait(_)));
    if generic.is_some() || anonymous.is_some() {
        let which = generic.map_or("an `impl Trait` argument".to_owned(), |param| {
            format!("the type parameter `{}`", param.name)
        });
        cx.report.push(
            Diagnostic::new(
                &rules::GENERIC_HANDLER,
                item.name_span,
                format!("`{name}` has {which}, and nothing says what it stands for where the router names it"),
            )
            .help("write the type that the service uses, or a trait object: `State<Arc<dyn Repository>>`"),
        );
    }
    if !function.is_async && !returns_future(cx, id, function) {
        cx.report.push(
            Diagnostic::new(
                &rules::SYNC_HANDLER,
                item.name_span,
                format!("`{name}` is not `async` and returns no future, so it is no {what}"),
            )
            .help(format!(
                "write `async fn {name}`, even where nothing is awaited"
            )),
        );
    }
    if arguments.len() > MOST_ARGUMENTS {
        cx.report.push(
            Diagnostic::new(
                &rules::TOO_MANY_EXTRACTORS,
                item.name_span,
                format!("`{name}` has {} arguments, and axum takes at most {MOST_ARGUMENTS}", arguments.len()),
            )
            .help("put extractors that belong together into a tuple or a struct with `#[derive(FromRequestParts)]`"),
        );
    }
    for argument in arguments {
        if let Some(inner) = not_send(&argument.ty) {
            let inner = show::ty(cx.infer.names, inner);
            cx.report.push(
                Diagnostic::new(
                    &rules::NOT_SEND,
                    argument.span(),
                    format!("`{inner}` cannot be sent between threads, so the future of `{name}` cannot either, and axum refuses it"),
                )
                .help("use `Arc` in the place of `Rc`, and `Mutex` in the place of `RefCell`"),
            );
        }
    }
}

fn returns_future(cx: &HandlerCx<'_, '_, '_>, id: ItemId, function: &Fn) -> bool {
    let Some(output) = &function.output else {
        return false;
    };
    let scope = Scope::of_item(cx.infer.names, id);
    is_future(
        cx.infer.names,
        &resolve_type(cx.infer.names, &scope, output),
    )
}

fn is_future(names: &Names<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::ImplTrait(bounds) | Ty::DynTrait(bounds) => {
            bounds.iter().any(|bound| bound.path == FUTURE)
        }
        Ty::Adt(id, _) => names.impls_of(*id).iter().any(|block| {
            let path = block.item.of_trait.as_ref();
            let of = path.map(|path| names.resolve(block.module, path, Namespace::Type));
            matches!(of, Some(Resolved::Outside(path)) if path == FUTURE)
        }),
        // What is not known may well be a future.
        Ty::Unknown(_) | Ty::Param(_) | Ty::Projection { .. } => true,
        Ty::Outside(path, args) => {
            FUTURES.contains(&path.as_str())
                || (path == "std::boxed::Box" || path == "std::pin::Pin")
                    && args.first().is_some_and(|ty| is_future(names, ty))
        }
        _ => false,
    }
}

const FUTURE: &str = "std::future::Future";

static FUTURES: &[&str] = &[
    "std::future::Ready",
    "std::future::Pending",
    "futures::future::BoxFuture",
    "futures_util::future::BoxFuture",
    "futures_core::future::BoxFuture",
    "futures::future::Ready",
    "futures_util::future::Ready",
    "futures::future::LocalBoxFuture",
];

/// The part of a type that is never `Send`.
fn not_send(ty: &Ty) -> Option<&Ty> {
    match ty {
        Ty::Outside(path, args) => match path.as_str() {
            "std::rc::Rc" | "std::rc::Weak" => Some(ty),
            _ => args.iter().find_map(not_send),
        },
        Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().find_map(not_send),
        _ => None,
    }
}

/// The arguments of a middleware that are extractors, and whether its signature is one that `from_fn` takes.
pub(super) fn middleware_extractors<'x, 'a>(
    arguments: &'x [Argument<'a>],
) -> (&'x [Argument<'a>], bool) {
    match arguments.split_last() {
        Some((last, before)) if is_next(&last.ty) => (before, !before.is_empty()),
        _ => (arguments, false),
    }
}

pub(super) fn is_next(ty: &Ty) -> bool {
    ty.outside()
        .is_some_and(|(path, _)| canonical(path) == "axum::middleware::Next")
}
