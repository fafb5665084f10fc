//! Names, by facts: a text of several files in which comments ask what paths mean.
//!
//! `//? type X => crate::b::X` asks in the module of its file; `//? inner::most type X => …` in a
//! module below it. `value` and `macro` are asked likewise. `ty` asks for a whole type, `open`
//! for what the source of another crate says of it, `field X.name` and `output f` for the types of a
//! field and of what a function returns.

mod bodies;
mod crates;
mod files;
mod globs;
mod impls;
mod macros;
mod types;
mod uses;

use super::*;
use crate::hir::{ItemKind, TypeKind};
use crate::lower;
use crate::testing;
use crate::ty::{Scope, Ty, open_type, resolve_type};

/// Lowers a project and checks all questions in its texts.
pub(crate) fn check(text: &str) {
    check_mounted(text, &[]);
}

pub(crate) fn check_mounted(text: &str, mounts: &[(&str, &str)]) {
    check_project(&testing::project(text), mounts);
}

pub(crate) fn check_project(project: &Project, mounts: &[(&str, &str)]) {
    let (mut files, _) = lower::lower_all(&project.sources);
    configure(project, &mut files);
    let mounts: Vec<Mount> = mounts
        .iter()
        .map(|(path, name)| Mount {
            file: project.sources.find(path).expect("the mounted file exists"),
            name: (*name).into(),
        })
        .collect();
    let names = Names::new(project, &files, &mounts, &mut Report::default());
    let mut asked = 0;
    let mut wrong = Vec::new();
    for (id, file) in project.sources.iter() {
        for line in file.text().lines() {
            let Some((_, question)) = line.split_once("//? ") else {
                continue;
            };
            asked += 1;
            let (question, expected) = question.split_once(" => ").expect("`=>` in a question");
            let found = answer(&names, id, question.trim());
            if found != expected.trim() {
                wrong.push(format!("{question} => {found}\n  expected {expected}"));
            }
        }
    }
    assert!(asked > 0, "no question was asked");
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn answer(names: &Names<'_>, file: FileId, question: &str) -> String {
    let words: Vec<&str> = question.splitn(2, ' ').collect();
    let kinds = ["type", "value", "macro", "ty", "open", "field", "output"];
    let Some(mut scope) = names.module_of_file(file) else {
        return "no module".to_owned();
    };
    let (kind, text) = match words.as_slice() {
        [kind, text] if kinds.contains(kind) => (*kind, *text),
        [below, rest] => {
            for name in below.split("::") {
                match names.name_in(scope, name, Namespace::Type) {
                    Some(Resolved::Module(module)) => scope = module,
                    _ => return format!("no module {name}"),
                }
            }
            rest.split_once(' ').expect("kind and text")
        }
        _ => panic!("{question}"),
    };
    let (text, field) = match kind {
        "field" => text.split_once('.').expect("Type.field"),
        _ => (text, ""),
    };
    let source = format!("type Asked = {text};");
    let (parsed, report) = lower::lower_file(FileId(0), &source);
    assert!(report.diagnostics.is_empty(), "{text} is no type or path");
    let [
        hir::Item {
            kind: ItemKind::TypeAlias(alias),
            ..
        },
    ] = parsed.items.as_slice()
    else {
        panic!("{text}");
    };
    let asked = alias.ty.as_ref().expect("a type");
    let namespace = match kind {
        "type" => Namespace::Type,
        "value" => Namespace::Value,
        "macro" => Namespace::Macro,
        "field" => return field_type(names, scope, asked, field),
        "output" => return output_type(names, scope, asked),
        _ => {
            let mut ty = resolve_type(names, &Scope::module(scope), asked);
            if kind == "open" {
                ty = open_type(names, &ty).unwrap_or(Ty::UNIT);
            }
            return ty.display(names).to_string();
        }
    };
    match &asked.kind {
        TypeKind::Path(path) => show(names, &names.resolve(scope, path, namespace)),
        _ => panic!("{text} is no path"),
    }
}

fn field_type(names: &Names<'_>, scope: ModuleId, of: &hir::Type, field: &str) -> String {
    let Ty::Adt(id, args) = resolve_type(names, &Scope::module(scope), of) else {
        return "no struct".to_owned();
    };
    let ItemKind::Struct(data) = &names.item(id).expect("the struct").kind else {
        return "no struct".to_owned();
    };
    let mut all = data.fields.as_slice().iter();
    let found = all.find(|own| own.name == field).expect("the field");
    let scope = match args.contains(&Ty::Infer) {
        true => Scope::of_item(names, id),
        false => Scope::of_adt(names, id, &args),
    };
    resolve_type(names, &scope, &found.ty)
        .display(names)
        .to_string()
}

fn output_type(names: &Names<'_>, scope: ModuleId, of: &hir::Type) -> String {
    let TypeKind::Path(path) = &of.kind else {
        panic!("a path");
    };
    let id = match names.resolve(scope, path, Namespace::Value) {
        Resolved::Item(id) => id,
        Resolved::Member(id, name) => names
            .inherent_member(id, &name)
            .or_else(|| names.trait_members(id, &name).first().map(|(_, id)| *id))
            .expect("the member"),
        other => return show(names, &other),
    };
    let ItemKind::Fn(data) = &names.item(id).expect("the function").kind else {
        return "no function".to_owned();
    };
    let output = data.output.as_ref().expect("an output");
    let ty = resolve_type(names, &Scope::of_item(names, id), output);
    ty.display(names).to_string()
}

pub(crate) fn show(names: &Names<'_>, found: &Resolved) -> String {
    match found {
        Resolved::Module(module) => format!("mod {}", names.path_of_module(*module)),
        Resolved::Item(item) => names.path_of(*item),
        Resolved::Variant(item, at) => {
            let name = match &names.item(*item).expect("the enum").kind {
                ItemKind::Enum(data) => data.variants[*at].name.clone(),
                _ => panic!("variant of something else"),
            };
            format!("variant {}::{name}", names.path_of(*item))
        }
        Resolved::Member(item, name) => format!("{} member {name}", names.path_of(*item)),
        Resolved::Outside(path) => format!("outside {path}"),
        Resolved::Primitive(name) => format!("primitive {name}"),
        Resolved::Unresolved(_) => "unresolved".to_owned(),
    }
}
