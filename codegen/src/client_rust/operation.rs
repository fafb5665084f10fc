//! An operation: the method that begins a call, what may be added to it, and how its answers are read.

use routegen_analyzer::model::{Location, Parameter, Presence, Side, TypeRef};

use super::answers;
use super::arguments::{self, Argument};
use super::bodies;
use super::folders::place_of;
use super::module::Module;
use super::text::{self, ident};
use super::types::{At, Types};
use crate::calls::{Call, Folder, Turn, is_idempotent};
use crate::casing::{Scope, pascal, snake};
use crate::names::rust_string;
use crate::writer::Writer;

/// Methods that every call has.
static CALL: &[&str] = &[
    "again", "auth", "clone", "header", "items", "items_by", "new", "retry", "send", "timeout",
];

/// `Get`, the type that stands for the operation.
pub(super) fn type_name(call: &Call<'_>) -> String {
    pascal(call.method().lower())
}

/// The operation for people: `GET /posts/{id}`.
pub(super) fn title(call: &Call<'_>) -> String {
    let path = routegen_analyzer::model::RoutePath {
        segments: call.path.to_vec(),
    };
    text::plain(&format!("{} {path}", call.method()))
}

fn summary(call: &Call<'_>) -> String {
    let title = format!("`{}`", title(call));
    match text::docs_text(&call.route.docs) {
        Some(docs) => format!("{docs}\n\n{title}"),
        None => title,
    }
}

/// How one parameter is put into a request.
fn put(argument: &Argument, parameter: &Parameter, request: &str) -> Vec<String> {
    let name = rust_string(&parameter.name);
    let value = argument.reference();
    match parameter.location {
        Location::Query | Location::Path => argument.add_to_query(request, &name),
        Location::Header => vec![format!("{request}.header({name}, {value});")],
        Location::Cookie => vec![format!("{request}.cookie({name}, {value});")],
    }
}

/// The method that begins a call, with all that it cannot do without.
pub(super) fn method(
    w: &mut Writer,
    module: &mut Module,
    call: &Call<'_>,
    types: &mut Types<'_>,
    verb: &str,
    root: Option<&Folder<'_>>,
) {
    module.import("call", "Call");
    let mut scope = Scope::with(&["call", "self"]);
    let mut arguments = vec!["&self".to_owned()];
    let mut lines = Vec::new();
    for parameter in call.required() {
        let argument = argument(
            types,
            call,
            parameter,
            text::claim(&mut scope, &snake(&parameter.name)),
        );
        arguments.push(argument.declared());
        lines.extend(put(&argument, parameter, "call.request"));
    }
    if let Some(body) = call.body
        && let Some(sent) = bodies::sent(types, call, body)
        && body.presence == Presence::Required
    {
        let name = scope.claim("body");
        arguments.push(format!("{name}: {}", sent.ty));
        lines.push(sent.put("call.request", &name));
    }
    if !w.is_empty() {
        w.gap();
    }
    text::docs(w, &summary(call));
    if call.route.deprecated {
        w.line("#[deprecated]");
    }
    let name = type_name(call);
    let place = place_of(root);
    let head = format!("pub fn {}", ident(verb));
    module
        .margin
        .function(w, &head, &arguments, &format!(" -> Call<{name}>"), |w| {
            if lines.is_empty() {
                w.line(format!("Call::new(&{place})"));
                return;
            }
            w.line(format!("let mut call = Call::new(&{place});"));
            for line in &lines {
                w.line(line);
            }
            w.line("call");
        });
}

fn argument(
    types: &mut Types<'_>,
    call: &Call<'_>,
    parameter: &Parameter,
    ident: String,
) -> Argument {
    let hint = format!("{}{}", pascal(&call.id), pascal(&parameter.name));
    let at = At::outside(Side::Request, hint);
    arguments::of_parameter(types, ident, parameter, &at)
}

/// Everything of the operation but its method.
pub(super) fn write(module: &mut Module, call: &Call<'_>, types: &mut Types<'_>) {
    let name = type_name(call);
    module.body.line(format!("/// `{}`", title(call)));
    module.body.line("#[derive(Clone, Copy, Debug)]");
    module.body.line(format!("pub struct {name};"));
    module.body.gap();
    answers::operation(module, call, types);
    options(module, call, types);
    if let Some(body) = call.body {
        bodies::write(module, call, body, types);
    }
    answers::success(module, call, types);
    answers::failure(module, call, types);
}

