//! Names of components: the type's own name, its arguments behind `_`, and as many of its modules in
//! front as it takes to tell it from another type of the same name.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::Names;
use crate::ty::Ty;

/// The names of these types. Different types may still get the same name in odd cases (`A_B<C>` and `A<B_C>`).
pub(super) fn of(names: &Names<'_>, types: &[&Ty]) -> Vec<String> {
    let mut paths = BTreeSet::new();
    for ty in types {
        collect(names, ty, &mut paths);
    }
    let short = shortest(&paths);
    types
        .iter()
        .map(|ty| legal(&label(names, ty, &short)))
        .collect()
}

/// The full paths of all named types within a type.
fn collect(names: &Names<'_>, ty: &Ty, paths: &mut BTreeSet<String>) {
    match ty {
        Ty::Adt(id, args) => {
            paths.insert(names.path_of(*id));
            args.iter().for_each(|arg| collect(names, arg, paths));
        }
        Ty::Outside(path, args) => {
            paths.insert(path.clone());
            args.iter().for_each(|arg| collect(names, arg, paths));
        }
        Ty::Tuple(parts) => parts.iter().for_each(|part| collect(names, part, paths)),
        Ty::Ref(inner) | Ty::Slice(inner) | Ty::Array(inner, _) => collect(names, inner, paths),
        _ => {}
    }
}

/// By path: the shortest name that no other path has.
fn shortest(paths: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut named: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for path in paths {
        named.entry(qualified(path, 0)).or_default().push(path);
    }
    let mut short = BTreeMap::new();
    for (name, group) in named {
        if let [only] = group.as_slice() {
            short.insert((*only).clone(), name);
            continue;
        }
        for path in &group {
            let unique = (1..=path.matches("::").count())
                .map(|modules| qualified(path, modules))
                .find(|candidate| {
                    let same = |other: &&&String| {
                        (1..=other.matches("::").count())
                            .any(|modules| qualified(other, modules) == *candidate)
                    };
                    group
                        .iter()
                        .filter(|other| *other != path)
                        .all(|other| !same(&other))
                });
            short.insert((*path).clone(), unique.unwrap_or_else(|| name.clone()));
        }
    }
    short
}

/// The last name of a path with this many of its modules in front: `crate::api_posts::New` with one is `ApiPostsNew`.
fn qualified(path: &str, modules: usize) -> String {
    let mut segments: Vec<&str> = path.split("::").filter(|name| *name != "crate").collect();
    let name = segments.pop().unwrap_or_default();
    let from = segments.len().saturating_sub(modules);
    let mut text = String::new();
    for word in segments[from..].iter().flat_map(|module| module.split('_')) {
        let mut chars = word.chars();
        if let Some(first) = chars.next() {
            text.extend(first.to_uppercase());
            text.push_str(chars.as_str());
        }
    }
    text + name
}

fn label(names: &Names<'_>, ty: &Ty, short: &BTreeMap<String, String>) -> String {
    let named = |path: &str, args: &[Ty]| {
        let name = short.get(path).cloned();
        let mut text = name.unwrap_or_else(|| qualified(path, 0));
        for arg in args {
            text.push('_');
            text.push_str(&label(names, arg, short));
        }
        text
    };
    match ty {
        Ty::Adt(id, args) => named(&names.path_of(*id), args),
        Ty::Outside(path, args) => named(path, args),
        Ty::Primitive(name) => name.to_string(),
        Ty::Ref(inner) => label(names, inner, short),
        Ty::Slice(inner) | Ty::Array(inner, None) => format!("List_{}", label(names, inner, short)),
        Ty::Array(inner, Some(len)) => format!("List{len}_{}", label(names, inner, short)),
        Ty::Tuple(parts) if parts.is_empty() => "Unit".to_owned(),
        Ty::Tuple(parts) => {
            let parts: Vec<String> = parts.iter().map(|part| label(names, part, short)).collect();
            format!("Tuple_{}", parts.join("_"))
        }
        Ty::Const(value) => value.to_string(),
        Ty::Param(name) => name.to_string(),
        Ty::Fn(..)
        | Ty::ImplTrait(_)
        | Ty::DynTrait(_)
        | Ty::Projection { .. }
        | Ty::Never
        | Ty::Infer
        | Ty::Unknown(_) => "Any".to_owned(),
    }
}

/// Component keys are ASCII letters, digits, `.`, `-` and `_` (OpenAPI 3.1, 4.8.7).
fn legal(name: &str) -> String {
    name.chars()
        .map(|char| {
            if char.is_ascii_alphanumeric() || char == '_' {
                char
            } else {
                '-'
            }
        })
        .collect()
}
