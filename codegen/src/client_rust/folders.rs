//! A module for each folder: the way to the folders below, and the operations on it.

use std::collections::BTreeMap;

use routegen_analyzer::model::{Parameter, Segment, Side, TypeRef};

use super::arguments::{self, Argument};
use super::module::{Module, Text};
use super::operation;
use super::text::{self, Margin, ident};
use super::types::{At, Types};
use crate::calls::{self, Call, Folder};
use crate::casing::{Scope, pascal, snake, words};
use crate::names::rust_string;

/// Modules that every client has, and names that cannot be modules.
static RESERVED: &[&str] = &[
    "answer",
    "credentials",
    "body_stream",
    "call",
    "client",
    "dates",
    "event_stream",
    "lib",
    "json_lines",
    "main",
    "mod",
    "paging",
    "sending",
    "retry",
    "root",
    "types",
    "multipart",
];

/// Names that a folder's type cannot have.
static TYPES: &[&str] = &[
    "Auth",
    "Body",
    "Box",
    "Call",
    "Clone",
    "Debug",
    "Err",
    "Events",
    "Into",
    "IntoIterator",
    "Items",
    "JsonOrText",
    "Lines",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Page",
    "Place",
    "Raw",
    "Repeat",
    "Response",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "TransportError",
    "Turn",
    "Unexpected",
    "Upload",
    "Vec",
];

/// Methods of the client itself.
static CLIENT: &[&str] = &[
    "builder",
    "credentials",
    "execute",
    "finish",
    "new",
    "request",
    "retry",
    "timeout",
    "clone",
];

/// What a folder is called.
#[derive(Debug)]
struct Named {
    module: String,
    ty: String,
}

/// The modules of all folders, the root's first.
pub(super) fn modules(root: &Folder<'_>, types: &mut Types<'_>, margin: Margin) -> Vec<Text> {
    let mut names = BTreeMap::new();
    let mut scope = Scope::with(RESERVED);
    name_all(root, "", "", &mut scope, &mut names);
    let mut out = Vec::new();
    write(root, "", types, margin, &names, &mut out);
    out
}

/// The part of a folder's name that it adds to the one above it.
fn part(segment: &Segment) -> String {
    match segment {
        Segment::Static(text) => words(text).join("_"),
        Segment::Param(name) | Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
            format!("by_{}", words(name).join("_"))
        }
    }
}

/// Names are given from the root down, so that a folder further down gives way.
fn name_all(
    folder: &Folder<'_>,
    path: &str,
    above: &str,
    scope: &mut Scope,
    names: &mut BTreeMap<String, Named>,
) {
    for below in &folder.folders {
        let path = format!("{path}{}", shown(&below.segments));
        let part = below
            .segments
            .first()
            .map_or_else(String::new, |segment| part(segment));
        let name = if above.is_empty() {
            part
        } else {
            format!("{above}_{part}")
        };
        let module = text::module(scope, &snake(&name));
        let mut types = Scope::with(TYPES);
        for call in &below.calls {
            types.claim(&pascal(call.method().lower()));
        }
        let ty = types.claim(&pascal(&module));
        names.insert(path.clone(), Named { module, ty });
        name_all(below, &path, &name, scope, names);
    }
}

/// A path for people, and unique.
fn shown(segments: &[&Segment]) -> String {
    let parts = segments.iter().map(|segment| match segment {
        Segment::Static(text) => format!("/{}", calls::encode(text)),
        Segment::Param(name) => format!("/{{{name}}}"),
        Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => format!("/{{...{name}}}"),
    });
    parts.collect()
}

fn write(
    folder: &Folder<'_>,
    path: &str,
    types: &mut Types<'_>,
    margin: Margin,
    names: &BTreeMap<String, Named>,
    out: &mut Vec<Text>,
) {
    let root = Named {
        module: "root".to_owned(),
        ty: "Client".to_owned(),
    };
    let is_root = path.is_empty();
    let named = names.get(path).unwrap_or(&root);
    let place = format!(
        "{}{path}",
        shown(if is_root { &folder.segments } else { &[] })
    );
    let title = if place.is_empty() { "/" } else { &place };
    let title = format!("`{}`", text::plain(title));
    let mut module = Module::new(named.module.clone(), title.clone(), margin);
    if is_root {
        module.import("client", "Client");
    } else {
        module.import("call", "Place");
        module.body.line(format!("/// {title}"));
        module.body.line("#[derive(Clone, Debug)]");
        module.body.block(&format!("pub struct {}", named.ty), |w| {
            w.line("pub(super) place: Place,");
        });
        module.body.gap();
    }
    methods(&mut module, folder, path, types, named, names);
    for call in &folder.calls {
        operation::write(&mut module, call, types);
    }
    if is_root && folder.calls.is_empty() && folder.folders.is_empty() {
        module.body.line("// There is nothing to call.");
    }
    out.push(module.finish());
    for below in &folder.folders {
        let path = format!("{path}{}", shown(&below.segments));
        write(below, &path, types, margin, names, out);
    }
}

