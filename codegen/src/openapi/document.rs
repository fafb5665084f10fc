//! The document as a whole: info, servers, tags, and the parts made elsewhere.

use std::collections::BTreeSet;

use routegen_analyzer::Api;
use routegen_analyzer::model::Info;
use serde_json::{Map, Value, json};
use utoipa::openapi::info::{Info as InfoObject, License};
use utoipa::openapi::schema::Components;
use utoipa::openapi::server::Server;
use utoipa::openapi::tag::Tag;
use utoipa::openapi::{OpenApi, OpenApiVersion as Written};

use super::components::{self, Names};
use super::{carry, paths, security};
use crate::OpenApiVersion;

/// The document. The 3.0 form is made from the 3.1 form afterwards.
pub(super) fn document(api: &Api, version: OpenApiVersion) -> OpenApi {
    let names = Names::new(&api.schemas);
    let mut out = OpenApi::default();
    out.openapi = match version {
        OpenApiVersion::V3_0 | OpenApiVersion::V3_1 => Written::Version31,
        OpenApiVersion::V3_2 => Written::Version32,
    };
    out.info = info(&api.info);
    out.servers = servers(&api.info);
    out.tags = tags(api);
    out.paths = paths::paths(api, &names, version);
    out.components = components(api, &names);
    out
}

fn info(info: &Info) -> InfoObject {
    let mut out = InfoObject::new(&info.title, &info.version);
    out.description.clone_from(&info.description);
    out.license = info.license.as_ref().map(|name| {
        let mut license = License::new(name);
        // One SPDX expression: `identifier` is for it (OpenAPI 3.1, 4.8.4).
        license.identifier = Some(name.replace('/', " OR "));
        license
    });
    out
}

/// A document without servers is about the place it is served from.
fn servers(info: &Info) -> Option<Vec<Server>> {
    let stated: Vec<Server> = info
        .servers
        .iter()
        .map(|(url, description)| {
            let mut server = Server::new(url);
            server.description.clone_from(description);
            server
        })
        .collect();
    Some(if stated.is_empty() {
        vec![Server::new("/")]
    } else {
        stated
    })
}

/// The tags of the routes, in the order of their first use.
fn tags(api: &Api) -> Option<Vec<Tag>> {
    let mut seen = BTreeSet::new();
    let used = api.routes.iter().flat_map(|route| &route.tags);
    let tags: Vec<Tag> = used.filter(|tag| seen.insert(*tag)).map(Tag::new).collect();
    (!tags.is_empty()).then_some(tags)
}

fn components(api: &Api, names: &Names<'_>) -> Option<Components> {
    let mut out = Components::new();
    for (name, schema) in components::all(names) {
        let schema = match schema {
            Value::Object(keywords) => keywords,
            _ => Map::new(),
        };
        out.schemas.insert(name, carry::schema(schema));
    }
    for (name, scheme) in &api.security {
        out.security_schemes
            .insert(name.clone(), security::scheme(scheme));
    }
    (json!(out) != json!({})).then_some(out)
}
