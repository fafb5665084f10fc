//! Path templates, and the operations on each.
//!
//! OpenAPI has no parameter for several segments. A catch-all is one parameter that says
//! `x-multi-segment: true`; an optional one gives two paths, without it and with it. Two templates that
//! differ in nothing but parameter names are one to OpenAPI (3.1, 4.8.8.1): where a catch-all stands beside a
//! single parameter, it only ever sees two segments or more, and its template says so.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use routegen_analyzer::Api;
use routegen_analyzer::model::{Method, Route, RoutePath, Segment};
use utoipa::openapi::path::{Operation, PathItem, Paths};

use super::components::Names;
use super::operation;
use crate::OpenApiVersion;
use crate::calls::encode;

/// One way in which a route's path is written.
#[derive(Debug, Clone)]
pub(super) struct Template {
    pub text: String,
    /// The optional catch-all is left out: its parameter does not stand in this path.
    pub without_rest: bool,
    /// The catch-all's first segment is a parameter of its own, with this name.
    pub first_of_rest: Option<String>,
}

pub(super) fn paths(api: &Api, names: &Names<'_>, version: OpenApiVersion) -> Paths {
    let single = shapes_of_single(api);
    let mut items: IndexMap<String, PathItem> = IndexMap::new();
    for route in &api.routes {
        for template in templates(&route.path, &single) {
            let operation = operation::operation(route, &template, names, version);
            let item = items.entry(template.text).or_default();
            put(item, route, operation);
        }
    }
    let mut out = Paths::new();
    out.paths = items.into_iter().collect();
    out
}

fn put(item: &mut PathItem, route: &Route, operation: Operation) {
    let place = match route.method {
        Method::Get => &mut item.get,
        Method::Head => &mut item.head,
        Method::Post => &mut item.post,
        Method::Put => &mut item.put,
        Method::Patch => &mut item.patch,
        Method::Delete => &mut item.delete,
        Method::Options => &mut item.options,
        Method::Trace => &mut item.trace,
    };
    place.get_or_insert(operation);
}

/// Paths without catch-alls, their parameter names left out.
fn shapes_of_single(api: &Api) -> BTreeSet<String> {
    let single = |path: &&RoutePath| {
        !path
            .segments
            .iter()
            .any(|segment| matches!(segment, Segment::CatchAll(_) | Segment::OptionalCatchAll(_)))
    };
    api.routes
        .iter()
        .map(|route| &route.path)
        .filter(single)
        .map(shape)
        .collect()
}

fn shape(path: &RoutePath) -> String {
    path.segments
        .iter()
        .fold(String::new(), |mut text, segment| {
            text.push('/');
            match segment {
                Segment::Static(name) => text.push_str(&encode(name)),
                Segment::Param(_) | Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => {
                    text.push_str("{}");
                }
            }
            text
        })
}

/// The templates of a path: one, or two for an optional catch-all.
fn templates(path: &RoutePath, single: &BTreeSet<String>) -> Vec<Template> {
    let Some((last, before)) = path.segments.split_last() else {
        return vec![template("/".into())];
    };
    let base: String = before.iter().map(segment).collect();
    let rest = match last {
        Segment::Static(_) | Segment::Param(_) => {
            return vec![template(format!("{base}{}", segment(last)))];
        }
        Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => name,
    };
    let with = if single.contains(&shape(path)) {
        let first = format!("{rest}_first");
        Template {
            text: format!("{base}/{{{first}}}/{{{rest}}}"),
            without_rest: false,
            first_of_rest: Some(first),
        }
    } else {
        template(format!("{base}/{{{rest}}}"))
    };
    match last {
        Segment::OptionalCatchAll(_) => {
            let text = if base.is_empty() { "/".into() } else { base };
            vec![
                Template {
                    text,
                    without_rest: true,
                    first_of_rest: None,
                },
                with,
            ]
        }
        Segment::Static(_) | Segment::Param(_) | Segment::CatchAll(_) => vec![with],
    }
}

fn template(text: String) -> Template {
    Template {
        text,
        without_rest: false,
        first_of_rest: None,
    }
}

fn segment(segment: &Segment) -> String {
    match segment {
        Segment::Static(name) => format!("/{}", encode(name)),
        Segment::Param(name) | Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
            format!("/{{{name}}}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(path: &RoutePath, single: &[&str]) -> Vec<String> {
        let single = single.iter().map(|text| (*text).to_owned()).collect();
        templates(path, &single)
            .into_iter()
            .map(|template| template.text)
            .collect()
    }

    #[test]
    fn catch_alls_are_one_parameter_and_optional_ones_two_paths() {
        let fixed = Segment::Static("a b".into());
        let all = RoutePath {
            segments: vec![fixed.clone(), Segment::CatchAll("rest".into())],
        };
        assert_eq!(texts(&all, &[]), ["/a%20b/{rest}"]);
        assert_eq!(texts(&all, &["/a%20b/{}"]), ["/a%20b/{rest_first}/{rest}"]);
        let optional = RoutePath {
            segments: vec![Segment::OptionalCatchAll("rest".into())],
        };
        assert_eq!(texts(&optional, &[]), ["/", "/{rest}"]);
        assert_eq!(texts(&RoutePath::default(), &[]), ["/"]);
    }
}