/// What may be said of a call and may be left out.
fn options(module: &mut Module, call: &Call<'_>, types: &mut Types<'_>) {
    let mut w = Writer::default();
    let mut scope = Scope::with(CALL);
    for parameter in call.optional() {
        let setter = text::claim(&mut scope, &snake(&parameter.name));
        let argument = argument(types, call, parameter, "value".to_owned());
        if !w.is_empty() {
            w.gap();
        }
        let place = match parameter.location {
            Location::Query | Location::Path => "query parameter",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let named = format!("The {place} `{}`.", parameter.name.replace('`', "'"));
        text::docs(&mut w, parameter.description.as_deref().unwrap_or(&named));
        let arguments = ["mut self".to_owned(), argument.declared()];
        module.margin.function(
            &mut w,
            &format!("pub fn {setter}"),
            &arguments,
            " -> Self",
            |w| {
                for line in put(&argument, parameter, "self.request") {
                    w.line(line);
                }
                w.line("self");
            },
        );
    }
    if let Some(body) = call.body.filter(|body| body.presence == Presence::Optional)
        && let Some(sent) = bodies::sent(types, call, body)
    {
        if !w.is_empty() {
            w.gap();
        }
        let setter = scope.claim("body");
        text::docs(&mut w, body.description.as_deref().unwrap_or("The body."));
        let arguments = ["mut self".to_owned(), format!("body: {}", sent.ty)];
        module.margin.function(
            &mut w,
            &format!("pub fn {setter}"),
            &arguments,
            " -> Self",
            |w| {
                w.line(sent.put("self.request", "body"));
                w.line("self");
            },
        );
    }
    items(module, &mut w, call, types);
    let text = w.finish();
    if !text.is_empty() {
        let head = format!("impl Call<{}>", type_name(call));
        module.body.block(&head, |w| w.line(text.trim_end()));
        module.body.gap();
    }
}

/// The items of all pages.
fn items(module: &mut Module, w: &mut Writer, call: &Call<'_>, types: &mut Types<'_>) {
    let Some(pages) = &call.pages else {
        return;
    };
    let Some(listed) = answers::listed(call, types) else {
        return;
    };
    for name in ["Items", "Page", "Turn"] {
        module.import("paging", name);
    }
    let name = type_name(call);
    let items = match &listed.items {
        Some(field) => format!("body.{field}"),
        None => "body".to_owned(),
    };
    let items = if listed.items_optional {
        format!("{items}.unwrap_or_default()")
    } else {
        items
    };
    let parameter = rust_string(&pages.parameter);
    let turn = match &pages.turn {
        Turn::Number { .. } => format!("Turn::Number({parameter})"),
        Turn::Offset { .. } => format!("Turn::Offset({parameter})"),
        Turn::Cursor { .. } => format!("Turn::Cursor({parameter})"),
    };
    if !w.is_empty() {
        w.gap();
    }
    w.line("/// All items from here on, page by page as they are asked for.");
    let head = format!("pub fn items(self) -> Items<{}, {name}Error>", listed.item);
    w.block(&head, |w| {
        let constructor = listed.constructor;
        let Some(other) = &listed.other else {
            w.line(format!(
                "self.items_by({turn}, |body| Page::{constructor}({items}, None))"
            ));
            return;
        };
        let name = listed.other_name;
        w.line(format!("self.items_by({turn}, |body| {{"));
        w.line(format!("    let {name} = {other};"));
        w.line(format!("    Page::{constructor}({items}, {name})"));
        w.line("})");
    });
}

/// Whether a request may be sent twice.
pub(super) fn repeat(call: &Call<'_>) -> &'static str {
    if is_idempotent(call.method()) {
        "Repeat::Always"
    } else if call.idempotency_key().is_some() {
        "Repeat::WithKey"
    } else {
        "Repeat::Never"
    }
}

/// The type of the JSON in a body, with a name made of the operation's where it has none.
pub(super) fn json_type(
    types: &mut Types<'_>,
    call: &Call<'_>,
    json: &[&TypeRef],
    what: &str,
) -> String {
    let at = At::outside(Side::Response, format!("{}{what}", pascal(&call.id)));
    match json {
        [only] => types.of(only, &at),
        several => {
            let several: Vec<TypeRef> = several.iter().map(|&ty| ty.clone()).collect();
            types.of(&TypeRef::AnyOf(several), &at)
        }
    }
}
