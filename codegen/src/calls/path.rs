//! Paths as requests carry them, and which routes a client gets to see.

use routegen_analyzer::Api;
use routegen_analyzer::model::{Route, Segment};
use routegen_analyzer::project::TrailingSlash;

use crate::Exposure;

/// A literal segment as it stands in a request: what RFC 3986 (3.3) does not allow in a segment is
/// percent-encoded, and so are braces, which would be a parameter.
pub(crate) fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        let plain = byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte);
        if plain {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

/// Whether the service wants a final `/`, and would answer anything else with a redirect.
pub(crate) fn ends_with_slash(api: &Api) -> bool {
    api.router
        .as_ref()
        .is_some_and(|plan| plan.trailing_slash == TrailingSlash::Always)
}

/// The literal segments that stand before every call and are no folders: the base path, and the part of the
/// tree that clients are rooted at.
pub(super) fn prefix(api: &Api, exposure: &Exposure) -> Vec<String> {
    let base = api.router.iter().flat_map(|plan| &plan.base_path.segments);
    let base = base.filter_map(|segment| match segment {
        Segment::Static(text) => Some(text.clone()),
        Segment::Param(_) | Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => None,
    });
    let root = exposure.root.split('/').filter(|part| !part.is_empty());
    base.chain(root.map(str::to_owned)).collect()
}

/// Whether a route is for clients.
pub(super) fn is_exposed(api: &Api, route: &Route, exposure: &Exposure) -> bool {
    let below_root = prefix(api, exposure)
        .iter()
        .zip(
            route
                .path
                .segments
                .iter()
                .map(Some)
                .chain(std::iter::repeat(None)),
        )
        .all(|(text, segment)| matches!(segment, Some(Segment::Static(own)) if own == text));
    let file = api.router.as_ref().zip(route.binding.as_ref());
    let hidden = file.is_some_and(|(plan, binding)| {
        let folder = plan.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let file = format!("{folder}/{}", binding.file);
        let below = |hidden: &String| {
            let rest = file.strip_prefix(hidden.as_str());
            rest.is_some_and(|rest| rest.starts_with('/'))
        };
        exposure.hidden.iter().any(below)
    });
    below_root && !hidden
}
