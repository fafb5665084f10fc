//! Lists that come in pages: recognised where query and answer both show it.

use routegen_analyzer::Api;
use routegen_analyzer::model::{
    Field, Location, Method, Object, Parameter, Presence, Shape, TypeRef,
};

use super::{Content, Outcome};

/// How to come from one page to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pages {
    /// The query parameter to change.
    pub parameter: String,
    pub turn: Turn,
    /// The field of the answer with the items; nothing where the answer is the list itself.
    pub items: Option<String>,
    pub status: u16,
}

/// What the query parameter of the next page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The number of the page, from 1, until a page is empty or this field of the answer says that all are there.
    Number { total: Option<String> },
    /// The number of items before it, until a page is empty or this field says that all are there.
    Offset { total: Option<String> },
    /// What this field of the answer says, until it says nothing.
    Cursor { field: String },
}

static NUMBERS: &[&str] = &["page", "pagenumber"];
static OFFSETS: &[&str] = &["offset", "skip", "start"];
static CURSORS: &[&str] = &[
    "cursor",
    "after",
    "pagetoken",
    "nexttoken",
    "continuationtoken",
    "startingafter",
];
static NEXT_CURSORS: &[&str] = &[
    "next",
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "continuationtoken",
    "endcursor",
    "cursor",
];
static TOTALS: &[&str] = &["total", "totalcount", "totalitems", "count"];

/// The pages of an operation that lists something.
pub(super) fn pages(
    api: &Api,
    method: Method,
    parameters: &[&Parameter],
    outcomes: &[Outcome<'_>],
) -> Option<Pages> {
    let (status, answer) = listing(method, outcomes)?;
    let (items, object) = items(api, answer)?;
    let query = |names: &[&str]| {
        parameters.iter().copied().find(|parameter| {
            parameter.location == Location::Query
                && parameter.presence == Presence::Optional
                && names.contains(&plain(&parameter.name).as_str())
        })
    };
    let integer = |names| query(names).filter(|parameter| is_integer(api, &parameter.ty));
    let total = object.and_then(|object| total(api, object, items.as_deref()));
    let (parameter, turn) = if let Some(cursor) = query(CURSORS) {
        let field = object.and_then(next_cursor)?;
        (cursor, Turn::Cursor { field })
    } else if let Some(offset) = integer(OFFSETS) {
        (offset, Turn::Offset { total })
    } else {
        (integer(NUMBERS)?, Turn::Number { total })
    };
    Some(Pages {
        parameter: parameter.name.clone(),
        turn,
        items,
        status,
    })
}

/// The one JSON answer of a `GET` that succeeds.
fn listing<'a>(method: Method, outcomes: &[Outcome<'a>]) -> Option<(u16, &'a TypeRef)> {
    let mut successes = outcomes.iter().filter(|outcome| outcome.status < 400);
    match (method, successes.next()?, successes.next()) {
        (Method::Get, only, None) => match &only.content {
            Content::Json(types) if types.len() == 1 => Some((only.status, types[0])),
            Content::Json(_)
            | Content::MaybeJson(_)
            | Content::JsonOrText(_)
            | Content::Nothing
            | Content::Text
            | Content::Bytes
            | Content::Events(_)
            | Content::Lines(_) => None,
        },
        _ => None,
    }
}

/// The list in an answer: the answer itself, or the only field of it that is one.
fn items<'a>(api: &'a Api, answer: &'a TypeRef) -> Option<(Option<String>, Option<&'a Object>)> {
    if is_list(api, answer) {
        return Some((None, None));
    }
    let object = object(api, answer)?;
    let mut lists = object.fields.iter().filter(|field| is_list(api, &field.ty));
    match (lists.next(), lists.next()) {
        (Some(only), None) => Some((Some(only.name.clone()), Some(object))),
        _ => None,
    }
}

/// Whether a type is a list, or stands for one.
fn is_list(api: &Api, ty: &TypeRef) -> bool {
    let is_plain = |ty: &TypeRef| matches!(ty, TypeRef::List(_));
    is_plain(ty) || matches!(shape(api, ty), Some(Shape::Of(inner)) if is_plain(inner))
}

fn object<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a Object> {
    match shape(api, ty)? {
        Shape::Object(object) => Some(object),
        Shape::Of(_) | Shape::Enum(_) | Shape::Stated(_) => None,
    }
}

fn shape<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a Shape> {
    match ty {
        TypeRef::Named(id) => {
            let schema = &api.schemas.get(id)?.schema;
            let schema = schema.response.as_ref().or(schema.request.as_ref());
            Some(&schema?.shape)
        }
        TypeRef::Inline(schema) => Some(&schema.shape),
        _ => None,
    }
}

/// Whether a type is a whole number, or stands for one.
fn is_integer(api: &Api, ty: &TypeRef) -> bool {
    let is_plain = |ty: &TypeRef| matches!(ty, TypeRef::Number(number) if number.integer);
    let inner = match ty {
        TypeRef::Nullable(inner) => inner,
        ty => ty,
    };
    match shape(api, inner) {
        Some(Shape::Of(TypeRef::Nullable(inner))) => is_plain(inner),
        Some(Shape::Of(inner)) => is_plain(inner),
        Some(Shape::Object(_) | Shape::Enum(_) | Shape::Stated(_)) => false,
        None => is_plain(inner),
    }
}

/// A number beside the items that counts all there are: `total`, `articlesCount`.
fn total(api: &Api, object: &Object, items: Option<&str>) -> Option<String> {
    let counts_items =
        |name: &str| items.is_some_and(|items| name == format!("{}count", plain(items)));
    let is_total = |field: &&Field| {
        let name = plain(&field.name);
        is_integer(api, &field.ty) && (TOTALS.contains(&name.as_str()) || counts_items(&name))
    };
    object
        .fields
        .iter()
        .find(is_total)
        .map(|field| field.name.clone())
}

fn next_cursor(object: &Object) -> Option<String> {
    let found = object.fields.iter().find(|field| {
        NEXT_CURSORS.contains(&plain(&field.name).as_str()) && !matches!(field.ty, TypeRef::List(_))
    });
    found.map(|field| field.name.clone())
}

/// A name without case and separators.
fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}
