//! What is said of a `Path<T>` that does not fit its route.

use super::Route;
use crate::diagnostic::Diagnostic;
use crate::handlers::facts::{PathReads, PathUse};
use crate::handlers::{HandlerCx, rules, show};
use crate::model::Field;
use crate::ty::Ty;

pub(super) fn wrong_number(
    cx: &mut HandlerCx<'_, '_, '_>,
    route: &Route<'_>,
    one: &PathUse,
    ty: &Ty,
    reads: usize,
) {
    let has = route.names.len();
    let listed = route.names.join("`, `");
    let message = match has {
        0 => format!(
            "`{}` has no parameters, but this reads {reads}: every request is answered 500",
            route.path
        ),
        _ => format!(
            "`{}` has {has} {} (`{listed}`), but this reads {reads}: every request is answered 500",
            route.path,
            if has == 1 { "parameter" } else { "parameters" },
        ),
    };
    let help = match has {
        0 => {
            "leave `Path` out, or put the parameter's name in brackets in a folder name".to_owned()
        }
        1 => format!(
            "read one value: `Path({0}): Path<String>`",
            route.names.first().copied().unwrap_or("value")
        ),
        _ => format!(
            "read all of them, in the order of the folders: `Path(({})): Path<({})>`, or name those that you need in a struct",
            route.names.join(", "),
            vec!["String"; has].join(", ")
        ),
    };
    let what = show::ty(cx.infer.names, ty);
    cx.report.push(
        Diagnostic::new(&rules::PATH_ARITY, one.span, message)
            .help(format!("this is `Path<{what}>`: {help}")),
    );
}

pub(super) fn no_such_name(
    cx: &mut HandlerCx<'_, '_, '_>,
    route: &Route<'_>,
    one: &PathUse,
    ty: &Ty,
    field: &Field,
) {
    let name = &field.name;
    let what = show::ty(cx.infer.names, ty);
    let span = field.origin.span.unwrap_or(one.span);
    let has = match route.names {
        [] => "it has none".to_owned(),
        names => format!("it has `{}`", names.join("`, `")),
    };
    cx.report.push(
        Diagnostic::new(
            &rules::PATH_NAME,
            one.span,
            format!("`{what}` reads `{name}`, but `{}` has no such parameter: every request is answered 400", route.path),
        )
        .label(span, format!("`{name}` is read here"))
        .help(format!("{has}: name the field after the folder, or the folder after the field")),
    );
}

pub(super) fn refuse_type(cx: &mut HandlerCx<'_, '_, '_>, one: &PathUse, ty: &Ty, form: &str) {
    let what = show::ty(cx.infer.names, ty);
    let help = match form {
        "an `Option`" => "write `Option<Path<…>>`: the extractor as a whole may be absent",
        _ => "read a text, a number or an enum, and make the rest of it in the handler",
    };
    cx.report.push(
        Diagnostic::new(
            &rules::PATH_TYPE,
            one.span,
            format!("`{what}` is {form}, which a path parameter is never read into: every request is answered 500"),
        )
        .help(help),
    );
}

/// A handler that insists on a parameter which may be absent.
pub(super) fn check_absence(
    cx: &mut HandlerCx<'_, '_, '_>,
    route: &Route<'_>,
    one: &PathUse,
    ty: &Ty,
) {
    // With other parameters beside it, `Option<Path<…>>` is not absent but short of one.
    let fine = one.reads == PathReads::IfAny && route.names.len() == 1;
    if route.optional && !fine {
        let what = show::ty(cx.infer.names, ty);
        let help = match route.names.len() {
            1 => format!("write `Option<Path<{what}>>`"),
            _ => "read the parameters into a struct whose last field is an `Option`".to_owned(),
        };
        absent(cx, route, one, help);
    }
}

pub(super) fn absent(
    cx: &mut HandlerCx<'_, '_, '_>,
    route: &Route<'_>,
    one: &PathUse,
    help: String,
) {
    let name = route.names.last().copied().unwrap_or_default();
    cx.report.push(
        Diagnostic::new(
            &rules::PATH_MAY_BE_ABSENT,
            one.span,
            format!(
                "`[[...{name}]]` may be absent, and this handler refuses every request without it"
            ),
        )
        .help(help),
    );
}