/// The methods of a folder: those below it, then its operations.
fn methods(
    module: &mut Module,
    folder: &Folder<'_>,
    path: &str,
    types: &mut Types<'_>,
    named: &Named,
    names: &BTreeMap<String, Named>,
) {
    let is_root = path.is_empty();
    let mut scope = if is_root {
        Scope::with(CLIENT)
    } else {
        Scope::with(&["clone"])
    };
    let verbs: Vec<String> = folder
        .calls
        .iter()
        .map(|call| scope.claim(call.method().lower()))
        .collect();
    let mut text = crate::writer::Writer::default();
    for below in &folder.folders {
        let path = format!("{path}{}", shown(&below.segments));
        if let Some(target) = names.get(&path) {
            let segment = below.segments.first();
            let name = segment.map_or_else(String::new, |segment| {
                text::claim(&mut scope, &snake(&part(segment)))
            });
            down(
                &mut text,
                module.margin,
                types,
                below,
                &name,
                target,
                is_root.then_some(folder),
            );
        }
    }
    for (call, verb) in folder.calls.iter().zip(&verbs) {
        operation::method(
            &mut text,
            module,
            call,
            types,
            verb,
            is_root.then_some(folder),
        );
    }
    let text = text.finish();
    if !text.is_empty() {
        if is_root && text.contains("Place::root") {
            module.import("call", "Place");
        }
        module
            .body
            .block(&format!("impl {}", named.ty), |w| w.line(text.trim_end()));
        module.body.gap();
    }
}

/// The place of a folder: its own, or, for the client, the one that all calls begin with.
pub(super) fn place_of(root: Option<&Folder<'_>>) -> String {
    match root {
        Some(folder) => format!(
            "Place::root(self, {})",
            rust_string(&shown(&folder.segments))
        ),
        None => "self.place".to_owned(),
    }
}

/// The method that leads to a folder below.
fn down(
    w: &mut crate::writer::Writer,
    margin: Margin,
    types: &mut Types<'_>,
    below: &Folder<'_>,
    name: &str,
    target: &Named,
    root: Option<&Folder<'_>>,
) {
    let Some(segment) = below.segments.first() else {
        return;
    };
    let (argument, step) = match segment {
        Segment::Static(text) => (
            None,
            format!("folder({})", rust_string(&calls::encode(text))),
        ),
        Segment::Param(parameter) => {
            let argument = parameter_argument(types, below, parameter);
            let step = format!("parameter({})", argument.reference());
            (Some(argument), step)
        }
        Segment::CatchAll(parameter) | Segment::OptionalCatchAll(parameter) => {
            let ident = ident(&snake(parameter));
            let step = format!("parameters({ident})");
            (Some(Argument::segments(ident)), step)
        }
    };
    if !w.is_empty() {
        w.gap();
    }
    text::docs(w, &format!("`{}`", text::plain(&shown(&below.segments))));
    let mut arguments = vec!["&self".to_owned()];
    arguments.extend(argument.map(|argument| argument.declared()));
    let path = format!("super::{}::{}", target.module, target.ty);
    let head = format!("pub fn {name}");
    margin.function(w, &head, &arguments, &format!(" -> {path}"), |w| {
        w.block(&path, |w| {
            w.line(format!("place: {}.{step},", place_of(root)));
        });
    });
}

/// What a parameter of the path takes: what all handlers at and below it agree on.
fn parameter_argument(types: &mut Types<'_>, below: &Folder<'_>, name: &str) -> Argument {
    let mut known: Vec<&Parameter> = Vec::new();
    gather(below, name, &mut known);
    let ident = ident(&snake(name));
    let agreed = known
        .split_first()
        .filter(|(first, rest)| rest.iter().all(|one| one.ty == first.ty));
    let at = At::outside(Side::Request, pascal(name));
    match agreed {
        Some((first, _)) => arguments::argument(types, ident, &first.ty, &at),
        None if known.is_empty() => {
            arguments::argument(types, ident, &TypeRef::String(Default::default()), &at)
        }
        None => arguments::argument(types, ident, &TypeRef::Any, &at),
    }
}

fn gather<'a>(folder: &Folder<'a>, name: &str, known: &mut Vec<&'a Parameter>) {
    for call in &folder.calls {
        known.extend(of_call(call, name));
    }
    for below in &folder.folders {
        gather(below, name, known);
    }
}

fn of_call<'a>(call: &Call<'a>, name: &str) -> Option<&'a Parameter> {
    let mut parameters = call.path_parameters.iter().flatten().copied();
    parameters.find(|parameter| parameter.name == name)
}
