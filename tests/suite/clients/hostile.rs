//! An API whose every name is chosen to break the code that is made of it.

use routegen_analyzer::Api;
use routegen_analyzer::model::{
    Direction, Location, MapType, MediaType, Method, NamedSchema, Object, Presence, Rest, Shape,
    Tagging, TypeRef, VariantBody,
};
use serde_json::json;

use super::model::{
    api, component, docs, field, format, integer, list, maybe, named, nullable, object, op, plain,
    schema, string, sum, two_sided, variant,
};

/// Names of fields, variants, parameters and folders.
pub(crate) static NAMES: &[&str] = &[
    "type",
    "self",
    "Self",
    "crate",
    "super",
    "constructor",
    "__proto__",
    "prototype",
    "toString",
    "a-b",
    "a_b",
    "A_B",
    "\"; drop",
    "*/",
    "/*",
    "${x}",
    "`",
    "\\",
    "\u{1f389}",
    "\u{202e}rtl",
    "line\nbreak",
    "",
    " ",
    "1st",
    "default",
    "async",
    "await",
    "gen",
    "yield",
    "delete",
    "new",
    "null",
    "true",
    "undefined",
    "eval",
    "arguments",
    "let",
    "client",
    "args",
    "options",
    "body",
    "query",
    "headers",
    "status",
    "call",
    "value",
    "request",
    "timeout",
];

/// Names of folders and of parameters of paths.
static FOLDERS: &[&str] = &[
    "type",
    "self",
    "crate",
    "new",
    "get",
    "builder",
    "a-b",
    "a_b",
    "A_B",
    "\"; drop",
    "*/",
    "${x}",
    "\u{1f389}",
    "line\nbreak",
    "1st",
    "call",
    "types",
    "Client",
    "into-it",
    "default",
];

/// Names of components: keys that OpenAPI allows, and that mean something else in a language.
static TYPES: &[&str] = &[
    "String",
    "Option",
    "Vec",
    "Box",
    "Result",
    "Ok",
    "Err",
    "Some",
    "None",
    "Self",
    "Clone",
    "Debug",
    "Default",
    "Serialize",
    "Deserialize",
    "Value",
    "BTreeMap",
    "Error",
    "Response",
    "Request",
    "Client",
    "Promise",
    "Record",
    "Array",
    "Object",
    "Blob",
    "Date",
    "Headers",
    "Partial",
    "AbortSignal",
    "AsyncIterable",
    "FormData",
    "URL",
    "Map",
    "Number",
    "Boolean",
    "any",
    "string",
    "object",
    "interface",
    "class",
    "paths",
    "components",
    "operations",
    "a-b",
    "a.b",
    "A_B",
    "Unexpected",
    "TransportError",
    "Uint8Array",
    "Readonly",
    "Exclude",
    "ReadableStream",
];

pub(crate) fn hostile() -> Api {
    let mut schemas: Vec<(&str, NamedSchema)> = TYPES
        .iter()
        .map(|&name| (name, component(object(vec![field("value", string())]))))
        .collect();
    schemas.push((
        "Fields",
        component(object(
            NAMES.iter().map(|name| maybe(name, string())).collect(),
        )),
    ));
    schemas.push(("Variants", component(plain(NAMES))));
    schemas.push(("Tagged", component(tagged())));
    schemas.push((
        "All",
        component(object(
            TYPES.iter().map(|name| field(name, named(name))).collect(),
        )),
    ));
    schemas.extend(shapes());
    let mut routes = vec![
        all(Method::Post, "/all", "default"),
        op(Method::Post, "/shapes", "shapes")
            .body(MediaType::JSON, named("Shapes"))
            .json(200, named("Shapes"), "*/ `")
            .done(),
        op(Method::Post, "/form", "constructor")
            .body(MediaType::MULTIPART, named("Fields"))
            .empty(204, "")
            .done(),
    ];
    routes.extend(folders());
    let mut api = api("*/ \"; drop `${x}`\n/*", routes, schemas);
    api.info
        .servers
        .push(("https://example.com/\"*/`${x}".to_owned(), None));
    for name in ["type", "*/", "a-b", "a_b"] {
        let scheme = routegen_analyzer::model::Scheme::ApiKey {
            location: Location::Query,
            name: "\"*/`".to_owned(),
            description: Some("*/ `${x}`".to_owned()),
            origin: routegen_analyzer::model::Provenance::builtin(),
        };
        api.security.insert(name.to_owned(), scheme);
    }
    api
}

/// One operation with parameters of all names in all places.
fn all(method: Method, path: &str, id: &str) -> routegen_analyzer::model::Route {
    let mut op = op(method, path, id)
        .docs("*/ `${x}` ```\n\n```rust\nfn main() { panic!() }\n\u{202e}\u{0}/* */")
        .body(MediaType::JSON, named("All"))
        .json(200, list(named("Variants")), "*/ \u{202e}`")
        .json(400, named("Tagged"), "one\ntwo")
        .json(400, named("Error"), "*/")
        .requires(&["type", "*/"]);
    for name in NAMES {
        op = op.parameter(Location::Query, name, string(), Presence::Required);
    }
    for name in ["x-*/", "x-`", "content-type", "x-${x}", "X-${X}"] {
        op = op.parameter(Location::Header, name, string(), Presence::Optional);
        op = op.parameter(Location::Cookie, name, integer("int32"), Presence::Optional);
    }
    op.done()
}

