//! `src/registry.rs` is made from the subjects, so that none is forgotten.

use routegen_analyzer::hir::{AttrInput, File, Generics, Item, ItemKind, TypeKind};

use crate::project;

pub fn file() -> String {
    let (project, files) = project::load();
    let mut rows = Vec::new();
    for (id, source) in project.sources.iter() {
        let Some(module) = source.path().strip_prefix("src/subjects/") else {
            continue;
        };
        let module = module.trim_end_matches(".rs");
        if module != "mod" {
            rows.extend(subjects(module, &files[id.0 as usize]));
        }
    }
    format!(
        "//! All subjects. Made by the test `generated_files_are_current`: run it with `UPDATE_ORACLE=1`.\n\n\
use crate::subjects::*;\nuse crate::{{Subject, both, only_read, write}};\n\n\
/// Every type below `subjects` that has no parameters left.\npub static SUBJECTS: &[Subject] = &[\n{}];\n",
        rows.concat()
    )
}

fn subjects(module: &str, file: &File) -> Vec<String> {
    let concrete = file.items.iter().filter(|item| is_concrete(item));
    concrete
        .filter_map(|item| {
            let is_alias = matches!(item.kind, ItemKind::TypeAlias(_));
            let has = |name: &str| is_alias || implements(file, item, name);
            let path = format!("{module}::{}", item.name);
            let read = match (has("Deserialize"), has("Serialize")) {
                (true, true) => format!("Some(both::<{path}>)"),
                (true, false) => format!("Some(only_read::<{path}>)"),
                (false, true) => "None".to_owned(),
                (false, false) => return None,
            };
            let write = match !is_alias && implements(file, item, "Samples") {
                true => format!("Some(write::<{path}>)"),
                false => "None".to_owned(),
            };
            Some(format!(
                "    Subject {{\n        path: \"{path}\",\n        read: {read},\n        write: {write},\n    }},\n"
            ))
        })
        .collect()
}

fn is_concrete(item: &Item) -> bool {
    let public = matches!(item.visibility, routegen_analyzer::hir::Visibility::Public);
    let none = |generics: &Generics| generics.params.is_empty();
    public
        && match &item.kind {
            ItemKind::Struct(own) => none(&own.generics),
            ItemKind::Enum(own) => none(&own.generics),
            ItemKind::TypeAlias(own) => none(&own.generics),
            _ => false,
        }
}

/// Whether a derive or an impl of this name is there.
fn implements(file: &File, item: &Item, name: &str) -> bool {
    let derived = item
        .attrs
        .iter()
        .filter(|attr| attr.is("derive"))
        .any(|attr| {
            matches!(&attr.input, AttrInput::List(metas) if metas.iter().any(|meta| {
                let last = meta.name.rsplit("::").next().unwrap_or_default();
                last == name
                    || last == format!("{name}_repr")
                    || last == format!("{name}Display")
                    || last == format!("{name}FromStr")
            }))
        });
    derived
        || file.items.iter().any(|other| match &other.kind {
            ItemKind::Impl(block) => {
                let of = block
                    .of_trait
                    .as_ref()
                    .is_some_and(|path| path.last_name() == name);
                let is_self = match &block.self_ty.kind {
                    TypeKind::Path(path) => path.last_name() == item.name,
                    _ => false,
                };
                of && is_self
            }
            _ => false,
        })
}
