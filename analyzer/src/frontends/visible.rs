//! Paths of types as the generated router may write them.

use crate::names::{ItemId, ModuleId, Names, Namespace, Resolved};
use crate::ty::Ty;

/// A type as the router writes it; `None` where a part of it is not known.
pub(super) fn rust_type(names: &Names<'_>, from: ModuleId, ty: &Ty) -> Option<String> {
    let with_args = |path: String, args: &[Ty]| {
        let args: Option<Vec<String>> = args.iter().map(|ty| rust_type(names, from, ty)).collect();
        Some(match args?.join(", ") {
            args if args.is_empty() => path,
            args => format!("{path}<{args}>"),
        })
    };
    match ty {
        Ty::Adt(id, args) => with_args(path_of(names, from, *id), args),
        Ty::Outside(path, args) => with_args(path.clone(), args),
        Ty::Primitive(name) => Some(name.to_string()),
        Ty::Tuple(items) => {
            let items: Option<Vec<String>> =
                items.iter().map(|ty| rust_type(names, from, ty)).collect();
            let items = items?;
            Some(match items.as_slice() {
                [only] => format!("({only},)"),
                items => format!("({})", items.join(", ")),
            })
        }
        Ty::Array(inner, Some(len)) => Some(format!("[{}; {len}]", rust_type(names, from, inner)?)),
        Ty::Const(value) => Some(value.to_string()),
        Ty::Array(_, None)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Fn(..)
        | Ty::Param(_)
        | Ty::ImplTrait(_)
        | Ty::DynTrait(_)
        | Ty::Projection { .. }
        | Ty::Never
        | Ty::Infer
        | Ty::Unknown(_) => None,
    }
}

/// A path of a type of the project that the module `from` may write: where the type is declared,
/// else where a module above that passes it on.
fn path_of(names: &Names<'_>, from: ModuleId, item: ItemId) -> String {
    let Some(name) = names.item(item).map(|item| item.name.clone()) else {
        return String::new();
    };
    let modules = std::iter::successors(Some(names.scope_of(item)), |at| names.parent_of(*at));
    for module in modules {
        let found = names.name_seen_from(from, module, &name, Namespace::Type);
        if found == Some(Resolved::Item(item)) && is_open(names, from, module) {
            return format!("{}::{name}", names.path_of_module(module));
        }
    }
    names.path_of(item)
}

/// Whether a module can be reached from the root by a path that `from` may write.
fn is_open(names: &Names<'_>, from: ModuleId, module: ModuleId) -> bool {
    let mut here = module;
    while let Some(above) = names.parent_of(here) {
        let path = names.path_of_module(here);
        let name = path.rsplit("::").next().unwrap_or(&path);
        let seen = names.name_seen_from(from, above, name, Namespace::Type);
        if seen != Some(Resolved::Module(here)) {
            return false;
        }
        here = above;
    }
    true
}