/// A folder and a parameter of each name, all with the same operation.
fn folders() -> Vec<routegen_analyzer::model::Route> {
    let mut routes = Vec::new();
    for (number, name) in FOLDERS.iter().enumerate() {
        let id = format!("{name}_{number}");
        routes.push(op(Method::Get, "/", &id).text(200, "").done());
        let path = &mut routes.last_mut().expect("just pushed").path;
        path.segments = vec![routegen_analyzer::model::Segment::Static(
            (*name).to_owned(),
        )];
        if number % 2 == 0 {
            path.segments
                .push(routegen_analyzer::model::Segment::Param((*name).to_owned()));
        }
    }
    routes
}

fn tagged() -> Shape {
    let variants = NAMES.iter().enumerate().map(|(number, name)| {
        let body = match number % 3 {
            0 => VariantBody::Unit,
            1 => VariantBody::Newtype(named("Fields")),
            _ => VariantBody::Struct(Object {
                fields: vec![field("type", string()), field(name, string())],
                ..Object::default()
            }),
        };
        variant(name, body)
    });
    let tag = "\"*/`${x}".to_owned();
    sum(Tagging::Internal { tag }, variants.collect())
}

/// Every shape that a type can have.
fn shapes() -> Vec<(&'static str, NamedSchema)> {
    let number = |values: &[i64]| TypeRef::Const(values.iter().map(|value| json!(value)).collect());
    let map = |values: TypeRef| MapType {
        keys: string(),
        values,
        min_properties: None,
        max_properties: None,
    };
    let flattened = Object {
        fields: vec![field("own", string())],
        flattened: vec![named("Adjacent"), TypeRef::Any],
        rest: Rest::Values(Box::new(map(integer("int64")))),
    };
    let both = TypeRef::AllOf(vec![named("A_B"), named("Fields")]);
    let fields = vec![
        field("null", TypeRef::Null),
        field("tuple", TypeRef::Tuple(vec![string(), TypeRef::Bool])),
        field("one", TypeRef::Tuple(vec![string()])),
        field("none", TypeRef::Tuple(vec![])),
        field("long", TypeRef::Tuple(vec![TypeRef::Bool; 13])),
        field(
            "either",
            TypeRef::AnyOf(vec![named("String"), list(string()), TypeRef::Null]),
        ),
        field("ip", TypeRef::AnyOf(vec![format("ipv4"), format("ipv6")])),
        field("all", both),
        field("numbers", number(&[1, 2])),
        field("mixed", TypeRef::Const(vec![json!(1), json!("*/")])),
        field("word", TypeRef::Const(vec![json!("*/"), json!("`${x}")])),
        field("any", TypeRef::Any),
        field("never", TypeRef::Never),
        field("unknown", TypeRef::Unknown),
        field("map", TypeRef::Map(Box::new(map(list(named("Shapes")))))),
        field(
            "inline",
            TypeRef::Inline(Box::new(schema(object(vec![field(
                "*/",
                nullable(string()),
            )])))),
        ),
        field(
            "flat",
            TypeRef::Inline(Box::new(schema(Shape::Object(flattened)))),
        ),
        field(
            "stated",
            TypeRef::Inline(Box::new(schema(Shape::Stated(
                json!({"type": "array", "items": {"type": "integer"}}),
            )))),
        ),
        field("closed", named("Closed")),
        maybe("next", named("Shapes")),
        field("newtype", named("Recursive")),
        field("repr", named("Numbered")),
        field("external", named("External")),
        field("untagged", named("Untagged")),
        field("sided", named("Sided")),
        field("day", format("date")),
        field("uuid", nullable(format("uuid"))),
        field("big", integer("uint64")),
    ];
    let mut repr = [
        variant("One", VariantBody::Unit),
        variant("Two", VariantBody::Unit),
    ];
    repr[0].value = json!(1);
    repr[1].value = json!(-2);
    repr[0].docs = docs("*/ The first.");
    let carrying = || {
        vec![
            variant("Unit", VariantBody::Unit),
            variant("Newtype", VariantBody::Newtype(nullable(string()))),
            variant("Tuple", VariantBody::Tuple(vec![string(), TypeRef::Bool])),
            variant(
                "Struct",
                VariantBody::Struct(Object {
                    fields: vec![field("*/", string()), maybe("b", string())],
                    ..Object::default()
                }),
            ),
        ]
    };
    let adjacent = Tagging::Adjacent {
        tag: "t".to_owned(),
        content: "c".to_owned(),
    };
    let mut with_rest = carrying();
    with_rest.push(variant("Rest", VariantBody::Newtype(integer("int64"))));
    with_rest[4].untagged = true;
    vec![
        ("Shapes", component(object(fields))),
        ("Recursive", component(Shape::Of(list(named("Recursive"))))),
        ("Numbered", component(sum(Tagging::External, repr.to_vec()))),
        ("External", component(sum(Tagging::External, with_rest))),
        ("Adjacent", component(sum(adjacent, carrying()))),
        ("Untagged", component(sum(Tagging::Untagged, carrying()))),
        (
            "Closed",
            component(Shape::Object(Object {
                fields: vec![maybe("a", string())],
                rest: Rest::Closed,
                ..Object::default()
            })),
        ),
        ("Empty", component(sum(Tagging::External, vec![]))),
        (
            "Sided",
            two_sided(
                object(vec![field("read", named("Inner"))]),
                object(vec![field("written", named("Inner"))]),
            ),
        ),
        (
            "Inner",
            NamedSchema {
                schema: Direction {
                    request: Some(schema(plain(&["in"]))),
                    response: Some(schema(plain(&["out"]))),
                },
                ..two_sided(plain(&[]), plain(&[]))
            },
        ),
        (
            "InnerInput",
            component(object(vec![field("taken", string())])),
        ),
    ]
}
